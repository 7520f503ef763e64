/**
 * The service's own test mail: canary@ writes to start@, the answer goes to canary@, and its arrival is counted. No user is created.
 * Nothing else is ever sent to canary@, and other mail to it is ignored. Not here: who sends it and who waits for it
 * (lib/aws/operations/canary.ts).
 */
import { composeCanary } from '../../email/compose/mails/operator.ts';
import { canaryName } from '../../email/people/our-addresses.ts';
import { shortHash } from '../identity.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { sendAnswer } from '../outbox.ts';
import type { Incoming } from '../reading/incoming.ts';
import type { Runtime } from '../runtime.ts';

/** `canary <token>`: anything else that canary@ writes gets no answer. */
const SUBJECT = /^canary [a-z2-7]{1,32}$/;

export const isCanary = ({ proven, from, message }: Incoming, { service }: Pick<Runtime, 'service'>): boolean =>
  proven && from === service.addresses.of(canaryName) && SUBJECT.test(message.subject);

export async function answerCanary({ message }: Incoming, runtime: Runtime): Promise<'canary answered'> {
  const { addresses } = runtime.service;
  const facts = { ...mailIdOfOwn(shortHash(message.messageId), canaryName), to: addresses.of(canaryName), service: { addresses } };
  await sendAnswer(composeCanary(facts, message.subject), runtime, 'operator');
  runtime.log.info('canary answered', { canary: message.subject });
  return 'canary answered';
}

/** Arrival at canary@. The decision is counted, and an alarm waits for it. */
export function canaryCameBack({ proven, from, message }: Incoming, { service, log }: Runtime): 'canary' | 'dropped: to the canary' {
  if (!proven || from !== service.addresses.from || !SUBJECT.test(message.subject)) return 'dropped: to the canary';
  log.info('canary came back', { canary: message.subject });
  return 'canary';
}
