/** The settings of a service that everybody may join. */
import { wholeDomain } from '../../lib/email/people/address-space.ts';
import type { ServiceSettings } from '../../lib/handling/runtime.ts';

export const openService = (domain: string): ServiceSettings => ({
  addresses: wholeDomain(domain),
  signUp: { type: 'open' },
  operator: null,
  defaultCountry: null,
  defaultTimeZone: 'Europe/Paris',
  rawMailDays: 30,
});
