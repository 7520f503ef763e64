/** The user's activities to find work, from the events of one timeline: each of their mails, calls, notes and interviews. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../events.ts';
import type { Channel } from '../words.ts';

export type How = Channel | 'interview';

export interface Activity {
  readonly date: Temporal.PlainDate;
  readonly how: How;
}

const channelOf = { done: 'mail', called: 'phone', voicemail: 'phone', messaged: 'message', 'in-person': 'in-person' } as const;

/** What was undone does not count. */
export function standingNow(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const undone = new Set(events.flatMap((event) => (event.type === 'Undone' ? event.undoes : [])));
  return events.filter(({ id }) => !undone.has(id));
}

/** By date in the user's zone, without future ones. Two on the same day by the same channel count once. */
export function activitiesOf(events: readonly TimelineEvent[], zone: string, now: Temporal.Instant): readonly Activity[] {
  const on = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(zone).toPlainDate();
  const kept = standingNow(events);
  const appliedOn = kept.findLast((event) => event.type === 'Corrected' && event.appliedOn !== undefined);
  const first = kept.find(({ type }) => type === 'MailSent');
  const all = kept.flatMap((event): readonly Activity[] => {
    if (event.type === 'MailSent') {
      const said = event === first && appliedOn?.type === 'Corrected' ? appliedOn.appliedOn : undefined;
      return [{ date: said ?? on(event.at), how: event.channel }];
    }
    return event.type === 'FollowedUp' ? [{ date: on(event.at), how: channelOf[event.how] }] : [];
  });
  const interviews = interviewsOf(kept)
    .filter((start) => Temporal.Instant.compare(start, now) <= 0)
    .map((start): Activity => ({ date: on(start), how: 'interview' }));
  const unique = new Map([...all, ...interviews].map((activity) => [`${activity.date} ${activity.how}`, activity]));
  return [...unique.values()].toSorted((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

/** When the interviews began that were not moved or cancelled before. */
export function interviewsOf(events: readonly TimelineEvent[]): readonly Temporal.Instant[] {
  let past: readonly Temporal.Instant[] = [];
  let next: Temporal.Instant | null = null;
  for (const event of events) {
    if (event.type !== 'InterviewSet' && event.type !== 'InterviewCancelled') continue;
    if (next !== null && Temporal.Instant.compare(next, event.at) <= 0) past = [...past, next];
    next = event.type === 'InterviewSet' ? event.start : null;
  }
  return next === null ? past : [...past, next];
}
