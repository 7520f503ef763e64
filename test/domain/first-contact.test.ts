/** Rows of the etiquette for a first mail that nobody answered. */
import { expect, test } from 'vitest';
import type { StepName } from '../../lib/domain/etiquette.ts';
import type { NewEvent } from '../../lib/domain/events.ts';
import { called, corrected, day, done, given, mailSent, reminderSent, replyReceived } from '../support/given.ts';

const applied = mailSent({ kind: 'application' }); // Tuesday 3 November 2026, 08:12

test.for<readonly [what: string, first: NewEvent, step: StepName, dueAt: string]>([
  ['application', applied, 'application.check-in', '2026-11-10T09:00'],
  ['unsolicited résumé', mailSent({ kind: 'unsolicited' }), 'unsolicited.check-in', '2026-11-17T09:00'],
  ['application through a recruiter', mailSent({ via: 'recruiter' }), 'recruiter.check-in', '2026-11-10T09:00'],
  ['résumé to a recruiter', mailSent({ kind: 'unsolicited', via: 'recruiter' }), 'recruiter.touch-base', '2026-12-03T09:00'],
  ['mail to a contact', mailSent({ kind: 'networking' }), 'networking.nudge', '2026-11-10T09:00'],
  ['application on a portal', mailSent({ channel: 'portal' }), 'application.check-in', '2026-11-10T09:00'],
  ['application dropped off', mailSent({ channel: 'in-person' }), 'application.check-in', '2026-11-10T09:00'],
])('%s, and nobody answers', ([, first, step, dueAt]) => {
  given(first).thenReminds(step, dueAt);
});

test.for<readonly [sent: string, dueAt: string]>([
  ['2026-11-03T00:00', '2026-11-10T09:00'], // days are dates: the hour of sending does not matter
  ['2026-11-03T23:59', '2026-11-10T09:00'],
  ['2026-11-06T08:12', '2026-11-13T09:00'],
  ['2026-11-07T08:12', '2026-11-16T09:00'], // Saturday and a week: Monday
  ['2026-11-08T08:12', '2026-11-16T09:00'],
  ['2026-03-24T08:12', '2026-03-31T09:00'], // across the change to summer time: nine stays nine
  ['2026-10-20T08:12', '2026-10-27T09:00'],
  ['2026-12-16T08:12', '2026-12-23T09:00'], // the day before the Christmas break
  ['2026-12-17T08:12', '2027-01-04T09:00'], // in the Christmas break: the first weekday after 1 January
])('an application of %s is asked about at %s', ([at, dueAt]) => {
  given(mailSent({ at })).thenReminds('application.check-in', dueAt);
});

test('a public holiday of the user is left out', () => {
  given(mailSent({ at: '2026-11-04T08:12' }))
    .with({ country: 'FR' })
    .thenReminds('application.check-in', '2026-11-12T09:00');
  given(mailSent({ at: '2026-11-04T08:12' }))
    .with({ country: 'DE' })
    .thenReminds('application.check-in', '2026-11-11T09:00');
});

test('before an application closes there is no check-in: the week counts from the later day', () => {
  given(mailSent({ closesOn: day('2026-11-16') })).thenReminds('application.check-in', '2026-11-23T09:00');
  given(applied, corrected('2026-11-04T10:00', { closesOn: day('2026-11-16') })).thenReminds('application.check-in', '2026-11-23T09:00');
});

test('a closing date before the application was sent changes nothing', () => {
  given(mailSent({ closesOn: day('2026-11-03') })).thenReminds('application.check-in', '2026-11-10T09:00');
  given(mailSent({ closesOn: day('2026-11-02') })).thenReminds('application.check-in', '2026-11-10T09:00');
});

test('"applied" corrects the day of an application that was reported late', () => {
  given(mailSent({ at: '2026-11-09T10:00' }), corrected('2026-11-09T10:05', { appliedOn: day('2026-11-05') })).thenReminds(
    'application.check-in',
    '2026-11-12T09:00',
  );
  given(
    mailSent({ at: '2026-11-09T10:00' }),
    corrected('2026-11-09T10:05', { appliedOn: day('2026-11-05') }),
    mailSent({ at: '2026-11-10T10:00', kind: 'small-talk' }),
  ).thenReminds('application.check-in', '2026-11-17T09:00');
});

