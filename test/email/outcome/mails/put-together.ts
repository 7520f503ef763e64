/** Combines openings, decisions and closings to mails, so that the words of openings and closings carry no weight. */
import type { Decision } from '../../../../lib/email/outcome/read-outcome.ts';
import type { LabelledOutcome } from './labelled-outcome.ts';

export const linesOf = (text: string): readonly string[] => text.trim().split('\n');

interface Parts {
  readonly openings: readonly string[];
  /** By what each decides. */
  readonly middles: Partial<Record<Decision, readonly string[]>>;
  readonly closings: readonly string[];
  /** How many mails each middle is part of. */
  readonly perMiddle: number;
}

/** Two groups that share no middle, because a feature of only one group is not learned. */
export function putTogether({ openings, middles, closings, perMiddle }: Parts): readonly (readonly LabelledOutcome[])[] {
  const all = Object.entries(middles).flatMap(([decides, texts], from) =>
    texts.flatMap((middle, index) =>
      Array.from({ length: perMiddle }, (_, turn): LabelledOutcome => {
        const at = from + index * perMiddle + turn;
        const opening = openings[(at * 7) % openings.length] ?? '';
        const closing = closings[(at * 3 + turn) % closings.length] ?? '';
        return [decides as Decision, '', `${opening} ${middle} ${closing}`];
      }),
    ),
  );
  return [0, 1].map((half) => all.filter((_, at) => Math.floor(at / perMiddle) % 2 === half));
}
