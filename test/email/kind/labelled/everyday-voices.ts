/** Part of the half used while building: drivers, nurses, cooks and solicitors as they write every day. Set aside until its mistakes had been examined. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  [
    'application',
    'Paramedic, Truro station – application',
    'Dear Mr Penrose,\n\nI saw on NHS Jobs that you are recruiting a paramedic for Truro, and would like to apply. I have been HCPC registered since 2017 and know the county well. My CV and the completed form are attached.\n\nKind regards,\nLowenna Tregear',
    { attached: 'Tregear_CV.pdf' },
  ],
  [
    'application',
    'Class 1 driver',
    'Hello, i see you need class 1 driver on indeed. I have class 1 since 6 year, digi card, ADR. I am free from monday. my phone 07700 900456. Regards Pawel',
  ],
  [
    'application',
    'Data Scientist - JR-10442',
    'Hi Sara,\n\nI came across the Data Scientist opening on your careers page and it lines up closely with what I have been doing at Globex for the past three years (demand forecasting, mostly in Python). Resume attached. I would love to talk.\n\nBest,\nMinh',
    { attached: 'Minh_Tran_Resume.pdf' },
  ],
  [
    'application',
    'Application for the post of Staff Nurse',
    'Respected Madam,\n\nI am writing to apply for the post of Staff Nurse in your esteemed hospital. I have completed B.Sc Nursing from Kottayam and have 4 years of ICU experience. Please find enclosed my resume and certificates.\n\nThanking you,\nAnju Mathew',
    { attached: 'ANJU RESUME.pdf' },
  ],
  [
    'application',
    'Childminder assistant',
    'Hi Karen, Becky from playgroup said you had put an ad up for an assistant. I would love to be considered! I have two of my own and my paediatric first aid is up to date. Shelley x',
  ],
  [
    'application',
    'Graphic designer (maternity cover)',
    '<div>Hi there,</div><div><br></div><div>I would like to put myself forward for the maternity cover role. My portfolio is at the link below and my CV is attached.</div><div><br></div><div>Thanks,</div><div>Orla</div>',
    { attached: 'Orla-CV.pdf' },
  ],
  [
    'application',
    'Position as accountant',
    'Good day Sir, I wish to apply for the position of Accountant as advertised in the Punch of 28th October. I am an associate of ICAN with five years post qualification experience. Attached is my CV. Tunde Bakare',
    { attached: 'Bakare.docx' },
  ],
  [
    'application',
    'Application laboratory assistant, reference LA-77',
    'Dear Mrs. Haas,\n\nwith great interest I have read your job advertisement. I am educated as chemical laboratory assistant and work at present in a small company in Ulm. You find my documents in the attachment. About an invitation to a personal conversation I would be very happy.\n\nWith kind regards\nSabine Koch',
    { attached: 'Unterlagen_Koch.pdf' },
  ],
  [
    'application',
    'Night fill team member',
    'Hi, I want to apply for the night fill job at the Preston store. I am 19, live ten minutes away and have done stacking before. When can I start? Thanks Jai',
  ],
  [
    'application',
    'Newly Qualified Solicitor - Family',
    'Dear Ms Whitmore,\n\nPlease consider this my application for the NQ role in your family team. I qualify in March and spent my last two seats in matrimonial finance. My CV and academic transcript are enclosed.\n\nYours sincerely,\nDaniel Osei-Bonsu',
    { attached: 'DOB_CV.pdf' },
  ],
  [
    'application',
    'Line cook',
    'Chef, heard from Tony at the fish market that youre short a line cook and hiring this week. 5 yrs on the grill, can do a stage any time. Resume attached. Manny',
    { attached: 'Manny resume.pdf' },
  ],
  [
    'application',
    'Part-time librarian vacancy',
    'Dear Library Manager, I was delighted to see the part-time vacancy on the council website. I have volunteered at the Heath Road branch for three years and hold a master’s in information studies. Please find my application form attached. Kind regards, Rosalind Peake',
    { attached: 'form.docx' },
  ],
  [
    'application',
    'Radiographer roles - your client in Perth',
    'Hi Jordan, thanks for advertising the radiographer roles at your client in Perth. I would like to be put forward for the permanent one. My CV is attached, and I am happy to relocate. Cheers, Bronte',
    { attached: 'Bronte CV.pdf', via: 'recruiter' },
  ],

  [
    'unsolicited',
    'Plasterer looking for work',
    'Hi, im a plasterer with 10 years experience, own tools and transport. Looking for work in the Stockport area, subby or cards in. Give me a shout if you need anyone. Cheers Gaz',
  ],
  [
    'unsolicited',
    'Speculative enquiry - curatorial assistant',
    'Dear Dr Lindgren,\n\nI am finishing an MA in museum studies and am writing to ask whether you might have any openings for curatorial assistants in the coming year. I attach a CV in case something comes up.\n\nYours sincerely,\nImogen Vale',
    { attached: 'Vale CV.pdf' },
  ],
  [
    'unsolicited',
    'Job vacancy enquiry',
    'Respected Sir, I am having 2 years experience as electrician in Gulf. If there is any vacancy in your company please consider me. I am ready to join immediately. Salim',
  ],
  [
    'unsolicited',
    'Any shifts going?',
    'hey are there any shifts going at the cafe? im at college mon-wed but free the rest. i worked at costa last year. thanks, keira',
  ],
  [
    'unsolicited',
    'Open application as data analyst',
    'Dear Sir or Madam, I would like to work in your company as data analyst. I did not find an open position on your website, but maybe you have need in the future. My CV is attached. Best regards, Jakub',
    { attached: 'CV_Jakub.pdf' },
  ],
  [
    'unsolicited',
    'Introducing myself',
    'Dear Ms. Castellano,\n\nI recently relocated to Providence with my family and am exploring opportunities in hospital administration. I would be grateful if you would keep my resume on file should a suitable position open up.\n\nSincerely,\nRenee Dubois',
    { attached: 'Dubois_Resume.pdf' },
  ],
  [
    'unsolicited',
    'Supply teacher',
    'Dear Mr Hughes, I have just moved to Wrexham and am available for supply work in primary from January. Enhanced DBS, Welsh speaker. Could you tell me whom I should speak to about joining your list? Diolch, Nia',
  ],
  [
    'unsolicited',
    'Summer internship possibility',
    'Dear Dr. Okonkwo, I am a sophomore in chemical engineering and was wondering whether your lab takes undergraduates over the summer. I am happy to volunteer if there is no funding. Thank you for your time, Lucas',
  ],
  [
    'unsolicited',
    'Hairdresser, 12 years',
    'Hello ladies! Are you looking for a stylist by any chance? I had my own chair in Derby and have just moved here with my partner. Could pop in with my portfolio. Donna',
  ],
  [
    'unsolicited',
    'Freelance translator EN>PT',
    '<p>Hello,</p><p>I am a freelance translator and would like to offer my services for your Portuguese projects. My rates are on the attached sheet.</p><p>Best wishes,<br>Teresa</p>',
    { attached: 'rates.pdf' },
  ],
  [
    'unsolicited',
    'Interested in joining your team',
    'Good morning Team, I am very much interested to work with your organisation. I have 6 years in HR operations. Kindly find my profile attached and let me know for any suitable openings. Warm regards, Shalini',
    { attached: 'Shalini_Profile.pdf' },
  ],
  [
    'unsolicited',
    'Bricklayer',
    'Good afternoon, is there work for a bricklayer on your sites? I come from Romania, 15 years of experience, have CSCS card. Thank you, Viorel',
  ],

  [
    'networking',
    'Advice from a fellow radiographer?',
    'Hi Bronte, we have not met, but I follow you on Instagram and see you made the move from Leeds to Perth. I am thinking of doing the same next year and would love to hear how you found it. Would you have time for a quick call? Cath',
  ],
  [
    'networking',
    'Introduction from Tom Sheridan',
    'Dear Mr Aldous,\n\nTom Sheridan kindly suggested that I write to you. I am leaving the Civil Service in the spring and am trying to learn about the world of policy consulting. If you could spare twenty minutes I would be most grateful.\n\nYours sincerely,\nPhilippa Grange',
  ],
  [
    'networking',
    'Coffee some time?',
    'Hey Dom! It was great running into you at the climbing wall. I’d love to hear more about what you’re doing at the renewables startup. Can I buy you a coffee next week?',
  ],
  [
    'networking',
    'UMass alum interested in product management',
    'Hi Jasmine,\n\nI found you through the UMass alumni network. I am a software engineer hoping to move into product management and your path from engineering looks a lot like the one I would like to take. Would you be open to a 20 minute chat?\n\nThanks so much,\nKevin',
  ],
  [
    'networking',
    'Seeking guidance for UPSC vs corporate',
    'Respected Ma’am, I am Ritu, 2023 batch from your college. I heard your speech on alumni day and got so much inspired. I am confused between civil services and corporate. Kindly give me your valuable guidance.',
  ],
  [
    'networking',
    'Question about teaching in Japan',
    'Hello Martin, my flatmate Sophie gave me your email. She said you taught English in Osaka for five years. I’m thinking about applying for the JET programme and have a few questions. Could we have a chat some time? Ellie',
  ],
  [
    'networking',
    'Hello from a career changer',
    'Dear Ms. Lindqvist, I am a bank clerk and would like to become a nurse. My neighbour told me you did the same with 40. May I ask you how it was to go back to school, and if you would do it again? With friendly greetings, Thomas',
  ],
  [
    'networking',
    'Great meeting you at the expo',
    'Hi Priscilla, it was great meeting you at the packaging expo in Birmingham last week. I really enjoyed our conversation about sustainable films and would love to keep in touch. If you are ever in Bristol, lunch is on me! Joe',
  ],
  [
    'networking',
    'Your career in forensic accounting',
    'Good day Mr. Adebayo, I read about you in the ICAN magazine. I am a young accountant and forensic accounting interests me a lot. I would appreciate it if you could share how you started and any advice you may have for me. Tunde',
  ],
  [
    'networking',
    'quick favour',
    'hi Liam hows things? a mate of mine said ur at Globex now. im thinking of leaving the trade and going into estimating. any chance u could put me in touch with someone there who does it? cheers Gaz',
  ],
  [
    'networking',
    'Informational chat',
    '<div dir="ltr">Hi Dr. Moreau,<div><br></div><div>I’m a PhD student in immunology exploring careers outside academia. Your move into medical writing caught my attention and I would really value your perspective. Could I ask you for 15 minutes on Zoom?</div><div><br></div><div>Best,</div><div>Hana</div></div>',
  ],
  [
    'networking',
    'Catching up',
    'Dear Angela, I hope retirement is treating you well! I am at a bit of a crossroads after the restructure and you always gave me good counsel. Could I take you to lunch and bend your ear? Warmest, Rosalind',
  ],

  [
    'thank-you',
    'Thank you for your time this morning',
    'Dear Ms Castellano, thank you for meeting with me this morning to discuss the patient services manager position. I especially enjoyed hearing about the plans for the new wing. Sincerely, Renee Dubois',
  ],
  [
    'follow-up',
    'Following up on my application - Data Scientist',
    'Hi Sara, I applied for the Data Scientist role (JR-10442) two weeks ago and wanted to follow up. I am still very interested and happy to send anything else you need. Best, Minh',
  ],
  [
    'status-question',
    'My application for night porter',
    'Dear Sir, I applied on 19 October for the night porter position and would be glad to know whether a decision has been made. Yours faithfully, E. Mensah',
  ],
]);

const unanswered = rows(silent, [
  [
    'follow-up',
    'Re: Paramedic, Truro station – application',
    'Dear Mr Penrose, I just wanted to follow up on the application I sent on the 3rd. I remain very keen on the post and would be glad to provide anything further. Kind regards, Lowenna',
  ],
  ['follow-up', 'Re: Class 1 driver', 'Hello, I wrote you last week for class 1 driver. I am still interested. Please call me. Pawel'],
  [
    'follow-up',
    'Gentle follow-up - Staff Nurse application',
    'Respected Madam, This is a gentle follow-up on my application for the post of Staff Nurse. Hoping for your kind consideration. Anju Mathew',
  ],
  [
    'follow-up',
    'Re: Advice from a fellow radiographer?',
    'Hi Bronte, just bumping this up your inbox in case it got lost over the holidays! No pressure at all. Cath',
  ],
  ['follow-up', 'Re: Plasterer looking for work', 'Alright, Gaz again, still on the look out if you get busy. Cheers'],
  [
    'follow-up',
    'Re: Application laboratory assistant',
    'Dear Mrs. Haas, since I did not hear anything from you until now, I would like to ask again for my application of 2 November. Sabine Koch',
  ],
  [
    'follow-up',
    'Re: Introduction from Tom Sheridan',
    'Dear Mr Aldous, I wrote to you a fortnight ago at the suggestion of Tom Sheridan and quite understand if you have been too busy to reply. My invitation still stands. Philippa Grange',
  ],
  ['follow-up', 'Re: Line cook', 'Chef, checking back on the line cook spot. Still available. Manny'],
  [
    'follow-up',
    'Checking in',
    'Dear Ms Whitmore, I hope you are well. I am writing to reiterate my interest in the NQ role. Since applying I have had an article accepted by Family Law Week. Daniel',
  ],
  [
    'follow-up',
    'Re: Speculative enquiry',
    'Dear Dr Lindgren, I hope you won’t mind a brief reminder of my email of 20 October. I would still be delighted to hear from you. Imogen Vale',
  ],

  ['status-question', 'Re: Class 1 driver', 'Hello is the job still available? Pawel'],
  [
    'status-question',
    'Re: Data Scientist - JR-10442',
    'Hi Sara, I was wondering if there are any updates on the Data Scientist position? Thanks, Minh',
  ],
  [
    'status-question',
    'Application status - Staff Nurse',
    'Respected Madam, kindly inform me about the status of my application. Anju Mathew',
  ],
  ['status-question', 'Re: Childminder assistant', 'Hi Karen, have you found someone yet? Shelley x'],
  [
    'status-question',
    'Re: Part-time librarian vacancy',
    'Dear Library Manager, could you let me know when you expect to shortlist? Kind regards, Rosalind Peake',
  ],
  ['status-question', 'Re: Night fill', 'hi did you get my application? Jai'],
  [
    'status-question',
    'Re: Application laboratory assistant',
    'Dear Mrs. Haas, can you tell me how far the selection is and when I can expect an answer? Sabine Koch',
  ],

  ['withdrawal', 'Re: Class 1 driver', 'Hello, I have now other job, please delete my application. Thank you. Pawel'],
  [
    'withdrawal',
    'Withdrawal of application - Newly Qualified Solicitor',
    'Dear Ms Whitmore, I am writing to withdraw my application for the NQ role as I have accepted a position at my present firm. Thank you for your time. Daniel',
  ],
  ['withdrawal', 'Re: Night fill', 'hi i dont need the job anymore got one at tesco. thanks Jai'],
  [
    'withdrawal',
    'Re: Part-time librarian',
    'Dear Library Manager, due to a change in family circumstances I would like to withdraw from the process. With apologies, Rosalind Peake',
  ],

  ['small-talk', 'Happy Holidays', 'Happy Holidays, Sara! Wishing you and the team a wonderful new year.'],
  [
    'other',
    'Re: Application for the post of Staff Nurse',
    'Respected Madam, my mobile number has been changed. New number is 94470 00123. Anju',
  ],
  [
    'other',
    'Re: Newly Qualified Solicitor',
    'Dear Ms Whitmore, I have noticed that the second page of my transcript was scanned upside down; a better copy is attached. Daniel',
    { attached: 'transcript2.pdf' },
  ],
  [
    'other',
    'Re: Graphic designer',
    'Quick note, the link to my portfolio was broken yesterday because I moved hosts. It is fixed now. Orla',
  ],
]);

const inConversation = rows(talking, [
  [
    'answer',
    'Re: Interview invitation - Paramedic',
    'Dear Mr Penrose, thank you very much for the invitation. I can confirm that I will attend on Tuesday 17 November at 10.30. Kind regards, Lowenna',
  ],
  ['answer', 'Re: Class 1 driver', 'Yes I can come tomorrow 8 in morning. Pawel'],
  ['answer', 'Re: Phone screen', 'Hi Sara, Thursday at 2pm PT works great. You can reach me at 415-555-0132. Best, Minh'],
  ['answer', 'Re: Interview schedule', 'Respected Madam, I am available on 18th November any time after 11 AM. Anju'],
  ['answer', 'Re: Trial day', 'Hi Karen, I could do Wednesday or Friday morning, whichever is easier for you! Shelley'],
  [
    'answer',
    'Re: Interview',
    'Hi, Thanks for getting back to me. Unfortunately I’m on shoot all Monday, would Tuesday afternoon be possible instead? Orla',
  ],
  [
    'answer',
    'Re: Further information required',
    'Good day Sir, please find attached the requested documents. My expected salary is N450,000 per month. Tunde',
    { attached: 'documents.pdf' },
  ],
  ['answer', 'Re: Invitation', 'Dear Mrs. Haas, many thanks for the invitation. I come very gladly on Thursday at 14:00. Sabine Koch'],
  ['answer', 'Re: Stage', 'yes chef saturday 3pm ill be there. Manny'],
  [
    'answer',
    'Re: Reference request',
    'Dear Ms Whitmore, my referees are Ms Helen Cray (training principal) and Professor Idris; both are happy to be contacted now. Daniel',
  ],
  ['answer', 'Re: Coffee some time?', 'Wednesday 5pm at Kino sounds good to me. See you there!'],
  [
    'answer',
    'RE: Notice period and salary',
    '<div>Hi Jordan,</div><div><br></div><div>I&#39;m on four weeks&#39; notice and currently on $92k plus super.</div><div><br></div><div>Bronte</div><br><div><b>From:</b> Jordan Pike &lt;jordan@acme.example&gt;<br><b>Sent:</b> Tuesday, November 10, 2026 9:02 AM<br><b>To:</b> Bronte<br><b>Subject:</b> Notice period and salary</div><div>Could you let me know your notice period and what you are on?</div>',
  ],
  ['answer', 'Re: Do you drive?', 'I passed my test in August and have the use of my mum’s car. Keira'],
  ['answer', 'Re: Interview panel', 'Dear Mr Hughes, the 24th would suit me very well. I will bring my DBS certificate as you asked. Nia'],
  [
    'answer',
    'Re: Quick question',
    '<div dir="auto">About six months, mostly on the children&#39;s ward.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Nov 10, 2026 at 4:15 PM Dr Okonkwo &lt;okonkwo@lab.example&gt; wrote:<br></div><blockquote class="gmail_quote">How long did you work with the imaging system?</blockquote></div>',
  ],

  ['small-talk', 'Re: Interview invitation', 'That’s perfect, thank you so much. Lowenna'],
  ['small-talk', 'Re: Phone screen', 'Great, thanks Sara!'],
  ['small-talk', 'Re: Interview schedule', 'Ok Madam, thank you very much.'],
  ['small-talk', 'Re: Trial day', 'Brill thanks Karen xx'],
  ['small-talk', 'Re: Documents', 'Thank you for the confirmation Sir. Tunde'],
  ['small-talk', 'Re: Invitation', 'Dear Mrs. Haas, thank you for the information and have a nice weekend. Sabine Koch'],
  ['small-talk', 'Re: Coffee', 'No worries mate, catch you another time!'],
  ['small-talk', 'Re: Your email', 'Thanks for letting me know, I really appreciate it. Orla'],
  ['small-talk', 'Re: Running behind', 'Not a problem, take all the time you need. Daniel'],
  ['small-talk', 'Re: Stage', 'thanks chef'],
  ['small-talk', 'Re: flu', 'Hope you’re feeling better soon Mr Hughes! Nia'],

  ['other', 'Re: Interview invitation', 'Dear Mr Penrose, could you tell me whether there is parking at the station? Lowenna'],
  ['other', 'Re: Phone screen', 'Hi Sara, will the call be with you or with the hiring manager? Minh'],
  ['other', 'Re: Class 1 driver', 'Hello what is address please? Pawel'],
  ['other', 'Re: Trial day', 'Hi Karen, do you need me to bring my own lunch? Shelley'],
  ['other', 'Re: Interview', 'The building has two doors and neither has a name on it, which one is yours? Orla'],
  [
    'other',
    'Re: Invitation',
    'Dear Mrs. Haas, your navigation description leads to the old factory, the new road is not on the map. Sabine Koch',
  ],
  ['other', 'Re: Stage', 'chef should i bring my own knives?'],
  ['other', 'Re: Interview panel', 'Dear Mr Hughes, is the lesson observation in Welsh or in English? Nia'],
  ['other', 'Re: Coffee', 'Saw this article about tidal power and thought of you straight away.'],
  ['other', 'Re: Zoom', 'The passcode in the invite does not seem to work for me. Hana'],

  [
    'withdrawal',
    'Re: Interview invitation',
    'Dear Mr Penrose, I am sorry to have to tell you that I have accepted a post with another trust and must withdraw. Thank you for the invitation. Lowenna',
  ],
  [
    'withdrawal',
    'Re: Phone screen',
    'Hi Sara, thanks for your time on this. After giving it some thought I have decided to withdraw my application, as I want to stay closer to research. Minh',
  ],
  [
    'withdrawal',
    'Re: Interview schedule',
    'Respected Madam, I am not able to attend the interview since I have joined another hospital. Anju',
  ],
  [
    'withdrawal',
    'Re: Trial day',
    'Hi Karen, really sorry but I’ve been offered more hours at the school so I won’t be going ahead with this. Shelley',
  ],
  ['withdrawal', 'Re: Stage', 'chef gotta pull out, took a job at the hotel. sorry. Manny'],
  [
    'withdrawal',
    'Re: Invitation',
    'Dear Mrs. Haas, unfortunately I must take back my application, because I have signed at another company. Sabine Koch',
  ],

  ['status-question', 'Re: Documents', 'Good day Sir, please is there any update on my application? Tunde'],
  ['status-question', 'Re: Radiographer roles', 'Hi Jordan, any word from Perth yet? Bronte'],
  [
    'thank-you',
    'Re: Your application',
    'Dear Library Manager, thank you for letting me know the outcome and for the helpful feedback. I am disappointed but would be glad to be considered for future vacancies. Rosalind Peake',
  ],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Thank you',
    'Dear Mr Penrose, I wanted to thank you and your colleagues for the interview on Tuesday. It was a pleasure to see the station and meet the crew. Kind regards, Lowenna',
  ],
  [
    'thank-you',
    'Thanks for the conversation',
    'Hi Sara, thanks so much for your time today. I enjoyed talking through the forecasting problem and left even more excited about the role. Minh',
  ],
  [
    'thank-you',
    'Thank you for the opportunity',
    'Respected Madam, I sincerely thank you for giving me an opportunity to attend the interview. Anju',
  ],
  ['thank-you', 'Re: Trial day', 'Hi Karen, thank you for having me yesterday, the kids were gorgeous! Shelley xx'],
  ['thank-you', 'Thanks', 'Chef, thanks for the stage on Saturday. Learned a ton. Manny'],
  [
    'thank-you',
    'Our conversation',
    'Dear Mrs. Haas, I would like to thank you for the pleasant conversation on Thursday and for the tour through the laboratory. Sabine Koch',
  ],
  [
    'thank-you',
    'Thank you',
    'Dear Ms Whitmore, thank you for taking the time to meet me yesterday. Our discussion of the Hague cases was fascinating. Daniel',
  ],
  ['thank-you', 'Diolch yn fawr', 'Dear Mr Hughes, thank you for such a warm welcome on the 24th. Year 4 were a delight to teach. Nia'],
  [
    'thank-you',
    'Thank you for the coffee',
    'Hi Dom, thanks for the coffee and for being so honest about startup life. Really helpful. Josh',
  ],
  [
    'thank-you',
    'Interview 17 November',
    '<div>Hi Orla here,</div><div><br></div><div>Just a quick note to say how much I enjoyed meeting you both on Tuesday. Thank you!</div>',
  ],

  ['status-question', 'Re: Interview', 'Dear Mr Penrose, I wondered whether you had reached a decision about the paramedic post? Lowenna'],
  ['status-question', 'Interview result', 'Respected Madam, kindly let me know the result of the interview held on 18th. Anju'],
  ['status-question', 'Re: Stage', 'chef u decided yet? Manny'],

  [
    'other-offer',
    'An update from me',
    'Dear Mr Penrose, I felt I should let you know that I have been offered a post in Plymouth and have to reply by Friday. Truro is still my first choice. Lowenna',
  ],
  [
    'other-offer',
    'Quick update',
    'Hi Sara, I wanted to share that I have received an offer from another company with a deadline of November 27. Globex remains my top choice, so I would be grateful for any sense of timing. Minh',
  ],
  [
    'other-offer',
    'Regarding job offer',
    'Respected Madam, I have received an offer letter from another hospital and they have asked me to confirm within 3 days. I prefer to join your hospital. Anju',
  ],
  [
    'other-offer',
    'Re: Trial day',
    'Hi Karen, the nursery on Mill Street has offered me a job, but I would much rather be with you. They want to know by Monday. Shelley',
  ],
  ['other-offer', 'other job', 'chef got an offer from the hotel, gotta tell em by sunday. rather work for u. Manny'],
  [
    'other-offer',
    'Re: Our conversation',
    'Dear Mrs. Haas, I would like to inform you that I have got an offer from another company, to which I must answer until the end of next week. Sabine Koch',
  ],
  [
    'other-offer',
    'NQ role',
    'Dear Ms Whitmore, in the interests of openness I should mention that I hold an offer from another firm, which expires on the 30th. Daniel',
  ],
  [
    'other-offer',
    'Supply post',
    'Dear Mr Hughes, another school has offered me a full-time post from January and needs an answer by Wednesday. I would prefer yours. Nia',
  ],
  [
    'other-offer',
    'Re: Accountant',
    'Good day Sir, this is to notify you that I have another offer at hand which I must respond to before 1st December. Tunde',
  ],
  [
    'other-offer',
    'Update',
    'Hi both, just a heads up that I have had another offer come through. I have asked them for a few days as yours is the job I really want. Orla',
  ],

  [
    'withdrawal',
    'Re: Interview',
    'Dear Mr Hughes, after much thought I have decided not to take my application any further. Thank you for your kindness. Nia',
  ],
  ['other', 'Re: Interview', 'Dear Mr Penrose, I think I may have left my umbrella in your office. Lowenna'],
  [
    'other',
    'Re: Our conversation',
    'Dear Mrs. Haas, the method which we talked about is described in the book of Skoog on page 210. Sabine Koch',
  ],
  ['other', 'Re: today', 'Hi Sara, the name I was trying to remember is Rob Hyndman. Minh'],
  ['small-talk', 'Re: umbrella', 'Oh brilliant, thank you for keeping it! Lowenna'],
]);

const offered = rows(withOffer, [
  [
    'acceptance',
    'Re: Offer of employment',
    'Dear Mr Penrose, I am delighted to accept your offer and look forward to starting on 4 January. The signed contract is attached. Lowenna',
    { attached: 'contract.pdf' },
  ],
  ['acceptance', 'Re: Offer', 'Hi Sara, I am thrilled to accept! I have just signed the letter in DocuSign. Minh'],
  ['acceptance', 'Acceptance of offer', 'Respected Madam, I am happy to accept the offer and will join duty on 1st December. Anju'],
  ['acceptance', 'Re: Job!', 'Hi Karen, yes yes yes, I’d love to! Thank you so much. Shelley xx'],
  ['acceptance', 'Re: line cook', 'im in chef. see you monday. Manny'],
  ['acceptance', 'Re: Contract', 'Dear Mrs. Haas, with joy I accept the position. The signed contract I send today by post. Sabine Koch'],
  [
    'acceptance',
    'Re: NQ offer',
    'Dear Ms Whitmore, thank you for your letter. I am very pleased to accept the position on the terms set out. Daniel',
  ],
  ['acceptance', 'Re: Class 1 driver', 'Yes I take the job. Thank you very much. Pawel'],
  [
    'acceptance',
    'Re: Offer - Accountant',
    'Good day Sir, I hereby accept the offer of employment and shall resume on the 2nd of January. Tunde',
  ],
  ['acceptance', 'Re: Maternity cover', 'Amazing news! It’s a definite yes from me. Orla'],

  [
    'decline',
    'Re: Offer of employment',
    'Dear Mr Penrose, thank you so much for the offer. After a good deal of thought I have decided not to accept it, as Plymouth is nearer to my parents. Lowenna',
  ],
  [
    'decline',
    'Re: Offer',
    'Hi Sara, thank you for the generous offer. This was a hard decision, but I am going to decline and stay in my current role. Minh',
  ],
  ['decline', 'Regarding offer letter', 'Respected Madam, due to personal reasons I am unable to accept the offer. Kindly excuse me. Anju'],
  ['decline', 'Re: Job', 'Hi Karen, I’m so sorry but I’m going to have to say no, the hours just don’t work with the school run. Shelley'],
  ['decline', 'Re: line cook', 'chef sorry cant take it, hotel pays better. Manny'],
  ['decline', 'Re: Contract', 'Dear Mrs. Haas, I thank you for your offer, but I have decided for another company. Sabine Koch'],
  ['decline', 'Re: NQ offer', 'Dear Ms Whitmore, it is with regret that I must decline your kind offer. Daniel'],
  ['decline', 'Re: Class 1 driver', 'Hello, sorry I not take the job, is too far. Pawel'],
  ['decline', 'Re: Offer - Accountant', 'Good day Sir, I appreciate the offer but I will not be able to accept it. Tunde'],
  [
    'decline',
    'Re: Maternity cover',
    'Hi both, thank you so much for the offer, but I’ve decided to take the other role. I hope we get to work together one day! Orla',
  ],

  ['other', 'Re: Offer of employment', 'Dear Mr Penrose, before I reply, could you tell me what the relocation package covers? Lowenna'],
  ['other', 'Re: Offer', 'Hi Sara, is there any room to move on the base salary? Minh'],
  ['other', 'Re: Contract', 'Dear Mrs. Haas, in the contract my first name is written wrong. Sabine Koch'],
]);

export const everydayVoices: readonly LabelledMail[] = [...opening, ...unanswered, ...inConversation, ...interviewed, ...offered];
