import { describe, expect, test } from 'vitest';
import { companyOf } from '../../../lib/email/people/employers/names.ts';
import { ownTime } from '../../support/own-time.ts';

describe('a board or a portal is no company, under whatever name it sends', () => {
  test.for<readonly [name: string | null, address: string]>([
    ['Indeed Apply', 'indeedapply@indeed.com'],
    [null, 'indeedapply@indeed.com'],
    ['Indeed', 'conversations@indeedemail.com'],
    ['Workable', 'noreply@candidates.workablemail.com'],
    ['Talent Acquisition Team', 'noreply@myworkday.com'],
    ['Talent Acquisition', 'talentacquisition@myworkday.com'],
    ['via Greenhouse', 'no-reply@greenhouse.io'],
    ['Hiring Team via Greenhouse', 'no-reply@us.greenhouse-mail.io'],
    ['Jane Roe via Lever', 'jane@hire.lever.co'],
    ['noreply at icims', 'noreply@talent.icims.com'],
    ['Candidate Care', 'candidatecare@icims.com'],
    ['LinkedIn Jobs', 'jobs-listings@linkedin.com'],
    ['LinkedIn Job Alerts', 'jobalerts-noreply@linkedin.com'],
    ['ZipRecruiter Apply', 'ziprecruiterapply@ziprecruiter.com'],
    ['BambooHR', 'app@bamboohr.com'],
    ['StepStone', 'stepstonebewerbung@stepstone.de'],
    ['XING Jobs', 'jobs@mail.xing.com'],
    ['Glassdoor Jobs', 'glassdoorjobs@glassdoor.com'],
    ['Reed', 'reedapplications@reed.co.uk'],
    ['NHS Jobs', 'nhsjobs@jobs.nhs.uk'],
    ['Naukri Recruiter', 'naukrirecruiter@naukri.com'],
    ['SEEK Applications', 'seekapplications@seek.com.au'],
    ['Ashby Notifications', 'ashbynotifications@ashbyhq.com'],
    ['Applicant Support', 'applicantsupport@taleo.net'],
    ['CV-Library', 'cvlibrary@cv-library.co.uk'],
    ['The Hiring Team', 'no-reply@ashbyhq.com'],
    ['The Talent Team', 'recruiting@gmail.com'],
    ['Human Resources Department', 'hr.dept@gmail.com'],
  ])('%s <%s>', ([name, address]) => expect(companyOf({ name, address }, 'Thank you', 'Hello')).toBeNull());
});

