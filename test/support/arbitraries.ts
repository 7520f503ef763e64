/** Any value of the domain, for properties. Times are between 2020 and 2040; nothing is recorded before it happened. */
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Erasing } from '../../lib/domain/erasing.ts';
import { etiquette, type StepName } from '../../lib/domain/etiquette.ts';
import type { TimelineEvent } from '../../lib/domain/events.ts';
import { type History, inOrder } from '../../lib/domain/history.ts';
import type { Keeping } from '../../lib/domain/keeping.ts';
import type { Profile, SettingsChange } from '../../lib/domain/settings/profile.ts';
import type { StatedPromise } from '../../lib/domain/stated-promise.ts';
import type { Timeline } from '../../lib/domain/timeline.ts';
import type { Correspondent, MailKind, TimelineId, TimelineKind, UserId, Via } from '../../lib/domain/words.ts';
import type { Commit, Owner } from '../../lib/handling/store.ts';

const first = Temporal.Instant.from('2020-01-01T00:00:00Z');
const last = Temporal.Instant.from('2040-01-01T00:00:00Z');

export const anyInstantBetween = (from: Temporal.Instant, to: Temporal.Instant): fc.Arbitrary<Temporal.Instant> =>
  fc.bigInt(from.epochNanoseconds, to.epochNanoseconds).map((nanoseconds) => Temporal.Instant.fromEpochNanoseconds(nanoseconds));
export const anyInstant = anyInstantBetween(first, last);
export const anyDate = anyInstant.map((instant) => instant.toZonedDateTimeISO('UTC').toPlainDate());
export const anyTime = fc.integer({ min: 0, max: 1439 }).map((minutes) => Temporal.PlainTime.from('00:00').add({ minutes }));

const letters = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));
export const anyUserId = letters('abcdefghijklmnopqrstuvwxyz234567', 6).map((id) => id as UserId);
export const anyTimelineId = fc
  .tuple(anyUserId, letters('abcdefghijklmnopqrstuvwxyz', 8))
  .map(([user, tag]) => `${user}-${tag}` as TimelineId);

/** Anything a mail can contain, including emoji and lone line breaks. */
export const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });
export const anyMessageId = fc.tuple(letters('abcdefghij', 8), fc.domain()).map(([left, domain]) => `<${left}@${domain}>`);
export const anyAddress = fc.emailAddress().map((address) => address.toLowerCase());
export const anyCorrespondent: fc.Arbitrary<Correspondent> = fc.record({ address: anyAddress, name: fc.option(anyText) });

export const anyStep = fc.constantFrom(...(Object.keys(etiquette) as StepName[]));
export const anyTimelineKind = fc.constantFrom<TimelineKind>('application', 'unsolicited', 'networking');
export const anyVia = fc.constantFrom<Via>('direct', 'recruiter');
export const anyChannel = fc.constantFrom('mail', 'portal', 'phone', 'message', 'in-person');
export const anyMailKind = fc.constantFrom<MailKind>(
  'application',
  'unsolicited',
  'networking',
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
);
const anyOutcome = fc.constantFrom('rejected', 'no-openings', 'offer', 'in-process', 'on-hold', 'hired', 'declined', 'withdrew');

const onDay = {
  date: anyDate,
  time: fc.option(anyTime),
  zone: fc.option(fc.constantFrom('Europe/Paris', 'America/New_York')),
  quote: anyText,
};
export const anyStatedPromise: fc.Arbitrary<StatedPromise> = fc.oneof(
  fc.record({ type: fc.constantFrom('until', 'invited', 'lapse'), by: fc.constant('correspondent'), ...onDay }),
  fc.record({ type: fc.constant('own'), by: fc.constant('user'), ...onDay }),
  fc.record({
    type: fc.constant('cadence'),
    by: fc.constantFrom('correspondent', 'user'),
    every: fc.record({
      unit: fc.constantFrom('days', 'weeks', 'months'),
      count: fc.integer({ min: 1, max: 12 }),
      weekday: fc.option(fc.integer({ min: 1, max: 7 })),
    }),
    quote: anyText,
  }),
);

