/** Their mail may be a rejection, or is in a language that we don't read. Nothing changes, and we ask the user once what they said. */

import { shownOf } from '../../domain/history.ts';
import { countryOf } from '../../domain/settings/effective-settings.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { type ReadReply, readReply } from '../../email/promises/read-reply.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import type { TakenReply } from './take-reply.ts';

/** The content of their mail, apart from its promises. */
export function readTheirs({ mail: { message, at, written }, profile, runtime }: Pick<InHand, 'mail' | 'profile' | 'runtime'>): ReadReply {
  const sent = message.date ?? at.toZonedDateTimeISO('UTC');
  return readReply(written().said, { sent, author: 'correspondent', country: countryOf(profile, runtime.service) });
}

export async function askWhatTheySaid(hand: InHand, { loaded, plan }: TakenReply): Promise<void> {
  const { mail, profile, runtime } = hand;
  const { unsure, because } = readTheirs(hand);
  if (unsure === null) return;
  const { timelineId } = loaded;
  const facts = mailFacts(
    profile,
    {
      ...mailIdOf(profile, mail.message.messageId, 'answer'),
      replyAddress: await claimReplyAddress(timelineId, profile, 'answer', runtime),
      references: threadReferences(timelineId, runtime),
    },
    runtime,
  );
  const line = because === '' ? mail.written().said.join(' ') : because;
  const shown = { ...facts, timelineId, timeline: plan.timeline, ...shownOf(loaded.history) };
  await sendAnswer(composeQuestion(shown, { type: 'what-they-said', line, unsure }), runtime);
}
