/** Every mail that can be composed, in every variant with different words: for tests of what must hold for all mails. */

import { Temporal } from 'temporal-polyfill';
import { etiquette, type StepName } from '../../../lib/domain/etiquette.ts';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import type { Why } from '../../../lib/domain/next-step.ts';
import { noWishes } from '../../../lib/domain/settings/profile.ts';
import type { StatedPromise } from '../../../lib/domain/stated-promise.ts';
import type { Timeline } from '../../../lib/domain/timeline.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import {
  composeAddressAnswer,
  composeAddressKept,
  composeAddressRemoved,
  composeConfirmAddress,
  composeLeaving,
  composeNewAddress,
} from '../../../lib/email/compose/blocks/addresses.ts';
import { composeAskOldest, composeNeedsOldest, composeNotDone } from '../../../lib/email/compose/blocks/ask-oldest.ts';
import { composeWhose, composeWhoseAnswer } from '../../../lib/email/compose/blocks/whose.ts';
import { composeConfirm } from '../../../lib/email/compose/mails/account/confirm.ts';
import { composeDeleteQuestion, composeKept } from '../../../lib/email/compose/mails/account/delete-question.ts';
import { composeExport, composeExportedEnough } from '../../../lib/email/compose/mails/account/export.ts';
import { composeGoodbye } from '../../../lib/email/compose/mails/account/goodbye.ts';
import { composeImported } from '../../../lib/email/compose/mails/account/imported.ts';
import { composeWelcome } from '../../../lib/email/compose/mails/account/welcome.ts';
import { composeAnswer } from '../../../lib/email/compose/mails/answer.ts';
import { composeForwardingRequest } from '../../../lib/email/compose/mails/forwarding-request.ts';
import { composeHelp, composeHelpHere } from '../../../lib/email/compose/mails/help.ts';
import { composeMeantForCorrespondent } from '../../../lib/email/compose/mails/meant-for-correspondent.ts';
import { composeNotUnderstood } from '../../../lib/email/compose/mails/not-understood.ts';
import { composeNotice } from '../../../lib/email/compose/mails/notice.ts';
import { composeOperator } from '../../../lib/email/compose/mails/operator.ts';
import { composePassedOn } from '../../../lib/email/compose/mails/passed-on.ts';
import { composePrivacy } from '../../../lib/email/compose/mails/privacy.ts';
import { composeNextAsked, composeNoNews, composeQuestion } from '../../../lib/email/compose/mails/question.ts';
import { composeReceipt } from '../../../lib/email/compose/mails/receipt.ts';
import { composeStatus } from '../../../lib/email/compose/mails/status.ts';
import { composeOthersStopped, composeStopOthers } from '../../../lib/email/compose/mails/stop-others.ts';
import { composeTrackingStarted } from '../../../lib/email/compose/mails/tracking-started.ts';
import { composeWrongValue } from '../../../lib/email/compose/mails/wrong-value.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { composeDigest, type Week } from '../../../lib/email/compose/reminders/digest.ts';
import { composeLetGo } from '../../../lib/email/compose/reminders/let-go.ts';
import { composePacingNote } from '../../../lib/email/compose/reminders/pacing-note.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../lib/email/compose/reminders/reminders.ts';
import { composeRecord } from '../../../lib/email/compose/search-record/record-mail.ts';
import { composeStats } from '../../../lib/email/compose/search-record/stats-mail.ts';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import type { Change, Notice, PacingNote, TimelineFacts } from '../../../lib/email/wording/facts.ts';
import { aProfile } from '../../support/stored.ts';
import { rarerMails } from './rarer-mails.ts';
import { day, instant, lettingGo, mailFacts, mailSent, reminderSent, reminding, replyReceived, timelineFacts } from './sample-facts.ts';

const steps = (Object.keys(etiquette) as StepName[]).filter((step) => !['let-go', 'promise.lapse', 'reminder.repeat'].includes(step));

const letGo = (at: string): TimelineEvent => ({
  type: 'LetGo',
  id: '9-0',
  at: instant(at),
  recordedAt: instant(at),
  step: 'let-go',
  claim: null,
});

