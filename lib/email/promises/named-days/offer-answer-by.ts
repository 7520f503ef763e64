/** The day by which the user is to answer an offer: "Please sign the contract by Wednesday 11 November." For mails that make an offer. */
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { anyOf } from '../../any-of.ts';
import { mentionsIn, onDay, type PromiseContext } from '../promise-reader.ts';

const ANSWER = anyOf(
  /\b(?:please|kindly|ask you to|need you to|like you to|would you|could you|can you|you (?:have|need|must|are asked|should)|let (?:us|me) (?:have|know)|need (?:to (?:know|hear)|your|an?)|(?:await|expect|appreciate|look forward to|grateful for|be grateful for) (?:your|an?))\b[^.!?]{0,80}\b(?:answer|decision|decide|reply|respon[ds]e?|confirm\w*|accept\w*|sign\w*|return\w*|know|hear|acceptance|contract|yes or no)\b/,
  /\b(?:offer|contract) (?:is|remains|stays|will be|stands) (?:valid|open|good|available)|\b(?:offer|contract) (?:expires|lapses|ends|runs out)|\b(?:sign|accept|return|respond to|answer) (?:it|this|the|our)\b/,
);
const BY =
  /\b(?:by|before|until|till|no later than|not later than|at the latest on|latest|expires?(?: on)?|lapses?(?: on)?|on or before)(?: the)?(?: (?:end of|close of business on|noon on|midday on|5 ?pm on))?(?: the)?,? $/i;

export function offerAnswerBy(said: readonly string[], context: PromiseContext): StatedPromise | null {
  for (const sentence of said) {
    if (!ANSWER.test(sentence)) continue;
    const mention = mentionsIn(sentence, context).find(({ start }) => BY.test(sentence.slice(0, start)));
    if (mention !== undefined)
      return { type: 'invited', by: 'correspondent', about: 'answer', ...onDay({ ...mention, time: null }, sentence) };
  }
  return null;
}
