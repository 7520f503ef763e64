/** Settings from an export, each checked as if it had been typed. Settings changed since then stay. Pure. */
import { countries } from '../../domain/calendar/country-zones.ts';
import { findZone } from '../../domain/calendar/time-zones.ts';
import type { Weekend } from '../../domain/calendar/weekends.ts';
import type { Profile, Wishes } from '../../domain/settings/profile.ts';
import { fewestCheckInDays, mostCheckInDays } from '../../domain/settings/settings.ts';
import type { ImportedSettings } from './import-file.ts';

export function withImportedSettings(profile: Profile, settings: ImportedSettings): Profile {
  const { timeZone, seenZone, country, weekend, hour, checkInDays, followUpCap } = settings;
  const isNew = profile.changedAt === null;
  return {
    ...profile,
    timeZone: profile.timeZone ?? zoneIn(timeZone),
    seenZone: profile.seenZone ?? zoneIn(seenZone),
    country: profile.country ?? (typeof country === 'string' && [...countries()].includes(country) ? country : null),
    weekend: profile.weekend ?? weekendIn(weekend),
    ...(isNew && isWhole(hour, 0, 23) && { hour }),
    ...(isNew && isWhole(checkInDays, fewestCheckInDays, mostCheckInDays) && { checkInDays }),
    ...(isNew && isWhole(followUpCap, 1, 5) && { followUpCap }),
    ...(isNew && { wishes: wishesIn(profile.wishes, settings) }),
  };
}

function zoneIn(value: unknown): string | null {
  const found = typeof value === 'string' ? findZone(value) : null;
  return found?.type === 'found' ? found.zone : null;
}

const weekendIn = (value: unknown): Weekend | null =>
  Array.isArray(value) && value.length > 0 && value.length < 7 && value.every((day) => isWhole(day, 1, 7)) ? [...new Set(value)] : null;

const wishesIn = (wishes: Wishes, settings: ImportedSettings): Wishes => ({
  digest: settings.digest === true || wishes.digest,
  receipts: settings.receipts === true || wishes.receipts,
  quiet: settings.quiet === true || wishes.quiet,
  discreet: settings.discreet === true || wishes.discreet,
  fridays: settings.fridays !== false && wishes.fridays,
});

const isWhole = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to;
