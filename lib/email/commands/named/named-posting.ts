/** A line that names the posting: "coach driver job rejected me", "nurse: on hold", "interview for the nurse role thu 3pm". */
import { plainLine } from '../plain-words.ts';

const ARTICLE = /^(?:the|an?|that|this|my|their|your)$/i;
const BEFORE = /^(?:for|on|about|from|at|by|re|regarding|as|with)$/i;
const JOB = /^(?:jobs?|roles?|positions?|post|posting|vacancy|opening|gig|people|team|lot|one|application)$/i;
const MARK = /[:,–—-]$/;
const maxLine = 120;

/** What the line says without the posting, likeliest first. Empty: it does not name it. `title`: as the conversation has it. */
export function withoutPosting(line: string, title: string): readonly string[] {
  if (line.length > maxLine) return [];
  const tokens = plainLine(line).split(' ');
  const wanted = new Set(wordsOf(title));
  if (wanted.size === 0) return [];
  return tokens.flatMap((_, index) => {
    const found = endOf(tokens, index, wanted);
    if (found === null) return [];
    const before = tokens.slice(0, index);
    const after = tokens.slice(found.end);
    const isBehind = BEFORE.test(before.at(-1) ?? '');
    // "Truck driver job" is no coach driver's.
    if (index > 0 && !isBehind && !(found.hasJob && ARTICLE.test(tokens[index] ?? ''))) return [];
    if (index === 0) return after.length === 0 ? [] : [`they ${after.join(' ')}`, after.join(' '), `the job ${after.join(' ')}`];
    // "got the nurse job", "snooze the nurse job 3 days", "rejected for the nurse job"
    const without = [...(isBehind ? before.slice(0, -1) : before), ...after].join(' ');
    return [...(isBehind ? [] : [[...before, 'the job', ...after].join(' ')]), without].filter((said) => said !== '');
  });
}

/**
 * Where the posting that begins here ends; null if none does. All its words are the title's. A part of the title needs "job" behind it, and so
 * does a single word that begins a sentence: "Nurse called".
 */
function endOf(
  tokens: readonly string[],
  start: number,
  wanted: ReadonlySet<string>,
): { readonly end: number; readonly hasJob: boolean } | null {
  let at = ARTICLE.test(tokens[start] ?? '') ? start + 1 : start;
  let count = 0;
  let isMarked = false;
  while (
    at < tokens.length &&
    !isMarked &&
    wordsOf(tokens[at] ?? '').length > 0 &&
    wordsOf(tokens[at] ?? '').every((word) => wanted.has(word))
  ) {
    isMarked = MARK.test(tokens[at] ?? '');
    at += 1;
    count += 1;
  }
  if (count === 0) return null;
  const hasJob = !isMarked && JOB.test((tokens[at] ?? '').replace(MARK, ''));
  if (hasJob) return { end: ends(tokens, at + 1), hasJob };
  const isSetOff = isMarked || /^[–—-]$/.test(tokens[at] ?? '');
  const isWhole = count >= wanted.size;
  return isWhole && (start > 0 || isSetOff || count > 1) ? { end: ends(tokens, at), hasJob } : null;
}

/** A dash that stands alone belongs to what it sets off. */
const ends = (tokens: readonly string[], at: number): number => (/^[–—-]$/.test(tokens[at] ?? '') ? at + 1 : at);

/** Small words and plurals tell nothing. */
const wordsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !/^(?:of|and|the|for|in|at|an?|m|f|d|w|x)$/.test(word) && !JOB.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ''));
