/** Mails as they are read, reviewed by eye. A changed wording is news: change the file in the commit that says why. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { composeWelcome } from '../../../lib/email/compose/mails/account/welcome.ts';
import { composeTrackingStarted } from '../../../lib/email/compose/mails/tracking-started.ts';
import type { OutgoingMail } from '../../../lib/email/compose/outgoing-mail.ts';
import { composeLetGo } from '../../../lib/email/compose/reminders/let-go.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { day, instant, lettingGo, mailFacts, mailSent, reminderSent, reminding, timelineFacts } from './sample-facts.ts';

const repeat = reminding({
  step: 'reminder.repeat',
  repeats: 'application.check-in',
  dueAt: reminding().dueAt.add({ days: 3 }),
  why: { since: 'reminder', from: day('2026-11-10'), days: 3 },
});
const reminded = reminderSent('2026-11-10T08:00:00Z', 'application.check-in');

const mails: Readonly<Record<string, OutgoingMail>> = {
  welcome: composeWelcome(mailFacts({ references: [] })),
  'tracking-started': composeTrackingStarted(timelineFacts({ mail: { sentAt: instant('2026-11-03T07:13:00Z') } }), reminding(), {
    first: true,
    doubt: { type: 'kind', readAs: 'application', couldBe: ['unsolicited', 'networking'] },
    followUpCap: 2,
  }),
  reminder: composeReminder(timelineFacts(), reminding(), { afterwards: repeat }),
  repeat: composeReminder(
    timelineFacts({
      timeline: { reminded: { 'application.check-in': { times: 1, lastAt: reminded.at } } },
      events: [mailSent(), reminded],
      mail: { sentAt: instant('2026-11-13T08:00:00Z') },
    }),
    repeat,
  ),
  'interview-card': composeReminder(
    timelineFacts({
      timeline: {
        interview: {
          start: instant('2026-11-11T14:00:00Z'),
          end: instant('2026-11-11T15:00:00Z'),
          knownAt: instant('2026-11-05T10:00:00Z'),
          thankedAt: null,
          wroteAt: null,
          place: 'Room 4.12, 12 High Street, Leeds',
          with: ['Dana Reyes', 'Lee Wong'],
        },
      },
      mail: { sentAt: instant('2026-11-10T17:00:00Z') },
    }),
    reminding({ step: 'interview.ask', why: { since: 'interview', from: day('2026-11-11'), days: -1 } }),
  ),
  'let-go': composeLetGo(
    timelineFacts({
      timeline: { followUps: 2 },
      events: [
        mailSent(),
        reminded,
        mailSent({ id: '3-0', kind: 'follow-up', at: instant('2026-11-10T10:00:00Z') }),
        mailSent({ id: '4-0', kind: 'follow-up', at: instant('2026-11-24T10:00:00Z') }),
      ],
      mail: { sentAt: instant('2026-12-08T08:00:00Z') },
    }),
    lettingGo(),
    { engaged: true },
  ),
};

test.for(Object.entries(mails))('the %s mail reads as reviewed', async ([name, { subject, text }]) => {
  await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(join(import.meta.dirname, 'golden', `${name}.txt`));
});

test('the same draft is offered again by the repeat', () => {
  const draft = (name: string) => mails[name]?.text.split('-'.repeat(40))[1];
  expect(draft('reminder')).toContain('Dear Dana');
  expect(draft('repeat')).toBe(draft('reminder'));
});
