/**
 * A table that becomes a stack of cards on a phone. The roles repeat what the elements mean, because browsers forget it when a style sheet
 * lays out rows and cells as blocks.
 */
import { type Content, type Html, html } from './html.ts';

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Content;
  /** The rows are sorted by this column. */
  readonly sorted?: 'ascending' | 'descending' | undefined;
}

export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  return html`<table role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(({ name, sorted }) => html`<th role="columnheader" scope="col"${sorted && html` aria-sort="${sorted}"`}>${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => html`<tr role="row">${columns.map(({ name, cell }) => html`<td role="cell" data-column="${name}">${cell(row)}</td>`)}</tr>\n`)}
</tbody>
</table>`;
}
