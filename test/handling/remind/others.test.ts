/** The effect of a user's other conversations on a mail. */
import { describe, expect, test } from 'vitest';
import { clashingWith, nextOnTheList } from '../../../lib/handling/remind/others.ts';
import { instant, lettingGo, reminding, timelineFacts } from '../../email/compose/sample-facts.ts';

const meeting = (start: string, end: string) => ({
  start: instant(start),
  end: instant(end),
  knownAt: instant('2026-11-05T10:00:00Z'),
  thankedAt: null,
  wroteAt: null,
});
const one = meeting('2026-11-11T14:00:00Z', '2026-11-11T15:00:00Z');
const other = (interview: typeof one | null) => ({ ...timelineFacts({ timeline: { interview } }), next: reminding() });

describe('two interviews', () => {
  test.for<readonly [start: string, end: string, clash: boolean]>([
    ['2026-11-11T14:30:00Z', '2026-11-11T15:30:00Z', true],
    ['2026-11-11T13:00:00Z', '2026-11-11T17:00:00Z', true],
    ['2026-11-11T15:59:00Z', '2026-11-11T17:00:00Z', true],
    ['2026-11-11T12:00:00Z', '2026-11-11T13:01:00Z', true],
    ['2026-11-11T16:00:00Z', '2026-11-11T17:00:00Z', false],
    ['2026-11-11T12:00:00Z', '2026-11-11T13:00:00Z', false],
    ['2026-11-12T14:00:00Z', '2026-11-12T15:00:00Z', false],
  ])('from %s to %s clash with 14:00 to 15:00: %s', ([start, end, clash]) =>
    expect(clashingWith(one, [other(null), other(meeting(start, end))]) !== null).toBe(clash),
  );
  test('clash only if there are two', () => {
    expect(clashingWith(null, [other(one)])).toBeNull();
    expect(clashingWith(one, [])).toBeNull();
  });
});

describe('the next on the list', () => {
  const due = (days: number) => ({ ...other(null), next: reminding({ dueAt: reminding().dueAt.add({ days }) }) });
  test('is the one whose reminder comes soonest', () => expect(nextOnTheList([due(3), due(1), due(2)])?.next).toEqual(due(1).next));
  test('is neither a let-go nor a conversation at rest', () =>
    expect(
      nextOnTheList([
        { ...other(null), next: lettingGo() },
        { ...other(null), next: { action: 'none', because: 'never' } },
      ]),
    ).toBeNull());
});
