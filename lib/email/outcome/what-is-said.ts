/** The rows that a mail holds, by what they say. */
import type { Found } from './found-rows.ts';
import type { Saying } from './rows/row.ts';

/** An employer who says one of these goes on with the user. */
export const goingOn: readonly Saying[] = ['offer', 'interview', 'assessment', 'information-wanted', 'unfinished', 'none', 'survey'];

export interface WhatIsSaid {
  /** The sentence that says each: by a strong row, or by a weak one beside another weak one or a hint. */
  readonly said: ReadonlyMap<Saying, Found>;
  /** Weak rows and hints, each row once, the weak ones first. */
  readonly weak: ReadonlyMap<Saying, readonly Found[]>;
  /** A plain rejection that may be somebody else's. */
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
