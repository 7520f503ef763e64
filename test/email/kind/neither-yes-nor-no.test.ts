/** Moving an interview, negotiating an offer and asking a friend for a good word are neither thank-yous nor declines nor applications. */
import { expect, test } from 'vitest';
import { readKind } from '../../../lib/email/kind/read-kind.ts';

const read = (text: string, stage: 'interview' | 'offer' | null) =>
  readKind({
    subject: stage === null ? 'A favour' : 'Re: our talk',
    text: `Dear Dana,\n\n${text}\n\nKind regards\nJo`,
    answered: '',
    recipients: [{ name: 'Dana Reyes', address: 'dana.reyes@initech.example' }],
    attachments: [],
    isReply: stage !== null,
    timeline: stage === null ? null : { kind: 'application', via: 'direct', stage, theyAnswered: true, interviewHeld: false },
  });

test.each([
  'Thank you for the invitation. Something has come up on Thursday. Would it be possible to reschedule the interview to Friday?',
  'I am very sorry, but I have come down with the flu. Could we move our interview to next week?',
  'Is there any chance we could push the interview back by an hour?',
  'I am afraid I cannot make the interview on Monday. Could you offer another slot?',
  'My shift was changed, so I need to postpone the trial day. Would the 20th be possible?',
  'I hate to ask, but could we reschedule? My son is ill.',
  'Regrettably I must ask to move the appointment we had for Wednesday.',
  'Thank you again for setting this up. My train is cancelled; may I come at eleven instead?',
  'Could we swap the phone screen for a video call, and do it on Tuesday?',
  'Thanks for your patience. Any way to bring our meeting forward to the morning?',
  'A funeral in the family keeps me from coming tomorrow. Is there another day that suits you?',
])('moving it: %s', (text) => expect(['answer', 'other']).toContain(read(text, 'interview').kind));

test.each([
  'Thank you very much for the offer. Before I decide, could we discuss a sign-on bonus?',
  'I am delighted about the offer. May I decide by Nov 27?',
  'Thank you for the offer! Would it be possible to delay my answer until December 4?',
  'I am thrilled. Is there any room to negotiate the base salary?',
  'Thanks again for the offer. I was hoping for something closer to 62,000. Is that possible?',
  'I appreciate the offer. Could I have until Friday to think it over?',
  'I would love to accept, but the commute is long: would two days at home be an option?',
  'Before I sign, I would like to ask about the holiday allowance.',
  'Many thanks for the offer; I need a few more days to discuss it with my family.',
  'This is wonderful news. Could you give me the weekend to talk it over with my wife?',
  'Is the start date flexible? My notice period runs until the end of January.',
  'The hourly rate is a little below what I earn now. Could you come up to 24.50?',
  'May I get back to you on Monday? I would like to read the contract in peace.',
  'Would the hospital help with relocation?',
  'Thank you so much! Can we talk about the title before I say yes?',
  'Thank you so much for the offer. I need to discuss with my family. I request you to kindly extend the date till 7th November.',
  'Thank you for the offer. I need to discuss with my family.',
  'Thank you for the offer. Could I have until Friday?',
  'Thank you for the offer. Would it be possible to let you know on Monday?',
  'Thanks so much for offering me the sous chef job. Can you give me till the weekend? need to speak to the missus',
  'Thank you for the offer letter. Kindly grant me two more days to revert.',
  'Many thanks for your offer. I would be grateful for a little longer to consider it.',
  'Thank you for the offer of the staff nurse post. Is there any chance the deadline could be moved to 9 November?',
  'Thank you for the contract. Please allow me some time, my husband is away until Sunday and we decide such things together.',
  'I am honoured by the offer. Might I respond by the 12th instead of the 4th?',
  'Thank you for the offer, could you please keep it open until Tuesday?',
  'Thanks for the offer. I can not give you an answer by Wednesday, please extend the last date to accept the offer.',
  'Thank you for the offer. I will not be able to join by 4th, kindly extend the joining date to 20th November.',
  'Thank you for your offer. I have another interview on Thursday. Could you hold the offer till then?',
  'Thank you for the offer. I am waiting to hear from another company and would need a few days.',
])('weighing it: %s', (text) => expect(read(text, 'offer').kind).toBe('other'));

test.each(['I am happy to accept the offer. Could we still discuss the start date?', 'I accept. Is there any room for a later start?'])(
  'a yes stays a yes: %s',
  (text) => expect(read(text, 'offer').kind).toBe('acceptance'),
);

test.each([
  'After a few more days of thinking I have decided to decline your offer.',
  'The salary is lower than I was hoping for, so I must turn down the offer.',
  'Thank you for the offer. I discussed with my family and have decided not to join.',
  'Thank you for extending the offer. I have decided to stay with my team.',
  'Thank you for extending the date till Saturday. After discussing with my family I must decline.',
  'Thanks for the offer and for waiting till Friday. It is a no from me.',
  'Thank you for the offer. I cannot accept it.',
])('a no stays a no: %s', (text) => expect(read(text, 'offer').kind).toBe('decline'));

test.each([
  'I saw that Globex is hiring a data analyst. Would you be willing to refer me?',
  'You work at Acme, right? Could you put in a good word for me for the nurse position?',
  'I am applying for the welder job at your company. Would you refer me internally?',
  'I noticed an opening on your team. Could you forward my resume to the hiring manager?',
  'I would love to work at Initech. Could you recommend me to HR?',
  'Could you introduce me to the head of design at your company?',
  'My contract ends in May. If you hear of anything at your firm, would you let me know?',
  'Would you vouch for me with your foreman? They want two more welders.',
  'There is a post for a paralegal at your firm. Could you hand my CV in to the partners?',
  'Would you be comfortable giving me a referral for the internship?',
  'Might I use your name when I write to the head nurse?',
  "They're advertising for midwives at yours. Could you have a quiet word with the ward manager for me?",
  'Can you please submit my resume through your internal portal for Data Analyst JR-2291?',
  "Saw the sign at your depot. Would you tell the boss I'm reliable?",
  'In your hotel they need a cleaner? You can ask your boss for me please?',
  'It was good to see you at the reunion. I intend to apply for the associate opening; would you be willing to refer me internally?',
])('a favour: %s', (text) => {
  const { kind, sure } = read(text, null);
  expect(kind === 'networking' || !sure).toBe(true);
});
