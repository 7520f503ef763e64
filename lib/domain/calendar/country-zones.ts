/**
 * The world's zones and countries as Intl knows them, with today's names. Looked up for one country at a time: all of them take a tenth of
 * a second.
 */
import { publicHolidays } from './holidays.generated.ts';
import { mainZones, renamedZones } from './zone-names.ts';

const cached = new Map<string, readonly string[]>();

/** A country's zones, the most populous first. Empty unless the argument is an ISO 3166 code in capitals. */
export function zonesOf(country: string): readonly string[] {
  const known = cached.get(country);
  if (known) return known;
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
  const zones = mainFirst((locale.getTimeZones?.() ?? []).map(nameOfToday));
  cached.set(country, zones);
  return zones;
}

/** Node 24 has it, but the compiler's language level does not. */
type LocaleWithZones = Intl.Locale & { readonly getTimeZones?: () => readonly string[] | undefined };

/** Every country code, those with a holiday table first: they are asked for most. */
export function* countries(): Generator<string> {
  yield* Object.keys(publicHolidays);
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      // Intl answers a retired code such as DD with its successor.
      if (!Object.hasOwn(publicHolidays, code) && new Intl.Locale(`und-${code}`).region === code) yield code;
    }
  }
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export const allZones = (): readonly string[] => mainFirst(Intl.supportedValuesOf('timeZone').map(nameOfToday));

/** Names that Intl found: asking takes a tenth of a millisecond. Only valid names are kept, so the map stays small. */
const names = new Set<string>();

/** The zone's IANA name in its own capitals, with links resolved; null when unknown. A fixed offset (`+02:00`) is no zone. */
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
