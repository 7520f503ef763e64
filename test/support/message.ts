import { Temporal } from 'temporal-polyfill';
import type { Envelope, Message } from '../../lib/email/message/message.ts';

/** Jo's application to Dana Reyes at Initech, as parsed by parse-message.ts. */
export const aMessage = (changes: Partial<Message> = {}): Message => ({
  messageId: '<application@example.com>',
  from: [{ address: 'jo@example.com', name: 'Jo Miller' }],
  to: [{ address: 'dana.reyes@initech.example', name: 'Dana Reyes' }],
  cc: [],
  replyTo: [],
  date: Temporal.ZonedDateTime.from('2026-11-03T08:12:00+01:00[+01:00]'),
  subject: 'Application: Technical writer',
  inReplyTo: null,
  references: [],
  text: 'Dear Dana,\n\nplease find my application attached.\n\nJo',
  headers: [['from', 'Jo Miller <jo@example.com>']],
  attachments: [],
  calendars: [],
  deliveryStatuses: [],
  forwarded: [],
  contentType: 'text/plain',
  stub: null,
  ...changes,
});

export const anEnvelope = (changes: Partial<Envelope> = {}): Envelope => ({
  mailFrom: 'jo@example.com',
  recipients: ['abcdefghi234@in.example.com'],
  peer: null,
  helo: null,
  ...changes,
});
