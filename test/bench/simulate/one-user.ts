/**
 * What one user and their correspondents do during the simulation, with the real rules: each event is recorded, the next step is decided,
 * and the user reacts to each reminder. Not here: how often things happen (behaviour.ts), and what they cost (demand.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { countryOfZone } from '../../../lib/domain/calendar/time-zones.ts';
import { decide } from '../../../lib/domain/decide.ts';
import { etiquette, type StepName } from '../../../lib/domain/etiquette.ts';
import type { NewEvent, TimelineEvent } from '../../../lib/domain/events.ts';
import { current, type History, noHistory, record } from '../../../lib/domain/history.ts';
import type { NextStep } from '../../../lib/domain/next-step.ts';
import type { Settings } from '../../../lib/domain/settings/settings.ts';
import { behaviour } from './behaviour.ts';
import type { Chance } from './chance.ts';

export type Act = 'new mail' | 'known mail' | 'command' | 'reminder';

/** `at`: seconds since the beginning. */
export interface Happening {
  readonly act: Act;
  readonly at: number;
}

export interface UserLife {
  readonly zone: string;
  readonly happenings: readonly Happening[];
  /** When a schedule existed: from, to. */
  readonly waits: readonly (readonly [from: number, to: number])[];
  readonly timelines: number;
  /** When the hourly sweep has work for the user. */
  readonly moments: readonly number[];
}

export interface Span {
  readonly begin: Temporal.Instant;
  readonly seconds: number;
}

export function oneUser(span: Span, chance: Chance): UserLife {
  const zone = chance.pick(behaviour.zones);
  const settings: Settings = {
    timeZone: zone,
    country: countryOfZone(zone),
    weekend: null,
    checkInDays: null,
    hour: Number(chance.pick(behaviour.hours)),
    followUpCap: 2,
    repeats: true,
    offers: [],
    changedAt: null,
    resumedAt: null,
  };
  const life = { happenings: [] as Happening[], waits: [] as [number, number][] };
  const days = span.seconds / 86_400;
  const timelines = Math.round((behaviour.conversationsAMonth * days) / 30);
  for (let index = 0; index < timelines; index += 1) {
    const day = chance.between(0, days - 1);
    conversation(span, atWritingHour(span, settings.timeZone, day, chance), settings, life, chance);
  }
  return { zone, ...life, timelines, moments: [...momentsOf(span, zone, chance)] };
}

/** Digests are due on Monday mornings, the question to everybody else on Friday mornings, everything else at nine on a random day. */
function* momentsOf({ begin, seconds }: Span, zone: string, chance: Chance): Generator<number> {
  const days = Math.floor(seconds / 86_400);
  const first = begin.toZonedDateTimeISO(zone).startOfDay();
  const nine = (day: number): number => secondsSince(begin, first.add({ days: day }).with({ hour: 9 }).toInstant());
  const hasDigest = chance.next() < behaviour.digestUsers / 100;
  const weekday = hasDigest ? 1 : 5;
  for (let day = 0; day < days; day += 1) if (first.add({ days: day }).dayOfWeek === weekday) yield nine(day);
  const others = Object.values(behaviour.momentsAMonth).reduce((sum, each) => sum + each, 0);
  for (let day = 0; day < days; day += 1) if (chance.next() < others / 30) yield nine(day);
}

/** Moves most mails of a weekend to Monday. */
function atWritingHour({ begin }: Span, zone: string, day: number, chance: Chance): number {
  const date = begin.toZonedDateTimeISO(zone).add({ days: day }).startOfDay();
  const weekday = date.dayOfWeek > 5 && chance.next() < 0.8 ? date.add({ days: 8 - date.dayOfWeek }) : date;
  const at = weekday.add({ hours: Number(chance.pick(behaviour.writingHours)), seconds: chance.between(0, 3_599) });
  return secondsSince(begin, at.toInstant());
}

interface Planned {
  readonly at: number;
  readonly act: Act;
  readonly event: NewEvent;
}

type Life = { readonly happenings: Happening[]; readonly waits: [number, number][] };

