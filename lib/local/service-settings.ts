import { randomBytes } from 'node:crypto';
import type { Random, ServiceSettings } from '../handling/runtime.ts';
import type { Settings } from './settings.ts';

/** What of the settings the functions see. */
export const serviceSettings = (settings: Settings): ServiceSettings => ({
  domain: settings.MAIL_DOMAIN,
  signUp: settings.SIGN_UP,
  operator: settings.OPERATOR ?? null,
  defaultCountry: settings.DEFAULT_COUNTRY ?? null,
  defaultTimeZone: settings.DEFAULT_TIME_ZONE,
  rawMailDays: settings.RAW_MAIL_DAYS,
});

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** 256 is a multiple of 32: each character is as likely as any other. */
export const secureRandom: Random = {
  token: (length) => Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join(''),
};
