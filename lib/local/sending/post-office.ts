/** Our outgoing mail, assembled from the settings: rendered, signed, stored, and relayed if there is a relay. */
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { renderMail } from '../../email/compose/blocks/render.ts';
import type { Log, OutboundMail } from '../../handling/runtime.ts';
import type { Agenda } from '../clock/agenda.ts';
import { durably, type Writing } from '../durable-file.ts';
import type { LocalSettings } from '../settings.ts';
import { dkimSigner } from './dkim.ts';
import { outboundHere } from './outbound-mail.ts';
import { type RelayQueue, relayQueue } from './relay-queue.ts';
import { type SentMails, sentMails } from './sent-mails.ts';
import { type Letter, type RelayAnswer, type RelayHealth, smtpRelay } from './smtp-relay.ts';

export interface PostOffice {
  readonly outbound: OutboundMail;
  readonly sent: SentMails;
  /** Hands a letter to the relay unchanged; null without a relay. */
  readonly transmit: ((letter: Letter) => Promise<RelayAnswer>) | null;
  /** Why the relay takes nothing, for the operator; null without a relay. */
  readonly relayHealth: () => RelayHealth | null;
  /** Resumes what the relay didn't take before the last stop. */
  resume(): Promise<void>;
  close(): Promise<void>;
}

export async function postOffice(
  settings: LocalSettings,
  agenda: Agenda,
  now: () => Temporal.Instant,
  log: Log,
  writing: Writing = durably,
): Promise<PostOffice> {
  const sign = settings.DKIM_KEY === undefined ? null : dkimSigner(settings.MAIL_DOMAIN, settings.DKIM_KEY);
  const relay = settings.SMTP_RELAY === undefined ? null : smtpRelay(settings.SMTP_RELAY, log);
  const folder = join(settings.DATA_DIR, 'sent');
  let queue: RelayQueue | null = null;

  const sent = await sentMails({
    path: folder,
    writing,
    onDamaged: (lines) => log.error('damaged lines of sent/journal.jsonl passed over', { lines: lines.slice(0, 20).join(', ') }),
    async render(mail, at) {
      const raw = await renderMail(mail, at);
      return sign === null ? raw : sign(raw);
    },
    enqueue: async (id) => queue?.enqueue(id),
  });

  const letterOf = async (id: string) => {
    const mail = sent.byId(id);
    const raw = await sent.rawOf(id);
    if (mail === null || raw === null) return null;
    return { from: mail.from, to: mail.to, raw, sentAt: Temporal.Instant.from(mail.sentAt) };
  };
  if (relay !== null) {
    queue = await relayQueue({ path: join(folder, 'queue'), transmit: relay.transmit, letterOf, agenda, now, log });
  }

  return {
    outbound: outboundHere(sent, queue, now),
    sent,
    transmit: relay?.transmit ?? null,
    relayHealth: () => (relay === null ? null : { lastError: relay.problem() }),
    resume: async () => queue?.resume(),
    async close() {
      await queue?.close();
      relay?.close();
      await sent.close();
    },
  };
}
