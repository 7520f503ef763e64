/** Offers, invitations, receipts and "on hold" as small employers put them, and the same words of other things. */
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../lib/email/dates/sentences.ts';
import { readOutcome } from '../../../lib/email/outcome/read-outcome.ts';

const read = (text: string): string => {
  const { decision, certainty } = readOutcome({ subject: '', sentences: sentences(text) });
  return `${certainty} ${decision}`;
};

const surely: Readonly<Record<string, readonly string[]>> = {
  offer: [
    "Hi Shanice, I'd be delighted if you'd join us as Deputy Manager at Rosewood.",
    'We would be thrilled if you would join our team as a midwife.',
    "The board would be honoured if you'd accept the post.",
    "We'd be so happy if you'd come and work with us.",
    "I'd be pleased if you would take up the position in May.",
    "Chef and I would be glad if you'd come on board.",
    'We want to give to you the position of pastry assistant, full time.',
    'I like to offer to you the job in our bakery.',
    'We propose to you a contract of twelve months.',
    "There's nobody else we want in that kitchen. 52k, tips on top. Say yes.",
    'No one else we want for it, honestly. Say yes!',
  ],
  interview: [
    'You are hereby called for personal interview for the post of Jr. Site Engineer.',
    'Dear Sir, you are called for an interview at the institute on 18.11.2026.',
    'You are requested to appear for interview with all original certificates.',
    'You are requested to give a demo class of 20 minutes to Class IX.',
    'Kindly take a demonstration lesson on fractions for us.',
    'You are invited to teach a sample lesson on any topic.',
    'Come in Tuesday 7am for a practical on the reach truck.',
    'Pop down to the yard Sunday at 10.',
    "Come along on Friday and we'll see how you get on with the horses.",
    'Drop in to our workshop on Thursday, any time after two.',
    'I want to sit down with you about the brewery job.',
    'Can ye come in and do a day with us, see if ye like it?',
    'Fancy spending an hour here? Come and work a shift with us.',
    "Let me know when you're in Cape Town next and we'll meet at the taproom.",
    'The partners would be pleased to see you again on Monday 16 November.',
    "I've put in 60 minutes on Tuesday with Ify and Daniel.",
  ],
  assessment: [
    'Next stage is a driving assessment with one of our instructors.',
    'The next step is a typing test at the office.',
    'The final part will be a fitness test at the pool.',
    'Your next step is an online assessment.',
    'The next round is a practical test in our kitchen.',
    'Report to the depot on Monday for a driving test.',
  ],
  received: [
    'Got it, thanks. Will have a look at the weekend.',
    'Got this, cheers. The manager will look at it.',
    'Dear Mr Wiggins, your letter came this morning, thank you.',
    'Just a line to say your application arrived safely.',
    'Your CV landed on my desk today.',
    'Your papers reached us yesterday.',
    'Thanks for sharing your updated CV.',
    'Thanks for your app mate.',
    'Form received with thanks.',
    'Form recieved with thanks.',
    'Hi hun got your message about the bar job.',
    "I've got your email about the gardening work.",
    'We have registered your application.',
    "I've put it on the pile with the others.",
  ],
  'on-hold': [
    "Frost took the cherries so we're not putting any crews on until the apples.",
    'We are not taking any more lads on before the permit is here.',
    'All site hires are on hold.',
    'All new starters are on hold until the refinancing.',
    'Offers are frozen till January.',
    'All appointments have been paused by head office.',
    'Client says all joiners are on hold.',
  ],
  'no-openings': [
    "While there is no suitable opening for you today, your profile is in our pool and a recruiter may reach out when there's a match.",
    "We're not hiring just now but I'd like to hang on to your number for the season.",
    'There are no vacancies here at present; I might hear of something in Cork.',
    'We have no openings, but would gladly keep your details.',
    'We are fully staffed, though that may change in spring.',
    'No vacancies at the moment, though somebody might leave in May.',
  ],
};

describe.for(Object.entries(surely))('%s', ([decision, texts]) => {
  test.for(texts)('%j', (text) => expect(read(text)).toBe(`sure ${decision}`));
});

const never: Readonly<Record<string, readonly string[]>> = {
  offer: [
    'We would be delighted if you would join us for an interview.',
    'We would be pleased if you would join us for lunch on Friday.',
    "I'd be happy if you'd be our guest at the open day.",
    "I'd be glad if you would take the form with you.",
    'We would be grateful if you would accept our apologies.',
    'We want to give to you the best service in town.',
    'Please say yes or no to the date. The post is full time, 40k.',
    'We propose to you two dates.',
    'There is nobody else in the office on Friday.',
    'Let me know your answer about Thursday. Full time, 30k, tips on top.',
  ],
  interview: [
    "Grace has gone down with flu so she can't do your interview tomorrow.",
    'I cannot make your interview on Friday.',
    'We are called the Institute of Marine Science.',
    'Shortlisted candidates will be called for an interview.',
    'Our teachers give a sample lesson every year, it is on our website.',
    'Come along to our open day on Saturday.',
    'Pop in to our sale on Sunday.',
    'Come down to the Christmas fair on Saturday.',
    "I've put in for leave on Tuesday.",
    "I can't put an hour in on Tuesday.",
    'We were pleased to see you again.',
    'Did you have a good day with us?',
  ],
  assessment: [
    'The next step is a decision by the panel.',
    'If you are shortlisted, the next stage will be a typing test.',
    'The next stage would be a driving assessment.',
    'The next step is a driving assessment for shortlisted drivers.',
    'The next round of the driving test was postponed.',
    'My next step is a holiday.',
  ],
  received: [
    'The post you have applied for was advertised as 37.5 hours but has now been changed to 30.',
    'The position that you applied for has new hours.',
    'Got it, thanks.',
    'Got it, thanks. See you on Friday.',
    'Your reference came this morning.',
    'Your parcel arrived safely.',
    'Thanks for sharing the photos.',
    'Thanks for the app, it works well.',
    'Your letter to the editor was printed.',
    'We have registered your car for the car park.',
    'I have put you on the list for Thursday.',
  ],
  'information-wanted': [
    'Mr Pillay has applied to us and named you as his former supervisor. Could you complete the attached form?',
    'Ann Reed has listed you as her manager. Please fill in the form and return it.',
    'This is a reference request. Please complete the form.',
    'Joe Hall gave your name as a referee. Could you send us the form by Friday?',
    'You have been given as a contact. Sam named you as a referee. Please send the form.',
    'Ola put you as her former boss. Please complete the form.',
  ],
  'on-hold': [
    "We're not putting any posters on this year.",
    'Not putting more people on the tour, sorry, it is full.',
    'Offers on the flat are in.',
    'The hires in May were all from the college.',
    'All starters on the menu are vegetarian.',
    'New joiners have an induction in week one.',
  ],
  'no-openings': [
    'There may be no vacancies in Leeds, but there are some in York.',
    'There might be no openings before May.',
    'If there are no vacancies, you stay on our list.',
    'We would have no vacancies if nobody left.',
    'There might be no vacancies in the old building any more.',
    'You would not find an opening like this elsewhere.',
  ],
};

describe.for(Object.entries(never))('is not %s', ([decision, texts]) => {
  test.for(texts)('%j', (text) => expect(read(text)).not.toBe(`sure ${decision}`));
});