const onDay = { date: day('2026-11-09'), time: null, zone: null, quote: 'You will hear from us by Monday.' };
const promises: readonly StatedPromise[] = [
  { type: 'until', by: 'correspondent', ...onDay },
  { type: 'invited', by: 'correspondent', ...onDay },
  { type: 'own', by: 'user', ...onDay, quote: 'I will call you on Monday.' },
  { type: 'cadence', by: 'user', every: { unit: 'weeks', count: 2, weekday: null }, quote: 'every other week' },
  { type: 'lapse', by: 'correspondent', ...onDay },
];

const promiseOf = (step: StepName): StatedPromise | null => {
  const type = { 'promise.due': 'until', 'promise.invited': 'invited', 'promise.own': 'own', 'promise.cadence': 'cadence' }[
    step as 'promise.due'
  ];
  return promises.find((promise) => promise.type === type) ?? null;
};

/** What each step really counts from. */
const grounds: Readonly<Record<string, readonly [since: Why['since'], from: string, days: number]>> = {
  'unsolicited.check-in': ['first-mail', '2026-10-27', 14],
  'recruiter.touch-base': ['their-reply', '2026-10-11', 30],
  'networking.take-over': ['their-reply', '2026-11-03', 7],
  'interview.ask': ['interview', '2026-11-11', -1],
  'interview.debrief': ['interview', '2026-11-10', 0],
  'interview.thank-you': ['interview', '2026-11-10', 0],
  'interview.follow-up': ['interview', '2026-11-08', 2],
  'interview.check-in': ['thank-you', '2026-11-03', 7],
  'promise.due': ['promise', '2026-11-09', 1],
  'promise.invited': ['promise', '2026-11-10', 0],
  'promise.own': ['promise', '2026-11-10', 0],
  'promise.cadence': ['promise', '2026-10-27', 14],
  'conversation.answer': ['their-reply', '2026-11-09', 1],
  'conversation.check-in': ['their-reply', '2026-11-03', 7],
  'follow-up.next': ['follow-up', '2026-10-27', 14],
  'in-process.wait': ['outcome', '2026-10-20', 21],
  'on-hold.wait': ['outcome', '2026-10-11', 30],
  'assessment.do': ['assessment', '2026-11-11', -1],
  leverage: ['offer', '2026-11-09', 1],
  'rejection.thank-you': ['outcome', '2026-11-09', 1],
  'keep-on-file': ['outcome', '2026-11-09', 1],
};

function whyOf(step: StepName, promise: StatedPromise | null): Partial<Why> {
  const [since, from, days] = grounds[step] ?? (['first-mail', '2026-11-03', 7] as const);
  return { since, from: day(from), days, promise };
}

const letters = ['abcdefgh', 'abcdefgi', 'abcdefgj']; // one for each variant of a draft
const interview = {
  start: instant('2026-11-09T14:00:00Z'),
  end: instant('2026-11-09T15:00:00Z'),
  knownAt: instant('2026-11-05T10:00:00Z'),
  thankedAt: null,
  wroteAt: instant('2026-11-09T17:00:00Z'),
};

/** Of the evening before. */
const toCome = {
  ...interview,
  start: instant('2026-11-11T14:00:00Z'),
  end: instant('2026-11-11T15:00:00Z'),
  wroteAt: null,
  place: 'https://us02web.zoom.us/j/123456?pwd=abc',
  with: ['Dana Reyes', 'Lee Wong'],
};

const situations: readonly Partial<Timeline>[] = [
  { interview },
  { company: null, correspondents: [{ address: 'careers@initech.example', name: null }], subject: '' },
  { correspondents: [], channel: 'portal' },
  { channel: 'message' },
  { channel: 'phone' },
  { channel: 'in-person', correspondents: [], company: null },
  { via: 'recruiter', interview },
  { kind: 'networking', subject: 'Hello again', interview },
  { kind: 'unsolicited', subject: 'My résumé' },
];

const factsIn = (timeline: Partial<Timeline>, timelineId: string, events: readonly TimelineEvent[] = [mailSent()]): TimelineFacts => ({
  ...timelineFacts({ timeline, events }),
  timelineId: `k7m2qh-${timelineId}` as TimelineId,
});

