/** The limits on requests: 6 for a tracked mail, 7 if it starts a timeline and for a reminder, however much is stored already. */
import { describe, expect, test } from 'vitest';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { type Consumed, consumedUnits } from '../../bench/units/consumed-units.ts';
import { aTimelineOf, endedTimelines, manyTimelines } from '../../support/grown.ts';
import { type Handling, handling } from '../../support/handling.ts';
import { domain } from '../../support/open-handling.ts';

const jo = 'jo@example.com';
const tracked = ['BatchGetItem', 'GetItem', 'PutItem', 'PutItem', 'PutItem', 'UpdateItem'];
const trackedAtFirst = ['BatchGetItem', 'PutItem', 'PutItem', 'PutItem', 'PutItem', 'PutItem', 'UpdateItem'];
const reminded = ['BatchGetItem', 'Query', 'PutItem', 'PutItem', 'PutItem', 'PutItem', 'UpdateItem'];

const mailTo = (person: string, id: string, subject = 'Application: Technical writer') =>
  `From: Jo <${jo}>\nTo: Dana <${person}>\nSubject: ${subject}\nMessage-ID: <${id}@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached (no. ${id}).\n`;

/** Jo has joined and sent a first mail, which costs more because it is confirmed. Nothing is due about it. */
async function joined(): Promise<{ readonly service: Handling; readonly tracking: string }> {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await service.receives({ from: jo, to: [tracking.replace('@', '+never@')], lines: mailTo('lee@globex.example', 'first') });
  return { service, tracking };
}

const operations = async (service: Handling, act: () => Promise<unknown>): Promise<readonly string[]> => {
  service.requests.reset();
  await act();
  return [...service.requests.operations];
};

describe('requests to the database', () => {
  test('7 for a mail to a new correspondent, and 6 for one to a known one', async () => {
    const { service, tracking } = await joined();
    const track = (id: string) => service.receives({ from: jo, to: [tracking], lines: mailTo('dana@initech.example', id) });
    expect(await operations(service, () => track('one'))).toEqual(trackedAtFirst);
    expect(await operations(service, () => track('two'))).toEqual(tracked);
  });

  test('7 for a reminder', async () => {
    const { service, tracking } = await joined();
    await service.receives({ from: jo, to: [tracking], lines: mailTo('dana@initech.example', 'one') });
    const [, dueAt] = [...service.scheduled].at(-1) ?? [];
    service.clockTo(String(dueAt));
    const timelineId = [...service.scheduled.keys()].at(-1) as TimelineId;
    expect(await operations(service, () => service.fires(timelineId))).toEqual(reminded);
    expect(service.sent.at(-1)).toMatchObject({ kind: 'reminder', step: 'application.check-in' });
  });

  test('one more when another reminder is due as well, to see whether it is about the same person', async () => {
    const { service, tracking } = await joined();
    await service.receives({ from: jo, to: [tracking], lines: mailTo('dana@initech.example', 'one') });
    await service.receives({ from: jo, to: [tracking], lines: mailTo('kim@umbra.example', 'two') });
    const [timelineId, dueAt] = [...service.scheduled].at(-1) ?? [];
    service.clockTo(String(dueAt));
    const [batch, query, ...rest] = reminded;
    expect(await operations(service, () => service.fires(timelineId as TimelineId))).toEqual([batch, query, 'GetItem', ...rest]);
  });

  test.for([10, 2_000])('the same on a timeline of %i events', async (events) => {
    const { service, tracking } = await joined();
    const timelineId = await aTimelineOf(events, service, tracking);
    const thread = `${mailTo('dana@initech.example', 'late').replace('Date:', 'In-Reply-To: <root@example.com>\nDate:')}`;
    expect(await operations(service, () => service.receives({ from: jo, to: [tracking], lines: thread }))).toEqual(tracked);
    service.clockTo(String(service.scheduled.get(timelineId)));
    expect(await operations(service, () => service.fires(timelineId))).toEqual(reminded);
  });

  test.for([10, 2_000])('the same with %i timelines of the user', async (timelines) => {
    const { service, tracking } = await joined();
    await manyTimelines(timelines, service, tracking);
    expect(
      await operations(service, () => service.receives({ from: jo, to: [tracking], lines: mailTo('dana@initech.example', 'one') })),
    ).toEqual(trackedAtFirst);
    const [timelineId, dueAt] = [...service.scheduled].at(-1) ?? [];
    service.clockTo(String(dueAt));
    expect(await operations(service, () => service.fires(timelineId as TimelineId))).toEqual(reminded);
  });

  test('a mail that looks at the other conversations reads no more beside 400 that have ended', async () => {
    const units = async (ended: number): Promise<Consumed> => {
      const { service, tracking } = await joined();
      await endedTimelines(ended, service, tracking);
      const text = mailTo('dana@initech.example', 'one').replace(
        'please find',
        'Thursday at 3 pm suits me well for the interview. Please find',
      );
      await service.receives({ from: jo, to: [tracking], lines: text });
      const [timelineId, dueAt] = [...service.scheduled].at(-1) ?? [];
      service.clockTo(String(dueAt));
      const since = consumedUnits(service.database.client);
      await service.fires(timelineId as TimelineId);
      expect(service.sent.at(-1)).toMatchObject({ kind: 'reminder', step: 'interview.ask' });
      return since();
    };
    expect(await units(400)).toEqual(await units(0));
  });

  test('`status` looks up when each overdue step comes, one Get each, and reads the whole list once', async () => {
    const { service, tracking } = await joined();
    await manyTimelines(20, service, tracking);
    service.clockTo('2026-12-01T09:00:00Z');
    const lines = `From: ${jo}\nTo: tactful@${domain}\nSubject: status\nMessage-ID: <status@example.com>\n\nstatus\n`;
    const read = await operations(service, () => service.receives({ from: jo, to: [`tactful@${domain}`], lines }));
    const count = (name: string): number => read.filter((operation) => operation === name).length;
    const ofTheMail = 2;
    expect([count('Query'), count('GetItem')]).toEqual([1, ofTheMail + 20]);
  });
});
