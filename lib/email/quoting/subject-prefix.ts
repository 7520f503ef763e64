/** Whether a mail program put a prefix before a subject, and the subject without it. Not here: the prefixes (subject-prefixes.ts). */
import { compiled } from '../compiled.ts';
import { subjectPrefixes } from './subject-prefixes.ts';

const rows = Object.values(subjectPrefixes);
const anyOf = (words: readonly string[]): string => `(?:${[...new Set(words)].toSorted((a, b) => b.length - a.length).join('|')})`;
const ANSWER = anyOf(rows.flatMap(({ answer }) => answer));
const FORWARD = anyOf(rows.flatMap(({ forward }) => forward));

// Direction marks precede right-to-left words, and a gateway or a list puts its tag first: "[EXTERNAL] Re: Nurse".
const BEFORE = String.raw`[\s\u200e\u200f\u202a-\u202e]{0,6}(?:\[[^\]\r\n]{1,30}\]\s{0,2})?`;
// "Re:", "RE :", "Re[2]:", "Re(2):", "Re^2:", and the wide colon of Chinese and Japanese programs
const AFTER = String.raw`\s{0,2}(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?[:：]`;

const begins = (words: string): RegExp => new RegExp(`^${BEFORE}${words}${AFTER}`, 'iu');
const ANSWERS = begins(ANSWER);
const FORWARDS = begins(FORWARD);
const PREFIXES = new RegExp(`^(?:${BEFORE}(?:${ANSWER}|${FORWARD})${AFTER}){1,8}`, 'iu');

/** The subject as its first writer typed it. */
export const bareSubject = (subject: string): string => subject.replace(compiled(PREFIXES, subject), '').trim();

/** True if "Re:" comes first: the mail is an answer, even without References. */
export const isReplySubject = (subject: string): boolean => compiled(ANSWERS, subject).test(subject);

/** True if "Fwd:" comes first. "VS:" is both: a Finn answers with it, a Dane forwards. */
export const isForwardSubject = (subject: string): boolean => FORWARDS.test(subject);

/** The subject of the mail that was forwarded: "Re: Nurse" of "Fwd: Re: Nurse". */
export const withoutForward = (subject: string): string => subject.replace(FORWARDS, '').trim();

/** As it was typed for this mail, also where somebody forwarded that. '' for an answer: its subject is an older mail's. */
export function ownSubject(subject: string): string {
  const sent = withoutForward(subject);
  return isReplySubject(sent) ? '' : bareSubject(sent);
}

/** True if a mail program put a prefix before it: nobody typed this subject for this mail. */
export const hasSubjectPrefix = (subject: string): boolean => PREFIXES.test(subject);

/** The same but for prefixes and capitals. */
export const sameSubject = (a: string, b: string): boolean => bareSubject(a).toLowerCase() === bareSubject(b).toLowerCase();
