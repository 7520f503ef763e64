/** What a mail says that only few words of a row say, and the words near each other as well: "on hold", "nothing open" or an offer. */

import type { Leaning } from './leaning.ts';
import type { Saying } from './rows/row.ts';
import type { WhatIsSaid } from './what-is-said.ts';

/** Shares. Measured on mails on which leaning.ts was not trained (docs/understanding.md). */
const thresholds = {
  /** Alone: what is on hold stays open, and the user is only reminded later. */
  onHoldAlone: 0.6,
  withAWord: 0.3,
} as const;

/** Words of a row that are not enough alone. */
const wordsFor = {
  'on-hold': ['on-hold', 'shade'],
  'no-openings': ['shade', 'needless', 'rejected', 'kept-on-file'],
  offer: ['offer'],
} as const satisfies Partial<Record<Saying, readonly Saying[]>>;

/** Whoever says one of these goes on with the user, and nothing is on hold. */
const goingOn: readonly Saying[] = ['offer', 'interview', 'assessment', 'information-wanted', 'unfinished', 'none', 'approach', 'survey'];

/** Undefined: nothing. */
export function leansTo({ said, weak }: WhatIsSaid, leaning: Leaning): 'on-hold' | 'no-openings' | 'offer' | undefined {
  if (goingOn.some((saying) => said.has(saying))) return undefined;
  if (leaning['on-hold'] >= thresholds.onHoldAlone) return 'on-hold';
  const isWeak = (word: Saying): boolean => weak.has(word) && (word !== 'on-hold' || weak.get(word)?.[0]?.row.strength === 'weak');
  const isSaid = (saying: keyof typeof wordsFor): boolean => wordsFor[saying].some((word) => isWeak(word) || said.has(word));
  return (['on-hold', 'no-openings', 'offer'] as const).find((saying) => {
    const share = leaning[saying];
    return share >= thresholds.withAWord && share > leaning.rejected && isSaid(saying);
  });
}
