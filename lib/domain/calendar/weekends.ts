/** The days of the weekend by country, from CLDR: Friday and Saturday in Saudi Arabia, only Sunday in India. */

/** ISO weekdays (1 Monday to 7 Sunday). */
export type Weekend = readonly number[];

const usual: Weekend = [6, 7];

/** Node 24 has it, but the compiler's language level does not. */
type LocaleWithWeek = Intl.Locale & { getWeekInfo(): { readonly weekend: readonly number[] } };

/** Weekends by country: asking Intl costs more than the rest of counting a day. */
const known = new Map<string, Weekend>();

/** `country`: ISO 3166 code in capitals. Saturday and Sunday for an unknown country. */
export function weekendOf(country: string | null): Weekend {
  if (country === null || !/^[A-Z]{2}$/.test(country)) return usual;
  const found = known.get(country) ?? (new Intl.Locale(`und-${country}`) as LocaleWithWeek).getWeekInfo().weekend;
  known.set(country, found);
  return found;
}
