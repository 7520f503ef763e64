import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDateField } from '../../../lib/email/message/date-field.ts';

test.for([
  ['Tue, 3 Nov 2026 08:12:07 +0100', '2026-11-03T08:12:07+01:00'],
  ['Tue, 03 Nov 2026 08:12:07 +0100 (CET)', '2026-11-03T08:12:07+01:00'],
  ['3 Nov 2026 08:12 -0330', '2026-11-03T08:12:00-03:30'],
  ['Tue, 3 Nov 26 08:12:07 EST', '2026-11-03T08:12:07-05:00'],
  ['21 Nov 97 09:55:06 GMT', '1997-11-21T09:55:06+00:00'],
  ['3 Nov 126 08:12:07 +0000', '2026-11-03T08:12:07+00:00'], // Written by a program that doesn't add 1900 to the year (RFC 5322 section 4.3).
  ['Tuesday, 03-Nov-26 08:12:07 GMT', '2026-11-03T08:12:07+00:00'],
  ['Tue Nov  3 08:12:07 2026', '2026-11-03T08:12:07+00:00'],
  ['Tue Nov 3 08:12:07 CET 2026', '2026-11-03T08:12:07+01:00'],
  ['Tue, Nov 3, 2026 08:12 PM -0800', '2026-11-03T20:12:00-08:00'],
  ['2026-11-03T08:12:07+01:00', '2026-11-03T08:12:07+01:00'],
  ['Tue,3 Nov 2026 08:12:07 +0100', '2026-11-03T08:12:07+01:00'],
  ['Tue, 3 Nov 2026 08 : 12 : 07 +0100', '2026-11-03T08:12:07+01:00'],
  ['Thu, (a (nested) comment) 13 Feb 1969 23:32 -0330 (Newfoundland Time)', '1969-02-13T23:32:00-03:30'],
  ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59+00:00'], // a leap second
  ['Tue, 3 Nov 2026 08:12:07 GMT+0100', '2026-11-03T08:12:07+01:00'],
  ['Tue, 3 Nov 2026 08:12:07 XYZ', '2026-11-03T08:12:07+00:00'],
  ['Tue, 3 Nov 2026 08:12:07 -0000', '2026-11-03T08:12:07+00:00'],
  ['Tue, 3 Nov 2026 08:12:07', '2026-11-03T08:12:07+00:00'],
] as const)('%s', ([value, date]) => expect(readDateField(value)?.toString({ timeZoneName: 'never' })).toBe(date));

test.for([
  '',
  'yesterday',
  'Tue, 31 Nov 2026 08:12:07 +0100',
  'Tue, 3 Foo 2026 08:12:07 +0100',
  'Tue, 3 Nov 2026 25:12:07 +0100',
  'Tue, 3 Nov 2026 08:12:07 +9900',
  'Wed, 15 Dec 2010    59:10 -0500',
  'Thu, 01 Jan 1970 00:00:00 +0000',
  '3 Nov 2026',
])('unreadable: "%s"', (value) => expect(readDateField(value)).toBeNull());

test('any text is a date or none', () => {
  const piece = fc.constantFrom('Tue, ', '3', ' Nov ', '2026', ' ', '08:12', ':', '+0100', '(', ')', 'EST', '-', '99');
  const text = fc.oneof(
    fc.string(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  // The offset of every date that is read is a whole number of minutes, as in a Date field.
  fc.assert(fc.property(text, (value) => /^[+-]\d{2}:\d{2}$/.test(readDateField(value)?.timeZoneId ?? '+00:00')));
});
