/**
 * The date in the header block or attribution of a quoted mail, in the reader's language and zone: "Mi., 27. Okt. 2021 um 09:31 Uhr". Not
 * here: a mail's own Date field (message/date-field.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { namedOffsets } from '../message/date-field.ts';
import { monthInAnyLanguage } from './month-names.ts';

/** Names of summer time that only such blocks use, in the languages that write them. */
const localOffsets: Readonly<Record<string, string>> = {
  oez: '+02:00',
  oesz: '+03:00',
  wez: '+00:00',
  wesz: '+01:00',
  ist: '+05:30',
  hnec: '+01:00',
  haec: '+02:00',
  utc: '+00:00',
  gmt: '+00:00',
};

const TIME = /(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:[:.](?<second>\d{2}))?(?:\s?(?<half>[ap])\.?\s?m\b)?/iu;
const OFFSET = /(?:utc|gmt|\s)\s?(?<sign>[+-])(?<hours>\d{1,2}):?(?<minutes>\d{2})?\b/iu;

/** `forwarded`: when the enclosing mail was sent. Its offset counts where none is named, and nothing quoted is newer. */
export function readQuotedDate(text: string, forwarded: Temporal.ZonedDateTime | null): Temporal.ZonedDateTime | null {
  const value = inOurWay(text.slice(0, 200).normalize('NFC'));
  const time = timeOf(value);
  const zone = offsetOf(value) ?? forwarded?.timeZoneId ?? '+00:00';
  const candidates = datesOf(value).flatMap((date) => {
    const zoned = toZoned(date, time, zone);
    return zoned === null ? [] : [zoned];
  });
  const before = candidates.filter((each) => forwarded === null || Temporal.ZonedDateTime.compare(each, forwarded) <= 0);
  // 02/10/2023: the later of 2 October and 10 February that is not after the forward.
  return (before.length > 0 ? before : candidates).toSorted(Temporal.ZonedDateTime.compare).at(-1) ?? null;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Digits, halves of the day and names of two words, of programs in other scripts. */
const inOurWay = (text: string): string =>
  text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    // Thứ Ba, Th 3, and "3 tháng 11", "3 Tháng Mười Một"
    .replace(/(?<!\p{L})th(?:ứ)? ?[2-7](?!\d),?/giu, ' ')
    .replace(/(?<!\p{L})(tháng|thg) (?:(mười) (?=một|hai))?/giu, '$1$2')
    .replace(/(تشرين|كانون) (?=ال)/gu, '$1')
    .replace(/(\d) ?(?:SA|ص)(?!\p{L})/gu, '$1 AM')
    .replace(/(\d) ?(?:CH|م)(?!\p{L})/gu, '$1 PM');

/** Thailand counts from the Buddha: 2569 is 2026. */
const inOurEra = (day: Day): Day => (day.year > 2400 && day.year < 2700 ? { ...day, year: day.year - 543 } : day);

/** Several candidates if day and month can be read either way. */
const datesOf = (value: string): readonly Day[] => writtenDates(value).map(inOurEra);

function writtenDates(value: string): readonly Day[] {
  const cjk = /(?<year>\d{4})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/u.exec(value)?.groups;
  const iso = /(?<!\d)(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/.exec(value)?.groups;
  const named = cjk ?? iso;
  if (named) return [{ year: Number(named.year), month: Number(named.month), day: Number(named.day) }];
  return namedDay(value) ?? numericDays(value);
}

const WORD = /(?:\p{Script=Thai}{1,3}\.){2}|[\p{L}\p{M}]{3,}\d{0,2}/gu;
/** "mar. 3 nov. 2026" is a Tuesday in November, "Tue, Mar 3" a day in March: so near may the month follow. */
const nearby = 14;

function monthIn(value: string): number | undefined {
  const named = [...value.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const month = monthInAnyLanguage(word) ?? monthInAnyLanguage(word.replace(/\d+$/, ''));
    return month === undefined ? [] : [{ month, index, isTuesday: word.toLowerCase() === 'mar' }];
  });
  const [first, second] = named;
  return first?.isTuesday && second !== undefined && second.index - first.index < nearby ? second.month : first?.month;
}

/** 3. November 2026, November 3, 2026, 3 nov. 2026, March-09-12 */
function namedDay(value: string): readonly Day[] | null {
  const month = monthIn(value);
  if (month === undefined) return null;
  const withoutTime = value.replace(new RegExp(TIME, 'giu'), ' ').replace(OFFSET, ' ');
  const numbers = (withoutTime.match(/(?<!\p{L})\d{1,4}/gu) ?? []).map(Number);
  const year = numbers.find((each) => each > 1900) ?? numbers.slice(1).map((each) => 2000 + each)[0];
  const day = numbers.find((each) => each >= 1 && each <= 31);
  return year === undefined || day === undefined ? null : [{ year, month, day }];
}

function numericDays(value: string): readonly Day[] {
  const [, first, separator, second, shortYear] = /(?<!\d)(\d{1,2})([-./])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/.exec(value) ?? [];
  if (first === undefined || second === undefined || shortYear === undefined) return [];
  const year = shortYear.length === 4 ? Number(shortYear) : 2000 + Number(shortYear);
  const dayFirst = { year, month: Number(second), day: Number(first) };
  const monthFirst = { year, month: Number(first), day: Number(second) };
  // Only with strokes does anybody write the month first; with "PM" they nearly always do.
  if (separator !== '/') return [dayFirst];
  return /\d\s?[ap]\.?m\b/i.test(value) && Number(first) <= 12 ? [monthFirst] : [dayFirst, monthFirst];
}

function timeOf(value: string): Temporal.PlainTime {
  const parts = TIME.exec(value.replace(/\d{1,4}[-./]\s?\d{1,2}[-./]\s?\d{2,4}/, ' '))?.groups;
  const hour = Number(parts?.hour ?? 0);
  const half = parts?.half?.toLowerCase();
  return Temporal.PlainTime.from({
    hour: Math.min(half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0), 23),
    minute: Math.min(Number(parts?.minute ?? 0), 59),
    second: Math.min(Number(parts?.second ?? 0), 59),
  });
}

function offsetOf(value: string): string | null {
  const named = OFFSET.exec(value)?.groups;
  if (named) return `${named.sign}${(named.hours ?? '0').padStart(2, '0')}:${named.minutes ?? '00'}`;
  for (const word of value.toLowerCase().match(/(?<=\d\s?(?:[ap]\.?m\.?)?\s?)[a-z]{3,5}\b/g) ?? []) {
    const offset = namedOffsets[word] ?? localOffsets[word];
    if (offset !== undefined) return offset;
  }
  return null;
}

function toZoned(day: Day, time: Temporal.PlainTime, timeZone: string): Temporal.ZonedDateTime | null {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime({ timeZone, plainTime: time });
  } catch (error) {
    if (error instanceof RangeError) return null; // 31 February, +25:00
    throw error;
  }
}
