/** A user as the JSON interface shows them. */
import type { Temporal } from 'temporal-polyfill';
import { isSilent, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { trackingAddressOf } from '../../handling/identity.ts';
import type { ServiceSettings } from '../../handling/runtime.ts';
import type { ListedUser } from '../catalogue/user-list.ts';
import type { UserView } from './json-interface.ts';

export const userView = (profile: ListedUser, service: ServiceSettings, now: Temporal.Instant): UserView => ({
  email: profile.addresses[0] ?? '',
  addresses: profile.addresses,
  trackingAddress: trackingAddressOf(profile, service.addresses),
  timeZone: timeZoneOf(profile, service),
  status:
    profile.status === 'active'
      ? isSilent(profile, now)
        ? 'paused'
        : 'active'
      : profile.status === 'unconfirmed'
        ? 'unconfirmed'
        : 'stopped',
});
