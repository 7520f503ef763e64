/** Until when they put it on hold: "a hiring freeze until April". For mails that say it is on hold (rows/waiting.ts). */
import type { Temporal } from 'temporal-polyfill';
import { startOf, startOfPeriod } from '../../dates/span-start.ts';
import { mentionsIn, type PromiseContext } from '../promise-reader.ts';

const UNTIL =
  /\b(?:until|till|til|before|through|resum\w+|re-?open\w*|restart\w*|start\w* again|unfreeze|thaw\w*|lift\w*|review\w*|look at it again|pick\w* (?:it|this|things) up|back to it|ends?|expected to end|lasts?|continues?)\b[^.!?]{0,40}$/i;

/** "On hold for three months". */
const FOR = /^for\b/i;

/** The day on which it may go on, in the future; null when no day is named. `said`: the sentences of their mail. */
export function heldUntil(said: readonly string[], context: PromiseContext): Temporal.PlainDate | null {
  const today = context.sent.toPlainDate();
  for (const sentence of said) {
    const mention = mentionsIn(sentence, context).find(
      ({ start, end }) => UNTIL.test(sentence.slice(0, start)) || FOR.test(sentence.slice(start, end)),
    );
    const day = mention === undefined ? startOfPeriod(sentence, today) : startOf(mention, sentence);
    if (day !== null && day.since(today).sign > 0) return day;
  }
  return null;
}
