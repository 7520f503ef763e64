/**
 * What the user is told about a tracked mail. The first is confirmed, a doubtful one is asked about, one that breaks the etiquette gets a
 * note. Otherwise we say nothing, or send a receipt to users who asked for receipts.
 */
import type { MailSent } from '../../domain/events.ts';
import { current, shownOf } from '../../domain/history.ts';
import type { PacingNote } from '../../domain/pacing.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Outcome } from '../../domain/words.ts';
import { composeAnswer } from '../../email/compose/mails/answer.ts';
import { composeReceipt } from '../../email/compose/mails/receipt.ts';
import { composeTrackingStarted } from '../../email/compose/mails/tracking-started.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { composePacingNote } from '../../email/compose/reminders/pacing-note.ts';
import type { Doubt } from '../../email/wording/facts.ts';
import { spendCap } from '../caps.ts';
import { shortHash } from '../identity.ts';
import { mailIdOf } from '../mail-id.ts';
import { askToStopOthers } from '../obey/questions/stop-others.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from '../outbox.ts';
import { keepWhatWasSeen } from '../reading/keep-what-was-seen.ts';
import type { TrackedMail } from '../reading/tracked-mail.ts';
import { commitOf } from '../record/commit-events.ts';
import type { Plan } from '../record/plan.ts';
import { nextShown } from '../record/shown-step.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters, LoadedTimeline, Owed } from '../store.ts';

export interface Tracked {
  readonly mail: TrackedMail;
  readonly before: Profile;
  /** The profile with the zone that this mail may have shown. */
  readonly profile: Profile;
  readonly counters: Counters;
  readonly plan: Plan;
  readonly loaded: LoadedTimeline;
  /** A tag of the tracking address that we don't know; null if none. */
  readonly unknownTag: string | null;
  /** Why this mail is answered, as decided when it was recorded; null: it is not. */
  readonly owed: Owed | null;
  /** Whether it breaks the etiquette, on the timeline as it was before. */
  readonly pace: (before: Timeline) => PacingNote | null;
}

export async function confirmTracking(tracked: Tracked, runtime: Runtime): Promise<void> {
  const { owed, profile } = tracked;
  const isFirst = owed !== null && !profile.trackingStarted && (await isTheFirst(tracked, runtime));
  const answer = owed === null ? null : await answerTo(tracked, owed, isFirst, runtime);
  if (answer !== null) {
    await sendAnswer(answer, runtime);
    await askWhoIsHired(tracked, runtime);
  }
  await keepWhatWasSeen(tracked, owed === null || isFirst, runtime);
}

/** This very mail accepted an offer. */
async function askWhoIsHired({ mail, profile, counters, loaded }: Tracked, runtime: Runtime): Promise<void> {
  if (endedBy(loaded, mail.message.messageId) !== 'hired') return;
  await askToStopOthers({ mail, profile, counters, timelineId: loaded.timelineId }, runtime);
}

/** True for one of several concurrent first mails. Also for its redelivery, because the confirmation may not have been sent. */
async function isTheFirst({ profile, mail }: Tracked, runtime: Runtime): Promise<boolean> {
  return (await spendCap('first-tracked', profile.addresses[0] ?? '', shortHash(mail.message.messageId), runtime)) === 'granted';
}

async function answerTo(tracked: Tracked, owed: Owed, isFirst: boolean, runtime: Runtime): Promise<OutgoingMail | null> {
  const { profile, plan, loaded, mail } = tracked;
  const { messageId } = mail.message;
  const doubt = doubtOf(tracked, owed);
  const note = owed === 'pacing-note' ? tracked.pace(timelineBefore(loaded, messageId)) : null;
  const ended = owed === 'ending' ? endedBy(loaded, messageId) : null;
  const receiptFor = profile.wishes.receipts ? sentBy(loaded, messageId) : null;
  if (!isFirst && doubt === null && note === null && ended === null && receiptFor === null) return null;
  const { timelineId } = loaded;
  const replyAddress = await claimReplyAddress(timelineId, profile, 'answer', runtime);
  const facts = {
    ...mailFacts(
      profile,
      { ...mailIdOf(profile, messageId, 'tracking'), replyAddress, references: threadReferences(timelineId, runtime) },
      runtime,
    ),
    timelineId,
    timeline: plan.timeline,
    ...shownOf(loaded.history),
  };
  const next = await nextShown(tracked, profile, tracked.counters, runtime);
  if (ended !== null) return composeAnswer(facts, [{ type: 'ReportOutcome', outcome: ended, decideBy: null }], next);
  if (note !== null) return composePacingNote(facts, note);
  if (!isFirst && doubt === null && receiptFor !== null) return composeReceipt(facts, receiptFor, next);
  return composeTrackingStarted(facts, next, { first: isFirst, doubt, followUpCap: plan.timeline.followUpCap ?? profile.followUpCap });
}

function sentBy({ history }: LoadedTimeline, messageId: string): MailSent | null {
  const sent = history.recent.find((event) => event.type === 'MailSent' && event.messageId === messageId);
  return sent?.type === 'MailSent' ? sent : null;
}

/** The outcome with which this mail closed its timeline. We tell the user, so that they can `undo`. */
function endedBy(loaded: LoadedTimeline, messageId: string): Outcome | null {
  const sent = sentBy(loaded, messageId);
  const ending = loaded.history.recent.findLast(
    (event) => event.type === 'OutcomeReported' && sent !== null && commitOf(event) === commitOf(sent),
  );
  return ending?.type === 'OutcomeReported' ? ending.outcome : null;
}

/** The timeline without this mail, as it was when the mail was sent. */
const timelineBefore = ({ history }: LoadedTimeline, messageId: string): Timeline =>
  current({ ...history, recent: history.recent.filter((event) => event.type !== 'MailSent' || event.messageId !== messageId) });

/** We took the harmless reading; the confirmation asks whether it was right. */
function doubtOf({ mail, unknownTag }: Tracked, owed: Owed): Doubt | null {
  const { kind } = mail.kindOn(null);
  if (owed === 'unknown-tag' && unknownTag !== null) return { type: 'tag', word: unknownTag };
  if (owed === 'which-timeline') return { type: 'timeline' };
  if (owed === 'which-ending') return { type: 'ending' };
  if (owed !== 'which-kind' || (kind !== 'application' && kind !== 'unsolicited' && kind !== 'networking')) return null;
  return { type: 'kind', readAs: kind, couldBe: (['application', 'unsolicited', 'networking'] as const).filter((other) => other !== kind) };
}
