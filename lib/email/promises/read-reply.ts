/** What a correspondent's mail does besides promising: asks, passes on, decides. Unsure means nothing: no stage changes by a guess. */
import { anyOf } from '../any-of.ts';
import { sentences, type Typed, unaccented } from '../dates/sentences.ts';
import { asksSomething } from './asks.ts';
import { decisionIn, type StatedOutcome, type Unsure } from './outcome.ts';
import type { PromiseContext } from './promise-reader.ts';
import { readPromises } from './read-promises.ts';
import { theirWord } from './their-word.ts';

export interface ReadReply {
  /** It asks something of the user, or offers dates. */
  readonly asks: boolean;
  /** They promise to pass the résumé on. */
  readonly passesOn: boolean;
  readonly outcome: StatedOutcome | null;
  /** Not null: the user is asked what they said. */
  readonly unsure: Unsure | null;
  /** The sentence that decided, or that leaves it open; '' without one. */
  readonly because: string;
  /** Mostly not English, so nothing else was or may be read in it. */
  readonly isForeign: boolean;
}

const nothing: ReadReply = { asks: false, passesOn: false, outcome: null, unsure: null, because: '', isForeign: false };

const RESUME =
  '(?:resume|cv|curriculum(?: vitae)?|application|details|profile|information|e-?mail|letter|name|portfolio|it|this|you|your background)';
const PASSES_ON = anyOf(
  new RegExp(
    String.raw`\b(?:i|we)(?:'ll| will| shall|'m going to| am going to| can|'d be happy to| would be happy to)(?: (?:certainly|gladly|definitely|happily|also|be sure to|make sure to|try to))? (?:pass|forward|share|send|circulate|hand|put|submit)(?: along| on| around)? (?:your |the )?${RESUME}(?: (?:on|along|forward|over|around))?(?: (?:to|with|by|among|in front of) (?:the|our|my|her|his|a|some|\w+)|\b)`,
  ),
  new RegExp(String.raw`\b(?:happy|glad|pleased) to (?:pass|forward|share|send) (?:along |on )?(?:your )?${RESUME}\b`),
  new RegExp(
    String.raw`\b(?:i|we)(?:'ll| will| shall| can|'d be happy to| would be happy to)(?: \w+)? (?:give|send|show|hand|pass) (?:(?:her|him|them) your ${RESUME}|your ${RESUME} to|get your ${RESUME})\b`,
  ),
  new RegExp(
    String.raw`\b(?:i|we)(?:'ll| will| shall| can)(?: \w+)? (?:get|put|bring) your ${RESUME} (?:in front of|to|before)\b|\b(?:see|make sure|ensure)(?: to it)? that your (?:papers|cv|resume|application|letter) (?:reach|get|go)`,
  ),
  /\b(?:i|we)(?:'ll| will| shall| can) refer you (?:internally|to|on)\b|\b(?:happy|glad|pleased) to (?:put in a (?:good )?word|refer you|introduce you|recommend you|mention you)\b/,
  /\blet me (?:pass|forward|share) (?:your|it|this)\b/,
  /\b(?:i|we)(?:'ll| will| can) (?:introduce you|put you in touch|connect you|put in a (?:good )?word|mention (?:you|your name)|recommend you)\b/,
  /\bam (?:passing|forwarding|sharing|sending) (?:your (?:\w+ )?|it |this )(?:resume|cv|application|details|profile|e-?mail)?(?: ?(?:on|along))?(?: to| with)\b/,
);
// "I'll send you the details", "we will forward it to you": passed to the user, not on.
const TO_THE_USER = /\b(?:to you|send you|share (?:the|it|this|our|more|some)\b.{0,30}\bwith you|not|never|unable|cannot)\b|n't\b/i;

export function readReply(text: Typed, context: PromiseContext): ReadReply {
  if (context.author !== 'correspondent') return nothing;
  const said = sentences(text);
  const decision = decisionIn(said);
  if (decision.isForeign) return { ...nothing, ...decision };
  const all = said.map(unaccented);
  return {
    ...decision,
    asks: said.some((sentence) => asksSomething([sentence]) && !isInvitation(sentence, context)),
    passesOn: all.some((sentence) => PASSES_ON.test(sentence) && !TO_THE_USER.test(sentence) && !/\?\s*$/.test(sentence)),
    outcome: decision.outcome ?? (decision.unsure === null && asksToWait(all, () => readPromises(said, context)) ? 'in-process' : null),
  };
}

/** "Please call me on Monday" says when to get in touch; nothing has to be answered before. */
const isInvitation = (sentence: string, context: PromiseContext): boolean =>
  readPromises([sentence], context).some(({ type }) => type === 'invited');

// "Please no phone calls.", "There is no need to follow up.", "Please refrain from calling.", "We cannot answer enquiries about the
// status."
const NO_CONTACT = anyOf(
  /\b(?:no|not accept(?:ing)?|cannot (?:take|accept)|can't take|unable to (?:take|accept)) (?:\w+ )?(?:phone |telephone )?(?:calls|enquiries|inquiries|follow[ -]ups?|phone calls)\b/,
  /\b(?:no need|not necessary|not need|don't need|do not need) (?:for you )?to (?:\w+ )?(?:follow[ -]up|call|contact|check|get in touch|chase|write|do anything|e-?mail)\b/,
  /\b(?:refrain from|please (?:do not|don't)|kindly (?:do not|don't)) (?:\w+ )?(?:call(?:ing)?|phon(?:e|ing)|contact(?:ing)?|follow(?:ing)?[ -]?up|enquir(?:e|ing)|e-?mail(?:ing)?|chas(?:e|ing))\b(?! (?:by|if|unless|me on|us on))/,
);
const WILL_NOTIFY = /\b(?:we|i)(?:'ll| will| shall) (?:notify|inform|intimate) you\b/i;

const WILL_CONTACT_ALL =
  /\bwe (?:contact|notify|inform|write to|answer) (?:all|everyone|everybody|every|only|shortlisted|successful)\b|\b(?:we|i)(?:'ll| will| shall) (?:contact|notify|inform|call|write to|e-?mail) (?:all|each|every|those|only|the|shortlisted|successful|selected)\b/i;

/** They will be in touch, without a day, and want no call: in process (design, section 2). */
function asksToWait(all: readonly string[], promises: () => readonly unknown[]): boolean {
  const wants = all.some((sentence) => WILL_NOTIFY.test(sentence)) || all.some((sentence) => NO_CONTACT.test(sentence));
  return wants && all.some((sentence) => theirWord(sentence) !== undefined || WILL_CONTACT_ALL.test(sentence)) && promises().length === 0;
}
