/** Sentences that are true in some cases only. Each row: the sentence, when it may be said, facts where it is and facts where it must not be. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { StepName } from '../../../lib/domain/etiquette.ts';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import type { StatedPromise } from '../../../lib/domain/stated-promise.ts';
import type { Timeline } from '../../../lib/domain/timeline.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { composeAnswer } from '../../../lib/email/compose/mails/answer.ts';
import { composeLetGo } from '../../../lib/email/compose/reminders/let-go.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../lib/email/compose/reminders/reminders.ts';
import { allMails } from './all-mails.ts';
import { day, instant, lettingGo, mailFacts, mailSent, reminding, replyReceived, timelineFacts } from './sample-facts.ts';

const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');
const letters = ['abcdefgh', 'abcdefgi', 'abcdefgj'];

interface Case {
  readonly step?: StepName;
  readonly timeline?: Partial<Timeline>;
  readonly events?: readonly TimelineEvent[];
  readonly promise?: StatedPromise;
  readonly since?: Parameters<typeof reminding>[0] extends infer R ? (R extends { why?: infer W } ? W : never) : never;
}

/** All variants of a reminder, as one text. */
const reminder = ({ step = 'application.check-in', timeline = {}, events = [mailSent()], promise, since = {} }: Case): string =>
  letters
    .map((id) => {
      const facts = { ...timelineFacts({ timeline, events }), timelineId: `k7m2qh-${id}` as TimelineId };
      const why = promise === undefined ? since : { since: 'promise' as const, promise };
      return unwrapped(composeReminder(facts, reminding({ step, why }), { decideBy: null }).text);
    })
    .join('\n');

const letGo = (timeline: Partial<Timeline>, events: readonly TimelineEvent[] = [mailSent()]): string =>
  unwrapped(composeLetGo(timelineFacts({ timeline, events }), lettingGo(), { engaged: true }).text);

const answer = (
  outcome: 'offer' | 'rejected' | 'hired',
  timeline: Partial<Timeline> = {},
  events: readonly TimelineEvent[] = [mailSent()],
  othersOpen = 0,
): string =>
  unwrapped(
    composeAnswer(timelineFacts({ timeline, events }), [{ type: 'ReportOutcome', outcome, decideBy: null }], null, { othersOpen }).text,
  );

const noted = (how: 'voicemail', timeline: Partial<Timeline>): string =>
  unwrapped(composeAnswer(timelineFacts({ timeline }), [{ type: 'ReportContact', how }], null).text);

const interview = {
  start: instant('2026-11-09T14:00:00Z'),
  end: instant('2026-11-09T15:00:00Z'),
  knownAt: instant('2026-11-05T10:00:00Z'),
  thankedAt: null,
  wroteAt: null,
};
const toCome = { ...interview, start: instant('2026-11-12T14:00:00Z'), end: instant('2026-11-12T15:00:00Z') };
const invited = (id: string): TimelineEvent => ({
  type: 'InterviewSet',
  id,
  at: instant('2026-11-05T10:00:00Z'),
  recordedAt: instant('2026-11-05T10:00:00Z'),
  start: toCome.start,
  end: null,
});
const on = (start: string) => ({
  ...interview,
  start: instant(start),
  end: instant(start).add({ hours: 1 }),
  place: 'https://zoom.example/1',
});
const aTest = (dueOn: string) => ({ dueOn: day(dueOn), at: instant('2026-11-05T10:00:00Z'), done: false });
const toldNo = (id: string): TimelineEvent => ({
  type: 'OutcomeReported',
  id,
  at: instant('2026-11-05T10:00:00Z'),
  recordedAt: instant('2026-11-05T10:00:00Z'),
  outcome: 'rejected',
  by: 'person',
});
const invitedTo = (quote: string): StatedPromise => ({
  type: 'invited',
  by: 'correspondent',
  date: day('2026-11-10'),
  time: null,
  zone: null,
  quote,
});
const until: StatedPromise = { type: 'until', by: 'correspondent', date: day('2026-11-09'), time: null, zone: null, quote: 'By Monday.' };
const cadence = (by: 'user' | 'correspondent'): StatedPromise => ({
  type: 'cadence',
  by,
  every: { unit: 'weeks', count: 2, weekday: null },
  quote: 'every other week',
});
const theirsFirst = { events: [replyReceived({ id: '1-0', at: instant('2026-11-03T07:12:00Z') })], timeline: { lastSentAt: null } };
const portal = { channel: 'portal', correspondents: [] } as const;
const noReply = { channel: 'portal', correspondents: [{ address: 'no-reply@initech.example', name: null }] } as const;
const lastReply = { at: instant('2026-11-05T10:00:00Z'), asks: false, answered: false };

