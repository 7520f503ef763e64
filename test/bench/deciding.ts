/** `npm run bench -- deciding`: how many timelines a second we decide, and how many events we fold in. */

import type { Temporal } from 'temporal-polyfill';
import { decide } from '../../lib/domain/decide.ts';
import { etiquette } from '../../lib/domain/etiquette.ts';
import type { TimelineEvent } from '../../lib/domain/events.ts';
import { evolve } from '../../lib/domain/evolve.ts';
import { current, noHistory, record } from '../../lib/domain/history.ts';
import { settingsFor } from '../../lib/domain/settings/effective-settings.ts';
import { newTimeline } from '../../lib/domain/timeline.ts';
import { wholeDomain } from '../../lib/email/people/address-space.ts';
import { anApplication, aProfile, at, initech, morning } from '../support/stored.ts';
import { inTurns } from './in-turns.ts';
import { grouped, markdownTable } from './table.ts';

const service = {
  addresses: wholeDomain('x'),
  signUp: { type: 'open' },
  operator: null,
  defaultCountry: 'FR',
  defaultTimeZone: 'UTC',
  rawMailDays: 30,
} as const;
const counters = { day: null, mailsToday: 0, unanswered: 0, offsets: {} } as const;

/** The events of a user who sends one mail a week. */
const events = (count: number): readonly TimelineEvent[] =>
  Array.from({ length: count }, (_, index) => {
    const when: Temporal.Instant = morning.add({ hours: index * 24 * 7 });
    return anApplication({
      id: `${String(index + 1).padStart(10, '0')}-00`,
      at: when,
      recordedAt: when,
      kind: index === 0 ? 'application' : 'follow-up',
    });
  });

export async function deciding(): Promise<string> {
  const settings = settingsFor(initech, aProfile(), counters, service);
  const [first, ...others] = events(64);
  const one = current(record(noHistory, first === undefined ? [] : [first]));
  const long = record(noHistory, [...(first === undefined ? [] : [first]), ...others]);
  const now = at('2026-11-04T08:00:00Z');
  const works = [
    ['decide on a new application', 1, () => decide(one, etiquette, settings, now)],
    ['decide after 64 events', 1, () => decide(current(long), etiquette, settings, now)],
    [
      'evolve',
      64,
      () => [first, ...others].reduce((timeline, event) => (event === undefined ? timeline : evolve(timeline, event)), newTimeline),
    ],
  ] as const;
  const all = await inTurns(
    works.map(([name, , run]) => [name, run] as const),
    { rounds: 15, runs: 200 },
  );
  return markdownTable(
    ['', 'a second'],
    works.map(([name, times]) => [name, grouped((times * 1000) / (all.get(name)?.milliseconds ?? Number.NaN))]),
  );
}
