/**
 * Rows of the etiquette for a conversation that has begun: the employer asks, falls silent after answering, or promises to pass the résumé
 * on.
 */
import { describe, test } from 'vitest';
import type { StatedPromise } from '../../lib/domain/stated-promise.ts';
import {
  called,
  checkBackOn,
  days,
  done,
  given,
  hearBy,
  interviewSet,
  mailSent,
  reminderSent,
  replyReceived,
  reported,
  snoozed,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const asks = replyReceived({ asks: true }); // Thursday 5 November, 10:00
const toAnswer = reminderSent('conversation.answer', '2026-11-06T09:00');

describe('their mail asks something', () => {
  test.for<readonly [at: string, dueAt: string]>([
    ['2026-11-05T00:30', '2026-11-06T09:00'],
    ['2026-11-05T23:30', '2026-11-06T09:00'],
    ['2026-11-06T10:00', '2026-11-09T09:00'], // a Friday
    ['2026-11-07T10:00', '2026-11-09T09:00'],
    ['2026-10-23T10:00', '2026-10-26T09:00'], // the clocks change
  ])('on %s: have you answered? at %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-20T10:00' }), replyReceived({ at, asks: true })).thenReminds('conversation.answer', dueAt);
  });

  test('a public holiday is no weekday', () => {
    given(applied, replyReceived({ at: '2026-11-10T10:00', asks: true }))
      .with({ country: 'FR' })
      .thenReminds('conversation.answer', '2026-11-12T09:00');
  });

  test('weekdays at Christmas count, but nothing is sent then; a check-in due on the same day asks the question instead', () => {
    const question = (...promises: readonly StatedPromise[]) => replyReceived({ at: '2026-12-23T10:00', asks: true, promises });
    given(applied, question(hearBy('2027-01-15'))).thenReminds('conversation.answer', '2027-01-04T09:00');
    given(applied, question()).thenReminds('conversation.check-in', '2027-01-04T09:00');
    given(applied, question(), reminderSent('conversation.check-in', '2027-01-04T09:00')).thenRepeats(
      'conversation.check-in',
      '2027-01-07T09:00',
    );
  });

  test('it is asked once, without a repeat, then a check-in comes a week after their mail', () => {
    given(applied, asks, toAnswer).thenReminds('conversation.check-in', '2026-11-12T09:00');
  });

  test('it is not asked when the user has written or called since', () => {
    given(applied, asks, mailSent({ kind: 'answer', at: '2026-11-05T12:00' })).thenReminds('conversation.check-in', '2026-11-12T09:00');
    given(applied, asks, mailSent({ kind: 'other', at: '2026-11-05T12:00' })).thenReminds('conversation.check-in', '2026-11-12T09:00');
    given(applied, asks, called('2026-11-05T12:00')).thenReminds('follow-up.next', '2026-11-19T09:00');
  });

  test('"done" counts as an answer, and silence counts from then', () => {
    given(applied, asks, toAnswer, done('2026-11-07T10:00', 'conversation.answer')).thenReminds(
      'conversation.check-in',
      '2026-11-16T09:00',
    );
  });

  test('it is not asked when their mail asks nothing, nor for an older question', () => {
    given(applied, replyReceived()).thenReminds('conversation.check-in', '2026-11-12T09:00');
    given(applied, asks, replyReceived({ at: '2026-11-05T14:00' })).thenReminds('conversation.check-in', '2026-11-12T09:00');
  });

  test('it is not asked while the user delays', () => {
    given(applied, asks, snoozed(days(12), '2026-11-05T11:00')).thenReminds('conversation.check-in', '2026-11-17T09:00');
  });

  test('it is asked despite their plan, and after an offer', () => {
    const plan = replyReceived({ asks: true, promises: [checkBackOn('2026-11-20')] });
    given(applied, plan).thenReminds('conversation.answer', '2026-11-06T09:00');
    given(applied, plan, toAnswer).thenReminds('promise.invited', '2026-11-20T09:00');
    given(applied, asks, reported('offer', '2026-11-05T10:00')).thenReminds('conversation.answer', '2026-11-06T09:00');
    given(applied, reported('offer', '2026-11-05T10:00'), asks).thenReminds('conversation.answer', '2026-11-06T09:00');
    given(applied, reported('offer', '2026-11-04T10:00'), asks).thenReminds('conversation.answer', '2026-11-06T09:00');
  });
});

