/** Whether a mail and a conversation are about the same posting. */
import type { Timeline } from '../../../domain/timeline.ts';
import type { Message } from '../../../email/message/message.ts';
import { postingOf } from '../../../email/people/posting.ts';

/** Null: unknown. "Staff Nurse" may be "Staff Nurse (Band 5)". `written`: what we know of the timeline's first mail besides its subject. */
export function sameJob(message: Message, { subject, company }: Timeline, written = ''): boolean | null {
  const wanted = wordsOf(postingOf(message.subject, message.text, [company]));
  const theirs = wordsOf(postingOf(subject, written, [company]));
  if (theirs.length === 0) return null;
  if (` ${wordsOf(`${message.subject} ${message.text}`).join(' ')} `.includes(` ${theirs.join(' ')} `)) return true;
  if (wanted.length === 0) return null;
  return wanted.every((word) => theirs.includes(word)) || theirs.every((word) => wanted.includes(word)) ? null : false;
}

const wordsOf = (title: string | null): readonly string[] => title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
