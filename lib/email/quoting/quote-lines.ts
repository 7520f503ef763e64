/** Lines above other people's text: attributions, and the markers of quotes and forwards. */
import { mailWords } from './mail-words.ts';

const rows = Object.values(mailWords);
const alternatives = (words: readonly string[]): string => words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|');
const longestFirst = (words: readonly string[]): readonly string[] => [...new Set(words)].toSorted((a, b) => b.length - a.length);

const forwardedWords = longestFirst(rows.flatMap(({ forwarded }) => forwarded));
const originalWords = longestFirst(rows.flatMap(({ original }) => original));

const maxLineLength = 500; // for patterns; longer lines are prose

// ---------- Forwarded message ---------
// Anfang der weitergeleiteten Nachricht:
//    ----- Forwarded Message ----- From: Dana Reyes <dana@initech.example>To: ...     (Yahoo, in one line)
const FORWARDED = new RegExp(
  `^\\s{0,10}(?:[-_=]{2,60} ?(?:${alternatives(forwardedWords)})\\s?:?[ ]?[-_=]{2,60}|(?:${alternatives(forwardedWords)})\\s?:\\s*$)`,
  'iu',
);
// -----Original Message-----
const ORIGINAL = new RegExp(`^\\s{0,10}[-_=]{2,60} ?(?:${alternatives(originalWords)})\\s?:?[ ]?[-_=]{2,60}`, 'iu');

/** The text behind a forward's marker on the same line; null if the line is no marker. */
export function afterForwardMarker(line: string): string | null {
  const marker = FORWARDED.exec(line.slice(0, maxLineLength))?.[0];
  return marker === undefined ? null : line.slice(marker.length);
}

/** The same for the marker above a quoted mail, which some programs also use for forwards. */
export function afterOriginalMarker(line: string): string | null {
  const marker = ORIGINAL.exec(line.slice(0, maxLineLength))?.[0];
  return marker === undefined ? null : line.slice(marker.length);
}

const ON = new RegExp(`^\\s{0,10}[-–]?\\s?(?:${alternatives(longestFirst(rows.flatMap(({ on }) => on)))})\\s`, 'iu');
// The verb ends the line (English, most others) or precedes the name (Am 3. November 2026 um 08:12 schrieb Dana Reyes:).
const WROTE = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives(longestFirst(rows.flatMap(({ wrote }) => wrote)))})(?=$|[^\\p{L}])`, 'iu');
/** An attribution without its verb, so that date and name are left. */
export const withoutVerb = (attribution: string): string => attribution.replace(WROTE, ' ');

// 2026-11-03 | 3.11.2026 | 11/3/26 | 08:12 | 2026 | 3 Nov | 2026年
const DATE = /\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|\d{1,2}[:.h]\d{2}|(?:^|\D)(?:19|20)\d{2}(?:\D|$)/;
const ADDRESS_AT_END = /<[^<>\s@]{1,64}@[^<>\s]{1,255}>\s{0,2}$/;

/** True for a quoted line. Gmail can break a long attribution so that its last line is ">:". */
export const isQuotedLine = (line: string): boolean => /^\s{0,3}>(?!\s?:\s*$)/.test(line);

/**
 * First line of the attribution that ends at this line, or null: "On 3 Nov 2026, at 08:12, Dana Reyes <...> wrote:".
 * Programs fold it over up to four lines.
 */
export function attributionEndingAt(lines: readonly string[], end: number): number | null {
  if (!/[::]\s*$/.test(lines[end] ?? '')) return null;
  let joined = '';
  for (let start = end; start > end - 4 && start >= 0; start -= 1) {
    const line = lines[start] ?? '';
    if (line.trim() === '' || line.length > maxLineLength || isQuotedLine(line)) return null;
    joined = joined === '' ? line.trim() : `${line.trim()} ${joined}`;
    if (isAttribution(joined)) return beginsAbove(lines, start) ? start - 1 : start;
  }
  return null;
}

function isAttribution(text: string): boolean {
  const body = text.replace(/\s*[::]$/, '');
  // Looked for only where there can be one: it is what costs most in a text made of colons.
  const withoutAddresses = !body.includes('@') ? body : body.replace(/[<(]?[^\s<>()@]{1,64}@[^\s<>()]{1,255}[>)]?/g, ' ');
  return DATE.test(withoutAddresses) && (WROTE.test(withoutAddresses) || ADDRESS_AT_END.test(body));
}

/** Look further up: of "On Nov 21, 2014, / at 10:18, / John Doe wrote:" the last two lines alone would match as well. */
const beginsAbove = (lines: readonly string[], start: number): boolean =>
  start > 0 &&
  !ON.test(lines[start] ?? '') &&
  !/^\s*[-–]?\s?\d/.test(lines[start] ?? '') &&
  ON.test(lines[start - 1] ?? '') &&
  /\d{4},?\s*$/.test(lines[start - 1] ?? '');
