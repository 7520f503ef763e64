/**
 * Scores which kind a mail reads like, from the words of labelled mails (test/email/kind/labelled, `npm run generate:kinds`).
 * It decides what the readers leave open: people have more ways to say a thing than patterns can list.
 */
import type { MailKind } from '../../domain/words.ts';
import { keyOf, type Parts, scoresOf, sharesOf, type Weights, weightsFrom } from '../weights.ts';
import { type Features, featuresOf } from './features.ts';
import type { ReadableMail } from './kind-reader.ts';
import { learnedKinds, learnedWeights } from './likeness.generated.ts';

export interface Likeness {
  readonly kind: MailKind;
  /** The shares of all kinds add up to 1. */
  readonly share: number;
  /** The words with the most weight for it, as typed. */
  words(): readonly string[];
}

const mostWords = 3;

/** Most likely first; only kinds that are possible for such a mail. */
export function likenesses(mail: ReadableMail): readonly Likeness[] {
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
  const { ids, rows } = learned();
  const found = new Map<number, string | null>();
  const add = (family: Family, first: number | undefined, second: number | undefined, word: string | null = null): void => {
    const row = first === undefined || second === undefined ? undefined : rows.get(keyOf(families[family], first, second));
    if (row !== undefined) found.set(row, word);
  };
  const here = ids.get(state);
  for (const name of whole) add('', 0, ids.get(name));
  let before: number | undefined;
  let beforeThat: number | undefined;
  for (const [index, stem] of stems.entries()) {
    const id = ids.get(stem);
    add('', 0, id, words[index]);
    add('|', here, id);
    add(' ', before, id);
    add(' _ ', beforeThat, id);
    beforeThat = before;
    before = id;
  }
  for (const stem of subject) add('#', 0, ids.get(stem));
  return found;
}

const heaviest = (found: ReadonlyMap<number, string | null>, kind: number): readonly string[] =>
  [...found]
    .flatMap(([row, word]) => (word !== null && /^[a-z]{3,}$/.test(word) ? [{ word, weight: learned().weights[row + kind] ?? 0 }] : []))
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

/** Keyed by the separator inside a feature's name; '' and '#' belong to names of one part. */
const families = { '': 0, '#': 1, '|': 2, ' ': 3, ' _ ': 4 } as const;
type Family = keyof typeof families;

let read: Weights | undefined;

/** Read when a mail needs them, not when a function starts. */
const learned = (): Weights => (read ??= weightsFrom(learnedWeights, learnedKinds.length, partsOf));

/** A feature's name as `namesOf` makes it. */
function partsOf(name: string): Parts {
  if (name.startsWith('#')) return [families['#'], '', name.slice(1)];
  const family = name.startsWith('=') ? undefined : ([' _ ', ' ', '|'] as const).find((mark) => name.includes(mark));
  if (!family) return [families[''], '', name];
  const [first = '', second = ''] = name.split(family);
  return [families[family], first, second];
}
