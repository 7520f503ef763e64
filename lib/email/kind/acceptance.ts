import { anyOf } from '../any-of.ts';
import { inText, type KindReader, standing } from './kind-reader.ts';

const ACCEPTS = anyOf(
  /\baccept(?:ing)? (?:your|the|this) (?:\w+ ){0,2}(?:offer|position|role|job|post|contract)\b/,
  /\b(?:my|formal) acceptance of (?:your|the|this)\b/,
  /\b(?:pleased|happy|delighted|thrilled|excited|glad|honou?red) to (?:formally )?accept\b/,
  /\b(?:i|i'll|i will|will|gladly) (?:gladly |happily )?take (?:the|this) (?:job|position|role)\b/,
  /\bsigned (?:\w+ )?(?:offer|contract)\b/,
  /\b(?:offer|job) acceptance\b|\bacceptance of (?:the |your )?offer\b/,
);
/** Only after an offer. Before one, a yes answers something else. */
const SAYS_YES = anyOf(
  /^(?:\w+[,!]? ){0,3}(?:yes|yeah|yep|absolutely|of course)\b/,
  /\b(?:i'm|i am|count me|we're) in\b(?=[.,!]|$| (?:chef|boss|mate|sir|guys|coach|team)\b)|\b(?:it's|it is|that's|is|saying?|say) (?:a |an )?(?:\w+ )?yes\b/,
  /\baccept(?:ing|ance)?\b|\btake (?:it|the (?:\w+ )?(?:job|role|position|work|post|place))\b/,
  /\b(?:look(?:ing)? forward|delighted|thrilled|happy|excited|pleased|glad|can't wait|cannot wait|will|shall|going) to (?:be )?(?:join(?:ing)?|start(?:ing)?|com(?:e|ing) on board|work(?:ing)? (?:with|for)|(?:be )?part of)\b/,
  /\b(?:i|i'll|i will|i shall) (?:\w+ )?(?:join|report|resume|start)\b[^.!?]{0,30}\b(?:on|from|monday|next|duty)\b/,
  /\b(?:delighted|thrilled|happy|excited|pleased|glad) to come\b(?! (?:in|by|for|and|to the|to your office)\b)/,
  /\bi(?:'ll| will) (?:gladly |happily )?(?:have|take) it\b/,
  /\b(?:you(?:'ve| have)? got yourself|ready to (?:join|start|begin)|pleasure in accepting)\b/,
  /\byes,? please\b|\b(?:agree|agreed|happy|fine) (?:to|with) (?:everything|all|the (?:offer|terms|contract|conditions)|your (?:offer|terms|conditions))\b/,
  /\b(?:signed|countersigned) (?:and |the |copy|it|offer|contract|letter|letter of)/,
);
const NO_YES =
  /\b(?:invitation|interview)\b|\?|\b(?:not|unable|cannot|cant|before|whether|if|another|until|declin\w{0,3}|regret|inability|unfortunately|afraid|no from|time to (?:think|consider|decide)|considering|pass on|sorry)\b|n't (?!wait)/i;
const NOT_YET =
  /\b(?:invitation|interview|meeting request|apolog\w{1,5})\b|\b(?:not|unable|cannot|before|whether|if|another|until|decline|regret|time to (?:think|consider)|considering)\b|n't\b/i;

/** The user takes their offer. Not "I have accepted another offer", which is a withdrawal. */
export const acceptance: KindReader = (mail) => {
  if (mail.opens) return undefined;
  const because = standing(mail, ACCEPTS, NOT_YET) ?? (mail.timeline?.stage === 'offer' ? inText(mail, SAYS_YES, NO_YES) : undefined);
  return because ? { kind: 'acceptance', because, sure: true } : undefined;
};
