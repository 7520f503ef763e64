/**
 * Any realistic timeline, for properties of the rules: events of one autumn at different whole minutes. Promises and interviews are within
 * weeks of the mail that names them. For arbitrary values see arbitraries.ts.
 */
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../lib/domain/events.ts';
import type { Settings } from '../../lib/domain/settings/settings.ts';
import type { StatedPromise } from '../../lib/domain/stated-promise.ts';
import type { MailKind, Outcome } from '../../lib/domain/words.ts';
import { inParis, mailSent, replyReceived } from './given.ts';

/** A timeline's events span this many days from 1 October 2026. */
const spanDays = 90;
const begin = Temporal.Instant.from('2026-10-01T00:00:00Z');

/** An event without its time. `soon` is a day this many days later. */
type What = (at: Temporal.Instant) => NewEvent;
const dayAfter = (at: Temporal.Instant, days: number) => at.toZonedDateTimeISO('Europe/Paris').toPlainDate().add({ days });

const anyDays = fc.integer({ min: -2, max: 40 });
const anyTime = fc.option(
  fc.integer({ min: 0, max: 47 }).map((halfHours) => Temporal.PlainTime.from('00:00').add({ minutes: 30 * halfHours })),
);

const anyPromise = (by: 'user' | 'correspondent'): fc.Arbitrary<(at: Temporal.Instant) => StatedPromise> => {
  const cadence = fc
    .record({
      unit: fc.constantFrom('days', 'weeks', 'months'),
      count: fc.integer({ min: 1, max: 4 }),
      weekday: fc.option(fc.integer({ min: 1, max: 7 })),
    })
    .map((every) => () => ({ type: 'cadence', by, every, quote: 'Every other week.' }) as const);
  const onDay = { days: anyDays, time: anyTime };
  const dated =
    by === 'user'
      ? fc.record(onDay).map(
          ({ days, time }) =>
            (at: Temporal.Instant) =>
              ({ type: 'own', by, date: dayAfter(at, days), time, zone: null, quote: '' }) as const,
        )
      : fc.record({ type: fc.constantFrom('until', 'invited', 'lapse'), ...onDay }).map(
          ({ type, days, time }) =>
            (at: Temporal.Instant) =>
              ({ type, by, date: dayAfter(at, days), time, zone: null, quote: '' }) as const,
        );
  return fc.oneof({ weight: 4, arbitrary: dated }, { weight: 1, arbitrary: cadence });
};
const anyPromises = (by: 'user' | 'correspondent'): fc.Arbitrary<readonly ((at: Temporal.Instant) => StatedPromise)[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(anyPromise(by), { minLength: 1, maxLength: 2 }) });

const recorded = (at: Temporal.Instant) => ({ at, recordedAt: at });
const iso = (at: Temporal.Instant) => ({ at: at.toString(), recordedAt: at.toString() });

const anyOpening = fc.constantFrom<MailKind>('application', 'unsolicited', 'networking');
const anyKind = fc.constantFrom<MailKind>(
  'other',
  'follow-up',
  'status-question',
  'answer',
  'thank-you',
  'small-talk',
  'other-offer',
  'application',
);
const anyVia = fc.constantFrom('direct', 'direct', 'recruiter');

const anyFirst: fc.Arbitrary<What> = fc
  .record({
    kind: anyOpening,
    via: anyVia,
    channel: fc.constantFrom('mail', 'mail', 'portal'),
    closes: fc.option(anyDays, { freq: 3 }),
    promises: anyPromises('user'),
  })
  .map(
    ({ closes, promises, ...said }) =>
      (at) =>
        mailSent({
          ...said,
          ...iso(at),
          closesOn: closes === null ? null : dayAfter(at, closes),
          promises: promises.map((promise) => promise(at)),
        }),
  );

export const anySentMail: fc.Arbitrary<What> = fc.record({ kind: anyKind, promises: anyPromises('user') }).map(
  ({ kind, promises }) =>
    (at) =>
      mailSent({ kind, ...iso(at), promises: promises.map((promise) => promise(at)) }),
);

export const anyReply: fc.Arbitrary<What> = fc
  .record({ asks: fc.boolean(), passesOn: fc.boolean(), promises: anyPromises('correspondent') })
  .map(
    ({ promises, ...said }) =>
      (at) =>
        replyReceived({ ...said, ...iso(at), promises: promises.map((promise) => promise(at)) }),
  );

const anyTold: fc.Arbitrary<What> = fc
  .constantFrom('done', 'called', 'voicemail', 'messaged')
  .map((how) => (at) => ({ type: 'FollowedUp', how, step: null, ...recorded(at) }));

const anyDelay: fc.Arbitrary<What> = fc
  .oneof(
    fc.integer({ min: 1, max: 60 }).map((days) => () => ({ type: 'days', days }) as const),
    fc.constant(() => ({ type: 'weekdays', weekdays: 3 }) as const),
    fc.tuple(anyDays, anyTime).map(
      ([days, time]) =>
        (at: Temporal.Instant) =>
          ({ type: 'date', date: dayAfter(at, Math.max(0, days)), time }) as const,
    ),
  )
  .map((until) => (at) => ({ type: 'Snoozed', until: until(at), step: null, ...recorded(at) }));
