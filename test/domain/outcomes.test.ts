/** What an outcome asks for: a no, nothing open, in process, an offer. */
import { describe, expect, test } from 'vitest';
import {
  called,
  checkBackOn,
  done,
  given,
  hearBy,
  interviewSet,
  iWillCall,
  letGo,
  mailSent,
  reminderSent,
  repeatSent,
  replyReceived,
  reported,
} from '../support/given.ts';

const applied = mailSent(); // Tuesday 3 November 2026

describe('a person said no', () => {
  const no = reported('rejected', '2026-11-05T10:00');

  test.for<readonly [at: string, dueAt: string]>([
    ['2026-11-05T10:00', '2026-11-06T09:00'],
    ['2026-11-06T10:00', '2026-11-09T09:00'],
    ['2026-12-23T10:00', '2027-01-04T09:00'],
  ])('on %s: a gracious thank-you at %s', ([at, dueAt]) => {
    given(applied, reported('rejected', at)).thenReminds('rejection.thank-you', dueAt);
  });

  test('not on a holiday', () => {
    given(applied, reported('rejected', '2026-11-10T10:00')).with({ country: 'FR' }).thenReminds('rejection.thank-you', '2026-11-12T09:00');
  });

  test('it comes once, and the timeline closes with it', () => {
    const after = given(applied, no, reminderSent('rejection.thank-you', '2026-11-06T09:00'));
    after.thenDoesNothing('closed');
    expect(after.timeline.closedBecause).toBe('rejected');
  });

  test('a mail of the user after the no was the thank-you', () => {
    given(applied, no, mailSent({ kind: 'thank-you', at: '2026-11-05T12:00' })).thenDoesNothing('closed');
    given(applied, mailSent({ kind: 'follow-up', at: '2026-11-05T09:00' }), no).thenReminds('rejection.thank-you', '2026-11-06T09:00');
  });

  test('plans, promises and other offers no longer matter', () => {
    const plans = replyReceived({ at: '2026-11-04T10:00', asks: true, promises: [hearBy('2026-11-05')] });
    given(mailSent({ promises: [iWillCall('2026-11-05')] }), plans, no).thenReminds('rejection.thank-you', '2026-11-06T09:00');
  });

  test('an offer that they withdraw is a no', () => {
    given(applied, reported('offer', '2026-11-04T10:00'), no).thenReminds('rejection.thank-you', '2026-11-06T09:00');
  });
});

describe('a machine said no', () => {
  const no = reported('rejected', '2026-11-12T10:00', 'automatic');

  test('without an interview the timeline closes, with one no thanks are due', () => {
    given(applied, no).thenDoesNothing('closed');
    given(applied, interviewSet('2026-11-10T14:00'), no).thenReminds('rejection.thank-you', '2026-11-13T09:00');
    given(applied, interviewSet('2026-11-17T14:00'), no).thenDoesNothing('closed');
  });
});

describe('nothing is open', () => {
  const nothing = reported('no-openings', '2026-11-05T10:00');
  const first = reminderSent('keep-on-file', '2026-11-06T09:00');
  const second = reminderSent('keep-on-file', '2027-02-03T09:00');

  test('ask to be kept on file, and once more 90 days after their answer; no let-go before', () => {
    given(applied, nothing).thenReminds('keep-on-file', '2026-11-06T09:00');
    given(applied, nothing, first).thenReminds('keep-on-file', '2027-02-03T09:00');
    given(applied, nothing, first, done('2026-11-08T10:00', 'keep-on-file')).thenReminds('keep-on-file', '2027-02-03T09:00');
    given(applied, nothing, first, second).thenLetsGo('2027-02-17T09:00');
  });

  test('across a weekend, a holiday and at Christmas', () => {
    given(applied, reported('no-openings', '2026-11-06T10:00')).thenReminds('keep-on-file', '2026-11-09T09:00');
    given(applied, reported('no-openings', '2026-11-10T10:00')).with({ country: 'FR' }).thenReminds('keep-on-file', '2026-11-12T09:00');
    given(applied, reported('no-openings', '2026-12-23T10:00')).thenReminds('keep-on-file', '2027-01-04T09:00');
    given(
      mailSent({ at: '2026-09-20T10:00' }),
      reported('no-openings', '2026-09-28T10:00'),
      reminderSent('keep-on-file', '2026-09-29T09:00'),
    ).thenReminds(
      'keep-on-file',
      '2027-01-04T09:00', // 90 days end on a Sunday in the quiet
    );
  });

  test('a mail of the user after it asked for that; no follow-up is asked for beside it', () => {
    const wrote = mailSent({ kind: 'follow-up', at: '2026-11-05T15:00' });
    given(applied, nothing, wrote).thenReminds('keep-on-file', '2027-02-03T09:00');
    given(applied, nothing, wrote, second).thenLetsGo('2027-02-17T09:00');
  });

  test('when they say when to ask again, that is done instead', () => {
    const again = replyReceived({ promises: [checkBackOn('2026-12-01')] });
    const reminded = reminderSent('promise.invited', '2026-12-01T09:00');
    given(applied, again, nothing).thenReminds('promise.invited', '2026-12-01T09:00');
    given(applied, again, nothing, reminded, repeatSent('promise.invited', '2026-12-04T09:00')).thenReminds(
      'keep-on-file',
      '2027-02-03T09:00',
    );
  });

  test('a later word of theirs ends it', () => {
    given(applied, nothing, replyReceived({ at: '2026-11-09T10:00' })).thenReminds('conversation.check-in', '2026-11-16T09:00');
  });
});

