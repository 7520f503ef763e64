/** Which of several open conversations a mail is about, as far as it says so: by its subject, its posting, or the client it names. */
import { current } from '../../../domain/history.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { Message } from '../../../email/message/message.ts';
import { NAME } from '../../../email/people/employers/company-name.ts';
import { subjectReferences } from '../../../email/people/job-references.ts';
import { sameSubject } from '../../../email/quoting/subject-prefix.ts';
import type { LoadedTimeline } from '../../store.ts';
import { namesItsPosting, sameJob } from './same-job.ts';

/** Null: it fits none of them, or several equally well. */
export function aboutWhich<T extends Pick<LoadedTimeline, 'history'>>(message: Message, open: readonly T[]): T | null {
  for (const isAbout of signs) {
    const one = onlyOne(open, ({ history }) => isAbout(message, current(history)));
    if (one !== null) return one;
  }
  return null;
}

type Sign = (message: Message, timeline: Timeline) => boolean;

const signs: readonly Sign[] = [
  ({ subject }, timeline) => timeline.subject !== '' && sameSubject(subject, timeline.subject),
  isOfReference,
  (message, timeline) => sameJob(message, timeline) === true,
  namesItsPosting,
  namesItsClient,
];

/** The mail names the number by which the conversation's subject calls its posting. */
export function isOfReference({ subject, text }: Message, timeline: Timeline): boolean {
  const known = subjectReferences(timeline.subject);
  if (known.size === 0) return false;
  const written = ` ${subject}\n${text.slice(0, 3000)} `.toUpperCase().replace(/[-_/]/g, '');
  return [...known].some((code) => new RegExp(String.raw`(?<![A-Z\d])${code}(?![A-Z\d])`).test(written));
}

const AT_CLIENT = new RegExp(String.raw`\b(?:at|with|(?:your )?client) (${NAME})`, 'u');

/** "Mossop would like to see you", where the conversation is "Forklift job at Mossop Timber". */
function namesItsClient({ subject, text }: Message, timeline: Timeline): boolean {
  const name = clientIn(timeline);
  return name !== '' && `${subject} ${text}`.split(/[^\p{L}\p{N}&'’-]+/u).includes(name);
}

/** The first word of the client that the conversation's subject names. Empty: none, or too short. */
export function clientIn({ subject }: Timeline): string {
  const [name = ''] = AT_CLIENT.exec(subject)?.[1]?.replace(/^the /, '').split(' ') ?? [];
  return name.length < leastLetters ? '' : name;
}
const leastLetters = 4;

export function onlyOne<T>(all: readonly T[], fits: (each: T) => boolean): T | null {
  const [one, another] = all.filter(fits);
  return one === undefined || another !== undefined ? null : one;
}
