/**
 * Any mail to a user's unsubscribe address stops everything, no matter who sends it and what it says: mail programs write there on their
 * own, in their own words, and a forwarded mailbox under another From. The address is secret, and only in mails to the user.
 * Not here: `stop all` that a user types (obey.ts).
 */

import { timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { planningAgain } from '../../domain/settings/plan-again.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { composeUnsubscribed } from '../../email/compose/mails/account/goodbye.ts';
import type { OurAddress } from '../../email/people/our-addresses.ts';
import { refuseToBeAsked } from '../account/unconfirmed.ts';
import { mailIdOf } from '../mail-id.ts';
import { mailFacts, sendLastWord } from '../outbox.ts';
import type { Incoming } from '../reading/incoming.ts';
import { appliedOnce, wasApplied } from '../record/applied-once.ts';
import { replanAside } from '../record/plan.ts';
import { recordMail } from '../record/record-mail.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import { afterCommands } from './profile-command.ts';

type UnsubscribeAddress = Extract<OurAddress, { readonly type: 'unsubscribe' }>;

export async function unsubscribe(mail: Incoming, { userId, token }: UnsubscribeAddress, runtime: Runtime): Promise<string> {
  const { store, now, service } = runtime;
  const { messageId } = mail.message;
  const gathered = await store.gather(userId, { messageIds: [messageId], correspondents: [] });
  const { profile: known, counters } = gathered;
  if (known === null || known.status === 'erased' || known.unsubscribe !== token) return 'dropped: no such user';
  // They were asked whether they want to join.
  if (known.status === 'unconfirmed') return refuseToBeAsked(known.addresses, runtime);
  const asked = { at: mail.delivery.receivedAt, timeZone: timeZoneOf(known, service), timelineId: null, together: null, undone: null };
  const stopped = (latest: Profile): Profile => planningAgain(afterCommands(latest, [{ type: 'StopAll' }], asked), latest, now());
  const wasStopped = known.status === 'stopped' && !wasApplied(known, messageId);
  let decided = 'unsubscribed already';
  const recorded = await recordMail(
    {
      messageId,
      root: null,
      choosePlace: async () => 'user',
      events: () => [],
      changeProfile: () => updateProfile(known, (latest) => appliedOnce(latest, messageId, stopped), runtime),
      async answer({ profile }) {
        if (profile.status !== 'stopped' || wasStopped) return true;
        const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'unsubscribed'), replyAddress: null, references: [] }, runtime);
        await sendLastWord(composeUnsubscribed(facts), runtime);
        decided = 'unsubscribed';
        return true;
      },
    },
    { mail, profile: known, counters, gathered },
    runtime,
  );
  if (recorded !== null) await replanAside(recorded.profile, counters, runtime);
  return decided;
}