function reminders(): readonly OutgoingMail[] {
  return steps.flatMap((step) => {
    const promise = promiseOf(step);
    const next = reminding({ step, why: whyOf(step, promise) });
    return situations.flatMap((timeline) => [
      ...letters.map((id) =>
        composeReminder(factsIn(step === 'interview.ask' ? { ...timeline, interview: toCome } : timeline, id), next, {
          decideBy: day('2026-11-20'),
        }),
      ),
      composeReminder(factsIn(timeline, 'abcdefgh'), { ...next, step: 'reminder.repeat', repeats: step }, { afterwards: lettingGo() }),
      composeReminders(mailFacts(), [
        { ...factsIn(timeline, 'abcdefgh'), next, engaged: true },
        { ...factsIn(timeline, 'abcdefgi'), next: lettingGo(), engaged: false },
      ]),
      composeStatus(mailFacts(), [{ ...factsIn(timeline, 'abcdefgh'), next }]),
    ]);
  });
}

/** Reasons that no step has by itself, and what a promise may be about besides a talk. */
function rarerReminders(): readonly OutgoingMail[] {
  const [, talk] = promises;
  const ofOffer = talk?.type === 'invited' ? (['opening', 'answer'] as const).map((about) => ({ ...talk, about })) : [];
  const invitedTo: TimelineEvent = {
    type: 'InterviewSet',
    id: '2-1',
    at: instant('2026-11-05T10:00:00Z'),
    recordedAt: instant('2026-11-05T10:00:00Z'),
    start: toCome.start,
    end: null,
  };
  return situations.flatMap((timeline) => [
    ...(['closing-date', 'absence', 'snooze', 'reopening', 'last-mail'] as const).flatMap((since) =>
      (['application.check-in', 'conversation.check-in', 'follow-up.next'] as const).map((step) =>
        composeReminder(factsIn(timeline, 'abcdefgh'), reminding({ step, why: { since, from: day('2026-11-09'), days: 1 } })),
      ),
    ),
    ...promises.slice(0, 4).flatMap((promise, index) =>
      [promise, ...(index === 1 ? ofOffer : [])].map((each) =>
        composeReminder(
          factsIn(timeline, 'abcdefgh'),
          reminding({
            step: 'reminder.repeat',
            repeats: (['promise.due', 'promise.invited', 'promise.own', 'promise.cadence'] as const)[index] ?? 'promise.due',
            why: { since: 'reminder', from: day('2026-11-07'), days: 3, promise: each },
          }),
          { afterwards: lettingGo() },
        ),
      ),
    ),
    ...ofOffer.map((promise) =>
      composeReminder(
        factsIn(timeline, 'abcdefgh'),
        reminding({ step: 'promise.invited', why: { since: 'promise', promise, from: day('2026-11-10'), days: 0 } }),
      ),
    ),
    ...letters.map((id) =>
      composeReminder(
        factsIn({ ...timeline, interview: toCome }, id, [mailSent(), replyReceived(), invitedTo]),
        reminding({ step: 'conversation.answer', why: whyOf('conversation.answer', null) }),
      ),
    ),
  ]);
}

function letGoNotes(): readonly OutgoingMail[] {
  const lapse = lettingGo({ step: 'promise.lapse', why: { since: 'promise', promise: promises[4] ?? null } });
  const inferred = lettingGo({
    step: 'promise.lapse',
    why: { since: 'promise', promise: { type: 'lapse', by: 'correspondent', implied: true, ...onDay } },
  });
  return situations.flatMap((timeline) =>
    [0, 1, 2, 3].flatMap((followUps) =>
      [lettingGo(), lapse, inferred].flatMap((next) =>
        [true, false].map((engaged) => composeLetGo(factsIn({ ...timeline, followUps }, 'abcdefgh'), next, { engaged })),
      ),
    ),
  );
}

