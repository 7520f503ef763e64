/** One mail of every kind and step, with what only some of them show: few enough to look at one by one. */

import { composeStatus } from '../../../lib/email/compose/mails/status.ts';
import { composeTrackingStarted } from '../../../lib/email/compose/mails/tracking-started.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { composeReminders } from '../../../lib/email/compose/reminders/reminders.ts';
import { allMails } from './all-mails.ts';
import { instant, lettingGo, mailFacts, mailSent, reminding, replyReceived, timelineFacts } from './sample-facts.ts';

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

const usual = new Map<string, OutgoingMail>();
for (const mail of allMails) {
  const name = [mail.kind, mail.step, mail.kind === 'answer' || mail.kind === 'question' || mail.kind === 'notice' ? mail.subject : null]
    .filter((part) => part !== null)
    .join('-')
    .replace(/[^\w]+/g, '-')
    .replace(/-$/, '');
  if (!usual.has(name)) usual.set(name, mail);
}

export const oneOfEach: ReadonlyMap<string, OutgoingMail> = new Map([...usual, ...special]);
