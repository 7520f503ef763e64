/**
 * The Date header field (RFC 5322 sections 3.3 and 4.3), with its own offset, and what mail programs write instead of it.
 * Not here: dates in prose (dates/).
 */
import { Temporal } from 'temporal-polyfill';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** RFC 5322 section 4.3. Other names are ambiguous ("IST" is three zones) and count like -0000: the hour is taken as UTC. */
export const namedOffsets: Readonly<Record<string, string>> = {
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  // Not in the RFC, but without a second meaning in mail.
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
};

const TIME = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:[.,]\d{1,9})?)?(?: ?(?<half>[ap])\.?m\.?)?`;
const ZONE = String.raw`(?: ?(?:(?:gmt|utc|ut)? ?(?<offset>[+-]\d{2}:?\d{2})|(?<zone>[a-z]{1,5})))?`;

const forms: readonly RegExp[] = [
  // Tue, 3 Nov 2026 08:12:07 +0100 | 3 Nov 26 8:12 EST | Tuesday, 03-Nov-26 08:12:07 GMT
  new RegExp(String.raw`^(?:[a-z]{2,9}\.?,? ?)?(?<day>\d{1,2})[ -](?<month>[a-z]{3,9})\.?,?[ -](?<year>\d{2,4}),? ${TIME}${ZONE}`, 'i'),
  // Tue Nov  3 08:12:07 2026 | Tue Nov 3 08:12:07 CET 2026
  new RegExp(
    String.raw`^[a-z]{3,9},? (?<month>[a-z]{3,9}) (?<day>\d{1,2}),? ${TIME}(?: (?<zone>[a-z]{1,5}))? (?<year>\d{4})(?: (?<offset>[+-]\d{4}))?`,
    'i',
  ),
  // Tue, Nov 3, 2026 08:12 AM +0100
  new RegExp(String.raw`^(?:[a-z]{3,9},? )?(?<month>[a-z]{3,9})\.? (?<day>\d{1,2}),? (?<year>\d{4}),? ${TIME}${ZONE}`, 'i'),
  // 2026-11-03T08:12:07+01:00
  new RegExp(String.raw`^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})[t ]${TIME}${ZONE}`, 'i'),
];

/** Null if no date can be read, or if it is the Unix epoch, which a clock that was never set writes. */
export function readDateField(value: string): Temporal.ZonedDateTime | null {
  const text = withoutComments(value.slice(0, 300))
    .replace(/\s+/g, ' ')
    .replace(/ ?([:,]) ?/g, (_, mark: string) => (mark === ',' ? ', ' : mark))
    .trim();
  for (const form of forms) {
    const parts = form.exec(text)?.groups;
    if (parts) return toZoned(parts);
  }
  return null;
}

const unsetClockMilliseconds = 86_400_000;

type Parts = Readonly<Record<string, string | undefined>>;

function toZoned(parts: Parts): Temporal.ZonedDateTime | null {
  const fields = {
    year: fullYear(parts.year ?? ''),
    month: monthNumber(parts.month ?? ''),
    day: Number(parts.day),
    hour: hourOfDay(Number(parts.hour), parts.half),
    minute: Number(parts.minute),
    // A leap second is read as the one before: Temporal has none.
    second: Math.min(Number(parts.second ?? 0), 59),
    timeZone: offsetOf(parts),
  };
  if (fields.month === null || fields.year < 1900) return null;
  try {
    const date = Temporal.ZonedDateTime.from({ ...fields, month: fields.month }, { overflow: 'reject' });
    return Math.abs(date.epochMilliseconds) < unsetClockMilliseconds ? null : date;
  } catch (error) {
    if (error instanceof RangeError) return null; // 31 Nov, 25:00, +9900
    throw error;
  }
}

/** RFC 5322 section 4.3: 00 to 49 mean 2000 to 2049; 50 to 99 and years of three digits count from 1900. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length >= 4) return year;
  return digits.length === 2 && year < 50 ? 2000 + year : 1900 + year;
}

function monthNumber(month: string): number | null {
  const number = /^\d+$/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number === 0 ? null : number;
}

const hourOfDay = (hour: number, half: string | undefined): number =>
  half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);

function offsetOf({ offset, zone }: Parts): string {
  if (offset !== undefined) return `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  return namedOffsets[(zone ?? '').toLowerCase()] ?? '+00:00';
}

/** Without "(CET)" and nested comments (RFC 5322 section 3.2.2). */
function withoutComments(value: string): string {
  let depth = 0;
  let text = '';
  for (const character of value) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) text += character;
  }
  return text;
}
