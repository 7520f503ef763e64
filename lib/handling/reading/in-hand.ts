/** One mail that came for somebody: the mail, whose it is, what the first look-up found, and what it takes to act on it. */
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
