/** The world's zones and countries, as Intl knows them, with the names of today. Asked for one country at a time: all of them take a tenth of a second. */
import { publicHolidays } from './holidays.generated.ts';
import { mainZones, renamedZones } from './zone-names.ts';

const cached = new Map<string, readonly string[]>();

/** A country's zones, the one where most people live first; empty for what is no ISO 3166 code in capitals. */
export function zonesOf(country: string): readonly string[] {
  const known = cached.get(country);
  if (known) return known;
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const zones = mainFirst((locale.getTimeZones?.() ?? []).map(nameOfToday));
  cached.set(country, zones);
  return zones;
}

/** In Node 24, but later than the language level that the compiler is told. */
type LocaleWithZones = Intl.Locale & { readonly getTimeZones?: () => readonly string[] | undefined };

/** Every code that is a country's own, those with a table of holidays first: they are asked for most. */
export function* countries(): Generator<string> {
  yield* Object.keys(publicHolidays);
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      // A retired code such as DD answers with its successor's.
      if (!Object.hasOwn(publicHolidays, code) && new Intl.Locale(`und-${code}`).region === code) yield code;
    }
  }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const allZones = (): readonly string[] => mainFirst(Intl.supportedValuesOf('timeZone').map(nameOfToday));

/** Names that were found: asking Intl takes a tenth of a millisecond. As people type them they would be without end. */
const names = new Set<string>();

/** The name in IANA's own capitals, a link's target; null when it is none. Fixed offsets (`+02:00`) are nobody's zone. */
export function ianaName(text: string): string | null {
  if (names.has(text)) return text;
  if (!/^[a-z]/i.test(text)) return null;
  try {
    const name = nameOfToday(new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone);
    names.add(name);
    return name;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const nameOfToday = (zone: string): string => renamedZones[zone] ?? zone;

const mainFirst = (zones: readonly string[]): readonly string[] => zones.toSorted((a, b) => rank(a) - rank(b));

const rank = (zone: string): number => {
  const index = mainZones.indexOf(zone);
  return index === -1 ? mainZones.length : index;
};
