/**
 * What there is of a user outside of the table, and how it goes. Removing what is not there is no error.
 * Not here: who is erased and when (erase-user.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../domain/words.ts';

export interface Remains {
  removeRawMail(rawKey: string): Promise<void>;
  removeSchedule(timelineId: TimelineId, sequence: number, dueAt: Temporal.Instant): Promise<void>;
  /** Where mails of ours are kept: those to these addresses, those on behalf of the user, and those about a timeline that is among `isAbout`. */
  removeSentMails(of: {
    readonly addresses: readonly string[];
    readonly userId?: UserId;
    readonly isAbout: (timelineId: TimelineId) => boolean;
  }): Promise<void>;
  /** Remembers, for longer than any backup, that this user was erased: so that nobody comes back with one. */
  listErased(userId: UserId): Promise<void>;
  /** Where the database's own files keep what was deleted: from now on they don't. */
  compact(): Promise<void>;
  /** For so many days a backup still holds what was erased. */
  readonly backupDays: number;
}
