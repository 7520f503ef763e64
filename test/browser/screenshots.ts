/**
 * `npm run screenshots [-- <name> ...]`: takes pictures of every kind of mail, light and dark, at 320, 600 and 1,200 pixels, for a review
 * by eye. Writes them to artifacts/mails, and prints that at the end. `-- --readme` takes the pictures of the README, from the demo's
 * story, under docs/images.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { oneOfEach } from '../email/compose/one-of-each.ts';
import { chromiumOptions } from './chromium.ts';
import { smallerPng } from './smaller-png.ts';

const root = join(import.meta.dirname, '..', '..');
const schemes = ['light', 'dark'] as const;
const widths = { phone: 320, tablet: 600, desktop: 1200 } as const;

async function everyMail(browser: Browser, wanted: readonly string[]): Promise<string> {
  const folder = join(root, 'artifacts', 'mails');
  await mkdir(folder, { recursive: true });
  for (const colorScheme of schemes) {
    for (const [device, width] of Object.entries(widths)) {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 600 } });
      for (const [name, { html }] of oneOfEach) {
        if (wanted.length > 0 && !wanted.includes(name)) continue;
        await page.setContent(html);
        await page.screenshot({ path: join(folder, `${name}.${device}-${colorScheme}.png`), fullPage: true });
      }
      await page.close();
    }
  }
  return folder;
}

/** Runs the demo to its end, and opens its page. */
async function demo(tell: (url: string) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'bin', 'demo.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const [url] = /http:\/\/localhost:\d+/.exec(line) ?? [];
      if (url === undefined) continue;
      await tell(url);
      break;
    }
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
}

async function readme(browser: Browser): Promise<string> {
  const folder = join(root, 'docs', 'images');
  await mkdir(folder, { recursive: true });
  await demo(async (url) => {
    const mails = (await (await fetch(`${url}/api/mails`)).json()) as readonly SentMail[];
    const page = await browser.newPage({ colorScheme: 'light', viewport: { width: 640, height: 800 } });
    for (const kind of ['reminder', 'let-go']) {
      const mail = mails.find((each) => each.kind === kind);
      await page.goto(`${url}/mails/${mail?.id}/html`);
      await save(page, join(folder, `${kind}.png`), kind === 'reminder' ? 1080 : null);
    }
    await page.setViewportSize({ width: 1200, height: 800 });
    await page.goto(url);
    await save(page, join(folder, 'page.png'), 790);
    await page.close();
  });
  return folder;
}

/** `height`: only this much of a long page. */
async function save(page: Page, path: string, height: number | null): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 640 };
  const picture = await page.screenshot(height === null ? { fullPage: true } : { fullPage: true, clip: { x: 0, y: 0, width, height } });
  await writeFile(path, smallerPng(picture));
}

// Grey instead of coloured edges of letters save a third of the bytes.
const browser = await chromium.launch({ ...chromiumOptions, args: [...chromiumOptions.args, '--disable-lcd-text'] });
try {
  const wanted = process.argv.slice(2);
  const folder = await (wanted.includes('--readme') ? readme(browser) : everyMail(browser, wanted));
  process.stdout.write(`The pictures are in ${folder}\n`);
} finally {
  await browser.close();
}
