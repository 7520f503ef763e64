import type { Remains } from '../../lib/handling/remains.ts';

/** For tests in which nothing is kept outside the table. */
export const noRemains: Remains = {
  removeRawMail: async () => undefined,
  removeSchedule: async () => undefined,
  removeSentMails: async () => undefined,
  listErased: async () => undefined,
  compact: async () => undefined,
  backupDays: 35,
};
