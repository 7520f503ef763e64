import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { recordCsv } from '../../../../lib/email/compose/search-record/record-csv.ts';
import { recordPage } from '../../../../lib/email/compose/search-record/record-page.ts';
import type { RecordRow } from '../../../../lib/email/compose/search-record/record-rows.ts';
import { localeOf } from '../../../../lib/email/wording/locale.ts';

const row = (changes: Partial<RecordRow> = {}): RecordRow => ({
  date: Temporal.PlainDate.from('2026-11-03'),
  ...{ employer: 'Initech', position: 'Nurse', how: 'mail', contact: 'Dana, dana@initech.example', result: 'Open' },
  what: 'application',
  ...changes,
});

/** A parser that follows RFC 4180 and nothing else. */
function parsed(csv: string): readonly (readonly string[])[] {
  return [...csv.slice(1).matchAll(/((?:(?:"(?:[^"]|"")*"|[^",\r\n]*),)*(?:"(?:[^"]|"")*"|[^",\r\n]*))\r\n/g)].map(([, line = '']) =>
    [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^",]*)),/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  );
}

test('a byte order mark, the columns, and a line for each entry, all ended by CRLF', () =>
  expect(recordCsv([row()])).toBe(
    '\uFEFFdate,employer,position,how,contact,result\r\n2026-11-03,Initech,Nurse,mail,"Dana, dana@initech.example",Open\r\n',
  ));

test('quotes and commas are within their cell, and a line break is a space', () =>
  expect(parsed(recordCsv([row({ employer: 'A "B", Inc.\r\nBcc: x' })]))[1]?.[1]).toBe('A "B", Inc. Bcc: x'));

test.for(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '＝1+1', '=HYPERLINK("http://evil.example","x")'])(
  '%j is text, and no formula',
  (text) => expect(parsed(recordCsv([row({ position: text })]))[1]?.[2]).toMatch(/^'/),
);

test.for(['Nurse - nights', "O'Hara", 'C++ developer', '3M'])('%j stays as it is', (text) =>
  expect(parsed(recordCsv([row({ position: text })]))[1]?.[2]).toBe(text),
);

test('whatever a correspondent writes, there are six cells, and none begins a formula', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (employer, contact) => {
      const lines = parsed(recordCsv([row({ employer, contact })]));
      expect(lines).toHaveLength(2);
      expect(lines[1]).toHaveLength(6);
      for (const cell of lines[1] ?? []) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  ));

test('the page to print has a table a week, loads nothing, and runs nothing of what it quotes', () => {
  const page = recordPage({
    whose: 'Jo <b>Miller</b>',
    rows: [row(), row({ date: Temporal.PlainDate.from('2026-11-08'), employer: '<script>alert(1)</script>' })],
    firstDay: 'sunday',
    madeOn: Temporal.PlainDate.from('2026-11-18'),
    reader: { year: 2026, locale: localeOf('US') },
  });
  expect(page.match(/<table/g)).toHaveLength(2);
  expect(page).toContain('Sunday, November 1');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toMatch(/<script|<b>|src=|href=/);
});