describe('they answered and named no plan', () => {
  test.for<readonly [at: string, dueAt: string]>([
    ['2026-11-05T10:00', '2026-11-12T09:00'],
    ['2026-11-07T10:00', '2026-11-16T09:00'], // a Saturday
    ['2026-10-20T10:00', '2026-10-27T09:00'], // the clocks change
    ['2026-12-18T10:00', '2027-01-04T09:00'],
  ])('on %s: check in at %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-19T10:00' }), replyReceived({ at })).thenReminds('conversation.check-in', dueAt);
  });

  test('a holiday moves it', () => {
    given(applied, replyReceived({ at: '2026-11-04T10:00' }))
      .with({ country: 'FR' })
      .thenReminds('conversation.check-in', '2026-11-12T09:00');
  });

  test('silence counts from the last mail of either side', () => {
    given(applied, replyReceived(), mailSent({ kind: 'answer', at: '2026-11-09T10:00' })).thenReminds(
      'conversation.check-in',
      '2026-11-16T09:00',
    );
  });

  test('the check-in comes once, with a repeat, then the follow-ups start again', () => {
    const checkIn = reminderSent('conversation.check-in', '2026-11-12T09:00');
    given(applied, replyReceived(), checkIn).thenRepeats('conversation.check-in', '2026-11-17T09:00');
    given(applied, replyReceived(), checkIn, done('2026-11-12T10:00', 'conversation.check-in')).thenReminds(
      'follow-up.next',
      '2026-11-26T09:00',
    );
  });

  test('every answer restarts the count', () => {
    const twice = [mailSent({ kind: 'follow-up', at: '2026-11-04T10:00' }), mailSent({ kind: 'follow-up', at: '2026-11-05T09:00' })];
    const checkIn = reminderSent('conversation.check-in', '2026-11-12T09:00');
    given(applied, ...twice, replyReceived()).thenReminds('conversation.check-in', '2026-11-12T09:00');
    given(applied, replyReceived(), checkIn, replyReceived({ at: '2026-11-13T10:00' })).thenReminds(
      'conversation.check-in',
      '2026-11-20T09:00',
    );
  });

  test('a conversation may begin with their mail', () => {
    given(replyReceived()).thenReminds('conversation.check-in', '2026-11-12T09:00');
    given(replyReceived(), mailSent({ kind: 'application', at: '2026-11-05T15:00' })).thenReminds(
      'conversation.check-in',
      '2026-11-12T09:00',
    );
  });

  test('a mail of unknown kind counts as an answer to them, and a second one as a follow-up', () => {
    const other = (at: string) => mailSent({ kind: 'other', at });
    given(applied, replyReceived(), other('2026-11-05T15:00')).thenReminds('conversation.check-in', '2026-11-12T09:00');
    given(applied, replyReceived(), other('2026-11-05T15:00'), other('2026-11-06T15:00')).thenReminds('follow-up.next', '2026-11-20T09:00');
  });

  test('a mail of unknown kind before an interview is no follow-up', () => {
    const twice = [mailSent({ kind: 'other', at: '2026-11-05T10:00' }), mailSent({ kind: 'other', at: '2026-11-06T10:00' })];
    given(applied, interviewSet('2026-11-10T14:00'), ...twice).thenReminds('interview.ask', '2026-11-09T18:00');
  });
});

describe('a contact promised to pass the résumé on', () => {
  const contact = mailSent({ kind: 'networking' });
  const passesOn = replyReceived({ passesOn: true });
  const takeOver = reminderSent('networking.take-over', '2026-11-12T09:00');

  test('a week later: shall I write to them myself?', () => {
    given(contact, passesOn).thenReminds('networking.take-over', '2026-11-12T09:00');
    given(contact, replyReceived({ at: '2026-11-07T10:00', passesOn: true })).thenReminds('networking.take-over', '2026-11-16T09:00');
    given(contact, replyReceived({ at: '2026-11-04T10:00', passesOn: true }))
      .with({ country: 'FR' })
      .thenReminds('networking.take-over', '2026-11-12T09:00');
    given(contact, replyReceived({ at: '2026-12-18T10:00', passesOn: true })).thenReminds('networking.take-over', '2027-01-04T09:00');
  });

  test('a thank-you does not delay it, and it comes once', () => {
    given(contact, passesOn, mailSent({ kind: 'small-talk', at: '2026-11-06T10:00' })).thenReminds(
      'networking.take-over',
      '2026-11-12T09:00',
    );
    given(contact, passesOn, takeOver).thenRepeats('networking.take-over', '2026-11-17T09:00');
    given(contact, passesOn, takeOver, done('2026-11-12T10:00', 'networking.take-over')).thenReminds('follow-up.next', '2026-11-26T09:00');
  });

  test('a later mail from them ends it', () => {
    given(contact, passesOn, replyReceived({ at: '2026-11-06T10:00' })).thenReminds('conversation.check-in', '2026-11-13T09:00');
    given(contact, replyReceived()).thenReminds('conversation.check-in', '2026-11-12T09:00');
  });
});
