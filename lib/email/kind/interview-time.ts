import { anyOf } from '../any-of.ts';
import { inText, type KindReader } from './kind-reader.ts';

const MEETING =
  '(?:interviews?|appointment|trial (?:shift|day|lesson)|assessment (?:day|centre|center)|phone screen|screening|test weld|probation day)';
const TAKES_IT = anyOf(
  new RegExp(
    String.raw`\b(?:accept(?:ing)?|confirm(?:ing)?|tak(?:e|ing) up) (?:the|your|this|my|our) (?:\w+ ){0,2}(?:invitation|invite|slot|${MEETING})\b`,
  ),
  /\bhappy to (?:accept|take) (?:the|your|that|this) (?:\w+ )?(?:invitation|slot|time)\b/,
);
const MOVE = String.raw`(?:mov(?:e|ing)|re-?schedul\w{0,3}|postpon\w{1,3}|shift(?:ing)?|rearrang\w{1,3}|push(?:ing)? back|bring(?:ing)? forward|chang(?:e|ing)|delay|defer|put off)`;
const MOVES_IT = anyOf(
  new RegExp(String.raw`\b${MOVE}\b[^.!?]{0,40}\b${MEETING}\b`),
  new RegExp(
    String.raw`\b${MEETING}\b[^.!?]{0,40}\b(?:be |to )?(?:moved|re-?scheduled|postponed|shifted|rearranged|pushed back|brought forward|changed)\b`,
  ),
  new RegExp(
    String.raw`\b(?:can't|cannot|can not|not able to|unable to|won't be able to|will not be able to) (?:make|attend|come (?:to|for)|do|keep)\b[^.!?]{0,40}\b${MEETING}\b`,
  ),
);
/** What others moved, or the work of somebody who arranges such things. */
const OTHERS =
  /\b(?:thank(?:s| you) for (?:moving|rescheduling|changing|postponing)|experience|skills|responsib\w+|clients?|patients?|customers?|candidates)\b/;

/** The user takes an interview, or asks for another time: they were invited, told to us or not. */
export const interviewTime: KindReader = (mail) => {
  if (mail.opens || mail.timeline?.stage === 'offer') return undefined;
  const because = inText(mail, TAKES_IT, OTHERS) ?? inText(mail, MOVES_IT, OTHERS);
  return because ? { kind: 'answer', because, sure: true, outright: true, shows: 'they-wrote' } : undefined;
};
