/** Emails that end a conversation but are no replies: no "Re:", no References, and they mention the application. */
import { expect, test } from 'vitest';
import { readKind } from '../../../lib/email/kind/read-kind.ts';

const fresh = (subject: string, text: string) =>
  readKind({
    subject,
    text,
    answered: '',
    recipients: [{ name: 'Dana Reyes', address: 'dana.reyes@initech.example' }],
    attachments: [],
    isReply: false,
    timeline: null,
  });

const known = { kind: 'application', via: 'direct', stage: 'first-contact', theyAnswered: true, interviewHeld: false } as const;
const answered = (text: string, subject = 'Re: Nurse') =>
  readKind({ subject, text, answered: '', recipients: [], attachments: [], isReply: true, timeline: known });

const withdrawals: readonly (readonly [subject: string, text: string])[] = [
  ['Withdrawing my application', 'Dear Dana,\n\nI am withdrawing my application for the nurse position. Thank you for your time.'],
  ['Application for nurse', 'I would like to withdraw my application for the position of nurse.'],
  ['Withdrawal of application', 'Dear Ms Reyes, for family reasons I can no longer be considered. Kind regards, Jo'],
  ['Nurse position', 'Please remove my name from consideration for the nurse position.'],
  ['Night nurse', 'Hi Dana, I need to take back my application. We are moving to another city.'],
  ['My application of 3 November', 'Please treat my application as withdrawn.'],
  ['Interview on Thursday', 'I regret that I must withdraw from the interview process for the planner role.'],
  ['Thank you', 'After some thought I have decided to withdraw from consideration. I wish you all the best with the search.'],
  ['Quick note', "Hi Dana, I'm pulling out of the running for the charge nurse job. Sorry for the short notice."],
  ['Application: nurse', 'I no longer wish to be considered for this post. Thank you for everything.'],
  ['Job application', 'I hereby retract my application as a nurse.'],
  ['Candidacy', 'Could we please cancel my application? That is, I am cancelling my application as of today.'],
  ['Nurse', 'I would be grateful if you would no longer consider me, as I wish to withdraw myself.'],
];

const acceptances: readonly (readonly [subject: string, text: string])[] = [
  ['Acceptance of offer', 'Dear Dana, thank you. I look forward to starting on 7 December.'],
  ['Offer of employment', 'I am delighted to accept your offer of the nurse position. Kind regards, Jo'],
  ['Nurse position', 'It is with great pleasure that I accept the position of nurse at Initech.'],
  ['Your offer', "I've read the offer letter and I'm thrilled to accept!"],
  ['Accepting the nurse role', 'Hi Dana, as discussed on the phone.'],
  ['Contract', 'Please find attached the signed contract. See you on the first.'],
  ['Nurse', 'I am writing to formally accept the offer for the position of nurse. My start date is 7 December.'],
  ['Our call', 'Thank you for the call. I would like to accept your kind offer and will start on Monday.'],
  ['Job offer accepted', 'Yes! Jo'],
  ['Good news', 'I gladly accept the role as night nurse on the terms we discussed.'],
  ['Offer', 'We talked it over at home, and I accept. Thank you for the offer, Dana.'],
  ['Offer letter', "I've signed the offer letter and sent it by post today."],
  ['Starting in December', 'This is to confirm my acceptance of your offer.'],
  ['Re the job', "I'll take the job. When do I start?"],
];

const declines: readonly (readonly [subject: string, text: string])[] = [
  ['Declining the offer', 'Dear Dana, thank you for everything. Jo'],
  ['Your offer', 'After careful thought I must decline your offer of the nurse position.'],
  ['Nurse position', 'Thank you for offering me the position. I am unable to accept the offer at this time.'],
  ['Offer', "Thank you very much for the offer. I've decided to pursue a different direction."],
  ['Job offer', 'I appreciate your offer, but I have decided to stay with my current employer.'],
  ['Thank you', 'Thank you so much for the generous offer. I have chosen another position closer to home.'],
  ['Nurse', 'With regret I am turning down the job. It was a hard choice.'],
  ['Offer of employment', 'I will not be able to take up the post. Thank you for the offer.'],
  ['Job offer declined', 'Sorry, Dana. Jo'],
  ['Your job offer', "I have to say no this time. Your offer was more than fair, and it's the distance."],
  ['Contract', 'Thank you for the offer letter. I have decided not to accept.'],
  ['The role', 'I respectfully decline the position of nurse.'],
];