const changes: readonly Change[] = [
  { type: 'MarkDone' },
  ...(['called', 'voicemail', 'messaged', 'in-person'] as const).map((how) => ({ type: 'ReportContact', how }) as const),
  ...(['applied', 'messaged', 'called', 'voicemail', 'in-person', 'met', 'they-answered'] as const).map(
    (what) =>
      ({
        type: 'NoteTaken',
        what,
        channel: 'phone',
        on: day('2026-11-09'),
        person: 'Tina Park',
        job: 'nurse',
        started: what === 'applied',
      }) as const,
  ),
  { type: 'RejectedByMachine' },
  { type: 'AnswerTakenIn', promises },
  { type: 'NothingChanged' },
  { type: 'NothingOpen', outcome: null },
  { type: 'NothingOpen', outcome: 'rejected' },
  { type: 'NothingOpen', outcome: 'hired' },
  { type: 'Snooze', until: { type: 'days', days: 3 } },
  { type: 'Snooze', until: { type: 'weekdays', weekdays: 3 } },
  { type: 'Snooze', until: { type: 'date', date: day('2026-11-16'), time: null } },
  { type: 'Snooze', until: { type: 'never' } },
  { type: 'Stop' },
  ...promises.map((promise) => ({ type: 'ReportReply', promises: [promise] }) as const),
  ...(['rejected', 'no-openings', 'offer', 'in-process', 'on-hold', 'hired', 'declined', 'withdrew'] as const).map(
    (outcome) => ({ type: 'ReportOutcome', outcome, decideBy: null }) as const,
  ),
  { type: 'SetInterview', date: day('2026-11-12'), time: null },
  { type: 'ReportMeeting' },
  { type: 'CancelInterview' },
  { type: 'ReportNoShow' },
  {
    type: 'Correct',
    change: {
      kind: 'networking',
      via: 'recruiter',
      channel: 'phone',
      company: 'Acme',
      contact: { address: 'jo@acme.example', name: null },
    },
  },
  { type: 'Correct', change: { appliedOn: day('2026-11-03'), closesOn: day('2026-11-16'), followUpCap: 1, directOk: true } },
  { type: 'Undo' },
  { type: 'NothingToUndo' },
  { type: 'SettingsUndone', restored: {} },
  { type: 'SettingsUndone', restored: { status: 'active', pausedUntil: null, heldBecause: null, timeZone: null, country: null } },
  {
    type: 'SettingsUndone',
    restored: { status: 'stopped', pausedUntil: instant('2026-11-20T08:00:00Z'), timeZone: 'America/New_York', country: 'US', hour: 9 },
  },
  { type: 'SettingsUndone', restored: { pausedUntil: 'resumed-by-hand', followUpCap: 2, offers: [], wishes: noWishes } },
  { type: 'ReportOtherOffer', decideBy: day('2026-11-20') },
  { type: 'StopAll' },
  { type: 'Pause', until: day('2026-11-20') },
  { type: 'Resume' },
  { type: 'SetTimeZone', timeZone: 'Europe/Paris' },
  { type: 'SetHour', hour: 8 },
  { type: 'SetCountry', country: 'FR' },
  { type: 'SetCountry', country: 'ZM' },
  { type: 'SetWeekend', weekend: [5, 6] },
  { type: 'SetWeekend', weekend: null },
  { type: 'SetCheckIn', days: 10 },
  { type: 'SetCheckIn', days: null },
  { type: 'SetAssessment', dueOn: day('2026-11-20') },
  { type: 'SetAssessment', dueOn: null },
  { type: 'SetCadence', days: 14 },
  { type: 'AddNote', text: 'ask about nights' },
  { type: 'SetFollowUps', cap: 3 },
  { type: 'ShowStatus' },
  { type: 'ShowHelp', all: false },
  { type: 'ShowPrivacy' },
];

const pacingNotes: readonly PacingNote[] = [
  { type: 'too-soon-after-interview', askFrom: day('2026-11-12') },
  ...promises.map((promise) => ({ type: 'before-promised-date', promise }) as const),
  { type: 'beyond-cap', cap: 2, followUps: 3 },
  { type: 'second-after-pass' },
  { type: 'around-recruiter' },
  { type: 'other-offer-too-early', tellFrom: day('2026-11-24') },
  { type: 'other-offer-as-first-follow-up' },
  { type: 'no-offer-reported' },
  { type: 'demanding' },
  { type: 'dropped-ball' },
  { type: 'third-in-a-week' },
];

const mailKinds = [
  ...(['application', 'unsolicited', 'networking', 'thank-you', 'follow-up', 'status-question', 'other-offer'] as const),
  ...(['answer', 'small-talk', 'withdrawal', 'acceptance', 'decline', 'other'] as const),
];

