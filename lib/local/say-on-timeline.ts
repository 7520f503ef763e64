/** Words that the operator types about a timeline on the page. They are handled like a mailed command, as its user's own mail. */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../domain/words.ts';
import type { Envelope } from '../email/message/message.ts';
import { newReplyAddress } from '../handling/identity.ts';
import type { Random, ServiceSettings } from '../handling/runtime.ts';
import type { Store } from '../handling/store.ts';
import type { JsonView } from './http/json-interface.ts';
import type { DeliveryOutcome } from './page-context.ts';
import type { SentMail } from './sending/sent-mail.ts';

interface Parts {
  readonly store: Pick<Store, 'load' | 'loadProfile' | 'claimOwner'>;
  readonly service: Pick<ServiceSettings, 'addresses'>;
  readonly view: Pick<JsonView, 'mails'>;
  readonly deliver: (raw: Uint8Array, envelope: Envelope) => Promise<DeliveryOutcome>;
  readonly random: Random;
  readonly now: () => Temporal.Instant;
}

/** No mail from outside has it: over SMTP there is a peer, and a mailbox gives no name. */
const typedHere = 'typed on this machine';

/** Whoever can reach the page runs the service, so nothing has to be proven. */
export const isTypedHere = ({ peer, helo }: Envelope): boolean => peer === null && helo === typedHere;

/** What was sent because of it; null: no such timeline. */
export const sayOnTimeline =
  ({ store, service, view, deliver, random, now }: Parts) =>
  async (id: string, words: string): Promise<readonly SentMail[] | null> => {
    if (!/^[a-z2-7]{6}-[a-z]{8}$/.test(id)) return null;
    const [timelineId, userId] = [id as TimelineId, id.slice(0, 6) as UserId];
    const [loaded, profile] = await Promise.all([store.load(userId, timelineId), store.loadProfile(userId)]);
    const from = profile?.addresses[0];
    if (loaded === null || from === undefined) return null;
    const to = newReplyAddress(random, service.addresses);
    await store.claimOwner(to, { userId, timelineId, purpose: 'answer', expiresAt: now().add({ hours: 24 }) });
    const before = (await view.mails(null)).length;
    const raw = [
      ...[`From: <${from}>`, `To: <${to}>`, 'Subject: Re:', `Message-ID: <${random.token(26)}@${service.addresses.idDomain}>`],
      `Date: ${new Date(now().epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
      ...['MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit', '', words, ''],
    ].join('\r\n');
    await deliver(Buffer.from(raw), { mailFrom: from, recipients: [to], peer: null, helo: typedHere });
    return (await view.mails(null)).slice(before);
  };
