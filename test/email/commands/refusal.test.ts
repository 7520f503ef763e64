import { expect, test } from 'vitest';
import { isRefusal } from '../../../lib/email/commands/refusal.ts';

const says = (typed: string, subject = 'Re: Please confirm: is this address yours?') => isRefusal({ typed, subject, hadQuote: false });

test.for([
  'no',
  'No, that was not me.',
  'NO!!',
  'Nope',
  'stop',
  'Unsubscribe',
  'Who is this?',
  'What do you want?',
  'I didn’t ask for this',
  'Hello, I think you have the wrong person.',
  'Please remove me from your list',
  'This isn’t my account',
  'Never heard of it',
  'Hi,\n\nthis is spam.\n\nAnn',
])('%j says no', (typed) => expect(says(typed)).toBe(true));

test.for([
  'yes',
  'Yes, this address is mine',
  'Hello, that is me.',
  'ok',
  '👍',
  '',
  'Confirmed. Thanks!',
  'Jo Winter, 12 North Street',
  'I know, it is me',
  'Noted, yes',
])('%j does not', (typed) => expect(says(typed)).toBe(false));

test('the subject speaks where the body is empty', () => {
  expect(says('', 'no')).toBe(true);
  expect(says('', 'yes')).toBe(false);
  expect(says('yes', 'no')).toBe(false);
});
