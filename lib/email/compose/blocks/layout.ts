/**
 * The one HTML template: tables and inline CSS, because that is what every mail program understands; light and dark,
 * from 320 px up. Nothing is loaded from anywhere, nothing runs, and no link leads to the web.
 * Not here: what the mail says (the composers), its text part (text-twin.ts).
 */
import type { Answer, Block, Link, Moment } from './blocks.ts';
import { escapeHtml } from './escape-html.ts';
import { dark, light, stack, typed } from './theme.ts';

export interface LetterParts {
  readonly subject: string;
  /** What mail lists show after the subject. */
  readonly preheader: string;
  readonly blocks: readonly Block[];
  /** Below the card, in small print. */
  readonly footer: { readonly lines: readonly string[]; readonly link: Link | null };
}

export function layOut({ subject, preheader, blocks, footer }: LetterParts): string {
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no, date=no, address=no, email=no">
<title>${escapeHtml(subject)}</title>
<style>${styles}</style>
</head>
<body class="page" style="margin:0;padding:0;background-color:${light.page};-webkit-text-size-adjust:100%;">
<div aria-hidden="true" style="display:none;font-size:1px;line-height:1px;color:${light.page};mso-hide:all;">${escapeHtml(preheader)}${filler}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:${light.page};">
<tr><td class="frame" align="center" style="padding:20px 10px;">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;">
<tr><td role="main" class="card text" style="padding:28px 26px 30px;background-color:${light.card};border-radius:10px;font-family:${stack};font-size:16px;line-height:1.5;color:${light.text};text-align:left;${breaking}">
${blocks.map(htmlOf).join('\n')}
</td></tr>
<tr><td role="contentinfo" class="foot quiet" style="padding:18px 26px 0;font-family:${stack};font-size:14px;line-height:1.5;color:${light.quiet};text-align:left;">
${footer.lines.map((line) => `<p style="margin:0 0 6px;">${lines(line)}</p>`).join('\n')}${footer.link === null ? '' : footerLink(footer.link)}
</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`;
}

/** Keeps a mail list from showing the mail's beginning after a short preheader. */
const filler = '&#847;&zwnj;&nbsp;'.repeat(40);

const styles = `
:root{color-scheme:light dark;supported-color-schemes:light dark;}
@media (min-width:481px){.word{white-space:nowrap;}}
@media (max-width:480px){.frame{padding:0!important;}.card{padding:22px 16px 24px!important;border-radius:0!important;}.foot{padding:18px 16px 24px!important;}.word{font-size:13px!important;}}
@media (prefers-color-scheme:dark){
.page{background-color:${dark.page}!important;}
.card{background-color:${dark.card}!important;}
.text{color:${dark.text}!important;}
.quiet{color:${dark.quiet}!important;}
.box{background-color:${dark.box}!important;border-color:${dark.line}!important;color:${dark.text}!important;}
.line{border-color:${dark.line}!important;}
.button{background-color:${dark.button}!important;border-color:${dark.button}!important;}
.button a{color:${dark.onButton}!important;}
.link{color:${dark.link}!important;}
.past{border-color:${dark.line}!important;}
.now{border-color:${dark.link}!important;}
}
@media print{.page,.card{background-color:#fff!important;}.text,.quiet,.link{color:#000!important;}}
`;

const margin = 'margin:0 0 14px;';
/** A long address breaks rather than widening the mail. */
/** "America/Chicago" may break behind its stroke: it is the longest word that is typed. */
const breakable = (html: string): string => html.replace(/\/(?=\w)/g, '/&#8203;');

const breaking = 'word-break:break-word;';

function htmlOf(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h2 class="text" style="margin:28px 0 8px;font-size:18px;line-height:1.35;font-weight:bold;color:${light.text};">${escapeHtml(block.text)}</h2>`;
    case 'paragraph':
      return paragraph(block.text, block.tone, block.label);
    case 'list':
      return list(block.ordered ? 'ol' : 'ul', block.items);
    case 'quote':
      return quote(block.text);
    case 'copy':
      if (block.folded && block.link) return button(block.link);
      return `${block.link ? button(block.link) : ''}${box(block.text)}`;
    case 'link':
      return button(block.link);
    case 'words':
      return words(block.words);
    case 'answers':
      return `${paragraph(block.lead)}${answers(block.answers)}`;
    case 'picture':
      return picture(block.label, block.moments);
  }
}

const lines = (text: string): string => escapeHtml(text).replace(/\r\n|\r|\n/g, '<br>\n');

function paragraph(text: string, tone?: 'lead' | 'quiet', label?: string): string {
  // The heading of the whole mail, for those who jump from heading to heading.
  if (tone === 'lead')
    return `<h1 class="text" style="${margin}font-size:18px;line-height:1.45;font-weight:normal;color:${light.text};">${lines(text)}</h1>`;
  if (tone === 'quiet') return `<p class="quiet" style="${margin}font-size:14px;color:${light.quiet};">${lines(text)}</p>`;
  return `<p style="${margin}">${label === undefined ? '' : `<b>${escapeHtml(label)}</b> `}${lines(text)}</p>`;
}

const list = (tag: 'ol' | 'ul', items: readonly string[]): string =>
  `<${tag} style="${margin}padding:0 0 0 22px;">${items.map((item) => `<li style="margin:0 0 6px;">${lines(item)}</li>`).join('')}</${tag}>`;

/** The line is on the cell, because Outlook on Windows draws none beside a blockquote. */
const quote = (text: string): string =>
  `<blockquote style="margin:0 0 14px;padding:0;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="line quiet" style="padding:2px 0 2px 14px;border-left:4px solid ${light.line};color:${light.quiet};${breaking}">${lines(text)}</td></tr></table></blockquote>`;

const box = (text: string): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${margin}"><tr><td class="box" style="padding:16px;background-color:${light.box};border:1px solid ${light.line};border-radius:8px;color:${light.text};${breaking}">${lines(text)}</td></tr></table>`;

/** 44 px high at least, on a phone as with a mouse: 20 px of text and 12 px above and below (WCAG 2.2, 2.5.5). */
const target = 'display:block;padding:12px 16px;font-size:16px;line-height:20px;text-decoration:none;';

/** Outlook on Windows gives a link no padding; there the cell has it. */
const button = ({ label, href }: Link): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${margin}"><tr><td class="button" style="background-color:${light.button};border:1px solid ${light.button};border-radius:8px;mso-padding-alt:12px 16px;"><a href="${escapeHtml(href)}" style="${target}color:${light.onButton};font-weight:bold;">${escapeHtml(label)}</a></td></tr></table>`;

const footerLink = ({ label, href }: Link): string =>
  `<p style="margin:0;"><a class="quiet" href="${escapeHtml(href)}" style="display:inline-block;padding:12px 0;line-height:20px;color:${light.quiet};">${escapeHtml(label)}</a></p>`;

const words = (all: readonly (readonly [word: string, meaning: string])[]): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${margin}">${all
    .map(
      ([word, meaning]) =>
        `<tr><td class="line" style="padding:9px 0;border-top:1px solid ${light.line};"><b style="font-family:${typed};font-size:15px;">${escapeHtml(word)}</b><br>${escapeHtml(meaning)}</td></tr>`,
    )
    .join('')}</table>`;

/** Each answer is a row: the link that sends it, and the word to type instead. */
const answers = (all: readonly Answer[]): string =>
  `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${margin}">${all
    .map(
      ({ label, href, word }) =>
        `<tr><td class="line" style="border-top:1px solid ${light.line};"><a class="link" href="${escapeHtml(href)}" style="${target}padding-left:0;color:${light.link};font-weight:bold;text-decoration:underline;">${escapeHtml(label)}</a></td><td class="line quiet word" align="right" style="border-top:1px solid ${light.line};padding-left:8px;word-break:normal;font-family:${typed};font-size:14px;color:${light.quiet};">${breakable(escapeHtml(keptTogether(word)))}</td></tr>`,
    )
    .join('')}</table>`;

/** A number stays beside its word on a narrow phone. */
const keptTogether = (word: string): string => word.replace(/^(\d{1,2}) (?=\S{1,8}$)/, '$1\u00a0');

/** An ordered list for those who hear it, a ribbon of rows for those who see it. */
function picture(label: string, moments: readonly Moment[]): string {
  const rows = moments.map((moment) => `<li style="margin:0;padding:0;list-style-type:none;">${row(moment)}</li>`);
  return `<ol role="list" aria-label="${escapeHtml(label)}" style="margin:0 0 14px;padding:0;list-style-type:none;">${rows.join('')}</ol>`;
}

const marks = { past: '&#9679;', today: '&#9670;', next: '&#9675;', folded: '&#8942;' } as const;

function row({ when, label, day, after, text }: Moment): string {
  const now = when === 'today';
  const ribbon = now ? `5px solid ${light.link}` : `5px ${when === 'next' ? 'dotted' : 'solid'} ${light.ribbon}`;
  const date = [label, day, after].filter((part) => part !== '').join(', ');
  const mark = `<span aria-hidden="true" class="${now ? 'link' : 'quiet'}" style="color:${now ? light.link : light.quiet};">${marks[when]}</span>`;
  const shown = `<span class="text" style="color:${light.text};${now ? 'font-weight:bold;' : ''}">${escapeHtml(text)}</span>`;
  const dated = date === '' ? '' : `<br><span class="quiet" style="font-size:14px;color:${light.quiet};">${escapeHtml(date)}</span>`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="${now ? 'now' : 'past'}" style="padding:6px 0 6px 14px;border-left:${ribbon};">${mark} ${shown}${dated}</td></tr></table>`;
}
