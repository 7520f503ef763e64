/** "If selected, you will be contacted within 14 days": a day to wait for (docs/decisions/0024). */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';

/** A Thursday. */
const sent = Temporal.ZonedDateTime.from('2026-11-12T15:00[Europe/London]');
const read = (text: string): string =>
  readPromises(text, { sent, author: 'correspondent', country: 'GB' })
    .map((promise) => ('date' in promise ? `${promise.type} ${promise.date}` : promise.type))
    .join(', ');

test.for<readonly [text: string, promise: string]>([
  ['If selected for an interview, you will be contacted within 14 days.', 'until 2026-11-26'],
  ['We will contact you within 3 to 5 business days if we would like to move forward with your application.', 'until 2026-11-19'],
  ['We will contact you in the next two weeks if we would like to invite you for an interview.', 'until 2026-11-26'],
  ['If your qualifications match our needs, a member of our team will reach out within 5-7 business days.', 'until 2026-11-23'],
  ['If you are shortlisted we will ring you by Friday.', 'until 2026-11-13'],
  ['Should you be shortlisted, we will call you next week.', 'until 2026-11-20'],
  ['Should your application be successful, we will contact you within two weeks.', 'until 2026-11-26'],
  ['If we wish to take your application further we will contact you within four weeks.', 'until 2026-12-10'],
  ["If you've been picked for a trial shift, chef will text you by Sunday.", 'until 2026-11-15'],
  ["If we think you'd be a good fit, you'll hear from us within a week.", 'until 2026-11-19'],
  ['Should we wish to proceed, our agency will be in touch by 27 November.', 'until 2026-11-27'],
  ['In the event that you are among the shortlisted nurses, the ward will phone you by 20 November.', 'until 2026-11-20'],
  ['You will be contacted by 20 November only if you have been shortlisted.', 'until 2026-11-20'],
  ['If your experience is what we are looking for, expect a call from our recruiter by Tuesday.', 'until 2026-11-17'],
  ['Our crewing office will mail you within 10 days if your sea time meets the requirements.', 'until 2026-11-22'],
  ["If there's a match, you'll hear back within 5 business days.", 'until 2026-11-19'],
  [
    'If selected you will be called by Monday. If you have not heard by then, please consider your application unsuccessful.',
    'lapse 2026-11-16',
  ],
  [
    'If your application is successful you will be contacted within 14 days; otherwise please assume you were not selected.',
    'lapse 2026-11-26',
  ],
])('%s', ([text, promise]) => expect(read(text)).toBe(promise));

test.for([
  // The user or somebody else decides whether it comes about.
  'If you send us your certificates, we will contact you within 14 days.',
  'We will contact you by Friday if we need anything else.',
  'If a vacancy comes up, you will hear from us within two weeks.',
  'If you pass the driving test, we will call you on Monday.',
  'If your references are fine, we will write to you by Friday.',
  'If your medical is passed, you will hear from us by Friday.',
  'If you are interested, we will contact you next week.',
  'If the project goes ahead, we will be in touch by Friday.',
  'If we decide to go ahead with the project, we will contact you by Friday.',
  // What follows the choice is no news of it.
  'If selected, you will start on Monday.',
  'If you are selected, your first shift will be on Friday.',
  'If selected, you will be required to undergo a medical within 14 days.',
  'If you are successful, you will receive your uniform by Friday.',
  'If you are hired, you will be contacted by payroll on Monday.',
  'If you are selected, please call us by Friday.',
  'If you are selected, please confirm within 48 hours.',
  'If you are selected, we will ask you for two references by Friday.',
  'If you are invited to interview, it will be on 24 November.',
  'If selected, you would meet the team on Friday.',
  'If shortlisted, can you come on Friday?',
  // The opposite.
  'If you are not selected, we will destroy your papers within 14 days.',
  'If unsuccessful, you may apply again within six months.',
  "If you were selected, you'd hear from us on your first day, which is Monday.",
])('promises nothing: %s', (text) => expect(read(text)).toBe(''));
