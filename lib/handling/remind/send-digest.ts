/**
 * The weekly digest, when it is due. It is claimed before it is sent and gets its next date afterwards. So after a crash it comes at most
 * twice, and two processes that wake the same user send one. Nothing is sent if the user is paused, stopped or held, or if there is nothing
 * to say. It does not count as a reminder.
 */
import type { Temporal } from 'temporal-polyfill';
import { nextAllowed } from '../../domain/calendar/business-days.ts';
import { limits } from '../../domain/etiquette.ts';
import { isWaking } from '../../domain/rules/situation.ts';
import { digestDueAt, nextDigestAt } from '../../domain/settings/digest.ts';
import { calendarOf, isSilent, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import { asked, mayAskAgain } from '../../domain/settings/friday-question.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { composeDigest, numberedIn, type Week } from '../../email/compose/reminders/digest.ts';
import { newReplyAddress } from '../identity.ts';
import { mailIdOfOwn } from '../mail-id.ts';
import { mailFacts, sendAlways } from '../outbox.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';
import { hasSomethingToSay, isOpen, weekAhead } from './week-of.ts';

export type Digested = 'digest sent' | 'digest not needed' | 'digest dated' | 'digest put off' | 'moved' | 'nothing due';

/** Whoever claimed it has finished by then, or has crashed, as with reminders. */
const claimMinutes = 15;

export async function digestIfDue(profile: Profile, counters: Counters, runtime: Runtime): Promise<Digested> {
  const now = runtime.now();
  const dueAt = digestDueAt(profile);
  if (dueAt === null || dueAt.since(now).sign > 0) return 'nothing due';
  if (isOutOfHours(profile, dueAt, runtime)) {
    await putOff(profile, runtime);
    return 'digest put off';
  }
  const silent = isSilent(profile, now);
  const week = silent || profile.digestDueAt === null ? null : await weekAhead(profile, counters, runtime);
  if (week === null || !hasSomethingToSay(week)) {
    await dateNext(profile, runtime);
    return week === null ? 'digest dated' : 'digest not needed';
  }
  const claimed: Profile = { ...profile, version: profile.version + 1, digestDueAt: now.add({ minutes: claimMinutes }) };
  if ((await runtime.store.saveProfile(claimed)) === 'conflict') return 'moved';
  const asks = profile.wishes.fridays && isOpen(week) && mayAskAgain(profile, timeZoneOf(profile, runtime.service), now);
  await send(claimed, { ...week, asks }, runtime);
  await dateNext(claimed, runtime, (known) => (asks ? asked(known, now) : known));
  return 'digest sent';
}

/** The digest is overdue, as after downtime, at an hour when nobody wants mail. */
function isOutOfHours(profile: Profile, dueAt: Temporal.Instant, { now, service }: Runtime): boolean {
  const here = now().toZonedDateTimeISO(timeZoneOf(profile, service));
  return dueAt.until(now()).total('minutes') >= limits.onTimeMinutes && !isWaking(here.toPlainTime());
}

async function putOff(profile: Profile, runtime: Runtime): Promise<void> {
  const { now, service } = runtime;
  const at = nextAllowed(now(), calendarOf(profile, service), 'kept').toInstant();
  await updateProfile(profile, (known) => ({ ...known, digestDueAt: at }), runtime);
}

async function dateNext(profile: Profile, runtime: Runtime, also = (known: Profile): Profile => known): Promise<void> {
  const { now, service } = runtime;
  const dated = (known: Profile): Profile => ({ ...known, digestDueAt: nextDigestAt(known, timeZoneOf(known, service), now()) });
  await updateProfile(profile, (known) => also(dated(known)), runtime);
}

/** Its numbers can be answered like those of several reminders. */
async function send(profile: Profile, week: Week, runtime: Runtime): Promise<void> {
  const { store, random, service, now } = runtime;
  const { userId } = profile;
  const timelines = numberedIn(week).map(({ timelineId }) => timelineId);
  const replyAddress = timelines.length === 0 ? null : newReplyAddress(random, service.addresses);
  if (replyAddress !== null)
    await store.claimOwner(replyAddress, { userId, timelineId: null, purpose: 'several', timelines, expiresAt: null });
  const day = now().toZonedDateTimeISO(timeZoneOf(profile, service)).toPlainDate();
  await sendAlways(
    composeDigest(mailFacts(profile, { ...mailIdOfOwn(`${userId}-${day}`, 'digest'), replyAddress, references: [] }, runtime), week),
    runtime,
  );
}
