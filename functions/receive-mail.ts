/**
 * Handles a mail that came in. Its sender and our address that received it decide what it may cause. Idempotent: a second delivery causes
 * nothing. Not here: what each role does with it (lib/handling/), what a mail is (lib/email/).
 */
import { receiveDeliveries } from '../lib/aws/incoming/mail-deliveries.ts';
import { onAws } from '../lib/aws/operations/on-aws.ts';
import { mailPorts, withRemains } from '../lib/aws/runtime.ts';
import { noProof } from '../lib/email/authentication/proof.ts';
import { automated } from '../lib/email/automated/automated-mail.ts';
import { parseMessage } from '../lib/email/message/parse-message.ts';
import { join } from '../lib/handling/account/join.ts';
import { unsubscribe } from '../lib/handling/obey/unsubscribe.ts';
import { incoming, roleOf } from '../lib/handling/reading/incoming.ts';
import { answerMail } from '../lib/handling/receive/answer-mail.ts';
import { automaticMail } from '../lib/handling/receive/automatic/automatic-mail.ts';
import { isPersonsBulk } from '../lib/handling/receive/automatic/bulk-by-person.ts';
import { answerCanary, canaryCameBack, isCanary } from '../lib/handling/receive/canary.ts';
import { asItsParts } from '../lib/handling/receive/doubts.ts';
import { linkRawMail } from '../lib/handling/receive/link-raw-mail.ts';
import { mailToTactful } from '../lib/handling/receive/mail-to-tactful.ts';
import { mailToTracking } from '../lib/handling/receive/mail-to-tracking.ts';
import { saidToUs } from '../lib/handling/receive/may-obey.ts';
import { handOn } from '../lib/handling/receive/operator-mail.ts';
import type { Delivery, Runtime } from '../lib/handling/runtime.ts';

/** SQS <- SNS <- SES: a batch of mails stored in S3. */
export const handler = onAws((event, service) => receiveDeliveries(event, mailPorts(service), withRemains(service), receiveMail));

/** What was decided, for logs, metrics and tests. */
export type Received = string;

export async function receiveMail(given: Delivery, runtime: Runtime): Promise<Received> {
  const link = { isMade: false };
  const delivery = { ...given, link };
  const message = await parseMessage(await runtime.rawMail.open(delivery.rawKey), delivery.receivedAt);
  const role = roleOf(delivery.envelope.recipients, runtime.service.addresses);
  const decided = await decideFor(role, message, delivery, runtime);
  if (!link.isMade) await linkRawMail(role, message, delivery, runtime);
  runtime.log.info('mail received', { role: role.type, decided });
  return decided;
}

async function decideFor(
  role: ReturnType<typeof roleOf>,
  message: Awaited<ReturnType<typeof parseMessage>>,
  delivery: Delivery,
  runtime: Runtime,
): Promise<Received> {
  if (role.type === 'nobody') return 'dropped: nobody of ours';
  if (role.type === 'unsubscribe') return unsubscribe(incoming(message, delivery, noProof), role, runtime);
  if (role.type === 'operator') return handOn(message, role.name, delivery, runtime);
  // First, because the canary's answer says itself that a machine wrote it.
  if (role.type === 'canary') return canaryCameBack(incoming(message, delivery, await runtime.proofOf(message, delivery)), runtime);
  const automatic = automated(message, delivery.envelope);
  const isPersons = automatic?.isBulk === true && role.type === 'tracking' && (await isPersonsBulk(message, delivery, role, runtime));
  if (automatic !== null && !isPersons) {
    const counted = role.type === 'tracking' ? await automaticMail(message, delivery, role, runtime) : null;
    return counted ?? `dropped: automatic, ${automatic.because}`;
  }
  const proof = await runtime.proofOf(message, delivery);
  const signed = incoming(message, delivery, proof);
  const mail = proof.proven && proof.open.includes('content-type') ? await asItsParts(signed, runtime) : signed;
  switch (role.type) {
    case 'service':
      if (role.name === 'tactful') return mailToTactful(mail, runtime);
      if (saidToUs(mail, runtime) !== 'to us') return 'not obeyed: not addressed to us';
      return isCanary(mail, runtime) ? answerCanary(mail, runtime) : join(mail, runtime);
    case 'reply':
      return answerMail(mail, role.address, (parked) => receiveMail(parked, runtime), runtime);
    case 'tracking':
      return mailToTracking(mail, role, (parked) => receiveMail(parked, runtime), runtime);
  }
}
