/**
 * "applied harvey nichols pastry commis": without capitals and without "for", only the user knows where the company ends. The ways to read
 * it, as typed lines to tap. Not here: lines in which the company is clear (note-target.ts).
 */
import { namesAJob } from '../../people/employers/company-name.ts';
import type { Note } from './notes.ts';
import { typedDay } from './typed-fact.ts';

/** Words that begin the name of a job, and are hardly ever the second word of a company's. */
const BEGINS_JOB =
  /^(?:senior|junior|principal|deputy|trainee|graduate|apprentice|assistant|night|part[- ]time|full[- ]time|weekend|staff|registered|qualified|experienced|software|data|web|front-?end|back-?end|product|project|customer|account|accounts|business|sales|shop|store|warehouse|kitchen|sous|line|delivery|forklift|lorry|truck|van|bus|shift|production|process|quality|mechanical|electrical|civil|graphic|ux|hr|it|qa|administrative|executive|marketing|teaching|lab|research|security|machine|ward|theatre|bar)$/i;

/** Likeliest first; empty: the company is clear, or it is no application. */
export function companySplits(line: string, { how, company, job, on, facts }: Note): readonly string[] {
  if (how !== 'applied' || company === null || job === null || facts.length > 0) return [];
  const words = `${company} ${job}`.split(' ');
  const [, second = '', ...more] = words;
  const isOneRun =
    company === words[0] && line.replace(/\s+/g, ' ').includes(words.join(' ')) && !/\p{Lu}|[^\p{L}\p{M}\d &'’+-]/u.test(words.join(' '));
  if (!isOneRun || words.length > mostWords) return [];
  // "initech nurse", "globex senior nurse"
  if (more.length === 0 ? namesAJob(second) : BEGINS_JOB.test(second) || namesAJob(second)) return [];
  const day = on === null ? '' : ` ${typedDay(on)}`;
  const split = (count: number): string => `applied to ${words.slice(0, count).join(' ')} for ${words.slice(count).join(' ')}${day}`;
  const whole = `applied to ${words.join(' ')}${day}`;
  return more.length === 0 ? [whole, split(1)] : [split(2), split(1), ...(more.length > 1 ? [split(3)] : []), whole];
}

/** More are a sentence. Our choice. */
const mostWords = 7;
