/** A mail service asks whether it may forward here. Only the user can answer that, so the question is passed on to them, on no timeline. */

import { isSilent } from '../../../domain/settings/effective-settings.ts';
import type { ForwardingRequest } from '../../../email/automated/forwarding-request.ts';
import { composeForwardingRequest } from '../../../email/compose/mails/forwarding-request.ts';
import { spendCap } from '../../caps.ts';
import { mailIdOf } from '../../mail-id.ts';
import { mailFacts, sendAnswer } from '../../outbox.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { answerOnce } from '../../record/record-mail.ts';

export async function passRequestOn({ mail, profile, gathered, runtime }: InHand, { namesUser }: ForwardingRequest): Promise<string> {
  const { from, message } = mail;
  if (isSilent(profile, runtime.now())) return 'dropped: its user gets no mail now';
  const id = mailIdOf(profile, message.messageId, 'request');
  const spent = await spendCap('forwarding-request', profile.addresses[0] ?? '', id.id, runtime);
  if (spent === 'spent') return 'dropped: too many requests to forward today';
  const facts = mailFacts(profile, { ...id, replyAddress: null, references: [] }, runtime);
  const { subject, text } = message;
  const passOn = async () => {
    await sendAnswer(composeForwardingRequest(facts, { from, subject, text, namesUser }), runtime, 'others');
    return 'request to forward passed on';
  };
  return answerOnce({ mail, profile, gathered }, passOn, runtime);
}