describe('a recruiter without a search', () => {
  const toRecruiter = mailSent({ kind: 'unsolicited', via: 'recruiter' });
  const greeted = (at: string) => [reminderSent('recruiter.touch-base', at), done(at.replace('T09', 'T10'), 'recruiter.touch-base')];

  test('a brief hello each month, three times, then let go', () => {
    given(toRecruiter).thenReminds('recruiter.touch-base', '2026-12-03T09:00');
    given(toRecruiter, ...greeted('2026-12-03T09:00')).thenReminds('recruiter.touch-base', '2027-01-04T09:00'); // 2 January is a Saturday
    given(toRecruiter, ...greeted('2026-12-03T09:00'), ...greeted('2027-01-04T09:00')).thenReminds(
      'recruiter.touch-base',
      '2027-02-03T09:00',
    );
    given(toRecruiter, ...greeted('2026-12-03T09:00'), ...greeted('2027-01-04T09:00'), ...greeted('2027-02-03T09:00'))
      .with({ followUpCap: 5 })
      .thenLetsGo('2027-02-17T09:00');
  });

  test('it counts from the last mail, and has its own cap', () => {
    const wrote = (at: string) => mailSent({ kind: 'follow-up', at });
    given(toRecruiter, wrote('2026-11-20T10:00')).thenReminds('recruiter.touch-base', '2026-12-21T09:00');
    given(toRecruiter, wrote('2026-11-20T10:00'), wrote('2026-11-21T10:00'), wrote('2026-11-23T10:00')).thenReminds(
      'recruiter.touch-base',
      '2026-12-23T09:00',
    );
  });

  test('without an answer the hello is repeated once', () => {
    given(toRecruiter, reminderSent('recruiter.touch-base', '2026-12-03T09:00')).thenRepeats('recruiter.touch-base', '2026-12-08T09:00');
  });

  test('"nothing suitable now" is touching base, not keeping on file, also after an interview', () => {
    const viaRecruiter = mailSent({ via: 'recruiter' });
    given(viaRecruiter, reported('no-openings', '2026-11-05T10:00')).thenReminds('recruiter.touch-base', '2026-12-07T09:00');
    given(
      viaRecruiter,
      interviewSet('2026-11-10T14:00'),
      reminderSent('interview.thank-you', '2026-11-10T18:00'),
      reported('no-openings', '2026-11-12T10:00'),
      reminderSent('interview.debrief', '2026-11-12T11:00'),
    ).thenReminds('recruiter.touch-base', '2026-12-14T09:00');
  });

  test('a recruiter who has a search is checked in with', () => {
    given(mailSent({ via: 'recruiter' })).thenReminds('recruiter.check-in', '2026-11-10T09:00');
    given(toRecruiter, replyReceived()).thenReminds('conversation.check-in', '2026-11-12T09:00');
  });
});

describe('in process', () => {
  const inProcess = reported('in-process', '2026-11-05T10:00');
  const reminded = reminderSent('in-process.wait', '2026-11-26T09:00');

  test.for<readonly [at: string, dueAt: string]>([
    ['2026-11-05T10:00', '2026-11-26T09:00'],
    ['2026-11-07T10:00', '2026-11-30T09:00'],
    ['2026-10-21T10:00', '2026-11-11T09:00'],
    ['2026-12-04T10:00', '2027-01-04T09:00'],
  ])('said on %s: let them work until %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-20T10:00' }), reported('in-process', at)).thenReminds('in-process.wait', dueAt);
  });

  test('a holiday moves it', () => {
    given(mailSent({ at: '2026-10-20T10:00' }), reported('in-process', '2026-10-21T10:00'))
      .with({ country: 'FR' })
      .thenReminds('in-process.wait', '2026-11-12T09:00');
  });

  test('one reminder with its repeat, then the normal cap', () => {
    given(applied, inProcess, reminded).thenRepeats('in-process.wait', '2026-12-01T09:00');
    given(applied, inProcess, reminded, repeatSent('in-process.wait', '2026-12-01T09:00')).thenLetsGo('2026-12-10T09:00');
    given(applied, inProcess, reminded, called('2026-11-26T10:00', 'in-process.wait')).thenReminds('follow-up.next', '2026-12-10T09:00');
  });

  test('a question in between does not bring another one sooner', () => {
    given(applied, inProcess, mailSent({ kind: 'status-question', at: '2026-11-09T10:00' })).thenReminds(
      'in-process.wait',
      '2026-11-26T09:00',
    );
  });

  test('when the cap is used up meanwhile there is none', () => {
    given(applied, inProcess, mailSent({ kind: 'status-question', at: '2026-11-09T10:00' }))
      .with({ followUpCap: 1 })
      .thenLetsGo('2026-12-01T09:00');
  });

  test('after an interview it stands in the place of its follow-up, not of its thank-you', () => {
    const held = [interviewSet('2026-11-10T14:00'), reminderSent('interview.ask', '2026-11-09T18:00')];
    const said = reported('in-process', '2026-11-10T16:00');
    given(applied, ...held, said).thenReminds('interview.thank-you', '2026-11-10T18:00');
    given(applied, ...held, said, reminderSent('interview.thank-you', '2026-11-10T18:00')).thenReminds(
      'in-process.wait',
      '2026-12-01T09:00',
    );
  });

  test('a later word of theirs ends it, one of the same mail does not', () => {
    given(applied, inProcess, replyReceived({ at: '2026-11-06T10:00' })).thenReminds('conversation.check-in', '2026-11-13T09:00');
    given(applied, inProcess, replyReceived({ at: '2026-11-05T10:00' })).thenReminds('in-process.wait', '2026-11-26T09:00');
    given(applied, replyReceived({ at: '2026-11-05T10:00' }), inProcess).thenReminds('in-process.wait', '2026-11-26T09:00');
  });
});