const anyNever: fc.Arbitrary<What> = fc.constant((at) => ({ type: 'Snoozed', until: { type: 'never' }, step: null, ...recorded(at) }));

const anyOutcome: fc.Arbitrary<What> = fc
  .record({
    outcome: fc.constantFrom<Outcome>(
      'rejected',
      'no-openings',
      'offer',
      'in-process',
      'in-process',
      'no-openings',
      'hired',
      'withdrew',
      'declined',
    ),
    by: fc.constantFrom('person', 'automatic'),
  })
  .map((said) => (at) => ({ type: 'OutcomeReported', ...said, ...recorded(at) }));

const anyInterview: fc.Arbitrary<What> = fc
  .record({ hours: fc.integer({ min: -48, max: 24 * 21 }), length: fc.option(fc.integer({ min: 10, max: 400 })) })
  .map(({ hours, length }) => (at) => {
    const start = at.add({ hours });
    return { type: 'InterviewSet', start, end: length === null ? null : start.add({ minutes: length }), ...recorded(at) };
  });

const anyCorrection: fc.Arbitrary<What> = fc
  .record({ kind: anyOpening, via: anyVia, followUpCap: fc.integer({ min: 1, max: 5 }) }, { requiredKeys: [] })
  .map((change) => (at) => ({ type: 'Corrected', ...change, ...recorded(at) }) as NewEvent);

const anyReminder: fc.Arbitrary<What> = fc
  .constantFrom('application.check-in', 'follow-up.next', 'conversation.check-in', 'interview.thank-you', 'promise.own')
  .map((step) => (at) => ({ type: 'ReminderSent', claim: at.toString(), step, repeats: null, ...recorded(at) }));

const simply = (type: 'Stopped' | 'InterviewCancelled' | 'Reopened'): fc.Arbitrary<What> =>
  fc.constant((at) => ({ type, ...recorded(at) }) as NewEvent);
const anyLetGo: fc.Arbitrary<What> = fc.constant((at) => ({ type: 'LetGo', step: 'let-go', claim: null, ...recorded(at) }));

/** Everything except what closes a timeline permanently. */
const anyOngoing = fc.oneof(
  { weight: 6, arbitrary: anySentMail },
  { weight: 5, arbitrary: anyReply },
  { weight: 3, arbitrary: anyTold },
  { weight: 3, arbitrary: anyInterview },
  { weight: 2, arbitrary: anyDelay },
  { weight: 2, arbitrary: anyOutcome },
  { weight: 2, arbitrary: anyReminder },
  { weight: 1, arbitrary: anyCorrection },
  { weight: 1, arbitrary: simply('InterviewCancelled') },
);
const anyEnding = fc.oneof(simply('Stopped'), simply('Reopened'), anyLetGo, anyNever);

const minutes = spanDays * 24 * 60;
const anyMoments = (length: number) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: minutes }), { minLength: length, maxLength: length })
    .map((all) => all.toSorted((a, b) => a - b));

/** Gives each event a different moment, in order. */
export const timed = (whats: fc.Arbitrary<readonly What[]>): fc.Arbitrary<readonly NewEvent[]> =>
  whats.chain((all) =>
    anyMoments(all.length).map((moments) => all.flatMap((what, index) => what(begin.add({ minutes: moments[index] ?? 0 })))),
  );

/** A story that begins with a mail from the user or a correspondent. */
export const anyStory: fc.Arbitrary<readonly NewEvent[]> = timed(
  fc
    .tuple(
      fc.oneof({ weight: 5, arbitrary: anyFirst }, { weight: 1, arbitrary: anyReply }),
      fc.array(fc.oneof({ weight: 9, arbitrary: anyOngoing }, { weight: 1, arbitrary: anyEnding }), { maxLength: 7 }),
    )
    .map(([first, more]) => [first, ...more]),
);

/** Only mails of both sides, after a first mail. */
export const anyMails: fc.Arbitrary<readonly NewEvent[]> = timed(
  fc.tuple(anyFirst, fc.array(fc.oneof(anySentMail, anyReply), { minLength: 1, maxLength: 5 })).map(([first, more]) => [first, ...more]),
);

export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    timeZone: fc.constantFrom('Europe/Paris', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland', 'UTC'),
    country: fc.constantFrom(null, 'FR', 'US', 'GB', 'JP'),
    hour: fc.integer({ min: 0, max: 23 }),
    followUpCap: fc.integer({ min: 1, max: 5 }),
    repeats: fc.boolean(),
    offers: fc.array(
      fc
        .record({ days: fc.integer({ min: 0, max: spanDays }), decideIn: fc.option(fc.integer({ min: 0, max: 30 })) })
        .map(({ days, decideIn }) => {
          const reportedAt = begin.add({ hours: 24 * days });
          return { timelineId: null, reportedAt, decideBy: decideIn === null ? null : dayAfter(reportedAt, decideIn) };
        }),
      { maxLength: 2 },
    ),
  })
  .map((settings) => ({ ...inParis, ...settings }));
