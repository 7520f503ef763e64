/** The day by which the user is to answer an offer: "Please sign the contract by Wednesday 11 November." For mails that make an offer. */
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { anyOf } from '../../any-of.ts';
import { mentionsIn, onDay, type PromiseContext } from '../promise-reader.ts';

const ANSWER = anyOf(
  /\b(?:please|kindly|ask you to|need you to|like you to|would you|could you|can you|you (?:have|need|must|are asked|should)|let (?:us|me) (?:have|know)|need (?:to (?:know|hear)|your|an?)|(?:await|expect|appreciate|look forward to|grateful for|be grateful for) (?:your|an?))\b[^.!?]{0,80}\b(?:answer|decision|decide|reply|respon[ds]e?|confirm\w*|accept\w*|sign\w*|return\w*|know|hear|acceptance|contract|yes or no)\b/,
  /\b(?:offer|contract) (?:is|remains|stays|will be|stands) (?:valid|open|good|available)|\b(?:offer|contract) (?:expires|lapses|ends|runs out)|\b(?:sign|accept|return|respond to|answer) (?:it|this|the|our)\b/,
);
const BY_WORDS = String.raw`\b(?:by|before|until|till|no later than|not later than|at the latest on|latest|expires?(?: on)?|lapses?(?: on)?|on or before)(?: the)?(?: (?:end of|close of (?:business|play)(?: on)?|eod(?: on)?|cob(?: on)?|noon on|midday on|5 ?pm on))?(?: the)?,? $`;
const BY = new RegExp(BY_WORDS, 'i');
/** "Let me know by", "ring us by", "yes or no by": without "please", so only right before the day, which may stand behind that of the start. */
const ANSWER_BY = anyOf(
  new RegExp(
    String.raw`(?<!\b(?:will|shall|would|to|not|can|may|hr|he|she|they|we|i)(?: (?!you\b)\w+)? |'ll |'d |n't )\b(?:let (?:us|me) know|(?:get|come) back to (?:us|me)|(?:tell|text|call|ring|phone|e-?mail|message|give) (?:us|me)(?: back)?|reply|answer|decide|confirm|accept|make up your mind)(?: (?:a (?:call|ring|shout|bell|text)|(?:your|an?|the) (?:answer|decision|reply|response)|(?:if|whether) (?:you(?:'re|'ll| are| want| will| accept| would| can)|it's a yes|that's a yes)[^.,;!?]{0,30}|either way|one way or (?:the other|another)|what you (?:decide|think)|yes(?: or no)?)){0,2},?(?: please)? ${BY_WORDS}`,
  ),
  new RegExp(
    String.raw`\b(?:(?:answer|decision|acceptance|reply|response)(?: is| are)?(?: (?:needed|required|due|expected|wanted|back))|yes or no(?: (?:please|needed))?|need to know|(?:love|appreciate|want|need|like) (?:a|your) (?:clear )?yes(?: or (?:a )?no)?) ${BY_WORDS}`,
  ),
  /\b(?:deadline|last day) (?:to|for) (?:(?:your|the|you to) )?(?:accept(?:ance|ing)?|answer(?:ing)?|reply(?:ing)?|decid(?:e|ing)|decision)(?: is|:)? $/,
  /\boffer(?:'s| is)? (?:stands|holds|good|open|valid) (?:until|till|through|thru) (?:the end of )?$/,
);
/** Reading days costs more than a look for the words. */
const ANSWER_BY_WORDS =
  /\b(?:let (?:us|me) know|back to (?:us|me)|(?:tell|text|call|ring|phone|e-?mail|message|give) (?:us|me)|reply|answer|decide|decision|confirm|accept\w*|response|make up|yes|need to know|offer)\b/i;
/** "Let me know by Tuesday which size you need": something else than the answer. */
const SOMETHING_ELSE =
  /^,? (?:which|what|how|where|when|who|your (?!answer|decision)|about|for|with|of|any|(?:if|whether) (?:you (?:have|need|prefer|would (?:like|prefer)|(?:want|can make) (?!it\b|this\b|in\b|the (?:job|role|post|place|position)\b|to (?:accept|take|join)\b))|there|the|any))\b/i;

/** Null: no day was named for the answer. `said`: the sentences of their mail. */
export function offerAnswerBy(said: readonly string[], context: PromiseContext): StatedPromise | null {
  for (const sentence of said) {
    const isAsked = ANSWER.test(sentence);
    if (!isAsked && !ANSWER_BY_WORDS.test(sentence)) continue;
    const mention = mentionsIn(sentence, context).find(({ start, end }) => {
      const led = sentence.slice(0, start);
      return (isAsked ? BY : ANSWER_BY).test(led) && !SOMETHING_ELSE.test(sentence.slice(end));
    });
    if (mention !== undefined)
      return { type: 'invited', by: 'correspondent', about: 'answer', ...onDay({ ...mention, time: null }, sentence) };
  }
  return null;
}
