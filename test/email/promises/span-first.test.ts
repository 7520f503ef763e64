/** How long it will be comes first, and their word behind it. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';

/** A Saturday. */
const sent = Temporal.ZonedDateTime.from('2026-10-24T12:00[Europe/London]');
const read = (text: string, author: 'correspondent' | 'user' = 'correspondent') =>
  readPromises(text, { sent, author, country: 'GB' }).map((promise) =>
    'date' in promise ? `${promise.type} ${promise.date}` : promise.type,
  );

test.for<readonly [text: string, day: string]>([
  ['good to meet you fella. need to sort budget with the owner, itll be 2 weeks or so, ill give you a bell', '2026-11-07'],
  ["It will be about two weeks, I'll give you a ring.", '2026-11-07'],
  ["Might be 10 days or so, we'll give you a shout.", '2026-11-03'],
  ['Budget sign-off takes roughly three weeks, I will be in touch.', '2026-11-14'],
  ["It'll be 2-3 weeks, we'll let you know.", '2026-11-14'],
  ["It'll be a week or two, ill give you a bell.", '2026-11-07'],
  ["It will be 10 working days, then we'll be in touch.", '2026-11-06'],
  ["It might take a fortnight. We'll let you know.", '2026-11-07'],
  ["Sorry, it'll be about three weeks. I'll give you a ring.", '2026-11-14'],
  ['The board will take a month or so and then I will write to you.', '2026-11-24'],
])('%j promises a word until %s', ([text, day]) => expect(read(text)).toEqual([`until ${day}`]));

test.for([
  "I'll give you a bell when I'm back.",
  "It'll be 2 weeks' work, ill give you a bell if you want it.",
  'The course is 2 weeks or so. Give me a bell if you like it.',
  "I was off for 2 weeks or so, I'll give you a bell.",
  'notice period is 2 weeks or so, ill give you a bell',
  "training will be two weeks or so, I'll give you a ring to arrange",
  'it will be 2 weeks of nights, ill give you a bell',
  "It'll be two weeks in Leeds, I'll let you know the dates.",
  "It'll be 2 weeks or so. Give me a bell then.",
  "If they agree it'll be 2 weeks, I'll let you know.",
  "It won't be 2 weeks, I'll let you know.",
])('%j promises nothing', (text) => expect(read(text)).toEqual([]));

test('what the user says of their own time is no word of theirs', () => {
  expect(read("It'll be 2 weeks or so, I'll give you a bell.", 'user').filter((promise) => promise.startsWith('until'))).toEqual([]);
});

test('their own words are quoted', () => {
  const [promise] = readPromises("It'll be about two weeks. We'll let you know.", { sent, author: 'correspondent', country: 'GB' });
  expect(promise?.quote).toBe("It'll be about two weeks. We'll let you know.");
});
