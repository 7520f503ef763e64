/**
 * An authenticated mail came from an address that is neither the user's nor a correspondent's, to an address that only they know. We ask
 * the user about it once (design, section 4). The mail waits for the answer; then it is handled again, with a known sender.
 * Not here: for which senders we ask (answer-mail.ts, mail-to-tracking.ts).
 */

import { addressesEndAt } from '../../domain/keeping.ts';
import { isSilent } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { Whose } from '../../email/commands/whose.ts';
import { composeWhose, composeWhoseAnswer, type WhoseOutcome } from '../../email/compose/blocks/whose.ts';
import { tellAdded } from '../account/addresses/add-address.ts';
import { ownAddress } from '../account/addresses/own-address.ts';
import { spendCap } from '../caps.ts';
import { newReplyAddress, shortHash } from '../identity.ts';
import { mailIdOf } from '../mail-id.ts';
import { activeTimelines } from '../obey/which-timeline.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { Asking } from '../reading/asking.ts';
import type { Incoming } from '../reading/incoming.ts';
import { answerOnce } from '../record/record-mail.ts';
import type { Delivery, Runtime } from '../runtime.ts';
import type { Owner } from '../store.ts';

export type ReceiveAgain = (parked: Delivery) => Promise<unknown>;

/** The key under which the mails from that address wait; no Message-ID looks like it. */
const waitingRoom = (address: string): string => `whose ${address}`;
/** The key that says that we asked; no mail address looks like it. */
const askedKey = ({ userId }: Profile, address: string): string => `whose-${shortHash(`${userId} ${address}`)}`;

export async function askWhose(
  { from, message, delivery }: Incoming,
  profile: Profile,
  timelineId: TimelineId | null,
  runtime: Runtime,
): Promise<string> {
  const { store, service, random, now } = runtime;
  // Another user's address stays theirs, whoever claims it. And a user who stopped or paused is sent nothing.
  const isNobodys = service.addresses.read(from).type === 'foreign' && (await store.ownerOf(from, now())) === null;
  if (!isNobodys || profile.status !== 'active' || isSilent(profile, now())) return 'dropped: not from its user';
  const asked = await store.ownerOf(askedKey(profile, from), now());
  const id = mailIdOf(profile, message.messageId, 'whose');
  if (asked === null && (await spendCap('whose', profile.addresses[0] ?? '', id.id, runtime)) === 'spent') {
    return 'dropped: too many unknown senders today';
  }
  await store.park(profile.userId, waitingRoom(from), delivery, now());
  if (asked !== null) return 'parked: its sender was asked about';
  const claim: Owner = {
    userId: profile.userId,
    timelineId,
    purpose: 'whose',
    about: from,
    expiresAt: addressesEndAt(now()),
  };
  const replyAddress = newReplyAddress(random, service.addresses);
  await store.claimOwner(replyAddress, claim);
  const question = composeWhose(mailFacts(profile, { ...id, replyAddress, references: [] }, runtime), {
    address: from,
    subject: message.subject,
  });
  if ((await sendAnswer(question, runtime, 'others')) !== 'sent') return 'parked: its sender is asked about another time';
  // Recorded only now, so that a question that was never sent is asked again.
  await store.renewOwner(askedKey(profile, from), claim, now());
  return 'asked whose address it is';
}

export async function answerWhose(
  asking: Asking,
  owner: Owner,
  whose: Whose,
  receiveAgain: ReceiveAgain,
  runtime: Runtime,
): Promise<string> {
  const address = owner.about ?? '';
  const answer = async () => {
    const outcome =
      whose === 'mine' ? await ownAddress(asking.profile, address, runtime) : await countAsTheirs(asking, owner, address, runtime);
    if (outcome === 'added' || outcome === 'counted') await takeIn(asking.profile, address, receiveAgain, runtime);
    if (outcome === 'added') await tellAdded(asking.mail, asking.profile, address, runtime, 'all but the first');
    const { messageId } = asking.mail.message;
    const facts = mailFacts(
      asking.profile,
      { ...mailIdOf(asking.profile, messageId, 'answer'), replyAddress: null, references: [messageId] },
      runtime,
    );
    await sendAnswer(composeWhoseAnswer(facts, address, outcome), runtime);
    return `whose: ${outcome}`;
  };
  return answerOnce(asking, answer, runtime);
}

/** Counts it on the timeline whose mail they answered, or on the only one there is. */
async function countAsTheirs(asking: Asking, owner: Owner, address: string, runtime: Runtime): Promise<WhoseOutcome> {
  const { userId } = asking.profile;
  const [only, second] = owner.timelineId === null ? await activeTimelines(asking, runtime) : [];
  const timelineId = owner.timelineId ?? (second === undefined ? only?.loaded.timelineId : undefined);
  if (timelineId === undefined) return 'whichOne';
  const { correspondents } = await runtime.store.gather(userId, { messageIds: [], correspondents: [address] });
  await runtime.store.claimCorrespondent(userId, address, timelineId, correspondents.get(address) ?? null);
  return 'counted';
}

/** Handled first and removed afterwards, so that a crash loses none. */
async function takeIn({ userId }: Profile, address: string, receiveAgain: ReceiveAgain, { store, now }: Runtime): Promise<void> {
  for (const parked of await store.waiting(userId, waitingRoom(address), now())) await receiveAgain(parked);
  await store.unpark(userId, waitingRoom(address), now());
}
