/** An answer about a conversation that was erased by its age: what was asked can't be done, and must not happen to another one. */
import type { Profile } from '../domain/settings/profile.ts';
import { composeNotice } from '../email/compose/mails/notice.ts';
import { shortHash } from './identity.ts';
import { mailFacts, sendAnswer } from './outbox.ts';
import type { Incoming } from './reading/incoming.ts';
import type { Runtime } from './runtime.ts';

export async function answerOfErased({ message: { messageId } }: Incoming, profile: Profile, runtime: Runtime): Promise<string> {
  const facts = mailFacts(profile, { id: `erased-${shortHash(messageId)}`, replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeNotice(facts, { type: 'conversation-erased' }), runtime);
  return 'notice: the conversation was erased';
}
