import type { Remains } from '../../lib/handling/remains.ts';

/** Where nothing of anybody is kept outside of the table. */
export const noRemains: Remains = {
  removeRawMail: async () => undefined,
  removeSchedule: async () => undefined,
  removeSentMails: async () => undefined,
  listErased: async () => undefined,
  compact: async () => undefined,
  backupDays: 35,
};