const notices: readonly Notice[] = [
  { type: 'forgotten-emails', trackingAddress: 'abcdefghjkmn@tactful.test', said: 'nothing' },
  { type: 'forgotten-emails', trackingAddress: 'abcdefghjkmn@tactful.test', said: 'yes' },
  { type: 'asked-enough' },
  { type: 'unreadable', how: 'encrypted' },
  { type: 'unreadable', how: 'winmail' },
  { type: 'too-many-mails', perDay: 200 },
  { type: 'too-many-timelines', most: 2000 },
  { type: 'erasure-warning', erasedOn: day('2026-12-10') },
  { type: 'conversation-erased' },
  { type: 'no-of-none', name: 'Globex' },
  { type: 'no-of-none', name: null },
  { type: 'paused-after-bounce' },
  { type: 'unreachable-correspondent', address: 'dana@initech.example' },
];

const exported = { fileName: 'tactful-export.json', contentType: 'application/json', content: '{}' };

const reminded = { step: 'application.check-in', at: instant('2026-11-05T08:00:00Z'), answered: false, repeatedAt: null } as const;
const week: Week = {
  asked: [{ ...timelineFacts({ timeline: { lastReminder: reminded } }), next: lettingGo() }],
  due: [{ ...timelineFacts(), next: reminding() }],
  later: [{ ...timelineFacts(), next: lettingGo() }],
  letGo: [
    {
      ...timelineFacts({ timeline: { status: 'closed', closedBecause: 'let-go' }, events: [mailSent(), letGo('2026-11-06T08:00:00Z')] }),
      next: { action: 'none', because: 'closed' },
    },
  ],
};

