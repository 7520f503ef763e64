/** Their word by the rows of promise-rows.ts: "The governors will write to every candidate by 20 November", "Our turnaround time is ten working days." */
import { plainWords } from '../../outcome/plain-words.ts';
import { type FindRows, indexOf } from '../../outcome/row-index.ts';
import { slotWords } from '../../outcome/slot-words.ts';
import { endOf } from '../attached-day.ts';
import { isOtherNews } from '../other-news.ts';
import { onDay, type PromiseReader, type Sentence } from '../promise-reader.ts';
import { isConditional } from '../unsaid.ts';
import { numberOfDay } from './day-of-row.ts';
import { promiseRows } from './promise-rows.ts';
import { dayWord, promiseSlots } from './promise-slots.ts';

let index: FindRows<(typeof promiseRows)[number]> | undefined;
/** Made when the first mail needs it, not when a function starts. */
const find = (): FindRows<(typeof promiseRows)[number]> => (index ??= indexOf(promiseRows, { ...slotWords, ...promiseSlots }));

/** About a meeting, about the writer's customers, or what the user is to do. */
const UNLESS =
  / (?:customers?|clients|visitors|patients|callers|guests|members|neighbours|neighbors|residents|tenants|parents|pupils|suppliers|shareholders|newsletter|magazine|sales team|for mayor|give (?:us|me) (?:[^ ]+ )?notice|survey|party|merger|broadband|told you|from you|another (?:company|firm|trust|employer|university|school|hospital|place)|(?:want|need|expect|like|love|await) (?:to (?:have|get|receive|see) )?your|your (?:[^ ]+ )?(?:answer|reply|response|decision|confirmation) (?:is|are|would|should|by)|about (?:the|your|our) interview|at the interview|(?:our|the|a) (?:licen[cs]e|visa)|(?:be|are|is) (?:kept|destroyed|deleted|erased|stored|retained|switched off)|(?:review|training|course) takes? place|prizes?|awards?|raffle|lottery|(?:by|from) you|(?:is|are|be) (?:needed|required) (?:by|before)|(?:e-mail|email) address|paid|pay|salary|wages|please (?:let|send|tell|reply|confirm|give(?! us| me| the (?:team|panel|committee|client|board|office))|notify|inform|come|call|write|bring|return|complete|get))(?= )/;
/** Denied or in doubt. */
const UNSAID =
  / (?:not|never|nobody|no one|none|nothing|unable|hardly|unlikely|doubt|maybe|perhaps|might|could|(?:was|were|had) (?:been )?(?:going|meant|supposed|due|hoping|planning|hoped|planned|wanted|intended) to|no (?:assurance|guarantee|promise|certainty))(?= )/;

export const promisedInRows: PromiseReader = (sentence) => {
  const { text, mentions } = sentence;
  const plain = plainPromise(sentence);
  if (plain === undefined) return undefined;
  for (const place of find()(plain)) {
    const number = UNSAID.test(clauseOf(plain, place)) ? undefined : numberOfDay(plain, place);
    const mention = number === undefined ? undefined : mentions[number];
    if (mention !== undefined) return { type: 'until', by: 'correspondent', ...onDay(endOf(text, mention, mentions), text) };
  }
  return undefined;
};

/** The sentence in plain words, its days numbered; undefined if it can hold no promise. */
export function plainPromise(sentence: Sentence): string | undefined {
  const { text, mentions, context } = sentence;
  if (context.author !== 'correspondent' || mentions.length === 0 || /\?\s*$/.test(text) || isConditional(text)) return undefined;
  if (isOtherNews(text)) return undefined;
  const plain = plainWords(withDayWords(sentence))
    .replaceAll(' not later than ', ' no later than ')
    .replaceAll(' short list ', ' shortlist ')
    .replace(/ (?:,? whether [^,;]{1,40} or not ,?|or not)(?= )/g, ' ');
  return UNLESS.test(plain) ? undefined : plain;
}

const CLAUSE_ENDS = / (?:[,;:]|but|so|and) /g;

/** What stands before the words in their own clause, the words, and what follows in it. */
function clauseOf(plain: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const before = [...plain.slice(0, start + 1).matchAll(CLAUSE_ENDS)].at(-1);
  const after = plain.slice(end).search(/ (?:[,;:]|but|so) /);
  return plain.slice(before === undefined ? 0 : before.index + before[0].length - 1, after < 0 ? plain.length : end + after);
}

/** They belong to a span as it is read, and to the row as well. */
const LEADS = /^(?:within|allow(?: (?:us|me))?|give (?:us|me|it)|takes?|lasts?|looking at|need)\b/i;

/** Each day as one word, numbered: "by qday0". */
function withDayWords({ text, mentions }: Sentence): string {
  const inOrder = mentions.map(({ start, end }, number) => ({ start, end, number })).toSorted((a, b) => b.start - a.start);
  return inOrder.reduce((all, { start, end, number }) => {
    const [lead = ''] = LEADS.exec(all.slice(start, end)) ?? [];
    return `${all.slice(0, start)} ${lead} ${dayWord}${mentions[number]?.precision === 'span' ? 's' : ''}${number} ${all.slice(end)}`;
  }, text);
}
