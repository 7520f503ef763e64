import { describe, expect, test } from 'vitest';
import { wrap } from '../../../../lib/email/compose/blocks/wrap.ts';
import { ownStyle } from '../../../../lib/email/compose/reminders/own-style.ts';
import { phoneNumber, telLink } from '../../../../lib/email/compose/reminders/phone-number.ts';
import { mailSent, replyReceived } from '../sample-facts.ts';

describe("the user's own greeting and sign-off", () => {
  test.for<readonly [text: string, greeting: string | null, farewell: string | null]>([
    ['Dear Ms. Reyes,\n\ntext\n\nKind regards,\nJo Miller', 'Dear Ms. Reyes,', 'Kind regards,\nJo Miller'],
    ['Good morning Dana\n\ntext\n\nThanks!\nJo', 'Good morning Dana,', 'Thanks,\nJo'],
    ['Hi Dana!\ntext', 'Hi Dana,', null],
    ['text only', null, null],
    ['Hi Dana, I saw your posting and would love to hear more about it. It says a lot.', null, null],
    ['Hello?', null, null],
    ['text\n\nThanks\nhttps://jo.example', null, null],
    ['text\n\nBest\n+1 555 010 0199', null, null],
    ['text\n\nSincerely', null, null],
  ])('%j', ([excerpt, greeting, farewell]) => expect(ownStyle([mailSent({ excerpt })])).toEqual({ greeting, farewell }));
  test('the newest that shows one counts', () => {
    const events = [
      mailSent({ excerpt: 'Dear Ms. Reyes,\n\ntext' }),
      mailSent({ excerpt: 'Hi Dana,\n\ntext' }),
      mailSent({ excerpt: 'text' }),
    ];
    expect(ownStyle(events).greeting).toBe('Hi Dana,');
  });
});

describe("a phone number in a correspondent's mail", () => {
  test.for<readonly [text: string, number: string, link: string]>([
    ['Dana Reyes\nTel. +1 (555) 010-0199', '+1 (555) 010-0199', 'tel:+15550100199'],
    ['M: 0171 0000000', '0171 0000000', 'tel:01710000000'],
    ['Dana | +44 20 7946 0000 | Initech', '+44 20 7946 0000', 'tel:+442079460000'],
    ['Dana Reyes | Initech | (555) 010-0199', '(555) 010-0199', 'tel:5550100199'],
    ['Dana Reyes\n555.010.0199', '555.010.0199', 'tel:5550100199'],
    ['Fax: +44 20 7946 0001\nPhone: +44 20 7946 0000', '+44 20 7946 0000', 'tel:+442079460000'],
  ])('%j', ([excerpt, number, link]) => {
    expect(phoneNumber([replyReceived({ excerpt })])).toBe(number);
    expect(telLink(number)).toBe(link);
  });
  test.for([
    'Ref. 4711-2026-0815',
    'on 2026-11-10 at 10:00',
    'Telefax +44 20 7946 0001',
    'Order 555-010-0199-22',
    'SSN 123-45-6789',
    '80331 Munich',
    'Tel. 123',
    'account +1@x.example',
    'Invoice 1234567890123456789',
  ])('%j shows none', (excerpt) => expect(phoneNumber([replyReceived({ excerpt })])).toBeNull());
  test("the user's own number is not theirs", () => expect(phoneNumber([mailSent({ excerpt: 'Tel. +1 555 010 0199' })])).toBeNull());
});

describe('a wrapped line', () => {
  const long = 'word '.repeat(30).trim();
  test('has at most 76 columns, and says the same', () => {
    const lines = wrap(long).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
    expect(lines.join(' ')).toBe(long);
  });
  test('keeps its indent and its runs of spaces', () => expect(wrap('  done    I wrote')).toBe('  done    I wrote'));
  test('continues under its own text', () => expect(wrap(`1. ${long}`, '   ').split('\n')[1]).toMatch(/^ {3}word/));
  test('leaves a long address whole', () => expect(wrap(`x ${'a'.repeat(90)}@b.example`)).toBe(`x\n${'a'.repeat(90)}@b.example`));
});
