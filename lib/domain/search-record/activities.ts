/** The user's activities to find work, from the events of one timeline: each of their mails, calls, notes and interviews. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../events.ts';
import type { Timeline } from '../timeline.ts';
import type { Channel, MailKind } from '../words.ts';

export type How = Channel | 'interview' | 'test';

export interface Activity {
  readonly date: Temporal.PlainDate;
  readonly how: How;
  /** `application`: with it the user applied. `contact`: any other that they wrote, called or sent. */
  readonly what: 'application' | 'contact' | 'interview';
}

/** One timeline. */
export interface Searched {
  readonly timeline: Pick<Timeline, 'kind' | 'channel'>;
  readonly events: readonly TimelineEvent[];
}

const channelOf = { called: 'phone', voicemail: 'phone', messaged: 'message', 'in-person': 'in-person' } as const;

/** Friendly lines, and mails that end it, are no steps to find work. */
const noSteps: readonly MailKind[] = ['small-talk', 'withdrawal', 'acceptance', 'decline'];

/** What was undone does not count. */
export function standingNow(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const undone = new Set(events.flatMap((event) => (event.type === 'Undone' ? event.undoes : [])));
  return events.filter(({ id }) => !undone.has(id));
}

/** By date in the user's zone, without future ones. Two on the same day by the same channel count once. */
export function activitiesOf({ timeline, events }: Searched, zone: string, now: Temporal.Instant): readonly Activity[] {
  const on = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(zone).toPlainDate();
  const kept = standingNow(events);
  const appliedOn = kept.findLast((event) => event.type === 'Corrected' && event.appliedOn !== undefined);
  const first = kept.find(({ type }) => type === 'MailSent');
  const toldBesides = toldOfMails(kept);
  const all = kept.flatMap((event): readonly Activity[] => {
    if (event.type === 'MailSent') {
      // A receipt says once more that the user applied.
      if (noSteps.includes(event.kind) || (event.confirms && event !== first)) return [];
      const said = event === first && appliedOn?.type === 'Corrected' ? appliedOn.appliedOn : undefined;
      const applies = event === first && timeline.kind !== 'networking' && (event.kind === 'application' || event.kind === 'unsolicited');
      return [{ date: said ?? on(event.at), how: event.channel, what: applies ? 'application' : 'contact' }];
    }
    if (event.type !== 'FollowedUp' || event.step === 'interview.ask' || toldBesides.has(event)) return [];
    const how = event.step === 'assessment.do' ? 'test' : event.how === 'done' ? timeline.channel : channelOf[event.how];
    return [{ date: on(event.at), how, what: 'contact' }];
  });
  const interviews = interviewsOf(kept)
    .filter((start) => Temporal.Instant.compare(start, now) <= 0)
    .map((start): Activity => ({ date: on(start), how: 'interview', what: 'interview' }));
  // Of two the one before counts: the application, and not what followed it on that day.
  const unique = new Map([...all, ...interviews].toReversed().map((activity) => [`${activity.date} ${activity.how}`, activity]));
  return [...unique.values()].toReversed().toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** `done` after a reminder, and the mail that it speaks of, in either order: one step, which the mail dates (follow-up-count.ts). */
function toldOfMails(events: readonly TimelineEvent[]): ReadonlySet<TimelineEvent> {
  const found = new Set<TimelineEvent>();
  let told: TimelineEvent | null = null;
  let isWritten = false;
  for (const event of events) {
    if (event.type === 'ReminderSent' || event.type === 'ReplyReceived') [told, isWritten] = [null, false];
    else if (event.type === 'MailSent') {
      if (told !== null) found.add(told);
      [told, isWritten] = [null, true];
    } else if (event.type === 'FollowedUp' && event.how === 'done' && event.step !== null && event.step !== 'assessment.do') {
      if (isWritten) found.add(event);
      else told = event;
    }
  }
  return found;
}

/** `met` on its day or the next: both had begun, within a day of each other. */
const isRetold = (held: Temporal.Instant, event: TimelineEvent): boolean =>
  event.type === 'InterviewSet' &&
  Temporal.Instant.compare(event.start, event.at) <= 0 &&
  Temporal.Duration.compare(held.until(event.start).abs(), { hours: 24 }) < 0;

/** When the interviews began that were not moved or cancelled before. */
export function interviewsOf(events: readonly TimelineEvent[]): readonly Temporal.Instant[] {
  let past: readonly Temporal.Instant[] = [];
  let next: Temporal.Instant | null = null;
  for (const event of events) {
    if (event.type !== 'InterviewSet' && event.type !== 'InterviewCancelled') continue;
    if (next !== null && Temporal.Instant.compare(next, event.at) <= 0 && !isRetold(next, event)) past = [...past, next];
    next = event.type === 'InterviewSet' ? event.start : null;
  }
  return next === null ? past : [...past, next];
}
