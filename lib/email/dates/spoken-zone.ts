/**
 * The time zone that people and programs write behind an hour: "EST", "London time", "(Eastern Time - New York)", "(UTC-05:00) Eastern Time
 * (US & Canada)", "GMT+2". Not here: the hour (times.ts).
 */
import { ianaName } from '../../domain/calendar/country-zones.ts';
import { findZone } from '../../domain/calendar/time-zones.ts';
import { windowsZone } from '../../domain/calendar/windows-zones.ts';
import { spokenZones } from '../../domain/calendar/zone-names.ts';

export interface ZoneAfter {
  readonly zone: string | null;
  /** Letters of the text that names it. */
  readonly length: number;
}

/** Longer than any name of a zone. */
const mostLetters = 100;
const none: ZoneAfter = { zone: null, length: 0 };

const MAY_BE_ZONE = /^\s?\(?(?:[A-Z]|(?:eastern|central|mountain|pacific) time)/;
const OFFSET = /^\s?\(?(?:GMT|UTC) ?(?<sign>[+−-])(?<hours>\d{1,2})(?:[:.]?(?<minutes>[0-5]\d))?\b\)?/;
const IANA = /^\s?\(?(?<name>(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific|US)\/[A-Z][\w+-]{1,30}(?:\/[A-Z]\w{1,30})?)\b/;
const SHORT = /^\s?\(?(?<name>(?:[A-Z]{2,5}T|[ECMP]T|GMT|UTC|BST|IST)\b|UK(?= [Tt]ime\b))/;
const LONG = new RegExp(
  String.raw`^\s?\(?(?<name>(?:eastern|central|mountain|pacific|[A-Z][\p{L}.]{1,15}(?: [A-Z][\p{L}.]{1,15}){0,2}?))(?: (?:Standard|Daylight|Summer|Mean))? [Tt]ime\b` +
    String.raw`(?: ?[-–] ?(?<city>[A-Z][\p{L}.']{2,15}(?: [A-Z][\p{L}.']{1,15}){0,2}))?(?: ?(?:[-–] ?|\()US (?:&|and) Canada\)?)?`,
  'u',
);

/** "11 a.m. Eastern", but not "11 a.m. Central Station". */
const BARE =
  /^\s?\(?(?<name>Eastern|Central|Mountain|Pacific)\b\)?(?=\s*(?:[.,;:!?]|$|(?:on|and|or|to|next|this|with|for|works|suits|is)\b))/;

/** Names of zones that are no city's or country's. */
const otherNames: Readonly<Record<string, string>> = {
  greenwich: 'Europe/London',
  'coordinated universal': 'UTC',
  british: 'Europe/London',
  irish: 'Europe/Dublin',
  'central european': 'Europe/Paris',
  'western european': 'Europe/Lisbon',
  'eastern european': 'Europe/Athens',
  'australian eastern': 'Australia/Sydney',
  'australian central': 'Australia/Adelaide',
  'australian western': 'Australia/Perth',
  'west africa': 'Africa/Lagos',
  'east africa': 'Africa/Nairobi',
  gulf: 'Asia/Dubai',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
};

/** `text`: what follows the hour. */
export function zoneAfter(text: string): ZoneAfter {
  const start = text.slice(0, mostLetters);
  if (!MAY_BE_ZONE.test(start)) return none;
  for (const [pattern, zoneOf] of readers) {
    const match = pattern.exec(start);
    const zone = match === null ? null : zoneOf(match.groups ?? {}, start.slice(match[0].length));
    if (match !== null && zone !== null) return { zone, length: match[0].length };
  }
  return none;
}

type Groups = Readonly<Record<string, string | undefined>>;

const readers: readonly (readonly [RegExp, (groups: Groups, rest: string) => string | null])[] = [
  [OFFSET, atOffset],
  [IANA, ({ name = '' }) => ianaName(name)],
  [SHORT, ({ name = '' }) => (name === 'UTC' ? name : (spokenZones.get(name.toLowerCase()) ?? null))],
  [BARE, ({ name = '' }) => windowsZone(name)],
  [
    LONG,
    ({ name = '', city }) =>
      (city === undefined ? null : placeNamed(city)) ?? otherNames[name.toLowerCase()] ?? windowsZone(name) ?? placeNamed(name),
  ],
];

function placeNamed(name: string): string | null {
  const found = findZone(name);
  return found.type === 'found' ? found.zone : null;
}

/** Outlook writes the offset in winter before the zone: "(UTC+01:00) Amsterdam, Berlin". The zone counts. */
function atOffset({ sign, hours = '', minutes = '00' }: Groups, rest: string): string | null {
  const [line = ''] = rest.split(/[\n;]|\.(?=\s|$)/, 1);
  const [first = ''] = line.trim().split(',', 1);
  const named = /^[A-Z]/.test(first) ? (windowsZone(line.trim()) ?? (line.includes(',') ? placeNamed(first) : null)) : null;
  if (named !== null) return named;
  if (minutes !== '00') return `${sign === '+' ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
  // "Etc/GMT-2" is two hours ahead of UTC.
  return Number(hours) === 0 ? 'UTC' : ianaName(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`);
}
