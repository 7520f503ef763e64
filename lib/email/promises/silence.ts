/** "If you have not heard from us by 4 December": the clause about silence, and the day until which it lasts. */
import type { DayMention } from '../dates/day-mentions.ts';

const IF_SILENT =
  /\b(?:if|unless|in case|should|when) (?:you|i|we)(?:(?:'ve| have| had| do| did| should)? ?(?:not|n't)|(?: have|'ve| do| did| should)n't|)(?: yet)? (?:yet )?(?:hear(?:d)?(?: back| anything)?|received?(?: an?| any| our| your)?|gotten|got|be(?:en)? contacted)\b[^,;:?!–]{0,70}/i;

export interface Silence {
  readonly start: number;
  readonly end: number;
  readonly mention: DayMention | undefined;
  /** "by then": the day stands in a sentence before. */
  readonly refersBack: boolean;
}

export function silenceIn(text: string, mentions: readonly DayMention[]): Silence | undefined {
  const match = IF_SILENT.exec(text);
  if (!match || !isNegative(match[0])) return undefined;
  const start = match.index;
  // Where the main clause begins without a comma: "if I don't hear by Friday I'll call".
  const main =
    /\s(?:then |please |feel free|i'll|i will|i shall|may i|can i|could i|you (?:can|may|should|are|have|were)|it means|your application|this means|consider|assume|let me|shall i)\b/i.exec(
      match[0].slice(15),
    );
  const end = start + (main ? 15 + main.index : match[0].length);
  return {
    start,
    end,
    mention: mentions.find((mention) => mention.start >= start && mention.end <= end),
    refersBack:
      /\b(?:by then|by that (?:time|date|day)|by this (?:date|time|day)|in (?:that|this) time|within (?:that|this) (?:time|period|timeframe|time frame))\b/i.test(
        match[0],
      ),
  };
}

const isNegative = (clause: string): boolean => /\bnot\b|n't\b|^unless\b/i.test(clause);
