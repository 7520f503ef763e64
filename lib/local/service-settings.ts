import { plusAddresses, wholeDomain } from '../email/people/address-space.ts';
import { addressSet } from '../env/loopback.ts';
import type { ServiceSettings } from '../handling/runtime.ts';
import type { LocalSettings } from './settings.ts';

/** The settings that the functions see. */
export const serviceSettings = (settings: LocalSettings): ServiceSettings => ({
  addresses:
    settings.MAIL_ADDRESS === undefined
      ? wholeDomain(settings.MAIL_DOMAIN, settings.SENDER_NAME)
      : plusAddresses(settings.MAIL_ADDRESS, settings.SENDER_NAME),
  signUp: settings.SIGN_UP,
  operator: settings.OPERATOR ?? null,
  defaultCountry: settings.DEFAULT_COUNTRY ?? null,
  defaultTimeZone: settings.DEFAULT_TIME_ZONE,
  rawMailDays: settings.RAW_MAIL_DAYS,
  isTrustedPeer: addressSet([...settings.SMTP_PEERS, '127.0.0.0/8', '::1']),
});
