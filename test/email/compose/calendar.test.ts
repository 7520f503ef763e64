import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import type { StatedPromise } from '../../../lib/domain/stated-promise.ts';
import type { Interview } from '../../../lib/domain/timeline.ts';
import { renderMail } from '../../../lib/email/compose/blocks/render.ts';
import { composeAnswer } from '../../../lib/email/compose/mails/answer.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../lib/email/compose/reminders/reminders.ts';
import type { TimelineFacts } from '../../../lib/email/wording/facts.ts';
import { allMails } from './all-mails.ts';
import { day, instant, mailSent, reminding, replyReceived, timelineFacts } from './sample-facts.ts';

const promised = (changes: Partial<Extract<StatedPromise, { type: 'own' }>> = {}): StatedPromise => ({
  type: 'own',
  by: 'user',
  date: day('2026-11-10'),
  time: Temporal.PlainTime.from('08:30'),
  zone: 'America/New_York',
  quote: 'I’ll call you Tuesday at 8:30.',
  ...changes,
});
const interview = (start: string): Interview => ({
  start: instant(start),
  end: instant(start).add({ minutes: 45 }),
  knownAt: instant('2026-11-05T10:00:00Z'),
  thankedAt: null,
  wroteAt: null,
});

const ownPromise = (promise: StatedPromise): OutgoingMail =>
  composeReminder(timelineFacts(), reminding({ step: 'promise.own', why: { since: 'promise', promise } }));
const toldInterview = (timeline: Partial<TimelineFacts['timeline']>, sentAt = '2026-11-10T08:00:00Z'): OutgoingMail =>
  composeAnswer(
    timelineFacts({ timeline, mail: { sentAt: instant(sentAt) } }),
    [{ type: 'SetInterview', date: day('2026-11-12'), time: null }],
    reminding(),
  );

/** As a calendar program reads it. */
function entryIn({ attachments }: OutgoingMail) {
  const file = attachments.find(({ fileName }) => fileName.endsWith('.ics'));
  if (file === undefined) return null;
  const calendar = new ICAL.Component(ICAL.parse(file.content));
  const events = calendar.getAllSubcomponents('vevent');
  const [event = expect.unreachable()] = events;
  const { uid, summary, description, startDate, endDate, sequence } = new ICAL.Event(event);
  const names = [...calendar.getAllProperties(), ...event.getAllProperties()].map(({ name }) => name);
  return {
    file,
    names,
    count: events.length,
    uid,
    summary,
    description,
    sequence,
    start: startDate.toString(),
    end: endDate.toString(),
    isDate: startDate.isDate,
  };
}

