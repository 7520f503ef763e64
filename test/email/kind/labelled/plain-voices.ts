/** Part of the half used while building: vets, cooks, analysts and teachers in plain words. Set aside until its mistakes had been examined. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  [
    'application',
    'Application for Veterinary Nurse position',
    'Dear Dr Marchetti,\n\nI would like to apply for the Veterinary Nurse position advertised on your website. Please find my CV and covering letter attached.\n\nI look forward to hearing from you.\n\nKind regards,\nIsla Drummond',
    { attached: 'Isla_Drummond_CV.pdf' },
  ],
  [
    'application',
    'Forklift',
    'Good morning. I am writing about forklift job on Jobcentre page. I have licence B1 and I can work from tomorrow. My telephone 07700 900123. Ionut',
  ],
  [
    'application',
    'Application for the role of Content Strategist',
    "Hi Bea,\n\nI'm a big fan of the newsletter and was thrilled to see you're hiring a content strategist. My résumé and three samples are attached.\n\nBest,\nJordan",
    { attached: 'samples.zip' },
  ],
  [
    'application',
    'Resume for HR Executive',
    'Dear Sir/Madam,\nPlease find attached my resume for the post of HR Executive. I have 3 years of experience in recruitment and payroll.\nThanks and regards,\nSneha Kulkarni',
    { attached: 'Sneha_Resume.pdf' },
  ],
  [
    'application',
    'Elementary art teacher',
    'Dear Principal Moreno, I am applying for the art teacher opening at Cedar Ridge. Certified K-12, seven years in Title I schools. Resume, references and portfolio attached. Nora Feld',
    { attached: 'portfolio.pdf' },
  ],
  [
    'application',
    'Ref: OPS-552 Operations Analyst',
    'Dear Hiring Manager, please find enclosed my application for the above role. Yours faithfully, K. Osei',
    { attached: 'Osei.pdf' },
  ],
  [
    'application',
    'Kitchen porter ad',
    'hello is the kitchen porter job still going? i can start straight away, got experience from wetherspoons. lee',
  ],
  [
    'application',
    'PhD position in marine ecology',
    'Dear Prof. Aasen, with this mail I apply for the PhD position in marine ecology. Attached are my CV, transcripts and a motivation letter. Best regards, Ricarda Thiel',
    { attached: 'motivation.pdf' },
  ],
  [
    'application',
    'Fwd: Vacancy – Theatre Technician',
    'Hello, a friend sent me the vacancy below and I would love to apply. I have toured with two companies as a lighting technician. CV attached.\n\nRuth\n\n-----Original Message-----\nFrom: The Playhouse\nSent: 2 November 2026 09:31\nTo: Ruth Amsel\nSubject: Vacancy – Theatre Technician\n\nWe are seeking a technician. Applications close 20 November.',
    { attached: 'Ruth.pdf' },
  ],
  [
    'application',
    'Data Engineer role with your client',
    'Hi Liam, I saw the data engineer role you are advertising for your client in Dublin and would like to be considered. CV attached.',
    { attached: 'cv.pdf', via: 'recruiter' },
  ],
  [
    'application',
    'Store manager - Elm Street',
    '<div><p>Hi,</p><p>I am interested in the store manager position at Elm Street. I have managed a team of 14 for five years.</p><p>Best,<br>Andre</p></div>',
    { attached: 'Andre.pdf' },
  ],
  [
    'application',
    'My application as a florist',
    'Dear Mrs. Lindholm, with joy I read your advertisement in the newspaper. I am florist since 2015. I send you my application documents in the attachment. Kind greetings, Silke',
    { attached: 'Silke.pdf' },
  ],

  [
    'unsolicited',
    'Speculative CV - Architect',
    'Dear Ms Okafor, I am writing speculatively to ask whether you have any openings for a Part II architect. I attach my CV and portfolio.',
    { attached: 'CV.pdf' },
  ],
  [
    'unsolicited',
    'Seeking employment',
    'Dear Manager, I am seeking employment as a security guard. I have a valid SIA licence. Please contact me if you have any vacancies. Abdul',
  ],
  [
    'unsolicited',
    'Any openings for a barista?',
    "Hi! I love your cafe and was wondering if you're hiring. I have two years of barista experience. Thanks, Chloe",
  ],
  [
    'unsolicited',
    'Request for job',
    'Respected Sir, I am looking for a job in accounts department. If any vacancy is there in your company kindly consider me. My resume is attached.',
    { attached: 'resume.doc' },
  ],
  [
    'unsolicited',
    'Interested in future opportunities',
    'Dear Hiring Team, I admire what you are building and would love to be considered for any future opportunities in product marketing. My resume is attached.',
    { attached: 'resume.pdf' },
  ],
  [
    'unsolicited',
    'Mechanic looking for work',
    'hi im a mechanic 12 yrs exp looking for work in the area. u need anyone? dave 07700 900456',
  ],
  [
    'unsolicited',
    'Experienced chef relocating to Porto',
    'Dear Sir or Madam, I will move to Porto in January and look for a position as chef. I would be happy if you keep my CV for the case that you need somebody.',
    { attached: 'CV.pdf' },
  ],
  [
    'unsolicited',
    'Internship inquiry',
    'Dear Dr. Castellanos, I am a biology student and would like to know if you offer internships in your laboratory during the summer.',
  ],
  [
    'unsolicited',
    'Freelance illustrator',
    'Hello! I am an illustrator and would love to work with your publishing house. My portfolio is at elke.example. Please keep me in mind for upcoming projects.',
  ],
  [
    'unsolicited',
    'CV on file',
    'Dear HR, I would be grateful if you could keep my CV on file for administrative positions. Yours sincerely, Margaret Hollis',
    { attached: 'CV.pdf' },
  ],

  [
    'networking',
    'Informational interview?',
    "Hi Tamara, I'm a second-year MBA exploring careers in impact investing. Would you have 20 minutes for an informational interview in the coming weeks?",
  ],
  [
    'networking',
    'Introduction via Paul Heaton',
    'Dear Mr Sandhu, Paul Heaton suggested that I contact you. I am considering a move into the charity sector and would appreciate your advice.',
  ],
  [
    'networking',
    'Fellow alum with a question',
    "Hi Jess, I'm a fellow Bowdoin alum and saw that you work in publishing. Could I ask you a few questions about how you got your start?",
  ],
  [
    'networking',
    'Great to meet you at the conference',
    'Dear Dr. Iqbal, it was great to meet you at the conference in Leeds. I would love to continue our conversation about palliative care over a coffee.',
  ],
  [
    'networking',
    'Career advice',
    'Respected Sir, I am your junior from NIT Warangal. I need your guidance regarding career in product management. Please let me know when I can call you.',
  ],
  [
    'networking',
    'Coffee?',
    'Hi Martin, long time no see! I am thinking about my next step and would love to pick your brain. Coffee next week?',
  ],
  [
    'networking',
    'Your work at the observatory',
    'Dear Dr. Pham, I have followed your work on exoplanets for years. I would be grateful for a short conversation about careers in astronomy outside academia.',
  ],
  [
    'networking',
    'Switching to tech',
    'Hey Omar, Lucy from bootcamp gave me your contact. I am switching from nursing to tech and wondered if you would be open to a quick chat about your experience?',
  ],
  [
    'networking',
    'Advice from a neighbour',
    'Dear Mrs. Whitlock, we met at the street party. You mentioned that you worked at the council for many years. I would like to hear about it, if you have time for a cup of tea.',
  ],
  [
    'networking',
    'Connecting with you',
    'Hello Ms. Ferrara, I am new in Milan and interested in the fashion industry. I would be happy to learn from your experience. Could we talk by phone for 15 minutes?',
  ],

  [
    'thank-you',
    'Thank you for the interview',
    'Dear Ms Trent, thank you for the interview this morning. I really enjoyed meeting you and the team. Kind regards, Adaeze',
  ],
  [
    'follow-up',
    'Re: Application for bus driver',
    'Hello, I am following up on the application I sent two weeks ago. I am still very interested. Gary',
    { isReply: true },
  ],
  [
    'status-question',
    'Status of my application',
    'Dear Sir, I applied for the post of Clerk on 12th October. Kindly inform me the status of my application.',
    { isReply: true },
  ],
]);

const unanswered = rows(silent, [
  [
    'follow-up',
    'Following up: Veterinary Nurse',
    'Dear Dr Marchetti, I am writing to follow up on my application for the Veterinary Nurse position. I remain very interested. Isla Drummond',
  ],
  ['follow-up', 'Re: Forklift', 'Hello, I write again about the forklift job. I wait for your call. Ionut'],
  ['follow-up', 'Re: Content Strategist', 'Hi Bea, just checking in on my application! Still very excited about this one. Jordan'],
  [
    'follow-up',
    'Gentle reminder - HR Executive',
    'Dear Sir/Madam, This is a gentle reminder regarding my application for HR Executive. Sneha',
  ],
  [
    'follow-up',
    'Re: Elementary art teacher',
    'Dear Principal Moreno, I wanted to follow up on the application I submitted on October 28. I would love the opportunity to talk with you. Nora Feld',
  ],
  [
    'follow-up',
    'Re: PhD position',
    'Dear Prof. Aasen, I have not heard back from you, so I wanted to make sure that my application has not been lost. Ricarda Thiel',
  ],
  ['follow-up', 'Re: Kitchen porter ad', 'hiya me again, still after the kitchen porter job if its going. lee'],
  [
    'follow-up',
    'Re: Fellow alum with a question',
    'Hi Jess, I wanted to follow up on my note from last week. I would still love to talk if you have time.',
  ],
  ['follow-up', 'Re: Speculative CV', 'Dear Ms Okafor, I contacted you on 3 November with my CV. I hope it reached you. With best wishes'],
  [
    'follow-up',
    'Re: Florist',
    'Dear Mrs. Lindholm, two weeks ago I sent you my application. I am still very interested in the place. Silke',
  ],
  ['follow-up', 'Re: Store manager', 'Hi, sending this again in case it got buried. I am very interested in the role. Andre'],

  ['status-question', 'Re: Veterinary Nurse', 'Dear Dr Marchetti, could you let me know when you expect to make a decision? Isla Drummond'],
  ['status-question', 'Re: Forklift', 'Hello, is the job still free? Ionut'],
  ['status-question', 'Re: Content Strategist', 'Hi Bea, do you have any updates on the content strategist role? Jordan'],
  ['status-question', 'Application status', 'Dear Sir/Madam, may I know the status of my application? Sneha'],
  ['status-question', 'Re: Art teacher', 'Dear Principal Moreno, has the art teacher position been filled? Nora Feld'],
  ['status-question', 'Re: OPS-552', 'Dear Hiring Manager, I would be grateful for any news of my application. K. Osei'],
  ['status-question', 'Re: Kitchen porter ad', 'did u get my message about the job? lee'],
  [
    'status-question',
    'Re: PhD position',
    'Dear Prof. Aasen, I would like to ask about the timeline of the selection process. Ricarda Thiel',
  ],

  [
    'withdrawal',
    'Withdrawing my application',
    'Dear Dr Marchetti, I am writing to withdraw my application for the Veterinary Nurse position, as I have accepted another offer. Isla Drummond',
  ],
  ['withdrawal', 'Re: Forklift', 'Hello, I found another job. Thank you. Ionut'],
  ['withdrawal', 'Re: HR Executive', 'Dear Sir/Madam, I would like to withdraw my application for the post of HR Executive. Sneha'],
  ['withdrawal', 'Re: Store manager', 'Hi, please remove me from consideration for the store manager position. Andre'],

  ['other', 'Re: OPS-552', 'Dear Hiring Manager, my address on page one is out of date; the correct one is 14 Quay Street. K. Osei'],
  ['other', 'Re: PhD position', 'Dear Prof. Aasen, the second transcript is in German, the translation is on page 3. Ricarda Thiel'],
  ['other', 'Re: Introduction via Paul Heaton', 'Dear Mr Sandhu, Paul asked me to give you his new number, 07700 900789.'],
  ['small-talk', 'Season greetings', 'Wishing you a Merry Christmas and a Happy New Year, Ms Okafor!'],
]);

const inConversation = rows(talking, [
  [
    'answer',
    'Re: Interview',
    'Dear Dr Marchetti, thank you for the invitation. Thursday at 2pm suits me well and I look forward to meeting you. Isla Drummond',
  ],
  ['answer', 'Re: Forklift', 'Yes, I can come on Monday at 8. Ionut'],
  ['answer', 'Re: Next steps', "Hi Bea, I'm free Tuesday or Wednesday after 3pm ET. Jordan"],
  ['answer', 'Re: Interview call letter', 'Dear Sir, I confirm my availability for the interview on 25th November at 11 AM. Sneha'],
  ['answer', 'Re: References', 'Dear Principal Moreno, here are my references, as requested. Nora Feld', { attached: 'references.pdf' }],
  [
    'answer',
    'Re: Your salary expectations',
    'Dear Hiring Manager, my salary expectation is 42,000 and my notice period is one month. K. Osei',
  ],
  ['answer', 'Re: Kitchen porter', 'yeah can do a trial shift friday. lee'],
  ['answer', 'Re: Interview PhD', 'Dear Prof. Aasen, the proposed date is fine for me. Ricarda Thiel'],
  ['answer', 'Re: Coffee?', 'Hi Martin, Friday at 10 works. See you at the usual place!'],
  ['answer', 'Re: Some more information', 'Dear Ms Okafor, please find attached the drawings you asked for.', { attached: 'drawings.pdf' }],
  ['answer', 'Re: Trial day', 'Dear Mrs. Lindholm, I can come to the trial day on Saturday. Silke'],
  ['answer', 'Re: Start date', '<div dir="ltr">Hi, I could start on January 4th.<div>Andre</div></div>'],

  ['small-talk', 'Re: Interview', 'Thank you for confirming. Isla'],
  ['small-talk', 'Re: Forklift', 'Thank you. Ionut'],
  ['small-talk', 'Re: Next steps', 'Sounds great, thanks Bea!'],
  ['small-talk', 'Re: Interview call letter', 'Thank you sir. Noted.'],
  ['small-talk', 'Re: References', 'You are very welcome! Have a good weekend. Nora'],
  ['small-talk', 'Re: Kitchen porter', 'nice one cheers. lee'],
  ['small-talk', 'Re: Interview PhD', 'Perfect, thank you very much. Ricarda'],
  ['small-talk', 'Re: Coffee?', 'Great, see you then!'],
  ['small-talk', 'Re: holiday', 'Enjoy your holiday, Mr Sandhu!'],
  ['small-talk', 'Re: Trial day', 'Thanks for the information. Silke'],

  [
    'withdrawal',
    'Re: Interview',
    'Dear Dr Marchetti, I am sorry to say that I have accepted another position and will have to cancel our interview. Isla Drummond',
  ],
  ['withdrawal', 'Re: Next steps', "Hi Bea, after some thought I've decided to withdraw from the process. Thank you for your time. Jordan"],
  [
    'withdrawal',
    'Re: Interview call letter',
    'Dear Sir, I am not able to attend the interview as I have got another job. Kindly withdraw my candidature. Sneha',
  ],
  [
    'withdrawal',
    'Re: Art teacher',
    'Dear Principal Moreno, I have decided to remain at my current school and would like to withdraw from consideration. Nora Feld',
  ],
  ['withdrawal', 'Re: OPS-552', 'Dear Hiring Manager, I no longer wish to be considered for this position. K. Osei'],
  [
    'withdrawal',
    'Re: Trial day',
    'Dear Mrs. Lindholm, I must tell you that I have found another place and do not need the job any more. Silke',
  ],

  ['status-question', 'Re: References', 'Dear Principal Moreno, is there any news about the position? Nora Feld'],
  ['status-question', 'Re: Next steps', 'Hi Bea, just wondering where things stand. Jordan'],
  ['other', 'Re: Coffee?', 'Martin, the report I told you about is on the ministry website.'],
  ['other', 'Re: Interview PhD', 'Dear Prof. Aasen, is the institute close to the station? Ricarda Thiel'],
  ['other', 'Re: Trial day', 'What shoes should I wear? Silke'],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Thank you',
    'Dear Dr Marchetti, thank you for taking the time to meet me yesterday. I enjoyed seeing the practice. Isla Drummond',
  ],
  ['thank-you', 'Thanks', 'Hello, thank you for the interview today. Ionut'],
  ['thank-you', 'Thank you!', "Hi Bea, thank you for such a great conversation today. I'm even more excited about the role. Jordan"],
  [
    'thank-you',
    'Thanking you for the interview',
    'Dear Sir, I thank you for the opportunity to interview for the post of HR Executive. Sneha',
  ],
  ['thank-you', 'Thank you', 'Dear Principal Moreno, I so enjoyed meeting you and seeing the art room on Tuesday. Nora Feld'],
  ['thank-you', 'Our conversation', 'Dear Prof. Aasen, many thanks for the interesting interview last Thursday. Ricarda Thiel'],
  ['thank-you', 'Re: trial shift', 'cheers for today chef, really enjoyed it. lee'],
  [
    'thank-you',
    'Thank you for your time',
    'Dear Ms Okafor, I appreciated the chance to present my portfolio on Monday. Thank you for your generous comments.',
  ],
  ['thank-you', 'Thank you for the coffee', 'Hi Martin, thanks so much for the coffee and the advice. It helped a lot.'],
  ['thank-you', 'Trial day', 'Dear Mrs. Lindholm, thank you very much for the nice trial day. I felt very well in your team. Silke'],

  [
    'status-question',
    'Interview follow-up',
    'Dear Dr Marchetti, I was wondering whether you have made a decision about the Veterinary Nurse position. Isla Drummond',
  ],
  ['status-question', 'Re: Interview', 'Hello, do you have a decision? Ionut'],
  ['status-question', 'Re: Next steps', 'Hi Bea, any update on next steps? Jordan'],
  ['status-question', 'Result of interview', 'Dear Sir, kindly let me know the result of the interview. Sneha'],
  ['status-question', 'Re: Interview', 'Dear Principal Moreno, may I ask when I might hear from the committee? Nora Feld'],

  [
    'other-offer',
    'Another offer',
    'Dear Dr Marchetti, I have received another offer and have been asked to respond by Friday. Your practice is still my first choice. Isla Drummond',
  ],
  ['other-offer', 'Update', 'Hello, I have other offer, they want answer on Wednesday. I prefer your company. Ionut'],
  [
    'other-offer',
    'Quick update',
    'Hi Bea, I wanted to let you know that I received an offer from another company with a deadline of next Monday. Jordan',
  ],
  [
    'other-offer',
    'Regarding another offer',
    'Dear Sir, I have got an offer from another company and I have to join by 1st December. Kindly let me know your decision. Sneha',
  ],
  [
    'other-offer',
    'Art teacher position',
    'Dear Principal Moreno, another school has offered me a position. I would much rather teach at Cedar Ridge, but they need an answer by Thursday. Nora Feld',
  ],
  [
    'other-offer',
    'OPS-552',
    'Dear Hiring Manager, I am writing to let you know that I am holding another offer, which I need to answer by 30 November. K. Osei',
  ],
  ['other-offer', 'Other offer', 'Dear Prof. Aasen, I have been offered a PhD position in Kiel and must decide by the 15th. Ricarda Thiel'],
  [
    'other-offer',
    'Portfolio interview',
    'Dear Ms Okafor, in the meantime I have received an offer from another practice. I would be glad to know your thinking before I answer them.',
  ],
  ['other-offer', 'Re: Trial day', 'Dear Mrs. Lindholm, I have now an offer from another shop. But I would rather work with you. Silke'],
  [
    'other-offer',
    'Store manager',
    'Hi, just letting you know I have a competing offer and need to give them an answer by the end of the week. Andre',
  ],

  ['withdrawal', 'Re: Interview', 'Dear Ms Okafor, I have decided to accept a position elsewhere and wish to withdraw my application.'],
  ['other', 'Re: Interview', 'Dear Dr Marchetti, the course I mentioned is run by the Royal College. Isla Drummond'],
  ['other', 'Re: trial shift', 'chef i left my apron in the changing room. lee'],
]);

const offered = rows(withOffer, [
  ['acceptance', 'Re: Offer', 'Dear Dr Marchetti, I am delighted to accept your offer of the Veterinary Nurse position. Isla Drummond'],
  ['acceptance', 'Re: Contract', 'Yes, I accept. Thank you! Ionut'],
  ['acceptance', 'Re: Offer', "Hi Bea, I'm so happy to accept! Signed letter attached. Jordan", { attached: 'signed.pdf' }],
  [
    'acceptance',
    'Acceptance of offer letter',
    'Dear Sir, I accept the offer for the post of HR Executive and will join on 1st December. Sneha',
  ],
  [
    'acceptance',
    'Re: Offer of employment',
    'Dear Principal Moreno, it is with great joy that I accept the position of art teacher. Nora Feld',
  ],
  ['acceptance', 'Re: OPS-552 offer', 'Dear Hiring Manager, thank you for your offer, which I am pleased to accept. K. Osei'],
  ['acceptance', 'Re: PhD offer', 'Dear Prof. Aasen, I accept the PhD position with great pleasure. Ricarda Thiel'],
  ['acceptance', 'Re: job', 'yes mate ill take it. lee'],
  ['acceptance', 'Re: Offer', 'Dear Ms Okafor, I would love to join the practice and am happy to accept your offer.'],
  ['acceptance', 'Re: Contract', 'Dear Mrs. Lindholm, I accept the contract gladly and look forward to start. Silke'],

  ['decline', 'Re: Offer', 'Dear Dr Marchetti, thank you for your offer, but I have decided to decline. Isla Drummond'],
  ['decline', 'Re: Contract', 'Hello, sorry, I cannot accept the offer. Ionut'],
  ['decline', 'Re: Offer', "Hi Bea, thank you so much, but I've decided to accept a different offer. Jordan"],
  ['decline', 'Regarding offer letter', 'Dear Sir, I regret to inform you that I am unable to accept the offer. Sneha'],
  ['decline', 'Re: Offer of employment', 'Dear Principal Moreno, after careful consideration I must decline the position. Nora Feld'],
  ['decline', 'Re: OPS-552 offer', 'Dear Hiring Manager, I am grateful for the offer but will not be accepting it. K. Osei'],
  ['decline', 'Re: PhD offer', 'Dear Prof. Aasen, unfortunately I must reject the offer, because I have decided for Kiel. Ricarda Thiel'],
  ['decline', 'Re: job', 'sorry mate got to turn it down, found something closer. lee'],
  ['decline', 'Re: Offer', 'Dear Ms Okafor, with much regret I have to decline your kind offer.'],
  ['decline', 'Re: Contract', 'Dear Mrs. Lindholm, I thank you for the contract, but I will stay with my present shop. Silke'],

  ['other', 'Re: Offer', 'Hi Bea, is the salary negotiable? Jordan'],
  ['other', 'Re: Contract', 'Dear Mrs. Lindholm, how many days of holiday do I have? Silke'],
  ['other', 'Re: Offer', 'Dear Dr Marchetti, may I have a few days to think it over? Isla Drummond'],
]);

export const plainVoices: readonly LabelledMail[] = [...opening, ...unanswered, ...inConversation, ...interviewed, ...offered];
