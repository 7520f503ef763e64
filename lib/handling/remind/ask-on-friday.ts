/**
 * The question on a Friday whether the user wrote to anyone without us, when it is due. It is claimed before it is sent and gets its next
 * date afterwards, as the digest is. So two processes that wake the same user send one, and after a crash it comes at most twice.
 * It is not a reminder, and not counted as one. Not here: who is asked when (domain/settings/friday-question.ts), the digest (send-digest.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { farFuture } from '../../domain/calendar/instants.ts';
import { isWaking } from '../../domain/rules/situation.ts';
import { calendarOf } from '../../domain/settings/effective-settings.ts';
import { asked, fridayDueAt, mayAskAgain, withFridayAt, withNextFriday, withoutFridayDate } from '../../domain/settings/friday-question.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, sendAlways } from '../outbox.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';

export type AskedOnFriday = 'asked' | 'not asked' | 'nothing open' | 'moved' | 'nothing due';

/** Whoever claimed it has finished by then, or has crashed, as with reminders. */
const claimMinutes = 15;

export async function askIfFriday(profile: Profile, runtime: Runtime): Promise<AskedOnFriday> {
  const { store, service } = runtime;
  const now = runtime.now();
  const dueAt = fridayDueAt(profile);
  if (dueAt === null || dueAt.since(now).sign > 0) return 'nothing due';
  const calendar = calendarOf(profile, service);
  if (isLate(dueAt, calendar.timeZone, now) || !mayAskAgain(profile, calendar.timeZone, now)) {
    await updateProfile(profile, (known) => withNextFriday(known, calendarOf(known, service), now), runtime);
    return 'not asked';
  }
  if ((await store.dueOf(profile.userId, farFuture, 1)).length === 0) {
    await updateProfile(profile, withoutFridayDate, runtime);
    return 'nothing open';
  }
  const claimed = { ...withFridayAt(profile, now.add({ minutes: claimMinutes })), version: profile.version + 1 };
  if ((await store.saveProfile(claimed)) === 'conflict') return 'moved';
  await send(claimed, now.toZonedDateTimeISO(calendar.timeZone).toPlainDate(), runtime);
  await updateProfile(claimed, (known) => withNextFriday(asked(known, now), calendarOf(known, service), now), runtime);
  return 'asked';
}

/** After downtime or a pause: another day, or an hour when nobody wants mail. */
function isLate(dueAt: Temporal.Instant, timeZone: string, now: Temporal.Instant): boolean {
  const [due, here] = [dueAt.toZonedDateTimeISO(timeZone), now.toZonedDateTimeISO(timeZone)];
  if (!due.toPlainDate().equals(here.toPlainDate())) return true;
  return dueAt.until(now).total('hours') >= 1 && !isWaking(here.toPlainTime());
}

/** Answers go to the tracking address, where attached mails are taken in. */
const send = (profile: Profile, day: Temporal.PlainDate, runtime: Runtime): Promise<'sent' | 'rejected'> => {
  const facts = mailFacts(profile, { ...mailIdOfOwn(`${profile.userId}-${day}`, 'friday'), replyAddress: null, references: [] }, runtime);
  const { trackingAddress } = facts.user;
  return sendAlways(
    composeNotice({ ...facts, replyAddress: trackingAddress }, { type: 'forgotten-emails', trackingAddress, said: 'nothing' }),
    runtime,
  );
};
