import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { heldInterview } from '../../../lib/email/kind/held-interview.ts';

/** A Wednesday. */
const sent = Temporal.PlainDate.from('2026-11-18');
const read = (text: string, subject = 'Thank you') => {
  const held = heldInterview({ subject, said: sentences(text) }, sent, 'US');
  return held === null ? null : `${held.on}${held.named ? ' named' : ''}`;
};

test.for([
  ['Thank you for meeting with me today.', '2026-11-18 named'],
  ['Thank you for taking the time to speak with me yesterday about the role.', '2026-11-17 named'],
  ['Thanks for the interview this morning!', '2026-11-18 named'],
  ['It was a pleasure to meet you on Monday.', '2026-11-16 named'],
  ['Thank you for the interview last Friday.', '2026-11-13 named'],
  ['I enjoyed our conversation on Thursday very much.', '2026-11-12 named'],
  ['Thank you for your time on November 12. The tour was great.', '2026-11-12 named'],
  ['Thank you for the interview on 3 November.', '2026-11-03 named'],
  ['Thank you for seeing me last night.', '2026-11-17 named'],
  ['Thank you very much for the interview. I look forward to hearing from you by Friday.', '2026-11-18'],
  ['It was great to talk to you and the team. Kind regards, Jo', '2026-11-18'],
  ['Thank you for showing me around the ward.', '2026-11-18'],
] as const)('"%s" thanks for an interview of %s', ([text, day]) => expect(read(text)).toBe(day));

test('a day in the subject counts as well', () =>
  expect(read('Thank you for the interview.', 'Interview on Monday')).toBe('2026-11-16 named'));

test.for([
  'Thank you for considering my application.',
  'Thank you for taking the time to read my application.',
  'Thank you for inviting me to an interview on Monday.',
  'Thank you for your quick reply yesterday.',
  'It was great to meet you at the career fair on Monday.',
  'Thank you for the coffee yesterday.',
  'Thanks in advance for meeting with me on Monday.',
  'I would be grateful if we could meet on Monday.',
  'Thank you for letting me know.',
  'Thank you for the interview invitation.',
])('"%s" thanks for none', (text) => expect(read(text)).toBeNull());
