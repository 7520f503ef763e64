import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import { activitiesOf, interviewsOf } from '../../../lib/domain/search-record/activities.ts';
import { anApplication, at } from '../../support/stored.ts';

const paris = 'Europe/Paris';
let sequence = 0;
const recorded = (iso: string) => {
  sequence += 1;
  return { id: `${String(sequence).padStart(10, '0')}-00`, at: at(iso), recordedAt: at(iso) };
};
const sent = (iso: string, changes: Partial<ReturnType<typeof anApplication>> = {}) => anApplication({ ...recorded(iso), ...changes });
const followedUp = (iso: string, how: 'done' | 'called' | 'messaged' | 'in-person' | 'voicemail'): TimelineEvent => ({
  ...recorded(iso),
  type: 'FollowedUp',
  how,
  step: null,
});
const interview = (iso: string, start: string): TimelineEvent => ({ ...recorded(iso), type: 'InterviewSet', start: at(start), end: null });
const cancelled = (iso: string): TimelineEvent => ({ ...recorded(iso), type: 'InterviewCancelled' });
const told = (events: readonly TimelineEvent[], now = '2026-12-31T00:00:00Z') =>
  activitiesOf(events, paris, at(now)).map(({ date, how }) => `${date} ${how}`);

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
