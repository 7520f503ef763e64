/** What a mail from the user changes: it describes the timeline, may count as a follow-up, and may promise something. */

import { earlier, isLater, later } from '../calendar/instants.ts';
import { merged } from '../correspondents.ts';
import type { MailSent } from '../events.ts';
import { withFollowUpMail } from '../follow-up-count.ts';
import { withPromises } from '../plans.ts';
import { isOfPortalAlone, type Timeline } from '../timeline.ts';
import type { MailKind, TimelineKind } from '../words.ts';
import { closed } from './closed.ts';
import { companyWith } from './company.ts';
import { wroteAfterInterviews } from './interviews-held.ts';

export function mailSent(timeline: Timeline, event: MailSent): Timeline {
  const first = timeline.lastSentAt === null;
  if (event.confirms && !first) return confirmed(timeline, event);
  const wasPortals = timeline.channel === 'portal' && event.channel === 'mail';
  const described: Timeline = {
    ...wroteAfterInterviews(timeline, event.at, event.kind === 'thank-you'),
    kind: first && !timeline.kindGiven && isTimelineKind(event.kind) ? event.kind : timeline.kind,
    // Their mail may have said before that they recruit for others.
    via: first && !timeline.viaGiven && timeline.via === 'direct' ? event.via : timeline.via,
    channel: first || wasPortals ? event.channel : timeline.channel,
    correspondents: wasPortals
      ? merged(event.correspondents, timeline.correspondents)
      : merged(timeline.correspondents, event.correspondents),
    company: companyWith(timeline, event.company),
    subject: wasPortals ? event.subject : timeline.subject || event.subject,
    firstMailAt: earlier(event.at, timeline.firstMailAt),
    closesOn: event.closesOn ?? timeline.closesOn,
    lastSentAt: later(event.at, timeline.lastSentAt),
    lastReply: timeline.lastReply === null ? null : { ...timeline.lastReply, answered: true },
    notedAt: event.noted ? later(event.at, timeline.notedAt) : timeline.notedAt,
  };
  const counted = isFollowUp(timeline, event) ? withFollowUpMail(described, event.at) : described;
  const promised = withPromises(counted, event.promises, event.at);
  const gracious = timeline.status === 'active' && timeline.rejectedAt !== null && isLater(event.at, timeline.rejectedAt);
  return gracious ? { ...promised, ...closed('rejected') } : promised;
}

/**
 * A receipt says that the application arrived. That is no message from anybody, but a portal's address and its words about waiting count.
 */
const confirmed = (timeline: Timeline, { correspondents, company, closesOn, promises, at }: MailSent): Timeline =>
  withPromises(
    {
      ...timeline,
      correspondents: merged(timeline.correspondents, correspondents),
      company: companyWith(timeline, company),
      closesOn: closesOn ?? timeline.closesOn,
    },
    promises,
    at,
  );

const openingKinds: readonly MailKind[] = ['application', 'unsolicited', 'networking'] satisfies TimelineKind[];
const isTimelineKind = (kind: MailKind): kind is TimelineKind => openingKinds.includes(kind);

const followUpKinds: readonly MailKind[] = ['follow-up', 'status-question', 'other-offer'];

/** A mail that no reader recognised is an answer if they wrote last or an interview is ahead. Otherwise it is a follow-up. */
export function isFollowUp(timeline: Timeline, { kind, at }: Pick<MailSent, 'kind' | 'at'>): boolean {
  if (followUpKinds.includes(kind)) return true;
  // The same application once more, after the portal had it.
  if (kind === 'application' && isOfPortalAlone(timeline)) return false;
  if (timeline.lastSentAt === null || (kind !== 'other' && !isTimelineKind(kind))) return false;
  const theyWroteLast = timeline.lastReply !== null && !timeline.lastReply.answered;
  const invited = timeline.interview !== null && isLater(timeline.interview.start, at);
  return !theyWroteLast && !invited;
}
