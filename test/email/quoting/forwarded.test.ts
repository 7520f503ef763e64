import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readForward } from '../../../lib/email/quoting/forwarded.ts';
import { fieldOfWord } from '../../../lib/email/quoting/header-block.ts';
import { mailWords, type QuotedField } from '../../../lib/email/quoting/mail-words.ts';
import { readQuotedDate } from '../../../lib/email/quoting/quoted-date.ts';
import { inCorpus } from '../../support/corpora/corpus.ts';
import { aMessage } from '../../support/message.ts';
import { ownTime } from '../../support/own-time.ts';
import { forwardedBeginning, forwardedFiles, forwardedSubject } from './forwarded-files.ts';

const lines = (...each: readonly string[]): string => each.join('\n');
const block = [
  'From: Dana Reyes <dana@initech.example>',
  'Date: Mon, Nov 2, 2026 at 9:31 AM',
  'Subject: Your application',
  'To: <jo@example.com>',
];
const forward = (text: string, subject = 'Fwd: Your application') => readForward(aMessage({ text, subject }));

test('what Gmail forwards, with a command above it', () => {
  const read = forward(
    lines('recruiter', '', '---------- Forwarded message ---------', ...block, '', 'Dear Jo,', '', 'you will hear by Friday.'),
  );
  expect(read).toMatchObject({
    by: 'recruiter',
    original: {
      from: { address: 'dana@initech.example', name: 'Dana Reyes' },
      to: [{ address: 'jo@example.com', name: null }],
      subject: 'Your application',
      text: 'Dear Jo,\n\nyou will hear by Friday.',
      messageId: null,
    },
  });
  // The block names no time zone, so that of the forwarding email counts.
  expect(read?.original.date?.toString()).toBe('2026-11-02T09:31:00+01:00[+01:00]');
});

test('an attached mail, with its own header', () => {
  const attached = aMessage({
    messageId: '<inner@initech.example>',
    from: [{ address: 'dana@initech.example', name: null }],
    text: 'inner',
  });
  const read = readForward(aMessage({ text: 'they called\n\n-- \nJo', forwarded: [attached] }));
  expect(read).toMatchObject({
    by: 'they called',
    original: { from: { address: 'dana@initech.example' }, text: 'inner', messageId: '<inner@initech.example>' },
  });
});

const outlook = [
  '________________________________',
  'From: Reyes, Dana <dana@initech.example>',
  'Sent: Monday, November 2, 2026 09:31',
  'To: Jo Miller <jo@example.com>',
  'Subject: Your application',
  '',
  'text',
];
test.for<readonly [what: string, subject: string, text: string]>([
  ['Apple Mail, marked', 'Fwd: x', lines('> Begin forwarded message:', '>', ...block.map((line) => `> ${line}`), '>', '> text')],
  ['Apple Mail, the block marked', 'Fwd: x', lines('Begin forwarded message:', '', ...block.map((line) => `> ${line}`), '> ', '> text')],
  ['Outlook', 'FW: x', lines(...outlook)],
  ['Outlook, whose user changed the subject', 'what Dana says', lines(...outlook)],
  ['Outlook with stars', 'FW: x', lines(...outlook.slice(1, 5).map((line) => line.replace(/^(\w+:)/, '*$1*')), '', 'text')],
  ['Outlook under "Original Message"', 'FW: x', lines('-----Original Message-----', ...outlook.slice(1))],
  [
    'Thunderbird in German',
    'Fwd: x',
    lines(
      '-------- Weitergeleitete Nachricht --------',
      'Betreff: \tYour application',
      'Datum: \tMon, 2 Nov 2026 09:31:00 +0100',
      'Von: \tDana Reyes <dana@initech.example>',
      'An: \tjo@example.com',
      '',
      'text',
    ),
  ],
  [
    'Yahoo in one line',
    'Fw: x',
    lines(
      '  ----- Forwarded Message ----- From: Dana Reyes <dana@initech.example>To: "jo@example.com" <jo@example.com>Sent: Monday, November 2, 2026, 09:31:00 AM GMT+1Subject: Your application',
      'text',
    ),
  ],
  [
    'Gmail in Dutch',
    'Fwd: x',
    lines(
      '---------- Forwarded message ---------',
      'Van: Dana Reyes <dana@initech.example>',
      'Date: ma 2 nov 2026 om 09:31',
      'Subject: Your application',
      'To: <jo@example.com>',
      '',
      'text',
    ),
  ],
  [
    'Outlook in Polish',
    'PD: x',
    lines(
      'Od: Dana Reyes <dana@initech.example>',
      'Wysłano: poniedziałek, 2 listopada 2026 09:31',
      'Do: Jo',
      'Temat: Your application',
      '',
      'text',
    ),
  ],
])('a forward by %s', ([, subject, text]) => {
  const original = forward(text, subject)?.original;
  expect(original).toMatchObject({ from: { address: 'dana@initech.example' }, subject: 'Your application', text: 'text' });
  expect(original?.date?.toPlainDateTime().toString()).toBe('2026-11-02T09:31:00');
});

