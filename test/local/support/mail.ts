import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import type { Envelope } from '../../../lib/email/message/message.ts';

export const anEnvelope = (changes: Partial<Envelope> = {}): Envelope => ({
  mailFrom: 'jo@example.com',
  recipients: ['start@tactful.localhost'],
  peer: '127.0.0.1',
  helo: 'laptop.example.com',
  ...changes,
});

export const aRawMail = (subject = 'hello'): string =>
  `From: Jo <jo@example.com>\r\nTo: start@tactful.localhost\r\nSubject: ${subject}\r\nMessage-ID: <${subject}@example.com>\r\n\r\nHello.\r\n`;

export const anOutgoingMail = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: 'welcome-1',
  kind: 'welcome',
  to: 'jo@example.com',
  from: 'tactful@tactful.localhost',
  fromName: 'Tactful',
  idDomain: 'tactful.localhost',
  replyTo: null,
  subject: 'Welcome',
  text: 'Hello Jo.',
  html: '<p>Hello Jo.</p>',
  references: [],
  attachments: [],
  step: null,
  timelineId: null,
  items: [],
  ...changes,
});
