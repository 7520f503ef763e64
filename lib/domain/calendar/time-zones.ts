/**
 * Finds a time zone from a mail's offset or from what a user types, and the country of a zone. Not here: whose zone counts when (handling),
 * the names that people use (zone-names.ts), which zones exist (country-zones.ts).
 */
import { Temporal } from 'temporal-polyfill';
import { allZones, countries, ianaName, zonesOf } from './country-zones.ts';
import { mainZones, otherCountryNames, spokenZones, usStates } from './zone-names.ts';

export type FoundZone =
  | { readonly type: 'found'; readonly zone: string }
  /** Zones that may have been meant, most likely first; at most 5. */
  | { readonly type: 'unknown'; readonly suggestions: readonly string[] };

/** The ISO 3166 code of a zone's country. Null for UTC, for rules without a place (`EST5EDT`) and for unknown names. */
export function countryOfZone(zone: string): string | null {
  const name = zone.includes('/') ? ianaName(zone) : null;
  if (name === null) return null;
  const known = countryOf.get(name);
  if (known !== undefined) return known;
  const country = countryWith(name);
  countryOf.set(name, country);
  return country;
}

function countryWith(zone: string): string | null {
  for (const country of countries()) if (zonesOf(country).includes(zone)) return country;
  return null;
}

/** Keyed by the zone's own name; there are a few hundred. */
const countryOf = new Map<string, string | null>();

/**
 * A zone with this offset (`+01:00`) at that instant: one of the country's if possible, otherwise the first common one, otherwise any. Null
 * for `+00:00`, which mail programs write everywhere.
 */
export function zoneForOffset(offset: string, at: Temporal.Instant, country: string | null): string | null {
  if (!/^[+-]\d\d:\d\d$/.test(offset) || offset.endsWith('00:00')) return null;
  const fits = (zone: string): boolean => at.toZonedDateTimeISO(zone).offset === offset;
  return zonesOf(country ?? '').find(fits) ?? mainZones.find(fits) ?? allZones().find(fits) ?? null;
}

/** The usual zones with this offset at that time, most likely first; at most 5. */
export const zonesAtOffset = (offset: string, at: Temporal.Instant): readonly string[] =>
  mainZones.filter((zone) => at.toZonedDateTimeISO(zone).offset === offset).slice(0, 5);

/**
 * Reads an IANA name, a city, an abbreviation or a country with one clock, in any case. A city may be followed by its country or US state.
 */
export function findZone(typed: string): FoundZone {
  const text = plain(typed);
  const zone = namedZone(text) ?? zoneOfCountry(text) ?? zoneWithRegion(text);
  return zone === null ? { type: 'unknown', suggestions: suggestionsFor(text) } : { type: 'found', zone };
}

/** No place name is longer, and comparing names costs time. */
const longestName = 60;

/** Lower case, without accents, single spaces. `ø`, `ł` and `ß` stay: they are letters of their own. */
export const plain = (typed: string): string =>
  typed
    .slice(0, longestName)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replace(/[\s_]+/g, ' ')
    .replace(/^["' ]+|["'.! ]+$/g, '');

const namedZone = (text: string): string | null => placeNames().get(text) ?? ianaName(text.replaceAll(' ', '_'));

/** True for a country where all clocks agree, such as Germany. January and July are enough to tell. */
export function zoneOfCountry(text: string): string | null {
  const [first, ...others] = zonesOf(countryNamed(text) ?? '');
  if (first === undefined) return null;
  return others.every((zone) => seasons.every((at) => offsetAt(zone, at) === offsetAt(first, at))) ? first : null;
}

const seasons = [Temporal.Instant.from('2026-01-15T12:00Z'), Temporal.Instant.from('2026-07-15T12:00Z')];
const offsetAt = (zone: string, at: Temporal.Instant): string => at.toZonedDateTimeISO(zone).offset;

/** "Chicago, IL", "Paris, France"; not "Paris, TX". */
function zoneWithRegion(text: string): string | null {
  const { place, region } = parts(text);
  const zone = placeNames().get(place) ?? null;
  const country = zone === null ? null : countryOfZone(zone);
  if (country === null) return null;
  return countryNamed(region) === country || (country === 'US' && usStates.has(region)) ? zone : null;
}

function parts(text: string): { readonly place: string; readonly region: string } {
  const [place = '', region = ''] = text.split(',', 2);
  return { place: place.trim(), region: region.trim() };
}

function suggestionsFor(text: string): readonly string[] {
  const place = lastPart(parts(text).place);
  const mistakes = Math.min(2, Math.floor(place.length / 4));
  const inCountry = zonesOf(countryNamed(text) ?? '');
  const near = [...placeNames()]
    .map(([name, zone]) => ({ zone, distance: name.startsWith(place) && place.length > 2 ? 0.5 : distance(name, place) }))
    .filter((candidate) => candidate.distance <= mistakes)
    .toSorted((a, b) => a.distance - b.distance);
  return [...new Set([...inCountry, ...near.map(({ zone }) => zone)])].slice(0, 5);
}

/** Number of one-letter changes between two names (Levenshtein distance). */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

let places: ReadonlyMap<string, string> | undefined;

/** Common names, and the last part of every zone's name: "new york" for America/New_York. */
function placeNames(): ReadonlyMap<string, string> {
  places ??= new Map([...allZones().map((zone) => [lastPart(zone), zone] as const), ...spokenZones]);
  return places;
}

const lastPart = (zone: string): string =>
  zone
    .slice(zone.lastIndexOf('/') + 1)
    .replaceAll('_', ' ')
    .toLowerCase();

let countryNames: ReadonlyMap<string, string> | undefined;

/** By English name, other name or code. */
export function countryNamed(text: string): string | null {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  countryNames ??= new Map([
    ...Array.from(countries(), (code) => [plain(english.of(code) ?? code), code] as const),
    ...Object.entries(otherCountryNames),
  ]);
  const code = text.toUpperCase();
  return countryNames.get(text) ?? (zonesOf(code).length > 0 ? code : null);
}
