/**
 * Scores which kind a mail reads like, from the words of labelled mails (test/email/kind/labelled, `npm run generate:kinds`).
 * It decides what the readers leave open: people have more ways to say a thing than patterns can list.
 */
import type { MailKind } from '../../../domain/words.ts';
import { scoresOf, sharesOf, type Weights, weightsFrom } from '../../weights.ts';
import type { ReadableMail } from '../kind-reader.ts';
import { type Features, featuresOf, namesBeside, subjectName } from './features.ts';
import { learnedKinds, learnedNames, learnedTenths } from './likeness.generated.ts';

export interface KindLikeness {
  readonly kind: MailKind;
  /** The shares of all kinds add up to 1. */
  readonly share: number;
  /** The words with the most weight for it, as typed. */
  words(): readonly string[];
}

const mostWords = 3;

/** Most likely first; only kinds that are possible for such a mail. */
export function likenesses(mail: ReadableMail): readonly KindLikeness[] {
  const found = rowsOf(featuresOf(mail));
  const scores = scoresOf(found.keys(), learned());
  const kinds = learnedKinds.map((kind, index) => ({ kind, index, score: scores[index] ?? 0 })).filter(({ kind }) => canBe(kind, mail));
  const shares = sharesOf(kinds.map(({ score }) => score));
  return kinds
    .map(({ kind, index }, place) => ({ kind, share: shares[place] ?? 0, words: () => heaviest(found, index) }))
    .toSorted((a, b) => b.share - a.share);
}

/** The row of each feature that has weights, once, with the typed word if the feature is a word. */
function rowsOf({ whole, state, words, stems, subject }: Features): ReadonlyMap<number, string | null> {
  const { rows } = learned();
  const found = new Map<number, string | null>();
  const add = (name: string, word: string | null = null): void => {
    const row = rows.get(name);
    if (row !== undefined) found.set(row, word);
  };
  for (const name of whole) add(name);
  for (const [index, stem] of stems.entries()) {
    add(stem, words[index] ?? null);
    for (const name of namesBeside(state, stems, index)) add(name);
  }
  for (const name of subject) add(subjectName(name));
  return found;
}

const heaviest = (found: ReadonlyMap<number, string | null>, kind: number): readonly string[] =>
  [...found]
    .flatMap(([row, word]) => (word !== null && /^[a-z]{3,}$/.test(word) ? [{ word, weight: learned().tenths[row + kind] ?? 0 }] : []))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, mostWords)
    .map(({ word }) => word);

const opening: ReadonlySet<MailKind> = new Set(['application', 'unsolicited', 'networking']);
const anywhere: ReadonlySet<MailKind> = new Set(['thank-you', 'follow-up', 'status-question']);
const ofOffers: ReadonlySet<MailKind> = new Set(['acceptance', 'decline']);

function canBe(kind: MailKind, { opens, timeline }: ReadableMail): boolean {
  if (anywhere.has(kind)) return true;
  if (opening.has(kind)) return timeline === null;
  const isOffered = timeline?.stage === 'offer';
  if (ofOffers.has(kind)) return isOffered;
  return !opens && !(isOffered && (kind === 'withdrawal' || kind === 'other-offer'));
}

let read: Weights | undefined;

/** Read when a mail needs them, not when a function starts. */
const learned = (): Weights => (read ??= weightsFrom(learnedNames, learnedTenths, learnedKinds.length));
