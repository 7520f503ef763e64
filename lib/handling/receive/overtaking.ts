/**
 * A reply may overtake the mail that it answers: it is parked, and taken in by that mail. When both are handled at once, neither may
 * see the other: so the one who parks counts it and then looks once more, and the other sees the count change, at no request of its own.
 */
import type { UserId } from '../../domain/words.ts';
import type { InHand } from '../reading/in-hand.ts';
import type { Runtime } from '../runtime.ts';
import type { ReceiveAgain } from './whose-address.ts';

/** Anything else of a stranger's than an answer to what we may yet see is kept raw and causes nothing. */
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

/** Handles what waited for this mail, and only then takes it out; what was parked in between as well. */
export async function takeIn(userId: UserId, messageId: string, receiveAgain: ReceiveAgain, { store, now }: Runtime): Promise<void> {
  const waiting = await store.waiting(userId, messageId, now());
  for (const parked of waiting) await receiveAgain(parked);
  const handled = new Set(waiting.map(({ rawKey }) => rawKey));
  for (const parked of await store.unpark(userId, messageId, now())) {
    if (!handled.has(parked.rawKey)) await receiveAgain(parked);
  }
}
