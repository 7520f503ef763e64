/** "If you have not heard from us by 4 December": the clause about silence and its last day. */
import { anyOf } from '../any-of.ts';
import type { DayMention } from '../dates/day-mentions.ts';

/** "Candidates who have not heard by", "No reply by", "Unless we contact you by", "if you hear nothing by". */
const SILENT_OTHERWISE = anyOf(
  /\b(?:(?:candidates|applicants|those|any(?:one|body)) who (?:have|has) not (?:yet )?(?:heard|been contacted|received)|no (?:reply|answer|response|news|word|contact)(?: from us)? (?=by|within|before|after)|if (?:we|i) (?:haven't|have not) (?:contacted|called|written to|e-?mailed|got in touch with|been in touch with) you|unless (?:we|i) (?:have )?(?:contact(?:ed)?|call(?:ed)?|written to|write to|e-?mail(?:ed)?|get in touch with) you|(?:if|should) (?:you|i|we)(?:'ve| have)? (?:hear(?:d)?|receive(?:d)?|got) (?:nothing|no (?:news|answer|reply|word)))\b[^,;:?!–]{0,70}/,
);
const IF_SILENT = anyOf(
  /\b(?:if|unless|in case|should|when) (?:you|i|we)(?:(?:'ve| have| had| do| did| should)? ?(?:not|n't)|(?: have|'ve| do| did| should)n't|)(?: yet)? (?:yet )?(?:have )?(?:hear(?:d)?(?: back| anything)?|received?(?: an?| any| our| your)?|gotten|got|be(?:en)? contacted)\b[^,;:?!–]{0,70}/,
);

export interface Silence {
  readonly start: number;
  readonly end: number;
  readonly mention: DayMention | undefined;
  /** "by then": an earlier sentence names the day. */
  readonly refersBack: boolean;
}

export function silenceIn(text: string, mentions: readonly DayMention[]): Silence | undefined {
  const plain = mentions.reduce(withoutCommas, text);
  const match = [IF_SILENT.exec(plain)].find((found) => found && isNegative(found[0])) ?? SILENT_OTHERWISE.exec(plain);
  if (!match) return undefined;
  const start = match.index;
  // Where the main clause begins without a comma: "if I don't hear by Friday I'll call".
  const main =
    /\s(?:then |please |feel free|i'll|i will|i shall|may i|can i|could i|you (?:can|may|should|are|have|were)|it means|your application|this means|means|should|consider|assume|let me|shall i)\b/i.exec(
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

/** "by Friday, 20 November, please": the comma within a day ends no clause. */
const withoutCommas = (text: string, { start, end }: DayMention): string =>
  text.slice(0, start) + text.slice(start, end).replaceAll(',', ' ') + text.slice(end);

const isNegative = (clause: string): boolean => /\bnot\b|n't\b|^unless\b/i.test(clause);
