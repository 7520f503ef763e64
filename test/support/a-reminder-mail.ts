import type { OutgoingMail } from '../../lib/email/compose/outgoing-mail.ts';
import { anOutgoingMail } from '../local/support/mail.ts';

/** A reminder for Jo, ready to send, with characters outside ASCII. */
export const aReminderMail = (changes: Partial<OutgoingMail> = {}): OutgoingMail =>
  anOutgoingMail({
    id: 'reminder-abcdefghij',
    kind: 'reminder',
    from: 'tactful@in.example.com',
    idDomain: 'in.example.com',
    replyTo: 'r-x5b7c2d4e6f2a3b4c5d6e7f2@in.example.com',
    subject: 'Zoë Müller, Initech: follow up',
    text: 'Grüße an Zoë',
    html: '<p>Grüße an Zoë</p>',
    references: ['<jo2345-initechx@in.example.com>'],
    step: 'application.check-in',
    ...changes,
  });
