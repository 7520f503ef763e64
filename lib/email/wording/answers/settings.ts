/** How the settings stand, in a few words: what `undo` brought back, and what the status mail lists. */
import { Temporal } from 'temporal-polyfill';
import { knowsHolidaysOf } from '../../../domain/calendar/business-days.ts';
import type { Profile, UndoableSettings, Wishes } from '../../../domain/settings/profile.ts';
import { countryName, plainDay, plainHour, spokenZone } from '../plain-dates.ts';
import { capital } from './answers.ts';

interface About {
  readonly today: { readonly year: number };
  readonly timeZone: string;
}

type Says = { readonly [Field in keyof UndoableSettings]: (value: UndoableSettings[Field], about: About) => string | null };

const says: Says = {
  status: (status) => (status === 'stopped' ? 'you get no reminders' : 'reminders come'),
  pausedUntil: (until, { today, timeZone }) => {
    if (until === null) return 'there is no pause';
    return until instanceof Temporal.Instant
      ? `you are paused until ${plainDay(until.toZonedDateTimeISO(timeZone), today)}`
      : 'you are paused until you answer “resume”';
  },
  // Always together with one of the two above.
  heldBecause: () => null,
  timeZone: (zone) => (zone === null ? 'I go by the clock of your mails' : `your clock is that of ${spokenZone(zone)}`),
  country: (country) => (country === null ? 'your country is that of your city' : `your country is ${countryName(country)}`),
  hour: (hour) => `reminders come at ${plainHour({ hour, minute: 0 })}`,
  followUpCap: (cap) => `I suggest at most ${cap === 1 ? 'one follow-up' : `${cap} follow-ups`}`,
  offers: (offers) => (offers.length === 0 ? 'I know of no other offer' : 'your other offers are as they were'),
  wishes: ({ digest, receipts, quiet, discreet }) =>
    `digest ${digest ? 'weekly' : 'off'}, receipts ${onOff(receipts)}, quiet ${onOff(quiet)}, discreet ${onOff(discreet)}`,
};

const onOff = (on: boolean): string => (on ? 'on' : 'off');

/** "Undone. It stands as before: reminders come at 09:00." */
export function settingsUndone(restored: Partial<UndoableSettings>, about: About): string {
  const standing = (Object.keys(says) as (keyof UndoableSettings)[]).map((field) => standingOf(field, restored, about));
  const known = standing.filter((part) => part !== null);
  return known.length === 0 ? 'Undone: it stands as it did before.' : `Undone. It stands as before: ${known.join('; ')}.`;
}

function standingOf<Field extends keyof UndoableSettings>(field: Field, restored: Partial<UndoableSettings>, about: About): string | null {
  const value = restored[field];
  return value === undefined ? null : says[field](value as UndoableSettings[Field], about);
}

export type Standing = Pick<Profile, keyof UndoableSettings | 'addresses'>;

const held = {
  bounce: 'A mail of mine to you came back, so reminders wait until your next mail',
  complaint: 'A mail of mine was marked as spam, so reminders wait until you answer “resume”',
} as const;

const wished: Readonly<Record<keyof Wishes, string>> = {
  digest: 'A digest comes on Mondays, when there is something to say',
  receipts: 'Each tracked mail is confirmed',
  quiet: 'I do as you say without answering',
  discreet: 'The subjects of my mails name nobody',
};

/** What holds things back comes first; what is off is left out. */
export function standingLines(standing: Standing, about: About): readonly string[] {
  const { status, pausedUntil, heldBecause, hour, country, followUpCap, wishes, addresses } = standing;
  const [first = ''] = addresses;
  return [
    ...(status === 'stopped' ? [capital(says.status(status, about) ?? '')] : []),
    ...(pausedUntil === null ? [] : [capital(says.pausedUntil(pausedUntil, about) ?? '')]),
    ...(heldBecause === null ? [] : [held[heldBecause]]),
    `Reminders come at ${plainHour({ hour, minute: 0 })}, ${spokenZone(about.timeZone)} time`,
    ...(country === null ? [] : [holidaysOf(country)]),
    capital(says.followUpCap(followUpCap, about) ?? ''),
    ...(Object.keys(wished) as (keyof Wishes)[]).filter((wish) => wishes[wish]).map((wish) => wished[wish]),
    ...(addresses.length < 2 ? [] : [`You write from ${addresses.join(', ')}; my mails come to ${first}`]),
  ];
}

const holidaysOf = (country: string): string =>
  knowsHolidaysOf(country)
    ? `The public holidays are those of ${countryName(country)}`
    : `Only weekends and the days around Christmas are free of reminders, as I know no public holidays of ${countryName(country)}`;
