/** Words that cancel a promise: a denial in its clause, a condition in its sentence. */
import { anyOf } from '../any-of.ts';
import type { PlaceInSentence } from './promise-reader.ts';

const DENIAL =
  /(?:\b(?:not|never|doubt(?:ful)?|unable|cannot|no longer|unlikely|hardly|neither|nor|nobody|no one|no (?:assurance|guarantee|promises?|certainty)|can't guarantee)\b|n't\b)/i;

/** "Don't hesitate to call", "why not call", "no later than" and "if not" deny nothing. */
const NO_DENIAL = /\b(?:(?:don't|do not) hesitate|why (?:not|don't)|not later than|if not)\b/gi;

/** The words follow a denial in their own clause: "we cannot promise to call you". */
export function isDenied(text: string, { start, end }: PlaceInSentence): boolean {
  const plain = text.replace(NO_DENIAL, (words) => ' '.repeat(words.length));
  const clause =
    text
      .slice(0, start)
      .split(/[,;:()]| but | and | so (?=we|i)|–/i)
      .at(-1) ?? '';
  return (
    DENIAL.test(clause) ||
    /\bno (?:\w+ )?$|\b(?:maybe|perhaps|possibly)\b/i.test(clause) ||
    DENIAL.test(plain.slice(start, end)) ||
    /^no\b/i.test(text.slice(start, end))
  );
}

/** Phrases with "if" that set no condition. */
const COURTEOUS_WORDS = [
  /\bif (?:not|nothing|all|everything) (?:sooner|before|earlier|goes|comes)[^,;]{0,20}/,
  /\bif not\b/,
  /\b(?:good|great|best|helpful|nice|easiest|better) if you (?:could |would )?(?:called|rang|phoned|wrote|call|ring|phone|write)\b/,
  /\bwhether [^,;.]{1,40}\bor not\b|\babout whether\b[^.;]{0,60}/,
  // "We will let you know by Friday whether you have been shortlisted": the news depends on it, not that it comes.
  /\b(?:know|find out|informed|told|notified|inform|tell|notify|advise|hear|confirm|update)\b[^.;]{0,60}?\b(?:whether|if you(?: have|'ve) (?:been|got|made|won)|if we)\b[^.;]{0,80}/,
  /\b(?:know|tell you|inform you|say|write)\b[^.;]{0,60}?\bif (?:it(?:'s| is) (?:an? )?(?:yes|no|positive|good|bad)|you(?:'re| are) (?:in|through|among|one of|on it|in it|on (?:the|our)|successful|selected|shortlisted)|the (?:first|other|job|post|place|role|position|client|panel|board)\b|there(?:'s| is) (?:an? (?:place|vacancy|job|spot|slot|role)|room|space|work)|you(?:'ve| have)? (?:got|made|won)|(?:we|i)(?:'ve| have| can| need| want)?)\b[^.;]{0,40}/,
  // "I should know by Friday if the budget is approved, and I'll call you."
  /\b(?:i|we)(?:'ll| will| should|'d)? (?:know|hear|find out) (?:more |for sure )?(?:by|on|before|within) [^.;,]{2,30} (?:if|whether) (?:the (?:budget|post|job|role|position|client|funding|contract|boss|owner|board|manager|director|panel|head|chef)|we|they|he|she|you|there)\b[^.;,]{1,60}/,
  /\bif you(?:'d| would)? (?:like|want|wish)\b[^.;,]{0,40}\b(?:update|news|to know|to hear)\b/,
  /\bif (?:you|i|we)(?:'ve| have)? (?:been quiet|gone quiet|go quiet|hear(?:d)? (?:nothing|no more))\b/,
  /\bif (?:that's|that is|it is|it's|this is|that) (?:ok|okay|all right|alright|fine|works|suits|convenient|acceptable)[^,;]{0,25}/,
  /\bif you(?:'re| are) still (?:looking|interested|searching|available)[^,;]{0,20}/,
  /\bif (?:you|it) (?:do not|don't|doesn't|does not) mind\b/,
  /\b(?:ok|okay|all right|alright|fine|possible|convenient) if i\b/,
  /\bto (?:see|find out|ask|discuss) (?:if|whether)\b/,
  /\bif (?:possible|i may|you like|you wish)\b/,
];
const COURTEOUS = new RegExp(COURTEOUS_WORDS.map(({ source }) => source).join('|'), 'gi');
const CONDITION = anyOf(
  /\b(?:if|unless|provid(?:ed|ing) (?:that|you|we|i|they|he|she|your|the|all|there|it|nothing)|assuming|whether|depending|subject to|in case|in the event|were you|had you)\b/,
  /(?:^|, )should (?:you|your|we|the|there|a|any)\b/,
  /\b(?:hopefully not|would have|might have|could have)\b/,
);

export const isConditional = (text: string): boolean => CONDITION.test(text) && CONDITION.test(text.replace(COURTEOUS, ''));
