/** Mail to postmaster, abuse and the like goes on to who runs the service (RFC 2142). */

import { automatedBecause } from '../../email/automated/automated-mail.ts';
import { composeOperator } from '../../email/compose/mails/operator.ts';
import type { Message } from '../../email/message/message.ts';
import { shortHash } from '../identity.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { sendAnswer } from '../outbox.ts';
import type { Delivery, Runtime } from '../runtime.ts';

export async function handOn(message: Message, name: string, { envelope }: Delivery, runtime: Runtime): Promise<string> {
  const { operator, addresses } = runtime.service;
  if (operator === null) return 'dropped: no operator is set';
  // A bounce of what we handed on must not be handed on again.
  if (envelope.mailFrom === '' && automatedBecause(message, envelope) !== null) return 'dropped: automatic';
  const matter = {
    recipient: addresses.of(name),
    from: message.from[0]?.address ?? 'nobody',
    subject: message.subject,
    text: message.text,
  };
  const facts = { ...mailIdOfOwn(shortHash(message.messageId), 'operator'), to: operator, sentAt: runtime.now(), service: { addresses } };
  const owner = await runtime.store.ownerOf(matter.from, runtime.now());
  return sendAnswer({ ...composeOperator(facts, matter), ...(owner !== null && { onBehalfOf: owner.userId }) }, runtime);
}
