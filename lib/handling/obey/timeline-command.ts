/**
 * A command's facts on a timeline. Pure. Not here: commands about the user (profile-command.ts), the words (email/commands/read-answer.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { isLater } from '../../domain/calendar/instants.ts';
import type { Command } from '../../domain/commands.ts';
import { limits } from '../../domain/etiquette.ts';
import { type LetGo, type NewEvent, type TimelineEvent, usersWords } from '../../domain/events.ts';
import { noLongerDue } from '../../domain/evolve.ts';
import { current, type History } from '../../domain/history.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { commitOf } from '../record/commit-events.ts';

/** A command counts when it was received: the moment the user told us. */
export interface Told {
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  readonly timeZone: string;
}

type TimelineCommandType =
  | 'MarkDone'
  | 'ReportContact'
  | 'Snooze'
  | 'Stop'
  | 'ReportReply'
  | 'ReportOutcome'
  | 'SetInterview'
  | 'ReportMeeting'
  | 'CancelInterview'
  | 'ReportNoShow'
  | 'SetAssessment'
  | 'SetCadence'
  | 'AddNote'
  | 'Correct'
  | 'Undo';
export type TimelineCommand = Extract<Command, { readonly type: TimelineCommandType }>;

const timelineCommands: Readonly<Record<TimelineCommandType, true>> = {
  MarkDone: true,
  ReportContact: true,
  Snooze: true,
  Stop: true,
  ReportReply: true,
  ReportOutcome: true,
  SetInterview: true,
  ReportMeeting: true,
  CancelInterview: true,
  ReportNoShow: true,
  SetAssessment: true,
  SetCadence: true,
  AddNote: true,
  Correct: true,
  Undo: true,
};

export const isTimelineCommand = (command: Command): command is TimelineCommand => Object.hasOwn(timelineCommands, command.type);

/** Empty: the command changes nothing here. */
export function eventsOf(command: TimelineCommand, history: History, told: Told): readonly NewEvent[] {
  const timeline = current(history);
  const { at, recordedAt } = told;
  const step = timeline.lastReminder?.step ?? null;
  switch (command.type) {
    case 'MarkDone':
      return [{ type: 'FollowedUp', at, recordedAt, how: 'done', step }];
    case 'ReportContact':
      return [{ type: 'FollowedUp', at, recordedAt, how: command.how, step }];
    case 'Snooze':
      return [
        ...reopened(timeline, told),
        { type: 'Snoozed', at, recordedAt, until: command.until, step: timeline.status === 'closed' ? null : step },
      ];
    case 'Stop':
      return timeline.status === 'closed' ? [] : [{ type: 'Stopped', at, recordedAt }];
    case 'ReportReply':
      return [...reopened(timeline, told), reported(command.promises, told)];
    case 'ReportOutcome':
      return outcomeEvents(command, timeline, told);
    case 'SetInterview': {
      const start = command.date.toZonedDateTime({ timeZone: told.timeZone, plainTime: command.time ?? limits.unnamedHour }).toInstant();
      // An interview to come means that the user is still in, whatever was said before.
      const isAhead = timeline.status === 'closed' && isLater(start, at);
      const opens: readonly NewEvent[] = isAhead ? [{ type: 'Reopened', at, recordedAt }] : reopened(timeline, told);
      return [...opens, { type: 'InterviewSet', at, recordedAt, start, end: null }];
    }
    case 'ReportMeeting':
      return [...reopened(timeline, told), { type: 'InterviewSet', at, recordedAt, start: at, end: at }];
    case 'CancelInterview':
      return timeline.interview === null ? [] : [{ type: 'InterviewCancelled', at, recordedAt }];
    case 'ReportNoShow':
      // No interview was known, so the report itself is recorded.
      return timeline.interview === null
        ? [{ type: 'Noted', at, recordedAt, text: 'They did not show up.' }]
        : [{ type: 'InterviewCancelled', at, recordedAt }];
    case 'SetAssessment':
      return [...reopened(timeline, told), { type: 'AssessmentSet', at, recordedAt, dueOn: command.dueOn }];
    case 'SetCadence':
      return [...reopened(timeline, told), { type: 'CadenceSet', at, recordedAt, ...rhythmOf(command) }];
    case 'AddNote':
      return [{ type: 'Noted', at, recordedAt, text: command.text }];
    case 'Correct':
      return [{ type: 'Corrected', at, recordedAt, ...command.change }];
    case 'Undo':
      return undoEvents(history, told);
  }
}

