/** "If selected, you will be contacted within 14 days": a day to wait for (docs/decisions/0024). */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readPromises } from '../../../../lib/email/promises/read-promises.ts';

/** A Thursday. */
const sent = Temporal.ZonedDateTime.from('2026-11-12T15:00[Europe/London]');
const read = (text: string, at = sent): string =>
  readPromises(text, { sent: at, author: 'correspondent', country: 'GB' })
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

/** A Monday. */
const monday = Temporal.ZonedDateTime.from('2026-11-16T10:00[Europe/London]');
test.for<readonly [text: string, promise: string]>([
  ['If your application is of interest, a recruiter will be in touch within 10 business days.', 'until 2026-11-30'],
  ["If we decide to move ahead with you, we'll call you by Friday.", 'until 2026-11-20'],
  ['Candidates whose profile fits will be contacted by 27 November.', 'until 2026-11-27'],
  ["If you're the right fit, our talent team will get in touch in the next two weeks.", 'until 2026-11-30'],
  ['If you are invited to the next stage, you will receive an email by 4 December.', 'until 2026-12-04'],
  ['Should you make the shortlist, expect a call by the end of next week.', 'until 2026-11-27'],
  ['If we are able to offer you an interview, we will write to you within three weeks.', 'until 2026-12-07'],
  ['If your background is a match for this or another role, we will reach out within 14 days.', 'until 2026-11-30'],
  ["You'll hear from us within a week if we think there's a fit.", 'until 2026-11-23'],
  ['If you have been successful in this first stage, we will let you know by 30 November.', 'until 2026-11-30'],
  ['If the hiring manager wants to meet you, I will call you by Wednesday.', 'until 2026-11-18'],
  ["If the client would like to interview you, I'll let you know by Monday.", 'until 2026-11-23'],
  ['If the school wishes to see you, its secretary will ring you by Friday.', 'until 2026-11-20'],
  ["We'll email you by 1 December if you've made it through to the next round.", 'until 2026-12-01'],
  ['If you have been selected to proceed to the next round, HR will notify you within five working days.', 'until 2026-11-23'],
  ["If you're chosen for the crew, the captain will message you by Sunday.", 'until 2026-11-22'],
  ['Only if you are shortlisted will you hear from us, by 27 November.', 'until 2026-11-27'],
  ['We will only contact you, within the next three weeks, if you have been shortlisted.', 'until 2026-12-07'],
  ['If you are considered suitable for the post, we shall contact you on or before 30 November.', 'until 2026-11-30'],
  ['Our team will review your CV and, if it is a good match, contact you within 5 days.', 'until 2026-11-21'],
  ['We will review your application and, if you are selected, contact you within 5 working days.', 'until 2026-11-23'],
  ['If your skills match what we need, we will get back to you within the next few days.', 'until 2026-11-19'],
  ['If your application meets the essential criteria, you will be contacted within 21 days.', 'until 2026-12-07'],
  ['If we feel there is a good match, a member of the team will contact you by Tuesday.', 'until 2026-11-17'],
  ['In case you are selected, you will get a call from HR within 3 days.', 'until 2026-11-19'],
  ['Should your profile be of interest to one of our clients, your consultant will call you within 48 hours.', 'until 2026-11-18'],
  ["If we want to take it further, you'll hear by Thursday.", 'until 2026-11-19'],
  ["If you're in, you'll know by Friday.", 'until 2026-11-20'],
])('on a Monday: %s', ([text, promise]) => expect(read(text, monday)).toBe(promise));

test.for([
  'If you are selected, your contract will run until 30 June.',
  'If we decide to extend the deadline, we will tell you by Friday.',
  'If you get stuck on your way here on Friday, call us.',
  'If you make an application by Friday, you will hear from us.',
  "If the client cancels, I'll let you know by Monday.",
  "If the client would like you to bring samples on Friday, I'll tell you.",
  "If we can't reach you by phone on Friday, we'll email you.",
  'If selected, you must give your answer within 48 hours.',
  "If you're successful, you'll be joining us on 4 January.",
  "If your application arrives after Friday, we won't be able to consider it.",
  'If you have been vaccinated, we will let you know by Friday where to go.',
  'If you pass your probation, we will tell you by 30 June.',
  'If you have been considered before, you may apply again within six months.',
  "If we consider changing the rota, you'll hear by Friday.",
  'If you are through with the forms by Friday, call us.',
  "If you're invited to the party, you'll hear by Friday.",
  'If you are one of our customers, you will be told by Friday.',
  "If we want to see more of your work, we'll tell you on Friday what to send.",
  'If you were accepted by the university, you will know by Friday.',
  'If you meet the deadline on Friday, we will be happy.',
  "If we like the flat we'll call the landlord by Friday.",
  'If you are found to have cheated, we will tell the police within a week.',
  "If you're eligible for a parking permit, you'll hear by Friday.",
  'If your visa is accepted, you will hear from the embassy within two weeks.',
  "If the job is offered to you, you'll get the contract by Friday.",
  'If your offer is accepted by the owner, the agent will call you by Friday.',
])('on a Monday promises nothing: %s', (text) => expect(read(text, monday)).toBe(''));