test('a mail that is no follow-up still breaks the silence', () => {
  given(applied, mailSent({ at: '2026-11-06T10:00', kind: 'answer' })).thenReminds('application.check-in', '2026-11-13T09:00');
});

test.for<readonly [what: string, first: NewEvent, step: StepName, on: string]>([
  ['application', applied, 'application.check-in', '2026-11-10T09:00'],
  ['unsolicited résumé', mailSent({ kind: 'unsolicited' }), 'unsolicited.check-in', '2026-11-17T09:00'],
  ['application through a recruiter', mailSent({ via: 'recruiter' }), 'recruiter.check-in', '2026-11-10T09:00'],
])('the check-in after an %s comes once; when it is done, the next follow-up comes two weeks later', ([, first, step, on]) => {
  const reminded = reminderSent(step, on);
  given(first, reminded).thenRepeats(step, on.startsWith('2026-11-10') ? '2026-11-13T09:00' : '2026-11-20T09:00');
  given(first, reminded, called(on.replace('T09', 'T10'), step)).thenReminds(
    'follow-up.next',
    on.startsWith('2026-11-10') ? '2026-11-24T09:00' : '2026-12-01T09:00',
  );
});

test('a check-in that the user sends before it is due replaces it', () => {
  given(applied, mailSent({ at: '2026-11-05T10:00', kind: 'status-question' })).thenReminds('follow-up.next', '2026-11-19T09:00');
  given(applied, mailSent({ at: '2026-11-05T10:00', kind: 'other' })).thenReminds('follow-up.next', '2026-11-19T09:00');
  given(applied, called('2026-11-05T10:00')).thenReminds('follow-up.next', '2026-11-19T09:00');
});

test('a first mail that is itself a follow-up counts as one', () => {
  given(mailSent({ kind: 'follow-up' })).thenReminds('follow-up.next', '2026-11-17T09:00');
  given(mailSent({ kind: 'thank-you' })).thenReminds('application.check-in', '2026-11-10T09:00');
});

test('an application through a portal gets one check-in, without a repeat or a next follow-up', () => {
  const portal = mailSent({ channel: 'portal' });
  const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
  given(portal, reminded).thenLetsGo('2026-12-01T09:00');
  given(portal, reminded, called('2026-11-10T10:00', 'application.check-in')).thenLetsGo('2026-12-01T09:00');
});

test('a person who answers after a portal application is followed up with like anybody else', () => {
  given(mailSent({ channel: 'portal' }), replyReceived(), mailSent({ at: '2026-11-06T10:00', kind: 'follow-up' })).thenReminds(
    'follow-up.next',
    '2026-11-20T09:00',
  );
});

test('a contact is nudged once, with a repeat, and let go on day 28', () => {
  const contact = mailSent({ kind: 'networking' });
  const nudged = reminderSent('networking.nudge', '2026-11-10T09:00');
  given(contact, nudged).thenRepeats('networking.nudge', '2026-11-13T09:00');
  given(contact, nudged, mailSent({ kind: 'follow-up', at: '2026-11-10T10:00' })).thenLetsGo('2026-12-01T09:00');
  given(contact, nudged, done('2026-11-10T10:00', 'networking.nudge')).thenLetsGo('2026-12-01T09:00');
});

test('the kind that the user states decides the step; otherwise the first mail does', () => {
  given(applied, corrected('2026-11-04T10:00', { kind: 'networking' })).thenReminds('networking.nudge', '2026-11-10T09:00');
  given(applied, corrected('2026-11-04T10:00', { kind: 'unsolicited' })).thenReminds('unsolicited.check-in', '2026-11-17T09:00');
  given(applied, corrected('2026-11-04T10:00', { via: 'recruiter' })).thenReminds('recruiter.check-in', '2026-11-10T09:00');
  given(mailSent({ kind: 'networking' }), mailSent({ at: '2026-11-04T10:00', kind: 'small-talk' })).thenReminds(
    'networking.nudge',
    '2026-11-11T09:00',
  );
});

