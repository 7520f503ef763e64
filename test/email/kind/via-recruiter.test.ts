import { describe, expect, test } from 'vitest';
import { readKind } from '../../../lib/email/kind/read-kind.ts';
import { building, heldOut } from './labelled/halves.ts';

const via = (text: string, to = 'liam@brightminds.example') =>
  readKind({
    subject: 'Application',
    text,
    answered: '',
    recipients: [{ address: to, name: null }],
    attachments: [],
    isReply: false,
    timeline: null,
  }).via;

describe('through a recruiter', () => {
  test.for([
    'I would love to hear more about the role at your client. Please put me forward.',
    'Thanks for the call; please go ahead and put me forward for the analyst role.',
    'Could you submit my CV to the client?',
    'I am happy for you to represent me for this role.',
    'Please forward my CV to your client in Bristol.',
    'I would be happy to be submitted.',
    'Are any of your clients looking for a welder?',
    'I saw the data engineer role you are advertising for your client in Dublin.',
    'I am registered with your agency and would like to apply for the warehouse job.',
    'Would your client consider part time?',
    'I wish to apply for the post you are recruiting for.',
    'I would like your staffing agency to help me find a place.',
    "I am interested in your client's CFO position.",
    'Thank you for presenting my CV to the client.',
    'Has your client decided yet?',
    'Have you submitted my resume to the company yet?',
    "What did your client's hiring team say?",
  ])('%j', (text) => expect(via(text)).toBe('recruiter'));
  test.for(['jo@medstaffing.example', 'sam@talentpartners.example', 'x@hays.com'])('%s', (to) =>
    expect(via('Hello', to)).toBe('recruiter'),
  );
});

describe('straight to the employer', () => {
  test.for([
    'I look forward to serving your clients.',
    'I put myself forward for the role.',
    'My manager put me forward for an award.',
    'I have long admired how you treat your clients.',
    'I represent my union at meetings.',
    'I know that your clients are banks, which is my field.',
    'I would like to put myself forward for the post of nurse.',
    'I have submitted my CV to the client services team.',
    'In my job I forward CVs to clients.',
    'I help recruiters at my agency.',
    'Your agency for marketing has a great name.',
    'I want to support your clients in Leeds.',
  ])('%j', (text) => expect(via(text)).toBe('direct'));
  test.for(['prof@uniresearch.example', 'recruitment@initech.example', 'talent@initech.example'])('%s', (to) =>
    expect(via('Hello', to)).toBe('direct'),
  );
});

test('of all labelled mails 99 % are read right', () => {
  const all = [...building, ...heldOut].filter(({ mail }) => mail.timeline === null);
  const wrong = all.filter((labelled) => readKind(labelled.mail).via !== labelled.via);
  expect(wrong.length / all.length).toBeLessThanOrEqual(0.01);
});

describe("by the domain's name", () => {
  test.for(['kohl-search.example', 'northsearch.example', 'executivesearch.example', 'search-partners.example'])(
    '%s is an agency',
    (domain) => expect(via('Please find my application attached.', `vera@${domain}`)).toBe('recruiter'),
  );
  test.for(['research.example', 'jobsearch.example', 'elasticsearch.example', 'market-research.example', 'searchlight.example'])(
    '%s is none',
    (domain) => expect(via('Please find my application attached.', `vera@${domain}`)).toBe('direct'),
  );
});