const rhythmOf = ({ days, weekday }: Extract<Command, { readonly type: 'SetCadence' }>) =>
  weekday === undefined ? { days } : { days, weekday };

/** A conversation that was let go reopens if something happens after all. */
const reopened = ({ closedBecause }: Timeline, { at, recordedAt }: Told): readonly NewEvent[] =>
  closedBecause === 'let-go' || closedBecause === 'offer-ended' ? [{ type: 'Reopened', at, recordedAt }] : [];

const reported = (promises: Extract<Command, { readonly type: 'ReportReply' }>['promises'], { at, recordedAt }: Told): NewEvent => ({
  type: 'ReplyReceived',
  at,
  recordedAt,
  from: null,
  channel: 'mail',
  asks: false,
  promises,
  passesOn: false,
  messageId: null,
  excerpt: null,
});

function outcomeEvents(
  { outcome, until }: Extract<Command, { readonly type: 'ReportOutcome' }>,
  timeline: Timeline,
  told: Told,
): readonly NewEvent[] {
  const { at, recordedAt } = told;
  const ends = outcome === 'hired' || outcome === 'declined' || outcome === 'withdrew';
  // There is nobody to thank for a portal's rejection, unless there was an interview.
  const by = timeline.channel === 'portal' && timeline.interview === null ? 'automatic' : 'person';
  return [...(ends ? [] : reopened(timeline, told)), { type: 'OutcomeReported', at, recordedAt, outcome, by, ...(until && { until }) }];
}

/** Events caused by the user's own commands. Mails and reminders can't be undone. */
const undoable: ReadonlySet<TimelineEvent['type']> = new Set([...usersWords, 'Stopped', 'LetGo']);
const undoDepth = 10;

/** Takes back the newest of the last ten commands that is still in effect. A timeline that was let go reopens. */
function undoEvents({ recent }: History, { at, recordedAt }: Told): readonly NewEvent[] {
  const told = recent.filter((event) => undoable.has(event.type) || isReported(event));
  const last = lastStanding(recent, told);
  if (last === undefined) return [];
  const together = recent.filter((event) => commitOf(event) === last);
  // A conversation that a mail reopened stays open, because the mail remains.
  const byMail = together.some((event) => (event.type === 'MailSent' || event.type === 'ReplyReceived') && event.messageId !== null);
  const undoes = together.filter((event) => told.includes(event) || (event.type === 'Reopened' && !byMail));
  return [
    { type: 'Undone', at, recordedAt, undoes: undoes.map(({ id }) => id) },
    ...undoes.flatMap((event): readonly NewEvent[] => {
      // Otherwise a timeline that was closed for long would be let go the next morning.
      if (event.type === 'Stopped') return [{ type: 'Reopened', at, recordedAt }];
      return event.type === 'LetGo' ? [...settled(event, { at, recordedAt }), { type: 'Reopened', at, recordedAt }] : [];
    }),
  ];
}

/** The newest of the last ten commits with these events that was not undone yet. */
function lastStanding(recent: readonly TimelineEvent[], told: readonly TimelineEvent[]): string | undefined {
  const undone = new Set(recent.flatMap((event) => (event.type === 'Undone' ? event.undoes : [])));
  const commits = [...new Set(told.map(commitOf))].sort().slice(-undoDepth);
  return commits.findLast((commit) => told.some((event) => commitOf(event) === commit && !undone.has(event.id)));
}

/** When the last command came that `undo` would take back here; null if none. Letting go is not the user's command. */
export function lastCommandAt({ recent }: History): Temporal.Instant | null {
  const told = recent.filter((event) => (undoable.has(event.type) && event.type !== 'LetGo') || isReported(event));
  const last = lastStanding(recent, told);
  return told.find((event) => commitOf(event) === last)?.recordedAt ?? null;
}

/** The let-go's note was sent. Without its `LetGo` the claim would look pending. */
const settled = ({ claim, step }: LetGo, stamp: Pick<Told, 'at' | 'recordedAt'>): readonly NewEvent[] =>
  claim === null ? [] : [{ type: 'ReminderDropped', ...stamp, claim, step, reason: noLongerDue }];

const isReported = (event: TimelineEvent): boolean => event.type === 'ReplyReceived' && event.messageId === null;