function others(): readonly OutgoingMail[] {
  const facts = timelineFacts({ events: [mailSent(), replyReceived(), reminderSent('2026-11-10T08:00:00Z', 'application.check-in')] });
  const closed = timelineFacts({ timeline: { status: 'closed', closedBecause: 'rejected' } });
  const doubts = [
    null,
    { type: 'kind', readAs: 'unsolicited', couldBe: ['application', 'networking'] },
    { type: 'timeline' },
    { type: 'via' },
  ] as const;
  return [
    composeReminder({ ...facts, alsoAsks: 'go on', meanwhile: [facts, closed] }, reminding()),
    composeStatus(mailFacts({ alsoAsks: 'resume' }), []),
    composeWelcome(mailFacts()),
    composeWelcome(mailFacts({ user: { ...mailFacts().user, name: null } }), { proven: false }),
    composeConfirm(mailFacts()),
    ...(['asked', 'added', 'yours', 'ours', 'theirs', 'too-many', 'removed', 'not-yours', 'the-last'] as const).map((outcome) =>
      composeAddressAnswer(mailFacts(), { address: 'jo@acme.example', outcome, own: ['jo@example.com', 'jo@home.example'] }),
    ),
    composeDigest(mailFacts(), week),
    composeDigest(mailFacts(), { ...week, asked: [], due: [] }),
    composeDigest(mailFacts(), { ...week, asked: [], due: [], later: [] }),
    composeDigest(mailFacts(), { ...week, later: [...week.due, ...week.later], letGo: [] }),
    composeConfirmAddress(mailFacts()),
    composeAddressRemoved(mailFacts()),
    ...[mailFacts().user.address, 'jo@home.example'].map((address) =>
      composeLeaving(mailFacts(), { address, askedBy: 'jo@acme.example', leavesOn: Temporal.PlainDate.from('2026-11-13') }),
    ),
    composeAddressKept(mailFacts(), 'jo@home.example'),
    ...(['export', 'new-address'] as const).flatMap((what) => [
      composeAskOldest(mailFacts(), { what, askedBy: 'jo@acme.example', freshDays: 7 }),
      composeNotDone(mailFacts(), what),
    ]),
    composeNeedsOldest(mailFacts()),
    composeNewAddress(mailFacts()),
    composeWhose(mailFacts(), { address: 'jane@icloud.com', subject: 'My application' }),
    ...(['added', 'taken', 'counted', 'whichOne'] as const).map((outcome) => composeWhoseAnswer(mailFacts(), 'jane@icloud.com', outcome)),
    ...(['time zone', 'hour', 'country', 'follow-ups', 'address'] as const).map((setting) =>
      composeWrongValue(mailFacts(), {
        setting,
        typed: 'chcago',
        suggestions: setting === 'time zone' ? ['timezone America/Chicago'] : [],
      }),
    ),
    composeHelp(mailFacts()),
    ...situations.map((timeline) => composeHelpHere(factsIn(timeline, 'abcdefgh'))),
    composePrivacy(mailFacts(), { operator: null }),
    composePrivacy(mailFacts(), { operator: 'ops@example.com' }),
    composeNotUnderstood(mailFacts(), 'flurb'),
    composeNotUnderstood(facts, 'flurb'),
    ...doubts.map((doubt) => composeTrackingStarted(facts, reminding(), { first: doubt === null, doubt, followUpCap: 2 })),
    composeTrackingStarted(facts, { action: 'none', because: 'never' }, { first: true, doubt: null, followUpCap: 1 }),
    composeTrackingStarted(
      facts,
      { action: 'close', dueAt: reminding().dueAt, why: reminding().why },
      { first: false, doubt: null, followUpCap: 2 },
    ),
    ...mailKinds.map((kind) => composeReceipt(facts, mailSent({ kind }), reminding())),
    composeReceipt(facts, replyReceived({ promises }), reminding()),
    composeReceipt(facts, mailSent({ because: '' }), { action: 'none', because: 'never' }),
    ...pacingNotes.map((note) => composePacingNote(facts, note)),
    ...changes.map((change) => composeAnswer(facts, [change], reminding(), { othersOpen: 2 })),
    ...changes.map((change) => composeAnswer(mailFacts(), [change], null)),
    composeNoNews(facts, reminding(), ['stop', 'rejected', 'snooze 1 week']),
    composeNoNews(facts, { action: 'none', because: 'never' }, ['stop', 'rejected', 'snooze 1 week']),
    composeNextAsked(facts, reminding(), ['heard', 'done', 'later', 'stop']),
    composeNextAsked(facts, { action: 'none', because: 'never' }, ['heard', 'done', 'later', 'stop']),
    composeQuestion(facts, { type: 'unclear', line: 'got it', candidates: ['done', 'heard', 'stop'] }),
    composeQuestion(facts, {
      type: 'not-tracked',
      line: 'interview at Acme thu 3pm',
      name: 'Acme',
      candidates: ['other offer', 'applied to Acme, interview nov 5 15:00'],
      here: null,
    }),
    composeQuestion(mailFacts(), { type: 'which-company', line: 'applied for nurse' }),
    composeQuestion(facts, { type: 'which-timeline', line: 'called them', choices: [{ ...facts, replyAddress: 'r-1@in.example.com' }] }),
    composeQuestion(facts, {
      type: 'which-of-theirs',
      line: 'Initech Careers: Your application',
      says: 'rejected',
      choices: [{ ...facts, replyAddress: 'r-1@in.example.com' }],
    }),
    ...(['hired', 'declined', 'withdrew'] as const).flatMap((ended) =>
      [true, false].map((isTracked) =>
        composeQuestion(mailFacts(), {
          type: 'ended-which',
          ended,
          name: 'Globex',
          isTracked,
          line: 'Your offer',
          choices: [{ ...facts, replyAddress: 'r-1@in.example.com' }],
        }),
      ),
    ),
    composeQuestion(mailFacts(), {
      type: 'who-wrote',
      line: 'We will let you know by Friday.',
      says: 'heard',
      choices: [{ ...facts, replyAddress: 'r-1@in.example.com' }],
    }),
    composeQuestion(mailFacts(), { type: 'who-wrote', line: 'We will let you know by Friday.', says: 'heard', choices: [] }),
    composeQuestion(mailFacts(), {
      type: 'whose-no',
      line: 'Lee Park: Your application',
      choices: [{ ...facts, replyAddress: 'r-1@in.example.com' }],
    }),
    composeQuestion(facts, { type: 'what-they-said', line: 'Leider sind wir noch nicht so weit.', unsure: 'another-language' }),
    composeQuestion(facts, { type: 'what-they-said', line: 'It was a hard decision.', unsure: 'maybe-no' }),
    composeQuestion(mailFacts(), { type: 'which-number', line: 'done', items: [facts, facts] }),
    composeMeantForCorrespondent(facts, 'Dear Dana,\n\nhow do things stand?\n\nJo'),
    composeMeantForCorrespondent(timelineFacts({ timeline: { correspondents: [] } }), 'Dear all,\n\nhow do things stand?'),
    composePassedOn(facts, { from: { address: 'dana.reyes@initech.example', name: 'Dana Reyes' }, subject: 'Hi', text: 'Hello Jo.' }),
    ...[true, false].map((namesUser) =>
      composeForwardingRequest(mailFacts(), {
        from: 'forwarding-noreply@google.com',
        subject: 'Gmail Forwarding',
        text: 'Code: 5231',
        namesUser,
      }),
    ),
    composeStatus(mailFacts(), []),
    composeStatus(mailFacts(), [], {
      ...aProfile(),
      wishes: { digest: true, receipts: true, quiet: true, discreet: true, fridays: false },
    }),
    composeStatus(mailFacts(), [], { ...aProfile(), pausedUntil: instant('2026-12-01T08:00:00Z'), country: 'US', followUpCap: 1 }),
    composeStatus(mailFacts(), [], {
      ...aProfile(),
      status: 'stopped',
      heldBecause: 'bounce',
      addresses: ['jo@example.com', 'jo@b.example'],
    }),
    composeStatus(mailFacts(), [], { ...aProfile(), pausedUntil: 'resumed-by-hand', heldBecause: 'complaint' }),
    composeStatus(mailFacts({ replyAddress: 'r-1@in.example.com' }), [
      { ...facts, next: reminding() },
      { ...facts, next: { action: 'none', because: 'never' } },
    ]),
    composeStopOthers(mailFacts({ replyAddress: 'r-1@in.example.com' }), [
      facts,
      { ...facts, timeline: { ...facts.timeline, kind: 'networking' } },
    ]),
    composeStopOthers(mailFacts(), [closed]),
    ...[null, 0, 1, 7].map((stopped) => composeOthersStopped(mailFacts(), stopped)),
    composeStatus(mailFacts(), [{ ...closed, next: { action: 'none', because: 'closed' } }]),
    ...notices.map((notice) => composeNotice(mailFacts(), notice)),
    ...[0, 1, 12].map((timelines) => composeDeleteQuestion(mailFacts(), { timelines, freshDays: 7, askedBy: null })),
    composeDeleteQuestion(mailFacts(), { timelines: 12, freshDays: 7, askedBy: 'jo@acme.example' }),
    composeKept(mailFacts()),
    composeExport(mailFacts(), { part: 1, parts: 1, timelines: 12, file: exported, beside: [exported] }),
    composeExport(mailFacts(), {
      part: 2,
      parts: 2,
      timelines: 1,
      file: { ...exported, fileName: 'tactful-export-2-of-2.json.gz' },
      beside: [],
    }),
    composeExportedEnough(mailFacts(), 3),
    ...[true, false].map((csvOnly) => composeRecord(mailFacts(), { rows: recordEntries, firstDay: 'monday', csvOnly })),
    composeRecord(mailFacts(), { rows: [], firstDay: 'sunday', csvOnly: false }),
    composeStats(mailFacts(), { applied: 12, answered: 5, interviews: 2, offers: 1, rejected: 2, silent: 7, medianDaysToAnswer: 6.5 }),
    composeStats(mailFacts(), { applied: 0, answered: 0, interviews: 0, offers: 0, rejected: 0, silent: 0, medianDaysToAnswer: null }),
    ...[
      [0, 3, 0],
      [1, 0, 1],
      [12, 1, 2],
    ].map(([timelines = 0, known = 0, left = 0]) => composeImported(mailFacts(), { type: 'imported', timelines, known, left })),
    ...(['no-file', 'no-export', 'newer', 'too-large', 'damaged', 'enough'] as const).map((type) => composeImported(mailFacts(), { type })),
    ...[0, 35].map((backupDays) => composeGoodbye(mailFacts(), { backupDays })),
    composeOperator(
      { id: 'o-1', to: 'op@example.com', service: { addresses: wholeDomain('in.example.com') } },
      { recipient: 'abuse@in.example.com', from: 'a@b.example', subject: '', text: 'Please look.' },
    ),
  ];
}

const recordEntries = Array.from({ length: 60 }, (_, index) => ({
  date: Temporal.PlainDate.from('2026-09-01').add({ days: index }),
  employer: index % 3 === 0 ? '' : 'Initech & Sons',
  position: index % 4 === 0 ? '' : 'Technical writer',
  how: 'mail',
  contact: 'Dana Reyes, dana.reyes@initech.example',
  result: 'Open',
  what: (['application', 'contact', 'interview'] as const)[index % 3] ?? 'contact',
}));

export const allMails: readonly OutgoingMail[] = [...reminders(), ...rarerReminders(), ...letGoNotes(), ...others(), ...rarerMails];
