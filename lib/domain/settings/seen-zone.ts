/** The user's time zone as shown by their mails. A zone that the user set never changes on its own. */
import type { Temporal } from 'temporal-polyfill';
import { zoneForOffset } from '../calendar/time-zones.ts';
import { countryOf, type ServiceDefaults } from './effective-settings.ts';
import type { Profile } from './profile.ts';

/** A different offset counts after tracked mails on this many days, because a journey is not a move. */
const daysUntilMoved = 3;

/** Offsets of the user's mails by ISO date: `{"2026-11-03": "+01:00"}`. */
interface SeenOffsets {
  readonly offsets: Readonly<Record<string, string>>;
}

/**
 * Profile and counters after this mail. The same profile if its offset says nothing new. `offset`: the offset of its Date, if it has one.
 */
export function withSeenZone<C extends SeenOffsets>(
  profile: Profile,
  counters: C,
  { offset, at }: { readonly offset: string | undefined; readonly at: Temporal.Instant },
  service: ServiceDefaults,
): { readonly profile: Profile; readonly counters: C } {
  if (offset === undefined || profile.timeZone !== null) return { profile, counters };
  const day = at.toString().slice(0, 10);
  const seen: C = { ...counters, offsets: { ...counters.offsets, [day]: offset } };
  const zone = zoneForOffset(offset, at, countryOf(profile, service));
  if (zone === null || zone === profile.seenZone) return { profile, counters: seen };
  if (profile.seenZone !== null) {
    const usual = at.toZonedDateTimeISO(profile.seenZone).offset === offset;
    const days = Object.values(seen.offsets).filter((other) => other === offset).length;
    if (usual || days < daysUntilMoved) return { profile, counters: seen };
  }
  return { profile: { ...profile, seenZone: zone }, counters: seen };
}
