/**
 * What an employer's mail decides, or is about, and how surely. Rows match explicit words; the scorer has learned from similar mails. A
 * rejection needs a row: on likeness alone we at most ask, because a false rejection ends a live application. We ask about a mail that is
 * mostly not English, unless it plainly rejects. Not here: the consequences of a decision (handling/reading).
 */
import { aboutTheUser } from './about-the-user.ts';
import { type Found, foundRows } from './found-rows.ts';
import { type Language, languageOf } from './language.ts';
import { type Leaning, leaningOf } from './learned/leaning.ts';
import { type Likeness, likenessOf } from './learned/likeness.ts';
import { plainWords } from './plain-words.ts';
import { foreignNo } from './read-foreign.ts';
import { leansTo } from './read-leaning.ts';
import { type Certainty, REGRET, readNo, signsIn } from './read-no.ts';
import type { Decision, Saying } from './rows/row.ts';
import { type WhatIsSaid, whatIsSaid } from './what-is-said.ts';

export type { Decision } from './rows/row.ts';

export interface ReadOutcome {
  readonly decision: Decision;
  /** `ask`: it may be, so the user is asked; `nothing`: it decides nothing. */
  readonly certainty: Certainty;
  /** The sentence that decided, as it was typed; '' for nothing. */
  readonly because: string;
  /** Everything that some sentence surely says, the decision among it. */
  readonly says: ReadonlySet<Saying>;
  readonly language: Language;
}

export interface OutcomeText {
  readonly subject: string;
  readonly sentences: readonly string[];
}

/** Shares of the scorers. Measured on mails on which they were not trained (docs/understanding.md). */
const thresholds = {
  /** It resembles public receipts this much: it is one, even if it mentions interviews to come. */
  receipt: 0.85,
  /** It leans to a no this much: it is no receipt. */
  noReceipt: 0.5,
  /** The same where it resembles public receipts, or no public rejection at all. */
  noReceiptDespiteLikeness: 0.72,
  likeReceipts: 0.6,
  unlikeNoes: 0.05,
} as const;

/** The first one found counts. A rejection and a withdrawal come before all of them. */
const order: readonly Saying[] = [
  ...(['offer', 'on-hold', 'no-openings', 'unfinished', 'approach', 'assessment', 'interview', 'presented'] as const),
  ...(['information-wanted', 'received', 'in-process', 'survey', 'none', 'kept-on-file'] as const),
];

const comesTo: Partial<Record<Saying, Decision>> = {
  unfinished: 'none',
  approach: 'none',
  survey: 'none',
  presented: 'in-process',
  'kept-on-file': 'no-openings',
};

/** `scorers` replace those of the generated tables, to measure them. */
export function readOutcome(
  { subject, sentences }: OutcomeText,
  scorers: { readonly likeness?: Likeness; readonly leaningOf?: (plain: readonly string[]) => Leaning } = {},
): ReadOutcome {
  const language = languageOf(sentences);
  if (language === 'en') {
    const likeness = scorers.likeness ?? likenessOf([subject, ...sentences]);
    return readEnglish({ subject, sentences }, likeness, scorers.leaningOf ?? leaningOf);
  }
  const no = foreignNo(sentences, language);
  return no === undefined
    ? { decision: 'none', certainty: 'ask', because: '', says: new Set(), language }
    : { decision: 'rejected', certainty: 'sure', because: no, says: new Set(['rejected']), language };
}

/** What a no in disguise must never be taken for: that nothing is decided yet. */
const spoiled: readonly Saying[] = ['received', 'in-process'];

