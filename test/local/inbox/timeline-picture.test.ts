import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ShownTimeline } from '../../../lib/local/http/page-view.ts';
import { html, markupOf } from '../../../lib/local/inbox/html.ts';
import { eventList } from '../../../lib/local/inbox/timelines/event-list.ts';
import { eventWords } from '../../../lib/local/inbox/timelines/event-words.ts';
import { timelinePicture } from '../../../lib/local/inbox/timelines/timeline-picture.ts';
import { aTimeline, event } from '../../support/stories/inbox-story.ts';

const frame = { zone: 'Europe/Paris', now: Temporal.Instant.from('2026-11-17T10:05:00Z') };
const marksOf = (timeline: ShownTimeline): number => markupOf(timelinePicture(timeline, frame, 'full')).match(/class="mark /g)?.length ?? 0;
const placesIn = (markup: string): readonly number[] =>
  Array.from(markup.matchAll(/(?:x|x1|x2)="(-?[\d.]+|NaN|-?Infinity)%/g), ([, x]) => Number(x));

test('each event is a mark, and so is the next step', () => {
  expect(marksOf(aTimeline())).toBe(4);
  expect(marksOf(aTimeline({ events: [] }))).toBe(1);
  expect(marksOf(aTimeline({ nextStep: { action: 'none', step: null, dueAt: null, why: '' } }))).toBe(3);
});

const anyEvent = fc
  .integer({ min: 0, max: 400 * 86_400 })
  .map((seconds) => event('ReminderSent', Temporal.Instant.from('2026-01-01T00:00:00Z').add({ seconds }).toString()));
test('nothing is ever drawn outside the picture', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 64 }), fc.boolean(), fc.constantFrom('active', 'closed'), (events, planned, status) => {
      const timeline = aTimeline({ events, status, ...(!planned && { nextStep: { action: 'none', step: null, dueAt: null, why: '' } }) });
      const places = placesIn(markupOf(timelinePicture(timeline, frame, 'row')));
      expect(places.every((x) => x >= 0 && x <= 100)).toBe(true);
    }),
  );
});

test('events in the same hour are stacked, so that all are visible', () => {
  const events = ['07:00', '07:10', '07:20'].map((time) => event('MailSent', `2026-11-03T${time}:00Z`));
  const drawn = markupOf(timelinePicture(aTimeline({ events }), frame, 'full'));
  const heights = Array.from(drawn.matchAll(/<svg x="[\d.]+%" y="(\d+)"/g), ([, y]) => Number(y)).slice(0, 3);
  expect(new Set(heights).size).toBe(3);
});

test('the list has as many entries as the picture has marks', () => {
  expect(markupOf(eventList(aTimeline(), frame)).match(/<li/g)).toHaveLength(marksOf(aTimeline()));
});

test.for([
  [event('FollowedUp', '2026-11-03T07:00:00Z', { how: 'voicemail' }), 'You left a voice mail'],
  [event('OutcomeReported', '2026-11-03T07:00:00Z', { outcome: 'no-openings' }), 'They have no openings'],
  [event('Snoozed', '2026-11-03T07:00:00Z', { until: { type: 'days', days: 1 } }), 'You asked for time 1 day'],
  [
    event('Snoozed', '2026-11-03T07:00:00Z', { until: { type: 'date', date: '2026-11-30', time: null } }),
    'You asked for time until 2026-11-30 (Europe/Paris)',
  ],
  [event('InterviewSet', '2026-11-03T07:00:00Z', { start: '2027-01-04T13:00:00Z' }), 'An interview was set Mon 4 Jan 2027, 14:00'],
  [
    event('Corrected', '2026-11-03T07:00:00Z', { company: 'Acme', followUpCap: 1 }),
    'You set something right company Acme, at most 1 follow-up',
  ],
  [event('ReplyReceived', '2026-11-03T07:00:00Z', { from: null }), 'They answered'],
  [event('MailSent', '2026-11-03T07:00:00Z', { kind: 'other', subject: '' }), 'You wrote'],
] as const)('%o in words', ([told, words]) => {
  const { words: said, detail = '' } = eventWords(told, frame, aTimeline());
  expect(`${said} ${detail}`.trim()).toBe(words);
});

test('text put into markup never opens a tag or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', '=') }), (text) => {
      expect(markupOf(html`<p title="${text}">${[text]}</p>`)).toMatch(/^<p title="[^"<>]*">[^<>]*<\/p>$/);
    }),
  );
});

test('a value from JSON can’t pass for markup', () => {
  const forged = JSON.parse('{"Symbol(markup)": "<script>"}');
  expect(markupOf(html`<p>${forged}</p>`)).not.toContain('<script');
});