test.for(withdrawals)('"%s": "%s" withdraws', ([subject, text]) =>
  expect(fresh(subject, text)).toMatchObject({ kind: 'withdrawal', sure: true }),
);
test.for(acceptances)('"%s": "%s" accepts', ([subject, text]) =>
  expect(fresh(subject, text)).toMatchObject({ kind: 'acceptance', sure: true }),
);
test.for(declines)('"%s": "%s" declines', ([subject, text]) => expect(fresh(subject, text)).toMatchObject({ kind: 'decline', sure: true }));

test.for([
  'I accept the invitation to the interview.',
  'I am happy to accept your invitation to interview on Thursday.',
  'I would be delighted to accept the interview slot at 10.',
  'I gladly accept your offer of an interview.',
  'I accept the offer to talk on Monday.',
  'I would like to accept your offer to introduce me to Sam.',
  'I am happy to accept the trial shift.',
  'I accept the terms of the privacy notice.',
  'Before I accept the offer, could we discuss a sign-on bonus?',
  'I would be glad to accept the position if the hours could be changed.',
  'I would love to accept the role once I have seen the contract.',
  'Thank you for the offer. May I decide by November 27?',
  'Thank you for the offer. Could I have until December 4 to give you my answer?',
  'Thank you for your offer. I am inclined to accept it, but the salary is below what I expected.',
  'I have not yet decided whether I can accept the offer.',
  'I am sorry to decline the interview on Thursday; could we move it to Friday?',
  "I don't want to decline the offer, I only need a few more days.",
  'Unfortunately I cannot make the interview on Thursday. Would Friday suit you?',
  'Could we reschedule the call? I cannot take the slot at 10.',
  'I would not want to withdraw my application over this.',
])('"%s" ends nothing, in a conversation or out of it', (text) => {
  for (const { kind, sure } of [fresh('Nurse position', text), answered(text)]) {
    expect(sure ? kind : 'unsure').not.toMatch(/^(?:withdrawal|acceptance|decline)$/);
  }
});

test.for([
  ['Application: team lead', 'I am applying for the post of team lead. Since accepting the role of deputy in 2021 I have led nine nurses.'],
  ['Application for nurse', 'In 2019 I accepted the position of ward sister. I now apply for the post of matron.'],
  ['Application', 'I had to withdraw from the course in 2018 when I was ill, and finished it in 2020. Please find my CV attached.'],
  [
    'Application for editor',
    'I declined an offer from a larger house, because I would rather work for yours. I am applying for the editor position.',
  ],
  ['Teaching assistant', 'I am no longer interested in my present field, so I would like to apply for the advertised post.'],
  ['Application: planner', 'I would be honoured to accept the position if it were offered to me. My application is attached.'],
  ['Vacancy 2231', 'I found work as a carer rewarding and want to go on with it, so I apply for the vacancy.'],
  ['Application', 'Please accept my application for the position of nurse.'],
  ['Nurse vacancy', 'I would gladly accept a lower salary for this position. Please find my application enclosed.'],
  ['Application: sales', 'My last employer withdrew from the market. I apply for the sales role that you advertised.'],
] as const)('"%s": "%s" opens an application and ends nothing', ([subject, text]) =>
  expect(fresh(subject, text)).toMatchObject({ kind: 'application' }),
);

test.for([
  ['I am delighted to accept your offer. Kind regards, Jo', 'acceptance'],
  ['I am pleased to accept the offer and look forward to hearing from you about the next steps. Regards, Jo', 'acceptance'],
  ['I have received another offer and must answer by Friday. May I ask for your decision?', 'other-offer'],
  ['I have three other job offers and would like to know where we stand.', 'other-offer'],
  ['I now have several other job offers. Is there any news?', 'other-offer'],
  ['I have two offers and have to decide by Monday. Have you made a decision?', 'other-offer'],
  ['A couple of other offers have come in. When might I hear from you?', 'other-offer'],
  ['Another company has made me an offer, and I must reply by the 20th. Could you tell me how far you are?', 'other-offer'],
  ['I received a second offer today. Any update on your side?', 'other-offer'],
  ['I hold multiple offers at the moment. Could you share your timeline?', 'other-offer'],
  ['I have been offered a position at another hospital. What is the status of my application?', 'other-offer'],
  ['Thank you for meeting with me today. When can I expect to hear from you?', 'thank-you'],
  ['Thank you for the interview on Monday. I remain very interested. Kind regards, Jo', 'thank-you'],
  ['It was a pleasure to meet you yesterday. I look forward to any news. Regards, Jo', 'thank-you'],
  ['I am withdrawing my application. Thank you for the news, regards, Jo', 'withdrawal'],
  ['I must decline your offer. Thanks for the update and kind regards, Jo', 'decline'],
] as const)('what it says in so many words is not overruled: "%s"', ([text, kind]) =>
  expect(answered(text)).toMatchObject({ kind, sure: true }),
);
