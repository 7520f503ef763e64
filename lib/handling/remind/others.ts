/**
 * The effect of the user's other open conversations on a mail: where to turn after a let-go, whether two interviews clash, what may still
 * follow after an offer, and whether the user has an interview on their mind.
 */
import { Temporal } from 'temporal-polyfill';
import { farFuture } from '../../domain/calendar/instants.ts';
import type { StepName } from '../../domain/etiquette.ts';
import { shownOf } from '../../domain/history.ts';
import { asksToGoOn, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { type Interview, mayComeToAJob, type Timeline } from '../../domain/timeline.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { Matter, StatusItem } from '../../email/wording/facts.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Counters } from '../store.ts';
import type { ClaimedStep } from './due-step.ts';
import { isEngaged } from './engaged.ts';

/** How many conversations are read, soonest due first. The mail names one of them. Our choice. */
const mostRead = 40;
/** A conversation is due within a day of its interview's end. A day to spare. */
const dueAfterInterview = { hours: 48 };

/**
 * The other open conversations, for a let-go and for the mail before an interview; empty for every other mail. Only what is due is read, so
 * conversations that have ended or wait for nothing cost nothing.
 */
export async function othersFor(step: ClaimedStep, profile: Profile, counters: Counters, runtime: Runtime): Promise<readonly StatusItem[]> {
  const { next, loaded, plan } = step;
  const isNamed = next.action === 'let-go' && isEngaged(step);
  const ends = next.step === 'interview.ask' ? (plan.timeline.interview?.end ?? null) : null;
  if (!isNamed && ends === null) return [];
  const until = ends === null ? farFuture : ends.add(dueAfterInterview);
  const others = await conversationsDue(until, profile, counters, runtime);
  return others.filter(({ timelineId, timeline }) => timelineId !== loaded.timelineId && timeline.status === 'active');
}

/** The user's conversations that are due until then, soonest first. One Query of the index, and one Get for each. */
async function conversationsDue(
  until: Temporal.Instant,
  profile: Profile,
  counters: Counters,
  { store, service, now }: Runtime,
): Promise<readonly StatusItem[]> {
  const due = await store.dueOf(profile.userId, until, mostRead);
  const loaded = await Promise.all(due.map(({ timelineId }) => store.load(profile.userId, timelineId)));
  return loaded
    .filter((each) => each !== null)
    .map((other) => {
      const plan = planOf(other, profile, counters, service, now());
      return { timelineId: other.timelineId, timeline: plan.timeline, next: plan.next, ...shownOf(other.history) };
    });
}

/** The one whose reminder comes soonest; null if none comes. */
export function nextOnTheList(others: readonly StatusItem[]): StatusItem | null {
  const coming = others.flatMap((item) => (item.next.action === 'remind' ? [{ item, dueAt: item.next.dueAt }] : []));
  return coming.toSorted((a, b) => Temporal.ZonedDateTime.compare(a.dueAt, b.dueAt))[0]?.item ?? null;
}

/** People need an hour to get from one to the other. Our choice. */
const spare = { minutes: 60 };

/** Another interview that overlaps with this one, or begins or ends within an hour of it. */
export const clashingWith = (interview: Interview | null, others: readonly StatusItem[]): StatusItem | null =>
  interview === null
    ? null
    : (others.find(({ timeline }) => timeline.interview !== null && areClose(interview, timeline.interview)) ?? null);

const areClose = (one: Interview, other: Interview): boolean =>
  Temporal.Instant.compare(one.start, other.end.add(spare)) < 0 && Temporal.Instant.compare(other.start, one.end.add(spare)) < 0;

/** What one mail says: its steps, and what came in on its own. */
export interface Mailed {
  readonly steps: readonly StepName[];
  readonly meanwhile: readonly Matter[];
}

/** A conversation with an interview near today is due within this time, at the latest with its check-in. */
const dueNearInterview = { hours: 14 * 24 };

/**
 * Whether the mail asks, this once, if our mails are of any help. Not beside a no or an end, and not on the day of an interview or
 * of the answer to an offer, nor the day before or after it: the user has other things to think of. The conversations are read only when it
 * would be asked.
 */
export async function asksBeside(mailed: Mailed, profile: Profile, counters: Counters, runtime: Runtime): Promise<'go on' | null> {
  if (!asksToGoOn(counters) || isSad(mailed)) return null;
  const timeZone = timeZoneOf(profile, runtime.service);
  const today = runtime.now().toZonedDateTimeISO(timeZone).toPlainDate();
  const isNear = (day: Temporal.PlainDate): boolean => Math.abs(today.until(day).days) <= 1;
  const offers = profile.offers.map(({ decideBy }) => decideBy).filter((day) => day !== null);
  const soon = await conversationsDue(runtime.now().add(dueNearInterview), profile, counters, runtime);
  const days = soon.filter(({ timeline }) => timeline.status === 'active').flatMap(({ timeline }) => daysOf(timeline, timeZone));
  return [...offers, ...days].some(isNear) ? null : 'go on';
}

/** The days of its interview, and of the answer to its offer. */
function daysOf({ interview, plan }: Timeline, timeZone: string): readonly Temporal.PlainDate[] {
  const answerBy = plan?.promise.type === 'invited' && plan.promise.about === 'answer' ? [plan.promise.date] : [];
  return [...(interview === null ? [] : [interview.start.toZonedDateTimeISO(timeZone).toPlainDate()]), ...answerBy];
}

const sad: ReadonlySet<StepName> = new Set(['let-go', 'promise.lapse', 'rejection.thank-you', 'keep-on-file']);

const isSad = ({ steps, meanwhile }: Mailed): boolean =>
  steps.some((step) => sad.has(step)) || meanwhile.some(({ timeline }) => timeline.closedBecause === 'rejected');

/** Where the question had to wait, the mail is not counted, so that the next one can ask. */
export const isCounted = (asked: 'go on' | null, counters: Counters): boolean => asked !== null || !asksToGoOn(counters);

/** How many other conversations may come to a job. A contact makes no offer. */
export async function otherJobsOpen(
  { profile, counters, timelineId }: { readonly profile: Profile; readonly counters: Counters; readonly timelineId: TimelineId | null },
  { store, service, now }: Runtime,
): Promise<number> {
  return (await store.loadAll(profile.userId))
    .filter((other) => other.timelineId !== timelineId)
    .map((other) => planOf(other, profile, counters, service, now()).timeline)
    .filter((timeline) => mayComeToAJob(timeline) && timeline.kind !== 'networking').length;
}
