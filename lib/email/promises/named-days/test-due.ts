/** A test or take-home task that they set, and the last day for it. Not here: that a mail is about a test without a day (outcome/rows). */
import type { Temporal } from 'temporal-polyfill';
import { anyOf } from '../../any-of.ts';
import type { DayMention } from '../../dates/day-mentions.ts';
import { matches } from '../../matches.ts';
import { mentionsIn, type PromiseContext } from '../promise-reader.ts';

/** What they set, within a pattern. */
export const TASK =
  '(?:assessment|take[- ]?home(?: (?:test|task|exercise|assignment|challenge))?|assignment|case study|coding (?:test|task|challenge|exercise)|(?:work|writing|design|translation|lesson|test) (?:sample|task|exercise|piece|plan)|(?:(?:online|written|short|translation|typing|skills?|aptitude|knowledge|numeracy|language|practical|personality|psychometric|technical|attached|following|little|small|timed) )+(?:test|task|exercise|challenge|questionnaire)|hackerrank|codility)';
const DOING = '(?:complete|submit|finish|do|return|take|sit|upload|hand in|attempt|solve|turn in)';
const DONE = '(?:completed|submitted|finished|done|returned|taken|sat|uploaded|handed in|attempted|solved|turned in|in)';
/** "The test", "the short SQL test": no test of the body, of a car or a thing. */
const A_TEST =
  '(?:(?!(?:drug|blood|driving|eye|hearing|covid|pcr|medical|tb|alcohol|urine|road|fitness|language|english|skin|lateral|flow|form|before|after|where|when|who|which|that|for|with|at|in|on|by|is|are|was|your)\\b)[\\w-]+ ){0,5}?(?:test|task|exercise|challenge)(?! (?:drive|results?|cent(?:re|er)|fee|kits?|certificates?|shifts?))';
