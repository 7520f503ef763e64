import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { StatedPromise } from '../../../lib/domain/stated-promise.ts';
import { readPromises } from '../../../lib/email/promises/read-promises.ts';
import { ownTime } from '../../support/own-time.ts';
import { theyPromisedNothingEarlier, theySayEarlier, userPromisedNothingEarlier, userSaysEarlier } from './earlier-promises.ts';
import * as heldOut from './held-out-promises.ts';
import { theyPromiseNothing, theySay, userPromisesNothing, userSays } from './more-promises.ts';
import { theyPromiseNothingEither, theySayToo, userPromisesNothingEither, userSaysToo } from './other-promises.ts';
import { theyPatientlyPromiseNothing, theySayPatiently } from './patient-promises.ts';
import { theyPlainlyPromiseNothing, theySayPlainly, userPlainlyPromisesNothing, userSaysPlainly } from './plain-promises.ts';
import { theySaySimply, theySimplyPromiseNothing, userSaysSimply, userSimplyPromisesNothing } from './simple-promises.ts';

/** A Wednesday. */
const sent = Temporal.ZonedDateTime.from('2026-11-25T10:00[Europe/Paris]');
const theirs = { sent, author: 'correspondent', country: 'GB' } as const;
const ours = { ...theirs, author: 'user' } as const;

function inShort(promise: StatedPromise): string {
  if (promise.type === 'cadence')
    return `every ${promise.every.count} ${promise.every.unit}${promise.every.weekday ? ` on ${promise.every.weekday}` : ''}`;
  return [promise.type, promise.date, promise.time?.toString().slice(0, 5), promise.zone].filter((part) => part != null).join(' ');
}
const read = (text: string, context: Parameters<typeof readPromises>[1]): string => readPromises(text, context).map(inShort).join(', ');

