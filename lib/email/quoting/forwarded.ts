/**
 * A mail that a person forwarded: inline, as mail programs write it in their languages (mail-words.ts), or attached. Others read what it
 * says, from `original.text`. Mail that a server forwards has no such marks (automated/auto-forward.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { Mailbox, Message } from '../message/message.ts';
import { type HeaderBlock, readHeaderBlock } from './header-block.ts';
import { afterForwardMarker, afterOriginalMarker, attributionEndingAt, withoutVerb } from './quote-lines.ts';
import { readQuotedDate } from './quoted-date.ts';
import { readQuotedMailboxes } from './quoted-mailboxes.ts';
import { replyText } from './reply-text.ts';
import { isForwardSubject, isReplySubject, withoutForward } from './subject-prefix.ts';
import { splitYahooBlock } from './yahoo-block.ts';

export interface Forward {
  /** What the person who forwards it typed above it. */
  readonly by: string;
  readonly original: {
    /** Null if only a name is shown. */
    readonly from: Mailbox | null;
    /** The name without an address: "From: Dana Reyes". Absent: there is none. */
    readonly shownName?: string;
    readonly to: readonly Mailbox[];
    readonly date: Temporal.ZonedDateTime | null;
    readonly subject: string;
    readonly text: string;
    /** Known for attached mails only. */
    readonly messageId: string | null;
  };
}

const maxLength = 200_000;
const maxCandidates = 1_000;

/** Null if the mail forwards nothing. A quote in an answer is not a forward. */
export function readForward(message: Message): Forward | null {
  return readAttached(message) ?? readInline(message);
}

/**
 * A forward that shows nobody who wrote it: a marker without a readable block below it, or the subject of a forward alone. `by` was typed above
 * the marker. For what `readForward` can't read.
 */
export function forwardOfNobody({ text, subject }: Message): { readonly by: string; readonly text: string } | null {
  const lines = text.slice(0, maxLength).split(/\r?\n/);
  const marker = lines.findIndex((line) => /^\s{0,10}[-_=]{2}|[::]\s*$/.test(line.slice(0, 500)) && afterForwardMarker(line) !== null);
  if (marker >= 0) {
    const below = unquote([afterForwardMarker(lines[marker] ?? '') ?? '', ...lines.slice(marker + 1)]);
    return { by: replyText(lines.slice(0, marker).join('\n')).typed, text: below };
  }
  const { typed } = replyText(text);
  return isForwardSubject(subject) && typed.split(/\s+/).length > mostTyped ? { by: '', text: typed } : null;
}

/** Under a forward's subject, fewer words are the user's own to us. Our choice. */
const mostTyped = 5;

function readAttached({ text, forwarded: [attached] }: Message): Forward | null {
  if (attached === undefined) return null;
  const { from, to, date, subject, messageId } = attached;
  return { by: replyText(text).typed, original: { from: from[0] ?? null, to, date, subject, text: attached.text, messageId } };
}

function readInline(message: Message): Forward | null {
  const lines = splitYahooBlock(message.text.slice(0, maxLength).split(/\r?\n/));
  const found = findBlock(lines, message.subject);
  if (found === null) return null;
  const { above, block } = found;
  const { fields } = block;
  return {
    by: replyText(lines.slice(0, above).join('\n')).typed,
    original: {
      ...writerOf(fields.from ?? ''),
      to: readQuotedMailboxes(fields.to ?? ''),
      date: readQuotedDate(fields.date ?? '', message.date),
      subject: fields.subject ?? withoutForward(message.subject),
      text: unquote(lines.slice(block.end)),
      messageId: null,
    },
  };
}

