import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import { current, noHistory, record } from '../../../lib/domain/history.ts';
import { type Search, statisticsOf } from '../../../lib/domain/search-record/statistics.ts';
import type { Outcome } from '../../../lib/domain/words.ts';
import { anApplication, at } from '../../support/stored.ts';

const recorded = (iso: string, sequence: number) => ({ id: `000000000${sequence}-00`, at: at(iso), recordedAt: at(iso) });
const sent = (changes: Parameters<typeof anApplication>[0] = {}): TimelineEvent => anApplication(changes);
const answered = (iso: string): TimelineEvent => ({
  ...recorded(iso, 2),
  ...{ type: 'ReplyReceived', from: null, channel: 'mail', asks: false, promises: [], passesOn: false, messageId: null, excerpt: null },
});
const outcome = (iso: string, what: Outcome): TimelineEvent => ({
  ...recorded(iso, 3),
  type: 'OutcomeReported',
  outcome: what,
  by: 'person',
});
const interview = (iso: string): TimelineEvent => ({
  ...recorded(iso, 4),
  type: 'InterviewSet',
  start: at(iso).add({ hours: 48 }),
  end: null,
});
const search = (...events: readonly TimelineEvent[]): Search => ({ timeline: current(record(noHistory, events)), events });
const numbers = (...searches: readonly Search[]) => statisticsOf(searches, 'Europe/Paris');

test('without events all numbers are zero, and there is no median', () => {
  expect(numbers()).toEqual({ applied: 0, answered: 0, interviews: 0, offers: 0, rejected: 0, silent: 0, medianDaysToAnswer: null });
});

test('the applications are the answered and the silent ones together, whatever the answer was', () => {
  expect(
    numbers(
      search(sent()),
      search(sent(), answered('2026-11-06T09:00:00Z')),
      search(sent(), outcome('2026-11-10T09:00:00Z', 'rejected')),
      search(sent(), interview('2026-11-05T09:00:00Z')),
      search(sent({ kind: 'unsolicited' }), outcome('2026-11-20T09:00:00Z', 'offer')),
    ),
  ).toMatchObject({ applied: 5, answered: 4, silent: 1, interviews: 1, offers: 1, rejected: 1 });
});

test('contacts are not applications', () => {
  expect(numbers(search(sent({ kind: 'networking' }), answered('2026-11-06T09:00:00Z')))).toMatchObject({ applied: 0, answered: 0 });
});

test('a decision by the user is no answer; being hired is an offer', () => {
  expect(numbers(search(sent(), outcome('2026-11-06T09:00:00Z', 'withdrew')))).toMatchObject({ answered: 0, silent: 1 });
  expect(numbers(search(sent(), outcome('2026-11-06T09:00:00Z', 'hired')))).toMatchObject({ answered: 1, offers: 1 });
});

test('what was taken back does not count', () => {
  const no = outcome('2026-11-06T09:00:00Z', 'rejected');
  const undone: TimelineEvent = { ...recorded('2026-11-06T09:05:00Z', 5), type: 'Undone', undoes: [no.id] };
  expect(numbers(search(sent(), no, undone))).toMatchObject({ answered: 0, rejected: 0, silent: 1 });
});

test.for([
  [['2026-11-06'], 3],
  [['2026-11-06', '2026-11-10'], 5],
  [['2026-11-06', '2026-11-10', '2026-12-03'], 7],
  [['2026-11-03'], 0],
] as const)('answers on %j take %i days in the middle', ([days, median]) => {
  const searches = days.map((day) => search(sent(), answered(`${day}T09:00:00Z`)));
  expect(numbers(...searches).medianDaysToAnswer).toBe(median);
});

test('days are counted in the user’s time zone', () => {
  // In Paris it is half past midnight on the next day.
  expect(numbers(search(sent(), answered('2026-11-03T23:30:00Z'))).medianDaysToAnswer).toBe(1);
});
