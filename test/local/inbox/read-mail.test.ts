import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { escapeHtml } from '../../../lib/email/compose/blocks/escape-html.ts';
import { mailto } from '../../../lib/email/compose/blocks/mailto.ts';
import { renderMail } from '../../../lib/email/compose/blocks/render.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { mailtoLinks } from '../../../lib/local/inbox/mails/mailto.ts';
import { readMail } from '../../../lib/local/inbox/read-mail.ts';
import { ownTime } from '../../support/own-time.ts';

const at = Temporal.Instant.from('2026-11-10T08:00:00Z');
const aMail: OutgoingMail = {
  id: 'mail-1',
  kind: 'reminder',
  to: 'jo@example.com',
  from: 'tactful@tactful.localhost',
  fromName: 'Tactful',
  idDomain: 'tactful.localhost',
  replyTo: null,
  subject: 'Zoë Müller, Initech: follow up',
  text: 'Ünïcode text\n',
  html: '<p>Ünïcode html</p>',
  references: [],
  attachments: [],
  step: null,
  timelineId: null,
  items: [],
};
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 }).map((text) => text.replace(/\p{Cc}/gu, ' '));

test('one of our mails is read back as it was written', async () => {
  const card = { fileName: 'Zoë.vcf', contentType: 'text/vcard', content: 'BEGIN:VCARD' };
  const mail = readMail(await renderMail({ ...aMail, attachments: [card] }, at));
  expect(mail.text).toBe('Ünïcode text\n');
  expect(mail.html?.trimEnd()).toBe('<p>Ünïcode html</p>');
  expect(mail.fields).toContainEqual(['subject', 'Zoë Müller, Initech: follow up']);
  expect(mail.attachments).toEqual([{ fileName: expect.any(String), contentType: 'text/vcard', bytes: 11 }]);
});

test('this holds for any text and HTML', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (text, html) => {
      const mail = readMail(await renderMail({ ...aMail, text: `${text}.`, html: `<p>${html}</p>` }, at));
      expect(mail.text?.trimEnd()).toBe(`${text}.`);
      expect(mail.html?.trimEnd()).toBe(`<p>${html}</p>`);
    }),
    { numRuns: 50 },
  );
});

test.for([
  ['nothing', ''],
  ['no body', 'Subject: x'],
  ['a multipart that never begins', 'Content-Type: multipart/mixed; boundary="b"\n\nno boundary here'],
  ['a multipart without a boundary', 'Content-Type: multipart/mixed\n\n--b\n\nx'],
  ['multiparts in multiparts', `${'Content-Type: multipart/mixed; boundary=b\n\n--b\n'.repeat(20)}\nx\n--b--`],
] as const)('%s is no reason to fail', ([, raw]) => {
  expect(readMail(Buffer.from(raw)).html).toBeNull();
});

test('any bytes can be viewed', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (raw) => Array.isArray(readMail(raw).fields)));
});

test('a link is read as the mail it would open', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (subject, body, label) => {
      const parts = {
        to: 'r-abc@tactful.localhost',
        bcc: 'k7m2+t-abcdefgh@tactful.localhost',
        subject: subject.slice(0, 100),
        body: body.slice(0, 100),
      };
      const html = `<p><a class="link" href="${escapeHtml(mailto(parts))}" style="color:red">${escapeHtml(label)}</a></p>`;
      const [link] = mailtoLinks(html);
      expect(link).toMatchObject({ to: parts.to, bcc: parts.bcc, subject: parts.subject });
    }),
    { examples: [['a+b & c%', '1\n2', 'x']] },
  );
});

test('line ends, plus and per cent signs survive a link', () => {
  const href = mailto({ to: 'a@b.example', subject: '100 % + more', body: 'one\ntwo & three' });
  expect(mailtoLinks(`<a href="${escapeHtml(href)}">Go &amp; do</a>`)).toEqual([
    { label: 'Go & do', to: 'a@b.example', bcc: null, subject: '100 % + more', body: 'one\ntwo & three' },
  ]);
});

test.for([
  '<a href="https://example.com/mailto:x">web</a>',
  '<a href="javascript:alert(1)">script</a>',
  'mailto:a@b.example',
  '<a name="mailto:a@b.example">anchor</a>',
])('%s is no answer link', (html) => expect(mailtoLinks(html)).toEqual([]));

test('a mail full of unclosed links is read quickly', () => {
  const started = ownTime();
  mailtoLinks('<a href="mailto:'.repeat(20_000));
  mailtoLinks(`<a ${'x '.repeat(50_000)}`);
  mailtoLinks('<a href="mailto:a">'.repeat(20_000));
  expect(ownTime() - started).toBeLessThan(2_000);
});