describe('on hold', () => {
  const onHold = reported('on-hold', '2026-11-05T10:00');
  const reminded = reminderSent('on-hold.wait', '2026-12-07T09:00');

  test.for<readonly [at: string, dueAt: string]>([
    ['2026-11-05T10:00', '2026-12-07T09:00'],
    ['2026-11-04T10:00', '2026-12-04T09:00'],
    ['2026-12-01T10:00', '2027-01-04T09:00'],
  ])('said on %s: nothing before one question on %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-20T10:00' }), reported('on-hold', at)).thenReminds('on-hold.wait', dueAt);
  });

  test('it stays open, and is asked about once with its repeat', () => {
    given(applied, onHold, reminded).thenRepeats('on-hold.wait', '2026-12-10T09:00');
    given(applied, onHold, reminded, repeatSent('on-hold.wait', '2026-12-10T09:00')).thenLetsGo('2026-12-21T09:00');
  });

  test('a day that they named comes first, and a later word of theirs ends it', () => {
    given(applied, onHold, replyReceived({ at: '2026-11-06T10:00' })).thenReminds('conversation.check-in', '2026-11-13T09:00');
    given(applied, replyReceived({ at: '2026-11-05T10:00' }), onHold).thenReminds('on-hold.wait', '2026-12-07T09:00');
  });

  test('via a recruiter it is asked of the recruiter', () => {
    given(mailSent({ at: '2026-11-03T10:00', via: 'recruiter' }), onHold).thenReminds('on-hold.wait', '2026-12-07T09:00');
  });
});

describe('an offer from these people', () => {
  const offer = reported('offer', '2026-11-05T10:00');

  test('only promises and questions count; after 28 days of silence it closes without a note', () => {
    given(applied, offer).thenCloses('2026-12-03T09:00');
    given(applied, offer, mailSent({ kind: 'answer', at: '2026-11-09T10:00' })).thenCloses('2026-12-07T09:00');
    given(applied, offer, mailSent({ at: '2026-11-06T10:00', kind: 'answer', promises: [iWillCall('2026-11-12')] })).thenReminds(
      'promise.own',
      '2026-11-12T08:00',
    );
    given(applied, offer, replyReceived({ at: '2026-11-06T10:00', promises: [hearBy('2026-11-12')] })).thenReminds(
      'promise.due',
      '2026-11-13T09:00',
    );
  });

  test('what was planned and asked before it no longer matters', () => {
    const before = replyReceived({ at: '2026-11-04T10:00', asks: true, promises: [hearBy('2026-11-06')] });
    given(applied, before, offer).thenCloses('2026-12-03T09:00');
    given(applied, interviewSet('2026-11-04T14:00', { at: '2026-11-03T14:00' }), offer).thenCloses('2026-12-03T09:00');
  });

  test('it stays until it is taken or declined', () => {
    given(applied, offer, reported('hired', '2026-11-09T10:00')).thenDoesNothing('closed');
    given(applied, offer, reported('declined', '2026-11-09T10:00')).thenDoesNothing('closed');
    expect(given(applied, offer, letGo('2026-12-03T09:00')).timeline.closedBecause).toBe('offer-ended');
  });
});

test('what ends a search ends the timeline', () => {
  for (const outcome of ['hired', 'declined', 'withdrew'] as const) {
    const after = given(applied, reported(outcome, '2026-11-05T10:00'));
    after.thenDoesNothing('closed');
    expect(after.timeline.closedBecause).toBe(outcome);
  }
});
