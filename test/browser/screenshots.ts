/**
 * `npm run screenshots [<name> ...]`: every kind of mail as people see it, into artifacts/mails, to be looked at one by one; then the page
 * of the demo's story. `--readme` makes the pictures of the README anew instead.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { oneOfEach } from '../email/compose/one-of-each.ts';
import { chromiumOptions } from './chromium.ts';

const looks = [
  ['phone-light', { viewport: { width: 320, height: 640 }, colorScheme: 'light' }],
  ['phone-dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  ['tablet-light', { viewport: { width: 600, height: 800 }, colorScheme: 'light' }],
  ['tablet-dark', { viewport: { width: 600, height: 800 }, colorScheme: 'dark' }],
  ['desktop-light', { viewport: { width: 1200, height: 800 }, colorScheme: 'light' }],
  ['desktop-dark', { viewport: { width: 1200, height: 800 }, colorScheme: 'dark' }],
] as const;

async function mails(browser: Browser, folder: string, wanted: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [look, options] of looks) {
    const page = await browser.newPage(options);
    for (const [name, { html }] of oneOfEach) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      await page.setContent(html);
      await page.screenshot({ path: join(folder, `${name}.${look}.png`), fullPage: true });
    }
    await page.close();
  }
}

const browser = await chromium.launch(chromiumOptions);
try {
  await mails(browser, join(import.meta.dirname, '..', '..', 'artifacts', 'mails'), process.argv.slice(2));
} finally {
  await browser.close();
}
