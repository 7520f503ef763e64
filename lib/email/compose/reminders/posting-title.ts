/** The title of the posting, as a draft may say it: only when it is sure, and when it can't be a person or a house that the conversation knows. */
import { postingOf } from '../../people/posting.ts';
import type { TimelineFacts } from '../../wording/facts.ts';
import type { Names } from '../../wording/names.ts';

/** "Technical writer"; null: the draft speaks of "the position". */
export function postingTitle(
  { timeline, user, shownEvents }: Pick<TimelineFacts, 'timeline' | 'user' | 'shownEvents'>,
  { company }: Pick<Names, 'company'>,
): string | null {
  if (timeline.kind === 'networking') return null;
  const named = [user.name, company, ...timeline.correspondents.map(({ name }) => name), timeline.contact?.name ?? null];
  const title = typedAsJob(timeline.subject, shownEvents) ?? postingOf(timeline.subject, '', [...named, user.address]);
  if (title === null) return null;
  const words = new Set(title.toLowerCase().split(/[\s,]+/));
  return named.some((name) => name !== null && isNamedIn(name.toLowerCase(), title.toLowerCase(), words)) ? null : title;
}

/** The job of “applied Initech nurse” is what the user called it. */
const typedAsJob = (subject: string, events: TimelineFacts['shownEvents']): string | null => {
  const isNote = events.some((event) => event.type === 'MailSent' && event.messageId === null && event.subject === subject);
  return isNote && subject.trim() !== '' && subject.length <= maxTitle ? subject.trim() : null;
};

/** As long as a title that is read (people/posting.ts). */
const maxTitle = 60;

/** The whole name, or all of a person's names in any order. */
const isNamedIn = (name: string, title: string, words: ReadonlySet<string>): boolean =>
  name.trim().length > 1 && (title.includes(name) || name.split(/[\s,]+/).every((part) => words.has(part)));