type Row = readonly [text: string, promise: string];
const stated: readonly Row[] = [
  // until: they will be in touch
  ['If you are selected, we will contact you by Friday.', 'until 2026-11-27'],
  ['If your profile matches, we will be in touch within two weeks.', 'until 2026-12-09'],
  ['Should you be shortlisted, we will call you next week.', 'until 2026-12-04'],
  ['You will hear from us by Friday.', 'until 2026-11-27'],
  ["You'll hear from me by the end of the week.", 'until 2026-11-27'],
  ['We will get back to you next week.', 'until 2026-12-04'],
  ["We'll be in touch early next week.", 'until 2026-12-01'],
  ['I will let you know by Monday.', 'until 2026-11-30'],
  ['We will be in touch within 5-7 business days.', 'until 2026-12-04'],
  ['We aim to respond within 10 working days.', 'until 2026-12-09'],
  ["We'll be in touch in the next two weeks.", 'until 2026-12-09'],
  ['We hope to make a decision by the end of the month.', 'until 2026-11-30'],
  ['We expect to get back to you within a fortnight.', 'until 2026-12-09'],
  ['You can expect to hear from us by 4 December.', 'until 2026-12-04'],
  ['You should hear back from our HR team no later than Dec 4th.', 'until 2026-12-04'],
  ['A decision will be made by 11 December 2026.', 'until 2026-12-11'],
  ['Shortlisted candidates will be contacted by Friday 4 December.', 'until 2026-12-04'],
  ['All applicants will be notified by 15th December.', 'until 2026-12-15'],
  ['Someone from our team will call you tomorrow at 8:30.', 'until 2026-11-26 08:30'],
  ['Dana will call you on Tuesday at 3pm EST.', 'until 2026-12-01 15:00 America/New_York'],
  ['My colleague Sam will contact you in the coming week.', 'until 2026-12-04'],
  ['Early next week we will let you know.', 'until 2026-12-01'],
  ['By the 15th you will receive an answer.', 'until 2026-12-15'],
  ['Thanks for coming in. We are hoping to decide by the middle of next week.', 'until 2026-12-02'],
  ['Please allow us up to two weeks to review your application.', 'until 2026-12-09'],
  ['Please allow 5 business days for a response.', 'until 2026-12-02'],
  ['Our selection process takes about three weeks.', 'until 2026-12-16'],
  ['We need until the end of next week to decide.', 'until 2026-12-04'],
  ['We shall revert to you by Monday.', 'until 2026-11-30'],
  ['HR will revert back to you within 3 working days.', 'until 2026-11-30'],
  ['We have received your CV and will get back to you by Dec 4.', 'until 2026-12-04'],
  ['Our panel will make a decision in mid-December.', 'until 2026-12-15'],
  ["I'm going to give you a call on Friday afternoon.", 'until 2026-11-27'],
  ['We will contact you after 1 December.', 'until 2026-12-02'],
  ['The committee will decide in January.', 'until 2027-01-31'],
  ['We will let you know our decision by Jan 8.', 'until 2027-01-08'],
  ['Will call you Friday.', 'until 2026-11-27'],
  ["As soon as I know more I'll let you know, by Friday at the latest.", 'until 2026-11-27'],
  ['We will be making a decision in the week commencing 30 November.', 'until 2026-12-04'],
  ['We will contact you Thursday or Friday.', 'until 2026-11-27'],
  ['Due to the number of applications, our response may take up to 4 weeks.', 'until 2026-12-23'],
  ['You will be informed about the result until 3 December.', 'until 2026-12-03'],
  ['If you have not heard from us by Friday, please call me.', 'until 2026-11-27'],
  ['If all goes well, we will have an answer by Tuesday.', 'until 2026-12-01'],
  ['We will answer you\nby Friday.', 'until 2026-11-27'],
  ['We have one more candidate on Friday and should be able to let you know early next week.', 'until 2026-12-01'],
  ["Sarah (cc'd) will be in touch this week to set up a time.", 'until 2026-11-27'],
  ['It usually takes us 2-3 weeks to go through all applications.', 'until 2026-12-16'],
  ["We'll get in touch with next steps by EOD tomorrow.", 'until 2026-11-26'],
  ['Let me check with my boss and come back to you by Monday.', 'until 2026-11-30'],
  ['We shall intimate you about the next round by coming Friday.', 'until 2026-11-27'],
  ['I hope to have an answer for you in a week or so.', 'until 2026-12-02'],
  // invited: they said when the user should get in touch
  ['Feel free to check back with me on the 14th.', 'invited 2026-12-14'],
  ['Please call me on Tuesday at 3.', 'invited 2026-12-01 15:00'],
  ['Call me Tuesday at 3pm.', 'invited 2026-12-01 15:00'],
  ['Give me a ring next Friday.', 'invited 2026-12-04'],
  ['Could you call me tomorrow at 9:15?', 'invited 2026-11-26 09:15'],
  ['You are welcome to follow up in two weeks.', 'invited 2026-12-09'],
  ['Kindly contact us after 10 December.', 'invited 2026-12-11'],
  ["I'm away until then; please try me again on 7 December.", 'invited 2026-12-07'],
  ["If you don't hear from us by Friday, feel free to reach out on Monday.", 'invited 2026-11-30'],
  ['Why not get in touch again in January?', 'invited 2027-01-31'],
  ['On the 14th please check back with me.', 'invited 2026-12-14'],
  // lapse: silence means no
  ['If you have not heard from us by 7 December, please consider your application unsuccessful.', 'lapse 2026-12-07'],
  ["If you haven't heard back within four weeks, you have not been successful on this occasion.", 'lapse 2026-12-23'],
  ['Unless you hear from us by 18 December, please assume that your application has been unsuccessful.', 'lapse 2026-12-18'],
  [
    'We will contact successful candidates by 4 December. If you have not heard by then, please assume you have been unsuccessful.',
    'lapse 2026-12-04',
  ],
  ['You will hear from us by 4 December. If you have not heard by then, please assume you have been unsuccessful.', 'lapse 2026-12-04'],
  // cadence
  ['Feel free to check in with me every other week.', 'every 2 weeks'],
  ['Please follow up once a month.', 'every 1 months'],
  ['Call me every second Friday.', 'every 2 weeks on 5'],
  ['We will update you weekly.', 'every 1 weeks'],
  ["Let's touch base every two weeks on Mondays.", 'every 2 weeks on 1'],
  // several
  ['We will decide by Friday.\n\nFeel free to call me on Monday at 10.', 'until 2026-11-27, invited 2026-11-30 10:00'],
];