function readEnglish(
  { subject, sentences }: OutcomeText,
  likeness: Likeness,
  leaningOfPlain: (plain: readonly string[]) => Leaning,
): ReadOutcome {
  const all = [subject, ...sentences];
  const plain = all.map(plainWords);
  const found = aboutTheUser(foundRows(all, plain), all);
  const evidence = whatIsSaid(found);
  const leaning = leaningOfPlain(besideReceipt(plain, all, found));
  const says = new Set(evidence.said.keys());
  const ofANo = (): Found | undefined => evidence.doubtfulNo ?? signsIn(evidence)[0] ?? evidence.weak.get('rejected')?.[0];
  const read = (saying: Saying, certainty: Certainty): ReadOutcome => {
    const speaker = evidence.said.get(saying) ?? (saying === 'rejected' ? ofANo() : evidence.weak.get(saying)?.[0]);
    const because = speaker?.sentence ?? (saying in leaning ? mostLeaning(saying as keyof Leaning, all, plain) : '');
    return { decision: comesTo[saying] ?? (saying as Decision), certainty, because, says, language: 'en' };
  };
  if (evidence.said.has('withdrawn') && !isWithdrawnByThem(evidence, all)) return read('withdrawn', isNoOfTheirs(found) ? 'ask' : 'sure');
  const leant = evidence.said.has('rejected') ? undefined : leansTo(evidence, leaning);
  const no = leant === undefined ? readNo(evidence, likeness, leaning, all) : 'nothing';
  if (no !== 'nothing') return read('rejected', no);
  // A survey's subject says what it is; in a receipt's small print it is nothing.
  if (evidence.said.get('survey')?.sentence === subject) return read('survey', 'sure');
  if (says.has('survey') && APPLIED_ONCE.test(evidence.said.get('received')?.sentence ?? '')) return read('survey', 'sure');
  // "Congratulations! You have been chosen for a free month."
  const offer = evidence.said.get('offer');
  if ((says.has('none') || says.has('unfinished')) && (offer?.row.strength !== 'strong' || offer.sentence === subject))
    says.delete('offer');
  const isShaded = evidence.weak.has('shade') || signsIn(evidence).length > 0 || spoils(leaning, likeness);
  if (isShaded && !says.has('interview') && !says.has('offer')) {
    for (const saying of spoiled) says.delete(saying);
  }
  if (says.has('received') && !says.has('unfinished') && leant === undefined && likeness.received >= thresholds.receipt)
    return read('received', 'sure');
  if (leant !== undefined) says.add(leant);
  const first = order.find((saying) => says.has(saying));
  return first === undefined ? { decision: 'none', certainty: 'nothing', because: '', says, language: 'en' } : read(first, 'sure');
}

/** A survey reminds of an application: "You recently applied to Globex." */
const APPLIED_ONCE = /^(?:(?:hi|hello|dear)\b[^,]{0,40}, )?you(?: have|['’]ve)?(?: recently)? (?:applied|submitted an application)\b/i;

/** Without the sentences of a receipt, whose many words would outweigh the rest. Empty if only the subject and a greeting are left. */
function besideReceipt(plain: readonly string[], all: readonly string[], found: readonly Found[]): readonly string[] {
  const receipt = new Set(
    found.filter(({ row }) => row.saying === 'received' && row.strength === 'strong').map(({ sentence }) => sentence),
  );
  if (receipt.size === 0) return plain;
  const rest = plain.filter((_, at) => !receipt.has(all[at] ?? ''));
  const [, ...sentences] = receipt.has(all[0] ?? '') ? ['', ...rest] : rest;
  return sentences.every((sentence) => sentence.trim().split(' ').length < shortestSentence) ? [] : rest;
}

/** Words. Shorter ones are greetings and names. */
const shortestSentence = 5;

/** It leans to a no or to "nothing for now", more than a receipt would. */
function spoils(leaning: Leaning, likeness: Likeness): boolean {
  const against = leaning.rejected + leaning['no-openings'] + leaning['on-hold'];
  const isUnlikely = likeness.received >= thresholds.likeReceipts || likeness.rejected < thresholds.unlikeNoes;
  return against >= (isUnlikely ? thresholds.noReceiptDespiteLikeness : thresholds.noReceipt);
}

/** The sentence that leans most to it. The subject only if there is no sentence. */
function mostLeaning(to: keyof Leaning, all: readonly string[], plain: readonly string[]): string {
  const shares = plain.map((sentence, at) => (at === 0 ? -1 : leaningOf([sentence], undefined, 1)[to]));
  return all[shares.indexOf(Math.max(...shares))] ?? '';
}

/** "The post has been filled. Your application has been withdrawn from consideration": nobody had asked for it. */
const isWithdrawnByThem = ({ said }: WhatIsSaid, all: readonly string[]): boolean =>
  said.has('rejected') && !all.some((sentence) => BY_THE_USER.test(sentence));
const BY_THE_USER =
  /\b(?:your|you) (?:(?:own|have|had|no longer|recently|just) ){0,2}(?:withdr[ae]w\w*|decision|declin\w+|request\w*|wish\w*|asked|decided|chose\w*|opted|want\w*|informed|told|said|mail|email|note)\b|\b(?:as|when) (?:you )?(?:requested|asked|wished|desired|told)\b|\b(?:your|the|request|wish|notice|confirm\w*|receiv\w+|acknowledg\w+|noted?|regarding)(?: \w+){0,2} withdrawal\b|\bwithdrawal (?:request|confirm|receiv|notice|has been|as)|\bunderstand|\b(?<!not (?:be )?)confirm/i;

/** They confirm a withdrawal, and also reject for a reason of their own. */
const isNoOfTheirs = (found: readonly Found[]): boolean =>
  found.some(({ row, sentence }) => row.saying === 'rejected' && row.strength === 'strong' && REGRET.test(sentence));