const rows: readonly (readonly [sentence: RegExp, onlyIf: string, said: () => string, notSaid: () => string])[] = [
  [/takes no replies/, 'the address is one that nobody reads', () => reminder({ timeline: noReply }), () => reminder({ timeline: portal })],
  [/nobody to reply to yet/, 'they applied online and no address is known', () => reminder({ timeline: portal }), () => reminder({})],
  [
    /reply all to their email of 5 Nov/,
    'we saw that email',
    () => reminder({ step: 'conversation.check-in', events: [mailSent(), replyReceived()] }),
    () => reminder({ step: 'conversation.check-in', events: [mailSent(), replyReceived({ messageId: null, from: null })] }),
  ],
  [
    /wrote about your interview on Thursday 12 November, 15:00.*glad to confirm Thursday 12 November, 15:00/s,
    'their newest email set that time',
    () => reminder({ step: 'conversation.answer', timeline: { interview: toCome }, events: [mailSent(), replyReceived(), invited('2-1')] }),
    () => reminder({ step: 'conversation.answer', timeline: { interview: toCome }, events: [mailSent(), replyReceived(), invited('3-0')] }),
  ],
  [
    /Open their email of 5 November/,
    'we saw that email',
    () => reminder({ step: 'conversation.answer', events: [mailSent(), replyReceived()] }),
    () => reminder({ step: 'conversation.answer', events: [mailSent(), replyReceived({ messageId: null, channel: 'phone' })] }),
  ],
  [
    /reply all to your email of 3 Nov/,
    'we saw that email',
    () => reminder({}),
    () => reminder({ events: [mailSent({ messageId: null, excerpt: null })] }),
  ],
  [/You applied on Tuesday 3 November, 7 days ago\./, 'the user wrote first', () => reminder({}), () => reminder(theirsFirst)],
  [/I applied .*on 3 November/, 'the day is known', () => reminder({}), () => reminder({ timeline: { firstMailAt: null } })],
  [
    /for the post of Technical writer/,
    'the title is sure',
    () => reminder({}),
    () => reminder({ timeline: { subject: 'Technical writer and more' } }),
  ],
  [
    /for the post of Dana Reyes/,
    'never: it is a name',
    () => 'for the post of Dana Reyes',
    () => reminder({ timeline: { subject: 'Application: Dana Reyes' } }),
  ],
  [
    /You mentioned Monday 9 November/,
    'they named that day',
    () => reminder({ step: 'promise.due', promise: until }),
    () => reminder({ step: 'promise.due', since: { since: 'snooze' } }),
  ],
  [
    /As I said I would/,
    'the rhythm was their own word',
    () => reminder({ step: 'promise.cadence', promise: cadence('user') }),
    () => reminder({ step: 'promise.cadence', promise: cadence('correspondent') }),
  ],
  [
    /As you suggested/,
    'the rhythm was the correspondent’s word',
    () => reminder({ step: 'promise.cadence', promise: cadence('correspondent') }),
    () => reminder({ step: 'promise.cadence', promise: cadence('user') }),
  ],
  [
    /enjoyed (?:our conversation|meeting you)/,
    'an interview’s time is over',
    () => reminder({ step: 'rejection.thank-you', timeline: { interview } }),
    () => reminder({ step: 'rejection.thank-you', timeline: { interview: toCome } }),
  ],
  [
    /enjoyed our conversation|talk with you/,
    'a person is thanked, not a mailbox',
    () => reminder({ step: 'interview.thank-you', timeline: { interview } }),
    () =>
      reminder({ step: 'interview.thank-you', timeline: { interview, correspondents: [{ address: 'jobs@initech.example', name: null }] } }),
  ],
  [
    /enjoyed our conversation|talk with me/,
    'that person is not known to have only arranged it',
    () => reminder({ step: 'interview.follow-up', timeline: { interview: { ...interview, with: ['Lee Wong', 'Dana Reyes'] } } }),
    () => reminder({ step: 'interview.follow-up', timeline: { interview: { ...interview, with: ['Lee Wong'] } } }),
  ],
  [
    /enjoyed meeting you|chance to meet you/,
    'the same, after a no',
    () => reminder({ step: 'rejection.thank-you', timeline: { interview } }),
    () => reminder({ step: 'rejection.thank-you', timeline: { interview: { ...interview, with: ['Lee Wong'] } } }),
  ],
  [
    /someone else on your side/,
    'the person never answered',
    () => reminder({ step: 'follow-up.next' }),
    () => reminder({ step: 'follow-up.next', timeline: { lastReply } }),
  ],
  [
    /on the phone/,
    'a recruiter arranged the interview, and no mail of its own spoke of that call',
    () => reminder({ step: 'interview.thank-you', timeline: { via: 'recruiter', interview } }),
    () =>
      reminder({
        step: 'interview.thank-you',
        timeline: { via: 'recruiter', interview, reminded: { 'interview.debrief': { times: 1, lastAt: instant('2026-11-09T16:00:00Z') } } },
      }),
  ],
  [
    /try the link tonight|is tomorrow,/i,
    'the interview is tomorrow',
    () => reminder({ step: 'interview.ask', timeline: { interview: on('2026-11-11T14:00:00Z') } }),
    () => reminder({ step: 'interview.ask', timeline: { interview: on('2026-11-10T14:00:00Z') } }),
  ],
  [
    /Your interview is today, Tuesday 10 November, 15:00\..*Your interview is today\./s,
    'it is later today',
    () =>
      reminder({
        step: 'interview.ask',
        timeline: { interview: on('2026-11-10T14:00:00Z') },
        since: { since: 'interview', from: day('2026-11-10') },
      }),
    () =>
      reminder({
        step: 'interview.ask',
        timeline: { interview: on('2026-11-12T14:00:00Z') },
        since: { since: 'interview', from: day('2026-11-12') },
      }),
  ],
  [
    /Your interview was today/,
    'it is over',
    () =>
      reminder({
        step: 'interview.thank-you',
        timeline: { interview: on('2026-11-10T06:00:00Z') },
        since: { since: 'interview', from: day('2026-11-10') },
      }),
    () =>
      reminder({
        step: 'interview.ask',
        timeline: { interview: on('2026-11-10T14:00:00Z') },
        since: { since: 'interview', from: day('2026-11-10') },
      }),
  ],
  [
    /I've just had the interview/,
    'it was today, and not some days before a “later”',
    () => reminder({ step: 'interview.debrief', timeline: { via: 'recruiter', interview: on('2026-11-10T06:00:00Z') } }),
    () => reminder({ step: 'interview.debrief', timeline: { via: 'recruiter', interview: on('2026-11-05T06:00:00Z') } }),
  ],
  [
    /puts it in your calendar/,
    'a file is attached',
    () => reminder({ step: 'interview.ask', timeline: { interview: on('2026-11-11T14:00:00Z') } }),
    () => reminder({ step: 'interview.ask' }),
  ],
  [
    /You last heard from Dana/,
    'we know when they wrote: by the word “heard” alone we do not',
    () => reminder({ step: 'conversation.check-in', events: [mailSent(), replyReceived()], since: { since: 'their-reply' } }),
    () =>
      reminder({
        step: 'conversation.check-in',
        events: [mailSent(), replyReceived({ messageId: null, from: null })],
        since: { since: 'their-reply' },
      }),
  ],
  [
    /You had their answer/,
    'we saw that email',
    () =>
      reminder({
        step: 'rejection.thank-you',
        events: [mailSent(), replyReceived({ id: '2-0' }), toldNo('2-1')],
        since: { since: 'outcome' },
      }),
    () =>
      reminder({
        step: 'rejection.thank-you',
        events: [mailSent(), replyReceived({ id: '2-0' }), toldNo('3-0')],
        since: { since: 'outcome' },
      }),
  ],
  [
    /Remind me tomorrow/,
    'the test is not due today',
    () => reminder({ step: 'assessment.do', timeline: { assessment: aTest('2026-11-11') } }),
    () => reminder({ step: 'assessment.do', timeline: { assessment: aTest('2026-11-10') } }),
  ],
  [
    /due tomorrow, Wednesday 11 November/,
    'it is due tomorrow',
    () => reminder({ step: 'assessment.do', timeline: { assessment: aTest('2026-11-11') } }),
    () => reminder({ step: 'assessment.do', timeline: { assessment: aTest('2026-11-13') } }),
  ],
  [
    /You suggested I call around now/,
    'they asked for a call, and this is the day',
    () => reminder({ step: 'promise.invited', promise: invitedTo('Give me a ring on Monday.') }),
    () => reminder({ step: 'promise.invited', promise: invitedTo('Drop me a line on Monday.') }),
  ],
  [
    /you left your CV|I left my CV/i,
    'it was handed over in person',
    () => reminder({ step: 'unsolicited.check-in', timeline: { kind: 'unsolicited', channel: 'in-person' } }),
    () => reminder({ step: 'unsolicited.check-in', timeline: { kind: 'unsolicited' } }),
  ],
  [
    /the person you chose/,
    'their no says that somebody was chosen',
    () => reminder({ step: 'rejection.thank-you', events: [mailSent(), replyReceived({ excerpt: 'We went with another candidate.' })] }),
    () => reminder({ step: 'rejection.thank-you', events: [mailSent(), replyReceived({ excerpt: 'We are sorry.' })] }),
  ],
  [
    /quick answer/,
    'they answered within three days',
    () => reminder({ step: 'keep-on-file', timeline: { lastReply } }),
    () => reminder({ step: 'keep-on-file', timeline: { lastReply: { ...lastReply, at: instant('2026-11-09T10:00:00Z') } } }),
  ],
  [
    /when you heard from them on Thursday 5 November/,
    'we saw when',
    () => reminder({ step: 'keep-on-file', events: [mailSent(), replyReceived()] }),
    () => reminder({ step: 'keep-on-file', timeline: { noOpeningsAt: instant('2026-11-09T10:00:00Z') } }),
  ],
  [/The Bcc in the draft/, 'there is a draft with a Bcc', () => reminder({}), () => reminder({ timeline: { channel: 'message' } })],
  [
    /not to the employer|not the employer/,
    'a recruiter arranged it and did not agree to direct mail',
    () => reminder({ step: 'interview.check-in', timeline: { via: 'recruiter', interview } }),
    () => reminder({ step: 'interview.check-in', timeline: { via: 'recruiter', directOk: true, interview } }),
  ],
  [/nothing new from Dana/, 'they answered before', () => letGo({ lastReply }), () => letGo({})],
  [
    /no answer from Dana/,
    'none was seen',
    () => reminder({ step: 'follow-up.next' }),
    () => reminder({ step: 'follow-up.next', timeline: { lastReply } }),
  ],
  [
    /interested in the position/,
    'there is one: a recruiter may have none',
    () => reminder({ step: 'follow-up.next', timeline: { subject: 'Hello' } }),
    () => reminder({ step: 'recruiter.check-in', timeline: { via: 'recruiter', subject: 'Hello' } }),
  ],
  [/You got as far as an interview/, 'an interview’s time is over', () => letGo({ interview }), () => letGo({ interview: toCome })],
  [/you followed up twice/, 'the user followed up twice', () => letGo({ followUps: 2 }), () => letGo({ followUps: 0 })],
  [
    /you followed up once/,
    'it was once in all: they count from the last answer',
    () => letGo({ followUps: 1 }),
    () => letGo({ followUps: 1, lastReply }),
  ],
  [/You applied on Tuesday 3 November/, 'the user wrote first', () => letGo({}), () => letGo(theirsFirst.timeline, theirsFirst.events)],
  [/an offer from Initech/, 'the company itself made it', () => answer('offer'), () => answer('offer', { via: 'recruiter' })],
  [/You have one other open\./, 'one other job is open', () => answer('offer', {}, [mailSent()], 1), () => answer('offer')],
  [
    /You have two others open\./,
    'two other jobs are open',
    () => answer('offer', {}, [mailSent()], 2),
    () => answer('rejected', {}, [mailSent()], 2),
  ],
  [/saw enough in you to want to meet you/, 'they met', () => answer('rejected', { interview }), () => answer('rejected')],
  [
    /It began on Tuesday 3 November, 7 days ago/,
    'the user began it',
    () => answer('hired'),
    () => answer('hired', theirsFirst.timeline, theirsFirst.events),
  ],
  [
    /counts as your one call/,
    'it was to a posting, with no more than two follow-ups',
    () => noted('voicemail', {}),
    () => noted('voicemail', { kind: 'networking' }),
  ],
];

