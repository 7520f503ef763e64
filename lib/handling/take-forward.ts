/** A mail that the user forwarded: a correspondent's is their answer, the user's own is a mail sent, a portal's receipt is an application. */
import type { Profile } from '../domain/profile.ts';
import type { Forward } from '../email/forwarded.ts';
import { isApplicationReceipt } from '../email/kind/application-receipt.ts';
import type { ReadKind } from '../email/kind/read-kind.ts';
import type { Message } from '../email/message.ts';
import { happenedAt, type Incoming } from './incoming.ts';
import { placeTheirMail } from './place-their-mail.ts';
import type { Runtime } from './runtime.ts';
import type { Gathered } from './store.ts';
import { takeReply } from './take-reply.ts';
import { trackMail } from './track-mail.ts';

export async function takeForward(
  mail: Incoming,
  { original }: Forward,
  profile: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<string> {
  const at = happenedAt(original.date, mail.delivery.receivedAt);
  const message = asMessage(mail.message, original);
  const people = [original.from, ...original.to].filter((each) => each !== null).map(({ address }) => address);
  const { correspondents } = await runtime.store.gather(profile.userId, { messageIds: [], correspondents: [...new Set(people)] });
  const known: Gathered = { ...gathered, correspondents };
  const isOwn = original.from !== null && profile.addresses.includes(original.from.address);
  if (isOwn) return trackMail({ ...mail, message, at }, { recipients: original.to, tagWord: null }, profile, known, runtime);
  const { from } = original;
  if (from !== null && isApplicationReceipt(original)) {
    return trackMail({ ...mail, message, at }, { recipients: [from], tagWord: null, asKind: receipt }, profile, known, runtime);
  }
  const place = await placeTheirMail(mail.message, message, from, profile, known, runtime);
  if (place.loaded === null && from !== null)
    await runtime.store.claimCorrespondent(profile.userId, from.address, place.timelineId, correspondents.get(from.address) ?? null);
  const taken = await takeReply({ message, from, at }, place.timelineId, profile, known, runtime);
  return taken.isNews ? 'reply received' : 'known already';
}

const receipt: ReadKind = { kind: 'application', via: 'direct', because: 'they confirmed that your application arrived', sure: true };

/** The forwarded mail as if it had come itself. It is known by the forwarding mail's id: forwarding it twice is two mails, delivering it twice is one. */
const asMessage = (outer: Message, { from, to, date, subject, text }: Forward['original']): Message => ({
  ...outer,
  from: from === null ? [] : [from],
  to,
  cc: [],
  date,
  subject,
  text,
  inReplyTo: null,
  references: [],
});
