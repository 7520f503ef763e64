/** Addresses made up by a relay are neither a person's mailbox nor a company's. */
import { describe, expect, test } from 'vitest';
import { isFreemail } from '../../../lib/email/people/addresses.ts';
import { employersOf } from '../../../lib/email/people/employers/employers.ts';
import { companyOf } from '../../../lib/email/people/employers/names.ts';
import { behindRelay } from '../../../lib/email/people/relays.ts';
import { personName } from '../../../lib/email/wording/names.ts';

const relayed: readonly (readonly [name: string | null, address: string, person: string | null, company: string | null])[] = [
  ['dana@initech.example [via Relay]', 'x7k2p9@mozmail.com', null, 'Initech'],
  ['"Dana Reyes" [via Relay]', 'x7k2p9@relay.firefox.com', 'Dana Reyes', null],
  ['Dana Reyes - dana(a)initech.example', 'ra+reply123@simplelogin.co', 'Dana Reyes', 'Initech'],
  ['Dana Reyes - dana at initech.example', 'reply+abc@simplelogin.io', 'Dana Reyes', 'Initech'],
  ["Dana Reyes 'dana at initech.example'", 'q8@anonaddy.com', 'Dana Reyes', 'Initech'],
  ['Dana Reyes', 'dana_at_initech.example_jo@duck.com', 'Dana Reyes', 'Initech'],
  [null, 'dana.reyes_at_initech.example_jo@duck.com', 'Dana Reyes', 'Initech'],
  ['Dana Reyes', 'dana_at_initech_example_a1b2c3d4_9e8f7a@privaterelay.appleid.com', 'Dana Reyes', 'Initech'],
  ['Dana Reyes', 'dana_at_initech_example_a1b2c3d4_9e8f7a@icloud.com', 'Dana Reyes', 'Initech'],
  ['Globex Hiring Team', '9f3c1b@passmail.net', null, 'Globex'],
  ['craigslist 7712345678', '5f0e1c9d8b7a@job.craigslist.org', null, null],
];

describe.each(relayed)('%s <%s>', (name, address, person, company) => {
  test('the name shows who it is', () => {
    expect(companyOf({ name, address }, 'Your application', 'Hello Jo,\n\nthank you.')).toBe(company);
    expect(personName({ name, address })).toBe(person);
  });
  test('its domain is no company', () => expect(employersOf([{ address }], null)).toEqual([]));
});

test('other mailboxes are as they are', () => {
  for (const mailbox of [
    { name: 'Dana Reyes', address: 'dana.reyes@initech.example' },
    { name: 'Dana at Initech', address: 'dana@icloud.com' },
    { name: null, address: 'meet_at_noon@icloud.com' },
    { name: null, address: 'dana@duck.com' },
    { name: null, address: 'dana_at_globex.example_abcd12_ef3456@initech.example' },
    { name: 'Dana - dana at globex.example', address: 'dana@initech.example' },
  ])
    expect(behindRelay(mailbox)).toEqual(mailbox);
  expect(isFreemail('simplelogin.co')).toBe(true);
  expect(isFreemail('initech.example')).toBe(false);
});
