/** The person to whom the words of a step go. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../../domain/events.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { MailFacts, Matter } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import type { GroundWords } from '../../wording/reminders/why.ts';
import type { ActionWords, Audience } from '../../wording/steps/step-words.ts';
import { replyWith, writerOf } from '../../wording/who-wrote.ts';
import { withHost } from './host.ts';
import { resumeWord } from './resume-word.ts';

type Told = Pick<Timeline, 'kind' | 'via' | 'directOk' | 'interview' | 'earlierInterview'>;

export function audienceOf(timeline: Told, now: Temporal.Instant): Audience {
  if (timeline.kind === 'networking') return 'contact';
  if (timeline.via === 'recruiter' && !timeline.directOk) return 'recruiter';
  return metBefore(timeline, now) ? 'interviewer' : 'employer';
}

/** An interview's time has passed. Only the user knows whether it took place; if they say it did not, it is cancelled. */
export const metBefore = ({ interview, earlierInterview }: Pick<Told, 'interview' | 'earlierInterview'>, now: Temporal.Instant): boolean =>
  earlierInterview !== null || (interview !== null && Temporal.Instant.compare(interview.end, now) <= 0);

/** What the name of a step needs. `next`: the step; null: any. */
export const actionWords = (facts: Pick<MailFacts, 'sentAt' | 'user'> & Matter, next: NextStep | null): ActionWords => ({
  them: namesOf((next?.action === 'remind' ? withHost(facts, next) : facts).timeline).them,
  audience: audienceOf(facts.timeline, facts.sentAt),
  resume: resumeWord(facts),
  channel: facts.timeline.channel,
});

/** What the ground of a step needs. */
export const groundWords = (facts: Pick<MailFacts, 'sentAt' | 'user'> & Matter): GroundWords & Pick<ActionWords, 'audience'> => ({
  ...actionWords(facts, null),
  kind: facts.timeline.kind,
  isRecruiter: facts.timeline.via === 'recruiter' && !facts.timeline.directOk,
  theyBegan: theyBegan(facts),
  meetsToday: meetsToday(facts),
  ...aboutTheReply(facts),
  outcomeTold: outcomeTold(facts.shownEvents),
});

function meetsToday({ timeline: { interview }, sentAt, user }: Pick<MailFacts, 'sentAt' | 'user'> & Matter): boolean {
  if (interview === null || Temporal.Instant.compare(interview.start, sentAt) <= 0) return false;
  const dayOf = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(user.timeZone).toPlainDate();
  return dayOf(interview.start).equals(dayOf(sentAt));
}

function aboutTheReply({ timeline, shownEvents }: Matter): Pick<GroundWords, 'writer' | 'replyTold'> {
  const reply = shownEvents.findLast((event) => event.type === 'ReplyReceived');
  return { writer: reply === undefined ? namesOf(timeline).them : writerOf(reply, timeline), replyTold: isTold(reply) };
}

/** By the word `heard`, which says that they answered, and not when. */
const isTold = (event: TimelineEvent | undefined): boolean =>
  event?.type === 'ReplyReceived' && event.messageId === null && event.channel === 'mail' && event.from === null;

/** No email of theirs came with it. */
function outcomeTold(events: readonly TimelineEvent[]): boolean {
  const outcome = events.findLast(({ type }) => type === 'OutcomeReported');
  return outcome !== undefined && replyWith(outcome, events) === undefined;
}

/** The conversation's first known mail is theirs, and the user reported no day. */
export const theyBegan = ({ timeline, shownEvents }: Matter): boolean => {
  const { firstMailAt, appliedOn } = timeline;
  return (
    appliedOn === null &&
    firstMailAt !== null &&
    shownEvents.some(({ type, at }) => type === 'ReplyReceived' && Temporal.Instant.compare(at, firstMailAt) === 0) &&
    !shownEvents.some(({ type, at }) => type === 'MailSent' && Temporal.Instant.compare(at, firstMailAt) === 0)
  );
};
