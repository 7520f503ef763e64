/** Settings: the words when one changes, when `undo` restores one, and in the status mail. */
import { Temporal } from 'temporal-polyfill';
import { knowsHolidaysOf } from '../../../domain/calendar/business-days.ts';
import { noWishes, type Profile, type UndoableSettings, type Wishes } from '../../../domain/settings/profile.ts';
import type { Change } from '../facts.ts';
import type { Reader } from '../locale.ts';
import { capital } from '../names.ts';
import { countryName, followUpCount, plainDay, plainHour, spokenWeekend, spokenZone } from '../plain-dates.ts';

interface About {
  readonly reader: Reader;
  readonly timeZone: string;
}

const hourOf = (hour: number, { reader, timeZone }: About): string =>
  `${plainHour({ hour, minute: 0 }, reader)}, ${spokenZone(timeZone)} time`;

const wishes: Readonly<Record<keyof Wishes, (on: boolean) => string>> = {
  digest: (on) => (on ? "You'll get a digest on Mondays, when there's something to say." : 'No more digests.'),
  receipts: (on) => (on ? "I'll confirm each email I track." : "I'll track quietly again."),
  quiet: (on) =>
    on ? "I'll do as you say without replying, except to “stop” and “delete everything”." : "I'll reply to what you tell me again.",
  discreet: (on) => (on ? 'My subjects name nobody now.' : "My subjects say who it's about again."),
  fridays: (on) => (on ? "I'll ask on Fridays again." : "I won't ask on Fridays any more."),
};

export function settingSentence(change: Change, about: About): string {
  const { reader } = about;
  switch (change.type) {
    case 'StopAll':
      return "Stopped. You'll get no more reminders. I keep everything as it is; reply “resume” to start again.";
    case 'Pause':
      return change.until === null
        ? 'Paused. Nothing comes until you reply “resume”.'
        : `Paused until ${plainDay(change.until, reader)}. Nothing comes until then. Reply “resume” to end it sooner.`;
    case 'Resume':
      return 'Welcome back. Reminders are on again.';
    case 'SetTimeZone':
      return `Your time is ${spokenZone(change.timeZone)} time now.`;
    case 'SetHour':
      return `Reminders come at ${hourOf(change.hour, about)}.`;
    case 'SetCountry':
      return `Your country is ${countryName(change.country)} now. ${
        knowsHolidaysOf(change.country)
          ? "I'll keep its public holidays free."
          : "I don't know its public holidays, so only weekends and the days around Christmas are free."
      }`;
    case 'SetWeekend':
      return change.weekend === null
        ? "Your weekend is your country's again."
        : `Your weekend is ${spokenWeekend(change.weekend)} now. Only interviews, promises and days you name come then.`;
    case 'SetCheckIn':
      return change.days === null
        ? 'First check-ins come after my usual wait again.'
        : `First check-ins on applications come after ${change.days} days now.`;
    case 'SetFollowUps':
      return `I'll suggest ${followUpCount(change.cap)} at most.`;
    case 'SetWish':
      return wishes[change.wish](change.on);
    case 'SettingsUndone':
      return settingsUndoneSentence(change.restored, about);
    case 'Import':
      return "It's all back.";
    default:
      return "You'll find it below.";
  }
}

type Says = { readonly [Field in keyof UndoableSettings]: (value: UndoableSettings[Field], about: About) => string | null };

