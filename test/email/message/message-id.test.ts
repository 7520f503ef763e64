import { describe, expect, test } from 'vitest';
import { derivedMessageId, readMessageId, readMessageIds } from '../../../lib/email/message/message-id.ts';

test.for([
  ['<a@x> <b@x>', ['<a@x>', '<b@x>']],
  ['<a@x><b@x>,<c@x>', ['<a@x>', '<b@x>', '<c@x>']],
  ['<a@x> (comment) <bro ken@x> < c@x> <<d@x>>', ['<a@x>', '<d@x>']],
  ['a@x b@x', []],
  ['', []],
] as const)('ids in "%s"', ([value, ids]) => expect(readMessageIds(value)).toEqual(ids));

test('of a thousand the root and the nearest are kept', () => {
  const ids = readMessageIds(Array.from({ length: 1_000 }, (_, index) => `<${index}@x>`).join(' '));
  expect([ids.length, ids[0], ids[1], ids.at(-1)]).toEqual([50, '<0@x>', '<951@x>', '<999@x>']);
});

test.for([
  ['<a@x>', '<a@x>'],
  ['a@x.example', '<a@x.example>'],
  ['Your mail of Monday <a@x>', '<a@x>'],
  ['no id', null],
  ['', null],
] as const)('the id "%s" is %s', ([value, id]) => expect(readMessageId(value)).toBe(id));

describe('a mail without an id', () => {
  const mail = {
    from: 'Jo <jo@x>',
    to: 'Dana <dana@x>',
    cc: '',
    date: 'Tue, 3 Nov 2026 09:00:00 +0100',
    subject: 'Application',
    text: 'I apply.',
  };

  test('is known again', () => expect(derivedMessageId({ ...mail })).toBe(derivedMessageId(mail)));

  // Scripts leave out the Date as well, as in "done" to two reminders, or one text to two companies.
  test.for([
    { from: 'Ann <ann@x>' },
    { to: 'Bob <bob@x>' },
    { cc: 'Bob <bob@x>' },
    { date: '' },
    { subject: 'Re: Application' },
    { text: 'done' },
  ])('is another one with %o', (changed) => expect(derivedMessageId({ ...mail, ...changed })).not.toBe(derivedMessageId(mail)));
});
