/**
 * Handles what became of our mails. When one bounced permanently, or its reader called it spam, we send its user nothing more on our own
 * initiative. After a bounce, a proven mail from them shows that they are there; after a complaint only `resume` counts (design, section
 * 5).
 * Not here: which reports count (aws/incoming/ses-feedback.ts).
 */
import { withSign } from '../../domain/keeping.ts';
import { planningAgain } from '../../domain/settings/plan-again.ts';
import { type Profile, withProof } from '../../domain/settings/profile.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import { unsubscribeTokenLength } from '../../email/people/our-addresses.ts';
import { shortHash } from '../identity.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { Incoming } from '../reading/incoming.ts';
import { appliedOnce } from '../record/applied-once.ts';
import { replanAll } from '../record/plan.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered } from '../store.ts';

export interface Feedback {
  readonly type: 'bounce' | 'complaint';
  /** The same for every delivery of one report. */
  readonly id: string;
  /** Lower case. */
  readonly addresses: readonly string[];
}

export type FeedbackRecorded = 'held' | 'known already' | 'nobody of ours';

/** A report may name several addresses in theory, although each of our mails has one recipient. */
export async function recordFeedback({ type, id, addresses }: Feedback, runtime: Runtime): Promise<readonly FeedbackRecorded[]> {
  const recorded: FeedbackRecorded[] = [];
  for (const address of addresses) {
    const decided = await holdOwner(address, type, id, runtime);
    runtime.log.info('feedback recorded', { type, decided });
    recorded.push(decided);
  }
  return recorded;
}

async function holdOwner(address: string, type: Feedback['type'], id: string, runtime: Runtime): Promise<FeedbackRecorded> {
  const { store } = runtime;
  const owner = await store.ownerOf(address, runtime.now());
  const profile = owner?.purpose === 'sender' ? await store.loadProfile(owner.userId) : null;
  if (profile === null || profile.status === 'erased') return 'nobody of ours';
  const held = await updateProfile(
    profile,
    (known) => appliedOnce(known, id, (each) => ({ ...each, heldBecause: worse(each, type) })),
    runtime,
  );
  // Also on a second delivery: the first may have crashed before this.
  await planAnew(held, runtime);
  return held.version === profile.version ? 'known already' : 'held';
}

const worse = ({ heldBecause }: Profile, type: Feedback['type']): Profile['heldBecause'] =>
  heldBecause === 'complaint' ? heldBecause : type;

/**
 * Call this when a proven mail from the user arrives. Returns the same profile, without any request, unless their mail had bounced or they
 * were never proven before.
 */
export async function heardFrom(known: Profile, runtime: Runtime): Promise<Profile> {
  const profile = await updateProfile(known, (latest) => withUnsubscribe(withSign(withProof(latest), runtime.now()), runtime), runtime);
  if (profile.heldBecause !== 'bounce') return profile;
  const at = runtime.now();
  const facts = mailFacts(
    profile,
    { ...mailIdOfOwn(shortHash(`${profile.userId} ${profile.version}`), 'resumed'), replyAddress: null, references: [] },
    runtime,
  );
  await sendAnswer(composeNotice(facts, { type: 'paused-after-bounce' }), runtime);
  const back = await updateProfile(
    profile,
    (known) =>
      known.heldBecause === 'bounce' ? planningAgain({ ...known, heldBecause: null, resumedAt: at, changedAt: at }, known, at) : known,
    runtime,
  );
  await planAnew(back, runtime);
  runtime.log.info('mail resumed after a bounce', {});
  return back;
}

/** Users from earlier versions have no unsubscribe address yet. */
const withUnsubscribe = (profile: Profile, { random }: Runtime): Profile =>
  profile.unsubscribe === undefined ? { ...profile, unsubscribe: random.token(unsubscribeTokenLength) } : profile;

/** A redelivered mail is not a new sign of life. */
export const heardIn = async (
  { message }: Incoming,
  known: Profile,
  { messages }: Pick<Gathered, 'messages'>,
  runtime: Runtime,
): Promise<Profile> => (messages.has(message.messageId) ? known : heardFrom(known, runtime));

async function planAnew(profile: Profile, runtime: Runtime): Promise<void> {
  const { counters } = await runtime.store.gather(profile.userId, { messageIds: [], correspondents: [] });
  await replanAll(profile, counters, runtime);
}
