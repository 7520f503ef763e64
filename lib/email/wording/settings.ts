/** How a setting stands, in a few words: what `undo` brought back. */
import { Temporal } from 'temporal-polyfill';
import type { UndoableSettings } from '../../domain/profile.ts';
import { countryName, plainDay, plainHour, spokenZone } from '../compose/plain-dates.ts';

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
