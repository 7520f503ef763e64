/**
 * Sends mails of any structure, and damaged ones, through the whole of receiving. There is always a decision, only the people concerned
 * receive a mail, our mails have only their own header fields, and every event can be read again.
 * Not here: size and time (test/email/hostile/), forged senders (test/handling/attacks.test.ts).
 */

import * as fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { renderMail } from '../../lib/email/compose/blocks/render.ts';
import { parseMessage } from '../../lib/email/message/parse-message.ts';
import { wholeDomain } from '../../lib/email/people/address-space.ts';
import { type Corpus, corpusFile, corpusFiles } from '../support/corpora/corpus.ts';
import { domain, type Handling, handling } from '../support/handling.ts';
import { fuzzRuns, fuzzTimeout } from './fuzz-runs.ts';

const jo = 'jo@example.com';
const operator = 'operator@tactful.example';

let service: Handling;
let tracking: string;
let reply: string;

beforeEach(async () => {
  service = await handling('2026-11-03T07:12:00Z', {
    service: {
      addresses: wholeDomain(domain),
      signUp: { type: 'open' },
      operator,
      defaultCountry: null,
      defaultTimeZone: 'Europe/Paris',
      rawMailDays: 30,
    },
  });
  tracking = await service.joins(jo);
  await service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Application\nMessage-ID: <root@example.com>\n\nDear Dana,\n\nplease find my application attached.\n`,
  });
  const [timelineId] = service.scheduled.keys();
  service.clockTo('2026-11-10T08:00:00Z');
  if (timelineId !== undefined) await service.fires(timelineId);
  reply = service.sent.at(-1)?.replyTo ?? '';
  expect(reply).toMatch(/^r-/);
});

const recipientsOf = () => [
  [tracking],
  [reply],
  [`tactful@${domain}`],
  [`start@${domain}`],
  [`postmaster@${domain}`],
  [tracking, reply],
  [tracking.replace('@', '+interview@')],
  [tracking.replace('@', '+t-abcdefgh@')],
  [`nobody@${domain}`],
  [],
];

/** Expects a decision, and no mail that should not be sent. */
async function expectReceived(raw: Buffer, recipients: readonly string[]): Promise<void> {
  const before = service.sent.length;
  const decided = await service.receives({ from: jo, to: recipients, lines: raw.toString('latin1') });
  expect(decided).toEqual(expect.any(String));
  // We parse the mail, because "a @b(c)" is a@b.
  const { from: writers } = await parseMessage(raw, service.runtime.now());
  for (const mail of service.sent.slice(before)) {
    // The recipient is Jo, the operator, or somebody who joined with this mail.
    const isWriter =
      writers.some(({ address }) => address === mail.to) &&
      (await service.runtime.store.ownerOf(mail.to, service.runtime.now()))?.purpose === 'sender';
    expect([mail.to, [jo, operator].includes(mail.to) || isWriter]).toEqual([mail.to, true]);
    const { headers, from, to } = await parseMessage(await renderMail(mail, service.runtime.now()), service.runtime.now());
    expect([from.length, to.length]).toEqual([1, 1]);
    for (const [name] of headers) expect(ourFields).toContain(name);
  }
}

const ourFields = [
  'from',
  'to',
  'reply-to',
  'subject',
  'message-id',
  'in-reply-to',
  'references',
  'date',
  'auto-submitted',
  'x-auto-response-suppress',
  'list-unsubscribe',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];

/** Expects that everything stored can be read. */
async function expectReadable(): Promise<void> {
  const { store } = service.runtime;
  for await (const { userId } of store.allUsers()) {
    for (const timelineId of await store.timelinesOf(userId)) {
      expect((await store.commits(timelineId)).length).toBeGreaterThan(0);
      expect(await store.load(userId, timelineId)).not.toBeNull();
    }
  }
}

const anyText = fc.oneof(
  fc.constantFrom(
    'done',
    'stop',
    'undo',
    'hi',
    'snooze 3 days',
    'Dear Dana,\n\nplease find my application attached.',
    'You will hear from us by Friday.',
    'interview thu 3pm',
    'company \r\nBcc: eve@evil.example',
    'contact eve@evil.example',
    '<script>alert(1)</script>',
    '---------- Forwarded message ---------\nFrom: Dana <dana@initech.example>\nSubject: Re: Application\n\nWe will call you on Monday.',
  ),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const anyWord = fc.oneof(
  fc.constantFrom(
    jo,
    `Jo <${jo}>`,
    'Dana <dana@initech.example>',
    '',
    '=?utf-8?q?=0D=0ABcc:_eve=40evil.example?=',
    '<root@example.com>',
    '<a@b> <c@d>',
    'Group: a@b.example;',
    '"',
    '<<>>',
    'Tue, 03 Nov 2026 08:12:00 +0100',
    'Tue, 99 Foo 0000 99:99:99 +9999',
    '\u0000',
    'é'.repeat(300),
    'x'.repeat(1_100),
    'text/plain; charset=utf-7',
    'multipart/mixed; boundary=b',
    '__proto__',
    'message/rfc822',
    'text/calendar; method=REQUEST',
    'base64',
    'quoted-printable',
    'winmail.dat',
  ),
  fc.string({ maxLength: 40 }),
);
const anyField = fc
  .tuple(
    fc.constantFrom(
      'From',
      'To',
      'Cc',
      'Subject',
      'Date',
      'Message-ID',
      'In-Reply-To',
      'References',
      'Reply-To',
      'Content-Type',
      'Content-Transfer-Encoding',
      'Content-Disposition',
      'MIME-Version',
      'Auto-Submitted',
      'List-Id',
      'X-Forwarded-For',
      'Resent-From',
      '__proto__',
      'constructor',
      ' ',
      'Bcc',
    ),
    anyWord,
  )
  .map(([name, value]) => `${name}: ${value.replace(/[\r\n]/g, '')}\n`);

const { mail: anyMail } = fc.letrec<{ part: string; mail: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    anyText.map((text) => `Content-Type: text/plain\n\n${text}\n`),
    anyText.map(
      (text) =>
        `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`<div>${text}</div>`).toString('base64')}\n`,
    ),
    fc.constant(
      'Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261119T140000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR\n',
    ),
    tie('mail').map((mail) => `Content-Type: message/rfc822\n\n${mail}`),
    fc
      .array(tie('part'), { maxLength: 3 })
      .map((parts) => `Content-Type: multipart/alternative; boundary=i\n\n${parts.map((each) => `--i\n${each}`).join('')}--i--\n`),
  ),
  mail: fc
    .tuple(
      fc.constantFrom(`From: Jo <${jo}>\n`, 'From: Dana <dana@initech.example>\n', ''),
      fc.array(anyField, { maxLength: 6 }),
      fc.oneof(
        anyText.map((text) => `\n${text}\n`),
        fc
          .array(tie('part'), { maxLength: 4 })
          .map((parts) => `Content-Type: multipart/mixed; boundary=b\n\n${parts.map((each) => `--b\n${each}`).join('')}--b--\n`),
      ),
    )
    .map(([from, fields, body]) => `${from}${fields.join('')}${body}`),
}));

test('any mail', fuzzTimeout, async () => {
  await fc.assert(
    fc.asyncProperty(anyMail, fc.nat(), async (mail, index) => {
      const recipients = recipientsOf()[index % recipientsOf().length] ?? [];
      await expectReceived(Buffer.from(mail), recipients);
    }),
    fuzzRuns(0.3),
  );
  await expectReadable();
});

const corpora: readonly Corpus[] = ['ordinary', 'malformed', 'bounces', 'lists', 'replies', 'forwards'];
const files = corpora.flatMap((corpus) => corpusFiles(corpus).map((file) => [corpus, file] as const));

/** Cuts out, doubles, moves or replaces a piece somewhere. */
const anyDamage = fc.tuple(
  fc.constantFrom('cut', 'double', 'move', 'odd', 'flip', 'end'),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  anyWord,
);

function damaged(raw: Buffer, [how, a, b, word]: readonly [string, number, number, string]): Buffer {
  const at = Math.floor(a * raw.length);
  const length = Math.floor(b ** 4 * (raw.length - at));
  const piece = raw.subarray(at, at + length);
  const [before, after] = [raw.subarray(0, at), raw.subarray(at + length)];
  if (how === 'cut') return Buffer.concat([before, after]);
  if (how === 'double') return Buffer.concat([before, piece, piece, after]);
  if (how === 'move') return Buffer.concat([piece, before, after]);
  if (how === 'odd') return Buffer.concat([before, Buffer.from(word), after]);
  if (how === 'end') return Buffer.from(before);
  return Buffer.concat([before, piece.map((byte) => byte ^ 0x20), after]);
}

test.skipIf(files.length === 0 && process.env.CI === undefined)('real mail with something wrong', fuzzTimeout, async () => {
  expect(files.length).toBeGreaterThan(0);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.array(anyDamage, { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      fc.nat(),
      async ([corpus, file], damages, asJo, index) => {
        const original = corpusFile(corpus, file).subarray(0, 100_000);
        const broken = damages.reduce<Buffer>(damaged, original);
        const raw = asJo
          ? Buffer.concat([
              Buffer.from(`From: Jo <${jo}>\n`),
              Buffer.from(broken.toString('latin1').replace(/^from:[^\n]*\n(?:[ \t][^\n]*\n)*/im, ''), 'latin1'),
            ])
          : broken;
        const addresses = recipientsOf().filter((all) => !all.some((each) => each.startsWith('start@')));
        await expectReceived(raw, addresses[index % addresses.length] ?? []);
      },
    ),
    fuzzRuns(0.25),
  );
  await expectReadable();
});
