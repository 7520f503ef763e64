import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sentences } from '../../../../lib/email/dates/sentences.ts';
import { testDueOn } from '../../../../lib/email/promises/named-days/test-due.ts';

/** A Saturday. */
const sent = Temporal.ZonedDateTime.from('2026-11-14T10:00[Asia/Kolkata]');
const due = (text: string): string | undefined => testDueOn(sentences(text), { sent, author: 'correspondent', country: 'IN' })?.toString();

test.for<readonly [text: string, day: string]>([
  // The link or the papers come on another day.
  ['You will get a HackerRank link by tomorrow, please complete it by Wednesday 18th 11:59 PM IST.', '2026-11-18'],
  ['You will get a link by tomorrow, please complete the test by Wednesday 25 November.', '2026-11-25'],
  ['You will get a link by tomorrow. Please complete the test by Wednesday 25 November.', '2026-11-25'],
  ['Next is a typing test. The login will be sent to you by Monday and you have until Friday to do it.', '2026-11-20'],
  ["We'll send the case study on Monday; it is due on Friday 20 November.", '2026-11-20'],
  ["You'll receive the login by Thursday to complete the numeracy assessment by 23 November.", '2026-11-23'],
  ['The link will arrive tomorrow and the lesson plan must be handed in by Thursday.', '2026-11-19'],
  // "The test", and ways of naming its last day.
  ['The test must be submitted by 25 November.', '2026-11-25'],
  ['Your test needs to be done by Friday.', '2026-11-20'],
  ['Please finish the welding test by Thursday 19 November.', '2026-11-19'],
  ['Please return the translation exercise by EOD Friday.', '2026-11-20'],
  ['The last date for the assessment is 20 November.', '2026-11-20'],
  // Their own plan beside it.
  ['Please take the online test by Friday. We will decide by 30 November.', '2026-11-20'],
])('%s', ([text, day]) => expect(due(text)).toBe(day));

test.for([
  'You will get a HackerRank link by tomorrow.',
  'The next step is a HackerRank test. The link will be shared by tomorrow.',
  'By Friday you will receive an online test.',
  'You will receive a typing test tomorrow and have 48 hours to do it.',
  'Please take the online test. We will decide by Friday.',
  'Please take the online test. We will try to finish reviewing by Friday.',
  "Please do the take-home. We'll tell you what to do by Friday.",
  'We will send you the results of your completed test by Friday.',
  "Thanks for doing the test. We'll be in touch by Friday.",
  'Your drug test must be done by Friday.',
  'Please take the driving test by Friday.',
  'The test centre is open until Friday.',
  'Bring your test results by Friday.',
])('no last day for a test: %s', (text) => expect(due(text)).toBeUndefined());