const promises = fc.array(anyStatedPromise, { maxLength: 2 });
const until = fc.oneof(
  fc.record({ type: fc.constant('days'), days: fc.integer({ min: 1, max: 90 }) }),
  fc.record({ type: fc.constant('weekdays'), weekdays: fc.integer({ min: 1, max: 10 }) }),
  fc.record({ type: fc.constant('date'), date: anyDate, time: fc.option(anyTime) }),
  fc.record({ type: fc.constant('never') }),
);
const step = fc.option(anyStep);
const claim = letters('0123456789', 6);

const anyMailSent = fc.record({
  type: fc.constant('MailSent'),
  kind: anyMailKind,
  because: anyText,
  channel: anyChannel,
  via: anyVia,
  correspondents: fc.array(anyCorrespondent, { maxLength: 3 }),
  company: fc.option(anyText),
  subject: anyText,
  promises,
  closesOn: fc.option(anyDate),
  messageId: fc.option(anyMessageId),
  excerpt: fc.option(anyText),
});

/** The fields of each kind of event besides its time. */
const eventFields = {
  MailSent: fc.tuple(anyMailSent, fc.boolean()).map(([mail, noted]) => (noted ? { ...mail, noted: true as const } : mail)),
  ReplyReceived: fc.record({
    type: fc.constant('ReplyReceived'),
    from: fc.option(anyCorrespondent),
    channel: anyChannel,
    asks: fc.boolean(),
    promises,
    passesOn: fc.boolean(),
    employers: fc.array(anyText, { maxLength: 3 }),
    via: fc.constant('recruiter'),
    closesOn: anyDate,
    messageId: fc.option(anyMessageId),
    excerpt: fc.option(anyText),
  }),
  FollowedUp: fc.record({
    type: fc.constant('FollowedUp'),
    how: fc.constantFrom('done', 'called', 'voicemail', 'messaged', 'in-person'),
    step,
  }),
  Snoozed: fc.record({ type: fc.constant('Snoozed'), until, step }),
  OutcomeReported: fc.record({ type: fc.constant('OutcomeReported'), outcome: anyOutcome, by: fc.constantFrom('person', 'automatic') }),
  Corrected: fc.record(
    {
      type: fc.constant('Corrected'),
      kind: anyTimelineKind,
      via: anyVia,
      channel: anyChannel,
      company: anyText,
      contact: anyCorrespondent,
      appliedOn: anyDate,
      closesOn: anyDate,
      followUpCap: fc.integer({ min: 1, max: 5 }),
      directOk: fc.boolean(),
    },
    { requiredKeys: ['type'] },
  ),
  InterviewSet: fc.record(
    {
      type: fc.constant('InterviewSet'),
      start: anyInstant,
      end: fc.option(anyInstant),
      place: anyText,
      with: fc.array(anyText, { maxLength: 3 }),
      bring: anyText,
    },
    { requiredKeys: ['type', 'start', 'end'] },
  ),
  AwayUntil: fc.record({ type: fc.constant('AwayUntil'), who: anyCorrespondent, until: anyDate }),
  InterviewCancelled: fc.record({ type: fc.constant('InterviewCancelled') }),
  AssessmentSet: fc.record({ type: fc.constant('AssessmentSet'), dueOn: fc.option(anyDate) }),
  CadenceSet: fc.record({ type: fc.constant('CadenceSet'), days: fc.integer({ min: 7, max: 90 }) }),
  Noted: fc.record({ type: fc.constant('Noted'), text: anyText }),
  ReminderClaimed: fc.record({ type: fc.constant('ReminderClaimed'), claim, step: anyStep, repeats: step, replyAddress: anyAddress }),
  ReminderSent: fc.record({ type: fc.constant('ReminderSent'), claim, step: anyStep, repeats: step }),
  ReminderDropped: fc.record({ type: fc.constant('ReminderDropped'), claim, step: anyStep, reason: anyText }),
  LetGo: fc.record({ type: fc.constant('LetGo'), step: fc.constantFrom('let-go', 'promise.lapse'), claim: fc.option(claim) }),
  Stopped: fc.record({ type: fc.constant('Stopped') }),
  Reopened: fc.record({ type: fc.constant('Reopened') }),
  Undone: fc.record({ type: fc.constant('Undone'), undoes: fc.array(claim, { maxLength: 3 }) }),
} satisfies { [Type in TimelineEvent['type']]: fc.Arbitrary<Fields<Type>> };

