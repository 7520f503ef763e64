/** Reminders of a test with a deadline, on the evening before and on the day itself; the user's own rhythm; notes. */
import { expect, test } from 'vitest';
import type { NewEvent } from '../../lib/domain/events.ts';
import { day, given, instant, mailSent, reminderSent, reported } from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const told = (at: string) => ({ at: instant(at), recordedAt: instant(at) });
const assessment = (at: string, dueOn: string | null): NewEvent => ({
  type: 'AssessmentSet',
  ...told(at),
  dueOn: dueOn === null ? null : day(dueOn),
});
const done = (at: string): NewEvent => ({ type: 'FollowedUp', ...told(at), how: 'done', step: 'assessment.do' });
const every = (at: string, days: number): NewEvent => ({ type: 'CadenceSet', ...told(at), days });

test('the reminder of a test comes at 18:00 the day before, whatever day that is', () => {
  given(applied, assessment('2026-11-04T10:00', '2026-11-06')).thenReminds('assessment.do', '2026-11-05T18:00');
  given(applied, assessment('2026-11-04T10:00', '2026-11-08')).thenReminds('assessment.do', '2026-11-07T18:00'); // a Saturday
});

test('it comes again on the day itself, unless the test was done', () => {
  const reminded = reminderSent('assessment.do', '2026-11-05T18:00');
  const set = assessment('2026-11-04T10:00', '2026-11-06');
  given(applied, set, reminded).thenReminds('assessment.do', '2026-11-06T09:00');
  given(applied, set, reminded, done('2026-11-05T20:00')).thenReminds('application.check-in', '2026-11-10T09:00');
  given(applied, set, done('2026-11-04T12:00')).thenReminds('application.check-in', '2026-11-10T09:00');
  given(applied, set, reminded, reminderSent('assessment.do', '2026-11-06T09:00')).thenReminds('application.check-in', '2026-11-10T09:00');
});

test('a test reported after that evening gets only the reminder on the day itself, and one reported later none', () => {
  given(applied, assessment('2026-11-05T19:00', '2026-11-06')).thenReminds('assessment.do', '2026-11-06T09:00');
  given(applied, assessment('2026-11-06T10:00', '2026-11-06')).thenReminds('application.check-in', '2026-11-10T09:00');
});

test('a test gets no reminder without a day or after a rejection, and a new day replaces the old one', () => {
  given(applied, assessment('2026-11-04T10:00', null)).thenReminds('application.check-in', '2026-11-10T09:00');
  given(applied, assessment('2026-11-04T10:00', '2026-11-06'), reported('rejected', '2026-11-04T12:00')).thenReminds(
    'rejection.thank-you',
    '2026-11-05T09:00',
  );
  given(applied, assessment('2026-11-04T10:00', '2026-11-06'), assessment('2026-11-04T11:00', '2026-11-12')).thenReminds(
    'application.check-in',
    '2026-11-10T09:00',
  );
});

test('doing a test is no follow-up', () => {
  expect(given(applied, assessment('2026-11-04T10:00', '2026-11-06'), done('2026-11-05T20:00')).timeline.followUps).toBe(0);
});

test("the user's own rhythm counts from the day they asked for it", () => {
  given(applied, every('2026-11-04T10:00', 14)).thenReminds('promise.cadence', '2026-11-18T09:00');
  given(applied, every('2026-11-04T10:00', 7)).thenReminds('promise.cadence', '2026-11-11T09:00');
});

test('a note changes no due time', () => {
  given(applied, { type: 'Noted', ...told('2026-11-04T10:00'), text: 'ask about nights' }).thenReminds(
    'application.check-in',
    '2026-11-10T09:00',
  );
});
