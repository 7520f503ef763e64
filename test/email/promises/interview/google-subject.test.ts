import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readGoogleSubject } from '../../../../lib/email/promises/interview/google-subject.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-03T09:00[Europe/Paris]');
const read = (subject: string): string => {
  const found = readGoogleSubject(subject, sent, 'FR');
  return found === null ? 'none' : found.type === 'set' ? String(found.start) : 'cancelled';
};

test.for<readonly [subject: string, found: string]>([
  ['Invitation: Interview, welder @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Fwd: Invitation: Interview @ Thu Nov 12, 2026 3pm - 4pm (GMT) (jo@example.com)', '2026-11-12T15:00:00Z'],
  ['Updated invitation: Chat @ Thu 12 Nov 2026 15:00 - 16:00 (jo@example.com)', '2026-11-12T14:00:00Z'],
  ['Canceled event: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', 'cancelled'],
  ['Invitation: Interview @ Thu Nov 12, 2026 (jo@example.com)', 'none'],
  ['Invitation to our open day @ Leeds', 'none'],
  ['Accepted: Interview @ Thu Nov 12, 2026 3pm - 4pm (CET) (jo@example.com)', 'none'],
])('%s: %s', ([subject, found]) => expect(read(subject)).toBe(found));
