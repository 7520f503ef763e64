import { anyOf } from '../any-of.ts';
import { inText, type KindReader, standing } from './kind-reader.ts';

const DECLINES = anyOf(
  /\b(?:declin(?:e|ing)|turn(?:ing)? down|reject(?:ing)?|refus(?:e|ing)) (?:(?:your|the|this) )?(?:\w+ ){0,2}offer\b/,
  /\bturn (?:it|your offer|the offer|the job|you) down\b/,
  /\b(?:decided|have|must|will|wish|like|need|going) (?:to )?(?:\w+ )?decline (?:it|your|the)(?: \w+){0,2}? (?:position|role|job|post|offer)\b/,
  /(?:\bnot|n't|\bunable|\bcannot)\b[^.!?]{0,30}\baccept(?:ing)? (?:it|(?:your|the|this)(?: \w+){0,2}? (?:offer|position|role|job|post))\b/,
  /(?:\bnot|n't|\bunable|\bcannot)\b[^.!?]{0,15}\btake (?:the|this) (?:job|position|role)\b/,
);
/** Only after an offer: before one, these withdraw. */
const GOES_ELSEWHERE = anyOf(
  /\b(?:go|going|gone|went) with (?:another|a different) (?:offer|company|firm|employer|position)\b/,
  /\b(?:chosen|decided|choose) to (?:stay|remain) (?:with|at|in)\b/,
  /\baccepted (?:another|a different) (?:offer|position|role|job|post)\b/,
);
const OTHERWISE = anyOf(
  /\b(?:do not|don't|not) (?:want|wish|intend) to (?:decline|turn)/,
  /\b(?:interview|invitation)\b/,
  /\bif (?:i|you)\b/,
);

/** The user turns their offer down. Turning down an interview is a withdrawal. */
export const decline: KindReader = (mail) => {
  const because = standing(mail, DECLINES, OTHERWISE) ?? (mail.timeline?.stage === 'offer' ? inText(mail, GOES_ELSEWHERE) : undefined);
  return because && !mail.opens ? { kind: 'decline', because, sure: true } : undefined;
};
