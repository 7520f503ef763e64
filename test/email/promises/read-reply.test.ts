import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../../lib/email/promises/read-reply.ts';

const context = { sent: Temporal.ZonedDateTime.from('2026-11-09T10:00[Europe/London]'), author: 'correspondent', country: 'GB' } as const;

describe('asking something of the user', () => {
  test.for([
    'Are you still available in December?',
    'Could you send me two references?',
    'Please let us know which day suits you.',
    'Would Thursday at 3pm work for you?',
    'Please confirm by Friday.',
    'What is your notice period?',
    'Kindly share your expected CTC.',
    'Let me know when you can start.',
    'Can you weld overhead?',
    'Please fill in the attached form.',
    'Please call me by Friday with your answer.',
    'Please call me on Monday. Which shift would you prefer?',
  ])('%j asks', (text) => expect(readReply(text, context).asks).toBe(true));
  test.for([
    'Thank you for your application. We will be in touch.',
    'Please do not reply to this e-mail.',
    'If you have any questions, please let us know.',
    'Please let me know if you have further questions.',
    'How are you? All is well here.',
    'Please note that we are closed on Monday.',
    'Please find our brochure attached.',
    'Do not hesitate to call me.',
    'You will hear from us by Friday.',
    // A day on which to get in touch is a plan, not a question that needs an answer.
    'Please call me on Monday.',
    'Give me a ring on Thursday morning please.',
    'Could you call me back on 16 November?',
    'Please get back to me next Tuesday at 3pm.',
    '-- \nAre you hiring? Ask us!',
  ])('%j asks nothing', (text) => expect(readReply(text, context).asks).toBe(false));
});

describe('a promise to pass the résumé on', () => {
  test.for([
    "I'll pass your résumé on to our head of nursing.",
    'I will forward your CV to the hiring manager.',
    "I'd be happy to share your resume with my team.",
    'Let me forward your CV to Sam.',
    'I can put you in touch with our HR.',
    'I am passing your details on to the workshop foreman.',
    'I will give your CV to Sam in HR.',
    'Happy to put in a good word for you.',
    "I've copied Sam, who runs the team; I'll send her your résumé as well.",
    'I can hand your letter to our head of nursing next week.',
    'I shall see that your papers reach the right desk.',
    "I'll get your CV in front of the right people.",
    'I will refer you internally.',
  ])('%j', (text) => expect(readReply(text, context).passesOn).toBe(true));
  test.for([
    'I will send you the details.',
    'We will forward the contract to you.',
    'I cannot pass your CV on.',
    'Could you forward your CV to me?',
    'Thank you for your CV.',
    'We will share the results with you.',
    'I passed your house yesterday.',
    'Please pass this on to your colleagues.',
    "I can't forward CVs.",
    'If you send me your CV I could pass it on.',
    'I will give you a call.',
    'I will refer to your letter of Monday.',
    'I will send her the contract.',
  ])('not %j', (text) => expect(readReply(text, context).passesOn).toBe(false));
});

describe('what they decided', () => {
  test.for<readonly [string, string]>([
    ['Unfortunately we have decided to move forward with other candidates. We will keep your CV on file.', 'rejected'],
    ['We regret to inform you that your application has not been successful on this occasion.', 'rejected'],
    ['The position has already been filled.', 'rejected'],
    ['After careful consideration we will not be taking your application further.', 'rejected'],
    ['We have chosen another candidate, as you were not the right fit.', 'rejected'],
    ['I am sorry to say that you have not been shortlisted.', 'rejected'],
    ['We are unable to offer you the position.', 'rejected'],
    ['We are delighted to offer you the position of staff nurse.', 'offer'],
    ['We would like to make you an offer.', 'offer'],
    ['Please find the offer letter attached.', 'offer'],
    ["You've got the job! Start Monday.", 'offer'],
    ['We have no openings at the moment.', 'no-openings'],
    ['We are not currently hiring.', 'no-openings'],
    ['Thank you. We will keep your résumé on file.', 'no-openings'],
    ['Your application is still under review.', 'in-process'],
    ['We are still interviewing and have not made a decision yet.', 'in-process'],
    ['We will notify you once a decision has been made.', 'in-process'],
    ['The position is on hold until January.', 'on-hold'],
    ['We have a hiring freeze.', 'on-hold'],
    ['Your application has been withdrawn as requested.', 'withdrew'],
    ['Leider haben wir uns für einen anderen Bewerber entschieden.', 'rejected'],
  ])('%j: %s', ([text, outcome]) => expect(readReply(text, context).outcome).toBe(outcome));
  test.for([
    'Thank you for your application.',
    'We are pleased to offer you an interview on Thursday.',
    'If you have not heard by Friday, assume that you have not been successful.',
    'We offer competitive pay and a pension.',
    'If we offer you the position, you will need a work permit.',
    'Are you not successful in sales?',
    'Would you like to interview with another candidate present?',
    'We will be in touch next week.',
    'Have you been offered another position?',
    'It was not the right day for the tour.',
    'The role is filled with challenges.',
  ])('nothing in %j', (text) => expect(readReply(text, context).outcome).toBeNull());
});

