/** A fresh mail that answers them: it moves or takes an interview, stays away from one, sends what they asked for, or takes a no. */
import { describe, expect, test } from 'vitest';
import type { KnownTimeline } from '../../../lib/email/kind/kind-reader.ts';
import { readKind } from '../../../lib/email/kind/read-kind.ts';

const known: KnownTimeline = { kind: 'application', via: 'direct', stage: 'first-contact', theyAnswered: false, interviewHeld: false };
const read = (text: string, timeline: KnownTimeline = known, subject = 'Hello') =>
  readKind({ subject, text, answered: '', recipients: [], attachments: [], isReply: false, timeline });

describe('an answer, although they have not written as far as we know', () => {
  test.each([
    "I've been put on nights this Thursday so I can't make 10am. Is there any chance of another day?",
    'Vans broke down. Any chance we can do Friday instead?',
    'I am very much looking forward to my interview. Unfortunately it clashes with our school inspection. Might it be rearranged?',
    'A hearing has been set for Thursday morning, which means that I must ask to reschedule our meeting.',
    'Something came up at work and I have to push our call. Could we do Monday 3pm instead?',
    'I am out of station till sunday. Please give me next date for interview.',
    'Kindly permit me to come on Friday instead as I will be travelling from Kano.',
    "I've come down with flu, can we do the interview next week??",
    'Thanks for lining up Thursday. Could we make it a bit later, say 4pm?',
    'On the 12th I have unfortunately no time. Is it possible to postpone the appointment to the 16th?',
    "Sorry, I can't come to the open evening on Thursday, but I'm still very interested.",
    'Would you mind terribly if we moved Thursday? My on-call was swapped.',
    "I'm stuck on a burst main Thursday, can I come Friday same time?",
    'Is it possible that we displace the appointment on Thursday to the afternoon?',
    'Double-booked myself on Thursday. Any chance of shifting our session by a day?',
    'Got to bail on the trial day, done my back in. Still up for it next week.',
    'Cannot make it thursday, kids are ill. Still want the job though.',
    'I regret that I cannot attend the aptitude test on Thursday. I am still interested in the position.',
  ])('moves it or stays away: %s', (text) => expect(read(text)).toMatchObject({ kind: 'answer', sure: true, shows: 'they-wrote' }));

  test.each([
    'Thursday at 10am is perfect, see you then.',
    'Yes Dana thursday 10 o clock no bother.',
    '10:00 on Thursday works for me. Talk then!',
    'Ok mam i will come on thursday 10 am for interview.',
    'I shall be pleased to attend on Thursday 12 November at 10 a.m.',
    'Accepted the invite for Thursday 10am. Excited to meet you!',
    'Yes i can do thursday at 10! Do i need to bring anything?',
    'Thursday 10am locked in. See ya there.',
    'Dana put us down for Thursday at 10. Looking forward to it.',
    'The appointment on Thursday at 10 suits me well and I confirm it gladly.',
  ])('takes the time: %s', (text) => expect(read(text)).toMatchObject({ kind: 'answer', sure: true, shows: 'invited' }));

  test.each([
    'Here are the certificate and the pin you asked for.',
    'Photos of my tickets attached like you wanted.',
    'As requested I am sending you my sample menu.',
    'Per your request, attached please find my writing sample and transcript.',
    "Here's my solution to the take-home: link to the repo below.",
    'Sending adhar card and licence copy as you told.',
    'PFA my last 3 months payslips and relieving letter as required by you.',
    'White card and insurance are attached, sorry for the wait.',
    'In the attachment you find the missing certificate of my last employer.',
    'Dana asked me to send my slides to you directly. They are attached.',
  ])('sends what they asked for: %s', (text) => expect(read(text)).toMatchObject({ kind: 'answer', sure: true, shows: 'they-wrote' }));

  test.each([
    'I would like to ask whether there is any news about my application.',
    'Could we talk on Friday about the position?',
    'I will call you on Friday at 10.',
    'As requested in your advert, I attach my CV.',
    'I can start on Monday at the earliest. I remain very interested.',
    'I will send the documents that you asked for on Friday.',
    'I rescheduled appointments for forty patients a day in my last job.',
    'Is there a next step that I should know of?',
    'Thank you miss for the interview yesterday. I hope I can work for you.',
    'I do not want to miss a call from you, so here is my new number.',
    'If I came on Monday to your open shop, would that help?',
    'Could I start on another date than 1 December?',
    'My old shift was on Thursdays at 10, which worked well for me then.',
  ])('no such answer: %s', (text) => expect(read(text).shows).toBeUndefined());
});

