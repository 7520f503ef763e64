import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeDomain } from '../../../lib/email/people/address-space.ts';
import { isFreemail, isNoReplyOrAts, isRoleMailbox } from '../../../lib/email/people/addresses.ts';
import { organisationalDomain } from '../../../lib/email/people/organisational-domain.ts';
import { isReservedUserId, reservedNames } from '../../../lib/email/people/our-addresses.ts';
import { readTag, readTags, type TrackingTag } from '../../../lib/email/people/tracking-tag.ts';

test.for([
  ['mail.initech.co.uk', 'initech.co.uk'],
  ['Initech.COM', 'initech.com'],
  ['a.b.c.example', 'c.example'],
  ['jo.github.io', 'jo.github.io'], // Customers of the same provider are not one organisation.
  ['deep.jo.github.io', 'jo.github.io'],
  ['co.uk', 'co.uk'],
  ['localhost', 'localhost'],
  ['tactful.localhost', 'tactful.localhost'],
  ['[192.0.2.1]', '[192.0.2.1]'],
] as const)('the organisational domain of %s is %s', ([domain, organisation]) => expect(organisationalDomain(domain)).toBe(organisation));

test.for([
  ['gmail.com', true],
  ['yahoo.co.uk', true],
  ['hotmail.fr', true],
  ['t-online.de', true],
  ['Proton.me', true],
  ['mail.yahoo.com.br', true],
  ['smtp.icloud.com', true],
  ['yahoo', false],
  ['outlook.com.initech.example', false],
  ['gmail.co', true],
  ['initech.example', false],
  ['gmail.initech.example', false],
  ['live-nation.example', false],
  ['web.dev', false],
] as const)('%s is a freemail domain: %s', ([domain, expected]) => expect(isFreemail(domain)).toBe(expected));

test.for([
  ...[
    'jobs',
    'hr',
    'careers',
    'recruitment',
    'recruiting',
    'talent',
    'bewerbung',
    'people',
    'hiring',
    'vacancies',
    'apply',
    'Jobs',
    'hr-berlin',
  ].map((local) => [local, true] as const),
  ...['talent.acquisition', 'human-resources', 'jobs+4711', 'recrutement', 'rrhh', 'info', 'office'].map((local) => [local, true] as const),
  ...['dana.reyes', 'dana', 'jobst.meier', 'chris', 'hrvoje', 'h.r', 'infante', 'steve.office', 'd.reyes+hr'].map(
    (local) => [local, false] as const,
  ),
])('%s@ is a role mailbox: %s', ([local, expected]) => expect(isRoleMailbox(`${local}@initech.example`)).toBe(expected));

test.for([
  ['no-reply@initech.example', true],
  ['jobs-noreply@initech.example', true],
  ['do_not_reply@initech.example', true],
  ['ne-pas-repondre@initech.example', true],
  ['initech@myworkday.com', true],
  ['dana@us.greenhouse-mail.io', true],
  ['hit-reply@linkedin.com', true],
  ['ward7@jobs.nhs.uk', true],
  ['notifications@initech.example', true],
  ['dana.reyes@initech.example', false],
  ['jobs@initech.example', false],
  ['dana@nhs.uk', false],
  ['initech@invalidemail.com', true],
  ['dana@notlever.co', false],
  ['dana+noreply@initech.example', false],
  ['reply@initech.example', false],
] as const)('mail to %s reaches no inbox: %s', ([address, expected]) => expect(isNoReplyOrAts(address)).toBe(expected));

const addresses = wholeDomain('in.example.com');
const token = 'abcdefghijklmnopqrstuvwxyz';
test.for<readonly [address: string, expected: object]>([
  ['abcdefghi234@in.example.com', { type: 'tracking', userId: 'abcdef', secret: 'ghi234', tag: null }],
  ['ABCdefGHI234+Nov30@IN.example.com', { type: 'tracking', userId: 'abcdef', secret: 'ghi234', tag: 'nov30' }],
  ['abcdefghi234+@in.example.com', { type: 'tracking', userId: 'abcdef', secret: 'ghi234', tag: null }],
  [`r-${token}@in.example.com`, { type: 'reply', address: `r-${token}@in.example.com` }],
  [`R-${token.toUpperCase()}@in.example.com`, { type: 'reply', address: `r-${token}@in.example.com` }],
  ['Tactful@in.example.com', { type: 'service', name: 'tactful' }],
  ['start+friend@in.example.com', { type: 'service', name: 'start' }],
  ['postmaster@in.example.com', { type: 'operator', name: 'postmaster' }],
  ['abuse@in.example.com', { type: 'operator', name: 'abuse' }],
  ['root@in.example.com', { type: 'unknown' }],
  ['mailerdaemon@in.example.com', { type: 'unknown' }], // Twelve letters, but not a tracking address.
  ['abcdefghi23@in.example.com', { type: 'unknown' }],
  ['abcdefghi2345@in.example.com', { type: 'unknown' }],
  ['abcdefghi180@in.example.com', { type: 'unknown' }], // The alphabet lacks 0, 1, 8 and 9.
  [`r-${token.slice(1)}@in.example.com`, { type: 'unknown' }],
  ['@in.example.com', { type: 'unknown' }],
  ['abcdefghi234@example.com', { type: 'foreign' }],
  ['abcdefghi234@evil.in.example.com', { type: 'foreign' }],
  ['abcdefghi234', { type: 'foreign' }],
])('%s', ([address, expected]) => expect(addresses.read(address)).toEqual(expected));

