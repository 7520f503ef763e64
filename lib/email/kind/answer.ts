import { anyOf } from '../any-of.ts';
import { asksSomething } from '../promises/asks.ts';
import { inText, type KindReader, type ReadableMail } from './kind-reader.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|tmrw|today|tonight';
/** Short weekday names ("sat", "sun") count only beside words that make them a day. */
const SHORT_DAY = `${DAY}|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun|weekend|wknd`;
const HOUR = String.raw`\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock|h\b)|\bat \d{1,2}\b|\bthe \d{1,2}(?:st|nd|rd|th)\b`;
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const GOOD = '(?:fine|good|perfect|great|ok|okay|convenient|best|better|ideal|free|lovely|super|wonderful|brilliant|excellent|grand)';
const FITTING = String.raw`\b(?:(?<!the )works?(?! again| now)|suits?|will (?:do|be ${GOOD}|work|suit)|(?:sounds?|looks?|seems?|is|are) ${GOOD}|would (?:work|suit|be ${GOOD}))\b|(?<=day)'s ${GOOD}\b`;
const FITS = `[^.!?]{0,40}(?:${FITTING})`;
const FITS_NOT = String.raw`[^.!?]{0,40}\b(?:(?:is|are) (?:no good|not good|not (?:\w+ )?possible|out|off|tricky|difficult|bad)|(?:does not|doesn't|won't|will not|wont|don't|do not|dont) (?:work|suit|fit))\b`;
const GIVES_A_TIME = anyOf(
  new RegExp(
    String.raw`\b(?:${SHORT_DAY}|\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?|the \d{1,2}(?:st|nd|rd|th)|time|date|day|slot|morning|afternoon|evening|either|both)\b(?:${FITS}|${FITS_NOT})`,
  ),
  // "That works", not "don't worry about it, hope your son is ok".
  new RegExp(String.raw`\b(?:that|this|it)\b[^.,;!?]{0,20}(?:${FITTING})`),
  /\bi(?:'m| am| can be| could be| will be| would be|'ll be) (?:\w+ )?(?:available|free)\b|\bmy availability\b/,
  new RegExp(
    String.raw`\bconfirm(?:ing)?\b[^.!?]{0,60}\b(?:interview|meeting|appointment|call|${DAY}|attend(?:ance)?|availability|time)\b`,
  ),
  /\bhappy to (?:come|meet|speak|talk|call|attend|join)\b|\bi can (?:come|start|call|meet|make it|be there|do)\b/,
  new RegExp(
    String.raw`\b(?:can|can't|cant|cannot|could|would|will|i'll|ill|shall|may) (?:\w+ )?(?:do|come|make|take|start|begin|be with you|be there)\b[^.!?]{0,40}(?:\b(?:${SHORT_DAY})\b|\d|\b${MONTH}\b|\b(?:mornings?|afternoons?|evenings?|immediately|straight away|right away)\b)`,
  ),
  new RegExp(
    String.raw`\b(?:${SHORT_DAY}|the \d{1,2}(?:st|nd|rd|th)) (?:it is|then)\b|\bany ?time (?:after|before|between|on|from|during|that|is|works|suits|is fine)\b|\beither (?:day|time|date|one)\b|^(?:that |it )?works? for me\b`,
  ),
  new RegExp(String.raw`\b(?:${SHORT_DAY}),? (?:at |around |about )?\d{1,2}(?:[:.]\d\d| ?(?:am|pm))\b`),
  /\b(?:would|'d) (?:prefer|choose|pick|opt for|go for|rather take)\b/,
  /\bi(?:'ll| will| shall) (?:\w+ )?(?:attend|be there|be present|be with you|dial in|come along|come by|join (?:the|you|in))\b/,
  /\bsee you (?:on|at|tomorrow|next|mon|tues|wednes|thurs|fri)/,
  /\blook(?:ing)? forward to (?:meeting|seeing|speaking (?:with|to)|talking (?:to|with)) (?:you|everyone|the team)\b/,
);
/** Proposes another day. */
const OTHER_TIME = anyOf(
  new RegExp(
    String.raw`\b(?:could|can|would|may|might|is it|shall|how about|what about)\b[^.!?]{0,40}\b(?:do|meet|speak|talk|come|pop|drop|swing|visit|move|shift|reschedule|postpone|say|possible|about|push|make)\b[^.!?]{0,40}(?:\b(?:${SHORT_DAY})\b|${HOUR})`,
  ),
  new RegExp(String.raw`\bany (?:chance|possibility) (?:of|for|on) (?:\w+ )?(?:${SHORT_DAY})\b`),
  new RegExp(
    String.raw`\b(?:could|can|would|might|is) (?:\w+ ){0,2}(?:${SHORT_DAY})\b[^.!?]{0,30}\b(?:possible|instead|work|suit|ok|okay|fine|better|do)\b`,
  ),
);
/** Within a conversation, a day or hour together with the user answers "when?". */
const SAYS_WHEN = new RegExp(String.raw`\b(?:i|i'll|i'm|me|my|works?|ok|yes|great|fine)\b[^.!?]{0,60}(?:\b(?:${DAY})\b|\b${HOUR})`, 'i');
const IS_OVER =
  /\?|\b(?:did|was|were|went|met|sent|came|saw|last|ago|yesterday|moved|wrote|forgot|left|until i|late|stuck|did|received?)\b/i;
const THING =
  '(?:link|repo(?:sitory)?|code|solution|file|form|photo|picture|copy|scan|certificates?|documents?|papers|transcripts?|references?|referees?|names?|number|address|portfolio|samples?|answers?|details|cv|resume|passport|licen[cs]e)';
const ANSWERS = anyOf(
  /\b(?:here(?:'s| is| are)?|link to) (?:\w+ )?(?:my|the|a)\b|\b(?:the|my) (?:\w+ ){1,3}(?:of my \w+ )?(?:is|are|will be|would be)\b[^.!?]{0,10}["“'(\d]/,
  new RegExp(
    String.raw`\b${THING}s?\b(?: \w+){0,3} (?:is|are) (?:\w+ )?(?:at|here|attached|enclosed|in the|on the way)\b|\b${THING}s? (?:follows?|attached|enclosed)\b`,
  ),
  /\b(?:as|the) (?:requested|discussed|promised|asked|you asked)\b|\byou (?:asked|requested|wanted|mentioned)\b|\bper your request\b/,
  /\bin (?:reply|answer|response) to your (?:question|e-?mail|mail|message|request)|\bto answer your questions?\b/,
  /\bmy (?:\w+ )?(?:salary|pay|rate|notice period|references|expectations?|referees?)\b|\bnotice (?:period )?(?:is|of)\b/,
  /\battached (?:are|is|you will find|please find)\b|\b(?:please find|pfa|pfb)\b|\bhere (?:are|is) (?:the|my)\b|\bi (?:have )?attach(?:ed)?\b/,
  /\bi have (?:filled|completed|signed|uploaded|done|booked|registered|sent|shared)\b|^(?:(?:hi|hello|hey) \w+[,!] )?(?:all |just )?(?:done|shared|uploaded|finished|completed|booked)\b/,
  /\b(?:attached|enclosed|below) (?:\w+ )?(?:i|you)\b|\b(?:i|i'm|i am|am|we) (?:\w+ )?(?:send(?:ing)?|attach(?:ing)?|enclos(?:e|ing)|forward(?:ing)?)\b[^.!?]{0,60}\b(?:requested|wished|wanted|missing|asked|form|documents?|certificates?|copy|copies|references?|transcripts?|file|scan)\b/,
  /\b(?:accept|confirm|take up) (?:the|your|this) (?:\w+ )?(?:invitation|invite|slot|time|appointment|meeting|date)\b|\b(?:comfortable|fine|ok|okay|happy|good) with (?:the|that|this|either|any|both|your)\b/,
  /^\(?1[).] |\b(?:current|expected|annual|monthly|hourly) (?:salary|ctc|pay|rate|wage|package)\b|\bi (?:currently )?(?:earn|make|get paid)\b|\bi(?:'m| am)? (?:expect(?:ing)?|hoping for|looking for) (?:\w+ )?[£$€₹]?\d|\bto (?:answer|your) (?:your )?(?:questions?|query|queries)\b/,
  /\bi(?:'d| would) be (?:very |more than )?(?:happy|delighted|glad|pleased)\b|\bi am (?:very )?interested\b/,
  /\byou (?:may|can|could) (?:\w+ )?(?:write|call|contact|ring|phone|e-?mail|speak|ask|reach)(?: to)? (?!me if)/,
  /\bi (?:do |already |also |currently )?(?:have|hold|own|speak|possess|live|hold) (?:an? |the |my |both |full |fluent |some |\w+ years?)?(?:\w+ ){0,3}(?:status|licen[cs]e|visa|permit|right to work|certificates?|degree|experience|training|years|car|english|german|french|spanish|dbs|registration|pin)\b/,
  /^(?:(?:hi|hello|hey)(?: \w+)?,? )?(?:yes|yep|yeah|yup|yess+|sure|certainly|definitely|absolutely|no[,.]|nope)[,. ]+(?!thank|thx|cheers|no problem)(?:\w+[,. ]+){2}/,
  /^yes\b/,
);

/** Gives a time, or answers their question. Only after a mail from them. */
export const answer: KindReader = (mail) => {
  if (!theyWrote(mail)) return undefined;
  const because =
    inText(mail, GIVES_A_TIME) ?? inText(mail, OTHER_TIME, GOES_ON) ?? inText(mail, SAYS_WHEN, IS_OVER) ?? inText(mail, ANSWERS, GOES_ON);
  if (because) return { kind: 'answer', because, sure: true };
  const [sends] = mail.attachments;
  return sends && { kind: 'answer', because: `they wrote, and you send '${sends.fileName?.slice(0, 60) ?? 'a file'}'`, sure: true };
};

/** "I have one more question" asks and answers nothing. */
const GOES_ON = anyOf(
  /\b(?:questions?|query|queries|until|before i|think (?:it|about)|to (?:decide|consider))\b(?!.{0,20}\?)/,
  /\b(?:offer|contract)\b/,
);

/** Says anything while their quoted mail asks. Tried last, because thanks are small talk everywhere. */
export const answersQuestion: KindReader = (mail) =>
  theyWrote(mail) && !mail.sentences.some((sentence) => /\?\s*$/.test(sentence)) && asksSomething(mail.answered)
    ? { kind: 'answer', because: 'they asked something in the mail that it quotes', sure: true }
    : undefined;

const theyWrote = ({ timeline, isReply }: ReadableMail): boolean => (timeline === null ? isReply : timeline.theyAnswered);
