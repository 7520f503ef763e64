/** An answer to a reply address that has expired: its user learns what can be typed, and anybody else nothing. */
import { composeHelp } from '../email/compose/mails/help.ts';
import { shortHash } from './identity.ts';
import { mailFacts, sendAnswer } from './outbox.ts';
import type { Incoming } from './reading/incoming.ts';
import type { Runtime } from './runtime.ts';

export async function lostAnswer({ from, proven, message }: Incoming, runtime: Runtime): Promise<string> {
  const owner = proven && from !== '' ? await runtime.store.ownerOf(from, runtime.now()) : null;
  const profile = owner?.purpose === 'sender' ? await runtime.store.loadProfile(owner.userId) : null;
  if (profile === null || profile.status === 'erased' || profile.status === 'unconfirmed') return 'dropped: no such reply address';
  const { messageId } = message;
  const facts = mailFacts(profile, { id: `help-${shortHash(messageId)}`, replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeHelp(facts, { notUnderstood: null }), runtime);
  return 'help: the reply address has expired';
}