/** Marks of direction, which programs put around right-to-left words, names and addresses. */
const DIRECTIONS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function writerOf(value: string): Pick<Forward['original'], 'from' | 'shownName'> {
  const [from = null] = readQuotedMailboxes(value);
  const shownName = value
    .replace(/["'«»“”*]/g, '')
    .trim()
    .slice(0, 200);
  return from !== null || shownName === '' || shownName.includes('@') ? { from } : { from, shownName };
}

interface Found {
  /** Index of the line where the forward begins. The text above it was typed. */
  readonly above: number;
  readonly block: HeaderBlock;
}

/** The first sign of a forward. The ">" marks may begin at the marker or at the block. */
function findBlock(lines: readonly string[], subject: string): Found | null {
  const bare = lines.map((line) =>
    line
      .replace(DIRECTIONS, '')
      .replace(/^\ufeff?\s{0,3}>\s?/, '')
      .replace(/^\ufeff/, ''),
  );
  let candidates = 0;
  for (let index = 0; index < bare.length && candidates < maxCandidates; index += 1) {
    const line = bare[index] ?? '';
    if (!/^\s{0,10}[-_=]{2}|[::]/.test(line.slice(0, 500))) continue;
    candidates += 1;
    const found = forwardAt(bare, index, subject);
    if (found !== null) return found;
    if (isQuoteBelow(lines, bare, index)) return null;
  }
  return null;
}

const forwardAt = (lines: readonly string[], index: number, subject: string): Found | null => {
  const line = lines[index] ?? '';
  if (afterForwardMarker(line) !== null) return blockBelow(lines, index, true);
  // "VS:" is a Finn's answer and a Dane's forward: with nothing typed above the block nobody answers.
  const isDanes = isForwardSubject(subject) && lines.slice(0, index).every((above) => above.trim() === '');
  if (isReplySubject(subject) && !isDanes) return null;
  // Yahoo and AOL also forward under "Original Message".
  return afterOriginalMarker(line) === null ? unmarkedBlock(lines, index, subject) : blockBelow(lines, index, false);
};

/** An answer's quote begins here. A forward further down belongs to an older mail. */
const isQuoteBelow = (lines: readonly string[], bare: readonly string[], index: number): boolean =>
  attributionEndingAt(lines, index) !== null || afterOriginalMarker(bare[index] ?? '') !== null || readHeaderBlock(bare, index) !== null;

function blockBelow(lines: readonly string[], marker: number, isForward: boolean): Found | null {
  const start = firstText(lines, marker + 1);
  const block = start === null ? null : readHeaderBlock(lines, start, isForward);
  return block === null ? null : { above: marker, block };
}

/** Outlook writes its block without a marker, or an attribution instead. It is a forward unless the subject says otherwise. */
function unmarkedBlock(lines: readonly string[], index: number, subject: string): Found | null {
  const block = readHeaderBlock(lines, index);
  if (block !== null) return { above: index, block };
  // ﻿On 28/10/2021 12:46, "Dana Reyes" <dana@initech.example> wrote:   (Outlook for Mac; answers look the same, so only by the subject)
  const start = isForwardSubject(subject) ? attributionEndingAt(lines, index) : null;
  if (start === null) return null;
  const text = lines.slice(start, index + 1).join(' ');
  const author = withoutVerb(text).replace(/^.*\d(?:\s?[ap]m)?,?\s+(?=\D*<)/i, '');
  return { above: start, block: { fields: { from: author, date: text }, end: index + 1 } };
}

function firstText(lines: readonly string[], from: number): number | null {
  const index = lines.slice(from, from + 5).findIndex((line) => line.trim() !== '');
  return index < 0 ? null : from + index;
}

/** Removes one level of ">" if the text begins with one (a broken line may have lost its mark), and Outlook's indentation. */
function unquote(lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim() !== '');
  const isMarked = /^\s{0,3}>/.test(said[0] ?? '');
  const isIndented = said.length > 0 && said.every((line) => /^\s{4}/.test(line));
  return lines
    .map((line) => (isMarked ? line.replace(/^\s{0,3}>\s?/, '') : isIndented ? line.slice(4) : line).replace(/^\ufeff/, ''))
    .join('\n')
    .trim();
}
