import type { Remains } from '../../handling/remains.ts';

export class ErasesNobodyError extends Error {
  override readonly name = 'ErasesNobodyError';
  constructor() {
    super('This function erases nobody. Only receive-mail and sweep may; this is a fault of the code.');
  }
}

const refused = (): Promise<never> => Promise.reject(new ErasesNobodyError());

/** For functions that have no permission to remove anything. */
export const erasesNobody: Remains = {
  removeRawMail: refused,
  removeSchedule: refused,
  removeSentMails: refused,
  listErased: refused,
  compact: refused,
  backupDays: 0,
};