function conversation(span: Span, beginsAt: number, settings: Settings, life: Life, chance: Chance): void {
  const instant = (at: number): Temporal.Instant => span.begin.add({ seconds: at });
  const planned: Planned[] = [];
  const plan = (at: number, act: Act, event: Unplaced): void => {
    const when = instant(at);
    planned.push({ at, act, event: { ...event, at: when, recordedAt: when } as NewEvent });
    planned.sort((a, b) => a.at - b.at);
  };
  plan(beginsAt, 'new mail', mailSent(chance.pick(behaviour.kinds)));
  planReply(beginsAt, plan, chance);

  let history: History = noHistory;
  let sequence = 0;
  let waitsSince: number | null = null;
  let next: NextStep = { action: 'none', because: 'closed' };
  for (;;) {
    const [theirs] = planned;
    const dueAt = next.action === 'none' ? Number.POSITIVE_INFINITY : secondsSince(span.begin, next.dueAt.toInstant());
    const at = Math.min(theirs?.at ?? Number.POSITIVE_INFINITY, dueAt);
    if (waitsSince !== null && at > waitsSince) life.waits.push([waitsSince, Math.min(at, span.seconds)]);
    if (at >= span.seconds) return;
    sequence += 1;
    if (theirs !== undefined && theirs.at <= dueAt) {
      planned.shift();
      history = record(history, [numbered(theirs.event, sequence)]);
      life.happenings.push({ act: theirs.act, at });
    } else {
      if (next.action === 'none') return;
      history = record(history, [numbered(stepTaken(next, instant(at), sequence), sequence)]);
      if (next.action !== 'close') life.happenings.push({ act: 'reminder', at });
      if (next.action === 'remind') planReaction(at, next.step, plan, chance);
    }
    next = decide(current(history), etiquette, settings, instant(at));
    waitsSince = next.action === 'none' ? null : at;
  }
}

type Unplaced = NewEvent extends infer E ? (E extends NewEvent ? Omit<E, 'at' | 'recordedAt'> : never) : never;
type Plan = (at: number, act: Act, event: Unplaced) => void;
type Reaction = readonly [act: Act, event: Unplaced];

function planReply(at: number, plan: Plan, chance: Chance): void {
  const reply = chance.pick(behaviour.replies);
  if (reply === 'none') return;
  const when = at + chance.between(...behaviour.replyDays) * 86_400 + chance.between(0, 30_000);
  if (reply === 'rejection') {
    plan(when, 'command', { type: 'OutcomeReported', outcome: 'rejected', by: 'person' });
    return;
  }
  plan(when, 'known mail', {
    type: 'ReplyReceived',
    from: person,
    channel: 'mail',
    asks: reply === 'answer',
    promises: [],
    passesOn: false,
    messageId: null,
    excerpt: null,
  });
  if (reply === 'answer') plan(when + chance.between(3_600, 60_000), 'known mail', mailSent('answer'));
}

function planReaction(at: number, step: StepName, plan: Plan, chance: Chance): void {
  const [from, to] = behaviour.reactionHours;
  const when = at + chance.between(from * 3_600 + 120, to * 3_600);
  const reaction = reactionTo(step)[chance.pick(behaviour.reactions)];
  if (reaction !== null) plan(when, ...reaction);
}

const reactionTo = (step: StepName): Readonly<Record<keyof typeof behaviour.reactions, Reaction | null>> => ({
  'sends the draft': ['known mail', mailSent(step === 'interview.thank-you' ? 'thank-you' : 'follow-up')],
  done: ['command', { type: 'FollowedUp', how: 'done', step }],
  snooze: ['command', { type: 'Snoozed', until: { type: 'days', days: 3 }, step }],
  stop: ['command', { type: 'Stopped' }],
  nothing: null,
});

const person = { address: 'dana@initech.example', name: 'Dana Reyes' };

const mailSent = (kind: 'application' | 'unsolicited' | 'networking' | 'answer' | 'follow-up' | 'thank-you'): Unplaced => ({
  type: 'MailSent',
  kind,
  because: 'simulated',
  channel: 'mail',
  via: 'direct',
  correspondents: [person],
  company: 'Initech',
  subject: 'Application',
  promises: [],
  closesOn: null,
  messageId: null,
  excerpt: null,
});

function stepTaken(next: Exclude<NextStep, { action: 'none' }>, at: Temporal.Instant, sequence: number): NewEvent {
  const claim = String(sequence);
  if (next.action === 'remind') return { type: 'ReminderSent', at, recordedAt: at, claim, step: next.step, repeats: next.repeats };
  return { type: 'LetGo', at, recordedAt: at, step: next.action === 'close' ? 'let-go' : next.step, claim };
}

const numbered = (event: NewEvent, sequence: number): TimelineEvent =>
  ({ ...event, id: `${String(sequence).padStart(10, '0')}-00` }) as TimelineEvent;

const secondsSince = (begin: Temporal.Instant, at: Temporal.Instant): number =>
  Math.ceil((at.epochMilliseconds - begin.epochMilliseconds) / 1000);
