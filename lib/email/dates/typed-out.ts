import { matches } from '../matches.ts';

/**
 * Restores apostrophes in "dont", "im", "youre" as typed on phones, because the patterns expect them. Only words that have no other meaning
 * without one.
 */
const BARE =
  /\b(?:(?:do|does|did|is|are|was|were|have|has|had|would|could|should|wo|ca)(?=nt\b)|(?:i|you|they|we)(?=(?:ve|m)\b)|(?:you|they)(?=(?:re|ll)\b)|(?:that|it|what|there)(?=ll\b)|(?:that|what|there|here)(?=s\b)|i(?=ll (?:take|be|come|do|call|send|have|bring|let|stay|go|try|get|make|pop|drop|text|ring|phone|email|mail|write|give|drop|check|follow|see|accept|pass|need)\b))/gi;

export interface TypedOut {
  readonly text: string;
  /** Maps an index in `text` back to the index in what was typed. */
  typedAt(place: number): number;
}

export function typedOut(typed: string): TypedOut {
  const bare = matches(BARE, typed);
  if (bare.length === 0) return { text: typed, typedAt: (place) => place };
  const missing = bare.map(({ index, 0: { length } }) => index + length + (/^nt/i.test(typed.slice(index + length)) ? 1 : 0));
  const parts = [...missing, typed.length].map((end, index) => typed.slice(missing[index - 1] ?? 0, end));
  const inserted = missing.map((place, index) => place + index);
  return { text: parts.join("'"), typedAt: (place) => place - inserted.filter((each) => each < place).length };
}
