import { anyOf } from '../any-of.ts';
import { type KindReader, standing } from './kind-reader.ts';

const ASKS = anyOf(
  /\b(?:where|how) (?:things|matters|you|my application|the (?:process|application|search|hiring|position)|we) (?:stand|are at|is at|currently stands?|stands?)\b/,
  /\b(?:any|an|some) (?:\w+ )?(?:updates?|news|word|feedback|progress|decision)\b(?! (?:from me|i can|to my))/,
  /\bupdate me\b/,
  /\b(?:status|outcome|progress|result) of (?:my|the|this)\b|\b(?:current|application|status) (?:status|update)\b/,
  /\b(?:have|has) (?:you|the (?:team|panel|committee|company)|a decision|any decision)\b[^.!?]{0,40}\b(?:decision|decided|made|reached|reviewed?)\b/,
  /\b(?:whether|if) (?:a|any|the|your) (?:\w+ )?decision\b/,
  /\b(?:let me know|know|tell me|share) your (?:\w+ )?decision\b/,
  /\bwhen (?:i )?(?:can|could|may|might|should|do|will) (?:i )?(?:expect|hear|anticipate|know)\b/,
  /\btime ?(?:line|frame|scale)s?\b (?:for|of|is|on|regarding)\b/,
  /\b(?:still|yet) (?:under consideration|being considered|in the running|open|available|hiring|vacant)\b/,
  /\b(?:did|have) you (?:\w+ )?(?:fill|filled|find|found|hire|hired|choose|chosen|decide|decided)\b/,
  /\bhad (?:a|the|any) (?:chance|opportunity|time) to (?:review|look|read|go through|consider|see)\b/,
  /\b(?:did you|have you|if you|whether you) (?:have )?(?:receive|received|get|got) (?:my|the) (?:application|resume|cv|e-?mail|letter|documents|portfolio)\b/,
  /\b(?:application|resume|cv) (?:has |have )?(?:been |was |had )?(?:received|reached you|arrived)\b/,
  /\bwhat (?:are )?the next steps(?: are)?\b|\bnext steps (?:are|might be|will be|look like)\b/,
  /\bhow (?:the|your) (?:\w+ )?(?:process|search|recruitment|hiring|selection) is (?:going|progressing|coming)\b/,
  /\bhow (?:is|are) (?:the|your|things) (?:\w+ )?(?:process|search|recruitment|hiring|selection|going|progressing|coming)\b/,
);
// "I look forward to any news" asks nothing; "please find an update to my CV" neither.
const OTHERWISE = anyOf(
  /\b(?:i will|i'll|i can|here is|attached|find|with|have) (?:\w+ ){0,3}(?:an|some|the) (?:update|news|status)\b/,
  /\blook(?:ing)? forward to (?:any|an|your|hearing|some)\b/,
  /\b(?:marital|visa|immigration|residence) status\b/,
  /\bquick update (?:from|on) my\b/,
);
const SPEAKS_OF_BEFORE = anyOf(
  /\bmy (?:application|interview|resume|cv|e-?mail|message|letter)\b/,
  /\bi(?:'ve| have)? (?:applied|sent|submitted|interviewed|wrote|called|spoke)\b/,
  /\bsince (?:we|our|my|i)\b|\bour (?:interview|conversation|meeting|call|talk)\b|\bwe (?:spoke|met|talked)\b/,
  /\b(?:follow(?:ing)?[ -]up|check(?:ing)? in|hea(?:r|rd) back)\b/,
);
/** "Please find my application attached; I look forward to any news." */
const OPENS_NOW = anyOf(
  /\b(?:i am|i'm|i would like to|i'd like to|i wish to|writing to) (?:apply(?:ing)?|submit(?:ting)? my)\b/,
  /\b(?:please find|attached (?:is|are|you)|enclosed|i (?:have )?attach(?:ed)?)\b[^.!?]{0,40}\b(?:resume|cv|curriculum|application)\b/,
);

/** Asks where things stand. In a first mail only when it speaks of an earlier one: "is this position still open?" opens an application. */
export const statusQuestion: KindReader = (mail) => {
  if (mail.opens && (!standing(mail, SPEAKS_OF_BEFORE) || standing(mail, OPENS_NOW))) return undefined;
  const because = standing(mail, ASKS, OTHERWISE);
  return because ? { kind: 'status-question', because, sure: true } : undefined;
};
