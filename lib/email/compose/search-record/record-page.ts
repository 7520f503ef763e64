/** The record as one page to print or to save as PDF: a table for each week, nothing that is loaded from elsewhere. */
import type { Temporal } from 'temporal-polyfill';
import { byWeek, type FirstDay } from '../../../domain/search-record/weeks.ts';
import { recordWords } from '../../wording/answers/record.ts';
import type { Reader } from '../../wording/locale.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { escapeHtml } from '../blocks/escape-html.ts';
import { type RecordRow, recordColumns } from './record-rows.ts';

export interface RecordPage {
  /** The user's name or address. */
  readonly whose: string;
  readonly rows: readonly RecordRow[];
  readonly firstDay: FirstDay;
  readonly madeOn: Temporal.PlainDate;
  readonly reader: Reader;
}

const style = `body{font:14px/1.4 system-ui,sans-serif;color:#111;background:#fff;margin:2rem auto;max-width:60rem;padding:0 1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1rem;margin:1.5rem 0 .3rem}table{border-collapse:collapse;width:100%}
th,td{border:1px solid #888;padding:.3rem .4rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#eee}
.wide{overflow-x:auto}@media print{body{margin:0;max-width:none}tr,h2{break-inside:avoid}h2{break-after:avoid}@page{size:landscape;margin:12mm}}`;

export function recordPage({ whose, rows, firstDay, madeOn, reader }: RecordPage): string {
  const day = (date: Temporal.PlainDate): string => escapeHtml(plainDay(date, reader));
  const weeks = byWeek(rows, firstDay).map(
    ({ begins, rows: of }) => `<h2>${day(begins)} – ${day(begins.add({ days: 6 }))}: ${escapeHtml(recordWords.count(of.length))}</h2>
<div class="wide"><table><thead><tr>${recordColumns.map((column) => `<th scope="col">${escapeHtml(recordWords.columns[column])}</th>`).join('')}</tr></thead>
<tbody>${of.map((row) => `<tr>${recordColumns.map((column) => `<td>${column === 'date' ? day(row.date) : escapeHtml(row[column])}</td>`).join('')}</tr>`).join('\n')}</tbody></table></div>`,
  );
  const title = escapeHtml(recordWords.title(whose));
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${style}</style></head>
<body><h1>${title}</h1><p>${escapeHtml(recordWords.made(plainDay(madeOn, reader), rows))}</p>
${weeks.length === 0 ? `<p>${escapeHtml(recordWords.none)}</p>` : weeks.join('\n')}
</body></html>
`;
}