test('the user’s own text asks, passes on and decides nothing', () =>
  expect(
    readReply('Could you tell me? I will forward your CV. The position has been filled.', { ...context, author: 'user' }),
  ).toMatchObject({
    asks: false,
    passesOn: false,
    outcome: null,
    unsure: null,
  }));

describe('who will be in touch without a day, and wants no call, is in process', () => {
  test.for([
    'Thank you for your application. We will notify you of the outcome.',
    'Please no phone calls. We will contact all applicants.',
    'There is no need to follow up; we will be in touch.',
    'We do not accept phone calls. Our team will contact you if you are needed, and we will inform you.',
    'Please refrain from calling. You will hear from us.',
    'Kindly do not contact us. HR will get back to you.',
    'No agencies, no calls please. We contact everyone in due course.',
    "There's no need to chase, we will be in touch.",
    'We kindly ask you to refrain from enquiring about the status. We will inform every candidate.',
    'Please, no phone calls. You will be contacted if selected.',
  ])('%j', (text) => expect(readReply(text, context).outcome).toBe('in-process'));
  test.for([
    'There is no need to follow up by Friday.',
    'Please no phone calls.',
    'Please no phone calls after 5pm.',
    'No calls please. We contact your references ourselves.',
    'There is no need to follow up. You will hear from us by Friday.',
    'We will be in touch soon.',
    'Please do not call me on Monday, I am away.',
    'No need to bring anything. We will see you on Thursday.',
    'We will notify you by 4 December.',
  ])('not: %j', (text) => expect(readReply(text, context).outcome).toBeNull());
});

describe('where we are not sure, the user is asked', () => {
  test.for<readonly [text: string, unsure: string | null]>([
    ['Vielen Dank für Ihre Bewerbung. Wir melden uns bei Ihnen bis Freitag.', 'another-language'],
    ['We are delighted to offer you the position. We regret that we will not be moving forward with your application.', 'maybe-no'],
    ['We have decided to move forward with others.', null],
  ])('%j: %s', ([text, unsure]) =>
    expect(readReply(text, context)).toMatchObject({ unsure, outcome: unsure === null ? expect.anything() : null }),
  );
});

test('a mail in another language asks and passes on nothing by English rules', () =>
  expect(
    readReply('Können Sie uns bitte Ihre Zeugnisse senden? Wir melden uns dann bei Ihnen. I will forward your CV.', context),
  ).toMatchObject({
    asks: false,
    passesOn: false,
    isForeign: true,
  }));

describe('a meeting that does not go ahead on its day', () => {
  test.for([
    "The panel chair is ill and Tuesday won't go ahead. We'll get back to you with another date.",
    "There's been a death in the family and I'm away all next week, so I'm afraid our meeting can't go ahead.",
    'The interviewer is unwell and your interview will not go ahead. We are sorry.',
  ])('is no rejection: %s', (text) => expect(readReply(text, context)).toMatchObject({ outcome: null, unsure: null }));

  test.for([
    "We have decided to go with another candidate, so your interview won't go ahead.",
    'Unfortunately the position has been filled and Tuesday will not go ahead.',
    "We'll get back to you with another date for the open day. Unfortunately your application has been unsuccessful.",
  ])('beside a rejection it is one: %s', (text) => expect(readReply(text, context).outcome).toBe('rejected'));
});
