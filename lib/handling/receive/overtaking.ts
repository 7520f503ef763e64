/**
 * A reply may overtake the mail it answers. It is parked, and that mail takes it in. If both are handled at once, they may not see each
 * other. So the handler that parks counts the parked mail and then looks again, and the other one sees the count change, without a further
 * request.
 */
import type { UserId } from '../../domain/words.ts';
import type { InHand } from '../reading/in-hand.ts';
import type { Runtime } from '../runtime.ts';
import type { ReceiveAgain } from './whose-address.ts';

/** A stranger's mail is kept raw and causes nothing, unless it answers a mail that we may yet see. */
export async function parkOrDrop({ mail, profile, gathered, runtime }: InHand, receiveAgain: ReceiveAgain): Promise<string> {
  const { message, delivery } = mail;
  const { userId } = profile;
  const { store, now } = runtime;
  const waitsFor = message.inReplyTo ?? message.references.at(-1);
  if (waitsFor === undefined || gathered.messages.has(waitsFor)) return 'dropped: a stranger';
  await store.park(userId, waitsFor, delivery, now());
  await store.count(userId, { day: now().toString().slice(0, 10), parked: true });
  const { messages } = await store.gather(userId, { messageIds: [waitsFor], correspondents: [] });
  if (messages.has(waitsFor)) await takeIn(userId, waitsFor, receiveAgain, runtime);
  return 'parked: answers a mail that was not seen yet';
}

/** Handles what waited for this mail and only then removes it; then handles what was parked in between. */
export async function takeIn(userId: UserId, messageId: string, receiveAgain: ReceiveAgain, { store, now }: Runtime): Promise<void> {
  const waiting = await store.waiting(userId, messageId, now());
  for (const parked of waiting) await receiveAgain(parked);
  const handled = new Set(waiting.map(({ rawKey }) => rawKey));
  for (const parked of await store.unpark(userId, messageId, now())) {
    if (!handled.has(parked.rawKey)) await receiveAgain(parked);
  }
}
