/** Who asks for something, in which mail and about which timeline, and the facts that every answer to it needs. */
import { shownOf } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { NumberedAnswer } from '../../email/compose/mails/answer.ts';
import type { MailFacts, TimelineFacts } from '../../email/wording/facts.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts } from '../outbox.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters, Gathered } from '../store.ts';
import type { Incoming } from './incoming.ts';
import type { AskedQuestion } from './open-question.ts';

export interface Asking {
  readonly mail: Incoming;
  readonly profile: Profile;
  readonly counters: Counters;
  /** The result of the first look-up, including the claim on this mail. */
  readonly gathered: Pick<Gathered, 'messages'>;
  /** The timeline of the mail that is answered, or the only one there is; null if none. */
  readonly timelineId: TimelineId | null;
  /** The timeline's version when this mail was claimed; absent: the current one. */
  readonly claimedAt?: number;
  /** Our question that a `yes` or `no` in this mail answers; absent or null: none. */
  readonly question?: AskedQuestion | null;
  /** Takes the answer to words about one of several numbers, which are answered in one mail. Absent: it is sent at once. */
  readonly together?: (answer: Omit<NumberedAnswer, 'number'>) => void;
}

/** An answer threads with the mail it answers, and can be answered itself. */
export async function factsFor({ mail, profile, timelineId }: Asking, runtime: Runtime, kind = 'answer'): Promise<MailFacts> {
  const { messageId, references } = mail.message;
  return mailFacts(
    profile,
    {
      ...mailIdOf(profile, messageId, kind),
      replyAddress: timelineId === null ? null : await claimReplyAddress(timelineId, profile, 'answer', runtime),
      references: [...references.slice(-5), messageId],
    },
    runtime,
  );
}

/** Null: it is about no timeline, or about one that no longer exists. */
export async function timelineFacts(asking: Asking, runtime: Runtime, kind = 'answer'): Promise<TimelineFacts | null> {
  const { profile, counters, timelineId } = asking;
  const loaded = timelineId === null ? null : await runtime.store.load(profile.userId, timelineId);
  if (loaded === null) return null;
  const { timeline } = planOf(loaded, profile, counters, runtime.service, runtime.now());
  return { ...(await factsFor(asking, runtime, kind)), timelineId: loaded.timelineId, timeline, ...shownOf(loaded.history) };
}
