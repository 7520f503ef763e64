/** Of what an answer quotes, the words that it answers: one level deep, without the older mails below and without signatures. */
import { readHeaderBlock } from './header-block.ts';
import { replyText } from './reply-text.ts';

const maxLines = 2_000;
/** An attribution is folded over so many lines at most. */
const maxHead = 12;

export function answeredText(quoted: string): string {
  const lines = quoted.split('\n').slice(0, maxLines);
  const marked = lines.filter((line) => /^\s{0,3}>/.test(line)).map((line) => line.replace(/^\s{0,3}>\s?/, ''));
  return replyText((marked.length > 0 ? marked : belowHead(lines)).join('\n')).typed;
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
