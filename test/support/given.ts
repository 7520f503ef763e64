/**
 * Rules as sentences: given these events, when asked, then this step. Each builder makes a complete, ordinary event of Jo's application to
 * Dana Reyes at Initech, so that a test states only what it is about. A time without a zone is in Paris, where Jo lives. `recordedAt` is
 * `at` unless stated otherwise.
 */
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { decide } from '../../lib/domain/decide.ts';
import { etiquette, type StepName } from '../../lib/domain/etiquette.ts';
import type {
  Corrected,
  FollowedUp,
  InterviewSet,
  LetGo,
  MailSent,
  NewEvent,
  OutcomeReported,
  ReminderClaimed,
  ReminderDropped,
  ReminderSent,
  ReplyReceived,
  Snoozed,
  TimelineEvent,
} from '../../lib/domain/events.ts';
import { current, noHistory, record } from '../../lib/domain/history.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import { defaultSettings, type Offer, type Settings } from '../../lib/domain/settings/settings.ts';
import type { Cadence, StatedPromise } from '../../lib/domain/stated-promise.ts';
import type { Timeline } from '../../lib/domain/timeline.ts';

/** Knows only weekends. A test about holidays names its country. */
export const inParis: Settings = { ...defaultSettings, timeZone: 'Europe/Paris' };

export interface Given {
  with(settings: Partial<Settings>): Given;
  whenAsked(at: string): Asked;
  /** Asks at once, a minute before it is due, and a day later, because `now` never moves a due time. */
  thenReminds(step: StepName, dueAt: string): NextStep;
  thenRepeats(step: StepName, dueAt: string): NextStep;
  thenLetsGo(dueAt: string, step?: LetGo['step']): NextStep;
  thenCloses(dueAt: string): NextStep;
  thenDoesNothing(because: 'closed' | 'never'): void;
  readonly timeline: Timeline;
  readonly settings: Settings;
  readonly next: NextStep;
}
export type Asked = Pick<Given, 'thenReminds' | 'thenRepeats' | 'thenLetsGo' | 'thenCloses' | 'thenDoesNothing'>;

/** The events are recorded in this order, whenever they happened. */
export function given(...events: readonly NewEvent[]): Given {
  return givenWith(current(record(noHistory, numbered(events))), inParis);
}

export const numbered = (events: readonly NewEvent[], from = 1): readonly TimelineEvent[] =>
  events.map((event, index) => ({ ...event, id: `${String(from + index).padStart(10, '0')}-00` }) as TimelineEvent);

function givenWith(timeline: Timeline, settings: Settings): Given {
  const askedAt = (at: Temporal.Instant) => decide(timeline, etiquette, settings, at);
  const first = timeline.recordedAt ?? instant('2026-01-01T00:00');
  const next = askedAt(first);
  const moments = next.action === 'none' ? [first] : [first, next.dueAt.subtract({ minutes: 1 }).toInstant(), next.dueAt.toInstant()];
  return {
    timeline,
    settings,
    next,
    with: (changes) => givenWith(timeline, { ...settings, ...changes }),
    whenAsked: (at) => thenOf([askedAt(instant(at))], settings),
    ...thenOf([next, ...moments.map(askedAt)], settings),
  };
}

function thenOf(steps: readonly NextStep[], { timeZone }: Settings): Asked {
  const expected = (said: string, dueAt: string) => {
    const [first] = steps;
    for (const step of steps) expect(inWords(step)).toBe(`${said} ${zoned(dueAt, timeZone)}`);
    if (first === undefined) throw new RangeError('Nothing was asked.');
    return first;
  };
  return {
    thenReminds: (step, dueAt) => expected(step, dueAt),
    thenRepeats: (step, dueAt) => expected(`${step} once more`, dueAt),
    thenLetsGo: (dueAt, step = 'let-go') => expected(`letting go: ${step}`, dueAt),
    thenCloses: (dueAt) => expected('closing', dueAt),
    thenDoesNothing: (because) => expect(steps.map(inWords)).toEqual(steps.map(() => `nothing: ${because}`)),
  };
}

