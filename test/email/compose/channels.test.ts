/** What is said fits how they are in touch: nobody writes an email to a shop's counter. */
import { describe, expect, test } from 'vitest';
import type { TimelineEvent } from '../../../lib/domain/events.ts';
import type { Timeline } from '../../../lib/domain/timeline.ts';
import type { Channel } from '../../../lib/domain/words.ts';
import { composeAnswer } from '../../../lib/email/compose/mails/answer.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { mailSent, reminding, timelineFacts } from './sample-facts.ts';

const unwrapped = (text: string): string => text.replace(/\s+/g, ' ');
const reminder = (step: Parameters<typeof reminding>[0], timeline: Partial<Timeline>, events?: readonly TimelineEvent[]): string =>
  unwrapped(composeReminder(timelineFacts({ timeline, ...(events && { events }) }), reminding(step)).text);

describe('a check-in', () => {
  test.for<readonly [channel: Channel, says: RegExp, tap: RegExp]>([
    ['mail', /Send one short email, or call once\./, /done I wrote to Dana/],
    ['phone', /Call once\./, /called I called Dana/],
    ['message', /Send one short message\./, /done I sent Dana a message/],
    ['in-person', /Go by once more, or call once\./, /done I went by again/],
    ['portal', /Find a name on their site/, /done I found a way to ask/],
  ])('by %s', ([channel, says, tap]) => {
    expect(reminder({}, { channel })).toMatch(says);
    expect(reminder({}, { channel })).toMatch(tap);
  });
  test('a résumé that was left at a counter was not sent', () => {
    const text = reminder({ step: 'unsolicited.check-in' }, { kind: 'unsolicited', channel: 'in-person' }, [
      mailSent({ kind: 'unsolicited', channel: 'in-person', messageId: null, excerpt: null }),
    ]);
    expect(text).toContain('You left your CV on Tuesday 3 November');
    expect(text).toContain('You left your CV there');
    expect(text).not.toContain('sent you my CV');
  });
  test('the next one goes the same way', () => {
    expect(reminder({ step: 'follow-up.next' }, { channel: 'in-person' })).toMatch(/GO BY ONCE MORE/);
    expect(reminder({ step: 'follow-up.next' }, { channel: 'phone' })).toMatch(/CALL ONCE MORE/);
  });
});

test.for<readonly [channel: Channel, says: string]>([
  ['mail', 'you wrote to Dana'],
  ['phone', 'you called Dana'],
  ['message', 'you sent Dana a message'],
  ['in-person', 'you went to see Dana'],
  ['portal', "that's done"],
])('`done` by %s is noted as "%s"', ([channel, says]) => {
  const done: TimelineEvent = {
    type: 'FollowedUp',
    id: '3-0',
    at: mailSent().at,
    recordedAt: mailSent().at,
    how: 'done',
    step: 'application.check-in',
  };
  const facts = timelineFacts({ timeline: { channel }, events: [mailSent(), done] });
  expect(unwrapped(composeAnswer(facts, [{ type: 'MarkDone' }], null).text)).toContain(`Noted: ${says}.`);
});

test('a machine’s greeting in a confirmation is not the user’s own', () => {
  const confirmed = mailSent({ channel: 'portal', excerpt: 'Hi Jo,\n\nThank you for applying.\n\nBest regards,\nInitech Careers' });
  const text = reminder({}, { channel: 'portal', correspondents: [] }, [confirmed]);
  expect(text).not.toContain('Hi Jo');
  expect(text).not.toContain('Initech Careers');
});

test('a programme is no position', () => {
  const text = reminder({}, { subject: 'Application: Graduate Engineer program' });
  expect(text).toContain('the Graduate Engineer program');
  expect(text).not.toMatch(/(?:post|position) of Graduate/);
});

test('the job that the user typed is the title', () =>
  expect(
    reminder({}, { channel: 'portal', subject: 'staff nurse' }, [mailSent({ channel: 'portal', subject: 'staff nurse', messageId: null })]),
  ).toContain('the post of staff nurse'));

test('a wait is said once, by its day', () => {
  const text = unwrapped(composeAnswer(timelineFacts(), [{ type: 'Snooze', until: { type: 'weekdays', weekdays: 3 } }], reminding()).text);
  expect(text).toContain("I'll remind you on Tuesday 10 November");
  expect(text).not.toContain('3 weekdays');
});