test('what the user stated about a timeline stays when their first mail is seen later', () => {
  const first = mailSent({ at: '2026-11-06T10:00', kind: 'application', via: 'direct' });
  const began = [replyReceived(), corrected('2026-11-05T11:00', { kind: 'networking', via: 'recruiter', company: 'Acme' })];
  expect(given(...began, first).timeline).toMatchObject({ kind: 'networking', via: 'recruiter', company: 'Acme', companyGiven: true });
  expect(given(replyReceived(), first).timeline).toMatchObject({
    kind: 'application',
    via: 'direct',
    company: 'Initech',
    companyGiven: false,
  });
});

test('people and what is known about them accumulate, each person once', () => {
  const colleague = { address: 'sam@initech.example', name: null };
  const named = { address: 'sam@initech.example', name: 'Sam' };
  const { timeline } = given(
    applied,
    replyReceived({ from: colleague }),
    mailSent({ at: '2026-11-06T10:00', kind: 'answer', correspondents: [named] }),
  );
  expect(timeline.correspondents).toEqual([{ address: 'dana.reyes@initech.example', name: 'Dana Reyes' }, named]);
});

test('a closing date reported after the check-in moves it to a week after that day', () => {
  const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
  const closes = (at: string, on: string) => corrected(at, { closesOn: day(on) });
  given(applied, reminded, closes('2026-11-10T10:00', '2026-11-16')).thenReminds('application.check-in', '2026-11-23T09:00');
  given(applied, reminded, corrected('2026-11-12T10:00', { appliedOn: day('2026-11-06') })).thenReminds(
    'application.check-in',
    '2026-11-13T09:00',
  );
  const again = reminderSent('application.check-in', '2026-11-23T09:00');
  given(applied, reminded, closes('2026-11-10T10:00', '2026-11-16'), again).thenRepeats('application.check-in', '2026-11-26T09:00');
});

test('a date changes nothing if the check-in was done, they answered, or its week has passed', () => {
  const reminded = reminderSent('application.check-in', '2026-11-10T09:00');
  const closes = corrected('2026-11-11T10:00', { closesOn: day('2026-11-16') });
  given(applied, reminded, done('2026-11-10T12:00'), closes).thenReminds('follow-up.next', '2026-11-24T09:00');
  given(applied, reminded, corrected('2026-11-12T10:00', { appliedOn: day('2026-11-02') })).thenLetsGo('2026-11-30T09:00');
  given(applied, reminded, replyReceived({ at: '2026-11-10T12:00' }), closes).thenReminds('conversation.check-in', '2026-11-23T09:00');
});

test('a closing date holds back the check-in of a conversation as well', () => {
  const reply = replyReceived({ at: '2026-11-05T10:00' });
  given(applied, reply, corrected('2026-11-05T11:00', { closesOn: day('2026-11-20') })).thenReminds(
    'conversation.check-in',
    '2026-11-27T09:00',
  );
  given(applied, reply, corrected('2026-11-05T11:00', { closesOn: day('2026-11-04') })).thenReminds(
    'conversation.check-in',
    '2026-11-12T09:00',
  );
});

test("the user's own wait applies only to first check-ins on applications", () => {
  given(applied).with({ checkInDays: 10 }).thenReminds('application.check-in', '2026-11-13T09:00');
  given(applied).with({ checkInDays: 3 }).thenReminds('application.check-in', '2026-11-06T09:00');
  given(mailSent({ closesOn: day('2026-11-16') }))
    .with({ checkInDays: 10 })
    .thenReminds('application.check-in', '2026-11-26T09:00');
  given(mailSent({ kind: 'unsolicited' }))
    .with({ checkInDays: 3 })
    .thenReminds('unsolicited.check-in', '2026-11-17T09:00');
});