const promised: readonly Row[] = [
  ["I'll call you Tuesday at 8:30.", 'own 2026-12-01 08:30'],
  ['I will call you on Thursday at 8.30.', 'own 2026-11-26 08:30'],
  ["I'll check in on Monday.", 'own 2026-11-30'],
  ['I will follow up next week.', 'own 2026-12-04'],
  ['I will follow up with you early next week.', 'own 2026-12-01'],
  ["If I don't hear from you by Friday, may I check in on Monday?", 'own 2026-11-30'],
  ["I'll look for your call on Friday; if not, may I check in on Monday?", 'own 2026-11-30'],
  ["If I haven't heard from you by Friday, I'll call.", 'own 2026-11-30'],
  ['If I do not hear from you by December 1, I will follow up on December 3.', 'own 2026-12-03'],
  ['May I call you tomorrow at 10?', 'own 2026-11-26 10:00'],
  ['I will send you my portfolio by Monday.', 'own 2026-11-30'],
  ["I'll get back to you by the end of the week.", 'own 2026-11-27'],
  ['I would like to call you on 2 December.', 'own 2026-12-02'],
  ['I shall telephone your office on Tuesday morning.', 'own 2026-12-01'],
  ['Let me get back to you on Friday.', 'own 2026-11-27'],
  ["I'll touch base in two weeks if that's all right.", 'own 2026-12-09'],
  ['I plan to call on Thursday, 3 December at 2 pm.', 'own 2026-12-03 14:00'],
  ['Next Tuesday I will call your office.', 'own 2026-12-01'],
  ['Would it be okay if I checked in next Friday?', 'own 2026-12-04'],
  ['Should I not hear from you by 1 December, I will take the liberty of calling.', 'own 2026-12-02'],
  ['I plan to call your office the week of November 30 to see whether we can meet.', 'own 2026-12-04'],
  ['May I check in every other week?', 'every 2 weeks'],
  ['Dear Dana,\nthank you for your time.\nI will be in touch on Monday.\n\nBest,\nJo', 'own 2026-11-30'],
];

const nothingOfTheirs: readonly string[] = [
  // denied
  'There is no need to follow up by Friday.',
  'We will not be able to get back to you by Friday.',
  'We cannot promise to call you next week.',
  "We won't make a decision by Friday.",
  "Please don't call us before Monday.",
  'Please do not contact us by phone next week.',
  'We do not accept phone calls next week.',
  'It is unlikely that we will contact you this week.',
  'We are unable to respond by Friday.',
  'Nobody will call you on Friday.',
  "Unfortunately we've filled the role. Do keep an eye on our website, we post new roles every month.",
  "If you haven't heard from us within 3 weeks of the closing date, please assume you have not been shortlisted.",
  // conditional
  'We will contact you by Friday if we need anything else.',
  'Provided the budget is approved, we will get back to you next week.',
  'We would have called you by Friday.',
  // past
  'We got back to you on Monday.',
  'We contacted you last Friday.',
  'Applications closed on 4 December.',
  'You should have heard from us by 20 November.',
  'We decided on Monday.',
  'We wrote to you two weeks ago.',
  'Thank you for your mail of 4 December.',
  'You will hear from us by 13 November.',
  'We will let you know by 1 March 2024.',
  // somebody else's promise, or a day of something else
  'Globex will decide by Friday.',
  'The vendor will deliver by Friday.',
  'Your referee will get back to us by Friday.',
  'The new building will be finished next week.',
  'The successful candidate will start on 4 January.',
  'The role starts on 1 December.',
  'We are closed from 24 December to 2 January.',
  'We are interviewing until Friday.',
  'Our office is open Monday to Friday.',
  'I am out of the office until Monday.',
  'I will be on holiday next week.',
  'I will be back in the office on Monday.',
  'Our shop closes at 6pm on Saturday.',
  'We post new jobs weekly.',
  'Salary is paid monthly.',
  'Our team meets every other week.',
  'Subscribe to our weekly newsletter.',
  'The conference takes place on 10 December.',
  'We will discuss the details at the meeting on Friday.',
  'We will tell you about the interview on Friday.',
  // what the user is to do
  'Please get back to us by Friday.',
  'Please let us know by Friday which day suits you.',
  'Please send us your references by Monday.',
  'Please email me your CV by tomorrow.',
  'Please call me by Friday.',
  'Applications must be received by 16 November.',
  'The closing date is 4 December.',
  // questions, availability, advice
  'Are you available on Thursday?',
  'Would Thursday at 3pm work for you?',
  'When can we call you next week?',
  'I am free Monday or Tuesday.',
  'You can reach me Monday to Friday between 9 and 5.',
  'Feel free to call me tomorrow if you have any questions.',
  'Please contact us by Friday should you have any questions.',
  'For questions, call me on Friday.',
  'We would like to invite you to an interview on Thursday at 3pm.',
  'Thank you for coming in on Tuesday.',
  'Have a good weekend, see you Monday.',
  'Happy Thanksgiving!',
  // no day, a vague one, or one in the distant future
  'We will be in touch soon.',
  'We will get back to you in the coming weeks.',
  'We will let you know shortly.',
  'We will contact you in 2029.',
  'We will decide by 4 December 2029.',
  // signatures and numbers
  '-- \nDana Reyes\nYou will hear from us by Friday',
  'Call me: 555-12-04',
  'Ref 4/12: we will call you.',
  'We have offices in 24/7 operation and will call you.',
];

