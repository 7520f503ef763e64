/** Every kind of mail in a real browser, for screen readers, phones and large letters. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneOfEach } from '../email/compose/one-of-each.ts';
import { inChromium } from './chromium.ts';
import { violations } from './violations.ts';

const widths = [320, 600, 1200] as const;

inChromium('every kind of mail', (visit) => {
  test.for(['light', 'dark'] as const)('has no violations according to axe-core, in %s', { timeout: 120_000 }, async (colorScheme) => {
    const { browsing, complaints } = await visit({ colorScheme, viewport: { width: 600, height: 800 } });
    const page = await browsing.newPage();
    for (const [name, { html }] of oneOfEach) {
      await page.setContent(html);
      expect(await violations(page), name).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await browsing.close();
  });

  test('axe-core would find violations', async () => {
    const { browsing } = await visit();
    const page = await browsing.newPage();
    await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><p style="color:#aaa;background:#fff">pale</p></main>');
    expect(await violations(page)).toEqual(['color-contrast: p']);
    expect(axe.version).toBe('4.14.1');
    await browsing.close();
  });

  test.for(widths.flatMap((width) => [[width, '100%'] as const, [width, '200%'] as const]))(
    'sticks out nowhere at %i pixels with letters of %s',
    { timeout: 60_000 },
    async ([width, letters]) => {
      const { browsing } = await visit({ viewport: { width, height: 700 } });
      const page = await browsing.newPage();
      for (const [name, { html }] of oneOfEach) {
        await page.setContent(letters === '100%' ? html : larger(html));
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), name).toBeLessThanOrEqual(0);
      }
      await browsing.close();
    },
  );

  test('has links that a finger can hit: 44 pixels high at any width', async () => {
    const { browsing } = await visit({ viewport: { width: 320, height: 700 } });
    const page = await browsing.newPage();
    for (const [name, { html }] of oneOfEach) {
      await page.setContent(html);
      expect(await low(page), name).toEqual([]);
    }
    await browsing.close();
  });
});

inChromium('the draft of a reminder', (visit) => {
  // An iPhone SE shows 568 pixels.
  test('starts within the first screen of a small phone, and the taps within two more', async () => {
    const { browsing } = await visit({ viewport: { width: 320, height: 568 } });
    const page = await browsing.newPage();
    const reminders = [...oneOfEach].filter(([, { kind, html }]) => kind === 'reminder' && html.includes('?bcc='));
    expect(reminders.length).toBeGreaterThan(15);
    for (const [name, { html }] of reminders) {
      await page.setContent(html);
      const [button = 0, ...taps] = await page.evaluate<readonly number[]>(
        `[...document.querySelectorAll('a')].map((a) => Math.round(a.getBoundingClientRect().bottom))`,
      );
      expect(button, name).toBeLessThan(568);
      // Below them a mail may ask whether it helps.
      expect(taps[2], name).toBeLessThan(3 * 568);
    }
    await browsing.close();
  });
});

/** Doubles every size, like a mail program with large letters. */
const larger = (html: string): string =>
  html.replace(/(font-size|line-height):(\d+)px/g, (_, name, size) => `${name}:${2 * Number(size)}px`);

const low = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`[...document.querySelectorAll('a')].filter((a) => a.getBoundingClientRect().height < 44).map((a) => a.textContent)`);
