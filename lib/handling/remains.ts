/**
 * A user's data outside the table, and how it is removed. Removing something absent is not an error. Not here: who is erased and when
 * (erase-user.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineId, UserId } from '../domain/words.ts';

export interface Remains {
  removeRawMail(rawKey: string): Promise<void>;
  removeSchedule(timelineId: TimelineId, sequence: number, dueAt: Temporal.Instant): Promise<void>;
  /**
   * Removes our own mails, if they are kept: those to these addresses, those on behalf of the user, and those about a timeline in
   * `isAbout`.
   */
  removeSentMails(of: {
    readonly addresses: readonly string[];
    readonly userId?: UserId;
    readonly isAbout: (timelineId: TimelineId) => boolean;
  }): Promise<void>;
  /** Remembers, for longer than any backup, that this user was erased, so that no backup brings them back. */
  listErased(userId: UserId): Promise<void>;
  /** If the database's own files keep deleted data, this purges them. */
  compact(): Promise<void>;
  /** For how many days a backup still contains erased data. */
  readonly backupDays: number;
}
