import { describe, expect, test } from 'vitest';
import { postingOf } from '../../../lib/email/people/posting.ts';
import { unshouted } from '../../../lib/email/people/unshouted.ts';
import { ownTime } from '../../support/own-time.ts';

describe('the posting that a mail names', () => {
  test.for<readonly [subject: string, text: string, title: string | null]>([
    ['Application for Staff Nurse, Ward 7', '', 'Staff Nurse'],
    ['Jo, your application was sent to Initech Health', '', null],
    ['Your application to Staff Nurse at Initech Health', 'Thank you for your interest in the Staff Nurse position.', 'Staff Nurse'],
    ['Job submission: Welder', 'Thank you for your job submission for the position of Welder (1900234) at Globex Steel.', 'Welder'],
    ['Application: Technical writer', '', 'Technical writer'],
    ['Your application as payroll clerk', '', 'payroll clerk'],
    ['Your application for bookkeeper', '', 'bookkeeper'],
    ['Your application for the post of Ward Clerk', '', 'Ward Clerk'],
    ['Your application for Globex', '', null],
    ['Re: Application: Technical writer at Initech', '', 'Technical writer'],
    ['Applying for the post of Accounts Executive', '', 'Accounts Executive'],
    ['MIG/TIG Welder position', '', 'MIG/TIG Welder'],
    ['Application for the position of Data Analyst (Ref: 2023-117)', '', 'Data Analyst'],
    ['Teaching Assistant vacancy', '', 'Teaching Assistant'],
    ['Staff Nurse application', '', 'Staff Nurse'],
    ['Hello', 'I am applying for the nurse position at your hospital.', 'nurse'],
    ['Hello', 'I wish to apply for the position of Senior Welder, as advertised.', 'Senior Welder'],
    ['Hello', 'The weather is fine.', null],
    ['Thanks', 'We have received your application for Night Porter. Thank you.', 'Night Porter'],
    ['Thanks', 'Your application for Nurse at Initech has arrived.', 'Nurse'],
    ['Thanks', 'We thank you for your application for further consideration.', null],
    ['My application', '', null],
    ['Staff Nurse - Band 5 - Ref 123', '', 'Staff Nurse'],
    ['Re: Your vacancy: Pastry Chef (m/f/d)', '', 'Pastry Chef'],
    ['Lunch - Ref Sam', '', null],
    ['Following up on my application', '', null],
    ['', '', null],
    ['Application for the position of Senior Nurse (ref. 4711)', '', 'Senior Nurse'],
    ['Job application - Data analyst', '', 'Data analyst'],
    ['Applying for the Barista position', '', 'Barista'],
    ['Application as a Pastry Chef – Jo Miller', '', 'Pastry Chef'],
    ['Maria Gomez - Application for Editor', '', 'Editor'],
    ['Ynt: Application: Editor', '', 'Editor'],
    ['Application for Forklift Driver advertised on Indeed', '', 'Forklift Driver'],
    ['Application for Sr. Accountant. Please find attached', '', 'Sr. Accountant'],
    ['Hello', 'I want to apply for the position of cook. I have worked in two kitchens.', 'cook'],
    ['Applying for the job of night porter', '', 'night porter'],
    ['Application: CAD Technician / ref 12', '', 'CAD Technician'],
    ['Interested in the Gardener role', '', 'Gardener'],
    ['Regarding Java Developer position', '', 'Java Developer'],
  ])('%j %j: %j', ([subject, text, title]) => expect(postingOf(subject, text)).toBe(title));

  test.for([
    'Application for position',
    'Application for the position',
    'Application for a job',
    'Application for Job posted on Indeed',
    'Application for the job advertised in the Gazette',
    'Application for any suitable vacancy',
    'Application for employment',
    'Application for work',
    'Application for the above post',
    'Application for your consideration',
    'Application, as promised',
    'Application as discussed',
    'Application to Initech',
    'Your application to Initech',
    'Application from Jo Miller',
    'Application',
    'Application: 4711',
    'Application attached',
    'Submission of application',
    'Spontaneous application',
    'Formal application',
    'Part-time position',
    'Summer job',
    'Job',
    'Your open position',
    'Question about the application',
    'Thank you for your application',
    'Status of my application',
    'Application for the role as advertised',
    'Bewerbung / Application',
    'Hello',
    'Résumé',
    '',
    // Cut off before its end.
    'Application: driver for the',
    'Application: Manager of',
    'Application: baker on',
  ])('"%s" names none for certain', (subject) => expect(postingOf(subject, '')).toBeNull());

  test.for<readonly [subject: string, others: readonly (string | null)[]]>([
    ['Application - Maria Gomez', ['Maria Gomez']],
    ['Application: Gomez, Maria', ['Maria Gomez']],
    ['Application - Maria', ['Maria Gómez']],
    ['Application - Maria Gomez', [null, 'maria.gomez@example.com']],
    ['Application for Initech', [null, 'Initech']],
    ['Application for Barts Health', ['Jo Winter', 'Barts Health NHS Trust']],
    ['Maria Gomez application', ['Maria Gomez']],
  ])('"%s" by %j names a person or a company', ([subject, others]) => expect(postingOf(subject, '', others)).toBeNull());

  test('a title that shares a word with a name is one', () =>
    expect(postingOf('Application: Trainee Baker', '', ['Tom Baker', 'Initech'])).toBe('Trainee Baker'));
});

