import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { manualClock } from '../../../lib/local/clock/clock.ts';
import { tempFolder } from '../support/temp-folder.ts';

const at = Temporal.Instant.from;

test('a manual clock stands still, moves forward and never back', () => {
  const clock = manualClock(at('2026-11-03T08:00Z'), join(tempFolder(), 'clock'));
  expect(clock.now()).toEqual(at('2026-11-03T08:00Z'));
  clock.set(at('2026-11-10T09:00Z'));
  clock.set(at('2026-11-04T09:00Z'));
  expect(clock.now()).toEqual(at('2026-11-10T09:00Z'));
});

test.for<readonly [start: string, now: string]>([
  ['2026-11-01T00:00Z', '2026-11-10T09:00Z'],
  ['2027-01-01T00:00Z', '2027-01-01T00:00Z'],
])('restarted at %s, it continues at %s', ([start, now]) => {
  const file = join(tempFolder(), 'clock');
  manualClock(at('2026-11-03T08:00Z'), file).set(at('2026-11-10T09:00Z'));
  expect(manualClock(at(start), file).now()).toEqual(at(now));
});

test('a file left empty by a full disk is ignored', () => {
  const file = join(tempFolder(), 'clock');
  writeFileSync(file, '');
  expect(manualClock(at('2026-11-03T08:00Z'), file).now()).toEqual(at('2026-11-03T08:00Z'));
});
