/** Properties of every timeline, whatever happened on it. */
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isAllowedDay } from '../../lib/domain/calendar/business-days.ts';
import { decide } from '../../lib/domain/decide.ts';
import { etiquette, type StepName } from '../../lib/domain/etiquette.ts';
import type { NewEvent, TimelineEvent } from '../../lib/domain/events.ts';
import { current, type History, noHistory, reachesBack, record, shortened } from '../../lib/domain/history.ts';
import type { NextStep } from '../../lib/domain/next-step.ts';
import type { Settings } from '../../lib/domain/settings/settings.ts';
import { anyMails, anySettings, anyStory } from '../support/any-timeline.ts';
import { done, inWords, mailSent, numbered, reminderSent, stopped } from '../support/given.ts';

const runs = { numRuns: 400 };
const historyOf = (events: readonly NewEvent[]): History => record(noHistory, numbered(events));
const nextOf = (history: History, settings: Settings): NextStep => {
  const timeline = current(history);
  return decide(timeline, etiquette, settings, timeline.recordedAt ?? Temporal.Instant.from('2026-10-01T00:00:00Z'));
};

/** What the user does about a reminder. */
type Reaction = 'nothing' | 'done' | 'called' | 'mails' | 'delays' | 'corrects';
const anyReactions = fc.array(fc.constantFrom<Reaction>('nothing', 'done', 'called', 'mails', 'delays', 'corrects'), {
  minLength: 1,
  maxLength: 12,
});
const never: readonly Reaction[] = ['nothing'];

/** Plays a timeline in which every step is taken on time, they stay silent, and the user reacts an hour later. */
function playOut(events: readonly NewEvent[], settings: Settings, reactions: readonly Reaction[], until: Temporal.Instant) {
  let history = historyOf(events);
  const steps: Exclude<NextStep, { action: 'none' }>[] = [];
  let reacted = 0;
  for (let taken = 0; taken < 200; taken += 1) {
    const next = nextOf(history, settings);
    if (next.action === 'none' || Temporal.Instant.compare(next.dueAt.toInstant(), until) > 0)
      return { steps, last: next, timeline: current(history) };
    steps.push(next);
    const at = next.dueAt.toInstant();
    const answered = next.action === 'remind' ? reactionTo(next, reactions[reacted++ % reactions.length] ?? 'nothing', at) : [];
    history = record(history, numbered([sent(next, at), ...answered], 1_000 + 10 * taken));
  }
  throw new RangeError(`No end after 200 steps: ${steps.slice(0, 12).map(inWords).join(', ')}`);
}

function sent(next: Exclude<NextStep, { action: 'none' }>, at: Temporal.Instant): NewEvent {
  const recorded = { at, recordedAt: at.add({ seconds: 5 }) };
  if (next.action === 'remind') return { type: 'ReminderSent', claim: at.toString(), step: next.step, repeats: next.repeats, ...recorded };
  return { type: 'LetGo', step: next.action === 'close' ? 'let-go' : next.step, claim: null, ...recorded };
}

function reactionTo(
  { step, repeats }: Extract<NextStep, { action: 'remind' }>,
  reaction: Reaction,
  reminded: Temporal.Instant,
): readonly NewEvent[] {
  const at = reminded.add({ hours: 1 });
  const recorded = { at, recordedAt: at };
  const meant = repeats ?? step;
  switch (reaction) {
    case 'nothing':
      return [];
    case 'done':
    case 'called':
      return [{ type: 'FollowedUp', how: reaction, step: meant, ...recorded }];
    case 'mails':
      return [mailSent({ kind: 'follow-up', at: at.toString(), recordedAt: at.toString() })];
    case 'delays':
      return [{ type: 'Snoozed', until: { type: 'weekdays', weekdays: 3 }, step: meant, ...recorded }];
    case 'corrects':
      return [{ type: 'Corrected', company: 'Acme', ...recorded }];
  }
}

const lastRecorded = (events: readonly NewEvent[]): Temporal.Instant =>
  events.map(({ recordedAt }) => recordedAt).reduce((a, b) => (Temporal.Instant.compare(a, b) > 0 ? a : b));
const aYearAfter = (events: readonly NewEvent[]): Temporal.Instant => lastRecorded(events).add({ hours: 365 * 24 });
const isNever = (events: readonly NewEvent[]): boolean => current(historyOf(events)).snooze?.until.type === 'never';

