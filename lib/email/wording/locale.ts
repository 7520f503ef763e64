/** What differs between American and British mails: dates, hours and a few words (docs/copy.md, section 3). Everything else is one English. */

export interface Locale {
  /** "Tuesday, November 10" and "3:30 pm" instead of "Tuesday 10 November" and "15:30". */
  readonly monthFirst: boolean;
  readonly resume: 'résumé' | 'CV';
  /** "The position of Technical writer", "the post of Technical writer". */
  readonly post: 'position' | 'post';
  /** Where the user's own sign-off was never seen. */
  readonly signOff: 'Best regards' | 'Kind regards';
  readonly cancelled: 'canceled' | 'cancelled';
  /** What the examples of typed words name. */
  readonly examples: { readonly city: string; readonly country: string };
}

export const british: Locale = {
  monthFirst: false,
  resume: 'CV',
  post: 'post',
  signOff: 'Kind regards',
  cancelled: 'cancelled',
  examples: { city: 'London', country: 'GB' },
};

const american: Locale = {
  monthFirst: true,
  resume: 'résumé',
  post: 'position',
  signOff: 'Best regards',
  cancelled: 'canceled',
  examples: { city: 'Chicago', country: 'US' },
};

/** Canadians write résumé, and dates and hours as Americans do. */
const canadian: Locale = { ...american, signOff: 'Kind regards', cancelled: 'cancelled', examples: { city: 'Toronto', country: 'CA' } };

/** Where no country is known "résumé" is understood by more people. */
const unknown: Locale = { ...british, resume: 'résumé' };

const byCountry: Readonly<Record<string, Locale>> = { US: american, PH: american, CA: canadian };

/** `country`: ISO 3166 code in capitals; null: not known. */
export const localeOf = (country: string | null): Locale => (country === null ? unknown : (byCountry[country] ?? british));

/** When and by whom a date is read: its year is left out where it is this one. */
export interface Reader {
  readonly year: number;
  readonly locale: Locale;
}
