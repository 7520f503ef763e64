/** The taps of a question that we ask back. */
import { expect, test } from 'vitest';
import { composeQuestion } from '../../../../lib/email/compose/mails/question.ts';
import { mailFacts, timelineFacts } from '../sample-facts.ts';

const line = "I'm not interested anymore";
/** Without the `stop all` in the small print, which comes last. */
const wordsOf = (facts: Parameters<typeof composeQuestion>[0], candidates: readonly string[]) =>
  [...composeQuestion(facts, { type: 'unclear', line, candidates }).html.matchAll(/body=([^"&]+)/g)]
    .map(([, word = '']) => decodeURIComponent(word).trim())
    .slice(0, -1);

test('of a conversation `stop` is offered', () => {
  expect(wordsOf(timelineFacts(), ['withdrew', 'stop'])).toEqual(['withdrew', 'stop']);
});

test('without a conversation a tap never ends everything by a bare `stop`', () => {
  expect(wordsOf(mailFacts(), ['withdrew', 'stop'])).toEqual(['withdrew']);
  expect(wordsOf(mailFacts(), ['stop', 'snooze 3 days', 'done'])).toEqual(['snooze 3 days', 'done']);
  expect(wordsOf(mailFacts(), ['stop'])).toEqual(['stop all']);
});