describe('a calendar entry', () => {
  test('of a promised call has its hour in UTC', () => {
    expect(entryIn(ownPromise(promised()))).toMatchObject({
      count: 1,
      summary: 'Call Dana Reyes, Initech',
      description: '“I’ll call you Tuesday at 8:30”',
      start: '2026-11-10T13:30:00Z',
      end: '2026-11-10T13:45:00Z',
      uid: 'promise.own-k7m2qh-abcdefgh@in.example.com',
    });
  });
  test('of a promise without an hour is for the whole day', () => {
    const entry = entryIn(ownPromise(promised({ time: null, zone: null, quote: 'I will send you the sample on Tuesday.' })));
    expect(entry).toMatchObject({ isDate: true, start: '2026-11-10', summary: 'As promised: Dana Reyes, Initech' });
  });
  test('of an interview goes with the evening before and with the answer that sets it', () => {
    const timeline = { interview: interview('2026-11-12T14:00:00Z') };
    const eve = composeReminder(timelineFacts({ timeline }), reminding({ step: 'interview.ask' }));
    const expected = { summary: 'Interview: Dana Reyes, Initech', start: '2026-11-12T14:00:00Z', end: '2026-11-12T14:45:00Z' };
    expect(entryIn(eve)).toMatchObject(expected);
    expect(entryIn(toldInterview(timeline))).toMatchObject(expected);
    expect(entryIn(eve)?.uid).toBe(entryIn(toldInterview(timeline))?.uid);
  });
  test('of a date that moved takes the place of the first, and the next interview is another one', () => {
    const first = entryIn(toldInterview({ interview: interview('2026-11-12T14:00:00Z') }));
    const moved = entryIn(toldInterview({ interview: interview('2026-11-13T09:00:00Z') }, '2026-11-11T08:00:00Z'));
    const next = entryIn(
      toldInterview({ interview: interview('2026-11-20T09:00:00Z'), earlierInterview: interview('2026-11-13T09:00:00Z') }),
    );
    expect(moved?.uid).toBe(first?.uid);
    expect(moved?.sequence).toBeGreaterThan(first?.sequence ?? Number.NaN);
    expect(next?.uid).not.toBe(first?.uid);
  });
  test('of a call without an hour is in the evening, when people can be reached', () => {
    const mail = composeReminder(timelineFacts({ timeline: { channel: 'phone' } }), reminding());
    expect(entryIn(mail)).toMatchObject({ summary: 'Call Dana Reyes, Initech', start: '2026-11-10T16:15:00Z' });
  });
  test('of an interview in their mail comes with the answer that it was recorded', () => {
    const start = instant('2026-11-12T14:00:00Z');
    const at = { at: instant('2026-11-10T08:00:00Z'), recordedAt: instant('2026-11-10T08:00:00Z') };
    const events = [mailSent(), replyReceived({ id: '2-0' }), { type: 'InterviewSet', id: '2-1', start, end: null, ...at } as const];
    const facts = (shown: typeof events | readonly TimelineEvent[]) =>
      timelineFacts({ timeline: { interview: interview('2026-11-12T14:00:00Z') }, events: [...shown] });
    const change = { type: 'AnswerTakenIn', promises: [] } as const;
    expect(entryIn(composeAnswer(facts(events), [change], null))?.start).toBe('2026-11-12T14:00:00Z');
    expect(composeAnswer(facts([...events, replyReceived({ id: '3-0' })]), [change], null).attachments).toEqual([]);
  });
  test.for<readonly [what: string, mail: OutgoingMail]>([
    ['a reminder to write', composeReminder(timelineFacts(), reminding())],
    ['an interview that is over', toldInterview({ interview: interview('2026-11-09T14:00:00Z') })],
    [
      'another change',
      composeAnswer(timelineFacts({ timeline: { interview: interview('2026-11-12T14:00:00Z') } }), [{ type: 'MarkDone' }], null),
    ],
  ])('comes not with %s', ([, mail]) => expect(mail.attachments).toEqual([]));
});

describe('every calendar file', () => {
  const files = allMails.map(entryIn).filter((entry) => entry !== null);
  test('there are some', () => expect(files.length).toBeGreaterThan(20));
  test('is no invitation, and needs no time zone of its own', () => {
    for (const entry of files) {
      expect(entry.names).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(?:method|organizer|attendee)$/)]));
      expect(entry.file.content).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|VTIMEZONE|TZID/);
      expect(entry.file.content).toMatch(/DTSTART(?:;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z)\r\n/);
    }
  });
  test('says who made it, when, and which one it is', () => {
    for (const entry of files) expect(entry.names).toEqual(expect.arrayContaining(['prodid', 'version', 'uid', 'dtstamp', 'sequence']));
  });
  test('is mentioned in its mail', () => {
    const silent = allMails.filter(
      ({ attachments, text }) => attachments.some(({ fileName }) => fileName.endsWith('.ics')) && !text.includes('attached file'),
    );
    expect(silent.map(({ subject }) => subject)).toEqual([]);
  });
  test('holds no line that a name broke', () => {
    const mail = composeReminder(
      timelineFacts({ timeline: { company: 'Evil\r\nATTENDEE:mailto:eve@evil.example', interview: interview('2026-11-12T14:00:00Z') } }),
      reminding({ step: 'interview.ask' }),
    );
    expect(mail.attachments[0]?.content).not.toMatch(/^ATTENDEE/m);
  });
});

test('a calendar file travels as a plain attachment', async () => {
  const raw = Buffer.from(await renderMail(ownPromise(promised()), instant('2026-11-10T08:00:00Z'))).toString();
  expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; name=promise-own\.ics\r\n/);
  expect(raw).toMatch(/Content-Disposition: attachment; filename=promise-own\.ics\r\n/);
  expect(raw).not.toContain('method=');
});

test('has an entry for each promise in a mail of several, the same as in a single mail', () => {
  const next = reminding({ step: 'promise.own', why: { since: 'promise', promise: promised() } });
  const items = [
    { ...timelineFacts(), next: reminding(), engaged: false },
    { ...timelineFacts(), next, engaged: false },
  ];
  const { attachments } = composeReminders(timelineFacts(), items);
  const [alone] = composeReminder(timelineFacts(), next).attachments;
  expect(attachments).toEqual([{ ...alone, fileName: `2-${alone?.fileName}` }]);
});
