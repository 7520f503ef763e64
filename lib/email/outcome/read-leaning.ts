/** Whether a mail says "on hold", "nothing open" or an offer, where a few words of a row say so and the way the mail leans agrees. */
import type { Leaning } from './learned/leaning.ts';
import type { Saying } from './rows/row.ts';
import { goingOn, type WhatIsSaid } from './what-is-said.ts';

/** Shares. Measured on mails on which leaning.ts was not trained (docs/understanding.md). */
const thresholds = {
  /** Without a word of a row. A wrong "on hold" costs little: the conversation stays open, and the reminder comes later. */
  onHoldAlone: 0.6,
  withAWord: 0.3,
  offerWithAHint: 0.6,
} as const;

/** What a row may say for each. None of these is enough alone. */
const wordsFor = {
  'on-hold': ['on-hold', 'shade'],
  'no-openings': ['shade', 'needless', 'rejected', 'kept-on-file'],
  offer: ['offer'],
} as const satisfies Partial<Record<Saying, readonly Saying[]>>;

/** Undefined: none of these. */
export function leansTo({ said, weak }: WhatIsSaid, leaning: Leaning): 'on-hold' | 'no-openings' | 'offer' | undefined {
  if (said.has('approach') || goingOn.some((saying) => said.has(saying))) return undefined;
  if (leaning['on-hold'] >= thresholds.onHoldAlone) return 'on-hold';
  const isWeak = (word: Saying): boolean => weak.get(word)?.some(({ row }) => row.strength === 'weak') === true;
  // "You are welcome to ring us" hints of an offer and makes none.
  const isHinted = (word: Saying, share: number): boolean =>
    weak.has(word) && word !== 'on-hold' && (word !== 'offer' || share >= thresholds.offerWithAHint);
  return (['on-hold', 'no-openings', 'offer'] as const).find((saying) => {
    const share = leaning[saying];
    const isSaid = wordsFor[saying].some((word) => said.has(word) || isWeak(word) || isHinted(word, share));
    return share >= thresholds.withAWord && share > leaning.rejected && isSaid;
  });
}
