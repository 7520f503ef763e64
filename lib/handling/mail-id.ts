/**
 * The ids of our own mails: a mail is known to have been sent by its id, on every delivery of what caused it.
 * The user is part of each. Two users may get one mail with one Message-ID, and each hears all that is theirs.
 */
import type { Profile } from '../domain/settings/profile.ts';
import { shortHash } from './identity.ts';

export interface MailId {
  /** `[a-z0-9-]`, at most 64. */
  readonly id: string;
  /** Versions before made the id without the user. What was sent to the same address under that id is not sent again. */
  readonly formerId?: string | undefined;
}

/** `cause`: what makes us send it, mostly the Message-ID of the user's mail. `kind`: what our mail is, among all that one cause may bring. */
export const mailIdOf = ({ userId }: Pick<Profile, 'userId'>, cause: string, kind: string): MailId => ({
  id: `${kind}-${shortHash(JSON.stringify([userId, cause]))}`,
  formerId: `${kind}-${shortHash(cause)}`,
});

/** For a cause that names its user already: a claim of a timeline, a user's version, a user's day. */
export const mailIdOfOwn = (cause: string, kind: string): MailId => ({ id: `${kind}-${cause}` });
