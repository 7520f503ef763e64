/** A conversation of which the head keeps only the newest events: what concerns an older one is still done as if all were there. */
import { expect, test } from 'vitest';
import { current, keptTold } from '../../../lib/domain/history.ts';
import { aTimelineOf } from '../../support/grown.ts';
import { domain, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const dana = 'Dana Reyes <dana@initech.example>';

async function longConversation(mails = 30) {
  const service = await handling('2026-11-03T07:13:00Z');
  const tracking = await service.joins(jo);
  const timelineId = await aTimelineOf(mails, service, tracking);
  const nextId = () => `mail-${service.rawKeys().length}`;
  const writes = (date: string, text: string, { id = nextId(), head = 'In-Reply-To: <root@example.com>\n' } = {}) =>
    service.receives({
      from: jo,
      to: [tracking],
      lines: `From: Jo <${jo}>\nTo: ${dana}\nSubject: Re: Technical writer\nMessage-ID: <${id}@example.com>\nDate: ${date}\n${head}\n${text}`,
    });
  const says = (to: string, text: string) =>
    service.receives({
      from: jo,
      to: [to],
      lines: `From: ${jo}\nTo: ${to}\nSubject: x\nMessage-ID: <${nextId()}@example.com>\n\n${text}\n`,
    });
  const loaded = async () => {
    const found = await service.runtime.store.load(timelineId.slice(0, 6) as never, timelineId);
    if (found === null) throw new Error('It is there.');
    return found;
  };
  const reminded = async () => {
    service.clockTo(String(service.scheduled.get(timelineId)));
    await service.fires(timelineId);
    return service.sent.at(-1);
  };
  const timeline = async () => current((await loaded()).history);
  return { service, timelineId, writes, says, loaded, reminded, timeline };
}

const tuesday = 'Tue, 03 Nov 2026 08:12:00 +0100';
const september = 'Tue, 15 Sep 2026 08:12:00 +0200';

test('a mail of today takes six requests, however long it is', async () => {
  const { service, writes, loaded } = await longConversation(200);
  await writes(tuesday, 'Dear Dana,\n\nhow are things?');
  const before = service.requests.operations.length;
  await writes('Tue, 03 Nov 2026 08:13:00 +0100', 'Dear Dana,\n\none more thing.');
  expect(service.requests.operations.slice(before)).toHaveLength(6);
  expect((await loaded()).history.recent).toHaveLength(keptTold);
});

test('a mail of before everything takes one request more, and is the first', async () => {
  const { service, writes, loaded, timeline } = await longConversation();
  await writes(tuesday, 'Dear Dana,\n\nhow are things?');
  const before = service.requests.operations.length;
  await writes(september, 'Dear Dana,\n\nplease find my application attached.');
  expect(service.requests.operations.slice(before)).toHaveLength(7);
  expect((await timeline()).firstMailAt?.toString()).toBe('2026-09-15T06:12:00Z');
  const { history } = await loaded();
  expect(history.recent).toHaveLength(keptTold);
  expect(history.older?.kept[0]?.at.toString()).toBe('2026-09-15T06:12:00Z');
  expect(history.older?.kept.length).toBe(2);
});

test('a copy of an old mail under another id is known', async () => {
  const { writes, loaded } = await longConversation();
  await writes(september, 'Dear Dana,\n\nplease find my application attached.');
  const { history } = await loaded();
  await writes(september, 'Dear Dana,\n\nplease find my application attached.', { id: 'copy' });
  expect((await loaded()).history).toEqual(history);
});

test('"undo" takes back a word from before the events that are kept', async () => {
  const { service, writes, says, timeline, reminded } = await longConversation();
  await writes(tuesday, 'Dear Dana,\n\nhow are things?');
  const replyTo = (await reminded())?.replyTo ?? '';
  await says(replyTo, 'rejected');
  expect((await timeline()).rejectedAt).not.toBeNull();
  await says(replyTo, 'undo');
  expect((await timeline()).rejectedAt).toBeNull();
  await says(replyTo, 'company Globex');
  for (let day = 11; day < 11 + keptTold; day += 1) {
    service.clockTo(`2026-11-${day}T10:00:00Z`);
    await writes(`Wed, ${day} Nov 2026 10:00:00 +0000`, `Dear Dana,\n\nthis is mail ${day}.`);
  }
  expect((await timeline()).company).toBe('Globex');
  await says(`tactful@${domain}`, 'undo');
  expect((await timeline()).company).toBe('Initech');
  expect(service.sent.at(-1)?.text).toContain('Undone.');
});

test('a reminder shows the first event, the newest, and how many there were between', async () => {
  const { service, writes, reminded } = await longConversation();
  await writes(tuesday, 'Dear Dana,\n\nhow are things?');
  const before = service.requests.operations.length;
  const text = (await reminded())?.text ?? '';
  expect(service.requests.operations.slice(before)).toHaveLength(7);
  expect(text).toContain('1 October');
  expect(text).toContain('24 more events');
});

test('an old mail that is delivered again changes nothing', async () => {
  const { service, writes, loaded } = await longConversation();
  await writes(tuesday, 'Dear Dana,\n\nhow are things?');
  await writes(september, 'Dear Dana,\n\nplease find my application attached.');
  const { history, sequence } = await loaded();
  await service.receivesAgain(service.rawKeys().length - 1);
  expect(await loaded()).toMatchObject({ sequence, history });
});
