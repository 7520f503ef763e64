/** One mail of every kind and step, with what only some of them show: few enough to look at one by one. */
import type { Timeline } from '../../../lib/domain/timeline.ts';
import { composeAnswer, composeAnswers } from '../../../lib/email/compose/mails/answer.ts';
import { composeHelpHere } from '../../../lib/email/compose/mails/help.ts';
import { composeStatus } from '../../../lib/email/compose/mails/status.ts';
import { composeTrackingStarted } from '../../../lib/email/compose/mails/tracking-started.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { composeLetGo } from '../../../lib/email/compose/reminders/let-go.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../lib/email/compose/reminders/reminders.ts';
import type { Change } from '../../../lib/email/wording/facts.ts';
import { allMails } from './all-mails.ts';
import { answeredTogether } from './rarer-mails.ts';
import { day, instant, lettingGo, mailFacts, mailSent, reminding, replyReceived, timelineFacts } from './sample-facts.ts';

/** Forty events are what a year with one employer may leave. */
const busy = Array.from({ length: 40 }, (_, index) => {
  const at = { id: `${index + 1}-0`, at: instant('2026-09-01T08:00:00Z').add({ hours: 40 * index }) };
  return index % 3 === 2 ? replyReceived(at) : mailSent({ ...at, kind: index === 0 ? 'application' : 'follow-up' });
});

const other = (name: string, company: string, letters: string) => ({
  ...timelineFacts({ timeline: { company, correspondents: [{ address: `${letters}@example.org`, name }] } }),
  timelineId: `k7m2qh-${letters}` as ReturnType<typeof timelineFacts>['timelineId'],
});
const lee = other('Lee Wong', 'Acme', 'zyxwvuts');
const hospital = other('Miriam Okafor-Featherstonehaugh', 'St Catherine’s Hospital and Hospice', 'mnopqrst');

const special: readonly (readonly [name: string, mail: OutgoingMail])[] = [
  ['reminder-40-events', composeReminder(timelineFacts({ events: busy }), reminding(), { afterwards: lettingGo() })],
  [
    'reminder-with-phone-number',
    composeReminder(timelineFacts({ events: [mailSent(), replyReceived({ excerpt: 'Dana Reyes\nTel. +1 555 010 0199' })] }), reminding()),
  ],
  ['reminder-by-phone', composeReminder(timelineFacts({ timeline: { channel: 'phone' } }), reminding())],
  ['reminder-by-portal', composeReminder(timelineFacts({ timeline: { channel: 'portal', correspondents: [] } }), reminding())],
  [
    'reminder-repeat',
    composeReminder(timelineFacts(), reminding({ step: 'reminder.repeat', repeats: 'application.check-in' }), { afterwards: lettingGo() }),
  ],
  ['answers-4', composeAnswers(mailFacts(), answeredTogether)],
  [
    'reminders-3',
    composeReminders(mailFacts(), [
      { ...timelineFacts(), next: reminding(), engaged: true },
      { ...lee, next: reminding({ step: 'follow-up.next' }), engaged: true },
      { ...hospital, next: lettingGo(), engaged: false },
    ]),
  ],
  [
    'status-4',
    composeStatus(mailFacts(), [
      { ...timelineFacts(), next: reminding() },
      { ...lee, next: lettingGo() },
      { ...hospital, next: { action: 'none', because: 'never' } },
      {
        ...other('Sam', 'Globex', 'ijklmnop'),
        ...timelineFacts({ timeline: { status: 'closed', closedBecause: 'hired' } }),
        next: { action: 'none', because: 'closed' },
      },
    ]),
  ],
  [
    'tracking-started-doubt',
    composeTrackingStarted(timelineFacts(), reminding(), {
      first: true,
      doubt: { type: 'kind', readAs: 'application', couldBe: ['unsolicited', 'networking'] },
      followUpCap: 2,
    }),
  ],
];

const interview = { knownAt: instant('2026-11-05T10:00:00Z'), thankedAt: null, wroteAt: null };
const held = { ...interview, start: instant('2026-11-09T14:00:00Z'), end: instant('2026-11-09T15:00:00Z') };
const toCome = { ...interview, start: instant('2026-11-11T14:00:00Z'), end: instant('2026-11-11T15:00:00Z') };
const card = reminding({ step: 'interview.ask', why: { since: 'interview', from: day('2026-11-11'), days: -1 } });
const about = (timeline: Partial<Timeline>) => timelineFacts({ timeline });