/** The step in one line, so that a failure shows at a glance what came instead. */
export function inWords(next: NextStep): string {
  if (next.action === 'none') return `nothing: ${next.because}`;
  const at = next.dueAt.toString({ offset: 'never' });
  switch (next.action) {
    case 'remind':
      return next.repeats === null ? `${next.step} ${at}` : `${next.repeats} once more ${at}`;
    case 'let-go':
      return `letting go: ${next.step} ${at}`;
    case 'close':
      return `closing ${at}`;
  }
}

const zoned = (text: string, timeZone: string): string =>
  Temporal.ZonedDateTime.from(text.includes('[') ? text : `${text}[${timeZone}]`).toString({ offset: 'never' });

/** `2026-11-03T07:12:00Z`, or a time in Paris. */
export const instant = (text: string): Temporal.Instant =>
  /Z$/.test(text)
    ? Temporal.Instant.from(text)
    : Temporal.ZonedDateTime.from(text.includes('[') ? text : `${text}[Europe/Paris]`).toInstant();
export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** What a test states about an event: its time as text, and the fields it is about. */
type Said<E> = { readonly at?: string; readonly recordedAt?: string } & Partial<Omit<E, 'type' | 'id' | 'at' | 'recordedAt'>>;

function when({ at = '2026-11-03T08:12', recordedAt = at }: { readonly at?: string; readonly recordedAt?: string }) {
  return { at: instant(at), recordedAt: instant(recordedAt) };
}
const without = <E extends object>({ at: _at, recordedAt: _recordedAt, ...fields }: Said<E>) => fields;

/** Jo's application to Dana, on Tuesday 3 November 2026, 08:12 in Paris. */
export const mailSent = (said: Said<MailSent> = {}): NewEvent => ({
  type: 'MailSent',
  kind: 'application',
  because: "'Application' stands in the subject",
  channel: 'mail',
  via: 'direct',
  correspondents: [{ address: 'dana.reyes@initech.example', name: 'Dana Reyes' }],
  company: 'Initech',
  subject: 'Application: Technical writer',
  promises: [],
  closesOn: null,
  messageId: '<1@example.com>',
  excerpt: 'Dear Dana, please find my application attached.',
  ...without(said),
  ...when(said),
});

/** Dana's answer that asks and promises nothing, on Thursday 5 November, 10:00. */
export const replyReceived = (said: Said<ReplyReceived> = {}): NewEvent => ({
  type: 'ReplyReceived',
  from: { address: 'dana.reyes@initech.example', name: 'Dana Reyes' },
  channel: 'mail',
  asks: false,
  promises: [],
  passesOn: false,
  messageId: '<2@initech.example>',
  excerpt: 'Thank you, we have received your application.',
  ...without(said),
  ...when({ at: '2026-11-05T10:00', ...said }),
});

export const reminderSent = (step: StepName, at: string, said: Said<ReminderSent> = {}): NewEvent => ({
  type: 'ReminderSent',
  claim: `claim at ${at}`,
  step,
  repeats: null,
  ...without(said),
  ...when({ ...said, at }),
});
export const repeatSent = (repeats: StepName, at: string): NewEvent => reminderSent('reminder.repeat', at, { repeats });

export const reminderClaimed = (step: StepName, at: string): NewEvent => ({
  type: 'ReminderClaimed',
  claim: `claim at ${at}`,
  step,
  repeats: null,
  replyAddress: 'r-abcdefghijklmnopqrstuvwxyz@log.example',
  ...when({ at }),
});
export const reminderDropped = (step: StepName, at: string, said: Said<ReminderDropped> = {}): NewEvent => ({
  type: 'ReminderDropped',
  claim: `claim at ${at}`,
  step,
  reason: 'MessageRejected',
  ...without(said),
  ...when({ ...said, at }),
});
export const claimed = (event: NewEvent): event is Omit<ReminderClaimed, 'id'> => event.type === 'ReminderClaimed';

const told =
  (how: FollowedUp['how']) =>
  (at: string, step: StepName | null = null): NewEvent => ({ type: 'FollowedUp', how, step, ...when({ at }) });
export const done = told('done');
export const called = told('called');
export const voicemail = told('voicemail');
export const messaged = told('messaged');

