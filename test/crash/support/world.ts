/**
 * The actions of a scenario in any world: people write, time passes, reports arrive. The world is as persistent as the real one: it resends
 * a mail that was not accepted, redelivers from queues, and continues a clock move that was interrupted. Implemented by one-machine.ts and
 * on-aws.ts.
 */
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';

export interface World {
  mail(letter: Letter): Promise<void>;
  /** Several letters that arrive together. */
  mails(letters: readonly Letter[]): Promise<void>;
  /** Lets time pass and does what falls due. */
  clockTo(instant: string): Promise<void>;
  /** SES reports a permanent bounce of a mail to this address. */
  bounce(address: string): Promise<void>;
  /** Runs the hourly sweep now. */
  sweep(): Promise<void>;
  trackingAddress(): Promise<string>;
  sent(): Promise<readonly Seen[]>;
  told(): Promise<readonly string[]>;
}

/** Somebody's mail to us, with the same text and ids each time it is sent. */
export interface Letter {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Our address if it is only in the envelope, as in BCC. Without it, `to` reaches us. */
  readonly bcc?: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo?: string;
  /** Its Date as an ISO instant. By default, the time of its first delivery. */
  readonly date?: string;
}

/** One of our mails as its recipient received it. */
export interface Seen extends Pick<SentMail, 'kind' | 'step' | 'subject' | 'to' | 'replyTo' | 'timelineId' | 'items'> {
  readonly messageId: string;
  readonly references: string;
}

export const domain = 'tactful.test';
export const jo = 'Jo Winter <jo@example.com>';
export const dana = 'Dana Reyes <dana.reyes@initech.example>';
/** A Tuesday, 09:12 in Paris. */
export const start = '2026-11-03T08:12:00Z';

export const addressOf = (mailbox: string): string => /<([^<>]+)>/.exec(mailbox)?.[1] ?? mailbox;

export function asMail({ id, from, to, subject, text, inReplyTo, date }: Letter, now: string): string {
  const fields = [
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${dateField(date ?? now)}`,
    `Subject: ${subject}`,
    `Message-ID: <${id}@mail.example>`,
    ...(inReplyTo === undefined ? [] : [`In-Reply-To: <${inReplyTo}@mail.example>`, `References: <${inReplyTo}@mail.example>`]),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  ];
  return [...fields, '', ...text.split('\n'), ''].join('\r\n');
}

/** RFC 5322, section 3.3. */
const dateField = (now: string): string => new Date(now).toUTCString().replace('GMT', '+0000');

/** What the recipient sees in the header of one of our mails. */
export function headerOf(raw: string): Pick<Seen, 'messageId' | 'references'> {
  const header = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(header)?.[1]?.trim() ?? '';
  return { messageId: field('Message-ID'), references: field('References') };
}
