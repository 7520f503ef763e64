import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { renderMail } from '../../../../lib/email/compose/blocks/render.ts';
import type { OutgoingMail } from '../../../../lib/email/compose/outgoing-mail.ts';
import { composeReminder } from '../../../../lib/email/compose/reminders/reminder.ts';
import type { Message } from '../../../../lib/email/message/message.ts';
import { parseMessage } from '../../../../lib/email/message/parse-message.ts';
import { reminding, timelineFacts } from '../sample-facts.ts';

const at = Temporal.Instant.from('2026-11-10T08:00:00Z');

const aMail = (changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  id: 'm-1',
  kind: 'reminder',
  to: 'jo@example.com',
  from: 'tactful@in.example.com',
  fromName: 'Tactful',
  idDomain: 'in.example.com',
  replyTo: 'r-abc@in.example.com',
  subject: 'Follow up: Dana Reyes, Initech',
  text: 'Hello Zoë\n',
  html: '<p>Hello Zoë</p>',
  references: ['<t-abcdefgh@in.example.com>'],
  attachments: [],
  step: 'application.check-in',
  timelineId: null,
  items: [],
  ...changes,
});

const source = async (mail: OutgoingMail): Promise<string> => Buffer.from(await renderMail(mail, at)).toString('latin1');
const parsed = async (mail: OutgoingMail): Promise<Message> => parseMessage(await renderMail(mail, at), at);
const header = (message: Message, name: string): readonly string[] =>
  message.headers.filter(([field]) => field === name).map(([, value]) => value);

describe('the header fields of a reminder', () => {
  test('say from whom, when, and that a machine wrote it', async () => {
    const mail = await parsed(aMail());
    expect(mail.from).toEqual([{ address: 'tactful@in.example.com', name: 'Tactful' }]);
    for (const fromName of ['Zoë, who reminds you', 'Follow-ups; by Acme']) {
      expect((await parsed(aMail({ fromName }))).from).toEqual([{ address: 'tactful@in.example.com', name: fromName }]);
    }
    expect(mail.to).toEqual([{ address: 'jo@example.com', name: null }]);
    expect(mail.replyTo).toEqual([{ address: 'r-abc@in.example.com', name: null }]);
    expect(mail.messageId).toBe('<m-1@in.example.com>');
    expect(mail.inReplyTo).toBe('<t-abcdefgh@in.example.com>');
    expect(mail.references).toEqual(['<t-abcdefgh@in.example.com>']);
    expect(header(mail, 'date')).toEqual(['Tue, 10 Nov 2026 08:00:00 +0000']);
    expect(header(mail, 'auto-submitted')).toEqual(['auto-generated']);
    expect(header(mail, 'x-auto-response-suppress')).toEqual(['All']);
    expect(header(mail, 'list-unsubscribe')).toEqual(['<mailto:tactful@in.example.com?subject=stop%20all>']);
    expect(mail.contentType).toBe('multipart/alternative');
  });
  test('do not make it look like bulk mail', async () => {
    const mail = await parsed(aMail());
    for (const name of ['precedence', 'list-id', 'x-mailer', 'bcc', 'cc', 'sender']) expect(header(mail, name)).toEqual([]);
  });
  test('an answer says that it is one', async () => {
    expect(header(await parsed(aMail({ kind: 'answer' })), 'auto-submitted')).toEqual(['auto-replied']);
    expect(header(await parsed(aMail({ kind: 'let-go' })), 'auto-submitted')).toEqual(['auto-generated']);
  });
  test('the operator is no subscriber', async () => {
    expect(header(await parsed(aMail({ kind: 'operator' })), 'list-unsubscribe')).toEqual([]);
  });
  test('without a reply address answers go to the sender', async () => {
    expect((await parsed(aMail({ replyTo: null }))).replyTo).toEqual([]);
  });
  test('without references it begins a thread', async () => {
    const mail = await parsed(aMail({ references: [] }));
    expect([mail.inReplyTo, mail.references]).toEqual([null, []]);
  });
});