export const snoozed = (until: Snoozed['until'], at: string, step: StepName | null = null): NewEvent => ({
  type: 'Snoozed',
  until,
  step,
  ...when({ at }),
});
export const days = (count: number): Snoozed['until'] => ({ type: 'days', days: count });
/** `later`. */
export const later: Snoozed['until'] = { type: 'weekdays', weekdays: 3 };
export const never: Snoozed['until'] = { type: 'never' };
export const onDate = (date: string, time: string | null = null): Snoozed['until'] => ({
  type: 'date',
  date: day(date),
  time: time === null ? null : Temporal.PlainTime.from(time),
});

export const reported = (outcome: OutcomeReported['outcome'], at: string, by: OutcomeReported['by'] = 'person'): NewEvent => ({
  type: 'OutcomeReported',
  outcome,
  by,
  ...when({ at }),
});
export const onHoldUntil = (until: string, at: string): NewEvent => ({
  type: 'OutcomeReported',
  outcome: 'on-hold',
  by: 'person',
  until: day(until),
  ...when({ at }),
});
export const corrected = (at: string, change: Omit<Said<Corrected>, 'at' | 'recordedAt'>): NewEvent => ({
  type: 'Corrected',
  ...change,
  ...when({ at }),
});
/** A one-hour interview, known since Wednesday 4 November. */
export const interviewSet = (start: string, said: Omit<Said<InterviewSet>, 'start' | 'end'> & { readonly end?: string } = {}): NewEvent => {
  const { end, place, with: people, bring, ...rest } = said;
  return {
    type: 'InterviewSet',
    start: instant(start),
    ...(place !== undefined && { place }),
    ...(people !== undefined && { with: people }),
    ...(bring !== undefined && { bring }),
    end: end === undefined ? null : instant(end),
    ...when({ at: '2026-11-04T10:00', ...rest }),
  };
};
/** Dana, as her mail program says, unless somebody else is named. */
export const away = (at: string, until: string, address = 'dana.reyes@initech.example'): NewEvent => ({
  type: 'AwayUntil',
  who: { address, name: null },
  until: Temporal.PlainDate.from(until),
  ...when({ at }),
});
export const interviewCancelled = (at: string): NewEvent => ({ type: 'InterviewCancelled', ...when({ at }) });
export const letGo = (at: string, step: LetGo['step'] = 'let-go'): NewEvent => ({
  type: 'LetGo',
  step,
  claim: `claim at ${at}`,
  ...when({ at }),
});
export const stopped = (at: string): NewEvent => ({ type: 'Stopped', ...when({ at }) });
export const reopened = (at: string): NewEvent => ({ type: 'Reopened', ...when({ at }) });
/** Takes back the events with these numbers. The first event given is 1. */
export const undone = (at: string, ...numbers: readonly number[]): NewEvent => ({
  type: 'Undone',
  undoes: numbers.map((number) => `${String(number).padStart(10, '0')}-00`),
  ...when({ at }),
});

type OnDay = { readonly time?: string; readonly zone?: string };
const named = (date: string, quote: string, { time, zone = undefined }: OnDay) => ({
  date: day(date),
  time: time === undefined ? null : Temporal.PlainTime.from(time),
  zone: zone ?? null,
  quote,
});
export const hearBy = (date: string): StatedPromise => ({
  type: 'until',
  by: 'correspondent',
  ...named(date, `You will hear from us by ${date}.`, {}),
});
export const checkBackOn = (date: string, hour: OnDay = {}): StatedPromise => ({
  type: 'invited',
  by: 'correspondent',
  ...named(date, `Feel free to check back on ${date}.`, hour),
});
export const silenceMeansNo = (date: string): StatedPromise => ({
  type: 'lapse',
  by: 'correspondent',
  ...named(date, `If you have not heard by ${date}, consider your application unsuccessful.`, {}),
});
export const iWillCall = (date: string, hour: OnDay = {}): StatedPromise => ({
  type: 'own',
  by: 'user',
  ...named(date, `I'll call on ${date}.`, hour),
});
export const every = (count: number, unit: Cadence['unit'], weekday: number | null = null): StatedPromise => ({
  type: 'cadence',
  by: 'correspondent',
  every: { unit, count, weekday },
  quote: 'Check in every other week.',
});

export const otherOffer = (reportedAt: string, decideBy: string | null = null): Offer => ({
  timelineId: null,
  reportedAt: instant(reportedAt),
  decideBy: decideBy === null ? null : day(decideBy),
});
