import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { replyText } from '../../../lib/email/quoting/reply-text.ts';
import { corpusFile, inCorpus } from '../../support/corpora/corpus.ts';
import { ownTime } from '../../support/own-time.ts';
import { reviewed, said, take } from './reviewed-replies.ts';

const lines = (...each: readonly string[]): string => each.join('\n');
const gmail = 'On Tue, Nov 3, 2026 at 8:12 AM Tactful <tactful@in.example.com> wrote:';

test.for<readonly [what: string, text: string, typed: string]>([
  ['alone', 'done', 'done'],
  ['above a quote', lines('done', '', gmail, '', '> Follow up with Dana', '> done'), 'done'],
  ['below a quote', lines(gmail, '> Follow up with Dana', '', 'done'), 'done'],
  ['below a quote, without a blank line', lines(gmail, '> Follow up with Dana', 'done'), 'done'],
  ['between quotes', lines(gmail, '> one?', 'yes', '> two?', 'no'), 'yes\n\nno'],
  [
    'above an attribution folded twice',
    lines('done', 'On Tue, Nov 3, 2026,', 'at 8:12, Tactful', '<tactful@in.example.com> wrote:', '> x'),
    'done',
  ],
  [
    'above an attribution whose last line is ">:"',
    lines('done', 'Am 3. Nov. 2026 um 08:12 schrieb Tactful <tactful@in.example.com', '>:', '> x'),
    'done',
  ],
  ['above an unmarked quote', lines('done', '', gmail, '', 'Follow up with Dana', 'stop'), 'done'],
  [
    "above Outlook's block",
    lines(
      'done',
      '',
      '________________________________',
      'From: Tactful <tactful@in.example.com>',
      'Sent: Tuesday, November 3, 2026 8:12 AM',
      'To: Jo',
      'Subject: Follow up',
      '',
      'stop',
    ),
    'done',
  ],
  [
    "above Outlook's block in German",
    lines('erledigt', 'Von: Tactful', 'Gesendet: Dienstag, 3. November 2026 08:12', 'An: Jo', 'Betreff: x', 'stop'),
    'erledigt',
  ],
  ['above an original message', lines('done', '-----Original Message-----', 'From: Tactful', 'stop'), 'done'],
  ['above an original message in French', lines('fait', '-----Message d’origine-----', 'De : Tactful', 'stop'), 'fait'],
  ['in German', lines('ja', 'Am Di., 3. Nov. 2026 um 08:12 Uhr schrieb Tactful <t@in.example.com>:', '> x'), 'ja'],
  ['in French', lines('oui', 'Le mar. 3 nov. 2026 à 08:12, Tactful <t@in.example.com> a écrit :', '> x'), 'oui'],
  ['in Spanish', lines('sí', 'El mar, 3 nov 2026 a las 8:12, Tactful (<t@in.example.com>) escribió:', '> x'), 'sí'],
  ['in Japanese, which has no verb there', lines('はい', '2026年11月3日(火) 8:12 Tactful <t@in.example.com>:', '> x'), 'はい'],
  ['with a signature', lines('done', '-- ', 'Jo Miller', '+1 555 0100'), 'done'],
  ["with a phone's signature", lines('done', '', 'Sent from my iPhone', '', gmail, '> x'), 'done'],
  ["with another phone's", lines('fait', '', 'Envoyé de mon iPhone'), 'fait'],
  [
    "with Outlook's on a phone",
    lines('done', '', 'Get Outlook for iOS', '________________________________', 'From: T', 'Sent: x', 'To: y', 'Subject: z'),
    'done',
  ],
  ['nothing but a quote', lines(gmail, '> done'), ''],
  ['nothing but a signature', 'Sent from my iPhone', ''],
  ['nothing', '', ''],
])('typed: %s', ([, text, typed]) => expect(replyText(text).typed).toBe(typed));

test.for([
  lines('On Thursday:', '', 'I called Dana.'),
  lines('On 3 November at 10:30 I called.', 'Dana was in a meeting.'),
  lines('Here is what Dana wrote:', 'come on Friday'),
  lines('From: the portal', 'I have had no answer'),
  lines('To: do', 'Subject: nothing'),
  'sent via LinkedIn',
  'Sent from my desk, which is easier than my phone.',
  lines('I did two things:', '- wrote to Dana', '- Called Lee'),
  'that -- by the way -- is done',
  'if a > b then stop',
])('all of it was typed: %s', (text) => expect(replyText(text)).toEqual({ typed: text, signature: '', quoted: '' }));

test('what is quoted keeps its attribution and its marks', () => {
  expect(replyText(lines('done', '', gmail, '> x')).quoted).toBe(lines(gmail, '> x'));
});

test('any text is split, and no line that bears ">" is typed', () => {
  const piece = fc.constantFrom(
    '> x\n',
    'y\n',
    gmail,
    '\n',
    '-- \n',
    'From: a\n',
    'Sent: 2026\nTo: b\n',
    '-----Original Message-----\n',
    'wrote:\n',
    ':',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join('')),
      ),
      (text) => !/^>(?!\s?:\s*$)/m.test(replyText(text).typed),
    ),
    { numRuns: 500 },
  );
});

test.for([
  '\t',
  ' ',
  '>',
  '> ',
  ':\n',
  '\n',
  'On 1 wrote:\n',
  '<a@b>:\n',
  'From: a\nTo: b\n',
  '-- \n',
  '_',
  '*:',
  'a@b ',
  `${'x:'.repeat(40)}\n`,
  `<${'x'.repeat(63)}-----Original Message-----`,
  '. \n\n',
  '> a quoted line that is longer than fifty-five characters\nlower\n',
])('1 MB of %j takes no time to speak of', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const start = ownTime();
  replyText(text);
  expect(ownTime() - start).toBeLessThan(1_000); // It takes 0.1 s on an idle machine. The rest is for a busy one.
});

inCorpus('replies', 'each body gives what was typed in it', (files) => {
  const bodies = files.filter((file) => file.endsWith('.txt'));
  expect(bodies).toEqual(Object.keys(reviewed).toSorted());
  for (const name of bodies) {
    const [typed, signature] = reviewed[name] ?? [[], []];
    const text = corpusFile('replies', name).toString();
    const body = text.split(/\r?\n/);
    const read = replyText(text);
    expect(said(read.typed.split('\n')), name).toEqual(take(body, typed));
    expect(said(read.signature.split('\n')), name).toEqual(take(body, signature));
  }
});

inCorpus('replies', "each program's reply to a test mail says one word", async (files) => {
  const received = Temporal.Instant.from('2026-11-03T08:00:00Z');
  for (const name of files.filter((file) => file.endsWith('.eml'))) {
    const { text } = await parseMessage(corpusFile('replies', name), received);
    const { typed, signature } = replyText(text);
    expect(typed, name).toBe('Hello');
    // If the corpus has an expected text, it includes the signature.
    const expected = files.find((file) => file === name.replace('.eml', '_reply_text'));
    if (expected !== undefined)
      expect(said([typed, ...signature.split('\n')])).toEqual(said(corpusFile('replies', expected).toString().split('\n')));
  }
});
