/**
 * `npm run explain`: why a user's last reminders came or did not, from the records and from what the rules say now. It names addresses,
 * steps and times, and quotes neither subjects nor texts of mails.
 */
import { Temporal } from 'temporal-polyfill';
import { etiquette } from '../../domain/etiquette.ts';
import type { TimelineEvent } from '../../domain/events.ts';
import type { NextStep } from '../../domain/next-step.ts';
import { isSilent, timeZoneOf, unansweredUntilQuieter } from '../../domain/settings/effective-settings.ts';
import { british } from '../../email/wording/locale.ts';
import { whyWithSources } from '../../email/wording/reminders/why.ts';
import { planOf } from '../record/plan.ts';
import type { LoadedTimeline } from '../store.ts';
import { type Looking, noSuchUser, stateOf, userAt } from './users.ts';

/** As much as a person can read at once. Our choice. `all`: every timeline. */
const mostTimelines = 5;
const mostEvents = 10;

export async function explainUser(address: string, all: boolean, looking: Looking): Promise<string> {
  const { store, service, now } = looking;
  const profile = await userAt(address, looking);
  if (profile === null) return noSuchUser(address);
  const { counters } = await store.gather(profile.userId, { messageIds: [], correspondents: [] });
  const zone = timeZoneOf(profile, service);
  const loaded = (await store.loadAll(profile.userId)).toSorted((a, b) => latest(b) - latest(a));
  const shown = all ? loaded : loaded.slice(0, mostTimelines);
  const lines = [
    `${address}: ${stateOf(profile, now())}. Reminders come at ${profile.hour}:00, ${zone}; it is ${at(now(), zone)} there.`,
    ...(isSilent(profile, now()) ? ['Nothing is sent while this lasts; what falls due meanwhile waits.'] : []),
    ...(counters.unanswered >= unansweredUntilQuieter
      ? [`${counters.unanswered} reminders in a row had no answer, so none is repeated until they write again.`]
      : []),
    ...(loaded.length === 0 ? ['No timeline: a mail with their tracking address in BCC begins the first.'] : []),
  ];
  for (const each of shown) {
    const timeline = await store.whole(each);
    const { timeline: state, next } = planOf(timeline, profile, counters, service, now());
    const people = state.correspondents.map((each) => each.address).join(', ') || 'nobody known';
    lines.push('', `${timeline.timelineId}  ${state.kind}, ${state.stage}, ${state.status}; with ${people}`);
    const events = timeline.history.recent.filter(isTold);
    if (events.length > mostEvents) lines.push(`  ${events.length - mostEvents} earlier events are left out`);
    for (const event of events.slice(-mostEvents)) lines.push(`  ${at(event.at, zone)}  ${told(event, timeline)}`);
    lines.push(`  ${nextWords(next, now(), zone)}`);
  }
  if (shown.length < loaded.length) lines.push('', `${loaded.length - shown.length} more timelines: add --all.`);
  return lines.join('\n');
}

const latest = ({ history }: LoadedTimeline): number => history.recent.at(-1)?.at.epochMilliseconds ?? 0;
const at = (instant: Temporal.Instant, zone: string): string =>
  instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');

/** A claim is explained by what became of it; only a claim that is still open is shown itself. */
const isTold = (event: TimelineEvent, _: number, all: readonly TimelineEvent[]): boolean =>
  event.type !== 'ReminderClaimed' || !all.some((other) => 'claim' in other && other !== event && other.claim === event.claim);

function told(event: TimelineEvent, { history }: LoadedTimeline): string {
  switch (event.type) {
    case 'ReminderSent':
      return `reminder sent: ${event.step}${event.repeats === null ? '' : ` (repeats ${event.repeats})`}. ${etiquette[event.step].reason}`;
    case 'ReminderDropped':
      return `reminder NOT sent: ${event.step}: ${event.reason}`;
    case 'ReminderClaimed':
      return `reminder begun and not confirmed: ${event.step}; it is tried again`;
    case 'LetGo':
      return 'let go: no step was left';
    case 'MailSent':
      return `they wrote: ${event.kind}, by ${event.channel}`;
    case 'ReplyReceived':
      return event.from === null ? 'they said that an answer came' : 'an answer came';
    case 'FollowedUp':
      return `they followed up: ${event.how}`;
    case 'Snoozed':
      return `they asked to wait: ${JSON.stringify(event.until)}`;
    case 'OutcomeReported':
      return `outcome: ${event.outcome}`;
    case 'Undone':
      return `took back: ${event.undoes.map((id) => history.recent.find((other) => other.id === id)?.type ?? 'an older event').join(', ')}`;
    default:
      return event.type;
  }
}

function nextWords(next: NextStep, now: Temporal.Instant, zone: string): string {
  const words = {
    kind: 'application',
    isRecruiter: false,
    audience: 'employer',
    them: 'them',
    resume: british.resume,
    channel: 'mail',
    theyBegan: false,
  } as const;
  const why = whyWithSources(next, words, { year: now.toZonedDateTimeISO(zone).year, locale: british });
  if (next.action === 'none') return `next: nothing. ${why}`;
  const due = next.dueAt.toInstant();
  const when = `${at(due, zone)}${Temporal.Instant.compare(due, now) < 0 ? ' (overdue)' : ''}`;
  return `next: ${next.action === 'remind' ? next.step : next.action} on ${when}. ${why}`;
}
