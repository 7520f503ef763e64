/**
 * The advice to mention another offer: after an interview at the next allowed time, otherwise as the last follow-up, and never as the
 * first.
 */
import { describe, expect, test } from 'vitest';
import {
  day,
  days,
  done,
  given,
  hearBy,
  interviewSet,
  mailSent,
  otherOffer,
  reminderSent,
  replyReceived,
  reported,
  snoozed,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const offer = otherOffer('2026-11-18T10:00');
const checkIn = [reminderSent('application.check-in', '2026-11-10T09:00'), done('2026-11-10T10:00', 'application.check-in')];

describe('without an interview', () => {
  test('it replaces the last allowed follow-up', () => {
    given(applied, ...checkIn).thenReminds('follow-up.next', '2026-11-24T09:00');
    given(applied, ...checkIn)
      .with({ offers: [offer] })
      .thenReminds('leverage', '2026-11-24T09:00');
  });

  test('it is never the first follow-up, nor one that is not the last', () => {
    given(applied)
      .with({ offers: [offer] })
      .thenReminds('application.check-in', '2026-11-10T09:00');
    given(applied, ...checkIn)
      .with({ offers: [offer], followUpCap: 1 })
      .thenLetsGo('2026-12-01T09:00');
    given(applied, ...checkIn)
      .with({ offers: [offer], followUpCap: 3 })
      .thenReminds('follow-up.next', '2026-11-24T09:00');
  });

  test('it comes at least 21 days after the first contact', () => {
    const early = mailSent({ kind: 'follow-up', at: '2026-11-04T10:00' });
    given(applied, early)
      .with({ offers: [offer] })
      .thenReminds('leverage', '2026-11-24T09:00');
    given(applied, early).thenReminds('follow-up.next', '2026-11-18T09:00');
  });

  test('it does not come after its date; then the follow-up is an ordinary one', () => {
    const decided = (decideBy: string) => given(applied, ...checkIn).with({ offers: [{ ...offer, decideBy: day(decideBy) }] });
    decided('2026-11-24').thenReminds('leverage', '2026-11-24T09:00');
    decided('2026-11-23').thenReminds('follow-up.next', '2026-11-24T09:00');
  });

  test('it comes once per offer, without a repeat, and then the let-go', () => {
    const told = reminderSent('leverage', '2026-11-24T09:00');
    given(applied, ...checkIn, told)
      .with({ offers: [offer] })
      .thenLetsGo('2026-12-08T09:00');
    given(applied, ...checkIn, told, done('2026-11-24T10:00', 'leverage'))
      .with({ offers: [offer] })
      .thenLetsGo('2026-12-08T09:00');
  });
});

describe('after an interview', () => {
  const held = [
    applied,
    interviewSet('2026-11-10T14:00'),
    reminderSent('interview.ask', '2026-11-09T18:00'),
    mailSent({ kind: 'thank-you', at: '2026-11-10T17:00' }),
  ];

  test.for<readonly [reported: string, recorded: string, dueAt: string]>([
    ['2026-11-11T10:00', '2026-11-11T10:00', '2026-11-12T09:00'],
    ['2026-11-13T10:00', '2026-11-13T10:00', '2026-11-16T09:00'], // a Friday
    ['2026-11-09T10:00', '2026-11-09T10:00', '2026-11-11T09:00'], // known before the interview: after it has taken place
    ['2026-10-24T10:00', '2026-10-24T10:00', '2026-11-11T09:00'],
  ])('an offer of %s is mentioned at the next allowed time', ([at, changedAt, dueAt]) => {
    given(...held)
      .with({ offers: [otherOffer(at)], changedAt: otherOffer(changedAt).reportedAt })
      .thenReminds('leverage', dueAt);
  });

  test('it waits for a holiday and the Christmas break to end', () => {
    given(...held)
      .with({ offers: [otherOffer('2026-11-10T19:00')], country: 'FR' })
      .thenReminds('leverage', '2026-11-12T09:00');
    given(...held, reminderSent('interview.check-in', '2026-11-17T09:00'), done('2026-12-18T10:00', 'interview.check-in'))
      .with({ offers: [otherOffer('2026-12-23T10:00')] })
      .thenReminds('leverage', '2027-01-04T09:00');
  });

  test('it does not come before the interview', () => {
    given(applied, interviewSet('2026-11-17T14:00'))
      .with({ offers: [otherOffer('2026-11-11T10:00')] })
      .thenReminds('interview.ask', '2026-11-16T18:00');
  });

  test('it comes even beyond the cap', () => {
    const twice = [mailSent({ kind: 'follow-up', at: '2026-11-13T10:00' }), mailSent({ kind: 'follow-up', at: '2026-11-16T10:00' })];
    given(...held, ...twice).thenLetsGo('2026-12-01T09:00');
    given(...held, ...twice)
      .with({ offers: [offer] })
      .thenReminds('leverage', '2026-11-19T09:00');
  });

  test('it replaces a step due at the same time, which then follows a week later', () => {
    const offers = [otherOffer('2026-11-16T10:00')];
    given(...held)
      .with({ offers })
      .thenReminds('leverage', '2026-11-17T09:00');
    given(...held, reminderSent('leverage', '2026-11-17T09:00'))
      .with({ offers })
      .thenReminds('interview.check-in', '2026-11-24T09:00');
  });

  test('it counts towards no cap', () => {
    const checkIn = [reminderSent('interview.check-in', '2026-11-19T09:00'), done('2026-11-19T10:00', 'interview.check-in')];
    given(...held, reminderSent('leverage', '2026-11-12T09:00'), ...checkIn).thenReminds('follow-up.next', '2026-12-03T09:00');
  });

  test('it comes once per offer, and again for another one', () => {
    const told = reminderSent('leverage', '2026-11-19T09:00');
    const after = given(...held, reminderSent('interview.check-in', '2026-11-17T09:00'), told);
    after.with({ offers: [offer] }).thenLetsGo('2026-12-03T09:00');
    after.with({ offers: [offer, otherOffer('2026-11-20T10:00')] }).thenReminds('leverage', '2026-11-23T09:00');
    given(...held, told, replyReceived({ at: '2026-11-20T10:00' }))
      .with({ offers: [offer] })
      .thenReminds('conversation.check-in', '2026-11-27T09:00');
  });

  test('it does not come after its date, even if the next allowed time is later', () => {
    const decided = (decideBy: string) => given(...held).with({ offers: [otherOffer('2026-11-13T10:00', decideBy)] });
    decided('2026-11-16').thenReminds('leverage', '2026-11-16T09:00');
    decided('2026-11-15').thenReminds('interview.check-in', '2026-11-17T09:00');
  });

  test('of several offers it uses the one that is still open', () => {
    given(...held)
      .with({ offers: [otherOffer('2026-11-11T10:00', '2026-11-11'), otherOffer('2026-11-11T12:00', '2026-11-20')] })
      .thenReminds('leverage', '2026-11-12T09:00');
  });

  test('it does not come when they said no, have nothing open or made an offer, nor while the user delays', () => {
    const asked = (event: ReturnType<typeof reported>) => given(...held, event).with({ offers: [otherOffer('2026-11-11T10:00')] });
    asked(reported('rejected', '2026-11-12T10:00')).thenReminds('rejection.thank-you', '2026-11-13T09:00');
    asked(reported('no-openings', '2026-11-12T10:00')).thenReminds('keep-on-file', '2026-11-13T09:00');
    asked(reported('offer', '2026-11-12T10:00')).thenCloses('2026-12-10T09:00');
    asked(snoozed(days(21), '2026-11-12T10:00')).thenReminds('interview.check-in', '2026-12-03T09:00');
  });

  test('it is news, so it does not wait for a day that they named', () => {
    given(...held, replyReceived({ at: '2026-11-11T10:00', promises: [hearBy('2026-12-04')] }))
      .with({ offers: [offer] })
      .thenReminds('leverage', '2026-11-19T09:00');
  });

  test('the step says that an offer is its reason', () => {
    const { next } = given(...held).with({ offers: [otherOffer('2026-11-13T10:00')] });
    expect(next).toMatchObject({ step: 'leverage', why: { since: 'offer', from: day('2026-11-13'), days: 3 } });
  });
});
