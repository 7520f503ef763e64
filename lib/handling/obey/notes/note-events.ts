/** A note's events on a timeline, and how it is read back. Pure. Not here: which timeline (take-note.ts). */
import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../../domain/events.ts';
import { current, type History, noHistory, notBeforeRecorded, record } from '../../../domain/history.ts';
import { timeZoneOf } from '../../../domain/settings/effective-settings.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { Note } from '../../../email/commands/notes/notes.ts';
import type { Change } from '../../../email/wording/facts.ts';
import type { Asking } from '../../reading/asking.ts';
import type { Runtime } from '../../runtime.ts';
import { plainName } from '../spoken-names.ts';
import { eventsOf, isTimelineCommand, type TimelineCommand, type Told } from '../timeline-command.ts';

/** A new timeline begins with the contact; what else the note tells is told today, when it was `received`. */
export function eventsOfNote(note: Note, told: Told, history: History, received: Temporal.Instant): readonly NewEvent[] {
  const facts = factsOf(note);
  if (history === noHistory) {
    const first = firstContact(note, told);
    const begun = record(noHistory, [{ ...first, id: '' }]);
    return [first, ...facts.flatMap((fact) => eventsOf(fact, begun, { ...told, at: received }))];
  }
  const today = { ...told, at: notBeforeRecorded(received, history) };
  return [
    ...commandsOf(note)
      .flatMap((command) => eventsOf(command, history, onHistory(note, told, history)))
      .map((event) => withPerson(event, note, current(history))),
    ...facts.flatMap((fact) => eventsOf(fact, history, today)),
  ];
}

/** What the note tells besides the contact. */
export const factsOf = ({ facts }: Note): readonly TimelineCommand[] => facts.filter(isTimelineCommand);

/** A named day counts at noon: we don't know the hour. */
export function toldAt({ on }: Note, { mail, profile }: Asking, { now, service }: Runtime): Told {
  const timeZone = timeZoneOf(profile, service);
  const received = mail.delivery.receivedAt;
  const noon = on?.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant() ?? received;
  return { at: Temporal.Instant.compare(noon, received) < 0 ? noon : received, recordedAt: now(), timeZone };
}

/** A named day stays as it was. */
const onHistory = ({ on }: Note, told: Told, history: History): Told =>
  on === null ? { ...told, at: notBeforeRecorded(told.at, history) } : told;

/** A message or a visit without a posting gets the harmless reading: the longer wait. */
const firstContact = (note: Note, { at, recordedAt }: Told): NewEvent => ({
  type: 'MailSent',
  at,
  recordedAt,
  kind:
    note.how === 'applied'
      ? 'application'
      : note.how === 'messaged' || note.how === 'wrote' || note.type === 'met'
        ? 'networking'
        : 'unsolicited',
  because: 'you told me so',
  channel: note.channel,
  via: 'direct',
  correspondents: [],
  ...(note.company !== null && note.person !== null && { person: note.person }),
  company: note.company ?? note.person,
  subject: note.job ?? '',
  promises: note.promises,
  closesOn: null,
  messageId: null,
  excerpt: null,
});

/** A bare name may be the company's. */
function withPerson(event: NewEvent, { person }: Note, { company, correspondents }: Timeline): NewEvent {
  if (person === null || (event.type !== 'FollowedUp' && event.type !== 'ReplyReceived')) return event;
  const known = [company, ...correspondents.map(({ name }) => name)].filter((name) => name !== null).map(plainName);
  return known.some((each) => ` ${each} `.includes(` ${plainName(person)} `)) ? event : { ...event, person };
}

/** On an existing timeline a note does what the command would do. */
export function commandsOf(note: Note): readonly TimelineCommand[] {
  const { type, how, promises } = note;
  if (type === 'met') return [{ type: 'ReportMeeting' }];
  if (type === 'they-answered') return [{ type: 'ReportReply', promises }, ...interviewOf(note)];
  return how === 'called' || how === 'voicemail' || how === 'messaged' || how === 'in-person'
    ? [{ type: 'ReportContact', how }]
    : [{ type: 'MarkDone' }];
}

export const interviewOf = ({ interview }: Note): readonly Extract<TimelineCommand, { readonly type: 'SetInterview' }>[] =>
  interview === null ? [] : [{ type: 'SetInterview', ...interview }];

export function changeOf({ type, how, channel, company, person, job }: Note, { at, timeZone }: Told, started: boolean): Change {
  const what = type === 'contacted' ? (how === 'mailed' || how === 'wrote' || how === null ? 'messaged' : how) : type;
  return {
    type: 'NoteTaken',
    what,
    channel,
    on: at.toZonedDateTimeISO(timeZone).toPlainDate(),
    person: company === null ? null : person,
    job,
    started,
  };
}
