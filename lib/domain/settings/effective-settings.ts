/** The part of a profile that the rules see, with the service's defaults for what the user did not set. */
import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../calendar/business-days.ts';
import { countryOfZone } from '../calendar/time-zones.ts';
import type { TimelineId } from '../words.ts';
import type { Profile } from './profile.ts';
import type { Settings } from './settings.ts';

/** Defaults for what a user did not set. */
export interface ServiceDefaults {
  readonly defaultCountry: string | null;
  readonly defaultTimeZone: string;
}

/** Reminders in a row, over all timelines, without any answer. */
export interface Unanswered {
  readonly unanswered: number;
}

/** After this many reminders in a row without any answer, none is repeated. */
export const unansweredUntilQuieter = 5;

/** The first mail after this many asks once whether to continue. */
export const asksToGoOn = ({ unanswered }: Unanswered): boolean => unanswered === unansweredUntilQuieter;

export const timeZoneOf = (profile: Pick<Profile, 'timeZone' | 'seenZone'>, service: ServiceDefaults): string =>
  profile.timeZone ?? profile.seenZone ?? service.defaultTimeZone;

/** The country that the user set, otherwise that of the zone that was set or seen, otherwise the service's. */
export const countryOf = (profile: Profile, service: ServiceDefaults): string | null =>
  profile.country ?? countryOfZone(profile.timeZone ?? profile.seenZone ?? '') ?? service.defaultCountry;

/** Which days count for this user, and when their day begins. */
export const calendarOf = (profile: Profile, service: ServiceDefaults): Calendar => ({
  timeZone: timeZoneOf(profile, service),
  country: countryOf(profile, service),
  weekend: profile.weekend,
  hour: profile.hour,
});

/** The country whose English we write. Here a zone that was only seen counts too, because the user most likely lives there. */
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