describe('the text', () => {
  test('arrives as it was written', async () => {
    expect((await parsed(aMail())).text.trim()).toBe('Hello Zoë');
  });
  test('is 7 bit in lines that every server accepts, whatever it contains', async () => {
    const mail = aMail({ subject: 'Müller, Łódź – 東京', text: `From here\n.\n${'ß'.repeat(3000)}`, html: `<p>${'é'.repeat(5000)}</p>` });
    const text = await source(mail);
    expect(text).toMatch(/^[\x09\x0a\x0d\x20-\x7e]*$/);
    expect(Math.max(...text.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect((await parsed(mail)).subject).toBe('Müller, Łódź – 東京');
  });
  test('cannot end its part early', async () => {
    const boundary = /boundary="([^"]+)"/.exec(await source(aMail()))?.[1] ?? '';
    const mail = await parsed(aMail({ text: `before\n--${boundary}--\nafter` }));
    expect(boundary.length).toBeLessThanOrEqual(70);
    expect(mail.text).toContain('after');
  });
  test('the same mail gives the same bytes', async () => {
    expect(await source(aMail())).toBe(await source(aMail()));
  });
  test('a contact to save is an attachment', async () => {
    const mail = await parsed(
      aMail({ attachments: [{ fileName: 'job-log.vcf', contentType: 'text/vcard; charset=utf-8', content: 'BEGIN:VCARD\r\n' }] }),
    );
    expect(mail.attachments).toEqual([{ fileName: 'job-log.vcf', contentType: 'text/vcard', bytes: 13 }]);
    expect(mail.text.trim()).toBe('Hello Zoë');
  });
});

describe('names of any script', () => {
  const name = 'Łukasz Żółć 東京 Зоя';
  test('stand in the subject as they are written, and in every header as 7 bit', async () => {
    const mail = composeReminder(
      timelineFacts({ timeline: { correspondents: [{ address: 'l@initech.example', name }], company: 'Bücher & Söhne' } }),
      reminding(),
    );
    const [head = ''] = (await source(mail)).split('\r\n\r\n');
    expect(head).toMatch(/^[\x09\x0a\x0d\x20-\x7e]*$/);
    expect((await parsed(mail)).subject).toBe(mail.subject);
    expect(mail.subject).toContain('Łukasz Żółć');
    expect(mail.subject).toContain('Bücher');
  });
  test('may be long: no line of a header is, and no letter is cut in two', async () => {
    const mail = aMail({ subject: '東京🙂'.repeat(18) });
    const [head = ''] = (await source(mail)).split('\r\n\r\n');
    expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect((await parsed(mail)).subject).toBe(mail.subject);
  });
  test('name a file', async () => {
    const mail = await parsed(aMail({ attachments: [{ fileName: 'Gespräch Łódź.ics', contentType: 'text/calendar', content: 'x' }] }));
    expect(mail.attachments[0]?.fileName).toBe('Gespräch Łódź.ics');
  });
});

describe('nothing that a mail contributed adds a header field', () => {
  const names = async (mail: OutgoingMail) => (await parsed(mail)).headers.map(([name]) => name);
  test('not a subject with line breaks', async () => {
    expect(await names(aMail({ subject: 'Hi\r\nBcc: evil@example.org\n\nbody' }))).toEqual(await names(aMail()));
  });
  test('not a Message-ID that we refer to', async () => {
    const mail = await parsed(aMail({ references: ['<a@b>\r\nBcc: evil@example.org', 'no id', '<c d@e>', '<f@g>'] }));
    expect(mail.references).toEqual(['<a@b>', '<f@g>']);
    expect(header(mail, 'bcc')).toEqual([]);
  });
  test('not any text at all', async () => {
    const usual = await names(aMail());
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        expect(await names(aMail({ subject: `x${text}`, text, html: text, references: [`<${text}@x>`, '<t@x>'] }))).toEqual(usual);
      }),
      { numRuns: 60 },
    );
  });
});
