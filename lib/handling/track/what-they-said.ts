/** Their mail may be a no, or is in a language that we don't read: nothing changes, and the user is asked once what they said. */
import type { Profile } from '../../domain/settings/profile.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { type ReadReply, readReply } from '../../email/promises/read-reply.ts';
import { countryOf } from '../effective-settings.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer, threadReferences } from '../outbox.ts';
import type { Incoming } from '../reading/incoming.ts';
import { writtenIn } from '../reading/written.ts';
import type { Runtime } from '../runtime.ts';
import type { Taken } from './take-reply.ts';

/** What a mail of theirs says, apart from its promises. */
export function readTheirs({ message, at }: Incoming, profile: Profile, { service }: Runtime): ReadReply {
  const { typed, said } = writtenIn(message);
  const sent = message.date ?? at.toZonedDateTimeISO('UTC');
  return readReply(typed, { sent, author: 'correspondent', country: countryOf(profile, service) }, said);
}

export async function askWhatTheySaid(mail: Incoming, { loaded, plan }: Taken, profile: Profile, runtime: Runtime): Promise<void> {
  const { unsure, because } = readTheirs(mail, profile, runtime);
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
  const line = because === '' ? writtenIn(mail.message).said.join(' ') : because;
  const shown = { ...facts, timelineId, timeline: plan.timeline, shownEvents: loaded.history.recent };
  await sendAnswer(composeQuestion(shown, { type: 'what-they-said', line, unsure }), runtime);
}