const nothingOfOurs: readonly string[] = [
  'I will not call you before Friday.',
  "I won't follow up next week.",
  'If you are interested, I will call you on Friday.',
  'I called you on Monday.',
  'I am following up on my application of 3 November.',
  'I would like to follow up on our interview on Friday.',
  'I would like to thank you for calling me on Friday.',
  'I look forward to hearing from you by Friday.',
  'I look forward to our interview on Thursday.',
  'I hope to hear from you next week.',
  'I am available from 1 December.',
  'I can start on 4 January.',
  'I will be away until Monday.',
  'I will finish my degree in June.',
  'I am free Mon or Tue.',
  'I can call you on Monday or Tuesday.',
  'I will call Monday or Tuesday.',
  'Thursday at 3pm works for me.',
  'My referee will write to you next week.',
  'You will hear from us by Friday.',
  'Please call me on Tuesday at 3.',
  "I'll look for your call on Friday.",
  'I called you every week.',
  'I work every other Friday.',
  'I will wait until Friday.',
  'Should I call you again?',
];

describe('what correspondents promise', () => {
  test.for([...stated, ...theySay, ...theySayToo, ...theySayPlainly, ...theySaySimply, ...theySayPatiently, ...theySayEarlier])(
    '%j: %s',
    ([text, promise]) => expect(read(text, theirs)).toBe(promise),
  );
  test.for([
    ...nothingOfTheirs,
    ...theyPromiseNothing,
    ...theyPromiseNothingEither,
    ...theyPlainlyPromiseNothing,
    ...theySimplyPromiseNothing,
    ...theyPatientlyPromiseNothing,
    ...theyPromisedNothingEarlier,
  ])('%j promises nothing', (text) => expect(read(text, theirs)).toBe(''));
});

describe('what the user promises', () => {
  test.for([...promised, ...userSays, ...userSaysToo, ...userSaysPlainly, ...userSaysSimply, ...userSaysEarlier])(
    '%j: %s',
    ([text, promise]) => expect(read(text, ours)).toBe(promise),
  );
  test.for([
    ...nothingOfOurs,
    ...userPromisesNothing,
    ...userPromisesNothingEither,
    ...userPlainlyPromisesNothing,
    ...userSimplyPromisesNothing,
    ...userPromisedNothingEarlier,
  ])('%j promises nothing', (text) => expect(read(text, ours)).toBe(''));
});

describe('of the part set aside', () => {
  const readings = [
    ...heldOut.theySay.map(([text, promise]) => ({ promise, read: read(text, theirs) })),
    ...heldOut.theyPromiseNothing.map((text) => ({ promise: '', read: read(text, theirs) })),
    ...heldOut.userSays.map(([text, promise]) => ({ promise, read: read(text, ours) })),
    ...heldOut.userPromisesNothing.map((text) => ({ promise: '', read: read(text, ours) })),
  ];
  const right = readings.filter(({ promise, read: each }) => promise !== '' && each === promise).length;
  test('98 % of what is read was promised', () =>
    expect(right / readings.filter(({ read: each }) => each !== '').length).toBeGreaterThanOrEqual(0.98));
  // Sentences that we miss. The user then gets a general reminder instead of a dated one.
  test('90 % of what was promised is read', () =>
    expect(right / readings.filter(({ promise }) => promise !== '').length).toBeGreaterThanOrEqual(0.9));
});

