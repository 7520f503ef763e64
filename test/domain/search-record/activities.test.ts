import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { StepName } from '../../../lib/domain/etiquette.ts';
import type { FollowedUp, TimelineEvent } from '../../../lib/domain/events.ts';
import { activitiesOf, interviewsOf } from '../../../lib/domain/search-record/activities.ts';
import { newTimeline, type Timeline } from '../../../lib/domain/timeline.ts';
import { anApplication, at } from '../../support/stored.ts';

const paris = 'Europe/Paris';
let sequence = 0;
const recorded = (iso: string) => {
  sequence += 1;
  return { id: `${String(sequence).padStart(10, '0')}-00`, at: at(iso), recordedAt: at(iso) };
};
const sent = (iso: string, changes: Partial<ReturnType<typeof anApplication>> = {}) => anApplication({ ...recorded(iso), ...changes });
const followedUp = (iso: string, how: FollowedUp['how'], step: StepName | null = null): TimelineEvent => ({
  ...recorded(iso),
  type: 'FollowedUp',
  how,
  step,
});
const reminded = (iso: string, step: StepName): TimelineEvent => ({
  ...recorded(iso),
  type: 'ReminderSent',
  claim: iso,
  step,
  repeats: null,
});
const interview = (iso: string, start: string): TimelineEvent => ({ ...recorded(iso), type: 'InterviewSet', start: at(start), end: null });
const cancelled = (iso: string): TimelineEvent => ({ ...recorded(iso), type: 'InterviewCancelled' });
const done = (events: readonly TimelineEvent[], now = '2026-12-31T00:00:00Z', timeline: Partial<Timeline> = {}) =>
  activitiesOf({ timeline: { ...newTimeline, ...timeline }, events }, paris, at(now));
const told = (events: readonly TimelineEvent[], now?: string, timeline: Partial<Timeline> = {}) =>
  done(events, now, timeline).map(({ date, how }) => `${date} ${how}`);

test('mails, calls, messages and interviews are rows in the order of their days', () => {
  const events = [
    sent('2026-11-03T07:12:00Z'),
    followedUp('2026-11-10T09:00:00Z', 'called'),
    interview('2026-11-11T09:00:00Z', '2026-11-13T14:00:00Z'),
    followedUp('2026-11-12T09:00:00Z', 'messaged'),
  ];
  expect(told(events)).toEqual(['2026-11-03 mail', '2026-11-10 phone', '2026-11-12 message', '2026-11-13 interview']);
});

test('the day is the one in the user’s time zone', () => {
  expect(told([sent('2026-11-03T23:30:00Z')])).toEqual(['2026-11-04 mail']);
});

test('two on the same day by the same channel count once; a voicemail is a call', () => {
  const events = [
    followedUp('2026-11-10T09:00:00Z', 'called'),
    followedUp('2026-11-10T15:00:00Z', 'voicemail'),
    followedUp('2026-11-10T16:00:00Z', 'done'),
  ];
  expect(told(events)).toEqual(['2026-11-10 phone', '2026-11-10 mail']);
});

test('what was taken back does not count', () => {
  const call = followedUp('2026-11-10T09:00:00Z', 'called');
  expect(told([call, { ...recorded('2026-11-10T09:05:00Z'), type: 'Undone', undoes: [call.id] }])).toEqual([]);
});

test('the day of application that the user reported applies only to the first mail', () => {
  const corrected: TimelineEvent = {
    ...recorded('2026-11-04T09:00:00Z'),
    type: 'Corrected',
    appliedOn: Temporal.PlainDate.from('2026-10-30'),
  };
  expect(told([sent('2026-11-03T07:12:00Z'), corrected, sent('2026-11-20T07:12:00Z')])).toEqual(['2026-10-30 mail', '2026-11-20 mail']);
});

