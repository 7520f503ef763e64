import { describe, expect, test } from 'vitest';
import type { Moment } from '../../../../lib/email/compose/blocks/blocks.ts';
import { picture } from '../../../../lib/email/compose/reminders/picture.ts';
import { composeReminder } from '../../../../lib/email/compose/reminders/reminder.ts';
import { instant, lettingGo, mailSent, reminderSent, reminding, replyReceived, timelineFacts } from '../sample-facts.ts';

type Events = NonNullable<Parameters<typeof timelineFacts>[0]>['events'];

function moments(events: Events, today: string | null = null, next: Parameters<typeof picture>[2] = null): readonly Moment[] {
  const facts = timelineFacts({ ...(events ? { events } : {}) });
  const block = picture(facts, today, next);
  return block.type === 'picture' ? block.moments : [];
}

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    mailSent({ id: `${index}-0`, at: instant('2026-09-01T08:00:00Z').add({ hours: 24 * index }) }),
  );

describe('the timeline picture', () => {
  test('shows what was, today and what comes next, with days between', () => {
    expect(moments([mailSent()], 'I remind you', lettingGo()).map(({ label, day, after, text }) => [label, day, after, text])).toEqual([
      ['', 'Tuesday 3 November', '', 'You applied'],
      ['Today', 'Tuesday 10 November', '7 days later', 'I remind you'],
      ['Next', 'Tuesday 8 December', '28 days later', "I'll help you let it go, if nothing happens"],
    ]);
  });
  test("counts days in the user's zone", () => {
    expect(moments([mailSent({ at: instant('2026-11-03T23:30:00Z') })])[0]?.day).toBe('Wednesday 4 November');
  });
  test('names the year if it is a different one', () => {
    expect(moments([mailSent({ at: instant('2025-12-30T12:00:00Z') })])[0]?.day).toBe('Tuesday 30 December 2025');
  });
  test('leaves out undone events and mere bookkeeping', () => {
    const at = { at: instant('2026-11-05T10:00:00Z'), recordedAt: instant('2026-11-05T10:00:00Z') };
    const events = [
      mailSent(),
      replyReceived(),
      { type: 'Undone', id: '3-0', undoes: ['2-0'], ...at } as const,
      { type: 'ReminderDropped', id: '4-0', claim: 'c', step: 'follow-up.next', reason: 'x', ...at } as const,
    ];
    expect(moments(events).map(({ text }) => text)).toEqual(['You applied']);
  });
  test.for([2, 7, 8])('shows all of %i events', (count) => {
    expect(moments(many(count)).every(({ when }) => when === 'past')).toBe(true);
    expect(moments(many(count))).toHaveLength(count);
  });
  test('folds 40 events into the first, the newest and a count', () => {
    const shown = moments(many(40), 'I remind you');
    expect(shown).toHaveLength(9);
    expect(shown[1]).toMatchObject({ when: 'folded', text: '33 more events' });
    expect(shown[2]?.day).toBe('Monday 5 October');
  });
  test('counts those that are left out between the first and the newest', () => {
    const facts = { ...timelineFacts({ events: many(8) }), leftOut: 30 };
    const block = picture(facts, null, null);
    const texts = block.type === 'picture' ? block.moments.map(({ text }) => text) : [];
    expect(texts).toHaveLength(8);
    expect(texts[1]).toBe('31 more events');
  });
  test('an unsent claim never shows, a reminder does', () => {
    expect(moments([mailSent(), reminderSent('2026-11-06T08:00:00Z', 'application.check-in')])[1]?.text).toBe('I reminded you');
  });
  test('is an ordered list for a screen reader', () => {
    const { html } = composeReminder(timelineFacts(), reminding());
    expect(html).toMatch(
      /<ol role="list" aria-label="Your timeline, oldest first"[^>]*>(?:<li[^>]*><table role="presentation"[\s\S]*?<\/table><\/li>){2}<\/ol>/,
    );
  });
});
