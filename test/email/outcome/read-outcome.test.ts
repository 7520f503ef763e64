import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { type ReadOutcome, readOutcome } from '../../../lib/email/outcome/read-outcome.ts';
import { receipts } from '../kind/portal-mails.ts';
import { decisions } from './decisions.ts';
import { allHarmless } from './harmless.ts';
import { allSaidOfOthers } from './said-of-others.ts';
import { shortNos } from './short-nos.ts';

const read = (text: string, subject = ''): ReadOutcome => readOutcome({ subject, sentences: sentences(text) });

describe.for(Object.entries(decisions))('%s', ([decision, texts]) => {
  test.for(texts)('%j', (text) => {
    const { certainty, because, decision: found } = read(text);
    expect(`${certainty} ${found}`).toBe(`sure ${decision}`);
    expect(text.replaceAll('’', "'")).toContain(because);
  });
});

test('at least 200 harmless sentences', () => expect(new Set(allHarmless).size).toBeGreaterThan(200));

describe('is no refusal, and is not asked about as one', () => {
  test.for(allHarmless)('%j', (text) => expect(read(text).decision).not.toBe('rejected'));
});

describe('a refusal in short is surely one', () => {
  test.for(shortNos)('%j', (text) => expect(read(text)).toMatchObject({ decision: 'rejected', certainty: 'sure' }));
});

describe('a receipt of few words is one', () => {
  test.for<readonly [string, string]>([
    [
      'Your application for Staff Nurse',
      'Hi Jo,\n\nYou have successfully submitted your application for Staff Nurse. We have received your application.',
    ],
    ['Your application for Porter', 'Dear Sam Okoro,\n\nThank you for applying.\n\nRecruitment'],
    ['Application for Head Chef', 'We have received your application for Head Chef.\n\nKind regards,\nThe team'],
    ['Indeed Application: Analyst', 'Application submitted. Analyst, Initech. The following items were sent to Initech. Good luck!'],
    ['Your application to Initech', 'Hello Priya,\n\nyour application was sent to Initech.'],
  ])('%s: %s', ([subject, text]) => expect(read(text, subject)).toMatchObject({ decision: 'received', certainty: 'sure' }));
});

describe('what closes an ordinary mail decides nothing', () => {
  test.for([
    'You are welcome to call me any time.',
    'You are welcome to ring us with any questions.',
    'You are always welcome to visit the salon before you decide.',
    'You are welcome to bring somebody along on Saturday.',
    'Please feel free to contact me if you need anything.',
    'We look forward to seeing you on Thursday.',
    'We look forward to receiving your references.',
    'I look forward to having a chat about the wards.',
    'Great news, the car park is open again.',
    'Good news: the panel could all make Friday.',
    'The rate is 14.20 an hour and there is free parking.',
    'What is your start date likely to be if all goes well?',
    'The start date and the salary will be talked about at the interview.',
    'Please bring your passport and black trousers for the trial.',
    'A uniform is provided, and you are welcome to eat with us.',
    'Many thanks for your kind words about the school.',
    'I hope that you have a lovely weekend.',
    'Happy to talk you through the rota on the phone.',
    'Hi Kayla! Yes 3 tomorrow is perfect, just ask for me at the counter.',
    'Sounds good. Thursday then, 10 in the morning. We will feed you.',
    'Hi mate, can do Friday 7.30am at the site office, ask for Daz.',
    'Chef can do tomorrow half three. Come round the back door, not the front.',
    'Mine are all at the dentist on Monday, so Tuesday noon it is.',
    'We have changed your appointment as requested: the new date is Wednesday, 2 December.',
    'Your appointment is on Thursday at 10 with the ward manager.',
    'Your appointment has moved to room 4.',
  ])('%j', (text) => {
    for (const mail of [text, `Hi Sam, thanks for your message. ${text} Best wishes, Ann`])
      expect(['rejected', 'offer', 'no-openings', 'on-hold', 'withdrawn']).not.toContain(read(mail).decision);
  });
});