/** Asks them again because of silence. Named, promised or delayed steps are separate, because somebody asked for them. */
const isFollowUp = (step: StepName): boolean =>
  etiquette[step].doneIs === 'follow-up' &&
  step !== 'reminder.repeat' &&
  !['promise.own', 'promise.due', 'promise.invited', 'leverage'].includes(step);

test('never more follow-up reminders than the cap, which counts again from zero after an interview', () => {
  fc.assert(
    fc.property(anyStory, anySettings, anyReactions, (events, settings, reactions) => {
      const { steps, timeline } = playOut(events, settings, reactions, aYearAfter(events));
      const asked = steps.filter((next) => next.action === 'remind' && isFollowUp(next.step) && next.why.since !== 'snooze');
      const isAfter = ({ dueAt }: { readonly dueAt: Temporal.ZonedDateTime }): boolean =>
        timeline.interview !== null && Temporal.Instant.compare(dueAt.toInstant(), timeline.interview.start) > 0;
      for (const stage of [asked.filter(isAfter), asked.filter((next) => !isAfter(next))])
        expect(stage.length, steps.map(inWords).join(', ')).toBeLessThanOrEqual(timeline.followUpCap ?? settings.followUpCap);
    }),
    runs,
  );
});

test('nothing is due before the newest event was recorded', () => {
  fc.assert(
    fc.property(anyStory, anySettings, (events, settings) => {
      const next = nextOf(historyOf(events), settings);
      if (next.action !== 'none')
        expect(Temporal.Instant.compare(next.dueAt.toInstant(), lastRecorded(events)), inWords(next)).toBeGreaterThanOrEqual(0);
    }),
    runs,
  );
});

test('never on a weekend or holiday, at Christmas or outside the hour, except exact steps and named days', () => {
  const exact: readonly StepName[] = ['interview.ask', 'interview.debrief', 'interview.thank-you', 'promise.own', 'promise.invited'];
  const atChristmas: readonly StepName[] = ['promise.due', 'promise.cadence'];
  fc.assert(
    fc.property(anyStory, anySettings, (events, settings) => {
      const { steps } = playOut(events, settings, never, aYearAfter(events));
      for (const next of steps) {
        const step = next.action === 'close' ? 'let-go' : next.step;
        const isNamed = next.why.since === 'snooze' && events.some((event) => event.type === 'Snoozed' && event.until.type === 'date');
        if (exact.includes(step) || isNamed) continue;
        const christmas = atChristmas.includes(step) ? 'kept' : 'quiet';
        expect(isAllowedDay(next.dueAt.toPlainDate(), settings, christmas), inWords(next)).toBe(true);
        expect(next.dueAt.toPlainTime().toString(), inWords(next)).toBe(`${String(settings.hour).padStart(2, '0')}:00:00`);
      }
    }),
    runs,
  );
});

test('steps without a named hour come in waking hours', () => {
  fc.assert(
    fc.property(anyStory, anySettings, (events, settings) => {
      const next = nextOf(historyOf(events), { ...settings, hour: 9 });
      if (next.action !== 'remind' || next.why.promise !== null || next.why.since === 'snooze' || next.step === 'interview.debrief') return;
      expect(next.dueAt.hour, inWords(next)).toBeGreaterThanOrEqual(7);
      expect(next.dueAt.hour, inWords(next)).toBeLessThanOrEqual(21);
    }),
    runs,
  );
});

test('after "stop" nothing is ever due', () => {
  const stoppedFirst = (event: NewEvent) => event.type !== 'Reopened';
  fc.assert(
    fc.property(anyStory, anyStory, anySettings, (before, after, settings) => {
      const at = lastRecorded(before).add({ minutes: 1 });
      const shift = at.since(Temporal.Instant.from('2026-09-30T00:00:00Z'));
      const shifted = after
        .filter(stoppedFirst)
        .map((event) => ({ ...event, at: event.at.add(shift), recordedAt: event.recordedAt.add(shift) }));
      const history = historyOf([...before, { ...stopped('2026-10-01T00:00:00Z'), at, recordedAt: at }, ...shifted]);
      expect(nextOf(history, settings)).toEqual({ action: 'none', because: 'closed' });
    }),
    runs,
  );
});

