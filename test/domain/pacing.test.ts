/** The pacing guard: which of the user's mails get a note, and similar ones that get none. */
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../lib/domain/events.ts';
import { type PacedMail, pacing } from '../../lib/domain/pacing.ts';
import type { Settings } from '../../lib/domain/settings/settings.ts';
import {
  called,
  checkBackOn,
  corrected,
  day,
  done,
  given,
  hearBy,
  instant,
  interviewSet,
  iWillCall,
  mailSent,
  onHoldUntil,
  otherOffer,
  reminderSent,
  replyReceived,
  reported,
  silenceMeansNo,
  stopped,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026
const followUp = (at: string) => mailSent({ kind: 'follow-up', at });

type Said = { readonly at: string } & Partial<Omit<PacedMail, 'at'>>;
const notes = (events: readonly NewEvent[], mail: Said, settings: Partial<Settings> = {}) => {
  const before = given(...events).with(settings);
  const ordinary = { kind: 'status-question', tone: 'usual', recipients: ['dana.reyes@initech.example'], namedEmployers: [] } as const;
  return pacing(before.timeline, { ...ordinary, ...mail, at: instant(mail.at) }, before.settings);
};

describe('a status question within 48 hours of an interview', () => {
  const held = [applied, interviewSet('2026-11-10T14:00')];
  const tooSoon = { type: 'too-soon-after-interview', askFrom: day('2026-11-12') };

  test.for<readonly [at: string, isTooSoon: boolean]>([
    ['2026-11-10T13:59', false], // before it
    ['2026-11-10T14:00', true],
    ['2026-11-12T13:59', true],
    ['2026-11-12T14:00', false],
  ])('of 10 November, 14:00, sent at %s: too soon is %s', ([at, isTooSoon]) => {
    expect(notes(held, { at })).toEqual(isTooSoon ? tooSoon : null);
  });

  test.for<readonly [kind: PacedMail['kind'], isTooSoon: boolean]>([
    ['status-question', true],
    ['follow-up', true],
    ['thank-you', false],
    ['answer', false],
    ['small-talk', false],
    ['other', false],
  ])('a mail of kind %s: too soon is %s', ([kind, isTooSoon]) => {
    expect(notes(held, { at: '2026-11-11T10:00', kind })).toEqual(isTooSoon ? tooSoon : null);
  });

  test('counts from an earlier interview too, but not if they wrote since', () => {
    expect(notes([...held, interviewSet('2026-11-17T14:00', { at: '2026-11-10T17:00' })], { at: '2026-11-11T10:00' })).toEqual(tooSoon);
    expect(notes([...held, replyReceived({ at: '2026-11-10T17:00' })], { at: '2026-11-11T10:00' })).toBeNull();
  });
});

describe('before a date that they named', () => {
  const promised = [applied, replyReceived({ promises: [hearBy('2026-11-13')] })];

  test.for<readonly [at: string, isEarly: boolean]>([
    ['2026-11-09T10:00', true],
    ['2026-11-12T23:59', true],
    ['2026-11-13T08:00', false], // the day itself
    ['2026-11-16T10:00', false],
  ])('a status question on %s: early is %s', ([at, isEarly]) => {
    expect(notes(promised, { at })).toEqual(isEarly ? { type: 'before-promised-date', promise: hearBy('2026-11-13') } : null);
  });

  test('a process on hold until a day counts as such a date, and without a day it does not', () => {
    const until = [applied, onHoldUntil('2027-01-15', '2026-11-30T10:00')];
    expect(notes(until, { at: '2026-12-01T10:00' })).toMatchObject({ type: 'before-promised-date', promise: { date: day('2027-01-15') } });
    expect(notes(until, { at: '2027-01-15T10:00' })).toBeNull();
    expect(notes(until, { at: '2026-12-01T10:00', kind: 'thank-you' })).toBeNull();
    expect(notes([...until, replyReceived({ at: '2026-12-05T10:00' })], { at: '2026-12-07T10:00' })).toBeNull();
    expect(notes([applied, reported('on-hold', '2026-11-30T10:00')], { at: '2026-12-01T10:00' })).toBeNull();
  });

  test('an invitation to get in touch on a later day is such a date; a day after which silence means no is not', () => {
    expect(notes([applied, replyReceived({ promises: [checkBackOn('2026-11-20')] })], { at: '2026-11-16T10:00' })).toMatchObject({
      type: 'before-promised-date',
    });
    expect(notes([mailSent({ promises: [silenceMeansNo('2026-12-04')] })], { at: '2026-11-16T10:00' })).toBeNull();
  });

  test('an answer to them is welcome any day', () => {
    for (const kind of ['answer', 'thank-you', 'small-talk', 'other'] as const) {
      expect(notes(promised, { at: '2026-11-06T10:00', kind })).toBeNull();
    }
  });

  test('the user may keep their own promise', () => {
    const asking = mailSent({ kind: 'answer', at: '2026-11-05T12:00', promises: [iWillCall('2026-11-09')] });
    expect(notes([...promised, asking], { at: '2026-11-09T10:00' })).toBeNull();
    expect(notes([...promised, asking], { at: '2026-11-06T10:00' })).toMatchObject({ type: 'before-promised-date' });
    expect(notes([...promised, asking, reminderSent('promise.own', '2026-11-09T08:00')], { at: '2026-11-09T10:00' })).toBeNull();
  });

  test('their answer on that day keeps their promise', () => {
    expect(notes([...promised, replyReceived({ at: '2026-11-13T10:00' })], { at: '2026-11-13T12:00' })).toBeNull();
  });
});

describe('a follow-up beyond the cap', () => {
  const twice = [applied, followUp('2026-11-10T10:00'), followUp('2026-11-24T10:00')];

  test('is noted with the cap and the number', () => {
    expect(notes(twice, { at: '2026-12-08T10:00' })).toEqual({ type: 'beyond-cap', cap: 2, followUps: 3 });
    expect(notes(twice, { at: '2026-12-08T10:00', kind: 'other' })).toEqual({ type: 'beyond-cap', cap: 2, followUps: 3 });
    expect(notes([applied, followUp('2026-11-10T10:00')], { at: '2026-11-24T10:00' }, { followUpCap: 1 })).toEqual({
      type: 'beyond-cap',
      cap: 1,
      followUps: 2,
    });
  });

  test('gets no note up to the cap', () => {
    expect(notes([applied], { at: '2026-11-10T10:00' })).toBeNull();
    expect(notes([applied, followUp('2026-11-10T10:00')], { at: '2026-11-24T10:00' })).toBeNull();
    expect(notes(twice, { at: '2026-12-08T10:00' }, { followUpCap: 3 })).toBeNull();
    expect(notes([...twice, corrected('2026-11-25T10:00', { followUpCap: 3 })], { at: '2026-12-08T10:00' })).toBeNull();
  });

  test('is never a mail that is no follow-up', () => {
    for (const kind of ['answer', 'thank-you', 'withdrawal'] as const) expect(notes(twice, { at: '2026-12-08T10:00', kind })).toBeNull();
  });

  test('is counted from the start after their answer or an interview', () => {
    expect(notes([...twice, replyReceived({ at: '2026-11-30T10:00' })], { at: '2026-12-08T10:00' })).toBeNull();
    expect(notes([...twice, interviewSet('2026-12-03T10:00', { at: '2026-11-25T10:00' })], { at: '2026-12-08T10:00' })).toBeNull();
  });

  test('counts once if it was reported and its mail comes later', () => {
    const reminded = reminderSent('follow-up.next', '2026-11-24T09:00');
    const both = [applied, followUp('2026-11-10T10:00'), reminded, done('2026-11-24T09:30', 'follow-up.next')];
    expect(notes(both, { at: '2026-11-24T10:00' })).toBeNull();
    expect(notes([...both, followUp('2026-11-24T10:00')], { at: '2026-12-03T10:00' })).toMatchObject({ type: 'beyond-cap', followUps: 3 });
  });

  test('gets no note if we advised it', () => {
    const promising = mailSent({ kind: 'follow-up', at: '2026-11-24T10:00', promises: [iWillCall('2026-12-08')] });
    const reminded = reminderSent('promise.own', '2026-12-08T08:00');
    expect(notes([applied, followUp('2026-11-10T10:00'), promising, reminded], { at: '2026-12-08T10:00' })).toBeNull();
  });

  test('is counted anew after an interview, and then noted as usual', () => {
    const held = [applied, interviewSet('2026-11-06T14:00'), followUp('2026-11-13T10:00'), followUp('2026-11-27T10:00')];
    expect(notes(held, { at: '2026-12-11T10:00' })).toMatchObject({ type: 'beyond-cap', followUps: 3 });
  });

  test('has another cap for a recruiter without a search, and none after an offer', () => {
    const crowded = [followUp('2026-11-06T10:00'), followUp('2026-11-07T10:00')];
    expect(notes([applied, reported('offer', '2026-11-05T10:00'), ...crowded], { at: '2026-11-09T10:00' })).toBeNull();
    const recruiter = mailSent({ kind: 'unsolicited', via: 'recruiter' });
    expect(notes([recruiter, followUp('2026-12-03T10:00'), followUp('2027-01-04T10:00')], { at: '2027-02-03T10:00' })).toBeNull();
    expect(notes([applied, reported('offer', '2026-11-05T10:00'), ...twice.slice(1)], { at: '2026-12-08T10:00' })).toBeNull();
  });
});

describe('after a rejection or nothing open', () => {
  const no = reported('rejected', '2026-11-05T10:00');
  const nothingOpen = reported('no-openings', '2026-11-05T10:00');
  const thanks = mailSent({ kind: 'thank-you', at: '2026-11-06T10:00' });

  test('the first mail is the thank-you, or asks to be kept on file', () => {
    expect(notes([applied, no], { at: '2026-11-06T10:00', kind: 'thank-you' })).toBeNull();
    expect(notes([applied, no], { at: '2026-11-06T10:00', kind: 'other' })).toBeNull();
    expect(notes([applied, nothingOpen], { at: '2026-11-06T10:00', kind: 'follow-up' })).toBeNull();
  });

  test('a second mail of any kind is one too many', () => {
    for (const kind of ['thank-you', 'status-question', 'other'] as const) {
      expect(notes([applied, no, thanks], { at: '2026-11-16T10:00', kind })).toEqual({ type: 'second-after-pass' });
      expect(notes([applied, nothingOpen, thanks], { at: '2026-11-16T10:00', kind })).toEqual({ type: 'second-after-pass' });
    }
    expect(notes([applied, reported('rejected', '2026-11-05T10:00', 'automatic'), thanks], { at: '2026-11-16T10:00' })).toEqual({
      type: 'second-after-pass',
    });
  });

  test('an answer to a later mail of theirs is fine', () => {
    expect(notes([applied, no, thanks, replyReceived({ at: '2026-11-09T10:00' })], { at: '2026-11-10T10:00', kind: 'answer' })).toBeNull();
  });

  test('asking again after 90 days was our advice', () => {
    const again = [applied, nothingOpen, thanks, reminderSent('keep-on-file', '2027-02-03T09:00')];
    expect(notes(again, { at: '2027-02-03T10:00', kind: 'follow-up' })).toBeNull();
    expect(notes([...again, followUp('2027-02-03T10:00')], { at: '2027-02-15T10:00' })).toEqual({ type: 'second-after-pass' });
  });

  test('touching base with a recruiter who has nothing now is fine', () => {
    expect(notes([mailSent({ via: 'recruiter' }), nothingOpen, thanks], { at: '2026-12-07T10:00', kind: 'follow-up' })).toBeNull();
  });
});

describe('around the recruiter', () => {
  const viaRecruiter = mailSent({ via: 'recruiter', correspondents: [{ address: 'sam@talent.example', name: 'Sam' }] });
  const toEmployer = {
    at: '2026-11-06T10:00',
    kind: 'other',
    recipients: ['dana.reyes@initech.example'],
    namedEmployers: ['initech.example'],
  } as const;

  test('a mail to an employer whom the recruiter named gets a note', () => {
    expect(notes([viaRecruiter], toEmployer)).toEqual({ type: 'around-recruiter' });
    expect(notes([], toEmployer)).toEqual({ type: 'around-recruiter' });
    expect(notes([], { ...toEmployer, recipients: ['hr@jobs.initech.example'] })).toEqual({ type: 'around-recruiter' });
    expect(notes([], { ...toEmployer, namedEmployers: ['dana.reyes@initech.example'] })).toEqual({ type: 'around-recruiter' });
  });

  test('a thank-you, a mail the recruiter agreed to, and a mail to anybody else get none', () => {
    expect(notes([viaRecruiter], { ...toEmployer, kind: 'thank-you' })).toBeNull();
    expect(notes([viaRecruiter, corrected('2026-11-04T10:00', { directOk: true })], toEmployer)).toBeNull();
    expect(notes([viaRecruiter], { ...toEmployer, recipients: ['sam@talent.example'] })).toBeNull();
    expect(notes([], { ...toEmployer, recipients: ['dana@notinitech.example'] })).toBeNull();
    expect(notes([], { ...toEmployer, namedEmployers: [] })).toBeNull();
  });

  test('a mail to an employer already in touch with the user gets none', () => {
    expect(notes([applied], toEmployer)).toBeNull();
  });
});

describe('the other-offers card', () => {
  const card = (at: string) => ({ at, kind: 'other-offer' }) as const;
  const offers = [otherOffer('2026-11-20T10:00')];
  const followedUp = [applied, followUp('2026-11-10T10:00')];

  test('needs a reported offer that is still open', () => {
    expect(notes(followedUp, card('2026-11-24T10:00'))).toEqual({ type: 'no-offer-reported' });
    expect(notes(followedUp, card('2026-11-24T10:00'), { offers: [otherOffer('2026-11-20T10:00', '2026-11-23')] })).toEqual({
      type: 'no-offer-reported',
    });
    expect(notes(followedUp, card('2026-11-24T10:00'), { offers: [otherOffer('2026-11-20T10:00', '2026-11-24')] })).toBeNull();
  });

  test('needs 21 days without an interview', () => {
    expect(notes(followedUp, card('2026-11-23T23:00'), { offers })).toEqual({ type: 'other-offer-too-early', tellFrom: day('2026-11-24') });
    expect(notes(followedUp, card('2026-11-24T00:30'), { offers })).toBeNull();
  });

  test('is not the first follow-up', () => {
    expect(notes([applied], card('2026-11-24T10:00'), { offers })).toEqual({ type: 'other-offer-as-first-follow-up' });
  });

  test('is fine after an interview at any time, even beyond the cap', () => {
    const held = [applied, interviewSet('2026-11-06T14:00')];
    expect(notes(held, card('2026-11-06T16:00'), { offers })).toBeNull();
    expect(notes(held, card('2026-11-06T13:00'), { offers })).toMatchObject({ type: 'other-offer-too-early' });
    expect(notes([...held, followUp('2026-11-13T10:00'), followUp('2026-11-20T12:00')], card('2026-12-01T10:00'), { offers })).toBeNull();
    expect(notes(held, card('2026-11-09T10:00'))).toEqual({ type: 'no-offer-reported' });
  });
});

describe('how it sounds', () => {
  test('a demanding or angry mail gets a note, and so does one that blames them for their silence', () => {
    expect(notes([applied], { at: '2026-11-10T10:00', tone: 'demanding' })).toEqual({ type: 'demanding' });
    expect(notes([applied], { at: '2026-11-10T10:00', tone: 'dropped-ball' })).toEqual({ type: 'dropped-ball' });
    expect(notes([applied], { at: '2026-11-10T10:00', tone: 'usual' })).toBeNull();
  });

  test('this holds after "stop" too', () => {
    expect(notes([applied, stopped('2026-11-05T10:00')], { at: '2026-11-10T10:00', tone: 'demanding' })).toEqual({ type: 'demanding' });
  });
});

describe('a third follow-up in a week', () => {
  const cap = { followUpCap: 5 };

  test.for<readonly [second: string, third: string, isCrowded: boolean]>([
    ['2026-11-11T10:00', '2026-11-12T10:00', true],
    ['2026-11-12T10:00', '2026-11-17T09:59', true],
    ['2026-11-12T10:00', '2026-11-17T10:00', false],
  ])('the first on 10 November at 10:00, the second at %s, the third at %s', ([second, third, isCrowded]) => {
    const events = [applied, followUp('2026-11-10T10:00'), followUp(second)];
    expect(notes(events, { at: third }, cap)).toEqual(isCrowded ? { type: 'third-in-a-week' } : null);
  });

  test('a call counts, a thank-you and an answer do not, and their answer ends the count', () => {
    const two = [applied, followUp('2026-11-10T10:00'), called('2026-11-11T10:00')];
    expect(notes(two, { at: '2026-11-12T10:00' }, cap)).toEqual({ type: 'third-in-a-week' });
    expect(notes(two, { at: '2026-11-12T10:00', kind: 'thank-you' }, cap)).toBeNull();
    expect(notes([...two, replyReceived({ at: '2026-11-11T12:00' })], { at: '2026-11-12T10:00' }, cap)).toBeNull();
    expect(notes([applied, followUp('2026-11-10T10:00')], { at: '2026-11-12T10:00' }, cap)).toBeNull();
  });

  test('a follow-up that was reported and then seen counts once', () => {
    const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
    const events = [applied, reminded, done('2026-11-10T10:00', 'application.check-in'), followUp('2026-11-10T14:00')];
    expect(notes(events, { at: '2026-11-12T10:00' }, cap)).toBeNull();
    expect(notes([...events, followUp('2026-11-12T10:00')], { at: '2026-11-13T10:00' }, cap)).toEqual({ type: 'third-in-a-week' });
  });

  test('is noted rather than the cap', () => {
    expect(notes([applied, followUp('2026-11-10T10:00'), followUp('2026-11-11T10:00')], { at: '2026-11-12T10:00' })).toEqual({
      type: 'third-in-a-week',
    });
  });
});

describe('at most one note per timeline and week', () => {
  const noted = mailSent({ kind: 'follow-up', at: '2026-11-10T10:00', noted: true });

  test.for<readonly [at: string, isTold: boolean]>([
    ['2026-11-11T10:00', false],
    ['2026-11-17T09:59', false],
    ['2026-11-17T10:00', true],
  ])('the last on 10 November at 10:00, the next at %s: sent is %s', ([at, isTold]) => {
    expect(notes([applied, noted], { at, tone: 'demanding' })).toEqual(isTold ? { type: 'demanding' } : null);
  });

  test('a mail without a note does not start a week', () => {
    expect(notes([applied, followUp('2026-11-10T10:00')], { at: '2026-11-11T10:00', tone: 'demanding' })).toEqual({ type: 'demanding' });
  });
});

test('a mail that arrives after a later reply gets no note', () => {
  expect(notes([applied, replyReceived({ at: '2026-11-12T10:00' })], { at: '2026-11-10T10:00', tone: 'demanding' })).toBeNull();
});

test('of several reasons the note gives the most harmful', () => {
  const no = reported('rejected', '2026-11-05T10:00');
  const thanks = mailSent({ kind: 'thank-you', at: '2026-11-06T10:00' });
  expect(notes([applied, no, thanks], { at: '2026-11-09T10:00', tone: 'demanding' })).toEqual({ type: 'second-after-pass' });
});