describe('the company', () => {
  test.for<readonly [address: string, name: string | null, subject: string, text: string, company: string | null]>([
    ['dana.reyes@initech.example', 'Dana Reyes', 'Application', '', 'Initech'],
    ['jo@acme.com', null, '', '', 'Acme'],
    ['jobs@acme.co.uk', null, '', '', 'Acme'],
    ['hr@mail.acme-widgets.com', null, '', '', 'Acme Widgets'],
    ['hr@ibm.com', null, '', '', 'IBM'],
    ['jobs@stmaryshospital.org', null, 'Staff nurse', "I would love to work at St Mary's Hospital.", "St Mary's Hospital"],
    ['dana@initech.example', null, '', 'I have long admired InitEch.', 'InitEch'],
    ['dana@initech.example', null, '', 'mail dana@initech.example or www.initech.example', 'Initech'],
    ['dana.reyes@gmail.com', 'Dana Reyes', 'Hello', 'Hi Dana', null],
    ['cafe.roma@gmail.com', 'Cafe Roma Jobs', 'Barista', '', 'Cafe Roma'],
    ['dana.reyes@gmail.com', 'Dana Reyes', 'Application: Barista at Cafe Roma', '', 'Cafe Roma'],
    ['dana.reyes@gmail.com', 'Dana Reyes', 'Application', 'I apply for the barista position at Cafe Roma, as advertised.', 'Cafe Roma'],
    ['no-reply@greenhouse.io', 'Initech Hiring Team', 'Thank you', '', 'Initech'],
    [
      'indeedapply@indeed.com',
      'Indeed Apply',
      'Indeed Application: Welder',
      'The following items were sent to Kerr & Sons. Good luck!',
      'Kerr & Sons',
    ],
    ['initech+autoreply@talent.icims.com', null, 'Update', 'We are reading your papers.', 'Initech'],
    ['noreply@myworkday.com', 'Initech Talent Acquisition Team', 'Thanks', '', 'Initech'],
    ['globex@myworkday.com', 'Workday', 'Thank you for applying to Globex!', '', 'Globex'],
    [
      'noreply@jobs.nhs.uk',
      'NHS Jobs',
      'Received',
      'We have your application for Staff Nurse (Band 5) at Barts Health NHS Trust.',
      'Barts Health NHS Trust',
    ],
    ['no-reply@greenhouse.io', 'Initech', 'Thank you for your interest in the Data Engineer position', '', null],
    ['dana.reyes@gmail.com', 'Dana Reyes', 'Application to Join', '', null],
    ['jo@hotmail.co.uk', null, '', '', null],
    ['jane.roe@gmail.com', 'Jane Roe (Initech)', '', '', 'Initech'],
    ['jane.roe@gmail.com', 'Jane Roe | Initech', '', '', 'Initech'],
    ['jane.roe@gmail.com', 'Jane at Initech', '', '', 'Initech'],
    ['jane.roe@gmail.com', 'Jane Roe (she/her)', '', '', null],
    ['jane.roe@gmail.com', 'Jane Roe (HR)', '', '', null],
    ['jane.roe@gmail.com', 'Roe, Jane', '', '', null],
    ['office@outlook.com', 'Initech Ltd', '', '', 'Initech Ltd'],
    ['old.bakery@btinternet.com', 'The Old Bakery', '', '', 'The Old Bakery'],
    ['jane.roe@gmail.com', 'Jane Roe', 'Re: Nurse', 'Thank you, Jo.\n\nKind regards,\nJane Roe\nHR Manager, Initech GmbH', 'Initech GmbH'],
    ['jane.roe@gmail.com', 'Jane Roe', 'Re: Nurse', 'Thank you, Jo.\n\nKind regards,\nJane Roe\nHR Manager', null],
    ['no-reply@hire.lever.co', 'Globex Inc', '', '', 'Globex Inc'],
    ['jobs-noreply@linkedin.com', 'LinkedIn', 'Jo, your application was sent to Initech', '', 'Initech'],
    ['jobs-noreply@linkedin.com', 'LinkedIn', 'Your application to Staff Nurse at Initech Health', '', 'Initech Health'],
    [
      'no-reply@invalidemail.com',
      'Recruiting',
      '',
      'Thank you for your job submission for the position of Welder (1900234) at Globex Steel.',
      'Globex Steel',
    ],
    ['noreply@indeed.com', 'Indeed Apply', 'Indeed Application: Nurse', 'Your application has been submitted to Initech.', 'Initech'],
    ['careers@initech-careers.com', 'Initech Careers', '', '', 'Initech'],
    ['jane@barts.nhs.uk', 'Jane Roe', '', '', 'Barts'],
    ['jobs@careers.globex.com.au', null, '', '', 'Globex'],
    ['jane@company.co.in', null, '', '', 'Company'],
    ['jo@xn--mller-kva.example', null, '', 'Best wishes', 'Müller'],
    ['jo@xn--mller-kva.example', null, '', 'Ihre Bäckerei Müller', 'Müller'],
    ['nike@myworkday.com', null, 'Update on your application', 'We are reading your papers.', 'Nike'],
    ['no-reply@myworkday.com', null, 'Update on your application', 'We are reading your papers.', null],
    ['careers@myworkday.com', null, 'Update', 'We are reading your papers.', null],
  ])('%s %s %s %s: %s', ([address, name, subject, text, company]) => expect(companyOf({ address, name }, subject, text)).toBe(company));
});

test('no text takes long', () => {
  const start = ownTime();
  for (const hostile of ['A ', 'At ', 'at A', 'application for the ', '\n', 'Dear ', 'the position of a ', "A'"]) {
    const text = hostile.repeat(1_000_000 / hostile.length);
    const mailbox = { address: 'dana@gmail.com', name: text };
    companyOf(mailbox, text, text);
    companyOf({ ...mailbox, address: 'dana@initech.example' }, text, text);
  }
  expect(ownTime() - start).toBeLessThan(2000);
});
