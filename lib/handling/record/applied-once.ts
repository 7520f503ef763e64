/** A mail or a report that is delivered again changes a profile only once: the profile keeps the hashes of the last ones. */
import type { Profile } from '../../domain/settings/profile.ts';
import { shortHash } from '../identity.ts';

/** Design, section 5. A redelivery comes within minutes, not twenty commands later. */
const keptHashes = 20;

/** The profile after `change`, unless this cause changed it before. The same profile means that there is nothing to save. */
export function appliedOnce(profile: Profile, cause: string, change: (profile: Profile) => Profile): Profile {
  if (wasApplied(profile, cause)) return profile;
  const changed = change(profile);
  return changed === profile ? profile : { ...changed, appliedCommands: [...profile.appliedCommands, shortHash(cause)].slice(-keptHashes) };
}

export const wasApplied = ({ appliedCommands }: Profile, cause: string): boolean => appliedCommands.includes(shortHash(cause));
