import type { Temporal } from 'temporal-polyfill';
import type { OutboundMail } from '../../handling/runtime.ts';
import type { RelayQueue } from './relay-queue.ts';
import type { SentMails } from './sent-mails.ts';

/** Our mails: stored and, with a relay, really sent. What the relay doesn't take now counts as sent, because the queue keeps trying. */
export const outboundHere = (sent: SentMails, relay: RelayQueue | null, now: () => Temporal.Instant): OutboundMail => ({
  knowsItsMails: true,
  async send(mail) {
    const kept = await sent.keep(mail, now());
    if (kept.type === 'rejected') return kept;
    if (relay === null || !kept.isNew) return { type: 'sent' };
    const answer = await relay.tryNow(kept.id);
    if (answer.type !== 'refused') return { type: 'sent' };
    await sent.reject(kept.id, answer.reason);
    return { type: 'rejected', reason: answer.reason };
  },
});
