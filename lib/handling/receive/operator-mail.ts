/** Forwards mail for postmaster, abuse and similar addresses to the operator (RFC 2142). */

import { automatedBecause } from '../../email/automated/automated-mail.ts';
import { composeOperator } from '../../email/compose/mails/operator.ts';
import type { Message } from '../../email/message/message.ts';
import { operatorWords } from '../../email/wording/answers/notices.ts';
import { spendCap } from '../caps.ts';
import { shortHash } from '../identity.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { sendAnswer } from '../outbox.ts';
import type { Delivery, Runtime } from '../runtime.ts';

export async function handOn(message: Message, name: string, { envelope }: Delivery, runtime: Runtime): Promise<string> {
  const { operator, addresses } = runtime.service;
  if (operator === null) return 'dropped: no operator is set';
  // A bounce of what we forwarded must not be forwarded again.
  if (envelope.mailFrom === '' && automatedBecause(message, envelope) !== null) return 'dropped: automatic';
  const matter = {
    recipient: addresses.of(name),
    from: message.from[0]?.address ?? 'nobody',
    subject: message.subject,
    text: message.text,
  };
  const facts = { ...mailIdOfOwn(shortHash(message.messageId), 'operator'), to: operator, sentAt: runtime.now(), service: { addresses } };
  const sender = envelope.mailFrom === '' ? matter.from : envelope.mailFrom.toLowerCase();
  const isMore = (await spendCap('operator-sender', `operator ${sender}`, facts.id, runtime)) !== 'granted';
  // For mail beyond that from one sender, one notice a day goes out, with the first such mail.
  if (isMore && (await spendCap('operator-more', operator, facts.id, runtime)) !== 'granted') return 'dropped: too many to the operator';
  const owner = await runtime.store.ownerOf(matter.from, runtime.now());
  const told = isMore ? { ...matter, text: `${operatorWords.more(matter.from)}\n\n${matter.text}` } : matter;
  return sendAnswer({ ...composeOperator(facts, told), ...(owner !== null && { onBehalfOf: owner.userId }) }, runtime, 'operator');
}
