/** A test or take-home task that they set, and the last day for it. Not here: that a mail is about a test without a day (outcome/rows). */
import type { Temporal } from 'temporal-polyfill';
import { anyOf } from '../../any-of.ts';
import { mentionsIn, type PromiseContext } from '../promise-reader.ts';

/** What they set, within a pattern. */
export const TASK =
  '(?:assessment|take[- ]?home(?: (?:test|task|exercise|assignment|challenge))?|assignment|case study|coding (?:test|task|challenge|exercise)|(?:work|writing|design|translation|lesson|test) (?:sample|task|exercise|piece|plan)|(?:(?:online|written|short|translation|typing|skills?|aptitude|knowledge|numeracy|language|practical|personality|psychometric|technical|attached|following|little|small|timed) )+(?:test|task|exercise|challenge|questionnaire)|hackerrank|codility)';
const SETS_TASK = new RegExp(String.raw`\b${TASK}\b`, 'i');
/** What they or the user have done with the test is no longer a task. */
const IS_OVER = anyOf(
  new RegExp(
    String.raw`\b(?:thank(?:s| you)[^.!?]{0,30}(?:for|completing|taking|doing)|(?:we|i)(?:'ve| have)? (?:received|got|reviewed|looked at|read)|results? of|you (?:passed|did|completed|sent|submitted))\b[^.!?]{0,60}\b${TASK}\b`,
  ),
  // It comes in another mail, with its day.
  /\b(?:we|i|you|they)(?:'ll| will| shall)(?: be| also| then| soon| shortly)* (?:send|sending|e-?mail|e-?mailing|forward|share|sharing|receive|get)\b/,
);
const DUE = anyOf(
  /\b(?:by|before|until|till|no later than|not later than|latest|due(?: back| in)?(?: on| by)?|deadline(?: for (?:it|this|that|submission|the \w+))?(?: is|:)?|is (?:open|available|valid|live) (?:until|till)|expires?(?: on)?|closes?(?: on)?|back (?:on|to us on|by)|hand(?:ed)? in (?:on|by)|return (?:it|this|them)(?: to \w+)? (?:on|by))\s*(?:(?:the )?end of |close of business (?:on )?|(?:5|6)\s?pm (?:on )?|midnight (?:on )?|noon (?:on )?|,? ?(?:the )?)?$/,
  /\byou (?:have|will have|get) (?:until|till) $/,
);
/** "You have 72 hours", "within five days": the span is its own word for by when. */
const WITHIN = /^(?:within|in the next|over the next|in|allow)\b/i;
const GIVES_TIME = /\byou (?:will )?(?:have|get)\b[^.!?]{0,20}$/i;

const HOURS = /\byou (?:will |'ll )?(?:have|get) (?<count>\d{1,3}) (?<unit>hours|days)\b/i;

/** Null: no test was set, or no day was named for it. `said`: the sentences of their mail. */
export function testDueOn(said: readonly string[], context: PromiseContext): Temporal.PlainDate | null {
  const first = said.findIndex((sentence) => SETS_TASK.test(sentence) && !IS_OVER.test(sentence));
  if (first < 0) return null;
  for (const sentence of said.slice(first, first + sentencesAfter)) {
    const due = mentionsIn(sentence, context).find(
      ({ start, end }) =>
        DUE.test(sentence.slice(0, start)) || WITHIN.test(sentence.slice(start, end)) || GIVES_TIME.test(sentence.slice(0, start)),
    );
    if (due !== undefined) return due.date;
    const { count, unit } = HOURS.exec(sentence)?.groups ?? {};
    if (count !== undefined) return context.sent.add(unit === 'days' ? { days: Number(count) } : { hours: Number(count) }).toPlainDate();
  }
  return null;
}

/** Its day is named with the task or shortly after. Our choice. */
const sentencesAfter = 5;
