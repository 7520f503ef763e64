/** Events as commits and heads store them. Not here: what they mean (domain/events.ts). */
import * as z from 'zod/mini';
import { etiquette, type StepName } from '../../domain/etiquette.ts';
import { count, instant, list, plainDate, plainTime } from './codecs.ts';

export const stepName = z.enum(Object.keys(etiquette) as StepName[]);
export const timelineKind = z.enum(['application', 'unsolicited', 'networking']);
export const via = z.enum(['direct', 'recruiter']);
export const channel = z.enum(['mail', 'portal', 'phone', 'message', 'in-person']);
export const correspondent = z.object({ address: z.string(), name: z.nullable(z.string()) });

const mailKind = z.enum([
  ...timelineKind.options,
  'thank-you',
  'follow-up',
  'status-question',
  'other-offer',
  'answer',
  'small-talk',
  'withdrawal',
  'acceptance',
  'decline',
  'other',
]);

const onDay = { date: plainDate, time: z.nullable(plainTime), zone: z.nullable(z.string()), quote: z.string() };
export const statedPromise = z.discriminatedUnion('type', [
  z.object({ type: z.literal('until'), by: z.literal('correspondent'), ...onDay }),
  z.object({
    type: z.literal('invited'),
    by: z.literal('correspondent'),
    about: z.exactOptional(z.enum(['opening', 'answer'])),
    moved: z.exactOptional(z.literal(true)),
    ...onDay,
  }),
  z.object({ type: z.literal('lapse'), by: z.literal('correspondent'), implied: z.exactOptional(z.literal(true)), ...onDay }),
  z.object({ type: z.literal('own'), by: z.literal('user'), ...onDay }),
  z.object({
    type: z.literal('cadence'),
    by: z.enum(['correspondent', 'user']),
    every: z.object({
      unit: z.enum(['days', 'weeks', 'months']),
      count,
      weekday: z.nullable(z.int().check(z.minimum(1)).check(z.maximum(7))),
    }),
    quote: z.string(),
  }),
]);

export const snoozedUntil = z.discriminatedUnion('type', [
  z.object({ type: z.literal('days'), days: count }),
  z.object({ type: z.literal('weekdays'), weekdays: count }),
  z.object({ type: z.literal('instant'), at: instant }),
  z.object({ type: z.literal('date'), date: plainDate, time: z.nullable(plainTime) }),
  z.object({ type: z.literal('never') }),
]);

const recorded = { id: z.string(), at: instant, recordedAt: instant };
const reminder = { claim: z.string(), step: stepName };

export const storedEvent = z.discriminatedUnion('type', [
  z.object({
    ...recorded,
    type: z.literal('MailSent'),
    kind: mailKind,
    because: z.string(),
    channel,
    via,
    correspondents: list(correspondent),
    company: z.nullable(z.string()),
    subject: z.string(),
    promises: list(statedPromise),
    closesOn: z.nullable(plainDate),
    messageId: z.nullable(z.string()),
    excerpt: z.nullable(z.string()),
    noted: z.exactOptional(z.literal(true)),
    person: z.exactOptional(z.string()),
    confirms: z.exactOptional(z.literal(true)),
  }),
  z.object({
    ...recorded,
    type: z.literal('ReplyReceived'),
    from: z.nullable(correspondent),
    channel,
    asks: z.boolean(),
    promises: list(statedPromise),
    passesOn: z.boolean(),
    person: z.exactOptional(z.string()),
    employers: z.exactOptional(list(z.string())),
    via: z.exactOptional(z.literal('recruiter')),
    company: z.exactOptional(z.string()),
    subject: z.exactOptional(z.string()),
    closesOn: z.exactOptional(plainDate),
    messageId: z.nullable(z.string()),
    excerpt: z.nullable(z.string()),
  }),
  z.object({
    ...recorded,
    type: z.literal('FollowedUp'),
    how: z.enum(['done', 'called', 'voicemail', 'messaged', 'in-person']),
    person: z.exactOptional(z.string()),
    step: z.nullable(stepName),
  }),
  z.object({ ...recorded, type: z.literal('Snoozed'), until: snoozedUntil, step: z.nullable(stepName) }),
  z.object({
    ...recorded,
    type: z.literal('OutcomeReported'),
    outcome: z.enum(['rejected', 'no-openings', 'offer', 'in-process', 'on-hold', 'hired', 'declined', 'withdrew']),
    by: z.enum(['person', 'automatic']),
    until: z.exactOptional(plainDate),
  }),
  z.object({
    ...recorded,
    type: z.literal('Corrected'),
    kind: z.exactOptional(timelineKind),
    via: z.exactOptional(via),
    channel: z.exactOptional(channel),
    company: z.exactOptional(z.string()),
    contact: z.exactOptional(correspondent),
    appliedOn: z.exactOptional(plainDate),
    closesOn: z.exactOptional(plainDate),
    followUpCap: z.exactOptional(count),
    directOk: z.exactOptional(z.boolean()),
  }),
  z.object({
    ...recorded,
    type: z.literal('InterviewSet'),
    start: instant,
    end: z.nullable(instant),
    place: z.exactOptional(z.string()),
    with: z.exactOptional(list(z.string())),
    bring: z.exactOptional(z.string()),
  }),
  z.object({ ...recorded, type: z.literal('AwayUntil'), who: correspondent, until: plainDate }),
  z.object({ ...recorded, type: z.literal('InterviewCancelled') }),
  z.object({ ...recorded, type: z.literal('AssessmentSet'), dueOn: z.nullable(plainDate) }),
  z.object({ ...recorded, type: z.literal('CadenceSet'), days: count, weekday: z.exactOptional(count) }),
  z.object({ ...recorded, type: z.literal('Noted'), text: z.string() }),
  z.object({ ...recorded, type: z.literal('ReminderClaimed'), ...reminder, repeats: z.nullable(stepName), replyAddress: z.string() }),
  z.object({
    ...recorded,
    type: z.literal('ReminderSent'),
    ...reminder,
    repeats: z.nullable(stepName),
    listed: z.exactOptional(z.literal(true)),
  }),
  z.object({ ...recorded, type: z.literal('ReminderDropped'), ...reminder, reason: z.string() }),
  z.object({ ...recorded, type: z.literal('LetGo'), step: z.enum(['let-go', 'promise.lapse']), claim: z.nullable(z.string()) }),
  z.object({ ...recorded, type: z.literal('Stopped') }),
  z.object({ ...recorded, type: z.literal('Reopened') }),
  z.object({ ...recorded, type: z.literal('Undone'), undoes: list(z.string()) }),
]);
