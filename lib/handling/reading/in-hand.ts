/** One mail being handled: the mail, its user, what the first look-up found, and what acting on it needs. */
import type { Profile } from '../../domain/settings/profile.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered } from '../store.ts';
import type { Incoming } from './incoming.ts';

export interface InHand {
  readonly mail: Incoming;
  readonly profile: Profile;
  readonly gathered: Gathered;
  readonly runtime: Runtime;
}
