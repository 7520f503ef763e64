/**
 * The person to whom the mails around an interview go: whoever is met, or set it up. An answer goes to the one who asked, and
 * thanks for a no to the one who sent it. The application may have gone to a mailbox of the house.
 */
import type { StepName } from '../../../domain/etiquette.ts';
import type { ReplyReceived, TimelineEvent } from '../../../domain/events.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { Correspondent } from '../../../domain/words.ts';
import { isNoReplyOrAts } from '../../people/addresses.ts';
import type { Matter } from '../../wording/facts.ts';
import { personName } from '../../wording/names.ts';
import { commitIdOf, replyWith } from '../../wording/who-wrote.ts';

interface Step {
  readonly step: StepName;
  readonly repeats?: StepName | null;
}

/** The same matter, with the host as its contact; unchanged for other steps, through a recruiter, or where the user named a contact. */
export function withHost<T extends Matter>(matter: T, { step, repeats }: Step): T {
  const { timeline, shownEvents } = matter;
  const named = repeats ?? step;
  if (timeline.contact !== null || (timeline.via === 'recruiter' && !timeline.directOk)) return matter;
  const host = named.startsWith('interview.') ? (metOne(timeline) ?? whoSetIt(shownEvents)) : whoSaidIt(named, shownEvents);
  return host === null ? matter : { ...matter, timeline: { ...timeline, contact: host } };
}

/** The first of those who are met whose address is known. */
function metOne({ interview, correspondents }: Timeline): Correspondent | null {
  const met = (interview?.with ?? []).map((name) => name.toLowerCase());
  return correspondents.find((each) => met.includes(personName(each)?.toLowerCase() ?? '')) ?? null;
}

/** Null: the step answers no mail, or its address takes no replies. */
function whoSaidIt(step: StepName, events: readonly TimelineEvent[]): Correspondent | null {
  const from = mailAnswered(step, events)?.from ?? null;
  return from === null || isNoReplyOrAts(from.address) ? null : from;
}

/** Whose mail named the time, whom the user told it, or whose mail was the last before. Null: no one person. */
function whoSetIt(events: readonly TimelineEvent[]): Correspondent | null {
  const index = events.findLastIndex(({ type }) => type === 'InterviewSet');
  const set = events[index];
  if (set === undefined) return null;
  const together = events.filter((event) => commitIdOf(event) === commitIdOf(set));
  const told = [...together, ...events.slice(0, index).toReversed()].map(writers).find((people) => people.length > 0) ?? [];
  const [one = null, ...more] = told;
  return more.length === 0 ? one : null;
}

const writers = (event: TimelineEvent): readonly Correspondent[] => {
  const people = event.type === 'MailSent' ? event.correspondents : event.type === 'ReplyReceived' && event.from ? [event.from] : [];
  return people.filter((each) => personName(each) !== null);
};

type Answers = (event: TimelineEvent) => boolean;

const asksBack: Answers = ({ type }) => type === 'ReplyReceived';

/** Steps of which the user answers the one who said it. */
const answers: Readonly<Partial<Record<StepName, Answers>>> = {
  'conversation.answer': asksBack,
  'promise.invited': (event) => event.type === 'ReplyReceived' && event.promises.some(({ type }) => type === 'invited'),
  'rejection.thank-you': (event) => event.type === 'OutcomeReported' && event.outcome === 'rejected',
  'keep-on-file': (event) => event.type === 'OutcomeReported' && event.outcome === 'no-openings',
  'assessment.do': ({ type }) => type === 'AssessmentSet',
};

/** Of other steps: their newest answer. */
export const wordAnswered = (step: StepName, events: readonly TimelineEvent[]): TimelineEvent | undefined =>
  events.findLast(answers[step] ?? asksBack);

/** Null: the user need not answer, or no mail of theirs said it. */
function mailAnswered(step: StepName, events: readonly TimelineEvent[]): ReplyReceived | null {
  const word = answers[step] === undefined ? undefined : wordAnswered(step, events);
  return word === undefined ? null : word.type === 'ReplyReceived' ? word : (replyWith(word, events) ?? null);
}
