/** What of a profile the rules see, with the service's defaults where the user set nothing. */
import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../calendar/business-days.ts';
import { countryOfZone } from '../calendar/time-zones.ts';
import type { TimelineId } from '../words.ts';
import type { Profile } from './profile.ts';
import type { Settings } from './settings.ts';

/** What holds where a user set nothing. */
export interface ServiceDefaults {
  readonly defaultCountry: string | null;
  readonly defaultTimeZone: string;
}

/** Reminders in a row, over all timelines, without any answer. */
export interface Unanswered {
  readonly unanswered: number;
}

/** After so many reminders in a row without any answer nothing is repeated any more (design, section 3). */
export const unansweredUntilQuieter = 5;

/** The first mail after so many asks once (design, section 3). */
export const asksToGoOn = ({ unanswered }: Unanswered): boolean => unanswered === unansweredUntilQuieter;

export const timeZoneOf = (profile: Pick<Profile, 'timeZone' | 'seenZone'>, service: ServiceDefaults): string =>
  profile.timeZone ?? profile.seenZone ?? service.defaultTimeZone;

/** The country that the user set, else that of the zone that was set or seen, else the service's. */
export const countryOf = (profile: Profile, service: ServiceDefaults): string | null =>
  profile.country ?? countryOfZone(profile.timeZone ?? profile.seenZone ?? '') ?? service.defaultCountry;

/** Which days count for this user, and when their day begins. */
export const calendarOf = (profile: Profile, service: ServiceDefaults): Calendar => ({
  timeZone: timeZoneOf(profile, service),
  country: countryOf(profile, service),
  weekend: profile.weekend,
  hour: profile.hour,
});

/** Whose English is written: here a zone that was only seen counts too, since it is where the user most likely is. */
export const wordsCountryOf = (profile: Profile, service: ServiceDefaults): string | null =>
  countryOf(profile, service) ?? (profile.seenZone === null ? null : countryOfZone(profile.seenZone));

export const settingsFor = (timelineId: TimelineId, profile: Profile, counters: Unanswered, service: ServiceDefaults): Settings => ({
  timeZone: timeZoneOf(profile, service),
  country: countryOf(profile, service),
  weekend: profile.weekend,
  hour: profile.hour,
  checkInDays: profile.checkInDays,
  followUpCap: profile.followUpCap,
  repeats: counters.unanswered < unansweredUntilQuieter,
  offers: profile.offers.filter((offer) => offer.timelineId !== timelineId),
  changedAt: profile.changedAt,
  resumedAt: profile.resumedAt,
});

/** Stopped, paused or held: tracked mail is recorded, nothing is sent of its own accord. */
export const isSilent = (profile: Pick<Profile, 'status' | 'heldBecause' | 'pausedUntil'>, now: Temporal.Instant): boolean =>
  profile.status !== 'active' ||
  profile.heldBecause !== null ||
  profile.pausedUntil === 'resumed-by-hand' ||
  (profile.pausedUntil !== null && profile.pausedUntil.since(now).sign > 0);
