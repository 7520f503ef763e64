import { describe, expect, test } from 'vitest';
import { isSignedByRecruiter, recruitsForClient } from '../../../lib/email/kind/signed-by-recruiter.ts';

const said = 'Dear Jo,\n\nthank you for your CV. I will come back to you next week.\n\nKind regards\n';
const client = 'Dear Jo,\n\nmy client, a hospital in Leeds, liked your CV.\n\nKind regards\n';

const read = (typed: string, address = 'rita.lowe@lowepartners.example', signature = '') =>
  isSignedByRecruiter({ from: { address, name: 'Rita Lowe' }, typed, signature });

describe('somebody who recruits for others signs so', () => {
  test.for<readonly [signature: string, address?: string]>([
    ['Rita Lowe\nSenior Recruitment Consultant, Hays'],
    ['Rita Lowe\nSenior Recruitment Consultant\nHays Specialist Recruitment Limited\nT 0113 496 0000'],
    ['Rita Lowe | Recruitment Consultant | Orbit Recruitment Ltd'],
    ['Rita Lowe\nRecruiter at Robert Half\nMobile 555 0100', 'rita@gmail.com'],
    ['Rita Lowe\nExecutive Search Consultant\nOakwood Executive Search'],
    ['Rita Lowe\nPersonalberaterin\nRandstad'],
    ['Rita Lowe - Recruitment Consultant (Finance) - Michael Page'],
    ['Rita Lowe\nTechnical Recruiter, Insight Global LLC'],
    ['Rita Lowe\nHeadhunter\nOakwood Search Partners'],
    ['Rita Lowe\nRecruitment Consultant, Hays\n\nThis email is confidential and meant for the person to whom it is addressed.'],
  ])('%j', ([signature, address]) => expect(read(`${said}${signature}`, address)).toBe(true));

  test('below the mark of a signature', () => expect(read(said, undefined, 'Rita Lowe\nRecruitment Consultant, Adecco')).toBe(true));
  test('a consultant with a client', () => expect(read(`${client}Rita Lowe\nRecruitment Consultant\nLowe & Co`)).toBe(true));

  test.for<readonly [signature: string, address?: string]>([
    ['Kim Lee\nSenior Recruiter, Initech', 'kim@initech.example'],
    ['Kim Lee\nRecruitment Consultant\nInitech', 'kim@initech.example'],
    ['Kim Lee\nRecruitment Manager\nInitech Recruitment', 'kim@initech.example'],
    ['Kim Lee\nRecruitment Consultant\nInitech Recruitment', 'kim@initech.example'],
    ['Kim Lee\nRecruitment Consultant\nInitech Recruitment Team', 'kim@group.example'],
    ['Kim Lee\nTalent Acquisition Partner, Hays'],
    ['Kim Lee\nHR Manager, Adecco'],
    ['Kim Lee\nRecruiter, Progressive'],
    ['Kim Lee\nClaims Consultant, Hudson'],
    ['Kim Lee\nRecruitment Office\nUniversity of Leeds Recruitment'],
    ['Kim Lee\nOffice Manager\n\nYour Recruitment Consultant, Hays, will call you.'],
    ['Kim Lee\nSales Consultant\nOrbit Recruitment Ltd'],
    ['Kim Lee'],
  ])('not %j', ([signature, address]) => expect(read(`${said}${signature}`, address)).toBe(false));

  test('not what the mail says above its signature', () => {
    expect(read('Dear Jo,\n\nThe post is:\nRecruitment Consultant, Hays\n\nKind regards\nKim Lee\nHead of Sales')).toBe(false);
    expect(read(`${client}Kim Lee\nAccount Manager\nGlobex`)).toBe(false);
  });
});

test.for([
  'We have an urgent opening for the position of Data Analyst for our client (MNC), Whitefield.',
  'I am recruiting for one of our clients, a hotel in York.',
  'I have a sous chef role with my client in Leeds.',
  'There is a vacancy for a staff nurse at our NHS client.',
  'Are you open to a job at one of our clients?',
])('%j: the job is a client’s', (typed) => expect(recruitsForClient(typed)).toBe(true));

test.for([
  'We have an opening for a Data Analyst in our client services team.',
  'The role is to look after our clients. The post is in Leeds.',
  'The position is with our client relations team.',
  'Your application for the role is with my colleague.',
  'You would be the first contact in this job for our clients’ questions, at our client support desk.',
  'We are looking forward to meeting you at our office.',
])('%j: it is the employer’s own', (typed) => expect(recruitsForClient(typed)).toBe(false));
