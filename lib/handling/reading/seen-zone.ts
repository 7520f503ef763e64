/** The user's time zone as far as their mails show it (design, section 3, "Time zone"). A zone that was set never moves by itself. */

import { zoneForOffset } from '../../domain/calendar/time-zones.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { countryOf } from '../effective-settings.ts';
import type { ServiceSettings } from '../runtime.ts';
import type { Counters } from '../store.ts';
import type { Incoming } from './incoming.ts';

/** A different offset counts after tracked mails on so many days: a journey is not a move. */
const daysUntilMoved = 3;

/** Profile and counters as they are with this mail; the same profile when its offset says nothing new. */
export function withSeenZone(
  profile: Profile,
  counters: Counters,
  { message, at }: Incoming,
  service: ServiceSettings,
): { readonly profile: Profile; readonly counters: Counters } {
  const offset = message.date?.offset;
  if (offset === undefined || profile.timeZone !== null) return { profile, counters };
  const day = at.toString().slice(0, 10);
  const seen: Counters = { ...counters, offsets: { ...counters.offsets, [day]: offset } };
  const zone = zoneForOffset(offset, at, countryOf(profile, service));
  if (zone === null || zone === profile.seenZone) return { profile, counters: seen };
  if (profile.seenZone !== null) {
    const usual = at.toZonedDateTimeISO(profile.seenZone).offset === offset;
    const days = Object.values(seen.offsets).filter((other) => other === offset).length;
    if (usual || days < daysUntilMoved) return { profile, counters: seen };
  }
  return { profile: { ...profile, seenZone: zone }, counters: seen };
}
