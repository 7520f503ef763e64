/**
 * Understanding a mail, compared with mailparser alone on the same mails: at most 1.7 times for a short text mail, and 1.3 for an HTML
 * newsletter and an attachment of 10 MB. "mailparser" is the parser with its default options and its attachments drained. "mailparser,
 * skipping" has the options we use, which leave out its HTML and links.
 */
import { MailParser } from 'mailparser';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { inTurns } from '../in-turns.ts';
import { largeAttachment, newsletter, shortTextMail } from '../inputs/sample-mails.ts';
import { fixed, markdownTable } from '../table.ts';
import { readWhole, receivedAt } from './understand.ts';

const samples = [
  { name: 'short text mail', raw: shortTextMail(), bar: 1.7, length: { rounds: 25, runs: 200 } },
  { name: 'HTML newsletter', raw: newsletter(), bar: 1.3, length: { rounds: 25, runs: 10 } },
  { name: 'the same HTML in a mail of the user', raw: newsletter({ fromAPerson: true }), bar: 1.3, length: { rounds: 25, runs: 10 } },
  { name: 'attachment of 10 MB', raw: largeAttachment(), bar: 1.3, length: { rounds: 9, runs: 1 } },
] as const;

export async function understanding(): Promise<string> {
  const rows: string[][] = [];
  for (const { name, raw, bar, length } of samples) {
    const all = await inTurns(
      [
        ['mailparser', () => parseOnly(raw, {})],
        ['skipping', () => parseOnly(raw, skipping)],
        ['parsing', () => parseMessage(raw, receivedAt)],
        ['understanding', () => readWhole(raw)],
      ],
      length,
    );
    const of = (work: string) => all.get(work) ?? { milliseconds: Number.NaN, ratio: Number.NaN };
    rows.push([
      `${name}, ${fixed(raw.length / 1000, 0)} kB`,
      fixed(of('mailparser').milliseconds),
      fixed(of('skipping').milliseconds),
      fixed(of('parsing').milliseconds),
      fixed(of('understanding').milliseconds),
      fixed(of('understanding').ratio),
      String(bar),
    ]);
  }
  return markdownTable(
    ['ms of processor time', 'mailparser', 'mailparser, skipping', 'our parsing', 'understanding', 'to mailparser', 'at most'],
    rows,
  );
}

const skipping = { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, skipTextLinks: true };

/** Parses the mail in chunks of 64 KB, as a file or a socket delivers it. */
function parseOnly(raw: Buffer, options: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const parser = new MailParser(options);
    parser.on('data', (data) => {
      if (data.type !== 'attachment') return;
      data.content.on('end', () => data.release());
      data.content.resume();
    });
    parser.on('end', resolve);
    parser.on('error', reject);
    for (let start = 0; start < raw.length; start += 65_536) parser.write(raw.subarray(start, start + 65_536));
    parser.end();
  });
}
