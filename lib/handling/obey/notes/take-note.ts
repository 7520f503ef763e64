/**
 * A note says what happened by phone, message, portal or in person. It goes on the timeline of that company or person, or starts one. If it
 * fits several, we ask the user. Not here: what a note says (email/commands/notes/notes.ts).
 */
import { shownOf } from '../../../domain/history.ts';
import { countryOf, timeZoneOf } from '../../../domain/settings/effective-settings.ts';
import { withSeenZone } from '../../../domain/settings/seen-zone.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { Note } from '../../../email/commands/notes/notes.ts';
import { startWordsOf } from '../../../email/commands/notes/start-words.ts';
import { composeAnswer } from '../../../email/compose/mails/answer.ts';
import { composeQuestion } from '../../../email/compose/mails/question.ts';
import { employersOf } from '../../../email/people/employers/employers.ts';
import { timelineIdFor } from '../../identity.ts';
import { mailIdOf } from '../../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer } from '../../outbox.ts';
import { type Asking, factsFor } from '../../reading/asking.ts';
import { keepWhatWasSeen } from '../../reading/keep-what-was-seen.ts';
import { claimAtEmployer } from '../../reading/look-up.ts';
import { type Place, placeOn } from '../../record/commit-events.ts';
import { replanAside } from '../../record/plan.ts';
import { type RecordedMail, recordMail } from '../../record/record-mail.ts';
import { nextShown } from '../../record/shown-step.ts';
import { updateProfile } from '../../record/update-profile.ts';
import type { Runtime } from '../../runtime.ts';
import { answerWords } from '../answer-words.ts';
import { askBack } from '../ask-back.ts';
import { withCommanded } from '../last-commanded.ts';
import { applyToProfile } from '../obey.ts';
import { askToStopOthers } from '../questions/stop-others.ts';
import { isSpokenOf, plainName } from '../spoken-names.ts';
import type { Told } from '../timeline-command.ts';
import { activeTimelines, askWhich, fittingTimelines } from '../which-timeline.ts';
import { changeOf, commandsOf, eventsOfNote, factsOf, interviewOf, toldAt } from './note-events.ts';

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
  const facts = factsOf(note);
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
      async claimOthers(place) {
        // So that the employer's own mail finds it.
        if (begins && place.loaded === null) await claimAtEmployer(place, employersOf([], note.company), new Map(), runtime);
        return place;
      },
      events: (history) => eventsOfNote(note, told, history, mail.delivery.receivedAt),
      ...(facts.length > 0 && {
        changeProfile: (kept, place) =>
          applyToProfile({ ...asking, timelineId: place?.timelineId ?? null }, [...commandsOf(note), ...facts], kept, runtime),
      }),
      owes: () => 'answer',
      async answer(done) {
        if (done.on === 'unclear') await askWhich(asking, await fitting(), line, runtime);
        else if (done.on === 'user') await askWhoThatIs(asking, note, line, runtime);
        else {
          await tellTaken(asking, note, done, told, runtime);
          const isHired = facts.some((fact) => fact.type === 'ReportOutcome' && fact.outcome === 'hired');
          if (isHired) await askToStopOthers({ ...asking, profile: done.profile, timelineId: done.place.timelineId }, runtime);
        }
        if (done.on === 'timeline') {
          await keepWhatWasSeen({ mail, before: from.profile, profile, counters }, false, runtime);
          const { kept } = done;
          if (kept.loaded.root !== messageId && facts.length === 0)
            await updateProfile(profile, (known) => withCommanded(known, known, commandsOf(note), kept), runtime);
        }
        return true;
      },
    },
    asking,
    runtime,
  );
  if (recorded === null) return 'known already';
  if (recorded.profile.changedAt !== profile.changedAt) await replanAside(recorded.profile, counters, runtime);
  return outcomes[recorded.on];
}

const outcomes = { timeline: 'note taken', unclear: 'question', user: 'not-understood' } as const;

async function tellTaken(
  { mail, profile, counters }: Asking,
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
      [change, ...interviewOf(note), ...factsOf(note)],
      await nextShown({ loaded, plan }, profile, counters, runtime),
    ),
    runtime,
  );
}

/** Nothing is recorded. One tap starts a timeline with them. */
async function askWhoThatIs(asking: Asking, note: Note, line: string, runtime: Runtime): Promise<void> {
  const name = note.company ?? note.person;
  if (name === null) return answerWords(asking, { type: 'not-understood', line }, runtime);
  const { mail, profile } = asking;
  const now = mail.delivery.receivedAt.toZonedDateTimeISO(timeZoneOf(profile, runtime.service));
  const candidates = [startWordsOf(note, { now, country: countryOf(profile, runtime.service) })];
  await askBack(
    asking,
    composeQuestion(await factsFor(asking, runtime), { type: 'not-tracked', line, name, candidates, here: null }),
    runtime,
  );
}

/** For a new company these start a timeline. A call to somebody we don't know is more likely a mistake. */
const startsTimeline = ({ type, how, company, person, isNew }: Note): boolean =>
  (company ?? person) !== null &&
  ((isNew && type !== 'they-answered') ||
    (type === 'contacted' && (how === 'applied' || how === 'messaged' || how === 'in-person' || how === 'mailed' || how === 'wrote')));

function isAbout({ company, person }: Note, timeline: Timeline): boolean {
  if (company === null && person === null) return true;
  const { correspondents, people = [] } = timeline;
  const known = [timeline.company ?? '', ...correspondents.map(({ name, address }) => name ?? address), ...people]
    .map(plainName)
    .filter((name) => name !== '');
  const isKnown = (name: string | null): boolean =>
    name !== null && known.some((each) => each === plainName(name) || ` ${each} `.includes(` ${plainName(name)} `));
  if (company === null || timeline.company === null) return isKnown(person) || isKnown(company);
  // "called Dana at Globex" is not about Dana at Initech.
  return isKnown(company) || (isKnown(person) && isSpokenOf(company, timeline));
}

function newPlace({ mail, profile }: Asking): Place {
  const root = mail.message.messageId;
  return { userId: profile.userId, timelineId: timelineIdFor(profile.userId, root), root, loaded: null };
}