describe('nobody shouts', () => {
  test.for([
    ['APPLICATION FOR WAREHOUSE OPERATIVE', 'Warehouse Operative'],
    ['Application for the WAREHOUSE OPERATIVE position', 'Warehouse Operative'],
    ['APPLICATION: IT SUPPORT ENGINEER', 'IT Support Engineer'],
    ['APPLICATION FOR HGV DRIVER', 'HGV Driver'],
    ['Application for RN', 'RN'],
    ['Application: MIG/TIG Welder', 'MIG/TIG Welder'],
    ['Application for warehouse operative', 'warehouse operative'],
  ] as const)('%s: %s', ([subject, title]) => expect(postingOf(subject, '')).toBe(title));

  test.for([
    ['HEAD OF SALES AND MARKETING', 'Head of Sales and Marketing'],
    ['ÉLECTRICIEN', 'Électricien'],
    ['SQL', 'SQL'],
    ['iOS Developer', 'iOS Developer'],
  ] as const)('%s: %s', ([title, plain]) => expect(unshouted(title)).toBe(plain));
});

test.for<readonly [subject: string, title: string | null]>([
  ['Urgent Opening - Data Analyst - Immediate Joiners', 'Data Analyst'],
  ['Re: Urgent Opening - Data Analyst - Immediate Joiners', 'Data Analyst'],
  ['Urgent hiring: Staff nurse', 'Staff nurse'],
  ['Walk-in drive - Java Developer - 14 Nov', 'Java Developer'],
  ['Immediate opening for Sous chef', 'Sous chef'],
  ['URGENT REQUIREMENT | Electrician | Leeds', 'Electrician'],
  ['Hiring: Warehouse operative', 'Warehouse operative'],
  ['Urgent Opening', null],
  ['Immediate Joiners', null],
  ['Urgent opening - Immediate joiners', null],
  ['Urgent: your application', null],
  ['Hiring for our Pune office', null],
  ['Hiring - next steps', null],
  ['Requirement: signed contract and ID', null],
  ['Hiring manager application', 'Hiring manager'],
])('a recruiter calls for somebody: %j is %j', ([subject, title]) => expect(postingOf(subject, '')).toBe(title));

test('no text takes long', () => {
  const start = ownTime();
  for (const hostile of ['A ', 'At ', 'application for the ', '\n', 'the position of a ', "A'", 'Application - ']) {
    const text = hostile.repeat(1_000_000 / hostile.length);
    postingOf(text, text, [text, null]);
  }
  expect(ownTime() - start).toBeLessThan(2000);
});
