import { anyOf } from '../any-of.ts';
import { type KindReader, standing } from './kind-reader.ts';

const ACCEPTS = anyOf(
  /\baccept(?:ing)? (?:your|the|this) (?:\w+ ){0,2}(?:offer|position|role|job|post|contract)\b/,
  /\b(?:my|formal) acceptance of (?:your|the|this)\b/,
  /\b(?:pleased|happy|delighted|thrilled|excited|glad|honou?red) to (?:formally )?accept\b/,
  /\b(?:i|i'll|i will|will|gladly) (?:gladly |happily )?take (?:the|this) (?:job|position|role)\b/,
  /\bsigned (?:\w+ )?(?:offer|contract)\b/,
  /\b(?:offer|job) acceptance\b|\bacceptance of (?:the |your )?offer\b/,
);
const NOT_YET = /\b(?:not|unable|cannot|before|whether|if|another|until|decline|regret|time to (?:think|consider)|considering)\b|n't\b/i;

/** The user takes their offer. Not "I have accepted another offer", which is a withdrawal. */
export const acceptance: KindReader = (mail) => {
  const because = mail.opens ? undefined : standing(mail, ACCEPTS, NOT_YET);
  return because ? { kind: 'acceptance', because, sure: true } : undefined;
};
