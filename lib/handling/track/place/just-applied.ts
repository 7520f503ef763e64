/** Whether a conversation is an application of these days, and what its first mail says of the posting. */
import { Temporal } from 'temporal-polyfill';
import { shownOf } from '../../../domain/history.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { LoadedTimeline } from '../../store.ts';

/** A portal confirms at once, an office within days, and who writes to a person as well does so within days. Our choice. */
const mostHours = 14 * 24;

/** The portal of a recruiter's client may be about anything. */
export function isJustMade({ kind, via, firstMailAt }: Timeline, at: Temporal.Instant): boolean {
  if (kind === 'networking' || via === 'recruiter' || firstMailAt === null) return false;
  return Temporal.Duration.compare(firstMailAt.until(at).abs(), { hours: mostHours }) <= 0;
}

/** What a portal's receipt says; its subject seldom names the posting. */
export function receiptText({ channel }: Timeline, { history }: LoadedTimeline): string {
  const first = channel === 'portal' ? shownOf(history).shownEvents.find(({ type }) => type === 'MailSent') : undefined;
  return first?.type === 'MailSent' ? (first.excerpt ?? '') : '';
}
