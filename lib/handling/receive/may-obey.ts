/**
 * Only mails to us are obeyed: the mail's own To or Cc must name our address that received it. Otherwise somebody with a mail that our user
 * signed for somebody else could send it to us. Redirected, auto-forwarded and BCCed mails command nothing either. Not here: how the rule
 * reads a mail (email/authentication/addressed-to-us.ts), whose mail it is (the callers).
 */
import type { Profile } from '../../domain/settings/profile.ts';
import { type Addressed, addressed } from '../../email/authentication/addressed-to-us.ts';
import { autoForwardedBy } from '../../email/automated/auto-forward.ts';
import { composeNoRecipient, composeUnsignedTo } from '../../email/compose/mails/not-to-us.ts';
import type { OurAddress } from '../../email/people/our-addresses.ts';
import { spendCap } from '../caps.ts';
import { mailIdOf } from '../mail-id.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import { recipientAddress } from '../reading/ask-recipient.ts';
import { type Incoming, roleOf } from '../reading/incoming.ts';
import { answerOnce, type Recorder } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';

/** Whether the mail names the address that gives it its role, ignoring a tag after the plus. */
export function saidToUs({ message, delivery, proof }: Incoming, { service }: Pick<Runtime, 'service'>): Addressed {
  const { recipients } = delivery.envelope;
  const ours = (address: string): OurAddress => service.addresses.read(address);
  const role = roleOf(recipients, service.addresses);
  // "status" to tactful@, from a mail program that puts the tracking address into each Bcc.
  const isToTactful = role.type === 'tracking' && recipients.some((recipient) => isTactful(ours(recipient)));
  return addressed(message, proof.proven ? proof.open : [], (address) => {
    const named = ours(address);
    return isSame(named, role) || (isToTactful && isTactful(named));
  });
}

const isTactful = (address: OurAddress): boolean => address.type === 'service' && address.name === 'tactful';

function isSame(named: OurAddress, role: ReturnType<typeof roleOf>): boolean {
  if (named.type === 'tracking') return role.type === 'tracking' && named.userId === role.userId && named.secret === role.secret;
  if (named.type === 'reply') return role.type === 'reply' && named.address === role.address;
  return named.type === 'service' && role.type === 'service' && named.name === role.name;
}

/** Handles a user's mail that asks for something but was not said to us. It changes nothing. */
export async function notSaidToUs(
  mail: Incoming,
  how: Exclude<Addressed, 'to us'>,
  { profile, gathered }: Pick<Recorder, 'profile' | 'gathered'>,
  runtime: Runtime,
): Promise<string> {
  const { messageId } = mail.message;
  const mayAnswer = mail.proven && profile.status === 'active';
  const facts = (kind: string) =>
    mailFacts(profile, { ...mailIdOf(profile, messageId, kind), replyAddress: null, references: [messageId] }, runtime);
  if (mayAnswer && (how === 'to nobody' || (how === 'to others' && isToThemselves(mail, profile)))) {
    const tell = async () => {
      const replyAddress = await recipientAddress(mail, profile, runtime);
      await sendAnswer(composeNoRecipient({ ...facts('no-recipient'), replyAddress }), runtime);
      return 'not obeyed: it names no recipient';
    };
    return answerOnce({ mail, profile, gathered }, tell, runtime);
  }
  if (mayAnswer && how === 'to us, unsigned') {
    const spent = await spendCap('unsigned-to', profile.addresses[0] ?? '', messageId, runtime);
    if (spent === 'granted') await sendAnswer(composeUnsignedTo(facts('unsigned-to')), runtime);
    return 'not obeyed: nobody signed to whom it goes';
  }
  return 'not obeyed: not addressed to us';
}

/** Somebody who writes to many in Bcc often puts their own address in To; so does a mailbox that forwards everything. */
const isToThemselves = ({ message, delivery }: Incoming, { addresses }: Profile): boolean =>
  [...message.to, ...message.cc].every(({ address }) => addresses.includes(address)) &&
  autoForwardedBy(message, delivery.envelope).length === 0;