const says: Says = {
  status: (status) => (status === 'stopped' ? 'reminders are off until you reply “resume”' : 'reminders are on'),
  pausedUntil: (until, { reader, timeZone }) => {
    if (until === null) return 'there is no pause';
    return until instanceof Temporal.Instant
      ? `paused until ${plainDay(until.toZonedDateTimeISO(timeZone), reader)}`
      : 'paused until you reply “resume”';
  },
  // Always together with one of the two above.
  heldBecause: () => null,
  timeZone: (zone) => (zone === null ? 'I go by the clock of your emails' : `your time is ${spokenZone(zone)} time`),
  country: (country) => (country === null ? 'your country is that of your city' : `your country is ${countryName(country)}`),
  weekend: (weekend) => (weekend === null ? "your weekend is your country's" : `your weekend is ${spokenWeekend(weekend)}`),
  checkInDays: (days) => (days === null ? 'first check-ins come after my usual wait' : `first check-ins come after ${days} days`),
  hour: (hour, { reader }) => `reminders come at ${plainHour({ hour, minute: 0 }, reader)}`,
  followUpCap: (cap) => `I suggest ${followUpCount(cap)} at most`,
  offers: (offers) => (offers.length === 0 ? 'I know of no other offer' : 'your other offers are as they were'),
  wishes: ({ digest, receipts, quiet, discreet, fridays }) =>
    `digest ${digest ? 'weekly' : 'off'}, receipts ${onOff(receipts)}, quiet ${onOff(quiet)}, discreet ${onOff(discreet)}, fridays ${onOff(fridays)}`,
};

const onOff = (on: boolean): string => (on ? 'on' : 'off');

/** "Undone. Reminders come at 09:00." */
export function settingsUndoneSentence(restored: Partial<UndoableSettings>, about: About): string {
  const standing = (Object.keys(says) as (keyof UndoableSettings)[]).map((field) => standingOf(field, restored, about));
  const known = standing.filter((part) => part !== null);
  return known.length === 0 ? "Undone. It's as it was before." : `Undone. ${known.map(capital).join('. ')}.`;
}

function standingOf<Field extends keyof UndoableSettings>(field: Field, restored: Partial<UndoableSettings>, about: About): string | null {
  const value = restored[field];
  return value === undefined ? null : says[field](value as UndoableSettings[Field], about);
}

export type StandingSetting = Pick<Profile, keyof UndoableSettings | 'addresses'>;

const held = {
  bounce: 'Reminders wait until your next email, as one of mine came back',
  complaint: 'Reminders are off until you reply “resume”, as one of my emails was marked as spam',
} as const;

/** Said where it is not as it was from the start. */
const wished: Readonly<Record<keyof Wishes, string>> = {
  digest: "A digest comes on Mondays, when there's something to say",
  receipts: 'I confirm each email I track',
  quiet: 'I do as you say without replying',
  discreet: 'My subjects name nobody',
  fridays: 'I ask nothing on Fridays',
};

/** What holds things back comes first; what is off is left out. */
export function standingLines(standing: StandingSetting, about: About): readonly string[] {
  const { status, pausedUntil, heldBecause, hour, country, weekend, checkInDays, followUpCap, wishes, addresses } = standing;
  const [first = ''] = addresses;
  return [
    ...(status === 'stopped' ? [capital(says.status(status, about) ?? '')] : []),
    ...(pausedUntil === null ? [] : [capital(says.pausedUntil(pausedUntil, about) ?? '')]),
    ...(heldBecause === null ? [] : [held[heldBecause]]),
    `Reminders come at ${hourOf(hour, about)}`,
    ...(country === null ? [] : [holidaysOf(country)]),
    ...(weekend === null ? [] : [capital(says.weekend(weekend, about) ?? '')]),
    ...(checkInDays === null ? [] : [capital(says.checkInDays(checkInDays, about) ?? '')]),
    capital(says.followUpCap(followUpCap, about) ?? ''),
    ...(Object.keys(wished) as (keyof Wishes)[]).filter((wish) => wishes[wish] !== noWishes[wish]).map((wish) => wished[wish]),
    ...(addresses.length < 2 ? [] : [`You write from ${addresses.join(', ')}; I write to ${first}`]),
  ];
}

const holidaysOf = (country: string): string =>
  knowsHolidaysOf(country)
    ? `Public holidays: ${countryName(country)}`
    : `Only weekends and the days around Christmas are free, as I don't know the public holidays of ${countryName(country)}`;
