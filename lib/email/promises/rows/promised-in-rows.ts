/** Their word by the rows of promise-rows.ts: "The governors will write to every candidate by 20 November", "Our turnaround time is ten working days." */
import { plainWords } from '../../outcome/plain-words.ts';
import { type FindRows, indexOf } from '../../outcome/row-index.ts';
import { slotWords } from '../../outcome/slot-words.ts';
import { lastListed } from '../attached-day.ts';
import { onDay, type PromiseReader, type Sentence } from '../promise-reader.ts';
import { isConditional } from '../unsaid.ts';
import { OF_THE_START } from '../until.ts';
import { dayWord, promiseRows, promiseSlots } from './promise-rows.ts';

let index: FindRows<(typeof promiseRows)[number]> | undefined;
/** Made when the first mail needs it, not when a function starts. */
const find = (): FindRows<(typeof promiseRows)[number]> => (index ??= indexOf(promiseRows, { ...slotWords, ...promiseSlots }));

/** Denied, over, about a meeting, about the writer's customers, or what the user is to do. */
const UNLESS =
  / (?:not|never|nobody|no one|none|unable|hardly|unlikely|doubt|maybe|perhaps|might|could|customers?|clients?|visitors|patients|callers|guests|told you|about (?:the|your|our) interview|at the interview|paid|pay|salary|wages|please (?:let|send|tell|reply|confirm|give|notify|inform|come|call|write|bring|return|complete|get))(?= )/;
const DAYS = new RegExp(`(?<= ${dayWord})\\d+(?= )`, 'g');

export const promisedInRows: PromiseReader = (sentence) => {
  const { text, mentions, context } = sentence;
  if (context.author !== 'correspondent' || mentions.length === 0 || /\?\s*$/.test(text) || isConditional(text)) return undefined;
  if (OF_THE_START.test(text)) return undefined;
  const plain = plainWords(withDayWords(sentence)).replaceAll(' not later than ', ' no later than ');
  if (UNLESS.test(plain)) return undefined;
  for (const { start, end } of find()(plain)) {
    const number =
      dayIn(plain.slice(start, end + 1), 'last') ?? dayIn(plain.slice(end), 'first') ?? dayIn(plain.slice(0, start + 1), 'last');
    const mention = number === undefined ? undefined : mentions[number];
    if (mention !== undefined) return { type: 'until', by: 'correspondent', ...onDay(lastListed(mention, mentions), text) };
  }
  return undefined;
};

/** The number of the day in a part of the sentence. */
function dayIn(part: string, which: 'first' | 'last'): number | undefined {
  const numbers = [...part.matchAll(DAYS)].map(([number]) => Number(number));
  return numbers.at(which === 'first' ? 0 : -1);
}

/** They belong to a span as it is read, and to the row as well. */
const LEADS = /^(?:within|allow(?: (?:us|me))?|give (?:us|me)|takes?|need)\b/i;

/** Each day as one word, numbered: "by qday0". */
function withDayWords({ text, mentions }: Sentence): string {
  const inOrder = mentions.map(({ start, end }, number) => ({ start, end, number })).toSorted((a, b) => b.start - a.start);
  return inOrder.reduce((all, { start, end, number }) => {
    const [lead = ''] = LEADS.exec(all.slice(start, end)) ?? [];
    return `${all.slice(0, start)} ${lead} ${dayWord}${number} ${all.slice(end)}`;
  }, text);
}