describe('what is told of others decides nothing', () => {
  const decided = ['rejected', 'offer', 'no-openings', 'on-hold', 'withdrawn'];
  test.for(allSaidOfOthers)('%j', (text) => {
    const { decision, certainty } = read(text);
    expect(certainty === 'sure' && decided.includes(decision), `${certainty} ${decision}`).toBe(false);
  });
  test.for([
    'Dana at Farol Bistro told me that they will not be moving forward with you.',
    'I hear that Globex has gone with another candidate.',
    'She will not be moving forward.',
  ])('the user is asked about %j', (text) => expect(read(text)).toMatchObject({ decision: 'rejected', certainty: 'ask' }));
});

describe('a no is never anything else', () => {
  const { rejected = [], offer = [] } = decisions;
  test.for(rejected)('beside a receipt it is a no: %j', (no) => {
    for (const { subject, text } of receipts) expect(read(`${text}\n\n${no}`, subject).decision).toBe('rejected');
  });
  test.for(rejected)('beside an offer it is asked about: %j', (no) => {
    for (const yes of offer) expect(read(`${yes}\n\n${no}`)).toMatchObject({ decision: 'rejected', certainty: 'ask' });
  });
  test.for(rejected)('after the condition of a receipt it is still a no: %j', (no) => {
    expect(read(`If you are not selected for another role, we will tell you.\n\n${no}`).decision).toBe('rejected');
  });
});

describe('what is open beside a receipt prevents it', () => {
  test.for<readonly [string, string]>([
    ['Thank you for applying. We have no openings at the moment.', 'no-openings'],
    ['We have received your application. The position has been put on hold.', 'on-hold'],
    ['Thank you for applying. We are delighted to offer you the position.', 'offer'],
    ['We have received your application. Please verify your email address.', 'none'],
  ])('%j is %s', ([text, decision]) => expect(read(text).decision).toBe(decision));
});

describe('what is invited to under a condition is no invitation yet', () => {
  test.for([
    'We have received your application. If you are selected for an interview, our office will phone you.',
    "Thank you for applying. If we think you're a good match, we will be in touch to schedule a first call.",
    'Thank you for applying. There might be a practical test in the second week.',
    'We have received your application. If you are not chosen for a trial day, do not lose heart.',
  ])('%j', (text) => expect(read(text)).toMatchObject({ decision: 'received', certainty: 'sure' }));

  test.for([
    'If you are still interested, we would like to invite you to an interview.',
    'If that time does not suit you, we can move the interview to Friday. Your interview is booked for Thursday.',
    'If you have any questions, call me; we would like to invite you to an interview.',
  ])('but this is one: %j', (text) => expect(read(text).decision).toBe('interview'));
});

test('a sentence about what follows if a test is not taken in time is no rejection', () =>
  expect(
    read('Please complete the online test by Friday. If you do not, you will not move forward in the selection process.').decision,
  ).toBe('assessment'));

test("a survey's subject says what it is, a survey in a receipt's small print is nothing", () => {
  const text = 'You applied for a job at Globex. We would love to hear more about your application experience.';
  expect(read(text, 'Please give feedback on your application').decision).toBe('none');
  expect(read('We have received your application. You may take our short survey.', 'Thank you for applying').decision).toBe('received');
});

test("a recruiter's thanks for patience is no receipt", () =>
  expect(read('Your profile was sent to our client, who is reviewing it. Thank you for your continued interest.').decision).toBe(
    'in-process',
  ));

describe('the deciding sentence is the reason', () => {
  test.for([
    [
      'Dear Jo. Thank you for your patience. We have decided to move forward with others. Good luck!',
      'We have decided to move forward with others.',
    ],
    ['Hello Jo,\n\nThe team met on Monday.\nThe position has been put on hold.\n\nAna', 'The position has been put on hold.'],
  ] as const)('%j', ([text, because]) => expect(read(text).because).toBe(because));
});

test('a withdrawal that is confirmed beside a refusal of their own is asked about', () =>
  expect(read('Your application has been withdrawn as requested. Unfortunately the position has been filled as well.')).toMatchObject({
    decision: 'withdrawn',
    certainty: 'ask',
  }));
