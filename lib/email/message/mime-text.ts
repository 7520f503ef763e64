/** Chooses the parts of a MIME tree that a person reads, and returns their text. The tree comes from parse-message.ts. */
import { unflow } from './flowed.ts';
import { htmlText, withoutInvisible } from './html-text.ts';

/** A node as the MIME parser leaves it. Text parts that are not attachments have `textContent`. */
export interface MimeNode {
  readonly contentType: string | false;
  readonly textContent?: string;
  /** Set for format=flowed text, which is not joined yet. `delSp`: its DelSp parameter. */
  readonly flow?: { readonly delSp: boolean };
  readonly children?: readonly MimeNode[];
}

/** Our choice: thirty times the size of a long mail with its whole thread quoted. */
export const maxTextLength = 200_000;
/** Characters of HTML that may still be converted, over all parts of a mail and its attached mails. Hostile HTML makes the parser slow. */
export interface HtmlBudget {
  left: number;
}
export const htmlBudget = (): HtmlBudget => ({ left: 500_000 });

type Piece = { readonly type: 'plain' | 'html'; readonly content: string };

/** LF line ends, at most `maxTextLength` characters. */
export function mimeText(root: MimeNode, budget: HtmlBudget): string {
  let text = '';
  for (const { type, content } of pieces(root)) {
    if (text.length >= maxTextLength) break;
    const piece = type === 'html' ? spend(content, budget) : content;
    text += `${text === '' || text.endsWith('\n') ? '' : '\n'}${piece.slice(0, maxTextLength)}`;
  }
  // Mail programs write no-break spaces where people typed a space.
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replace(/[\u00a0\u202f]/g, ' ');
  return lines.slice(0, maxTextLength).toWellFormed().trimEnd();
}

function spend(html: string, budget: HtmlBudget): string {
  const affordable = withoutInvisible(html).slice(0, budget.left);
  budget.left -= affordable.length;
  return htmlText(affordable);
}

/** The chosen alternative (RFC 2046 section 5.1.4): the plain text unless it is empty, otherwise the last, which is the richest. */
function pieces(node: MimeNode): readonly Piece[] {
  const { contentType, textContent, flow, children = [] } = node;
  if (textContent !== undefined && /\S/.test(textContent)) {
    if (contentType === 'text/html') return [{ type: 'html', content: textContent }];
    return [{ type: 'plain', content: flow === undefined ? textContent : unflow(textContent.slice(0, 2 * maxTextLength), flow.delSp) }];
  }
  const parts = children.map(pieces).filter((each) => each.length > 0);
  if (contentType !== 'multipart/alternative') return parts.flat();
  return parts.find((each) => each.every(({ type }) => type === 'plain')) ?? parts.at(-1) ?? [];
}