const SETS_TASK = anyOf(
  new RegExp(String.raw`\b${TASK}\b`),
  new RegExp(String.raw`\b${DOING} (?:the|this|your|our|an?|that) ${A_TEST}\b`),
  new RegExp(
    String.raw`\b(?:the|this|your|our) ${A_TEST} (?:must|should|needs? to|has to|is to|can|may|will have to) be ${DONE}\b|\b(?:the|this|your|our) ${A_TEST} is (?:due|open (?:until|till)|valid)\b`,
  ),
);
/** What they or the user have done with the test is no longer a task. */
const IS_OVER = anyOf(
  new RegExp(
    String.raw`\b(?:thank(?:s| you)[^.!?]{0,30}(?:for|completing|taking|doing)|(?:we|i)(?:'ve| have)? (?:received|got|reviewed|looked at|read)|results? of|you (?:passed|did|completed|sent|submitted))\b[^.!?]{0,60}\b(?:${TASK}|test)\b`,
  ),
);
/** It comes in another mail, or they will do something: "You will get the link by tomorrow", "We will decide by Friday". */
const THEIRS =
  /\b(?:(?:we|i|they)(?:'ll| will| shall| aim to| hope to| plan to)(?! (?:need|expect|want|require|be expecting|give you|ask|allow))|(?:you|candidates|applicants)(?:'ll| will| shall| should| can expect to)(?: be| also| then| soon| shortly)* (?:get|receive|receiving|getting|hear|sent|given|contacted|called|told|informed|notified|e-?mailed|find)\b(?! (?:until|till|\d))|(?:link|login|log-in|code|invite|invitation|instructions|brief|test|assessment|results?|decisions?|interviews?)(?:'ll| will| shall| should)(?: be)? (?:sent|shared|e-?mailed|mailed|posted|issued|released|given|with you|reach|arrive|follow|come|announced|made|held|take place))\b/gi;
/** What the user has to do, behind such words: "You will get a link by tomorrow, please complete it by Wednesday". */
const YOURS = anyOf(
  new RegExp(
    String.raw`\b(?:please|kindly|and you(?:'ll| will)?|you(?:'ll| will)?(?: then| also)? (?:must|should|(?:need|have|are asked|are expected) to|can|are to|may))(?: then| also| please)? ${DOING}\b`,
  ),
  new RegExp(
    String.raw`\band complete\b|\bto (?:complete|submit|finish|do|take|sit) (?:it|this|(?:the|your) (?:\w+ )?(?:${TASK}|test|task|exercise|challenge))\b|\b(?:must|should|needs? to|has to|is to|to|can) be ${DONE}\b`,
  ),
  /\bdue\b|\bdeadline\b|\byou(?:'ll| will)? have (?:until|till)\b|\b(?:valid|open) (?:until|till)\b|\blast (?:date|day)\b|\bexpires?\b/,
);
const DUE = anyOf(
  /\b(?:by|before|until|till|no later than|not later than|latest|due(?: back| in)?(?: on| by)?|last (?:date|day)(?: (?:for|of|to) (?:\w+ ){0,3}?\w+)?(?: is|:)?|deadline(?: for (?:it|this|that|submission|the \w+))?(?: is|:)?|is (?:open|available|valid|live) (?:until|till)|expires?(?: on)?|clos(?:es?|ing)(?: (?:on|at))?|(?:it|which|this|that|link|access|window|portal|test|task|exercise|challenge|assessment)(?: will)? (?:shuts?|ends?)(?: (?:on|at))?|back (?:on|to us on|by)|hand(?:ed)? in (?:on|by)|return (?:it|this|them)(?: to \w+)? (?:on|by))\s*(?:(?:the )?end of |close of business (?:on )?|(?:5|6)\s?pm (?:on )?|midnight (?:on )?|noon (?:on )?|(?:eod|cob|close of play)(?: on)? |,? ?(?:the )?)?$/,
  /\byou (?:have|will have|get) (?:until|till) $/,
);
/** "Our office closes on Monday" */
const ELSE_CLOSES =
  /\b(?:office|vacancy|role|position|job|post(?:ing)?|applications?|advert|school|shop|store|branch|college|campus|we|recruitment|registration)\b[^.;!?]{0,20}\bclos(?:es?|ing)\b[^.;!?]{0,20}$/i;
/** "You have 72 hours", "within five days": the span is its own word for by when. */
const WITHIN = /^(?:within|in the next|over the next|in|allow)\b/i;
const GIVES_TIME = /\byou (?:will )?(?:have|get)\b[^.!?]{0,20}$/i;

const HOURS = /\byou (?:will |'ll )?(?:have|get) (?<count>\d{1,3}) (?<unit>hours|days)\b/i;

/** The sentence sets a test or names it as a task. */
export const setsTest = (sentence: string): boolean => SETS_TASK.test(sentence) && !IS_OVER.test(sentence);

/** Null: no test was set, or no day was named for it. `said`: the sentences of their mail. */
export function testDueOn(said: readonly string[], context: PromiseContext): Temporal.PlainDate | null {
  const first = said.findIndex(setsTest);
  if (first < 0) return null;
  let comesLater = false;
  for (const sentence of said.slice(first, first + sentencesAfter)) {
    const theirs = endsOf(THEIRS, sentence);
    comesLater ||= theirs.length > 0;
    const due = dueIn(sentence, theirs, context, comesLater);
    if (due !== undefined) return due.date;
    // "You have 48 hours" counts from a mail that has yet to come.
    const { count, unit } = comesLater ? {} : (HOURS.exec(sentence)?.groups ?? {});
    if (count !== undefined) return context.sent.add(unit === 'days' ? { days: Number(count) } : { hours: Number(count) }).toPlainDate();
  }
  return null;
}

function dueIn(sentence: string, theirs: readonly number[], context: PromiseContext, comesLater: boolean): DayMention | undefined {
  return mentionsIn(sentence, context).find(({ start, end }, index, all) => {
    const led = sentence.slice(0, start);
    const isSpan = WITHIN.test(sentence.slice(start, end));
    if (isSpan ? comesLater : (!DUE.test(led) && !GIVES_TIME.test(led)) || ELSE_CLOSES.test(led)) return false;
    if (theirs.length === 0) return true;
    const from = Math.max(all[index - 1]?.end ?? 0, ...theirs.filter((place) => place <= start));
    return YOURS.test(sentence.slice(from, start));
  });
}

const endsOf = (pattern: RegExp, text: string): readonly number[] => matches(pattern, text).map((match) => match.index + match[0].length);

/** Its day is named with the task or shortly after. Our choice. */
const sentencesAfter = 5;
