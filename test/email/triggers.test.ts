/** Letters without which a pattern can't match. */
import { expect, test } from 'vitest';
import { mayHold, patternTriggers, threesOf } from '../../lib/email/triggers.ts';

test.each([
  [/\bappl(?:y|ied|ication)/, ['appl']],
  [/\bthank(?:s|ful)?\b[^.!?]{0,40}\b(?:interview|meeting)/, ['interview', 'meeting']],
  [/ab{2}cdef?g/, ['cde']],
  [/(?:no )?news from (?:you|them)+/, ['news from ']],
  [/(?<!not )happy to/i, ['happy to']],
  [/(?!never )spoke/, ['spoke']],
  [/call(?= you)/, ['call']],
  [/Dear [A-Z]\w+/, ['dear ']],
] as const)('of %s', (pattern, triggers) => expect(patternTriggers(pattern.source)).toEqual(triggers));

test.each([[/\ban?\b|^reject/], [/x\u2019abc/], [/(a)bcd\1/], [/(?:rejected)?/], [/[abc]{3}/]])(
  '%s has none: it is always tried',
  (pattern) => expect(patternTriggers(pattern.source)).toBeNull(),
);

test('a text holds one of them whatever its capitals', () => {
  const threes = threesOf(['interview', 'meeting']) ?? [];
  expect(mayHold('Thank you for the MEETING.', threes)).toBe(true);
  expect(mayHold('Thank you for the lunch.', threes)).toBe(false);
  expect(mayHold('', threes)).toBe(false);
});
