/** Whether a mail and a conversation are about the same posting. */
import type { Timeline } from '../../../domain/timeline.ts';
import type { ReadKind } from '../../../email/kind/read-kind.ts';
import type { Message } from '../../../email/message/message.ts';
import { postingOf, titleOf } from '../../../email/people/posting.ts';

/**
 * Null: unknown. "Staff Nurse" may be "Staff Nurse (Band 5)". `written`: what else is known of the timeline's first mail beside its
 * subject.
 */
export function sameJob(message: Message, { subject, company }: Timeline, written = ''): boolean | null {
  const wanted = wordsOf(postingOf(message.subject, message.text, [company]));
  const theirs = wordsOf(postingOf(subject, written, [company]));
  if (theirs.length === 0) return null;
  if (isIn(message, theirs)) return true;
  if (wanted.length === 0) return null;
  // "Telemetry position" may be the "Registered Nurse - Telemetry".
  const isPart = isWithin(wanted, [...theirs, ...wordsOf(subject)]) || isWithin(theirs, wanted);
  return isPart ? null : false;
}

/** The mail names the posting with which the conversation began, if only as a bare subject: "Bus driver". */
export function namesItsPosting(message: Message, { subject, company }: Timeline): boolean {
  const theirs = wordsOf(titleOf(subject, [company]));
  return theirs.length > 0 && isIn(message, theirs);
}

/** The mail's subject is a part of the conversation's: "Baker" of "Baker (night shift)". */
export function shortensItsPosting(message: Message, { subject, company }: Timeline): boolean {
  const wanted = wordsOf(titleOf(message.subject, [company]));
  return wanted.length > 0 && isWithin(wanted, wordsOf(subject));
}

/** The mail names a posting that the conversation's subject does not. "Coach job" may be the "Coach driver", and "Head nurse" the "Nurse". */
export function namesAnotherPosting(message: Message, { subject, company }: Timeline): boolean {
  // Of a subject that is a mere title, only "Ward Manager at Initech" is surely one.
  const titled = AT_EMPLOYER.test(message.subject) ? titleOf(message.subject, [company]) : null;
  const wanted = wordsOf(postingOf(message.subject, message.text, [company]) ?? titled);
  const theirs = wordsOf(titleOf(subject, [company]));
  if (wanted.length === 0) return false;
  return !isWithin(wanted, wordsOf(subject)) && (theirs.length === 0 || !isWithin(theirs, wanted));
}

/** The mail may be about a job of its own. "My availability" is not: such a mail goes on with what is open. */
export const speaksOfJob = ({ subject, text }: Message, { kind, sure }: Pick<ReadKind, 'kind' | 'sure'>): boolean =>
  kind === 'application' || (kind === 'unsolicited' && (sure || A_JOB.test(`${subject}\n${text}`)));
/** Also of what people send with an application. */
export const speaksOfWork = ({ subject, text }: Message): boolean => WORK.test(`${subject}\n${text}`);
const WORK =
  /\b(?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?|opportunit(?:y|ies)|hiring|work(?:ing)?|appl(?:y|ied|ying|ication)|interviews?|cv|r[eé]sum[eé]|recruit\w*|career|internship|shifts?|offer|references?|company|team|bewerbung|stelle|lebenslauf|candidatur\w+|curr[ií]culo|vaga|emploi|empleo)\b/iu;
const A_JOB = /\b(?:openings?|vacanc(?:y|ies)|positions?|roles?|jobs?|opportunit(?:y|ies)|hiring)\b/i;

const AT_EMPLOYER = /^\p{Lu}.{2,60} at \p{Lu}/u;

const isIn = ({ subject, text }: Message, title: readonly string[]): boolean =>
  ` ${wordsOf(`${subject} ${text}`).join(' ')} `.includes(` ${title.join(' ')} `);

const isWithin = (words: readonly string[], others: readonly string[]): boolean => {
  const stems = others.map(stemOf);
  return words.every((word) => stems.includes(stemOf(word)));
};

/** "Welding job" is the welder's. */
const stemOf = (word: string): string => word.replace(/(?:ing|ers?|ors?|es?|s)$/, '');

const wordsOf = (title: string | null): readonly string[] => title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
