/** Keeps what a mail from the user shows about them: their name, their zone, and that tracking began. */
import { withDigestDate } from '../../domain/settings/digest.ts';
import { calendarOf, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { hasFridayDate, withNextFriday } from '../../domain/settings/friday-question.ts';
import { planningAgain } from '../../domain/settings/plan-again.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { replanAll } from '../record/plan.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';
import type { Incoming } from './incoming.ts';

export interface Seen {
  readonly mail: Incoming;
  readonly before: Profile;
  /** The profile with the zone that this mail may have shown. */
  readonly profile: Profile;
  readonly counters: Counters;
}

/**
 * A move to another zone plans all timelines again. So does the first zone, if something was tracked before it. `tracked`: the first mail
 * was confirmed.
 */
export async function keepWhatWasSeen({ mail, before, profile, counters }: Seen, tracked: boolean, runtime: Runtime): Promise<void> {
  const { seenZone } = profile;
  const [from] = mail.message.from;
  // The From of a forwarded mail may be somebody else's.
  const name = from !== undefined && before.addresses.includes(from.address) ? from.name : null;
  const moves = before.seenZone !== seenZone && (before.seenZone !== null || before.trackingStarted);
  const kept = await updateProfile(
    before,
    (known) => {
      const trackingStarted = known.trackingStarted || tracked;
      if (trackingStarted === known.trackingStarted && known.seenZone === seenZone && hasFridayDate(known)) return known;
      const changedAt = moves ? runtime.now() : known.changedAt;
      const seen = { ...known, seenZone, trackingStarted, name: known.name ?? name, changedAt };
      const digested = withDigestDate(seen, timeZoneOf(seen, runtime.service), runtime.now());
      return planningAgain(withNextFriday(digested, calendarOf(seen, runtime.service), runtime.now()), known, runtime.now());
    },
    runtime,
  );
  if (moves) await replanAll(kept, counters, runtime);
}
