/** Kinds of promises that were once missed in real emails, in our own sentences. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';
import { readReply } from '../../../lib/email/promises/read-reply.ts';
import { blindHarmless, blindPromises } from './blind-promises.ts';
import { aboutOtherThings } from './fresh/about-other-things.ts';
import { aboutTheUser } from './fresh/about-the-user.ts';
import { askedOfTheUser } from './fresh/asked-of-the-user.ts';
import { dates } from './fresh/dates.ts';
import { deniedOrSupposed } from './fresh/denied-or-supposed.ts';
import { over } from './fresh/over.ts';
import { silenceAndInvitations } from './fresh/silence-and-invitations.ts';
import { spans } from './fresh/spans.ts';
import { weekdays } from './fresh/weekdays.ts';
import { strangerHarmless } from './stranger-harmless.ts';
import { strangerPromises } from './stranger-promises.ts';

const context = { sent: Temporal.ZonedDateTime.from('2026-11-09T10:00[Europe/London]'), author: 'correspondent', country: 'US' } as const;
const read = (text: string) =>
  readPromises(text, context).map((promise) => ('date' in promise ? `${promise.type} ${promise.date}` : promise.type));

test.for<readonly [text: string, promise: string]>([
  ['If you have not heard by Friday, 20 November, consider your application unsuccessful.', 'lapse 2026-11-20'],
  ['If you have not heard from us by Monday, November 30, 2026, please assume that you were not selected.', 'lapse 2026-11-30'],
  ['Should you not have heard by Tuesday, 1 December, take it that you have not been shortlisted.', 'lapse 2026-12-01'],
  ["If we haven't contacted you within 30 days, consider your application unsuccessful.", 'lapse 2026-12-09'],
  ['We will let everyone know by the 15th.', 'until 2026-11-15'],
  ['We will let all applicants know by the 20th.', 'until 2026-11-20'],
  ['I will let each of you know by Friday.', 'until 2026-11-13'],
  ["You'll know by Friday.", 'until 2026-11-13'],
  ['You will know more by 20 November.', 'until 2026-11-20'],
  ['We will review it within the next 5-7 business days.', 'until 2026-11-19'],
  ['We will be making a decision in three weeks.', 'until 2026-11-30'],
  ['We will begin scheduling interviews by the beginning of January.', 'until 2027-01-10'],
  ['We will begin reviewing applications on 20 November.', 'until 2026-11-20'],
  ['Decisions will go out on 20 November.', 'until 2026-11-20'],
  ['Applicants will be notified on 20 November.', 'until 2026-11-20'],
  ['Feedback should reach you by Friday.', 'until 2026-11-13'],
  ['We anticipate finalising the shortlist by 20 November.', 'until 2026-11-20'],
  ['We are interviewing through Friday and I will email you on Tuesday.', 'until 2026-11-10'],
])('%s', ([text, promise]) => expect(read(text)).toEqual([promise]));

test.for([
  'Please let everyone know by Friday whether you can come.',
  'All applicants must know the rules by Friday.',
  "You'll know the way by the sign, on Friday too.",
  'Let all candidates know the room by Friday, please.',
  'Invitations to the open day went out on Friday.',
  'If you have not applied by Friday, 20 November, you are too late.',
  'You will know our shop on the High Street.',
  'Head office has put a freeze on hiring. It lasts until the end of March.',
])('promises nothing: %s', (text) => expect(read(text)).toEqual([]));

test.for<readonly [text: string, asks: boolean]>([
  ['Please review the attached offer and reply by Friday.', true],
  ['Review the attached offer and reply by Friday.', true],
  ['We review each offer and reply by Friday.', false],
])('%s asks: %s', ([text, asks]) => expect(readReply(text, context).asks).toBe(asks));

const tuesday = { sent: Temporal.ZonedDateTime.from('2026-11-10T10:00[Europe/London]'), author: 'correspondent', country: 'GB' } as const;
const readOnTuesday = (text: string) =>
  readPromises(text, tuesday).map((promise) =>
    'date' in promise ? `${promise.type} ${promise.date}` : `every ${promise.every.count} ${promise.every.unit}`,
  );

test.for([...blindPromises, ...strangerPromises, ...dates, ...weekdays, ...spans, ...silenceAndInvitations])(
  'written without a look at the readers: %s',
  ([text, promise]) => expect(readOnTuesday(text).join(', ')).toBe(promise),
);

test.for([...blindHarmless, ...strangerHarmless, ...aboutOtherThings, ...aboutTheUser, ...askedOfTheUser, ...deniedOrSupposed, ...over])(
  'promises nothing: %s',
  (text) => expect(readOnTuesday(text)).toEqual([]),
);
