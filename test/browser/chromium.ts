/** A real browser for tests: Debian's package, never Playwright's own download. */
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';

const executablePath = '/usr/bin/chromium';
// There is no sandbox for root in a container. The other options keep Chromium from looking up its maker's hosts.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const chromiumOptions = { executablePath, args };

export interface Visit {
  readonly browsing: BrowserContext;
  /** Console messages above the level of information, and requests to other hosts. */
  readonly complaints: string[];
}

/** Without Chromium these tests are skipped on a developer's machine, and fail in CI. */
export function inChromium(name: string, tests: (visit: (options?: BrowserContextOptions) => Promise<Visit>) => void): void {
  const isMissing = !existsSync(executablePath) && !process.env.CI;
  const title = isMissing ? `${name} (skipped: there is no ${executablePath}; get it with "apt-get install chromium")` : name;
  describe.skipIf(isMissing)(title, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch(chromiumOptions);
    });
    afterAll(() => browser?.close());
    tests((options) => visitWith(browser, options));
  });
}

async function visitWith(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const browsing = await browser.newContext(options);
  const complaints: string[] = [];
  browsing.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  browsing.on('weberror', (error) => complaints.push(error.error().message));
  browsing.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`asked for ${request.url()}`);
  });
  return { browsing, complaints };
}
