/**
 * Mail with the marks of a list or a campaign that a person wrote nevertheless: the user's own mail to others, and an answer that HR sends
 * through a group, with the log in copy. Anybody can write such marks, so the author decides what follows.
 */
import type { Message } from '../../../email/message/message.ts';
import { incoming } from '../../reading/incoming.ts';
import { gatherFor, type TrackingAddress } from '../../reading/look-up.ts';
import { outsiders, speakerOf } from '../../reading/sender-of-mail.ts';
import type { Delivery, Runtime } from '../../runtime.ts';
import { fitsColleague } from '../../track/hear-colleague.ts';

/** Makes look-ups only if the mail shows the log, or comes from a mailbox to somebody. */
export async function isPersonsBulk(message: Message, delivery: Delivery, address: TrackingAddress, runtime: Runtime): Promise<boolean> {
  const { service } = runtime;
  const shown = [...message.to, ...message.cc];
  const mail = incoming(message, delivery, await runtime.proofOf(message, delivery));
  const theirs = await gatherFor(mail, address, runtime);
  if (theirs === null) return false;
  const { profile, gathered } = theirs;
  const speaker = speakerOf(mail, profile, gathered);
  if (speaker.type === 'user') return outsiders(message, profile, service.addresses).length > 0;
  if (!shown.some((each) => service.addresses.read(each.address).type === 'tracking')) return false;
  return speaker.type === 'correspondent' || (await fitsColleague({ mail, profile, gathered, runtime })) !== null;
}
