/** By whom and in which year a mail of ours is read: it decides how its dates are written. */
import type { MailFacts } from '../../wording/facts.ts';
import { localeOf, type Reader } from '../../wording/locale.ts';

export const readerOf = ({ sentAt, user }: Pick<MailFacts, 'sentAt' | 'user'>): Reader => ({
  year: sentAt.toZonedDateTimeISO(user.timeZone).year,
  locale: localeOf(user.country),
});