describe('after their no', () => {
  const rejected = { ...known, theyAnswered: true, rejected: true };
  test.each([
    'Thanks for letting me know. Could you tell me where I fell short so I can do better next time?',
    'No worries Dana. What did the other lad have that I dont?',
    'If you have a minute, I would be grateful for some feedback on my trial shift.',
    'Any insight into how I might strengthen my candidacy would be welcome.',
    'Bummer, but thanks for the quick reply. Was it the system design part?',
    'Mam why i am not selected? Please tell me my mistake.',
    'Kindly let me know the areas that I need to improve upon.',
    'Ok no problem! Was there anything i could have done better?',
    'Fair enough. Any pointers for next time?',
    'I have got your refusal. Please can you tell me the reasons for it?',
  ])('%s', (text) => expect(read(text, rejected)).toMatchObject({ kind: 'thank-you', sure: true, outright: true }));

  test.each([
    'I was informed that my application was not successful. May I ask for the reasons?',
    'Dana told me that you went with somebody else. Would you tell me how I came across?',
  ])('in so many words, whatever was known: %s', (text) => expect(read(text)).toMatchObject({ kind: 'thank-you', outright: true }));

  test.each([
    'Is there any news about my application?',
    'Thank you for your reply. I look forward to hearing from you.',
    'I collect feedback from customers and improve our menu.',
    'I would be glad of some advice on whom to contact.',
  ])('not after a no: %s', (text) => expect(read(text).outright).toBeUndefined());
});

describe('bargaining, in a fresh mail', () => {
  test.each([
    ['rate', "Thanks for the offer. Can you do 19 an hour? If so I'm in."],
    ['Post', 'I was delighted to be offered the post. Would you be able to wait for my answer until Thursday?'],
    ['salary', 'Thank you for selecting me. Please increase salary little bit, my family is big.'],
    ['Offer letter', 'Thank you for rolling out the offer. I request you to kindly revise the CTC to 14 LPA.'],
    ['Appointment', 'Thank you for the offer of appointment. I humbly request one week to consult with my family.'],
    ['Offer', 'Stoked with the offer. Any wiggle room on the ute allowance?'],
    ['Package', 'I really want to accept, but the base is below what I have today. Could we meet in the middle at 72k?'],
    ['Contract', "Thank you for the contract. I cannot sign it yet because I can't start before 1 February."],
    ['offer', "Thanks for the offer. If you can throw in the van I'll sign today."],
    ['Offer letter', 'Thanks for the offer letter. The fixed component is lower than discussed. Kindly share the revised letter.'],
    ['job', 'Thank you for the offer miss. You can pay 13 euro? Other hotel pay 13.'],
    ['Scheme offer', 'Is it ok if I think about it until the end of next week?'],
  ])('%s: %s', (subject, text) => expect(read(text, known, subject)).toMatchObject({ kind: 'other', sure: true, shows: 'offer' }));

  test.each([
    ['Interview', 'Thank you for the offer of an interview. Could I have until Friday to check my shifts?'],
    ['Interview', 'Thank you for selecting me for the interview. Is there any flexibility on the date?'],
    ['Hello', 'What is the salary for this position, and is it negotiable?'],
    ['Hello', 'Your firm offers good training. Is there more flexibility in the hours?'],
  ])('no offer: %s: %s', (subject, text) => expect(read(text, known, subject).shows).not.toBe('offer'));
});
