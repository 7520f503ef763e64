import { expect, test } from 'vitest';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sendReminder } from '../../../functions/send-reminder.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import type { Service } from '../../../lib/local/service-ports.ts';
import { aService } from '../support/service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const jo = 'jo@example.com';
const handlers = { receiveMail, sendReminder, sweep };

async function mail(service: Service, to: string, header: string, body: string): Promise<void> {
  const raw = `From: Jo <${jo}>\r\n${header}\r\nMessage-ID: <${Math.random()}@example.com>\r\n\r\n${body}\r\n`;
  await service.deliver(Buffer.from(raw), { mailFrom: jo, recipients: [to], peer: '127.0.0.1', helo: 'laptop.example.com' });
}

async function joined(service: Service): Promise<string> {
  await mail(service, 'start@tactful.localhost', 'To: start@tactful.localhost\r\nSubject: Hello', 'I would like to join.');
  return (await service.view.users(jo))[0]?.trackingAddress ?? expect.unreachable();
}
const apply = (service: Service, tracking: string, person: string) =>
  mail(service, tracking, `To: ${person}\r\nSubject: Application: Technical writer`, 'please find my application attached.');

const page = async (service: Service, path = '/'): Promise<string> => (await fetch(`http://127.0.0.1:${service.httpPort}${path}`)).text();
const listedOn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/data-column="With"><a href="[^"]*"><bdi>([^<]*)/g), ([, name]) => name ?? '').toSorted();

test('the page lists the mails that arrived, before and after a restart', async () => {
  const folder = tempFolder();
  const service = await aService({ folder, handlers });
  const tracking = await joined(service);
  await apply(service, tracking, 'Dana Reyes <dana@initech.example>');
  await apply(service, tracking, 'Ahmed Haddad <ahmed@globex.example>');
  const before = await page(service);
  expect(listedOn(before)).toEqual(['Ahmed Haddad, Globex', 'Dana Reyes, Initech']);
  expect(listedOn(await page(service, '/?q=ahmed'))).toEqual(['Ahmed Haddad, Globex']);
  await service.stop();
  const again = await aService({ folder, handlers });
  expect(listedOn(await page(again))).toEqual(listedOn(before));
});

test('a command to a timeline changes it on the page, and the version of the page', async () => {
  const service = await aService({ handlers });
  const tracking = await joined(service);
  await apply(service, tracking, 'Dana Reyes <dana@initech.example>');
  const version = await page(service, '/changes');
  expect(await page(service, '/changes')).toBe(version);
  await mail(service, 'tactful@tactful.localhost', 'To: tactful@tactful.localhost\r\nSubject: x', 'withdrew');
  expect(await page(service, '/changes')).not.toBe(version);
  expect(await page(service)).toContain('closed: you withdrew');
});

test('the clock’s button leads to the next reminder, or to the end of a pause if nothing else waits', async () => {
  const service = await aService({ handlers });
  const tracking = await joined(service);
  await apply(service, tracking, 'Dana Reyes <dana@initech.example>');
  expect(await page(service)).toContain('check in with Dana');
  await mail(service, 'tactful@tactful.localhost', 'To: tactful@tactful.localhost\r\nSubject: x', 'pause 2 weeks');
  const paused = await page(service);
  expect(paused).toContain('a pause of a user ends');
  expect(paused).toContain('<span class="tag">on hold</span>');
});

test('an erased user is no longer on the page', async () => {
  const service = await aService({ handlers });
  const tracking = await joined(service);
  await apply(service, tracking, 'Dana Reyes <dana@initech.example>');
  for (const word of ['delete everything', 'yes']) {
    await mail(service, 'tactful@tactful.localhost', 'To: tactful@tactful.localhost\r\nSubject: x', word);
    await service.advanceTo(service.now().add({ minutes: 1 }));
  }
  expect(listedOn(await page(service))).toEqual([]);
  expect(await page(service)).not.toContain(tracking);
  expect(await service.view.users(null)).toEqual([]);
});

test('each part of a long list starts where the last one ended', async () => {
  const service = await aService({ handlers });
  const tracking = await joined(service);
  for (const name of ['a', 'b', 'c', 'd']) {
    await apply(service, tracking, `${name}@${name}-works.example`);
    await service.advanceTo(service.now().add({ minutes: 1 }));
  }
  const all = (await service.view.timelines(null)).map(({ id }) => id);
  const first = (await service.view.someTimelines(null, { limit: 3, after: null }))?.map(({ id }) => id);
  const rest = (await service.view.someTimelines(jo, { limit: 3, after: first?.at(-1) ?? '' }))?.map(({ id }) => id);
  expect([...(first ?? []), ...(rest ?? [])]).toEqual(all);
  expect(await service.view.someTimelines(null, { limit: 3, after: 'none' })).toBeNull();
});
