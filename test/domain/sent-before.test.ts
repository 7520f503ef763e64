/**
 * A mail that was sent again within minutes is the same mail if only typos are different.
 * As stories: scenarios/placing/same-mail-twice.test.ts.
 */
import { expect, test } from 'vitest';
import { noHistory, record } from '../../lib/domain/history.ts';
import { wasSentBefore } from '../../lib/domain/sent-before.ts';
import { instant, mailSent, numbered } from '../support/given.ts';

const dana = { address: 'dana.reyes@initech.example', name: 'Dana Reyes' };
const lee = { address: 'lee@initech.example', name: 'Lee Wong' };
const first = 'Hi Dana, I wanted to ask wether ther is any nws about teh nurse position on Monday. I can come at 10. Kind regards Jo';
const at = '2026-11-10T10:00';
const before = record(noHistory, numbered([mailSent({ at, subject: 'Nurse', excerpt: first, correspondents: [dana] })]));

const again = (excerpt: string, { minutes = 6, correspondents = [dana] } = {}): boolean =>
  wasSentBefore({ at: instant(at).add({ minutes }), subject: 'Nurse position', excerpt, correspondents }, before);
const mended = first.replace('wether', 'whether');

test.for([
  ['one typo mended', mended],
  ['three typos mended', mended.replace('ther is', 'there is').replace('nws', 'news')],
] as const)('%s', ([, text]) => expect(again(text)).toBe(true));

test.for([
  ['four words changed', mended.replace('ther is', 'there is').replace('nws', 'news').replace('teh', 'the')],
  ['another day', first.replace('Monday', 'Sunday')],
  ['another hour', first.replace('10', '11')],
  ['now or not', first.replace('I can come', 'I cant come')],
  ['a word that begins otherwise', first.replace('nurse', 'driver')],
  ['a longer word', first.replace('come', 'comehereatonce')],
  ['a word more', `${first} Winter`],
] as const)('%s: another mail', ([, text]) => expect(again(text)).toBe(false));

test('to somebody else, later, or in a few words it is another mail', () => {
  expect(again(mended, { correspondents: [lee] })).toBe(false);
  expect(again(mended, { correspondents: [dana, lee] })).toBe(false);
  expect(again(mended, { minutes: 10 })).toBe(true);
  expect(again(mended, { minutes: -10 })).toBe(true);
  expect(again(mended, { minutes: 11 })).toBe(false);
  const short = record(noHistory, numbered([mailSent({ at, excerpt: 'Are you thre, Dana?', correspondents: [dana] })]));
  const sent = { at: instant(at).add({ minutes: 1 }), subject: 'Nurse', excerpt: 'Are you there, Dana?', correspondents: [dana] };
  expect(wasSentBefore(sent, short)).toBe(false);
});
