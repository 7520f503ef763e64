/**
 * A note says what happened by phone, message, portal or in person. It goes on the timeline of that company or person, or starts one. If it
 * fits several, we ask the user. Not here: what a note says (email/commands/notes/notes.ts).
 */
import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { current, type History, noHistory, notBeforeRecorded, shownOf } from '../../domain/history.ts';
import { timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { withSeenZone } from '../../domain/settings/seen-zone.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Note } from '../../email/commands/notes/notes.ts';
import { composeAnswer } from '../../email/compose/mails/answer.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import type { Change } from '../../email/wording/facts.ts';
import { timelineIdFor } from '../identity.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { keepWhatWasSeen } from '../reading/keep-what-was-seen.ts';
import { type Place, placeOn } from '../record/commit-events.ts';
import { type RecordedMail, recordMail } from '../record/record-mail.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import { answerWords } from './answer-words.ts';
import { askBack } from './ask-back.ts';
import { withCommanded } from './last-commanded.ts';
import { isSpokenOf } from './spoken-names.ts';
import { eventsOf, type TimelineCommand, type Told } from './timeline-command.ts';
import { activeTimelines, askWhich, fittingTimelines } from './which-timeline.ts';

export async function takeNote(from: Asking, note: Note, line: string, runtime: Runtime): Promise<string> {
  const { mail } = from;
  const { profile, counters } = withSeenZone(
    from.profile,
    from.counters,
    { offset: mail.message.date?.offset, at: mail.at },
    runtime.service,
  );
  const asking = { ...from, profile, counters };
  const { messageId } = mail.message;
  const told = toldAt(note, asking, runtime);
  const begins = startsTimeline(note);
  // Whoever applies again begins again, and does not open what was let go.
  const fitting = async () =>
    begins
      ? (await activeTimelines(asking, runtime)).filter(({ timeline }) => isAbout(note, timeline))
      : fittingTimelines(asking, ({ timeline }) => isAbout(note, timeline), runtime);
  const recorded = await recordMail(
    {
      messageId,
      root: begins ? messageId : null,
      async choosePlace() {
        const [one, another] = await fitting();
        if (another !== undefined) return 'unclear';
        if (one !== undefined) return placeOn(one.loaded);
        return begins ? newPlace(asking) : 'user';
      },
      events: (history) =>
        history === noHistory
          ? [firstContact(note, told)]
          : commandsOf(note)
              .flatMap((command) => eventsOf(command, history, onHistory(note, told, history)))
              .map((event) => withPerson(event, note, current(history))),
      owes: () => 'answer',
      async answer(done) {
        if (done.on === 'unclear') await askWhich(asking, await fitting(), line, runtime);
        else if (done.on === 'user') await askWhoThatIs(asking, note, line, runtime);
        else await tellTaken(asking, note, done, told, runtime);
        if (done.on === 'timeline') {
          await keepWhatWasSeen({ mail, before: from.profile, profile, counters }, false, runtime);
          const { kept } = done;
          if (kept.loaded.root !== messageId)
            await updateProfile(profile, (known) => withCommanded(known, known, commandsOf(note), kept), runtime);
        }
        return true;
      },
    },
    asking,
    runtime,
  );
  return recorded === null ? 'known already' : outcomes[recorded.on];
}

const outcomes = { timeline: 'note taken', unclear: 'question', user: 'not-understood' } as const;

async function tellTaken(
  { mail, profile }: Asking,
  note: Note,
  { kept: { loaded }, plan }: Extract<RecordedMail, { readonly on: 'timeline' }>,
  told: Told,
  runtime: Runtime,
): Promise<void> {
  if (profile.wishes.quiet) return;
  const { messageId } = mail.message;
  const replyAddress = await claimReplyAddress(loaded.timelineId, profile, 'answer', runtime);
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'answer'), replyAddress, references: [messageId] }, runtime);
  const change = changeOf(note, told, loaded.root === messageId);
  await sendAnswer(
    composeAnswer(
      { ...facts, timelineId: loaded.timelineId, timeline: plan.timeline, ...shownOf(loaded.history) },
      [change, ...interviewOf(note)],
      plan.next,
    ),
    runtime,
  );
}

/** Nothing is recorded. One tap starts a timeline with them. */
async function askWhoThatIs(asking: Asking, { company, person, job }: Note, line: string, runtime: Runtime): Promise<void> {
  const name = company ?? person;
  if (name === null) return answerWords(asking, { type: 'not-understood', line }, runtime);
  const candidates = [['applied', name, job].filter((part) => part !== null).join(' ')];
  await askBack(
    asking,
    composeQuestion(await factsFor(asking, runtime), { type: 'not-tracked', line, name, candidates, here: null }),
    runtime,
  );
}

/** For a new company these start a timeline. A call to somebody we don't know is more likely a mistake. */
const startsTimeline = ({ type, how, company, person }: Note): boolean =>
  type === 'contacted' &&
  (how === 'applied' || how === 'messaged' || how === 'in-person' || how === 'mailed') &&
  (company ?? person) !== null;

function isAbout({ company, person }: Note, timeline: Timeline): boolean {
  if (company === null && person === null) return true;
  const { correspondents, people = [] } = timeline;
  const known = [timeline.company ?? '', ...correspondents.map(({ name, address }) => name ?? address), ...people]
    .map(plain)
    .filter((name) => name !== '');
  const isKnown = (name: string | null): boolean =>
    name !== null && known.some((each) => each === plain(name) || ` ${each} `.includes(` ${plain(name)} `));
  if (company === null || timeline.company === null) return isKnown(person) || isKnown(company);
  // "called Dana at Globex" is not about Dana at Initech.
  return isKnown(company) || (isKnown(person) && isSpokenOf(company, timeline));
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

/** A named day counts at noon: we don't know the hour. */
function toldAt({ on }: Note, { mail, profile }: Asking, { now, service }: Runtime): Told {
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
  kind: note.how === 'applied' ? 'application' : note.how === 'messaged' ? 'networking' : 'unsolicited',
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
  const known = [company, ...correspondents.map(({ name }) => name)].filter((name) => name !== null).map(plain);
  return known.some((each) => ` ${each} `.includes(` ${plain(person)} `)) ? event : { ...event, person };
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

const interviewOf = ({ interview }: Note): readonly Extract<TimelineCommand, { readonly type: 'SetInterview' }>[] =>
  interview === null ? [] : [{ type: 'SetInterview', ...interview }];

function changeOf({ type, how, channel, company, person, job }: Note, { at, timeZone }: Told, started: boolean): Change {
  const what = type === 'contacted' ? (how === 'mailed' || how === null ? 'messaged' : how) : type;
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
