/**
 * A mail to a reply address that is not from its user: a mail of ours went further. A correspondent in copy speaks as a correspondent
 * and never commands; about anybody else the user is asked, if at all.
 */
import type { Profile } from '../domain/settings/profile.ts';
import type { Incoming } from './reading/incoming.ts';
import { speakerOf } from './reading/sender-of-mail.ts';
import { askWhose } from './receive/whose-address.ts';
import type { Runtime } from './runtime.ts';
import type { Owner } from './store.ts';
import { hearCorrespondent } from './track/take-reply.ts';

/** As in mail-to-tracking.ts. */
const mostReferences = 20;

export async function answerOfAnother(mail: Incoming, profile: Profile, owner: Owner, runtime: Runtime): Promise<string> {
  const { message } = mail;
  if (mail.from === '') return 'dropped: not from its user';
  const ancestors = [...(message.inReplyTo === null ? [] : [message.inReplyTo]), ...message.references.slice(-mostReferences)];
  const wanted = { messageIds: [...new Set([message.messageId, ...ancestors])], correspondents: [mail.from] };
  const gathered = await runtime.store.gather(profile.userId, wanted);
  const speaker = speakerOf(mail, profile, gathered);
  if (speaker.type === 'correspondent') {
    const isTheirs = gathered.correspondents.get(mail.from)?.timelines.some((known) => known === owner.timelineId) ?? false;
    return hearCorrespondent(
      mail,
      isTheirs && owner.timelineId !== null ? owner.timelineId : speaker.timelineId,
      profile,
      gathered,
      runtime,
    );
  }
  return mail.proven ? askWhose(mail, profile, owner.timelineId, runtime) : 'dropped: not from its user';
}
