import { anyOf } from '../any-of.ts';
import { type KindReader, standing } from './kind-reader.ts';

const TELLS = anyOf(
  /\b(?:received|have|having|got|given|made|hold|holding|weighing|considering) (?:\w+ ){0,2}(?:another|an?other|one more|a (?:second|competing|different|firm|formal|written)) (?:\w+ ){0,2}offers?\b/,
  /\b(?:received|have|having|got|made|given) an? (?:\w+ ){0,2}offer (?:from|by|at|with|elsewhere)\b(?! you\b)/,
  /\b(?:received|have|having|got) an? (?:\w+ ){0,2}offer (?:in hand|on the table|to which|that expires|which expires|with a deadline|and (?:must|have to|need to) (?:answer|respond|decide|reply))/,
  /\bbeen offered (?:a|another) (?:\w+ ){0,3}(?:position|role|job|post|contract) (?:elsewhere|by|at|with)\b/,
  /\b(?:another|a different|an?other) (?:\w+ ){1,2}(?:has |have )?(?:offered me|made me an offer)\b/,
  /\b(?:competing|other) (?:job )?offers?\b/,
  /\boffer from (?:another|a different|elsewhere)\b/,
  /\b(?:another|an) offer (?:is )?on the table\b/,
);
const OTHERWISE = anyOf(
  /\b(?:do not|don't|not|no|never) (?:\w+ ){0,2}(?:another|other|competing)/,
  /\bspecial offers?\b/,
  /\b(?:if|hope|whether|should) (?:i|you)\b/,
  /\b(?:discount|product|customer|client|sales)s?\b/,
);

/** Tells them of an offer from somebody else: information, which the etiquette calls leverage. */
export const otherOffer: KindReader = (mail) => {
  const because = mail.opens ? undefined : standing(mail, TELLS, OTHERWISE);
  return because ? { kind: 'other-offer', because, sure: true } : undefined;
};
