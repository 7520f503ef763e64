/** Of what an answer quotes, the words that it answers: one level deep, without the older mails below and without signatures. */

import type { Mailbox } from '../message/message.ts';
import { readHeaderBlock } from './header-block.ts';
import { attributionEndingAt } from './quote-lines.ts';
import { readQuotedMailboxes } from './quoted-mailboxes.ts';
import { replyText } from './reply-text.ts';

const maxLines = 2_000;
/** An attribution is folded over so many lines at most. */
const maxHead = 12;
/** And a block has so many more. */
const maxFolded = 40;

export function answeredText(quoted: string): string {
  if (quoted === '') return '';
  const lines = quoted.split('\n').slice(0, maxLines);
  const marked = lines.filter((line) => /^\s{0,3}>/.test(line)).map((line) => line.replace(/^\s{0,3}>\s?/, ''));
  return replyText((marked.length > 0 ? marked : belowHead(lines)).join('\n')).typed;
}

/** What the line or the block above a quote shows. Empty where there is none. */
export interface QuotedHead {
  readonly from: Mailbox | null;
  /** The text in which its writer is named, and that in which its date is. */
  readonly writer: string;
  readonly date: string;
}

export function quotedHead(quoted: string): QuotedHead {
  const lines = quoted.split('\n', maxHead + maxFolded);
  for (const index of lines.slice(0, maxHead).keys()) {
    const block = readHeaderBlock(lines, index);
    if (block !== null) {
      const { from = '', date = '' } = block.fields;
      return { from: readQuotedMailboxes(from)[0] ?? null, writer: from, date };
    }
    const start = attributionEndingAt(lines, index);
    if (start === null) continue;
    const text = lines.slice(start, index + 1).join(' ');
    return { from: readQuotedMailboxes(text)[0] ?? null, writer: text, date: text };
  }
  return { from: null, writer: '', date: '' };
}

/** Outlook marks nothing: the quote is below its header block, or below the attribution's colon. */
function belowHead(lines: readonly string[]): readonly string[] {
  for (const [index, line] of lines.slice(0, maxHead).entries()) {
    const block = readHeaderBlock(lines, index);
    if (block !== null) return lines.slice(block.end);
    if (/[::]\s*$/.test(line)) return lines.slice(index + 1);
  }
  return lines;
}
