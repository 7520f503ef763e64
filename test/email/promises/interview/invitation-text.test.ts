import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readInvitationText } from '../../../../lib/email/promises/interview/invitation-text.ts';

const sent = Temporal.ZonedDateTime.from('2026-11-03T09:00[Europe/Paris]');
const read = (text: string): string => {
  const found = readInvitationText(text, sent, 'FR');
  return found === null ? 'none' : found.type === 'set' ? String(found.start) : 'cancelled';
};
const zoom = (time: string): string =>
  `Dana Reyes is inviting you to a scheduled Zoom meeting.\n\nTopic: Interview\nTime: ${time}\n\nJoin Zoom Meeting\nhttps://zoom.us/j/1`;

test.for<readonly [text: string, found: string]>([
  ['Interview\nThursday Nov 12, 2026 ⋅ 3pm – 4pm\nEastern Time - New York\n\nJoin with Google Meet', '2026-11-12T20:00:00Z'],
  ['When\nThursday Nov 12, 2026 ⋅ 3pm – 4pm (Eastern Time - New York)', '2026-11-12T20:00:00Z'],
  ['Interview\nThursday 12 Nov 2026 ⋅ 15:00 – 16:00\nUnited Kingdom Time', '2026-11-12T15:00:00Z'],
  ['Interview\nThursday 2026-11-12 ⋅ 15:00 – 16:00\nCentral European Time - Madrid', '2026-11-12T14:00:00Z'],
  ['Interview\nThursday Nov 12, 2026 ⋅ 3pm – 4pm (GMT)', '2026-11-12T15:00:00Z'],
  ['Interview\nThursday Nov 12, 2026 ⋅ 3pm – 4pm\n\nGuests', '2026-11-12T14:00:00Z'],
  ['This event has been canceled.\n\nInterview\nThursday Nov 12, 2026 ⋅ 3pm – 4pm', 'cancelled'],
  ['Event Date/Time:\n03:00pm - Thursday, November 12, 2026 (Eastern Time - US & Canada)\n\nLocation: Zoom', '2026-11-12T20:00:00Z'],
  [zoom('Nov 12, 2026 03:00 PM Eastern Time (US and Canada)'), '2026-11-12T20:00:00Z'],
  [zoom('Nov 12, 2026 03:00 PM London'), '2026-11-12T15:00:00Z'],
  [zoom('Nov 12, 2026 15:00 Paris'), '2026-11-12T14:00:00Z'],
  [zoom('Nov 12, 2026 03:00 PM Mumbai, Kolkata, New Delhi'), '2026-11-12T09:30:00Z'],
  [zoom('This is a recurring meeting Meet anytime'), 'none'],
  ['Event Date/Time:\n3:00pm - Thursday, 12 November 2026 (UK, Ireland, Lisbon Time)', '2026-11-12T15:00:00Z'],
  ['Event Date/Time:\n3:00pm - Thursday, 12 November 2026 (Atlantis Time)', 'none'],
  ['Interview\nThursday Nov 12, 2026 ⋅ 3pm – 4pm\nAtlantis Time', 'none'],
  ['The event below has been canceled.\n\nEvent Date/Time:\n03:00pm - Thursday, November 12, 2026 (Central European Time)', 'cancelled'],
  ['Interview\nThursday Oct 1, 2026 ⋅ 3pm – 4pm', 'none'],
  ['Interview\nThursday Nov 12, 2026', 'none'],
  ['Our opening hours: Thursday 12 Nov, 3pm to 4pm.', 'none'],
  ['The open day has been cancelled. This event has been canceled by the council.', 'none'],
  ['Time: Nov 12, 2026 03:00 PM London', 'none'],
])('%j: %s', ([text, found]) => expect(read(text)).toBe(found));
