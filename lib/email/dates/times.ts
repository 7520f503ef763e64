/**
 * Hours as people write them, with their zone: "3pm", "15:00", "at 8.30", "noon", "from 3 to 4 pm EST".
 * Without am or pm an hour from 1 to 6 is in the afternoon: nobody meets at four in the morning.
 */
import { Temporal } from 'temporal-polyfill';
import { findZone } from '../../domain/calendar/time-zones.ts';
import { spokenZones } from '../../domain/calendar/zone-names.ts';
import { matches } from '../matches.ts';

export interface SpokenTime {
  readonly start: number;
  readonly end: number;
  readonly time: Temporal.PlainTime;
  /** IANA name, or null when none was named. */
  readonly zone: string | null;
}

const NUMBER = String.raw`(?<hour>\d{1,2})(?:[:.h](?<minute>[0-5]\d))?`;
const HALF = String.raw`(?<half>a\.?m\.?|p\.?m\.?)(?![a-z])`;
// "from 3 to 4 pm": the pm is the first hour's as well.
const RANGE_END = String.raw`\s?(?:-|–|to|and|until|till)\s?\d{1,2}(?:[:.][0-5]\d)?`;
const TIMES: readonly RegExp[] = [
  new RegExp(String.raw`\b${NUMBER}(?<range>${RANGE_END})?\s?${HALF}`, 'gi'),
  /\b(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?:\s?(?:-|–|to|until)\s?\d{1,2}:[0-5]\d)?(?:\s?(?:hrs?|hours|h|uhr))?\b/gi,
  /\b(?<hour>[01]?\d|2[0-3])h(?<minute>[0-5]\d)?\b/gi,
  /\b(?<hour>[01]\d|2[0-3])\.?(?<minute>[0-5]\d)\s?(?:hrs|hours)\b/gi,
  /\b(?<hour>\d{1,2})\s?o'?clock\b/gi,
  /\b(?<noon>noon|midday)\b/gi,
  // Only after "at", because any number may follow a day: "Tuesday at 3", "at 8.30".
  /(?<=\bat |@ ?)(?<hour>1?\d|20)(?:\.(?<minute>[0-5]\d))?(?=\s*(?:$|[,.;!?()]|on\b|and\b|if\b|to\b|t(?:oday|omorrow)\b|next\b|this\b|sharp\b|your\b|my\b|it is\b|is\b|works?\b|suits?\b|then\b|please\b|would\b|for\b|(?:mon|tue|wed|thu|fri|sat|sun)))/gi,
];
const MAY_NAME_AN_HOUR = /\d|noon|midday/i;
const ZONE =
  /^\s?\(?((?:[A-Z]{2,5}T|[ECMP]T|GMT|UTC|BST|IST)\b|(?:eastern|central|mountain|pacific|[A-Z][a-z]{2,15})(?= time\b)|UK(?= time\b))/;

/** In the order of the text. */
export function spokenTimes(text: string): readonly SpokenTime[] {
  if (!MAY_NAME_AN_HOUR.test(text)) return [];
  const found: SpokenTime[] = [];
  for (const pattern of TIMES) {
    for (const match of matches(pattern, text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const time = timeOf(match.groups ?? {});
      if (time === null || found.some((other) => start < other.end && other.start < end)) continue;
      const { zone, length } = zoneAfter(text.slice(end, end + 30));
      found.push({ start, end: end + length, time, zone });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf({ hour, minute = '0', half, range, noon }: Groups): Temporal.PlainTime | null {
  if (noon) return Temporal.PlainTime.from({ hour: 12 });
  const written = Number(hour);
  if (written > 24 || (half && (written > 12 || written === 0))) return null;
  return Temporal.PlainTime.from({ hour: hourOfDay(written, hour ?? '', half, range) % 24, minute: Number(minute) });
}

function hourOfDay(written: number, digits: string, half: string | undefined, range: string | undefined): number {
  if (half) {
    const rangeEnd = Number(/\d{1,2}/.exec(range ?? '')?.[0] ?? 12);
    // "from 11 to 1 pm" begins in the morning.
    const afternoon = /^p/i.test(half) && !(range && written > rangeEnd % 12 && written !== 12);
    return (written % 12) + (afternoon ? 12 : 0);
  }
  return written >= 1 && written <= 6 && !digits.startsWith('0') ? written + 12 : written;
}

function zoneAfter(text: string): { readonly zone: string | null; readonly length: number } {
  const match = ZONE.exec(text);
  const name = match?.[1] ?? '';
  const known = spokenZones.get(name.toLowerCase());
  if (match && known) return { zone: known, length: match[0].length };
  // "3pm London time": looked up among all cities only when somebody writes so.
  const place = match && / time\b/.test(text) ? findZone(name) : null;
  return match && place?.type === 'found' ? { zone: place.zone, length: match[0].length } : { zone: null, length: 0 };
}

/** The text with its hours blanked out and all indexes kept, so that no date reader takes "9.30" for a date. */
export function withoutTimes(text: string, times: readonly SpokenTime[]): string {
  return times.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text);
}
