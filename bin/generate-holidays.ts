/**
 * Writes lib/domain/calendar/holidays.generated.ts from date-holidays, a development dependency: `npm run generate:holidays`.
 * Only nation-wide holidays of type `public`: a holiday of one state or region is no reason to make everybody wait.
 * Not here: what a holiday does to a reminder (lib/domain/calendar/business-days.ts).
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

const firstYear = 2025;
const lastYear = 2035;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

/** Where people look for work. The first two lines are from the design, the others are the big job markets that date-holidays knows. */
export const countries = [
  ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'IN', 'DE', 'AT', 'CH'],
  ['FR', 'ES', 'IT', 'NL', 'BE', 'SE', 'DK', 'NO', 'FI', 'PL'],
  ['PT', 'CZ', 'SK', 'HU', 'RO', 'BG', 'GR', 'CY', 'MT', 'HR', 'SI', 'EE', 'LV', 'LT', 'LU', 'IS', 'LI', 'UA', 'RS', 'TR'],
  ['ZA', 'NG', 'KE', 'EG', 'MA', 'IL', 'AE', 'SA'],
  ['SG', 'JP', 'HK', 'KR', 'CN', 'TW', 'MY', 'TH', 'PH', 'ID', 'VN', 'BD'],
  ['BR', 'MX', 'AR', 'CL', 'CO', 'PE', 'CR', 'UY', 'EC', 'PA', 'DO', 'JM'],
].flat();

/** One country's dates: first those of every year, then what each year adds, as `MM-DD`. */
export function holidaysOf(country: string): Readonly<Record<string, string>> {
  const calendar = new Holidays(country);
  // The years around count too: a holiday of several days, or a substitute day, may extend into the next or the previous year.
  const dates = [firstYear - 1, ...years, lastYear + 1].flatMap((year) =>
    calendar.getHolidays(year).flatMap((holiday) => (holiday.type === 'public' ? daysOf(holiday) : [])),
  );
  const byYear = years.map((year) => dates.filter((date) => date.year === year));
  const every = monthDays(byYear[0] ?? []).filter((day) => byYear.every((inYear) => monthDays(inYear).includes(day)));
  const added = byYear.map((inYear) => monthDays(inYear.filter((date) => date.dayOfWeek <= 5)).filter((day) => !every.includes(day)));
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['every', every],
    ...years.map((year, index) => [String(year), added[index] ?? []] as const),
  ];
  return Object.fromEntries(rows.filter(([, days]) => days.length > 0).map(([row, days]) => [row, days.join(' ')]));
}

/**
 * The library's own date string, which is the local day even for holidays that begin the evening before.
 * The length is rounded to days: a clock change adds or removes an hour, and half a day counts as one.
 */
function daysOf({ date, start, end }: { readonly date: string; readonly start: Date; readonly end: Date }): Temporal.PlainDate[] {
  const first = Temporal.PlainDate.from(date.slice(0, 10));
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / (24 * 60 * 60 * 1000)));
  return Array.from({ length: days }, (_, index) => first.add({ days: index }));
}

const monthDays = (dates: readonly Temporal.PlainDate[]): string[] => [...new Set(dates.map((date) => date.toString().slice(5)))].sort();

export function renderHolidays(): string {
  const tables = countries.map((country) => {
    const rows = Object.entries(holidaysOf(country)).toSorted(([a], [b]) => rank(a) - rank(b));
    return `  ${country}: {\n${rows.map(([row, days]) => `    ${row}: '${days}',\n`).join('')}  },\n`;
  });
  return `// Written by \`npm run generate:holidays\` from date-holidays; not to be edited by hand.

/**
 * Nation-wide public holidays by country, ${firstYear} to ${lastYear}, as \`MM-DD\`. \`every\`: the dates of each year.
 * A year's own row leaves Saturdays and Sundays out, on which nothing comes anyway.
 */
export const publicHolidays: Readonly<Record<string, Readonly<Record<string, string>>>> = {
${tables.join('')}};
`;
}

const rank = (row: string): number => (row === 'every' ? 0 : Number(row));

if (import.meta.main) {
  const target = fileURLToPath(new URL('../lib/domain/calendar/holidays.generated.ts', import.meta.url));
  const text = renderHolidays();
  writeFileSync(target, text);
  console.log(`${target}: ${countries.length} countries, ${text.length} bytes`);
}
