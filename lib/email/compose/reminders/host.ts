/** The person to whom the mails around an interview go: whoever is met, or set it up. The application may have gone to a mailbox of the house. */
import type { StepName } from '../../../domain/etiquette.ts';
import type { TimelineEvent } from '../../../domain/events.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { Correspondent } from '../../../domain/words.ts';
import type { Matter } from '../../wording/facts.ts';
import { personName } from '../../wording/names.ts';

interface Step {
  readonly step: StepName;
  readonly repeats?: StepName | null;
}

/** The same matter, with the host as its contact; unchanged for other steps, through a recruiter, or where the user named a contact. */
export function withHost<T extends Matter>(matter: T, { step, repeats }: Step): T {
  const { timeline, shownEvents } = matter;
  const isAround = (repeats ?? step).startsWith('interview.');
  if (!isAround || timeline.contact !== null || (timeline.via === 'recruiter' && !timeline.directOk)) return matter;
  const host = metOne(timeline) ?? whoSetIt(shownEvents);
  return host === null ? matter : { ...matter, timeline: { ...timeline, contact: host } };
}

/** The first of those who are met whose address is known. */
function metOne({ interview, correspondents }: Timeline): Correspondent | null {
  const met = (interview?.with ?? []).map((name) => name.toLowerCase());
  return correspondents.find((each) => met.includes(personName(each)?.toLowerCase() ?? '')) ?? null;
}

/** Whose mail named the time, whom the user told it, or whose mail was the last before. Null: no one person. */
function whoSetIt(events: readonly TimelineEvent[]): Correspondent | null {
  const index = events.findLastIndex(({ type }) => type === 'InterviewSet');
  const set = events[index];
  if (set === undefined) return null;
  const together = events.filter((event) => commitOf(event) === commitOf(set));
  const told = [...together, ...events.slice(0, index).toReversed()].map(writers).find((people) => people.length > 0) ?? [];
  const [one = null, ...more] = told;
  return more.length === 0 ? one : null;
}

const writers = (event: TimelineEvent): readonly Correspondent[] => {
  const people = event.type === 'MailSent' ? event.correspondents : event.type === 'ReplyReceived' && event.from ? [event.from] : [];
  return people.filter((each) => personName(each) !== null);
};

const commitOf = ({ id }: TimelineEvent): string => id.slice(0, id.indexOf('-'));
