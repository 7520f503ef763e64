/**
 * Markup in which everything is escaped that was not written as markup here: names, subjects and addresses come from anybody's mail.
 * Attribute values must be in double quotes. Not for URLs, scripts or styles, which have other rules.
 */
import { escapeHtml } from '../../email/compose/blocks/escape-html.ts';

const markup = Symbol('markup');

/** Marked by a symbol, so that no value read from JSON can pass for markup. */
export interface Html {
  readonly [markup]: string;
}
export type Content = Html | string | number | null | false | undefined | readonly Content[];

export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { [markup]: parts.reduce((all, part, index) => all + asMarkup(values[index - 1]) + part) };
}

export const markupOf = (content: Html): string => content[markup];

function asMarkup(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeHtml(String(content));
  if (isList(content)) return content.map(asMarkup).join('');
  return content[markup];
}

const isList = (content: Html | readonly Content[]): content is readonly Content[] => Array.isArray(content);

/** Text from outside, isolated: right-to-left marks in a name must not reorder the text beside it. */
export const foreign = (text: string): Html => html`<bdi>${text}</bdi>`;
