import { describe, expect, test } from 'vitest';
import { employerKey } from '../../../../lib/email/people/employers/employer-key.ts';
import { employerKeyOf, namedEmployers } from '../../../../lib/email/people/employers/named-employers.ts';

const tom = 'tom@medstaffing.example';
const named = (text: string, viaRecruiter = true) => namedEmployers(text, tom, viaRecruiter);

test.for<readonly [text: string, ...names: readonly string[]]>([
  ['I am contacting you about a role at Initech in Berlin.', 'Initech'],
  ['The Staff Nurse position with Globex is still open.', 'Globex'],
  ['Our client Initech is looking for a nurse.', 'Initech'],
  ['My client, Initech Ltd, would like to meet you.', 'Initech Ltd'],
  ['Our client is Hooli.', 'Hooli'],
  ['I am writing on behalf of Barts Health, who need a nurse.', 'Barts Health'],
  ['Good news: you have an interview at Initech on Thursday.', 'Initech'],
  ['I have sent your CV to Globex today.', 'Globex'],
  ['I submitted you to Hooli, and to nobody else.', 'Hooli'],
  ['The role at Initech is gone, but the job at Globex is open.', 'Initech', 'Globex'],
  ['The vacancy of staff nurse at the Royal Hospital is open.', 'Royal Hospital'],
  ['Initech is one of our clients.', 'Initech'],
  ['Please send your papers to hr@kessler.example, and copy me.', 'kessler'],
  ['Kessler would like to meet you on Thursday.', 'Kessler'],
  ['Good news: Kessler wants to see you next week.', 'Kessler'],
  ['Your papers are with Kessler GmbH.', 'Kessler GmbH'],
  ['the client is kessler gmbh, they liked your cv.', 'kessler gmbh'],
  ['The role is with Hooli, in Zurich.', 'Hooli'],
  ['It is a company called Umbrella Health.', 'Umbrella Health'],
  ['I spoke to them today, and Globex is very interested.', 'Globex'],
  ['Acme Steel has shortlisted you.', 'Acme Steel'],
  ['Lakeside Valves will call you tomorrow.', 'Lakeside Valves'],
  ['Your CV is already with Globex.', 'Globex'],
  ["Please don't contact them directly about the role at Initech.", 'Initech'],
])('"%s"', ([text, ...names]) => expect(named(text)).toEqual(names));

describe('names nobody', () => {
  test.for([
    'I have a role for you that you will like.',
    'Our client is looking for a nurse in London.',
    'They would like to meet you on Thursday.',
    'The client wants to see you.',
    'We would love to represent you; write to me at tom@medstaffing.example.',
    'Your papers are with them.',
    'My address is tom.medstaffing@gmail.com.',
    'Our client, a leading bank, is hiring.',
    'There is a position at our client in Berlin.',
    'The role with us is open.',
    'The job at Medstaffing is filled.', // their own
    'Your interview with our client is on Thursday.',
    'I will send your CV to them today.',
    'I enjoyed our call and will be in touch by Friday.',
    'You may contact Dana at Initech directly about the role at Initech.',
    'Please contact Dana directly about the role at Initech, I am not in this week.',
    'I have copied Dana, who can tell you about the role at Initech.',
    '',
  ])('"%s"', (text) => expect(named(text)).toEqual([]));
});

test.for(['The role at Initech is open.', 'I have sent your CV to Globex.'])(
  '"%s" is an employer\'s way to speak of themselves, too',
  (text) => expect(named(text, false)).toEqual([]),
);

test('who says "our client" is a recruiter', () => expect(named('Our client Initech needs a nurse.', false)).toEqual(['Initech']));

test.for<readonly [name: string, address: string]>([
  ['Initech', 'dana@initech.example'],
  ['Initech Ltd', 'dana@mail.initech.co.uk'],
  ["St Mary's Hospital", 'hr@stmaryshospital.example'],
  ['Müller', 'info@muller.de'],
])('%s is at %s', ([name, address]) => expect(employerKey(name)).toBe(employerKeyOf(address)));

test.for<readonly [name: string, address: string]>([
  ['Initech', 'dana@initech-partners.example'],
  ['Initech', 'initech@gmail.com'],
  ['Lever', 'no-reply@hire.lever.co'],
])('%s is not at %s', ([name, address]) => expect(employerKey(name)).not.toBe(employerKeyOf(address)));

test('two letters tell nobody', () => expect(employerKey('HR')).toBeNull());