test('the order of arrival of mails between two reminders does not matter', () => {
  const inAnyOrder = anyMails.chain((mails) => fc.tuple(fc.constant(mails), fc.shuffledSubarray([...mails], { minLength: mails.length })));
  fc.assert(
    fc.property(inAnyOrder, anySettings, ([mails, shuffled], settings) => {
      const first = reminderSent('application.check-in', '2026-11-10T09:00');
      // Times of recording follow the place in line, so that only the order of arrival changes.
      const arrived = (each: readonly NewEvent[]) =>
        each.map((event, index) => ({ ...event, recordedAt: Temporal.Instant.from('2027-01-04T10:00:00Z').add({ minutes: index }) }));
      const one = historyOf([first, ...arrived(mails)]);
      const other = historyOf([first, ...arrived(shuffled)]);
      expect(nextOf(other, settings)).toEqual(nextOf(one, settings));
      expect(current(other)).toEqual(current(one));
    }),
    runs,
  );
});

test('a history that is shortened after each event, in any order of arrival, tells the same as all of it', () => {
  const anyLong = fc.array(anyStory, { minLength: 2, maxLength: 4 }).map((stories) => numbered(stories.flat()));
  const arriving = anyLong.chain((events) => fc.shuffledSubarray([...events], { minLength: events.length }));
  fc.assert(
    fc.property(arriving, (events) => {
      let head = noHistory;
      for (const [index, event] of events.entries()) {
        const all = reachesBack(head, [event]) ? record(noHistory, events.slice(0, index)) : head;
        head = shortened(record(all, [event]));
      }
      const whole = record(noHistory, events);
      expect(current(head)).toEqual(current(whole));
      expect(head).toEqual(shortened(whole));
    }),
    runs,
  );
});

test('the same event twice changes nothing', () => {
  fc.assert(
    fc.property(anyStory, fc.nat(), (events, which) => {
      const history = historyOf(events);
      const again: TimelineEvent | undefined = history.recent[which % history.recent.length];
      expect(current(record(history, again === undefined ? [] : [again]))).toEqual(current(history));
    }),
    runs,
  );
});

test('every active timeline without +never has a next step', () => {
  fc.assert(
    fc.property(anyStory, anySettings, (events, settings) => {
      const { status } = current(historyOf(events));
      const next = nextOf(historyOf(events), settings);
      const expected = status === 'closed' ? 'closed' : isNever(events) ? 'never' : null;
      expect(next.action === 'none' ? next.because : null).toBe(expected);
    }),
    runs,
  );
});

test('after one reminder "done", "called" and the first tracked mail are one follow-up, in any order', () => {
  const reactions = [
    done('2026-11-10T10:00', 'application.check-in'),
    { ...done('2026-11-10T12:00', 'application.check-in'), how: 'called' } as NewEvent,
    mailSent({ kind: 'follow-up', at: '2026-11-10T14:00' }),
  ];
  const anyHours = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 3, maxLength: 3 });
  const atLeastOne = fc.shuffledSubarray(reactions, { minLength: 1 });
  fc.assert(
    fc.property(atLeastOne, anyHours, anySettings, (some, hours, settings) => {
      const reminder = reminderSent('application.check-in', '2026-11-10T09:00');
      const at = (index: number) => reminder.at.add({ hours: hours[index] ?? 1, minutes: index });
      const events = some.map((event, index) => ({ ...event, at: at(index), recordedAt: at(index) }));
      const history = historyOf([mailSent(), reminder, ...events]);
      expect(current(history).followUps).toBe(1);
      const mail = events.find(({ type }) => type === 'MailSent');
      const step = nextOf(history, { ...settings, followUpCap: 2, offers: [] });
      if (mail !== undefined)
        expect(step).toMatchObject({ step: 'follow-up.next', why: { from: mail.at.toZonedDateTimeISO(settings.timeZone).toPlainDate() } });
    }),
    runs,
  );
});

test('a year of silence ends every timeline without +never', () => {
  fc.assert(
    fc.property(anyStory, anySettings, (events, settings) => {
      fc.pre(!isNever(events));
      const { timeline, steps } = playOut(events, settings, never, aYearAfter(events));
      expect(timeline.status, steps.map(inWords).join(', ')).toBe('closed');
    }),
    runs,
  );
});

test('two reminders about silence are days apart, however many were ignored', () => {
  fc.assert(
    fc.property(anyStory, anySettings, (events, settings) => {
      const { steps } = playOut(events, settings, never, aYearAfter(events));
      const asked = steps.filter((next) => next.action === 'remind' && isFollowUp(next.step) && next.why.since !== 'snooze');
      for (const [index, next] of asked.entries()) {
        const before = asked[index - 1];
        if (before !== undefined)
          expect(before.dueAt.until(next.dueAt).total('hours'), `${inWords(before)}, ${inWords(next)}`).toBeGreaterThan(2 * 24);
      }
    }),
    runs,
  );
});
