/** What the user hears of a tracked mail: the first is confirmed, one in doubt is asked about, one that breaks the etiquette gets a note; else there is silence, or a receipt for who asked for them. */

import type { MailSent } from '../../domain/events.ts';
import { current } from '../../domain/history.ts';
import type { PacingNote } from '../../domain/pacing.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Outcome } from '../../domain/words.ts';
import { composeAnswer } from '../../email/compose/mails/answer.ts';
import { composeReceipt } from '../../email/compose/mails/receipt.ts';
import { composeTrackingStarted } from '../../email/compose/mails/tracking-started.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { composePacingNote } from '../../email/compose/reminders/pacing-note.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Doubt } from '../../email/wording/facts.ts';
import { spendCap } from '../caps.ts';
import { isSilent } from '../effective-settings.ts';
import { shortHash } from '../identity.ts';
import { mailIdOf } from '../mail-id.ts';
import { askToStopOthers } from '../obey/stop-others.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from '../outbox.ts';
import type { Incoming } from '../reading/incoming.ts';
import { keepWhatWasSeen } from '../reading/keep-what-was-seen.ts';
import { commitOf } from '../record/commit-events.ts';
import type { Plan } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters, LoadedTimeline } from '../store.ts';
import { type Placed, sameSubject } from './place-mail.ts';

export interface Tracked {
  readonly mail: Incoming;
  readonly before: Profile;
  /** With the zone that this mail may have shown. */
  readonly profile: Profile;
  readonly counters: Counters;
  readonly plan: Plan;
  readonly loaded: LoadedTimeline;
  /** What the mail is, read by itself. */
  readonly read: ReadKind;
  readonly placed: Placed;
  /** Whether it breaks the etiquette, on the timeline as it was before. */
  readonly pace: (before: Timeline) => PacingNote | null;
}

export async function confirmTracking(tracked: Tracked, runtime: Runtime): Promise<void> {
  const { trackingStarted } = tracked.profile;
  let isStarted = true;
  if (!isSilent(tracked.profile, runtime.now())) {
    const isFirst = !trackingStarted && (await isTheFirst(tracked, runtime));
    isStarted = trackingStarted || isFirst;
    const answer = await answerTo(tracked, isFirst, runtime);
    if (answer !== null) {
      await sendAnswer(answer, runtime);
      await askWhoIsHired(tracked, runtime);
      await runtime.store.markAnswered(tracked.profile.userId, tracked.mail.message.messageId);
    }
  }
  await keepWhatWasSeen(tracked, isStarted, runtime);
}

/** An offer was accepted in this very mail. */
async function askWhoIsHired({ mail, profile, counters, loaded }: Tracked, runtime: Runtime): Promise<void> {
  if (endedBy(loaded, mail.message.messageId) !== 'hired') return;
  await askToStopOthers({ mail, profile, counters, timelineId: loaded.timelineId }, runtime);
}

/** Of several first mails at once one is confirmed; also when it comes again, since it may not have been. */
async function isTheFirst({ profile, mail }: Tracked, runtime: Runtime): Promise<boolean> {
  return (await spendCap('first-tracked', profile.addresses[0] ?? '', shortHash(mail.message.messageId), runtime)) === 'granted';
}

async function answerTo(tracked: Tracked, isFirst: boolean, runtime: Runtime): Promise<OutgoingMail | null> {
  const { profile, plan, loaded, mail } = tracked;
  const doubt = doubtOf(tracked);
  const note = tracked.pace(timelineBefore(loaded, mail.message.messageId));
  const ended = plan.timeline.status === 'closed' ? endedBy(loaded, mail.message.messageId) : null;
  const receiptFor = profile.wishes.receipts ? sentBy(loaded, mail.message.messageId) : null;
  if (!isFirst && doubt === null && note === null && ended === null && receiptFor === null) return null;
  const { timelineId } = loaded;
  const replyAddress = await claimReplyAddress(timelineId, profile, 'answer', runtime);
  const facts = {
    ...mailFacts(
      profile,
      { ...mailIdOf(profile, mail.message.messageId, 'tracking'), replyAddress, references: threadReferences(timelineId, runtime) },
      runtime,
    ),
    timelineId,
    timeline: plan.timeline,
    shownEvents: loaded.history.recent,
  };
  if (ended !== null) return composeAnswer(facts, [{ type: 'ReportOutcome', outcome: ended, decideBy: null }], plan.next);
  if (note !== null) return composePacingNote(facts, note);
  if (!isFirst && doubt === null && receiptFor !== null) return composeReceipt(facts, receiptFor, plan.next);
  return composeTrackingStarted(facts, plan.next, { first: isFirst, doubt, followUpCap: plan.timeline.followUpCap ?? profile.followUpCap });
}

function sentBy({ history }: LoadedTimeline, messageId: string): MailSent | null {
  const sent = history.recent.find((event) => event.type === 'MailSent' && event.messageId === messageId);
  return sent?.type === 'MailSent' ? sent : null;
}

/** The outcome with which this mail closed its timeline: that is told, since `undo` must be at hand. */
function endedBy(loaded: LoadedTimeline, messageId: string): Outcome | null {
  const sent = sentBy(loaded, messageId);
  const ending = loaded.history.recent.findLast(
    (event) => event.type === 'OutcomeReported' && sent !== null && commitOf(event) === commitOf(sent),
  );
  return ending?.type === 'OutcomeReported' ? ending.outcome : null;
}

/** The timeline without this mail: what it was when the mail was sent. */
const timelineBefore = ({ history }: LoadedTimeline, messageId: string): Timeline =>
  current({ ...history, recent: history.recent.filter((event) => event.type !== 'MailSent' || event.messageId !== messageId) });

/** Kinds that may well begin a conversation. */
const opening: ReadonlySet<ReadKind['kind']> = new Set(['application', 'unsolicited', 'networking']);

/** The harmless reading was taken; the confirmation asks whether it was right. */
function doubtOf({ read, placed, mail, plan }: Tracked): Doubt | null {
  const { kind } = read;
  const opens = placed.by === 'root';
  if (opens && !read.sure && (kind === 'application' || kind === 'unsolicited' || kind === 'networking')) {
    const others = (['application', 'unsolicited', 'networking'] as const).filter((other) => other !== kind);
    return { type: 'kind', readAs: kind, couldBe: others };
  }
  if (placed.by === 'correspondent' && opening.has(kind) && !sameSubject(mail.message.subject, plan.timeline.subject))
    return { type: 'timeline' };
  return null;
}
