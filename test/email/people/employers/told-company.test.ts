import { describe, expect, test } from 'vitest';
import { toldCompany } from '../../../../lib/email/people/employers/told-company.ts';
import { readCompanies } from '../../../bench/wild/company.ts';
import { jobMails } from '../../../support/corpora/job-mail.ts';
import { ownTime } from '../../../support/own-time.ts';

describe("the employer of a portal's mail", () => {
  test.for<readonly [subject: string, text: string, company: string]>([
    ['Your application', 'Thank you for your application to Globex. We will read it soon.', 'Globex'],
    ['Your application', 'We have read your application for Baker at Globex. Unfortunately the post is filled.', 'Globex'],
    ['Thank you for your interest in Globex!', 'Hello', 'Globex'],
    ['Thank you for applying', 'Thank you for your interest in Globex and the post of Welder.', 'Globex'],
    ['Globex - thank you for applying', 'Hello', 'Globex'],
    ['Globex | We received your application', 'Hello', 'Globex'],
    ['Globex Interview Confirmation', 'Hello', 'Globex'],
    ['We received your Globex application', 'Hello', 'Globex'],
    ['Thank you', 'St. Mary Hospital has received your papers.', 'St. Mary Hospital'],
    ['Thank you', 'We are glad that you want to join the Globex Motor Company team.', 'Globex Motor Company'],
    ['Thank you', 'Kind regards,\nGlobex Talent Acquisition Team', 'Globex'],
    ['Thank you', 'Kind regards,\nThe Stark Energy Recruiting Team', 'Stark Energy'],
    ['Thank you', "Kind regards,\nGlobex's Hiring Team", 'Globex'],
    ["Thank you for your interest in Baker's!", 'Hello', "Baker's"],
    ['Offer: Cook at Globex Hi Jo', 'Hello', 'Globex'],
    ['Thank you', 'Your application has been submitted to Globex Steel Ltd. Unfortunately we are late.', 'Globex Steel Ltd'],
    ['Your Globex Careers application', 'Hello', 'Globex'],
    ['Welcome', 'Welcome to Save the Children, and thank you for your application to Save the Children.', 'Save the Children'],
  ])('%j, %j: %s', ([subject, text, company]) => expect(toldCompany(subject, text)).toBe(company));

  test.for<readonly [subject: string, text: string]>([
    ['Thank you for applying to Data Clerk', 'You applied to Night Porter.'],
    ['Your application', 'Thank you for your application for Staff Nurse at Work from home.'],
    ['Upcoming Interview', 'Your interview is on Tuesday at 4 PM.'],
    ['Thank You for Your Application', 'We will review it soon.'],
    ['We Received Your Application', 'Regards,\nTalent Acquisition Team'],
    ['Your application', 'Your application was sent to LinkedIn.'],
    ['Spontaneous application', 'Thank you for your interest in our company.'],
    ['Complete Your Assessment', 'Please take the test at Greenhouse.'],
  ])('%j, %j names none', ([subject, text]) => expect(toldCompany(subject, text)).toBeNull());

  test('no text takes long to read', () => {
    const start = ownTime();
    for (const hostile of ['Globex ', 'application to ', 'Thank you ', 'A ', 'The Team ', 'St. ', 'interest in Globex and ', '\n'])
      toldCompany(hostile.repeat(30_000), hostile.repeat(300_000 / hostile.length));
    expect(ownTime() - start).toBeLessThan(2000);
  });
});

const read = readCompanies(jobMails());
test.skipIf(read.length === 0 && process.env.CI === undefined)(
  'of 300 mails of others the company is right or none in 98 % (../shared/corpora/job-mail)',
  () => {
    expect(read.length).toBe(300);
    expect(read.filter(({ verdict }) => verdict === 'wrong').length / read.length).toBeLessThanOrEqual(0.02);
  },
);
