/** The main job in a real browser with the real service: join, apply, get a reminder, answer, get the let-go. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { jsonLog } from '../../lib/local/log.ts';
import { startService } from '../../lib/local/service.ts';
import { readSettings } from '../../lib/local/settings.ts';
import { inChromium } from './chromium.ts';

async function started(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-browser-'));
  const settings = readSettings({
    DATA_DIR: folder,
    CLOCK: '2026-11-03T09:00:00Z',
    HTTP_PORT: '0',
    SMTP_PORT: '0',
    DEFAULT_TIME_ZONE: 'Europe/Paris',
  });
  const log = jsonLog(
    () => {},
    () => settings.CLOCK ?? expect.unreachable(),
  );
  const service = await startService(settings, { handlers: { receiveMail, sendReminder, sweep }, log });
  onTestFinished(async () => {
    await service.stop();
    await rm(folder, { recursive: true });
  });
  return `http://127.0.0.1:${service.httpPort}`;
}

inChromium('the main job, in the browser alone', (visit) => {
  test('join, apply, read the reminder, answer "done", and get the let-go', { timeout: 60_000 }, async () => {
    const url = await started();
    const { browsing, complaints } = await visit();
    const page = await browsing.newPage();
    const said = page.getByRole('status');

    await page.goto(url);
    await page.getByRole('button', { name: 'Send it' }).click();
    await said.getByText('One mail was sent').waitFor();
    expect(await said.textContent()).toContain('welcome');

    await page.getByRole('button', { name: 'Send it' }).click();
    await said.getByText('tracking started').first().waitFor();
    await page.getByRole('button', { name: 'To the next due moment' }).click();
    await said.getByText('Did you write to anyone without me?').waitFor();
    await page.getByRole('button', { name: 'To the next due moment' }).click();
    await expect.poll(() => said.textContent()).not.toContain('Did you write');
    await said.getByRole('link').click();
    await page.locator('.facets').getByText('check in with Dana').waitFor();
    expect(await page.frameLocator('iframe').locator('body').textContent()).toContain('Dana');

    await page
      .locator('#answer button')
      .filter({ hasText: /\bdone$/ })
      .click();
    await said.getByText('was handled').waitFor();
    await page.locator('.facets').getByRole('link').click();
    expect(await page.locator('.events').textContent()).toContain('Next: Tactful will remind you to write to Dana with something new');

    await page.getByRole('link', { name: 'Clock' }).click();
    let told = '';
    for (let moves = 0; moves < 14 && !told.includes('let it go'); moves += 1) {
      await page.getByRole('button', { name: 'To the next due moment' }).click();
      await said.waitFor();
      told = (await said.textContent()) ?? '';
    }
    expect(told).toContain('let it go');
    expect(await page.locator('#timelines').textContent()).toContain('closed: let go');
    expect(complaints).toEqual([]);
    await browsing.close();
  });
});
