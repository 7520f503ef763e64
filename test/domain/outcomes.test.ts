/** The steps after an outcome: a rejection, nothing open, in process, an offer. */
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
  onHoldUntil,
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
  ])('on %s: the thank-you comes at %s', ([at, dueAt]) => {
    given(applied, reported('rejected', at)).thenReminds('rejection.thank-you', dueAt);
  });

  test('it does not come on a holiday', () => {
    given(applied, reported('rejected', '2026-11-10T10:00')).with({ country: 'FR' }).thenReminds('rejection.thank-you', '2026-11-12T09:00');
  });

  test('it comes once, and the timeline closes with it', () => {
    const after = given(applied, no, reminderSent('rejection.thank-you', '2026-11-06T09:00'));
    after.thenDoesNothing('closed');
    expect(after.timeline.closedBecause).toBe('rejected');
  });

  test('a mail by the user after the rejection counts as the thank-you', () => {
    given(applied, no, mailSent({ kind: 'thank-you', at: '2026-11-05T12:00' })).thenDoesNothing('closed');
    given(applied, mailSent({ kind: 'follow-up', at: '2026-11-05T09:00' }), no).thenReminds('rejection.thank-you', '2026-11-06T09:00');
  });

  test('plans, promises and other offers no longer matter', () => {
    const plans = replyReceived({ at: '2026-11-04T10:00', asks: true, promises: [hearBy('2026-11-05')] });
    given(mailSent({ promises: [iWillCall('2026-11-05')] }), plans, no).thenReminds('rejection.thank-you', '2026-11-06T09:00');
  });

  test('an offer that they withdraw is a rejection', () => {
    given(applied, reported('offer', '2026-11-04T10:00'), no).thenReminds('rejection.thank-you', '2026-11-06T09:00');
  });
});

describe('a machine said no', () => {
  const no = reported('rejected', '2026-11-12T10:00', 'automatic');

  test('without an interview the timeline closes; after one the thank-you is due', () => {
    given(applied, no).thenDoesNothing('closed');
    given(applied, interviewSet('2026-11-10T14:00'), no).thenReminds('rejection.thank-you', '2026-11-13T09:00');
    given(applied, interviewSet('2026-11-17T14:00'), no).thenDoesNothing('closed');
  });
});