type Fields<Type> = Omit<Extract<TimelineEvent, { type: Type }>, 'id' | 'at' | 'recordedAt'>;

const recorded = fc
  .record({
    sequence: fc.integer({ min: 1, max: 9_999 }),
    index: fc.integer({ min: 0, max: 9 }),
    at: anyInstant,
    late: fc.integer({ min: 0, max: 14 * 24 * 60 }),
  })
  .map(({ sequence, index, at, late }) => ({
    id: `${String(sequence).padStart(10, '0')}-${String(index).padStart(2, '0')}`,
    at,
    recordedAt: at.add({ minutes: late }),
  }));

/** An event of one of these types. */
export const anyEventOf = (...types: readonly TimelineEvent['type'][]): fc.Arbitrary<TimelineEvent> =>
  fc
    .tuple(recorded, fc.oneof(...types.map((type) => eventFields[type])))
    .map(([when, fields]) => ({ ...when, ...fields }) as TimelineEvent);

export const eventTypes = Object.keys(eventFields) as TimelineEvent['type'][];
export const anyEvent = anyEventOf(...eventTypes);

/** Events with different ids, in the order they happened. */
export const anyEvents = (maxLength: number): fc.Arbitrary<readonly TimelineEvent[]> =>
  fc.uniqueArray(anyEvent, { maxLength, selector: ({ id }) => id }).map((events) => events.toSorted(inOrder));

const stated = fc.record({ promise: anyStatedPromise, at: anyInstant });
const instantOrNull = fc.option(anyInstant);
const anyInterview = fc.record({
  start: anyInstant,
  end: anyInstant,
  knownAt: anyInstant,
  thankedAt: instantOrNull,
  wroteAt: instantOrNull,
});

