/**
 * Which kind a mail reads like, judged by the words of labelled mails (test/email/kind/labelled, `npm run generate:kinds`).
 * It settles what the readers beside it leave open: people say the same thing in more ways than patterns can list.
 */
import type { MailKind } from '../../domain/words.ts';
import { featuresOf } from './features.ts';
import type { ReadableMail } from './kind-reader.ts';
import { learnedKinds, learnedWeights } from './likeness.generated.ts';

export interface Likeness {
  readonly kind: MailKind;
  /** Of all kinds together 1. */
  readonly share: number;
  /** The words that speak for it most, as they were typed. */
  readonly words: readonly string[];
}

const mostWords = 3;

/** Most likely first, only kinds that such a mail can be of. */
export function likenesses(mail: ReadableMail): readonly Likeness[] {
  const found = featuresOf(mail).flatMap(({ name, word }) => {
    const each = weights().get(name);
    return each === undefined ? [] : [{ each, word }];
  });
  const scale = Math.sqrt(Math.max(found.length, 1));
  const kinds = learnedKinds.map((kind, index) => ({ kind, index })).filter(({ kind }) => canBe(kind, mail));
  const raw = kinds.map(({ index }) => found.reduce((sum, { each }) => sum + (each[index] ?? 0), 0) / scale);
  const highest = Math.max(...raw);
  const powers = raw.map((score) => Math.exp(score - highest));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return kinds
    .map(({ kind, index }, place) => ({
      kind,
      share: (powers[place] ?? 0) / all,
      words: found
        .flatMap(({ each, word }) => (word !== null && /^[a-z]{3,}$/.test(word) ? [{ word, weight: each[index] ?? 0 }] : []))
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, mostWords)
        .map(({ word }) => word),
    }))
    .toSorted((a, b) => b.share - a.share);
}

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

let read: ReadonlyMap<string, readonly number[]> | undefined;

/** Read when a mail needs them, not when a function starts. A line: the feature, a tab, a weight for each kind in tenths. */
const weights = (): ReadonlyMap<string, readonly number[]> =>
  (read ??= new Map(
    learnedWeights.split('\n').flatMap((line) => {
      const [name = '', tenths = ''] = line.split('\t');
      return name === '' ? [] : [[name, tenths.split(' ').map((tenth) => Number(tenth) / 10)] as const];
    }),
  ));
