/** The rows that a mail holds, by what they say. */
import type { Found } from './found-rows.ts';
import type { Saying } from './rows/row.ts';

export interface WhatIsSaid {
  /** Where each was found: by a strong row, or by a weak one with another sign. */
  readonly said: ReadonlyMap<Saying, Found>;
  /** Weak rows and hints, each row once, the weak ones first. */
  readonly weak: ReadonlyMap<Saying, readonly Found[]>;
  /** A strong word of a rejection that may be told of somebody else. */
  readonly doubtfulNo: Found | undefined;
}

export function whatIsSaid(found: readonly Found[]): WhatIsSaid {
  const said = new Map<Saying, Found>();
  const weak = new Map<Saying, readonly Found[]>();
  const isDoubtfulNo = ({ row, isDoubtful }: Found): boolean => isDoubtful && row.saying === 'rejected' && row.strength === 'strong';
  for (const [saying, of] of Map.groupBy(
    found.filter(({ isDoubtful }) => !isDoubtful),
    ({ row }) => row.saying,
  )) {
    const strong = of.find(({ row }) => row.strength === 'strong');
    const signs = [...new Map(of.filter(({ row }) => row.strength !== 'strong').map((each) => [each.row, each])).values()];
    const sorted = [...signs.filter(({ row }) => row.strength === 'weak'), ...signs.filter(({ row }) => row.strength === 'hint')];
    const [first] = sorted;
    if (first !== undefined) weak.set(saying, sorted);
    // For a rejection weak signs are not enough: see read-no.ts.
    const together = saying !== 'rejected' && first?.row.strength === 'weak' && sorted.length > 1 ? first : undefined;
    const speaker = strong ?? together;
    if (speaker !== undefined) said.set(saying, speaker);
  }
  return { said, weak, doubtfulNo: found.find(isDoubtfulNo) };
}
