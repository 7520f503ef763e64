/**
 * Which of our readings the user corrects: "undo" after we read a rejection, or "rejected" after a mail in which we read none. Only kinds,
 * without anybody's words. They are counted to show where the readers must improve (docs/understanding.md).
 */
import type { TimelineEvent } from '../../domain/events.ts';
import { commitOf } from '../record/commit-events.ts';

/** `recent`: the timeline's events with those of the command, whose commit this is. "rejected undone", "nothing was rejected", "application was networking". */
export function correctedReadings(recent: readonly TimelineEvent[], commit: string): readonly string[] {
  const before = recent.filter((event) => commitOf(event) !== commit);
  return recent.filter((event) => commitOf(event) === commit).flatMap((event) => corrections(event, before));
}

function corrections(event: TimelineEvent, before: readonly TimelineEvent[]): readonly string[] {
  switch (event.type) {
    case 'Undone':
      return before
        .filter((each) => event.undoes.includes(each.id) && isRead(each, before))
        .map(readingOf)
        .filter((reading) => reading !== null)
        .map((reading) => `${reading} undone`);
    case 'OutcomeReported':
      return otherOutcome(event.outcome, before);
    case 'Corrected': {
      const sent = before.findLast((each) => each.type === 'MailSent');
      return event.kind === undefined || sent?.type !== 'MailSent' || sent.kind === event.kind ? [] : [`${sent.kind} was ${event.kind}`];
    }
    default:
      return [];
  }
}

/** A mail made it, and not the user's word. */
const isRead = (event: TimelineEvent, all: readonly TimelineEvent[]): boolean =>
  all.some((each) => isMail(each) && commitOf(each) === commitOf(event));

const isMail = (event: TimelineEvent): boolean => (event.type === 'ReplyReceived' || event.type === 'MailSent') && event.messageId !== null;

/** The reading of their last mail, if the user says something else about it. */
function otherOutcome(outcome: string, before: readonly TimelineEvent[]): readonly string[] {
  const mail = before.findLast((event) => event.type === 'ReplyReceived');
  if (mail === undefined || !isMail(mail)) return [];
  // A later command by the user is about something else.
  const saidSince = before
    .slice(before.indexOf(mail))
    .some((event) => event.type === 'OutcomeReported' && commitOf(event) !== commitOf(mail));
  const read = before.find((event) => event.type === 'OutcomeReported' && commitOf(event) === commitOf(mail));
  const reading = read?.type === 'OutcomeReported' ? read.outcome : 'nothing';
  return saidSince || reading === outcome ? [] : [`${reading} was ${outcome}`];
}

/** Null: the event is not a reading. */
function readingOf(event: TimelineEvent): string | null {
  switch (event.type) {
    case 'OutcomeReported':
      return event.outcome;
    case 'InterviewSet':
      return 'interview';
    case 'InterviewCancelled':
      return 'interview cancelled';
    case 'AssessmentSet':
      return 'assessment';
    default:
      return null;
  }
}