describe('is said only if', () => {
  test.for(rows)('%s: %s', ([sentence, , said, notSaid]) => {
    expect(said()).toMatch(sentence);
    expect(notSaid()).not.toMatch(sentence);
  });
});

describe('is never said of anything', () => {
  test.for<readonly [sentence: RegExp, because: string]>([
    [/\b(?:as|we|you) agreed\b/i, 'we see the word of one side only'],
    [/(?<!help )\byou let (?:it|this|them) go\b/i, 'the service closed it'],
    [/\bthank(?:s| you) again\b/i, 'a first thank-you may not have been sent'],
    [/days ago, on\b|\byesterday, on\b/i, 'the day would be taken for that of the step'],
    [/\b(?:is|was|from \w+|applied|up|you) on [^.]*, (?:today|yesterday)\b/, '“today” needs no date, and “yesterday” goes first'],
    [/the position position|position of (?:position|post)\b|the , /i, 'a title must be one'],
    [/nobody reads mail/i, 'of most addresses we do not know'],
  ])('%s: %s', ([sentence]) => expect(allMails.filter(({ text }) => sentence.test(unwrapped(text))).map(({ text }) => text)).toEqual([]));
});

test('a let-go is no reminder: the subject of several names those to follow up', () => {
  const lee = {
    ...timelineFacts({ timeline: { company: 'Acme', correspondents: [{ address: 'lee@acme.example', name: 'Lee Wong' }] } }),
    timelineId: 'k7m2qh-zyxwvuts' as TimelineId,
  };
  const reminded = { ...timelineFacts(), next: reminding(), engaged: true };
  const ended = { ...lee, next: lettingGo(), engaged: false };
  expect(composeReminders(mailFacts(), [reminded, ended]).subject).toBe('Dana Reyes: follow up');
  expect(composeReminders(mailFacts(), [ended, ended]).subject).toBe('Lee Wong, Lee Wong: let it go');
  const discreet = mailFacts({ user: { ...mailFacts().user, discreet: true } });
  expect(composeReminders(discreet, [reminded, ended]).subject).toBe('Follow up on 1');
});

test('on a Friday an answer is promised for Monday, not for tomorrow', () => {
  const on = (sentAt: string): string => {
    const mail = { sentAt: Temporal.Instant.from(sentAt) };
    return unwrapped(composeReminder(timelineFacts({ mail }), reminding({ step: 'conversation.answer' })).text);
  };
  expect(on('2026-11-10T08:00:00Z')).toMatch(/ tomorrow\./);
  expect(on('2026-11-13T08:00:00Z')).toMatch(/ on Monday\./);
  // Good Friday and Easter Monday in Britain.
  expect(on('2026-04-02T08:00:00Z')).toMatch(/ on Tuesday\./);
});