describe('nothing is open', () => {
  const nothing = reported('no-openings', '2026-11-05T10:00');
  const first = reminderSent('keep-on-file', '2026-11-06T09:00');
  const second = reminderSent('keep-on-file', '2027-02-03T09:00');

  test('the user asks to be kept on file, and again 90 days after their answer, without a let-go before that', () => {
    given(applied, nothing).thenReminds('keep-on-file', '2026-11-06T09:00');
    given(applied, nothing, first).thenReminds('keep-on-file', '2027-02-03T09:00');
    given(applied, nothing, first, done('2026-11-08T10:00', 'keep-on-file')).thenReminds('keep-on-file', '2027-02-03T09:00');
    given(applied, nothing, first, second).thenLetsGo('2027-02-17T09:00');
  });

  test('the reminder moves out of a weekend, a holiday and the Christmas break', () => {
    given(applied, reported('no-openings', '2026-11-06T10:00')).thenReminds('keep-on-file', '2026-11-09T09:00');
    given(applied, reported('no-openings', '2026-11-10T10:00')).with({ country: 'FR' }).thenReminds('keep-on-file', '2026-11-12T09:00');
    given(applied, reported('no-openings', '2026-12-23T10:00')).thenReminds('keep-on-file', '2027-01-04T09:00');
    given(
      mailSent({ at: '2026-09-20T10:00' }),
      reported('no-openings', '2026-09-28T10:00'),
      reminderSent('keep-on-file', '2026-09-29T09:00'),
    ).thenReminds(
      'keep-on-file',
      '2027-01-04T09:00', // 90 days end on a Sunday in the Christmas break
    );
  });

  test('a mail by the user afterwards counts as having asked, and no follow-up comes besides', () => {
    const wrote = mailSent({ kind: 'follow-up', at: '2026-11-05T15:00' });
    given(applied, nothing, wrote).thenReminds('keep-on-file', '2027-02-03T09:00');
    given(applied, nothing, wrote, second).thenLetsGo('2027-02-17T09:00');
  });

  test('if they say when to ask again, that date is used instead', () => {
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

  test('a brief hello comes each month, three times, then the let-go', () => {
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

  test('the month counts from the last mail, and the hello has its own cap', () => {
    const wrote = (at: string) => mailSent({ kind: 'follow-up', at });
    given(toRecruiter, wrote('2026-11-20T10:00')).thenReminds('recruiter.touch-base', '2026-12-21T09:00');
    given(toRecruiter, wrote('2026-11-20T10:00'), wrote('2026-11-21T10:00'), wrote('2026-11-23T10:00')).thenReminds(
      'recruiter.touch-base',
      '2026-12-23T09:00',
    );
  });

  test('an ignored hello is repeated once', () => {
    given(toRecruiter, reminderSent('recruiter.touch-base', '2026-12-03T09:00')).thenRepeats('recruiter.touch-base', '2026-12-08T09:00');
  });

  test('"nothing suitable now" leads to touching base, not to keeping on file, even after an interview', () => {
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

  test('a recruiter with a search gets the check-in', () => {
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
  ])('said on %s: no reminder before %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-20T10:00' }), reported('in-process', at)).thenReminds('in-process.wait', dueAt);
  });

  test('a holiday moves it', () => {
    given(mailSent({ at: '2026-10-20T10:00' }), reported('in-process', '2026-10-21T10:00'))
      .with({ country: 'FR' })
      .thenReminds('in-process.wait', '2026-11-12T09:00');
  });

  test('one reminder comes with its repeat, then the normal cap applies', () => {
    given(applied, inProcess, reminded).thenRepeats('in-process.wait', '2026-12-01T09:00');
    given(applied, inProcess, reminded, repeatSent('in-process.wait', '2026-12-01T09:00')).thenLetsGo('2026-12-10T09:00');
    given(applied, inProcess, reminded, called('2026-11-26T10:00', 'in-process.wait')).thenReminds('follow-up.next', '2026-12-10T09:00');
  });

  test('a question in between does not bring the reminder forward', () => {
    given(applied, inProcess, mailSent({ kind: 'status-question', at: '2026-11-09T10:00' })).thenReminds(
      'in-process.wait',
      '2026-11-26T09:00',
    );
  });

  test('there is no reminder if the cap was used up in the meantime', () => {
    given(applied, inProcess, mailSent({ kind: 'status-question', at: '2026-11-09T10:00' }))
      .with({ followUpCap: 1 })
      .thenLetsGo('2026-12-01T09:00');
  });

  test('after an interview it replaces the follow-up, not the thank-you', () => {
    const held = [interviewSet('2026-11-10T14:00'), reminderSent('interview.ask', '2026-11-09T18:00')];
    const said = reported('in-process', '2026-11-10T16:00');
    given(applied, ...held, said).thenReminds('interview.thank-you', '2026-11-10T18:00');
    given(applied, ...held, said, reminderSent('interview.thank-you', '2026-11-10T18:00')).thenReminds(
      'in-process.wait',
      '2026-12-01T09:00',
    );
  });

  test('a later mail from them ends it, the same mail does not', () => {
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
  ])('said on %s: no reminder before one question on %s', ([at, dueAt]) => {
    given(mailSent({ at: '2026-10-20T10:00' }), reported('on-hold', at)).thenReminds('on-hold.wait', dueAt);
  });

  test('the timeline stays open, and the question comes once, with its repeat', () => {
    given(applied, onHold, reminded).thenRepeats('on-hold.wait', '2026-12-10T09:00');
    given(applied, onHold, reminded, repeatSent('on-hold.wait', '2026-12-10T09:00')).thenLetsGo('2026-12-21T09:00');
  });

  test('until a day they named: the question comes on it, also when the user asked before, and no let-go comes sooner', () => {
    const until = onHoldUntil('2027-01-15', '2026-11-05T10:00');
    const asked = (at: string) => mailSent({ kind: 'status-question', at });
    given(applied, until).thenReminds('on-hold.wait', '2027-01-15T09:00');
    const twice = [applied, until, asked('2026-11-10T10:00'), asked('2026-11-20T10:00')];
    given(...twice).thenReminds('on-hold.wait', '2027-01-15T09:00');
    given(...twice, asked('2026-12-01T10:00')).thenReminds('on-hold.wait', '2027-01-15T09:00');
    given(...twice, reminderSent('on-hold.wait', '2027-01-15T09:00')).thenRepeats('on-hold.wait', '2027-01-20T09:00');
  });

  test('a later mail from them ends it, an earlier one does not', () => {
    given(applied, onHold, replyReceived({ at: '2026-11-06T10:00' })).thenReminds('conversation.check-in', '2026-11-13T09:00');
    given(applied, replyReceived({ at: '2026-11-05T10:00' }), onHold).thenReminds('on-hold.wait', '2026-12-07T09:00');
  });

  test('via a recruiter, the question goes to the recruiter', () => {
    given(mailSent({ at: '2026-11-03T10:00', via: 'recruiter' }), onHold).thenReminds('on-hold.wait', '2026-12-07T09:00');
  });
});

describe('an offer from these people', () => {
  const offer = reported('offer', '2026-11-05T10:00');

  test('only promises and questions lead to steps; after 28 days of silence it closes without a note', () => {
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

  test('plans and questions from before the offer no longer matter', () => {
    const before = replyReceived({ at: '2026-11-04T10:00', asks: true, promises: [hearBy('2026-11-06')] });
    given(applied, before, offer).thenCloses('2026-12-03T09:00');
    given(applied, interviewSet('2026-11-04T14:00', { at: '2026-11-03T14:00' }), offer).thenCloses('2026-12-03T09:00');
  });

  test('it stays open until it is accepted or declined', () => {
    given(applied, offer, reported('hired', '2026-11-09T10:00')).thenDoesNothing('closed');
    given(applied, offer, reported('declined', '2026-11-09T10:00')).thenDoesNothing('closed');
    expect(given(applied, offer, letGo('2026-12-03T09:00')).timeline.closedBecause).toBe('offer-ended');
  });
});

test('an outcome that ends the search ends the timeline', () => {
  for (const outcome of ['hired', 'declined', 'withdrew'] as const) {
    const after = given(applied, reported(outcome, '2026-11-05T10:00'));
    after.thenDoesNothing('closed');
    expect(after.timeline.closedBecause).toBe(outcome);
  }
});