test('a reply address is as short as RFC 5321 and the design ask', () => expect(`r-${token}`.length).toBeLessThanOrEqual(32));

test('no user id is the beginning of a reserved name', () => {
  const beginnings = reservedNames.filter((name) => name.length >= 6).map((name) => name.slice(0, 6));
  expect(beginnings.every(isReservedUserId)).toBe(true);
  expect(isReservedUserId('abcdef')).toBe(false);
});

test.for<readonly [tag: string, expected: TrackingTag]>([
  ['interview', { type: 'interview' }],
  ['Recruiter', { type: 'recruiter' }],
  ['unsolicited', { type: 'kind', kind: 'unsolicited' }],
  ['networking', { type: 'kind', kind: 'networking' }],
  ['never', { type: 'never' }],
  ['2w', { type: 'delay', days: 14 }],
  ['3d', { type: 'delay', days: 3 }],
  ['10days', { type: 'delay', days: 10 }],
  ['nov30', { type: 'date', year: null, month: 11, day: 30 }],
  ['30nov', { type: 'date', year: null, month: 11, day: 30 }],
  ['sept-5', { type: 'date', year: null, month: 9, day: 5 }],
  ['feb29', { type: 'date', year: null, month: 2, day: 29 }],
  ['2026-11-30', { type: 'date', year: 2026, month: 11, day: 30 }],
  ['t-abcdefgh', { type: 'timeline', letters: 'abcdefgh' }],
  ['tomorrow', { type: 'when', words: 'tomorrow' }],
  ['Monday', { type: 'when', words: 'monday' }],
  ['fri', { type: 'when', words: 'fri' }],
  ['nextweek', { type: 'when', words: 'next week' }],
  ['next-tuesday', { type: 'when', words: 'next tuesday' }],
  ['nextmonth', { type: 'when', words: 'next month' }],
  ['1month', { type: 'when', words: '1 months' }],
  ['10am', { type: 'when', words: '10am' }],
  ['14:30', { type: 'when', words: '14:30' }],
  ['dec3-9am', { type: 'when', words: 'dec 3 at 9am' }],
  ['monday-15', { type: 'when', words: 'monday at 15:00' }],
])('+%s', ([tag, expected]) => expect(readTag(tag)).toEqual(expected));

test.for([
  '',
  'friend',
  'nov31',
  '0d',
  '99w',
  '2027-02-29',
  '2026-13-01',
  'no30',
  't-abcdefg',
  't-abcdefg2',
  'constructor',
  '3m',
  '11-30',
  'interviews',
])('+%s is not one of our tags', (tag) => expect(readTag(tag)).toBeNull());

test('several tags at once, and unknown ones among them', () => {
  expect(readTags('recruiter+friend+Nov30')).toEqual([readTag('recruiter'), { type: 'unknown', word: 'friend' }, readTag('nov30')]);
  expect(readTags('2026-11-30+t-abcdefgh')).toEqual([readTag('2026-11-30'), readTag('t-abcdefgh')]);
  expect(readTags('never+never')).toEqual([readTag('never')]);
  for (const word of ['friend', 'recruiterinterview', 'recruiter interview']) expect(readTags(word)).toEqual([{ type: 'unknown', word }]);
  for (const word of ['', '+']) expect(readTags(word)).toEqual([]);
  expect(readTags(null)).toEqual([]);
});

test('any text is an address of some type', () => {
  fc.assert(fc.property(fc.string(), (text) => ['unknown', 'foreign'].includes(addresses.read(text).type)));
});
