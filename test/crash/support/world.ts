/**
 * What a scenario is told with, whatever it is told to: people write, time goes by, reports come. The world is persistent as the real
 * one is: a mail that nobody took is sent again, a queue delivers again, a clock that was being moved is moved again.
 * Implemented by one-machine.ts and on-aws.ts.
 */
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';

export interface World {
  mail(letter: Letter): Promise<void>;
  /** Several that come at once. */
  mails(letters: readonly Letter[]): Promise<void>;
  /** Time goes by; what falls due is done on the way. */
  clockTo(instant: string): Promise<void>;
  /** SES says that a mail to this address came back for good. */
  bounce(address: string): Promise<void>;
  /** The hourly sweep, now. */
  sweep(): Promise<void>;
  trackingAddress(): Promise<string>;
  sent(): Promise<readonly Seen[]>;
  told(): Promise<readonly string[]>;
}

/** A mail of somebody's to us, with the same text and ids however often it is sent. */
export interface Letter {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Where it reaches us: in the envelope alone, as a BCC is; without it, at `to`. */
  readonly bcc?: string;
  readonly subject: string;
  readonly text: string;
  readonly inReplyTo?: string;
  /** Its Date, as an ISO instant; without it, when it is first handed in. */
  readonly date?: string;
}

/** A mail of ours as its receiver got it. */
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

/** What the receiver sees of a mail of ours in its header. */
export function headerOf(raw: string): Pick<Seen, 'messageId' | 'references'> {
  const header = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(header)?.[1]?.trim() ?? '';
  return { messageId: field('Message-ID'), references: field('References') };
}
