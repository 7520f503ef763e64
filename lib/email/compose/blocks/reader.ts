/** The reader and the year of a mail, which decide how its dates are written. */
import type { MailFacts } from '../../wording/facts.ts';
import { localeOf, type Reader } from '../../wording/locale.ts';

export const readerOf = ({ sentAt, user }: Pick<MailFacts, 'sentAt' | 'user'>): Reader => ({
  year: sentAt.toZonedDateTimeISO(user.timeZone).year,
  locale: localeOf(user.country),
});
