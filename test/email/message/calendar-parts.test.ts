import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';

const calendar =
  'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nDTSTART:20261112T140000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

const mailWith = (type: string, name: string): Buffer =>
  Buffer.from(
    `From: dana@initech.example\r\nTo: jo@example.com\r\nSubject: Interview\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nHello\r\n--m\r\nContent-Type: ${type}; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(calendar).toString('base64')}\r\n--m--\r\n`,
  );

test.for<readonly [type: string, name: string, found: number]>([
  ['text/calendar', 'invite.ics', 1],
  ['application/ics', 'invite.ics', 1],
  ['text/x-vcalendar', 'meeting.vcs', 1],
  ['application/octet-stream', 'Invite.ICS', 1],
  ['application/octet-stream', 'cv.pdf', 0],
  ['application/pdf', 'invite.ics', 0],
])('an attachment of type %s called %s', async ([type, name, found]) => {
  const { calendars } = await parseMessage(mailWith(type, name), Temporal.Instant.from('2026-11-03T09:00:00Z'));
  expect(calendars.length).toBe(found);
});
