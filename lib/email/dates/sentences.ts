/**
 * Splits a mail's text into sentences. Hard-wrapped lines are joined, and a signature below "-- " (RFC 3676, section 4.3) is left out.
 * Limited to 20,000 characters, because anybody can send text. Sentences of more than 400 characters promise nothing.
 */
export const maxText = 20_000;

/** A text, or its sentences where it was split already. */
export type Typed = string | readonly string[];

const maxSentence = 400;

export function sentences(text: Typed): readonly string[] {
  if (typeof text !== 'string') return text;
  return withoutSignature(text.slice(0, maxText))
    .split('\n')
    .map((line) => line.trim())
    .reduce<string[]>(joinWrapped, [])
    .flatMap((paragraph) => paragraph.split(SENTENCE_END))
    .map((sentence) => (OTHER_SPACE.test(sentence) ? sentence.replace(/[ \t\u00a0]+/g, ' ') : sentence).replaceAll('’', "'").trim())
    .filter((sentence) => sentence !== '' && sentence.length <= maxSentence);
}

/** Most sentences have only single spaces, and checking is quicker than rewriting. */
const OTHER_SPACE = /[\t\u00a0]| {2}/;

const withoutSignature = (text: string): string => text.split(/^-- ?$/m, 1)[0] ?? '';

const anyCase = (words: string): string =>
  words
    .replace(/\b[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`)
    .replaceAll(' ', '|')
    .replaceAll('.', String.raw`\.`);
const TITLES = anyCase('mr mrs ms dr prof st no approx e.g i.e');
const SHORTENED = anyCase('jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m');
/** "11 a.m. Eastern", "3 p.m. Thursday", "10 a.m. GMT" */
const BEHIND_HOUR = String.raw`(?:(?:Eastern|Central|Mountain|Pacific|London|UK|Irish|[A-Z]{1,4}T|GMT|UTC)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:is|was|will|would|works|suits)\b))`;
// Not after "Mr. Reyes", "Dec. 4" or "3 p.m. on", where the sentence continues, nor within "15.30". "by Fri. We" is two sentences.
const SENTENCE_END = new RegExp(
  String.raw`(?<=[.!?;][)"']?)(?<!\b(?:${TITLES})\.)(?<!\b(?:${SHORTENED})\.(?=\s+[a-z\d]))(?<!\b[AaPp]\.[Mm]\.(?=\s+${BEHIND_HOUR}))\s+`,
);

// A mail program broke a full line that ends without a stop, and one before a lower-case line.
const WRAPPED = /[^.!?:;]$/;

function joinWrapped(lines: string[], line: string): string[] {
  const last = lines.at(-1);
  if (last && line && WRAPPED.test(last) && (last.length >= 55 || /^[a-z0-9(]/.test(line)) && !/^[-*•]/.test(line)) {
    lines[lines.length - 1] = `${last} ${line}`;
  } else {
    lines.push(line);
  }
  return lines;
}

/** Turns "résumé" into "resume", keeping every index: for a pattern's \b an accented letter ends a word. */
export const unaccented = (text: string): string => text.replace(/[éèêë]/g, 'e').replace(/[ÉÈÊ]/g, 'E');
