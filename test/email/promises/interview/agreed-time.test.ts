/**
 * A yes without a quote counts for the newest mail of the other side, in its writer's time zone.
 * As stories: scenarios/interviews/two-mails-agree.test.ts.
 */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../../lib/domain/events.ts';
import { agreedTime } from '../../../../lib/email/promises/interview/agreed-time.ts';
import { mailSent, numbered, replyReceived } from '../../../support/given.ts';

const proposal = 'Hi Jo, would Friday at 4pm suit you for an interview? Dana';
const proposed = replyReceived({ at: '2026-11-03T09:00', excerpt: proposal });
const yes = 'Friday at 4pm works for me. Jo';

interface How {
  readonly sent?: string;
  readonly author?: 'user' | 'correspondent';
  readonly typed?: string;
}
function agreed(events: readonly NewEvent[], { sent = '2026-11-04T09:00[Europe/London]', author = 'user', typed = yes }: How = {}) {
  const zones = { country: 'GB', timeZone: 'America/New_York' };
  const found = agreedTime(typed, author, numbered(events), Temporal.ZonedDateTime.from(sent), zones);
  return found === null ? null : `${found.date} ${found.time}`;
}

test('the newest mail of the other side names the time', () => {
  expect(agreed([proposed])).toBe('2026-11-06 16:00:00');
  expect(agreed([mailSent({ at: '2026-11-02T09:00' }), proposed])).toBe('2026-11-06 16:00:00');
});

test('the user’s "tomorrow" is that of the user’s clock', () => {
  const tomorrow = 'I would be free for an interview tomorrow at 4pm. Jo';
  // Still the third in New York.
  const asked = mailSent({ at: '2026-11-04T03:00', excerpt: `Dear Dana, ${tomorrow}` });
  const sent = '2026-11-04T09:00[Europe/London]';
  expect(agreed([asked], { author: 'correspondent', typed: 'That works for us. Dana', sent })).toBe('2026-11-04 16:00:00');
});

test('a mail of one’s own is no proposal to say yes to', () => {
  const own = mailSent({ at: '2026-11-03T10:00', excerpt: proposal });
  expect(agreed([own])).toBeNull();
  expect(agreed([proposed, own])).toBeNull();
  expect(agreed([proposed], { author: 'correspondent' })).toBeNull();
});

test('a yes before the mail, or weeks after it, is about something else', () => {
  const excerpt = 'Hi Jo, would Friday 27 November at 4pm suit you for an interview? Dana';
  const typed = 'Friday 27 November at 4pm works for me. Jo';
  const inTime = (sent: string) => agreed([replyReceived({ at: '2026-11-03T09:00', excerpt })], { typed, sent });
  expect(inTime('2026-11-17T07:00[Europe/London]')).toBe('2026-11-27 16:00:00');
  expect(inTime('2026-11-18T09:00[Europe/London]')).toBeNull();
  expect(inTime('2026-11-02T09:00[Europe/London]')).toBeNull();
});
