import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mentionsIn } from '../../../lib/email/promises/promise-reader.ts';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';

/** A Tuesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/London]');
const context = { sent, author: 'correspondent', country: 'GB' } as const;

test.for<readonly [text: string, date: string]>([
  ['The jury sits on 19 November and reports the day after', '2026-11-20'],
  ['The jury sits on 19 November and reports the following morning', '2026-11-20'],
  ['The jury sits on 20 November and reports the next working day', '2026-11-23'],
  ['The jury sits on 19 November and reports two days later', '2026-11-21'],
  ['The jury sits on 19 November and reports within three working days of that', '2026-11-24'],
  ['The jury sits on 19 November and reports the Monday after', '2026-11-23'],
  ['The jury sits on 19 November and reports the following week', '2026-11-27'],
  ['The jury sits on 19 November and reports early the following week', '2026-11-24'],
  ['The jury sits on 17 November and reports by the end of that week', '2026-11-20'],
  ['The jury sits on 19 November and reports within 48 hours', '2026-11-21'],
  ['The jury sits in the morning of 19 November and reports in the afternoon', '2026-11-19'],
])('%s', ([text, date]) =>
  expect(
    mentionsIn(text, context, { day: () => null, closesOn: () => null })
      .at(-1)
      ?.date.toString(),
  ).toBe(date),
);

const read = (text: string) =>
  readPromises(text, context).map((promise) => ('date' in promise ? `${promise.type} ${promise.date}` : promise.type));

test.for<readonly [text: string, promise: string]>([
  ['The panel meets on Thursday. We will call you the day after.', 'until 2026-11-13'],
  ['Dr Sahin is back on the 18th. You will hear from us two days later.', 'until 2026-11-20'],
  ['We close this on 20 November. Everybody is told the following Tuesday.', 'until 2026-11-24'],
  ['Our last candidate comes on Thursday or Friday. We will decide the week after.', 'until 2026-11-20'],
])('the day is in the sentence before: %s', ([text, promise]) => expect(read(text)).toEqual([promise]));

test.for([
  'The course starts on Thursday. Bring your papers the day after.',
  'Is Thursday good for you? We could also meet the day after.',
  'If the ferry goes on Thursday, we are back on Friday. The shop opens the day after.',
  'We had the inspectors here on Monday. They left the day after.',
  'The day after, nobody was at work.',
])('promises nothing: %s', (text) => expect(read(text)).toEqual([]));
