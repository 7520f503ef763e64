/** Who did what, where several people of one employer write: the conversation is with Kim, and HR answered. Null: no name is sure. */
import type { ReplyReceived, TimelineEvent } from '../../domain/events.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Correspondent } from '../../domain/words.ts';
import { namesOf, personName } from './names.ts';

type People = Pick<Timeline, 'contact' | 'correspondents' | 'company' | 'people' | 'via'>;

/** "Kim", "Priya Shah", "Initech" for its desk. */
export function spokenOf(one: Correspondent, timeline: People): string | null {
  const { them, full, company, address, isPerson } = namesOf(timeline);
  if (one.address === address) return them;
  const person = personName(one);
  if (person !== null) return isPerson && person.toLowerCase() === full.toLowerCase() ? them : person;
  // The company may be the recruiter's client, and the desk the recruiter's.
  return timeline.via === 'recruiter' ? null : company;
}

/** Who answered: the mail's writer, or as the user says. */
export function writerOf({ from, person }: Pick<ReplyReceived, 'from' | 'person'>, timeline: People): string | null {
  if (from !== null) return spokenOf(from, timeline);
  const { them, full } = namesOf(timeline);
  return person === undefined || full.toLowerCase().includes(person.toLowerCase()) ? them : person;
}

/** Who did it, or to whom the user wrote. */
export function whoDid(event: TimelineEvent, timeline: People, events: readonly TimelineEvent[]): string | null {
  const { them, address } = namesOf(timeline);
  switch (event.type) {
    case 'MailSent': {
      const [first] = event.correspondents;
      return first === undefined || event.correspondents.some((each) => each.address === address) ? them : spokenOf(first, timeline);
    }
    case 'ReplyReceived':
      return writerOf(event, timeline);
    case 'AwayUntil':
      return spokenOf(event.who, timeline);
    case 'AssessmentSet':
    case 'OutcomeReported': {
      const reply = replyWith(event, events);
      if (reply !== undefined) return writerOf(reply, timeline);
      // The user's word names nobody.
      return timeline.correspondents.length > 1 ? null : them;
    }
    default:
      return them;
  }
}

/** Their mail that says so; undefined: the user said it. */
export const replyWith = (event: TimelineEvent, events: readonly TimelineEvent[]): ReplyReceived | undefined =>
  events.find((each) => each.type === 'ReplyReceived' && commitIdOf(each) === commitIdOf(event)) as ReplyReceived | undefined;

export const commitIdOf = ({ id }: TimelineEvent): string => id.slice(0, id.indexOf('-'));
