/** A Markdown table to paste into docs/, with numbers aligned to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isNumeric = head.map((_, column) => column > 0 && rows.every((row) => !/^[a-z]{2}/i.test(row[column] ?? '')));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(isNumeric.map((right) => (right ? '---:' : '---'))), ...rows.map(line)].join('\n');
}

export const fixed = (value: number, digits = 2): string => value.toFixed(digits);

/** 1234567 as "1,234,567". */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');
