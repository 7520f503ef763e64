/** What the user hears of a tracked mail: the first is confirmed, one in doubt is asked about, one that breaks the etiquette gets a note; else silence. */
import type { Profile } from '../domain/profile.ts';
import type { Doubt } from '../email/compose/facts.ts';
import { composeTrackingStarted } from '../email/compose/tracking-started.ts';
import type { ReadKind } from '../email/kind/read-kind.ts';
import { isSilent } from './effective-settings.ts';
import { shortHash } from './identity.ts';
import type { Incoming } from './incoming.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from './outbox.ts';
import { bareSubject, type Placed } from './place-mail.ts';
import { type Plan, replanAll } from './plan.ts';
import type { Runtime } from './runtime.ts';
import type { Counters, LoadedTimeline } from './store.ts';
import { updateProfile } from './update-profile.ts';

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
}

export async function confirmTracking(tracked: Tracked, runtime: Runtime): Promise<void> {
  const { mail, profile, plan, loaded } = tracked;
  const doubt = doubtOf(tracked);
  const isFirst = !profile.trackingStarted;
  if ((isFirst || doubt !== null) && !isSilent(profile, runtime.now())) {
    const { timelineId } = loaded;
    const facts = mailFacts(
      profile,
      {
        id: `tracking-${shortHash(mail.message.messageId)}`,
        replyAddress: await claimReplyAddress(timelineId, profile, 'answer', runtime),
        references: threadReferences(timelineId, runtime),
      },
      runtime,
    );
    const matter = { timelineId, timeline: plan.timeline, shownEvents: loaded.history.recent };
    await sendAnswer(
      composeTrackingStarted({ ...facts, ...matter }, plan.next, {
        first: isFirst,
        doubt,
        followUpCap: plan.timeline.followUpCap ?? profile.followUpCap,
      }),
      runtime,
    );
    await runtime.store.markAnswered(profile.userId, mail.message.messageId);
  }
  await keepWhatWasSeen(tracked, runtime);
}

/** That the first mail was confirmed, the user's name, and the zone that their mails show; a move to another zone plans everything anew. */
async function keepWhatWasSeen({ mail, before, profile, counters }: Tracked, runtime: Runtime): Promise<void> {
  const { seenZone } = profile;
  const name = mail.message.from[0]?.name ?? null;
  const moves = before.seenZone !== null && before.seenZone !== seenZone;
  const kept = await updateProfile(
    before,
    (known) => {
      if (known.trackingStarted && known.seenZone === seenZone) return known;
      return { ...known, seenZone, trackingStarted: true, name: known.name ?? name, changedAt: moves ? runtime.now() : known.changedAt };
    },
    runtime,
  );
  if (moves) await replanAll(kept, counters, runtime);
}

/** The harmless reading was taken; the confirmation asks whether it was right. */
function doubtOf({ read, placed, mail, plan }: Tracked): Doubt | null {
  const { kind } = read;
  const opens = placed.by === 'root';
  if (opens && !read.sure && (kind === 'application' || kind === 'unsolicited' || kind === 'networking')) {
    const others = (['application', 'unsolicited', 'networking'] as const).filter((other) => other !== kind);
    return { type: 'kind', readAs: kind, couldBe: others };
  }
  const joined = placed.by === 'correspondent' && bareSubject(mail.message.subject) !== bareSubject(plan.timeline.subject);
  return joined ? { type: 'timeline' } : null;
}
