/**
 * A note: what happened by phone, message, portal or in person. It goes on the timeline of that company or person,
 * or starts one; where it fits several the user is asked. Not here: what a note says (email/commands/notes.ts).
 */
import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { noHistory } from '../../domain/history.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Note } from '../../email/commands/notes.ts';
import { composeAnswer } from '../../email/compose/mails/answer.ts';
import { composeNotUnderstood } from '../../email/compose/mails/not-understood.ts';
import type { Change } from '../../email/wording/facts.ts';
import { timeZoneOf } from '../effective-settings.ts';
import { timelineIdFor } from '../identity.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import { keepWhatWasSeen } from '../reading/keep-what-was-seen.ts';
import { withSeenZone } from '../reading/seen-zone.ts';
import { commitEvents, type Place } from '../record/commit-events.ts';
import { savePlan } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import { eventsOf, type TimelineCommand, type Told } from './timeline-command.ts';
import { activeTimelines, askWhich } from './which-timeline.ts';

export async function takeNote(from: Asking, note: Note, line: string, runtime: Runtime): Promise<string> {
  const { mail } = from;
  const { profile, counters } = withSeenZone(from.profile, from.counters, mail, runtime.service);
  const asking = { ...from, profile, counters };
  const open = await activeTimelines(asking, runtime);
  const fitting = open.filter(({ timeline }) => isAbout(note, timeline));
  const [one, another] = fitting;
  if (another !== undefined) return askWhich(asking, fitting, line, runtime);
  if (one === undefined && !startsTimeline(note)) {
    await sendAnswer(
      composeNotUnderstood(
        mailFacts(
          profile,
          { ...mailIdOf(profile, mail.message.messageId, 'help'), replyAddress: null, references: [mail.message.messageId] },
          runtime,
        ),
        line,
      ),
      runtime,
    );
    return 'not-understood';
  }
  const place =
    one === undefined
      ? newPlace(asking)
      : { userId: profile.userId, timelineId: one.loaded.timelineId, root: one.loaded.root, loaded: one.loaded };
  const told = toldAt(note, asking, runtime);
  const { messageId } = mail.message;
  const wanted = { timelineId: place.timelineId, version: place.loaded?.sequence ?? 0, answered: false };
  const claim = await runtime.store.claimMessage(profile.userId, messageId, wanted);
  const cause = { messageId, claimedAt: claim.version, fresh: claim.version === wanted.version && !claim.answered };
  const committed = await commitEvents(
    place,
    cause,
    (history) =>
      history === noHistory || one === undefined
        ? [firstContact(note, told)]
        : commandsOf(note).flatMap((command) => eventsOf(command, history, told)),
    runtime,
  );
  if (committed.type === 'other-root' || (committed.type === 'already-there' && claim.answered)) return 'known already';
  const { loaded } = committed;
  const { timeline, next } = await savePlan(loaded, profile, counters, runtime);
  if (!profile.wishes.quiet) {
    const replyAddress = await claimReplyAddress(loaded.timelineId, profile, 'answer', runtime);
    const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'answer'), replyAddress, references: [messageId] }, runtime);
    const change = changeOf(note, told, one === undefined);
    await sendAnswer(
      composeAnswer(
        { ...facts, timelineId: loaded.timelineId, timeline, shownEvents: loaded.history.recent },
        [change, ...interviewOf(note)],
        next,
      ),
      runtime,
    );
  }
  await runtime.store.markAnswered(profile.userId, messageId);
  await keepWhatWasSeen({ mail, before: from.profile, profile, counters }, false, runtime);
  return 'note taken';
}

/** A new company starts a timeline with these; a call to nobody we know is more likely a slip. */
const startsTimeline = ({ type, how, company, person }: Note): boolean =>
  type === 'contacted' &&
  (how === 'applied' || how === 'messaged' || how === 'in-person' || how === 'mailed') &&
  (company ?? person) !== null;

function isAbout({ company, person }: Note, timeline: Timeline): boolean {
  const wanted = [company, person].filter((name) => name !== null).map(plain);
  if (wanted.length === 0) return true;
  const known = [timeline.company ?? '', ...timeline.correspondents.map(({ name, address }) => name ?? address)]
    .map(plain)
    .filter((name) => name !== '');
  return wanted.some((name) => known.some((each) => each === name || ` ${each} `.includes(` ${name} `)));
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function newPlace({ mail, profile }: Asking): Place {
  const root = mail.message.messageId;
  return { userId: profile.userId, timelineId: timelineIdFor(profile.userId, root), root, loaded: null };
}

/** A day that was named counts at noon: the hour is nobody's business. */
function toldAt({ on }: Note, { mail, profile }: Asking, { now, service }: Runtime): Told {
  const timeZone = timeZoneOf(profile, service);
  const received = mail.delivery.receivedAt;
  const noon = on?.toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant() ?? received;
  return { at: Temporal.Instant.compare(noon, received) < 0 ? noon : received, recordedAt: now(), timeZone };
}

/** By message or in person without a posting is the harmless reading: the longer wait. */
const firstContact = (note: Note, { at, recordedAt }: Told): NewEvent => ({
  type: 'MailSent',
  at,
  recordedAt,
  kind: note.how === 'applied' ? 'application' : note.how === 'messaged' ? 'networking' : 'unsolicited',
  because: 'you told me so',
  channel: note.channel,
  via: 'direct',
  correspondents: [],
  company: note.company ?? note.person,
  subject: note.job ?? '',
  promises: note.promises,
  closesOn: null,
  messageId: null,
  excerpt: null,
});

/** On a timeline that is there, a note is what a command would be. */
export function commandsOf(note: Note): readonly TimelineCommand[] {
  const { type, how, promises } = note;
  if (type === 'met') return [{ type: 'ReportMeeting' }];
  if (type === 'they-answered') return [{ type: 'ReportReply', promises }, ...interviewOf(note)];
  return how === 'called' || how === 'voicemail' || how === 'messaged' || how === 'in-person'
    ? [{ type: 'ReportContact', how }]
    : [{ type: 'MarkDone' }];
}

const interviewOf = ({ interview }: Note): readonly Extract<TimelineCommand, { readonly type: 'SetInterview' }>[] =>
  interview === null ? [] : [{ type: 'SetInterview', ...interview }];

function changeOf({ type, how, channel }: Note, { at, timeZone }: Told, started: boolean): Change {
  const what = type === 'contacted' ? (how === 'mailed' || how === null ? 'messaged' : how) : type;
  return { type: 'NoteTaken', what, channel, on: at.toZonedDateTimeISO(timeZone).toPlainDate(), started };
}
