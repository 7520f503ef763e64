/** Letters without which a pattern can't match. */
import { expect, test } from 'vitest';
import { heldBy, mayHold, phrasesOf } from '../../lib/email/triggers.ts';

const triggersOf = (pattern: RegExp): readonly unknown[] => phrasesOf(pattern.source).map(({ triggers }) => triggers);

test.each([
  [/\bappl(?:y|ied|ication)/, [['appl']]],
  [/\bthank(?:s|ful)?\b[^.!?]{0,40}\b(?:interview|meeting)/, [['thank'], ['interview', 'meeting']]],
  [/ab{2}cdef?g/, [['cde']]],
  [/(?:no )?news from (?:you|them)+/, [['news from '], ['you', 'them']]],
  [/(?<!not )happy to/i, [['happy to']]],
  [/(?!never )spoke/, [['spoke']]],
  [/call(?= you)/, [['call'], [' you']]],
  [/Dear [A-Z]\w+/, [['dear ']]],
  [/(?:many thanks|thank you) for (?:the|a) call/, [['many thanks', 'thank you'], [' for '], [' call']]],
] as const)('of %s', (pattern, triggers) => expect(triggersOf(pattern)).toEqual([triggers.toSorted((a, b) => a.length - b.length)]));

test.each([[/\ban?\b/], [/^re/], [/x\u2019abc/], [/(a)bcd\1/], [/(?:rejected)?/], [/[abc]{3}/], [/(?:rejected|a)/]])(
  '%s has none: it is always tried',
  (pattern) => expect(triggersOf(pattern)).toEqual([[]]),
);

test('each alternative at the top has its own', () => {
  expect(phrasesOf(/\b(?:our|my) call|[|)]\|x|news/.source)).toEqual([
    { source: '\\b(?:our|my) call', triggers: [[' call']] },
    { source: '[|)]\\|x', triggers: [] },
    { source: 'news', triggers: [['news']] },
  ]);
});

test.each([
  ['Thank you for the MEETING.', [['thank'], ['interview', 'meeting']], true],
  ['Thank you for the lunch.', [['thank'], ['interview', 'meeting']], false],
  ['The meeting was short.', [['thank'], ['interview', 'meeting']], false],
  ['', [['thank']], false],
  ['', [], true],
] as const)('whether %j may hold one of each of %j, whatever its capitals', (text, triggers, expected) =>
  expect(mayHold(heldBy(text), { triggers })).toBe(expected),
);
