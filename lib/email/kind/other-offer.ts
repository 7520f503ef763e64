import { anyOf } from '../any-of.ts';
import { inText, type KindReader, standing } from './kind-reader.ts';

const TELLS = anyOf(
  /\b(?:received|have|having|got|given|made|hold|holding|weighing|considering) (?:\w+ ){0,2}(?:another|an?other|one more|a (?:second|competing|different|firm|formal|written)) (?:\w+ ){0,2}offers?\b/,
  /\b(?:received|have|having|got|made|given) an? (?:\w+ ){0,2}offer (?:from|by|at|with|elsewhere)\b(?! you\b)/,
  /\b(?:received|have|having|got) an? (?:\w+ ){0,2}offer (?:in hand|on the table|to which|that expires|which expires|with a deadline|and (?:must|have to|need to) (?:answer|respond|decide|reply))/,
  /\bbeen offered (?:a|another) (?:\w+ ){0,3}(?:position|role|job|post|contract) (?:elsewhere|by|at|with)\b/,
  /\b(?:another|a different|an?other) (?:\w+ ){1,2}(?:has |have )?(?:offered me|made me an offer)\b/,
  /\b(?:competing|other|several|multiple|two|three|four|five|second) (?:\w+ )?(?:job )?offers?\b/,
  /\boffer from (?:another|a different|elsewhere)\b/,
  /\b(?:another|an) offer (?:is )?on the table\b/,
  // "Lincoln has offered me a classroom": offered by somebody who is not "you".
  /(?<!\byou )(?<!\byou have )(?<!\byou've )\b(?:has|have|had|just|they|also|already)? ?(?:offered me|made me an offer|extended (?:me )?an offer|offers me|gave me an offer|given me an offer)\b/,
  /\b(?:been|was|am|got) (?:\w+ )?(?:offered|selected|chosen|accepted|hired) (?:\w+ ){0,4}(?:at|by|in|with|for|from) (?:another|an?other|a different|some other|a)\b/,
  /\b(?:have|having|got|received|receipt of|hold|with)\b[^.!?]{0,25}\boffers?\b[^.!?]{0,40}\b(?:from|by|at|in hand|elsewhere|with a|which|that|to which|expir\w{1,4}|deadline|until)\b(?! you\b)/,
  /\b(?:came|come|comes|coming|got) (?:in|back|through|up)(?: to me)? with an offer\b/,
  /\bbeen offered (?:an?|the|another) (?:\w+ ){0,3}(?:position|role|job|post|contract|place)\b/,
);
const OTHERWISE = anyOf(
  /\b(?:do not|don't|not|no|never) (?:\w+ ){0,2}(?:another|other|competing)/,
  /\bspecial offers?\b/,
  /\b(?:if|hope|whether|should) (?:i|you)\b/,
  /\b(?:discount|product|customer|client|sales)s?\b/,
  // Theirs, or a chance: "the training that you offer", "the opportunity that was offered me at your hospital".
  /\boffer(?:s|ed)? (?:me )?(?:the|an?) (?:chance|opportunity|insight|overview)\b|\byour (?:\w+ )?offer\b|\bthank(?:s| you) for (?:the|your|offering)\b/,
  /\b(?:interview|trial|tour|coffee|tea|lift)\b[^.!?]{0,30}\boffer|\boffered me (?:an? )?(?:interview|trial|tour|coffee|tea|lift)\b/,
);

/** The word "offer" with a day by which somebody wants an answer. */
const OFFER = /\boffer(?:s|ed)?\b/i;
const MUST_ANSWER =
  /\b(?:they|who|i|which|and) (?:\w+ ){0,2}(?:expect|want|need|must|have|has|asked|gave|wish|would like)\b[^.!?]{0,40}\b(?:answer|decision|decide|reply|respond|know|hear|sign|tell)\b[^.!?]{0,25}\b(?:by|until|till|on|before|within|end of|tomorrow|\w+day)\b/i;

/** Tells them about an offer from another employer (step `leverage`). */
export const otherOffer: KindReader = (mail) => {
  if (mail.opens || mail.timeline?.stage === 'offer') return undefined;
  const because = standing(mail, TELLS, OTHERWISE) ?? (standing(mail, OFFER, OTHERWISE) && inText(mail, MUST_ANSWER, OTHERWISE));
  return because ? { kind: 'other-offer', because, sure: true, outright: true } : undefined;
};