test('200 that promise and 200 that do not', () => {
  expect(new Set([...stated, ...theySay, ...promised, ...userSays].map(([text]) => text)).size).toBeGreaterThanOrEqual(200);
  expect(new Set([...nothingOfTheirs, ...theyPromiseNothing, ...nothingOfOurs, ...userPromisesNothing]).size).toBeGreaterThanOrEqual(200);
});

describe('in whose place and time', () => {
  test('day and month are in the order of the country, and unread where that is unknown', () => {
    const text = 'You will hear from us by 4/12.';
    expect(read(text, theirs)).toBe('until 2026-12-04');
    expect(read('You will hear from us by 12/4.', { ...theirs, country: 'US' })).toBe('until 2026-12-04');
    expect(read(text, { ...theirs, country: null })).toBe('');
    expect(read('You will hear from us by 12/25.', { ...theirs, country: null })).toBe('until 2026-12-25');
  });
  test('working days leave out the holidays of the country', () => {
    const text = 'We will be in touch within 3 working days.';
    expect(read(text, { ...theirs, country: 'US' })).toBe('until 2026-12-01'); // Thanksgiving is on the 26th
    expect(read(text, theirs)).toBe('until 2026-11-30');
  });
  test('the year rolls over', () => {
    const december = { ...theirs, sent: Temporal.ZonedDateTime.from('2026-12-28T10:00[Europe/Paris]') };
    expect(read('We will let you know by 8 January.', december)).toBe('until 2027-01-08');
    expect(read('We will let you know by the 5th.', december)).toBe('until 2027-01-05');
    expect(read('We will let you know next week.', december)).toBe('until 2027-01-08');
  });
});

test('a promise is quoted verbatim, with at most 200 characters', () => {
  expect(readPromises('Hello Jo. You’ll hear from us by Friday. Regards', theirs)[0]?.quote).toBe("You'll hear from us by Friday.");
  const [twice] = readPromises('Hello Jo. We meet on Thursday; I will let you know after that. Regards', theirs);
  expect(twice?.quote).toBe('We meet on Thursday; I will let you know after that.');
  const [long] = readPromises(`You will hear from us by Friday, ${'word '.repeat(60)}`, theirs);
  expect(long?.quote.length).toBe(200);
});

test('no promise is due before the mail was sent or more than 400 days later', () => {
  const parts = fc.constantFrom(
    'we will',
    'call you',
    'by',
    'on',
    'Friday',
    'next week',
    '4 December',
    '31/12',
    'within',
    '5',
    'weeks',
    'every',
    'if',
    'not',
    '.',
    'please',
    'check back',
    'tomorrow',
    'at 3pm',
    'last',
    'May 3',
    '2029',
    'the 14th',
    'I',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), fc.constantFrom(theirs, ours), (words, context) =>
      readPromises(words.join(' '), context).every((promise) => {
        if (promise.type === 'cadence') return true;
        const { days } = sent.toPlainDate().until(promise.date);
        return days >= 0 && days <= 401;
      }),
    ),
  );
});

test('no text makes it throw or think for long', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 3000 }),
      (text) => Array.isArray(readPromises(text, theirs)) && Array.isArray(readPromises(text, ours)),
    ),
  );
  const start = ownTime();
  for (const hostile of [
    'we will call you by Friday ',
    'if you ',
    'the the the ',
    '\t',
    '12/4 ',
    'by Friday or ',
    '. by Friday',
    'we will also probably ',
    'in 2 weeks ',
    'Dec 4 ',
    '3pm ',
    'a week from ',
  ]) {
    readPromises(hostile.repeat(1_000_000 / hostile.length), theirs);
    readPromises(hostile.repeat(1_000_000 / hostile.length), ours);
  }
  expect(ownTime() - start).toBeLessThan(4000);
});
