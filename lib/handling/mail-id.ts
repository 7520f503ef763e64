/**
 * The ids of our own mails. Every delivery of the same cause gives the same id, so we know whether a mail was sent.
 * The id includes the user: two users may get one mail with one Message-ID, and each must get all of their own answers.
 */
import type { Profile } from '../domain/settings/profile.ts';
import { shortHash } from './identity.ts';

export interface MailId {
  /** `[a-z0-9-]`, at most 64. */
  readonly id: string;
  /** Earlier versions made the id without the user. A mail already sent to the same address under such an id is not sent again. */
  readonly formerId?: string | undefined;
}

/** `cause`: the reason for the mail, usually the Message-ID of the user's mail. `kind`: which of the mails with the same cause it is. */
export const mailIdOf = ({ userId }: Pick<Profile, 'userId'>, cause: string, kind: string): MailId => ({
  id: `${kind}-${shortHash(JSON.stringify([userId, cause]))}`,
  formerId: `${kind}-${shortHash(cause)}`,
});

/** For a cause that already names its user: a timeline's claim, a version of the user, a user's day. */
export const mailIdOfOwn = (cause: string, kind: string): MailId => ({ id: `${kind}-${cause}` });