test('an interview counts once it has begun; one moved or cancelled before that does not', () => {
  const moved = [interview('2026-11-01T09:00:00Z', '2026-11-05T14:00:00Z'), interview('2026-11-04T09:00:00Z', '2026-11-06T14:00:00Z')];
  expect(interviewsOf(moved).map(String)).toEqual(['2026-11-06T14:00:00Z']);
  expect(told(moved, '2026-11-06T13:59:00Z')).toEqual([]);
  expect(told([moved[0] as TimelineEvent, cancelled('2026-11-04T10:00:00Z')])).toEqual([]);
  const second = [interview('2026-11-01T09:00:00Z', '2026-11-05T14:00:00Z'), interview('2026-11-07T09:00:00Z', '2026-11-12T14:00:00Z')];
  expect(told(second)).toEqual(['2026-11-05 interview', '2026-11-12 interview']);
  expect(told([second[0] as TimelineEvent, cancelled('2026-11-07T10:00:00Z')])).toEqual(['2026-11-05 interview']);
});

test('a receipt for a known application is no second one; without another mail it is the application', () => {
  const receipt = sent('2026-11-04T08:00:00Z', { confirms: true, channel: 'portal' });
  expect(told([sent('2026-11-03T07:12:00Z'), receipt])).toEqual(['2026-11-03 mail']);
  expect(told([receipt])).toEqual(['2026-11-04 portal']);
});

test('“done” and the mail it speaks of are one step, dated by the mail', () => {
  const reminder = reminded('2026-11-10T09:00:00Z', 'application.check-in');
  const word = followedUp('2026-11-10T20:00:00Z', 'done', 'application.check-in');
  const mail = sent('2026-11-11T08:00:00Z', { kind: 'status-question' });
  expect(told([reminder, word, mail])).toEqual(['2026-11-11 mail']);
  expect(
    told([reminder, sent('2026-11-10T10:00:00Z', { kind: 'follow-up' }), followedUp('2026-11-11T20:00:00Z', 'done', 'follow-up.next')]),
  ).toEqual(['2026-11-10 mail']);
  // A later mail, and one after the next reminder, are steps of their own.
  expect(told([reminder, word, mail, sent('2026-11-12T08:00:00Z', { kind: 'answer' })])).toEqual(['2026-11-11 mail', '2026-11-12 mail']);
  expect(
    told([reminder, word, reminded('2026-11-24T09:00:00Z', 'follow-up.next'), sent('2026-11-24T10:00:00Z', { kind: 'follow-up' })]),
  ).toEqual(['2026-11-10 mail', '2026-11-24 mail']);
  expect(told([reminder, followedUp('2026-11-10T20:00:00Z', 'called', 'application.check-in'), mail])).toEqual([
    '2026-11-10 phone',
    '2026-11-11 mail',
  ]);
});

test('“my questions are ready” is no contact, a test handed in is a test, and “done” goes by the way they are in touch', () => {
  expect(told([followedUp('2026-11-10T20:00:00Z', 'done', 'interview.ask')])).toEqual([]);
  expect(told([followedUp('2026-11-10T20:00:00Z', 'done', 'assessment.do')])).toEqual(['2026-11-10 test']);
  expect(told([followedUp('2026-11-10T20:00:00Z', 'done', 'application.check-in')], undefined, { channel: 'phone' })).toEqual([
    '2026-11-10 phone',
  ]);
});

test.for(['small-talk', 'withdrawal', 'acceptance', 'decline'] as const)('a mail of kind %s is no step to find work', (kind) =>
  expect(told([sent('2026-11-03T07:12:00Z'), sent('2026-11-09T07:12:00Z', { kind })])).toEqual(['2026-11-03 mail']),
);

test('the first mail of an application is one, also beside another of that day; a contact’s and an answer to them are none', () => {
  const whats = (events: readonly TimelineEvent[], timeline: Partial<Timeline> = {}) =>
    done(events, undefined, timeline).map(({ what }) => what);
  const applied = sent('2026-11-03T07:12:00Z');
  expect(whats([applied, sent('2026-11-03T09:12:00Z', { kind: 'answer' }), sent('2026-11-05T09:12:00Z')])).toEqual([
    'application',
    'contact',
  ]);
  expect(whats([sent('2026-11-03T07:12:00Z', { kind: 'networking' })], { kind: 'networking' })).toEqual(['contact']);
  expect(whats([sent('2026-11-03T07:12:00Z', { kind: 'answer' })])).toEqual(['contact']);
});

test('an interview told once more after it took place is one', () => {
  const events = [interview('2026-11-01T09:00:00Z', '2026-11-05T14:00:00Z'), interview('2026-11-06T09:00:00Z', '2026-11-05T23:30:00Z')];
  expect(told(events)).toEqual(['2026-11-06 interview']);
});
