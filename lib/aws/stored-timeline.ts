/** The folded base of a history as it stands in a head. Not here: what its fields mean (domain/timeline.ts). */
import * as z from 'zod';
import { count, instant, list, plainDate } from './codecs.ts';
import { channel, correspondent, snoozedUntil, statedPromise, stepName, timelineKind, via } from './stored-event.ts';

const stated = z.object({ promise: statedPromise, at: instant });
const interview = z.object({
  start: instant,
  end: instant,
  knownAt: instant,
  thankedAt: instant.nullable(),
  wroteAt: instant.nullable(),
});

export const storedTimeline = z.object({
  kind: timelineKind,
  kindGiven: z.boolean(),
  via,
  viaGiven: z.boolean(),
  stage: z.enum(['first-contact', 'interview', 'offer']),
  channel,
  status: z.enum(['active', 'closed']),
  closedBecause: z.enum(['let-go', 'stopped', 'rejected', 'withdrew', 'declined', 'hired', 'offer-ended']).nullable(),
  correspondents: list(correspondent),
  contact: correspondent.nullable(),
  company: z.string().nullable(),
  companyGiven: z.boolean(),
  subject: z.string(),
  firstMailAt: instant.nullable(),
  appliedOn: plainDate.nullable(),
  closesOn: plainDate.nullable(),
  lastSentAt: instant.nullable(),
  lastReply: z.object({ at: instant, asks: z.boolean(), answered: z.boolean() }).nullable(),
  passOnAt: instant.nullable(),
  followUps: count,
  lastFollowUpAt: instant.nullable(),
  priorFollowUpAt: instant.nullable(),
  turn: z.object({ reminded: z.boolean(), mails: count, told: count, callingSince: instant.nullable() }),
  lastReminder: z.object({ step: stepName, at: instant, answered: z.boolean(), repeatedAt: instant.nullable() }).nullable(),
  reminded: z.partialRecord(stepName, z.object({ times: count, lastAt: instant })),
  claim: z.object({ claim: z.string(), step: stepName, repeats: stepName.nullable(), replyAddress: z.string(), at: instant }).nullable(),
  plan: stated.nullable(),
  ownPromise: stated.nullable(),
  cadence: stated.nullable(),
  interview: interview.nullable(),
  earlierInterview: interview.nullable(),
  inProcessAt: instant.nullable(),
  noOpeningsAt: instant.nullable(),
  rejectedAt: instant.nullable(),
  offerAt: instant.nullable(),
  directOk: z.boolean(),
  followUpCap: count.nullable(),
  snooze: z.object({ at: instant, until: snoozedUntil, step: stepName.nullable() }).nullable(),
  reopenedAt: instant.nullable(),
  notedAt: instant.nullable(),
  recordedAt: instant.nullable(),
});
