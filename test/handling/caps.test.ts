import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { capOfKind, caps } from '../../lib/handling/caps.ts';

const day = 24 * 60;

test('every cap has a reason', () => {
  for (const [key, cap] of Object.entries(caps)) {
    expect(cap.times, key).toBeGreaterThan(0);
    expect(cap.why, key).toMatch(/^[A-Z].{10,}\.$/);
    // Counts are kept for a week after the last answer (aws/store/allowances.ts).
    expect(cap.windowMinutes, key).toBeLessThanOrEqual(7 * day);
  }
});

test.each([
  ['welcome', 1, day],
  ['help', 3, 10],
  ['question', 3, 10],
  ['confirm', 1, 10],
  ['answer', 30, 10],
  ['status', 30, 10],
  ['receipt', 30, 10],
  ['notice', 100, day],
  ['passed-on', 100, day],
] as const)('%s: %i in %i minutes', (kind, times, windowMinutes) => expect(capOfKind(kind)).toMatchObject({ times, windowMinutes }));

test('no cap is defined anywhere else in handling', () => {
  const lib = join(import.meta.dirname, '../../lib/handling');
  const others = readdirSync(lib, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !['caps.ts', 'store.ts'].includes(name))
    .filter((name) => /\bwindowMinutes\b|store\.spend\(/.test(readFileSync(join(lib, name), 'utf8')));
  // It counts by kind, by content and in total.
  expect(others).toEqual(['outbox.ts']);
});
