/** On AWS the replacement of the MIME parser's tables reads texts and file names as on one machine. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Message } from '../../lib/email/message/message.ts';
import { parseMessage } from '../../lib/email/message/parse-message.ts';
import { bundleText } from '../support/bundle.ts';

const at = Temporal.Instant.from('2026-11-03T07:12:00Z');

/** The name in encoded words (RFC 2047), and decoded. */
const files = [
  ['=?shift_jis?B?l5qX8I+RLnBkZg==?=', '履歴書.pdf'],
  ['=?iso-2022-jp?B?GyRCTXpOcj1xGyhCLnBkZg==?=', '履歴書.pdf'],
  ['=?windows-1251?B?8OXn/uzlLnBkZg==?=', 'резюме.pdf'],
  ['=?gb2312?B?vPLA+i5wZGY=?=', '简历.pdf'],
  ['=?iso-8859-2?Q?=BEivotopis.pdf?=', 'životopis.pdf'],
  ['=?utf-8?Q?r=C3=A9sum=C3=A9.pdf?=', 'résumé.pdf'],
] as const;

const mail = Buffer.from(
  [
    'From: Jo Winter <jo@example.com>',
    'To: Dana Reyes <dana@initech.example>',
    'Subject: Application',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/plain; charset=iso-8859-2',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '=BEivotopis',
    ...files.flatMap(([written]) => [
      '--part',
      `Content-Type: application/pdf; name="${written}"`,
      'Content-Disposition: attachment',
      '',
      'x',
    ]),
    '--part--',
    '',
  ].join('\r\n'),
);

const read = ({ text, attachments }: Message) => ({ text, files: attachments.map(({ fileName }) => fileName) });

test('texts and file names in the charsets of the world', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-charsets-'));
  try {
    const { code } = await bundleText("export { parseMessage } from '../../lib/email/message/parse-message.ts';");
    // Without its source map, which would be searched for beside the bundle.
    await writeFile(
      join(folder, 'bundle.mjs'),
      Buffer.from(code)
        .toString()
        .replace(/\/\/# sourceMappingURL.*/, ''),
    );
    const onAws = (await import(join(folder, 'bundle.mjs'))) as { readonly parseMessage: typeof parseMessage };
    const expected = { text: 'životopis', files: files.map(([, name]) => name) };
    expect(read(await parseMessage(mail, at))).toEqual(expected);
    expect(read(await onAws.parseMessage(mail, at))).toEqual(expected);
  } finally {
    await rm(folder, { recursive: true });
  }
});
