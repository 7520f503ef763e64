/** A clock that was set back: what we stamp never lies before what its timeline recorded last, so an answer still follows its reminder. */
import { describe, expect, test } from 'vitest';
import { sendReminder } from '../../functions/send-reminder.ts';
import { current } from '../../lib/domain/history.ts';
import type { TimelineId } from '../../lib/domain/words.ts';
import { type Handling, handling } from '../support/handling.ts';

const jo = 'jo@example.com';

async function reminded() {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Application: Welder\nMessage-ID: <a@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application for the position attached.\n\nJo`,
  });
  const [timelineId = '' as TimelineId] = service.scheduled.keys();
  service.clockTo('2026-11-10T08:00:00Z');
  expect(await service.fires(timelineId)).toBe('sent');
  service.clockTo('2026-11-10T07:05:00Z');
  return { service, tracking, timelineId, replyTo: service.sent.at(-1)?.replyTo ?? '' };
}

const timelineOf = async ({ runtime }: Handling, timelineId: TimelineId) => {
  const loaded = await runtime.store.load(timelineId.slice(0, 6) as never, timelineId);
  if (loaded === null) throw new Error('no timeline');
  return { timeline: current(loaded.history), types: loaded.history.recent.map(({ type }) => type) };
};

const says = (service: Handling, to: string, words: string, id = words.replaceAll(' ', '-')) =>
  service.receives({
    from: jo,
    to: [to],
    lines: `From: Jo <${jo}>\nTo: ${to}\nSubject: Re: x\nMessage-ID: <${id}@example.com>\n\n${words}`,
  });

describe('an hour back, after a reminder', () => {
  test.for(['done', 'called', 'snooze 3 days', 'heard', 'in process', 'interview nov 20 3pm', 'note they laughed'])(
    '`%s` follows it',
    async (words) => {
      const { service, timelineId, replyTo } = await reminded();
      expect(await says(service, replyTo, words)).toBe('commands');
      const { timeline, types } = await timelineOf(service, timelineId);
      expect(types.slice(0, 3)).toEqual(['MailSent', 'ReminderClaimed', 'ReminderSent']);
      expect(timeline.lastReminder?.answered).toBe(true);
    },
  );

  test('`done` is a follow-up, and `undo` takes it back', async () => {
    const { service, timelineId, replyTo } = await reminded();
    await says(service, replyTo, 'done');
    expect((await timelineOf(service, timelineId)).timeline.followUps).toBe(1);
    await says(service, replyTo, 'undo');
    expect((await timelineOf(service, timelineId)).timeline.followUps).toBe(0);
  });

  test('a note, and the follow-up whose Date lies ahead of our clock', async () => {
    const { service, tracking, timelineId } = await reminded();
    expect(await says(service, tracking, 'called Dana')).toBe('note taken');
    expect((await timelineOf(service, timelineId)).types.at(-1)).toBe('FollowedUp');
    await service.receives({
      from: jo,
      to: [tracking],
      lines: `From: Jo <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Re: Application: Welder\nMessage-ID: <b@example.com>\nIn-Reply-To: <a@example.com>\nDate: Tue, 10 Nov 2026 09:06:00 +0100\n\nDear Dana,\n\nhas my application arrived?\n\nJo`,
    });
    expect((await timelineOf(service, timelineId)).types.at(-1)).toBe('MailSent');
  });

  test('a day that the user named stays where it was', async () => {
    const { service, tracking, timelineId } = await reminded();
    expect(await says(service, tracking, 'called Dana nov 6')).toBe('note taken');
    expect((await timelineOf(service, timelineId)).types).toEqual(['MailSent', 'FollowedUp', 'ReminderClaimed', 'ReminderSent']);
  });

  test('`stop all others`: the ones that are stopped are closed after their reminder', async () => {
    const { service, tracking, timelineId } = await reminded();
    await service.receives({
      from: jo,
      to: [tracking],
      lines: `From: Jo <${jo}>\nTo: Lee <lee@globex.example>\nSubject: Application: Fitter\nMessage-ID: <l@example.com>\n\nDear Lee,\n\nplease find my application for the position attached.\n\nJo`,
    });
    await says(service, tracking, 'hired by Globex');
    await says(service, service.sent.at(-1)?.replyTo ?? '', 'yes');
    const { types } = await timelineOf(service, timelineId);
    expect(types.at(-1)).toBe('Stopped');
  });

  test('between the claim of a reminder and its record: it is still recorded as sent', async () => {
    const { service, timelineId, replyTo } = await reminded();
    await says(service, replyTo, 'snooze until dec 1');
    service.clockTo('2026-12-01T08:00:00Z');
    const send: Handling['runtime']['outbound']['send'] = async () => {
      service.clockTo('2026-12-01T07:00:00Z');
      return { type: 'sent' };
    };
    expect(await sendReminder({ timelineId }, { ...service.runtime, outbound: { send } })).toBe('sent');
    const { timeline, types } = await timelineOf(service, timelineId);
    expect(types.slice(-2)).toEqual(['ReminderClaimed', 'ReminderSent']);
    expect(timeline.claim).toBe(null);
  });
});
