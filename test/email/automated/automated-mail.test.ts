import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { automatedBecause } from '../../../lib/email/automated/automated-mail.ts';
import type { Envelope, Message } from '../../../lib/email/message/message.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { corpusFile, eachInCorpus, inCorpus } from '../../support/corpora/corpus.ts';
import { aMessage, anEnvelope } from '../../support/message.ts';

const header = (name: string, value: string): Partial<Message> => ({ headers: [[name, value]] });
const attached = (contentType: string): Partial<Message> => ({ attachments: [{ fileName: null, contentType, bytes: 1 }] });
const from = (address: string): Partial<Message> => ({ from: [{ address, name: null }] });

test.for<readonly [what: string, changes: Partial<Message>, envelope?: Partial<Envelope>]>([
  ['a vacation reply', header('auto-submitted', 'auto-replied (vacation)')],
  ['our own mail', header('auto-submitted', 'Auto-Generated')],
  ['the null sender', {}, { mailFrom: '' }],
  ['the null sender as an earlier server saw it', header('return-path', '< >')],
  ['a delivery report', { contentType: 'multipart/report' }],
  ['a read receipt inside another structure', attached('message/disposition-notification')],
  ['a complaint report', attached('message/feedback-report')],
  ['bulk mail', header('precedence', 'Bulk')],
  ['an old vacation program', header('precedence', 'auto_reply')],
  ['a mailing list', header('list-id', '<jobs.lists.example>')],
  ['a newsletter', header('list-unsubscribe', '<mailto:x@lists.example>')],
  ['an autoresponder', header('x-autoreply', 'yes')],
  ['another one', header('x-auto-reply-from', 'dana@initech.example')],
  [
    'a mass mailer',
    {
      headers: [
        ['feedback-id', '1.eu-west-1.abc:AmazonSES'],
        ['list-unsubscribe', '<mailto:x@lists.example>'],
      ],
    },
  ],
  ['Exchange, wanting no answer of any kind', header('x-auto-response-suppress', 'All')],
  ['an accepted invitation', { calendars: ['BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n'], subject: 'Accepted: Interview' }],
  ['a mail server', from('mailer-daemon@mx.example')],
  ['a portal', from('no-reply@jobs.example')],
  ['a reaction of Gmail', attached('text/vnd.google.email-reaction+json')],
  ['its text alone', { text: '👍\n\nDana Reyes reacted via Gmail' }],
  ['the same with a link', { text: '❤️ Dana reacted via Gmail <https://www.google.com/gmail/about/?utm_source=reaction>' }],
  ['a reaction of Outlook', { text: 'Dana Reyes reacted to your message:\n\n> Application: Technical writer' }],
  ['the same with its picture', { text: '[like]\n[like] Dana Reyes reacted to your message:\n________\nFrom: Jo' }],
  ['a tapback', { text: 'Liked “Check in with Dana”' }],
  ['another', { text: 'Loved "Dana Reyes, Initech: follow up"' }],
  ['a like by name', { text: 'Dana liked your message' }],
  ['a laugh', { text: 'Laughed at an image' }],
  ['an emphasis', { text: 'Emphasized “Check in with Dana, once”\n\n> quoted' }],
  ['an emoji to a mail', { text: '❤️ to “Dana Reyes, Initech: follow up”' }],
  ['with an emoji in front', { text: '👍 Reyes, Dana (HR) reacted to your email.' }],
  ['an absence in English', { subject: 'Automatic reply: Application' }],
  ['an absence in German', { subject: 'Automatische Antwort: Bewerbung' }],
  ['an absence in French', { subject: 'Réponse automatique : Candidature' }],
  ['an absence in Spanish', { subject: 'Respuesta automática: Solicitud' }],
  ['a filter that wants a proof', { subject: 'Please confirm your message' }],
  ['another one', { subject: 'Your email requires verification verify#Kq7' }],
  ['a bounce by its subject', { subject: 'Undeliverable: Application' }],
  ['a bounce handled by a list', { subject: '[jobs] Mail delivery failed: returning message to sender' }],
])('automatic: %s', ([, changes, envelope = {}]) => expect(automatedBecause(aMessage(changes), anEnvelope(envelope))).toMatch(/^\w/));

test.for<readonly [what: string, changes: Partial<Message>]>([
  ['a mail', {}],
  ['Auto-Submitted: no', header('auto-submitted', 'no; owner-email=x')],
  ['a person behind a distribution list in Exchange', header('x-auto-response-suppress', 'DR, OOF, AutoReply')],
  ['first-class mail', header('precedence', 'first-class')],
  ['Fastmail, Zoho and QQ, with a field of mass mailers', header('feedback-id', 'i5be8459d:Fastmail')],
  ['an autoreply field that says no', header('x-autoreply', 'no')],
  ['a forward of an absence', { subject: 'Fwd: Automatic reply: Application' }],
  ['an answer to a bounce', { subject: 'Re: Undeliverable: Application' }],
  ['somebody who tells of an absence', { subject: 'Out of office next week' }],
  ['an absence that is the topic', { subject: 'Abwesenheit am Montag' }],
  ['a returned mailing', { subject: 'Returned mailings at Initech' }],
  ['a request for an answer', { subject: 'Please confirm your interview on Thursday' }],
  ['an invitation', { calendars: ['BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\n'] }],
  ['another time proposed', { calendars: ['BEGIN:VCALENDAR\r\nMETHOD:COUNTER\r\n'] }],
  ['"Accepted" without a calendar', { subject: 'Accepted: your offer' }],
  ['an attached mail', attached('message/rfc822')],
  ['a person with a telling name', from('post.master@initech.example')],
])('by a person: %s', ([, changes]) => expect(automatedBecause(aMessage(changes), anEnvelope())).toBeNull());

const received = Temporal.Instant.from('2026-12-01T00:00:00Z');
const because = async (raw: Uint8Array): Promise<string | null> => automatedBecause(await parseMessage(raw, received), anEnvelope());

// Kyoto's is a note to oneself.
eachInCorpus('bounces', 'every bounce is automatic', async (raw, file) => {
  if (file !== 'unknown_007.eml') expect(await because(raw), file).not.toBeNull();
});

/** Private emails, and one from a feed reader: none of them shows a sign of a list or a machine. */
const notListMail = /^(?:00033|00046|00065|00101|0013[7-9]|0014[0-9]|00166|00189)\./;
eachInCorpus('lists', 'mail of lists is automatic', async (raw, file) => {
  if (!notListMail.test(file)) expect(await because(raw), file).not.toBeNull();
});

const machines = /report|mimepart_without_content_type|stack_level_too_deep|trailing_dot/;
inCorpus('ordinary', "people's mail is not", async (files) => {
  for (const file of files.filter((name) => !machines.test(name))) expect(await because(corpusFile('ordinary', file)), file).toBeNull();
});
eachInCorpus('replies', "people's replies are not", async (raw, file) => expect(await because(raw), file).toBeNull());

test.for([
  'Dana reacted to your message with joy and wants to see you on Thursday.',
  'Hi Jo,\n\nmy boss reacted to your message: he likes it.',
  'I am glad how they reacted.',
  'I liked your message, can we talk on Thursday?',
  'We loved your portfolio',
  'Dana liked your message a lot and wants to see you.',
  'I questioned the date in your message, was it right?',
  '👍',
])('%j is no reaction of a mail program', (text) => expect(automatedBecause(aMessage({ text }), anEnvelope())).toBe(null));
