import { anyOf } from '../any-of.ts';
import { staysInterested } from './endings/still-wants.ts';
import { inText, type KindReader, type ReadableMail } from './kind-reader.ts';

const MEETING =
  '(?:interviews?|appointment|trial (?:shift|day|lesson)|assessment (?:day|centre|center)|phone screen|screening|test weld|probation day)';
const TAKES_IT = anyOf(
  new RegExp(
    String.raw`\b(?:accept(?:ing|ed)?|confirm(?:ing|ed)?|tak(?:e|ing) up) (?:the|your|this|my|our) (?:\w+ ){0,2}(?:invitation|invite|slot|${MEETING})\b`,
  ),
  /\bhappy to (?:accept|take) (?:the|your|that|this) (?:\w+ )?(?:invitation|slot|time)\b/,
);
const MOVE = String.raw`(?:mov(?:e|ing)|re-?schedul\w{0,3}|postpon\w{1,3}|displac\w{1,3}|shift(?:ing)?|rearrang\w{1,3}|push(?:ing)? back|bring(?:ing)? forward|chang(?:e|ing)|delay|defer|put off)`;
const MOVES_IT = anyOf(
  new RegExp(String.raw`\b${MOVE}\b[^.!?]{0,40}\b${MEETING}\b`),
  new RegExp(
    String.raw`\b${MEETING}\b[^.!?]{0,40}\b(?:be |to )?(?:moved|re-?scheduled|postponed|shifted|rearranged|pushed back|brought forward|changed)\b`,
  ),
  new RegExp(
    String.raw`\b(?:can't|cannot|can not|not able to|unable to|won't be able to|will not be able to) (?:make|attend|come (?:to|for)|do|keep)\b[^.!?]{0,40}\b${MEETING}\b`,
  ),
);
const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tmrw|today|tonight|the \d{1,2}(?:st|nd|rd|th)|next week|(?:the )?week after`;
const HOUR = String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'? ?clock|h\b)|\d{1,2}[:.]\d\d|(?:at|by|around) \d{1,2}\b(?![.,]?\d)|noon`;
const THEN = `(?:${DAY}|${HOUR})`;
/** Days to which people are asked beside the interview itself. */
const EVENT =
  '(?:tests?|exam|assessment|trial|taster|tour|visit|drive|walk-in|open (?:day|evening|house)|reception|lunch|dinner|breakfast|coffee|meet-?up|workshop|event|session|presentation|shift|call|chat|meeting|calls?)';
