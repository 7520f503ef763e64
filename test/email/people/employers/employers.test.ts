import { expect, test } from 'vitest';
import { employersWithMailboxes } from '../../../../lib/email/people/employers/employers.ts';

test.for<readonly [address: string, keys: readonly string[]]>([
  ['dana@initech.example', ['at initech']],
  ['contibakery@gmail.com', ['at contibakery']],
  ['jobs.contibakery22@gmail.com', ['at contibakery']],
  ['contibakery+cooks@gmail.com', ['at contibakery']],
  // A desk is no part of the name, in whatever language.
  ['bewerbung-baeckerei.conti@gmx.de', ['at baeckereiconti']],
  ['empleo_panaderiaconti@hotmail.com', ['at panaderiaconti']],
  ['recruitment@gmail.com', []],
  // Too few letters to identify a firm.
  ['jo.li@gmail.com', []],
])('%s is found under %j', ([address, keys]) => expect(employersWithMailboxes([{ address }], null)).toEqual(keys));

test('the company in the mail counts beside a private mailbox', () =>
  expect(employersWithMailboxes([{ address: 'rosaconti@gmail.com' }], 'Conti Ltd')).toEqual(['at conti', 'at rosaconti']));