/** Any state, even one that no events lead to: for properties that must hold for every state, such as storing it. */
export const anyTimeline: fc.Arbitrary<Timeline> = fc.record({
  kind: anyTimelineKind,
  kindGiven: fc.boolean(),
  via: anyVia,
  viaGiven: fc.boolean(),
  stage: fc.constantFrom('first-contact', 'interview', 'offer'),
  channel: anyChannel,
  status: fc.constantFrom('active', 'closed'),
  closedBecause: fc.option(fc.constantFrom('let-go', 'stopped', 'rejected', 'withdrew', 'declined', 'hired', 'offer-ended')),
  correspondents: fc.array(anyCorrespondent, { maxLength: 3 }),
  contact: fc.option(anyCorrespondent),
  company: fc.option(anyText),
  companyGiven: fc.boolean(),
  subject: anyText,
  firstMailAt: instantOrNull,
  appliedOn: fc.option(anyDate),
  closesOn: fc.option(anyDate),
  lastSentAt: instantOrNull,
  lastReply: fc.option(fc.record({ at: anyInstant, asks: fc.boolean(), answered: fc.boolean() })),
  away: fc.array(fc.record({ address: anyAddress, until: anyDate }), { maxLength: 3 }),
  passOnAt: instantOrNull,
  followUps: fc.nat(9),
  lastFollowUpAt: instantOrNull,
  priorFollowUpAt: instantOrNull,
  turn: fc.record({ reminded: fc.boolean(), mails: fc.nat(9), told: fc.nat(9), callingSince: instantOrNull }),
  lastReminder: fc.option(fc.record({ step: anyStep, at: anyInstant, answered: fc.boolean(), repeatedAt: instantOrNull })),
  reminded: fc.dictionary(anyStep, fc.record({ times: fc.nat(9), lastAt: anyInstant }), { maxKeys: 4, noNullPrototype: true }),
  claim: fc.option(fc.record({ claim, step: anyStep, repeats: step, replyAddress: anyAddress, at: anyInstant })),
  plan: fc.option(stated),
  ownPromise: fc.option(stated),
  cadence: fc.option(stated),
  interview: fc.option(anyInterview),
  earlierInterview: fc.option(anyInterview),
  assessment: fc.option(fc.record({ dueOn: fc.option(anyDate), at: anyInstant, done: fc.boolean() })),
  inProcessAt: instantOrNull,
  onHoldAt: instantOrNull,
  onHoldUntil: fc.option(anyDate),
  noOpeningsAt: instantOrNull,
  rejectedAt: instantOrNull,
  offerAt: instantOrNull,
  directOk: fc.boolean(),
  followUpCap: fc.option(fc.integer({ min: 1, max: 5 })),
  snooze: fc.option(fc.record({ at: anyInstant, until, step })),
  reopenedAt: instantOrNull,
  notedAt: instantOrNull,
  recordedAt: instantOrNull,
});

export const anyHistory: fc.Arbitrary<History> = fc.record({
  base: anyTimeline,
  recent: anyEvents(8),
  older: fc.option(fc.record({ kept: anyEvents(4), leftOut: fc.nat() })),
});

export const anyOwner: fc.Arbitrary<Owner> = fc.record(
  {
    userId: anyUserId,
    timelineId: fc.option(anyTimelineId),
    purpose: fc.constantFrom('sender', 'reminder', 'answer', 'confirm', 'several', 'whose'),
    timelines: fc.array(anyTimelineId, { maxLength: 3 }),
    about: anyAddress,
    expiresAt: instantOrNull,
  },
  { requiredKeys: ['userId', 'timelineId', 'purpose', 'expiresAt'] },
);

export const anyCommit: fc.Arbitrary<Commit> = fc.record({
  timelineId: anyTimelineId,
  userId: anyUserId,
  sequence: fc.integer({ min: 1, max: 9_999 }),
  recordedAt: anyInstant,
  events: anyEvents(4),
  root: anyMessageId,
  messageId: fc.option(anyMessageId),
  replyAddresses: fc.array(fc.record({ address: anyAddress, owner: anyOwner }), { maxLength: 2 }),
});

const anyOffers = fc.array(fc.record({ timelineId: fc.option(anyTimelineId), reportedAt: anyInstant, decideBy: fc.option(anyDate) }), {
  maxLength: 2,
});
const anyWishes = fc.record({
  digest: fc.boolean(),
  receipts: fc.boolean(),
  quiet: fc.boolean(),
  discreet: fc.boolean(),
  fridays: fc.boolean(),
});
const anyPause = fc.oneof(instantOrNull, fc.constant('resumed-by-hand' as const));
const anyWeekend = fc.option(fc.constantFrom([5, 6], [7]));
const anyZone = fc.option(fc.constantFrom('Europe/Paris', 'America/New_York'));

const anySettingsChange: fc.Arbitrary<SettingsChange> = fc.record({
  at: anyInstant,
  before: fc.record(
    {
      status: fc.constantFrom('active' as const, 'stopped' as const),
      pausedUntil: anyPause,
      heldBecause: fc.constantFrom('bounce' as const, 'complaint' as const, null),
      timeZone: anyZone,
      country: fc.option(fc.constantFrom('FR', 'US')),
      weekend: anyWeekend,
      hour: fc.nat(23),
      checkInDays: fc.option(fc.integer({ min: 3, max: 60 })),
      followUpCap: fc.integer({ min: 1, max: 5 }),
      offers: anyOffers,
      wishes: anyWishes,
    },
    { requiredKeys: [] },
  ),
});

