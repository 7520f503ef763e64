/** The times at which a step may come: the user's hour and zone, allowed days, and never before its cause was recorded. */
import { expect, test } from 'vitest';
import { etiquette } from '../../lib/domain/etiquette.ts';
import {
  checkBackOn,
  corrected,
  given,
  hearBy,
  instant,
  interviewSet,
  iWillCall,
  mailSent,
  reminderSent,
  replyReceived,
  silenceMeansNo,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026

test.for<readonly [timeZone: string, dueAt: string]>([
  ['Europe/Paris', '2026-11-10T09:00'],
  ['America/Los_Angeles', '2026-11-09T09:00'], // there it was still Monday evening
  ['Pacific/Auckland', '2026-11-10T09:00'],
  ['Asia/Kolkata', '2026-11-10T09:00'],
])('a week is counted in the time zone of the user: %s', ([timeZone, dueAt]) => {
  given(mailSent({ at: '2026-11-03T07:12:00Z' }))
    .with({ timeZone })
    .thenReminds('application.check-in', dueAt);
});

test('reminders come at the hour of the user', () => {
  given(applied).with({ hour: 7 }).thenReminds('application.check-in', '2026-11-10T07:00');
  given(applied).with({ hour: 23 }).thenReminds('application.check-in', '2026-11-10T23:00');
});

test('silence counts from the Date of a mail, not from its arrival', () => {
  given(mailSent({ recordedAt: '2026-11-06T08:12' })).thenReminds('application.check-in', '2026-11-10T09:00');
});

test('a step whose cause was recorded late comes at the next allowed time', () => {
  given(mailSent({ recordedAt: '2026-11-10T08:59' })).thenReminds('application.check-in', '2026-11-10T09:00');
  given(mailSent({ recordedAt: '2026-11-10T09:00' })).thenReminds('application.check-in', '2026-11-10T09:00');
  given(mailSent({ recordedAt: '2026-11-10T09:01' })).thenReminds('application.check-in', '2026-11-11T09:00');
  given(mailSent({ recordedAt: '2026-11-13T10:00' })).thenReminds('application.check-in', '2026-11-16T09:00');
  given(mailSent({ recordedAt: '2026-12-23T10:00' })).thenReminds('application.check-in', '2027-01-04T09:00');
  given(applied, corrected('2026-11-10T10:00', { company: 'Acme' })).thenReminds('application.check-in', '2026-11-11T09:00');
});

test('a step with its own time, recorded late, comes at once if it is not night', () => {
  const promised = (recordedAt: string) => given(mailSent({ promises: [iWillCall('2026-11-06', { time: '15:00' })], recordedAt }));
  promised('2026-11-06T14:30').thenReminds('promise.own', '2026-11-06T14:30');
  promised('2026-11-06T14:45').thenReminds('promise.own', '2026-11-06T14:45');
  promised('2026-11-06T22:00').thenReminds('promise.own', '2026-11-07T07:00');
  promised('2026-11-07T03:00').thenReminds('promise.own', '2026-11-07T07:00');
});

test('a change of settings counts like an event', () => {
  given(applied)
    .with({ changedAt: instant('2026-11-10T10:00') })
    .thenReminds('application.check-in', '2026-11-11T09:00');
  given(applied)
    .with({ changedAt: instant('2026-11-04T10:00') })
    .thenReminds('application.check-in', '2026-11-10T09:00');
});

test('the current time never moves a due time: an overdue step stays due', () => {
  for (const at of ['2026-11-03T08:12', '2026-11-10T08:59', '2026-11-10T09:01', '2026-11-14T23:00', '2027-11-10T09:00']) {
    given(applied).whenAsked(at).thenReminds('application.check-in', '2026-11-10T09:00');
  }
});

test('from 24 December to 1 January only promises, interviews and named days come', () => {
  const before = mailSent({ at: '2026-12-14T08:12' });
  given(mailSent({ at: '2026-12-17T08:12' })).thenReminds('application.check-in', '2027-01-04T09:00');
  given(before, replyReceived({ at: '2026-12-15T10:00', promises: [hearBy('2026-12-27')] })).thenReminds('promise.due', '2026-12-28T09:00');
  given(before, replyReceived({ at: '2026-12-15T10:00', promises: [checkBackOn('2026-12-25')] })).thenReminds(
    'promise.invited',
    '2026-12-25T09:00',
  );
  given(mailSent({ at: '2026-12-14T08:12', promises: [iWillCall('2026-12-31')] })).thenReminds('promise.own', '2026-12-31T08:00');
  given(mailSent({ at: '2026-12-14T08:12', promises: [silenceMeansNo('2026-12-27')] })).thenLetsGo('2027-01-04T09:00', 'promise.lapse');
  given(before, interviewSet('2026-12-30T10:00', { at: '2026-12-15T10:00' })).thenReminds('interview.ask', '2026-12-29T18:00');
});

test('where Christmas is no public holiday, the days until New Year are ordinary ones', () => {
  given(mailSent({ at: '2026-12-21T08:12' }))
    .with({ country: 'JP', timeZone: 'Asia/Tokyo' })
    .thenReminds('application.check-in', '2026-12-28T09:00');
  given(mailSent({ at: '2026-12-21T08:12' }))
    .with({ country: 'DE' })
    .thenReminds('application.check-in', '2027-01-04T09:00');
});

test('the reason says from which day it counted, and how many days', () => {
  expect(given(applied).next).toMatchObject({ why: { since: 'first-mail', days: 7 } });
  expect(given(mailSent({ at: '2026-11-07T08:12' })).next).toMatchObject({ why: { since: 'first-mail', days: 9 } });
  expect(given(applied, reminderSent('application.check-in', '2026-11-10T09:00')).next).toMatchObject({
    why: { since: 'reminder', days: 3 },
  });
});

test.for(Object.entries(etiquette))('%s has a reason and a source', ([, { reason, source }]) => {
  expect(reason).toMatch(/^[A-Z"].*\.$/);
  expect(source.length).toBeGreaterThan(0);
});
