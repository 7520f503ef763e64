/** The folded base of a history as a head stores it. Not here: what its fields mean (domain/timeline.ts). */
import * as z from 'zod/mini';
import { count, instant, list, plainDate } from './codecs.ts';
import { channel, correspondent, snoozedUntil, statedPromise, stepName, timelineKind, via } from './stored-event.ts';

const stated = z.object({ promise: statedPromise, at: instant });
const interview = z.object({
  start: instant,
  end: instant,
  knownAt: instant,
  thankedAt: z.nullable(instant),
  wroteAt: z.nullable(instant),
  place: z.exactOptional(z.string()),
  with: z.exactOptional(list(z.string())),
  bring: z.exactOptional(z.string()),
});

export const storedTimeline = z.object({
  kind: timelineKind,
  kindGiven: z.boolean(),
  via,
  viaGiven: z.boolean(),
  stage: z.enum(['first-contact', 'interview', 'offer']),
  channel,
  status: z.enum(['active', 'closed']),
  closedBecause: z.nullable(z.enum(['let-go', 'stopped', 'rejected', 'withdrew', 'declined', 'hired', 'offer-ended'])),
  correspondents: list(correspondent),
  people: z.exactOptional(list(z.string())),
  contact: z.nullable(correspondent),
  company: z.nullable(z.string()),
  companyGiven: z.boolean(),
  subject: z.string(),
  firstMailAt: z.nullable(instant),
  appliedOn: z.nullable(plainDate),
  closesOn: z.nullable(plainDate),
  lastSentAt: z.nullable(instant),
  lastReply: z.nullable(z.object({ at: instant, asks: z.boolean(), answered: z.boolean() })),
  /** Absent in what was stored before it could be said. */
  away: z._default(list(z.object({ address: z.string(), until: plainDate })), []),
  passOnAt: z.nullable(instant),
  followUps: count,
  lastFollowUpAt: z.nullable(instant),
  priorFollowUpAt: z.nullable(instant),
  turn: z.object({ reminded: z.boolean(), mails: count, told: count, callingSince: z.nullable(instant) }),
  lastReminder: z.nullable(
    z.object({
      step: stepName,
      at: instant,
      answered: z.boolean(),
      repeatedAt: z.nullable(instant),
      listed: z.exactOptional(z.literal(true)),
    }),
  ),
  reminded: z.partialRecord(stepName, z.object({ times: count, lastAt: instant })),
  claim: z.nullable(z.object({ claim: z.string(), step: stepName, repeats: z.nullable(stepName), replyAddress: z.string(), at: instant })),
  plan: z.nullable(stated),
  ownPromise: z.nullable(stated),
  cadence: z.nullable(stated),
  interview: z.nullable(interview),
  earlierInterview: z.nullable(interview),
  /** Absent in what was stored before it could be said. */
  assessment: z._default(z.nullable(z.object({ dueOn: z.nullable(plainDate), at: instant, done: z.boolean() })), null),
  inProcessAt: z.nullable(instant),
  /** Absent in what was stored before it could be said. */
  onHoldAt: z._default(z.nullable(instant), null),
  onHoldUntil: z._default(z.nullable(plainDate), null),
  noOpeningsAt: z.nullable(instant),
  rejectedAt: z.nullable(instant),
  offerAt: z.nullable(instant),
  directOk: z.boolean(),
  followUpCap: z.nullable(count),
  snooze: z.nullable(z.object({ at: instant, until: snoozedUntil, step: z.nullable(stepName) })),
  reopenedAt: z.nullable(instant),
  notedAt: z.nullable(instant),
  recordedAt: z.nullable(instant),
});
