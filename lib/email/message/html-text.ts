/**
 * The text of an HTML mail, with quotes as "> " lines, so that reply-text.ts and forwarded.ts read only one kind of text.
 * Outlook and Yahoo don't mark quotes in HTML. Theirs begin with the same header block or attribution as in plain text.
 */
import { compile } from 'html-to-text';

/**
 * Our choice: more than twice what Gmail shows of a mail (102 kB). What we cut off is the oldest part of a thread. The parser is quadratic
 * in nesting: 250,000 characters of only <div> take 0.5 s, a million 8 s.
 */
const maxHtmlLength = 250_000;
const maxDepth = 100; // each level of quotes rewrites what is in it

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: maxHtmlLength, maxDepth, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'title', format: 'skip' },
    // Layout tables are the rule in mail: a row is a line, its cells are apart.
    { selector: 'table', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false, leadingLineBreaks: 2 } })),
  ],
});

export const htmlText = (html: string): string =>
  convert(withoutInvisible(html).slice(0, maxHtmlLength))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Style sheets, comments and embedded images make up most of some mails and hold no text. */
export function withoutInvisible(html: string): string {
  const styleless = cut(cut(html.slice(0, 8 * maxHtmlLength), /<style/, /<\/style>/), /<!--/, /-->/);
  return styleless.replace(/(["'])data:[^"'<>]*\1/g, '""');
}

/** Removes everything from each `start` to the next `end`; a `start` without an `end` stays. Linear for any input. */
function cut(html: string, start: RegExp, end: RegExp): string {
  let kept = '';
  let position = 0;
  for (;;) {
    const from = indexAfter(html, start, position);
    const to = from === null ? null : indexAfter(html, end, from.after);
    if (from === null || to === null) return kept + html.slice(position);
    kept += html.slice(position, from.index);
    position = to.after;
  }
}

function indexAfter(html: string, pattern: RegExp, position: number): { readonly index: number; readonly after: number } | null {
  const sticky = new RegExp(pattern, 'gi');
  sticky.lastIndex = position;
  const match = sticky.exec(html);
  return match === null ? null : { index: match.index, after: match.index + match[0].length };
}