test.for<readonly [what: string, subject: string, text: string]>([
  ['an ordinary mail', 'Application', 'Dear Dana,\n\nplease find my résumé attached.'],
  ['an answer', 'Re: x', lines('yes', '', 'On Mon, Nov 2, 2026 at 9:31 AM Dana <dana@initech.example> wrote:', '> x')],
  ["Outlook's answer", 'RE: x', lines('yes', ...outlook)],
  ["Outlook's answer to a forward", 'RE: x', lines('yes', ...outlook, '---------- Forwarded message ---------', ...block)],
  [
    'an answer to a forward',
    'Re: Fwd: x',
    lines(
      'yes',
      'On Mon, Nov 2, 2026 at 9:31 AM Dana <d@initech.example> wrote:',
      '> ---------- Forwarded message ---------',
      ...block.map((line) => `> ${line}`),
    ),
  ],
  ['a marker without a block', 'x', lines('---------- Forwarded message ---------', 'Hello')],
  ['a word on forwarding', 'x', 'I got your forwarded message: thanks. From: now on I read all.'],
  ['a list of two', 'x', lines('From: Berlin', 'To: Paris', '', 'by train')],
])('no forward: %s', ([, subject, text]) => expect(forward(text, subject)).toBeNull());

test.for<readonly [text: string, date: string]>([
  ['25 October 2021 at 11:17:21 EEST', '2021-10-25T11:17:21+03:00'],
  ['26 octobre 2021 à 14:25:08 UTC+3', '2021-10-26T14:25:08+03:00'],
  ['Mi., 27. Okt. 2021 um 09:31 Uhr', '2021-10-27T09:31:00+01:00'],
  ['02/10/2023 4:52 PM EST', '2023-02-10T16:52:00-05:00'],
  ['28/10/2021 12:46', '2021-10-28T12:46:00+01:00'],
  ['2017年8月2日 15:37', '2017-08-02T15:37:00+01:00'],
  ['2021-04-09 23:25', '2021-04-09T23:25:00+01:00'],
  ['02.04.2012 14:20', '2012-04-02T14:20:00+01:00'],
  ['March-09-12 4:22 PM', '2012-03-09T16:22:00+01:00'],
  ['Mon, 2 Nov 2026 09:31:00 -0800', '2026-11-02T09:31:00-08:00'],
  ['05/11/2026 10:00', '2026-05-11T10:00:00+01:00'], // 5 November is yet to come
])('"%s" is %s', ([text, date]) => {
  const forwarded = Temporal.ZonedDateTime.from('2026-11-03T08:12:00+01:00[+01:00]');
  expect(readQuotedDate(text, forwarded)?.toString({ timeZoneName: 'never' })).toBe(date);
});

test.for(['', 'yesterday', '31/02/2026', 'May', '99.99.2026', 'Initech 2026'])('"%s" is no date', (text) =>
  expect(readQuotedDate(text, null)).toBeNull(),
);

test('no word means two fields, in whatever language', () => {
  for (const row of Object.values(mailWords)) {
    for (const field of ['from', 'to', 'cc', 'date', 'subject', 'replyTo'] as const satisfies readonly QuotedField[]) {
      for (const word of row[field]) expect([word, fieldOfWord.get(word)]).toEqual([word, field]);
    }
  }
});

test('any text is a forward or none, quickly', () => {
  const piece = fc.constantFrom(
    ...block.map((line) => `${line}\n`),
    '---------- Forwarded message ---------',
    '\n',
    '> ',
    'x',
    '2026-11-03',
    '<a@b>',
    ':',
  );
  fc.assert(
    fc.property(
      fc.array(piece),
      fc.constantFrom('Fwd: x', 'Re: x', 'x'),
      (pieces, subject) => forward(pieces.join(''), subject)?.original.text !== '\n',
    ),
  );
  for (const each of [
    'From: a\nTo: b\n',
    '---Forwarded Message--- From: a',
    '---------- Forwarded message ---------\n',
    ':\n',
    '<a,',
    'On 2026 a <',
  ]) {
    const start = ownTime();
    forward(each.repeat(1_000_000 / each.length));
    expect(ownTime() - start).toBeLessThan(1_000);
  }
});

inCorpus('forwards', 'every forward is recognized, and no answer is taken for one', () => {
  for (const { file, subject, text, isAnswer, from } of forwardedFiles()) {
    const read = forward(text, subject);
    const expected = isAnswer ? undefined : [from, forwardedSubject, forwardedBeginning];
    expect(
      read === null ? undefined : [read.original.from?.address ?? null, read.original.subject, read.original.text.slice(0, 11)],
      file,
    ).toEqual(expected);
    if (!isAnswer) expect(read?.original.date, file).not.toBeNull();
  }
});