const CANT = "(?:can't|cant|cannot|can not|unable to|not able to|won't|wont|will not|be unable to|won't be able to|not be able to)";
const CANT_COME = anyOf(
  new RegExp(
    String.raw`\b${CANT} (?:\w+ ){0,2}?(?:come|make|attend|be there|do|reach|join|appear|take part)\b[^.!?]{0,50}\b(?:${THEN}|${MEETING}|${EVENT})`,
  ),
  new RegExp(
    String.raw`\b(?:cancel(?:ling)?|drop(?:ping)? out of|bail(?:ing)? on|pull(?:ing)? out of|back(?:ing)? out of|withdraw(?:ing)? from|(?:to|must|will|'ll|gonna) (?:miss|skip)|decline)\b[^.!?]{0,40}\b(?:${MEETING}|${EVENT})\b`,
  ),
  new RegExp(
    String.raw`\bclash(?:es|ed)? with\b|\b(?:no time|not (?:free|available)|no longer free) (?:on |at )?(?:${THEN})|\bon (?:${DAY}) i have (?:\w+ )?no time\b`,
  ),
);
/** Asks for another day or hour. */
const ASKS_ANOTHER = anyOf(
  /\b(?:can|could|may|might|shall|any chance|any way|is there|possib\w+|permit|allow|please|kindly|find|give|would it|grateful)\b[^.!?]{0,60}\b(?:another|different|earlier|later|next|new|alternative) (?:day|date|time|slot)\b/,
  new RegExp(
    String.raw`\b(?:do|come|meet|make it|have it|speak|talk|hold it|interview)\b[^.!?]{0,30}\b(?:${THEN}|later|earlier|week)\b[^.!?]{0,15}\binstead\b`,
  ),
  /\b(?:re-?schedul\w{0,3}|re-?arrang\w{0,3}|postpon\w{0,3}) (?:(?:our|the|my|this|it|thursday's)\b|for me\b)|\b(?:it|this|that) (?:could|can|might|to) be (?:re-?arranged|re-?scheduled|moved|postponed)\b/,
  new RegExp(
    String.raw`\bif (?:we|i) (?:\w+ )?(?:move|change|swap|push|shift)\w{0,3}\b[^.!?]{0,20}\b(?:${THEN}|it|this)\b|\b(?:can|could|may) i come (?:on |in |at )?(?:(?:an)?other|${THEN})\b|\bi can come (?:an)?other (?:day|time)\b`,
  ),
  new RegExp(String.raw`\bdo you have (?:anything|something|a slot|space|time) (?:\w+ )?(?:on|for) (?:${DAY})\b`),
  /\b(?:push|mov|shift)(?:e|ing)? (?:back )?(?:our|the|my|this) (?:call|chat|meeting|talk|conversation|session|date)\b|\bmake it (?:a (?:bit|little|touch) )?(?:later|earlier)\b/,
  new RegExp(String.raw`\b(?:do|have|hold) (?:the|our|my) ${MEETING}\b[^.!?]{0,30}\b(?:${THEN}|by (?:video|phone))`),
  /\binterviewed (?:by (?:video|phone)|on another|via)\b|\bmove it to\b/,
);
const ANY_DAY = `${DAY}|mon|tues?|weds?|thu(?:rs?)?|fri`;
const A_TIME = anyOf(
  new RegExp(
    String.raw`(?:\b(?:${ANY_DAY}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)\b[^.!?]{0,30}\b(?:${HOUR})|\b(?:${HOUR})[^.!?]{0,30}\b(?:${ANY_DAY})\b)`,
  ),
);
const AGREES = anyOf(
  /\b(?:pleased|happy|delighted|glad|excited) to (?:attend|come|meet|be there|join)\b|\b(?:am|pm|\d|day) (?:is )?(?:sound|sorted|grand|spot on)\b/,
  /\b(?:is|sounds|would be) (?:\w+ )?(?:perfect|great|fine|good|ideal|ok|okay|lovely)\b|\b(?:works?|suits?)(?: \w+){0,2} (?:for )?me\b|\bsuits\b|\bworks (?:well|fine|perfectly|great)\b/,
  /\b(?:locked in|no (?:bother|problem|worries)|confirm(?:ed)?|see (?:you|ya|u) (?:then|there|on|at)|(?:talk|speak) (?:then|soon)|(?:put|got|booked) (?:us|me) (?:down|in))\b/,
  /^(?:(?:hi|hello|hey|dear)? ?(?:\w+[,.]? ){0,2})?(?:yes|yep|yeah|ok|okay|sure|perfect|great|done)\b/,
  /\b(?:i|we)(?:'ll| will| can) (?:be there|be present|attend|come|do|make (?:it|that))\b/,
);
/** The user says on which day they act, or bargains about a start. */
const ELSE = anyOf(
  /\b(?:i(?:'ll| will| shall| can)|let me|i'm going to) (?:\w+ )?(?:call|ring|phone|buzz|bell|send|e-?mail|write|bring|drop|pop|try|follow|check|get back|let you)\b/,
  /\b(?:start(?:ing)?|begin(?:ning)?|join(?:ing)?|deadline|offer|contract|sign(?:ed)?|applications?|salary) (?:date|on|by|from|before|for|is|of)\b/,
);

const FAREWELL = anyOf(
  /\b(?:all the best|good luck|every success|wish you|farewell|best of luck|thank(?:s| you) for (?:everything|your (?:time|interest|consideration)|considering|the opportunity))\b/,
);
/** What others moved, or the work of somebody who arranges such things. */
const OTHERS = anyOf(
  /\b(?:thank(?:s| you) for (?:moving|rescheduling|changing|postponing)|experience|skills|responsib\w+|clients?|patients?|customers?|candidates|enquir\w+|next step)\b/,
);
/** Somebody who has more to say than a time names it among other things. Our choice. */
const mostSentences = 6;

/** The user takes an interview, or asks for another time, or can't come: they were invited, told to us or not. */
export const interviewTime: KindReader = (mail) => {
  if (mail.opens || mail.timeline?.stage === 'offer') return undefined;
  const away = inText(mail, CANT_COME, NOT_HERE);
  // Who stays away and says farewell may have done with it. We ask.
  if (away && !staysInterested(mail) && inText(mail, FAREWELL) !== undefined) return { kind: 'withdrawal', because: away, sure: false };
  const moved = inText(mail, MOVES_IT, OTHERS) ?? away ?? inText(mail, ASKS_ANOTHER, NOT_HERE);
  const because = moved ?? inText(mail, TAKES_IT, OTHERS) ?? takesTime(mail);
  const shows = moved === undefined ? 'invited' : 'they-wrote';
  return because ? { kind: 'answer', because, sure: true, outright: true, shows } : undefined;
};

const NOT_HERE = anyOf(OTHERS, ELSE, /\b(?:not|n't|never) (?:want|wish|like) to\b/);
const NO_TIME = anyOf(OTHERS, ELSE, /\?|\b(?:not|can't|cannot|unable)\b|n't\b/);

/** A day with its hour in a short mail that agrees: "Thursday 10am locked in." */
function takesTime(mail: ReadableMail): string | undefined {
  if (mail.said.length > mostSentences || inText(mail, AGREES, NO_TIME) === undefined) return undefined;
  return inText(mail, A_TIME, NO_TIME);
}