const anyProvenProfile: fc.Arbitrary<Profile> = fc.record({
  userId: anyUserId,
  version: fc.integer({ min: 1, max: 999 }),
  secret: letters('abcdefghijklmnopqrstuvwxyz234567', 6),
  addresses: fc.array(anyAddress, { maxLength: 3 }),
  name: fc.option(anyText),
  status: fc.constantFrom('unconfirmed', 'active', 'stopped', 'erased'),
  joinedAt: anyInstant,
  pausedUntil: anyPause,
  heldBecause: fc.constantFrom('bounce', 'complaint', null),
  resumedAt: instantOrNull,
  timeZone: anyZone,
  seenZone: anyZone,
  country: fc.option(fc.constantFrom('FR', 'US')),
  weekend: anyWeekend,
  hour: fc.nat(23),
  checkInDays: fc.option(fc.integer({ min: 3, max: 60 })),
  followUpCap: fc.integer({ min: 1, max: 5 }),
  offers: anyOffers,
  wishes: anyWishes,
  openQuestion: fc.oneof(
    fc.constant(null),
    fc.record({ type: fc.constantFrom('delete-everything' as const, 'export' as const, 'new-address' as const), askedAt: anyInstant }),
    fc.record({ type: fc.constant('delete-everything' as const), askedAt: anyInstant, byOldest: fc.constant(true as const) }),
    fc.record({ type: fc.constant('stop-others' as const), timelineId: anyTimelineId, askedAt: anyInstant }),
  ),
  appliedCommands: fc.array(letters('0123456789abcdef', 8), { maxLength: 20 }),
  digestDueAt: instantOrNull,
  undoable: fc.array(anySettingsChange, { maxLength: 10 }),
  changedAt: instantOrNull,
  trackingStarted: fc.boolean(),
});

const anyKeeping: fc.Arbitrary<Keeping> = fc.record({ seenAt: anyInstant, warnedAt: instantOrNull, lookAt: anyInstant });

const anyErasing: fc.Arbitrary<Erasing> = fc.record({
  left: fc.constantFrom('everything', 'stragglers'),
  goOnAt: anyInstant,
  goodbye: fc.boolean(),
});

export const anyProfile: fc.Arbitrary<Profile> = fc
  .tuple(anyProvenProfile, fc.boolean())
  .map(([profile, unproven]) => (unproven ? { ...profile, unproven } : profile))
  .chain((profile) =>
    fc
      .tuple(
        fc.option(anyErasing),
        fc.option(anyKeeping),
        fc.option(anyInstant),
        fc.option(fc.array(anyTimelineId, { maxLength: 3 })),
        fc.option(fc.dictionary(anyAddress, anyInstant, { maxKeys: 3 })),
        fc.option(fc.array(fc.record({ address: anyAddress, askedBy: anyAddress, askedAt: anyInstant }), { minLength: 1, maxLength: 3 })),
        fc.option(fc.record({ dueAt: instantOrNull, askedAt: instantOrNull, answered: fc.boolean() })),
        fc.option(fc.array(fc.record({ timelineId: anyTimelineId, askedAt: anyInstant }), { minLength: 1, maxLength: 3 })),
      )
      .map(([erasing, keeping, planAgainAt, untold, addedAt, leaving, fridayQuestion, askedWhose]) => ({
        ...profile,
        ...(addedAt && { addedAt }),
        ...(leaving && { leaving }),
        ...(fridayQuestion && { fridayQuestion }),
        ...(askedWhose && { askedWhose }),
        ...(erasing && { erasing }),
        ...(keeping && { keeping }),
        ...(planAgainAt && { planAgainAt }),
        ...(untold && { untold }),
      })),
  );
