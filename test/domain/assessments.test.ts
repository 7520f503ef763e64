/** A test with a deadline: the evening before and the day itself; a cadence of one's own; notes. */
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

test('a test is reminded of at 18:00 the day before, on any day', () => {
  given(applied, assessment('2026-11-04T10:00', '2026-11-06')).thenReminds('assessment.do', '2026-11-05T18:00');
  given(applied, assessment('2026-11-04T10:00', '2026-11-08')).thenReminds('assessment.do', '2026-11-07T18:00'); // a Saturday
});

test('on the day itself it comes once more, unless it was done', () => {
  const reminded = reminderSent('assessment.do', '2026-11-05T18:00');
  const set = assessment('2026-11-04T10:00', '2026-11-06');
  given(applied, set, reminded).thenReminds('assessment.do', '2026-11-06T09:00');
  given(applied, set, reminded, done('2026-11-05T20:00')).thenReminds('application.check-in', '2026-11-10T09:00');
  given(applied, set, done('2026-11-04T12:00')).thenReminds('application.check-in', '2026-11-10T09:00');
  given(applied, set, reminded, reminderSent('assessment.do', '2026-11-06T09:00')).thenReminds('application.check-in', '2026-11-10T09:00');
});

test('told after that evening, only the day itself is left; told later than that, nothing', () => {
  given(applied, assessment('2026-11-05T19:00', '2026-11-06')).thenReminds('assessment.do', '2026-11-06T09:00');
  given(applied, assessment('2026-11-06T10:00', '2026-11-06')).thenReminds('application.check-in', '2026-11-10T09:00');
});

test('without a day, after a no, or with another day', () => {
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

test("a rhythm of one's own counts from the day it was asked for", () => {
  given(applied, every('2026-11-04T10:00', 14)).thenReminds('promise.cadence', '2026-11-18T09:00');
  given(applied, every('2026-11-04T10:00', 7)).thenReminds('promise.cadence', '2026-11-11T09:00');
});

test('a note moves nothing', () => {
  given(applied, { type: 'Noted', ...told('2026-11-04T10:00'), text: 'ask about nights' }).thenReminds(
    'application.check-in',
    '2026-11-10T09:00',
  );
});
