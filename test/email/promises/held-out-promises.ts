/**
 * The part set aside: nobody changed a reader after looking at it.
 * Written on Wednesday 25 November 2026. If you change a reader, add sentences to other-promises.ts, not here.
 */
type Row = readonly [text: string, promise: string];

export const theySay: readonly Row[] = [
  ['If you are shortlisted we will ring you by Friday.', 'until 2026-11-27'],
  ['We’ll let you know by Friday if you have been selected for interview.', 'until 2026-11-27'],
  ['I will contact you again on Monday.', 'until 2026-11-30'],
  ['You can expect a decision from us within two weeks.', 'until 2026-12-09'],
  ['We will get back to all applicants by 15 December.', 'until 2026-12-15'],
  ['I’ll phone you tomorrow afternoon.', 'until 2026-11-26'],
  ['We are hoping to make a decision early next week.', 'until 2026-12-01'],
  ['Please allow up to ten working days for a reply.', 'until 2026-12-09'],
  ['Once the panel has met on Thursday I will be in touch.', 'until 2026-11-26'],
  ['Our HR team will email you by the end of this week.', 'until 2026-11-27'],
  ['They will make up their minds on Friday and I will ring you straight afterwards.', 'until 2026-11-27'],
  ['We should know more by next Tuesday and will update you then.', 'until 2026-12-01'],
  ['I aim to come back to you within 48 hours.', 'until 2026-11-27'],
  ['You will hear from me before the end of the month.', 'until 2026-11-30'],
  ['The outcome will be communicated by 9 December.', 'until 2026-12-09'],
  ['Feel free to give me a ring on Monday.', 'invited 2026-11-30'],
  ['Do check in again in two weeks.', 'invited 2026-12-09'],
  ['Please call us back on Friday at 11.', 'invited 2026-11-27 11:00'],
  ['You are welcome to contact me after 7 December.', 'invited 2026-12-08'],
  ['If you have not heard from us by 11 December, your application has been unsuccessful.', 'lapse 2026-12-11'],
  ['If you do not hear from us within four weeks please assume we have filled the post.', 'lapse 2026-12-23'],
  ['Drop me a line every other week if you like.', 'every 2 weeks'],
];

export const theyPromiseNothing: readonly string[] = [
  'Your interview is on Friday at 11.',
  'We met on Monday and liked your portfolio.',
  'Please let me know by Monday whether this suits you.',
  'I am in London until Friday.',
  'We close for Christmas on 18 December.',
  'The vacancy was advertised until 20 November.',
  'Your first day will be Monday 4 January.',
  'The course starts next week.',
  'Can you do Thursday at 2?',
  'We will not get back to you before Monday.',
  'Shifts are published every Thursday.',
  'We would like to see you on Wednesday at 3pm.',
  'The bus leaves every hour.',
  'Send us your certificates by Friday, please.',
  'They wrote to you on Monday.',
  'We will celebrate on Friday.',
  'I am sorry that we did not get back to you by Friday.',
  'You asked us to call you on Monday.',
];

export const userSays: readonly Row[] = [
  ['I’ll give you a call on Monday at 10.', 'own 2026-11-30 10:00'],
  ['I will email you the form tomorrow.', 'own 2026-11-26'],
  ['If I have not heard from you by Friday, I will call.', 'own 2026-11-30'],
  ['May I follow up next week?', 'own 2026-12-04'],
  ['You said that you would decide by 4 December.', 'until 2026-12-04'],
];

export const userPromisesNothing: readonly string[] = [
  'I am free on Monday and Tuesday.',
  'I wrote to you on Friday.',
  'I look forward to hearing from you by Friday.',
  'My exam is next week.',
  'I would like to come on Thursday.',
  'Please call me on Monday.',
];
