import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { type HttpListener, listenForHttp } from '../../lib/local/http/http-server.ts';
import { jsonRoutes } from '../../lib/local/http/json-routes.ts';
import { inboxRoutes } from '../../lib/local/inbox/routes.ts';
import { jsonLog } from '../../lib/local/log.ts';
import { aTimeline, domain, event, jo, reminderId, type StoryChanges, storyContext, timelineId } from '../support/stories/inbox-story.ts';
import { inChromium } from './chromium.ts';
import { violations } from './violations.ts';

/** Serves the page over HTTP like the service, with the story of test/support. */
async function served(changes: StoryChanges = {}) {
  const context = await storyContext(changes);
  const routes = [...jsonRoutes(context), ...inboxRoutes(context)];
  const listener: HttpListener = await listenForHttp(
    routes,
    context.token,
    0,
    jsonLog(() => {}, context.now),
  );
  onTestFinished(() => listener.stop());
  return { context, url: `http://127.0.0.1:${listener.port}` };
}

const letter = (index: number): string => String.fromCharCode(97 + (Math.floor(index) % 26));

/** Another server that a mail could try to reach. */
async function elsewhere(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

inChromium('the inbox page in Chromium', (visit) => {
  test('a newcomer reads the reminder, answers it and moves the clock, without our script', async () => {
    const { context, url } = await served();
    const { browsing, complaints } = await visit({ javaScriptEnabled: false });
    const page = await browsing.newPage();
    await page.goto(url);
    await page.getByRole('link', { name: 'Dana Reyes, Initech: follow up' }).click();
    const mail = page.frameLocator('iframe');
    expect(await mail.getByText('I have seen no answer from Dana Reyes').isVisible()).toBe(true);
    await page.getByRole('button', { name: /^Done: I wrote to Dana/ }).click();
    expect(await page.getByRole('status').textContent()).toContain('was handled');
    expect(context.delivered).toMatchObject([{ mailFrom: jo.email, recipients: [`r-2b7qkx4mzt5hc3w6yd7njfv2ea@${domain}`] }]);
    await page.getByRole('link', { name: 'Clock' }).click();
    await page.getByRole('button', { name: 'To the next due moment' }).click();
    expect(await page.getByRole('status').textContent()).toContain('The clock was moved');
    expect(await page.locator('.clock time').textContent()).toBe('Thu 19 Nov, 09:00');
    expect(context.movedTo).toEqual(['2026-11-19T08:00:00Z']);
    expect(complaints).toEqual([]);
    await browsing.close();
  });

  test('a sample mail is sent from the form as it is filled in', async () => {
    const { context, url } = await served();
    const { browsing, complaints } = await visit();
    const page = await browsing.newPage();
    await page.goto(url);
    await page.getByRole('button', { name: 'Send it' }).click();
    await page.getByRole('status').waitFor();
    expect(context.delivered[0]?.recipients).toEqual([jo.trackingAddress]);
    expect(complaints).toEqual([]);
    await browsing.close();
  });

  test('a script in a mail does not run, and a mail can’t reach another server', async () => {
    const { url: trap, asked } = await elsewhere();
    const addedHtml = `
      <script>document.title = 'ran'; parent.document.title = 'ran'; fetch('${trap}/fetch')</script>
      <img src="${trap}/image" onerror="document.title = 'ran'"><svg onload="document.title = 'ran'"></svg>
      <style>@import url("${trap}/style"); body { background: url("${trap}/background") }</style>
      <link rel="stylesheet" href="${trap}/link"><iframe src="${trap}/frame"></iframe><object data="${trap}/object"></object>
      <meta http-equiv="refresh" content="0; url=${trap}/refresh"><form action="${trap}/form"><button>Send</button></form>`;
    const { url } = await served({ addedHtml });
    const { browsing } = await visit();
    const page = await browsing.newPage();
    for (const path of [`/mails/${reminderId}`, `/mails/${reminderId}/html`]) {
      await page.goto(url + path);
      await page.waitForTimeout(300); // Gives a refresh or a script time to act.
      expect(await page.title()).not.toBe('ran');
      expect(new URL(page.url()).pathname).toBe(path);
    }
    expect(asked).toEqual([]);
    await browsing.close();
  });

  test('another page can’t post to it in the user’s name', async () => {
    const { context, url } = await served();
    const { url: other } = await elsewhere();
    const { browsing } = await visit();
    const page = await browsing.newPage();
    await page.goto(other);
    await page.setContent(
      `<form method="post" action="${url}/clock"><input name="token" value="the-token"><button name="move" value="P7D">x</button></form>`,
    );
    await page.getByRole('button').click();
    await page.waitForURL(`${url}/clock`);
    expect(await page.textContent('body')).toContain('refused');
    expect(context.movedTo).toEqual([]);
    await browsing.close();
  });

  test.for([
    [320, '100%'],
    [600, '100%'],
    [1200, '100%'],
    [320, '200%'],
    [1200, '200%'],
  ] as const)('nothing sticks out at %i pixels with letters of %s', async ([width, letters]) => {
    const { url } = await served();
    const { browsing, complaints } = await visit({ viewport: { width, height: 700 }, bypassCSP: true });
    const page = await browsing.newPage();
    for (const path of [
      '/',
      `/mails/${reminderId}`,
      `/mails/${reminderId}?view=source`,
      '/timelines/k7m2qx-ccccdddd',
      '/?did=moved&before=0',
    ]) {
      await page.goto(url + path);
      await page.addStyleTag({ content: `html { font-size: ${letters} }` });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBe(0);
    }
    expect(complaints).toEqual([]);
    await browsing.close();
  });

  test.for([
    ['light', {}],
    ['dark', {}],
    ['light', { users: [], timelines: [], mails: 'none' }],
    ['light', { timelines: [], mails: 'none', clock: 'real' }],
  ] as const)('has no violation that axe-core finds, in %s with %j', { timeout: 60_000 }, async ([colorScheme, changes]) => {
    const { url } = await served(changes);
    const { browsing } = await visit({ colorScheme, bypassCSP: true });
    const page = await browsing.newPage();
    const paths =
      'timelines' in changes
        ? ['/']
        : [
            '/',
            '/?status=closed&sort=name',
            '/?did=moved&before=0',
            `/mails/${reminderId}`,
            `/mails/${reminderId}?view=phone`,
            `/mails/${reminderId}?view=text`,
            `/mails/${reminderId}?view=source`,
            '/timelines/k7m2qx-ccccdddd',
            '/?q=okafor',
            '/?q=nobody',
            '/timelines/unknown',
          ];
    for (const path of paths) {
      await page.goto(url + path);
      expect(await violations(page), path).toEqual([]);
    }
    await browsing.close();
  });

  test('words of 300 characters and a mail without a subject also fit a phone', async () => {
    const long = 'x'.repeat(300);
    const timeline = aTimeline({
      label: long,
      company: long,
      subject: long,
      correspondents: [`${long}@example.com`],
      events: [event('MailSent', '2026-11-03T07:12:00Z', { kind: 'application', subject: long, excerpt: long })],
    });
    const { url } = await served({ timelines: [timeline], subject: '' });
    const { browsing } = await visit({ viewport: { width: 320, height: 700 } });
    const page = await browsing.newPage();
    for (const path of ['/', `/?q=${long.slice(0, 200)}`, `/timelines/${timeline.id}`, `/mails/${reminderId}`]) {
      await page.goto(url + path);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), path).toBe(0);
      expect(await page.locator('h1, summary, td a').filter({ hasText: /^\s*$/ }).count(), path).toBe(0);
    }
    await browsing.close();
  });

  test('changes appear on their own, and keep the scroll position, the focus and the typed text', { timeout: 60_000 }, async () => {
    const timelines = Array.from({ length: 60 }, (_, index) =>
      aTimeline({ id: timelineId(`aaaaaa${letter(index / 26)}${letter(index)}`) }),
    );
    const { context, url } = await served({ timelines });
    const { browsing, complaints } = await visit({ viewport: { width: 1280, height: 700 } });
    const page = await browsing.newPage();
    await page.goto(url);
    await page.getByLabel('To whom').fill('somebody@example.com');
    const row = page.locator('#timelines tbody tr').nth(40).getByRole('link');
    await row.focus();
    await row.evaluate('(link) => link.scrollIntoView({ block: "center" })');
    const href = await row.getAttribute('href');
    const top = await page.evaluate('document.activeElement.getBoundingClientRect().top');
    context.comes(aTimeline({ id: timelineId('zzzzzzzz'), label: 'Somebody New', status: 'active' }));
    await page.locator('#timelines').getByText('Somebody New').waitFor({ state: 'attached', timeout: 15_000 });
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe(href);
    expect(
      Math.abs(((await page.evaluate('document.activeElement.getBoundingClientRect().top')) as number) - (top as number)),
    ).toBeLessThan(3);
    expect(await page.getByLabel('To whom').inputValue()).toBe('somebody@example.com');
    expect(complaints).toEqual([]);
    await browsing.close();
  });

  test('the choice of timelines works without script, and returns to the table', async () => {
    const { url } = await served();
    const { browsing } = await visit({ javaScriptEnabled: false });
    const page = await browsing.newPage();
    await page.goto(url);
    await page.getByRole('link', { name: 'Closed (1)' }).click();
    await page.getByRole('link', { name: 'By name' }).click();
    expect(page.url()).toBe(`${url}/?status=closed&sort=name#timelines`);
    expect(await page.locator('#timelines tbody tr').count()).toBe(1);
    await browsing.close();
  });

  test('with the keyboard, the skip link comes first, and every stop has a visible focus', async () => {
    const { url } = await served();
    const { browsing } = await visit();
    const page = await browsing.newPage();
    await page.goto(url);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    for (let stop = 0; stop < 15; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    }
    await browsing.close();
  });
});
