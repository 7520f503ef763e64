/** The quoted text that an answer replies to: one level deep, without older mails and signatures. */

import type { Mailbox } from '../message/message.ts';
import { readHeaderBlock } from './header-block.ts';
import { attributionEndingAt } from './quote-lines.ts';
import { readQuotedMailboxes } from './quoted-mailboxes.ts';
import { replyText } from './reply-text.ts';

const maxLines = 2_000;
/** Most lines over which an attribution is folded. */
const maxHead = 12;
/** Most further lines of a header block. */
const maxFolded = 40;

export function answeredText(quoted: string): string {
  if (quoted === '') return '';
  const lines = quoted.split('\n').slice(0, maxLines);
  const marked = lines.filter((line) => /^\s{0,3}>/.test(line)).map((line) => line.replace(/^\s{0,3}>\s?/, ''));
  return replyText((marked.length > 0 ? marked : belowHead(lines)).join('\n')).typed;
}

/** What the line or block above a quote shows; empty if there is none. */
export interface QuotedHead {
  readonly from: Mailbox | null;
  /** The text that names the writer, and the text that holds the date. */
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

/** Outlook does not mark quotes: the quote is everything below its header block or below the attribution's colon. */
function belowHead(lines: readonly string[]): readonly string[] {
  for (const [index, line] of lines.slice(0, maxHead).entries()) {
    const block = readHeaderBlock(lines, index);
    if (block !== null) return lines.slice(block.end);
    if (/[::]\s*$/.test(line)) return lines.slice(index + 1);
  }
  return lines;
}