/** Whom it goes to and how, and the evening before. */
const versions: readonly (readonly [name: string, mail: OutgoingMail])[] = [
  ['reminder-to-a-recruiter', composeReminder(about({ via: 'recruiter' }), reminding({ step: 'recruiter.check-in' }))],
  ['reminder-to-a-contact', composeReminder(about({ kind: 'networking', subject: 'Coffee?' }), reminding({ step: 'networking.nudge' }))],
  ['reminder-by-message', composeReminder(about({ channel: 'message' }), reminding())],
  [
    'reminder-in-person',
    composeReminder(about({ kind: 'unsolicited', channel: 'in-person', correspondents: [] }), reminding({ step: 'unsolicited.check-in' })),
  ],
  [
    'card-online',
    composeReminder(
      about({
        interview: {
          ...toCome,
          place: 'https://us02web.zoom.us/j/123456?pwd=abcdefghijklmnopqrstuvwxyz0123456789',
          with: ['Dana Reyes', 'Lee Wong'],
        },
      }),
      card,
    ),
  ],
  [
    'card-clash',
    composeReminder(about({ interview: { ...toCome, place: 'Room 4.12, 12 High Street' } }), card, {
      clash: { ...lee, timeline: { ...lee.timeline, interview: toCome } },
    }),
  ],
  ['card-of-a-meeting', composeReminder(about({ kind: 'networking', subject: 'Coffee?', interview: toCome }), card)],
  ['reminder-do-you-go-on', composeReminder({ ...timelineFacts(), alsoAsks: 'go on', meanwhile: [lee, hospital] }, reminding())],
  ['let-go-next-on-the-list', composeLetGo(timelineFacts(), lettingGo(), { engaged: true, other: { ...lee, next: reminding() } })],
  ['let-go-neutral', composeLetGo(timelineFacts(), lettingGo(), { engaged: false })],
  ['let-go-after-an-interview', composeLetGo(about({ interview: held, followUps: 1 }), lettingGo(), { engaged: true })],
  ['let-go-of-a-contact', composeLetGo(about({ kind: 'networking', subject: 'Coffee?' }), lettingGo(), { engaged: true })],
  ['help-here', composeHelpHere(timelineFacts())],
  ['help-here-of-a-contact', composeHelpHere(about({ kind: 'networking', subject: 'Coffee?' }))],
];

const told = (name: string, change: Change, timeline: Partial<Timeline> = {}) =>
  [`told-${name}`, composeAnswer(about(timeline), [change], reminding(), { othersOpen: 2 })] as const;
const answers: readonly (readonly [name: string, mail: OutgoingMail])[] = [
  told('heard', { type: 'ReportReply', promises: [] }),
  told('voicemail', { type: 'ReportContact', how: 'voicemail' }),
  told('rejected', { type: 'ReportOutcome', outcome: 'rejected', decideBy: null }),
  told('rejected-after-an-interview', { type: 'ReportOutcome', outcome: 'rejected', decideBy: null }, { interview: held }),
  told('offer', { type: 'ReportOutcome', outcome: 'offer', decideBy: day('2026-11-20') }),
  told('other-offer', { type: 'ReportOtherOffer', decideBy: day('2026-11-20') }),
  told('on-hold', { type: 'ReportOutcome', outcome: 'on-hold', decideBy: null }),
  told('no-show', { type: 'ReportNoShow' }, { interview: held }),
  told('assessment', { type: 'SetAssessment', dueOn: day('2026-11-20') }),
  told('note', { type: 'AddNote', text: 'ask about nights' }),
];

const usual = new Map<string, OutgoingMail>();
for (const mail of allMails) {
  const name = [mail.kind, mail.step, mail.kind === 'answer' || mail.kind === 'question' || mail.kind === 'notice' ? mail.subject : null]
    .filter((part) => part !== null)
    .join('-')
    .replace(/[^\w]+/g, '-')
    .replace(/-$/, '');
  if (!usual.has(name)) usual.set(name, mail);
}

export const oneOfEach: ReadonlyMap<string, OutgoingMail> = new Map([...usual, ...special, ...versions, ...answers]);
