/** Whether a correspondent's words ask something of the user, or offer dates. */
import { anyOf } from '../any-of.ts';
import { sentences, type Typed, unaccented } from '../dates/sentences.ts';

const QUESTION = anyOf(
  /\b(?:could|can|would|will|do|did|are|have|may|might|is|what|which|when|where|how|who|why|shall|does|should)\b[^?]{0,200}\?/,
  /\bavailab\w{0,8}\b[^?]{0,80}\?/,
);
const REQUEST = anyOf(
  /\b(?:please|kindly)(?: \w+)? (?:send|reply|confirm|provide|fill|complete|share|advise|choose|select|pick|book|forward|return|answer|tell|suggest|propose|submit|sign|upload|bring|call|ring|respond|let (?:me|us) know|get back)\b/,
  /\b(?:let (?:me|us) know|tell (?:me|us)|advise) (?:if|when|whether|which|what|your|how|as soon|by|a time|some)\b/,
  /\b(?:could|can|would|will) you (?:please |kindly )?(?:send|confirm|provide|tell|let|share|call|come|give|fill|complete|be (?:available|free|able))\b/,
  /\bare you (?:still )?(?:available|free|interested|able)\b/,
  /\b(?:i|we)(?:'d| would)? (?:also )?(?:need|require|like) (?:to (?:see|have|get|receive) )?(?:your|copies|a copy|two references|references)\b/,
  /\bwould (?:\w+ ){1,6}(?:work|suit|be convenient)\b/,
  // "Please review the attached offer and reply by Friday"
  /\b(?:please|kindly)\b[^.!?]{0,60}\band (?:reply|respond|confirm|sign|return)\b|^(?:review|sign|read)\b[^.!?]{0,60}\band (?:reply|respond|confirm|sign|return)\b/,
);
// Courtesies, and requests that need no answer by the user.
const NO_REQUEST = anyOf(
  /\bif (?:you|there|any)\b[^.!?]{0,40}\b(?:questions?|queries|concerns|problems|anything else|further|difficulties)\b/,
  /\b(?:do not|don't) (?:reply|respond|answer|hesitate)\b/,
  /\bhow are you\b|\bhow was your\b|\bhope you\b/,
  /\bplease (?:note|find|be assured|be advised|accept|consider|assume|see|allow|bear|rest assured|ignore|disregard)\b/,
  /\bfollow us\b|\bunsubscribe\b|\bprivacy\b/,
);

export const asksSomething = (text: Typed): boolean =>
  sentences(text)
    .map(unaccented)
    .some((sentence) => (QUESTION.test(sentence) || REQUEST.test(sentence)) && !NO_REQUEST.test(sentence));
