/** A user's data on this machine outside the table: raw mails, our mails, the database's files. */
import type { Remains } from '../handling/remains.ts';
import { addErased } from './erased-users.ts';
import type { RawMailFolder } from './receiving/raw-mail-folder.ts';
import type { SentMails } from './sending/sent-mails.ts';

interface Parts {
  readonly folder: string;
  readonly rawMail: Pick<RawMailFolder, 'remove'>;
  readonly sent: Pick<SentMails, 'remove'>;
  readonly compact: () => Promise<void>;
}

export const remainsHere = ({ folder, rawMail, sent, compact }: Parts): Remains => ({
  removeRawMail: (rawKey) => rawMail.remove(rawKey),
  // It is only in memory, and finds nothing when it fires.
  removeSchedule: async () => undefined,
  removeSentMails: ({ addresses, userId, isAbout }) =>
    sent.remove(
      ({ to, timelineId, items }, onBehalfOf) =>
        (userId !== undefined && onBehalfOf === userId) ||
        addresses.includes(to.toLowerCase()) ||
        [timelineId, ...(items ?? []).map((item) => item.timelineId)].some((each) => each !== null && isAbout(each)),
    ),
  listErased: (userId) => addErased(folder, userId),
  compact,
  backupDays: 0,
});
