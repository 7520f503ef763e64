/** Part of the half used while building: nurses, cashiers, secretaries and buyers in common words. Set aside until its mistakes had been examined. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  [
    'application',
    'Application for Community Nurse (Ref 8821)',
    'Dear Hiring Manager,\n\nI would like to apply for the Community Nurse vacancy in Sunderland. I have been a district nurse for nine years and hold the V300 prescribing qualification.\n\nMy CV is attached.\n\nKind regards,\nJoanne Pickering',
    { attached: 'JPickering CV.pdf' },
  ],
  [
    'application',
    'Pipe welder 6G',
    'Hello sir, I am 6G pipe welder with 12 years experience in offshore. I saw your requirement on the Naukri site for welders. Kindly find my CV. Available for trade test any time. Thanks, Mohan',
    { attached: 'MOHAN CV.pdf' },
  ],
  [
    'application',
    'Cover letter & CV: Policy Officer',
    'Dear Ms Adeyemi,\n\nI am applying for the role of Policy Officer. Having spent three years with the Children’s Commissioner, I believe I could contribute from day one.\n\nPlease see my CV and cover letter attached.\n\nBest wishes,\nTheo Hart',
    { attached: 'Hart_CV_and_letter.pdf' },
  ],
  [
    'application',
    'Cashier position',
    'Hi my name is Destiny I would like to apply for the cashier position at the Oak Street store. I am a people person and can work nights and weekends. Thank you!',
  ],
  [
    'application',
    'Your advertisement on StepStone',
    'Dear Mr. Wolf, with interest I read your advertisement on StepStone. You are searching a technical buyer and I think that my profile fits well. Please find my application in the attachment. Kind regards, Katrin Lorenz',
    { attached: 'Bewerbung_Lorenz.pdf' },
  ],
  [
    'application',
    'Trainee manager',
    'Afternoon, just seen your trainee manager role on Indeed and it looks right up my street. I’ve been supervising at Greggs for two years. CV’s attached, give me a shout if you’d like a chat. Jordan',
    { attached: 'Jordan CV.docx' },
  ],
  [
    'application',
    'Postdoctoral Researcher in Glaciology',
    'Dear Dr. Hoffmann,\n\nI wish to apply for the postdoctoral position in glaciology advertised on Cryolist. I will defend my thesis in January. My CV, publication list and research statement are attached.\n\nSincerely,\nIngrid Solberg',
    { attached: 'Solberg.zip' },
  ],
  [
    'application',
    'Ad for bus drivers',
    '<div dir="auto">Hello, I am writing about your ad for bus drivers. I have a Class B CDL with P endorsement and a clean record. Please let me know the next step.<br><br>Reggie<br>555-0163</div>',
  ],
  [
    'application',
    'Application - Legal Secretary',
    'Dear Mrs Fitzgerald, please find attached my CV in application for the post of Legal Secretary. I have thirty years’ experience and type 80 wpm. Yours sincerely, Pamela Stott',
    { attached: 'Pamela Stott CV.doc' },
  ],
  [
    'application',
    'Interested in the Android role',
    'Hey Nina,\n\nThe Android role you posted sounds like a great fit. I’ve shipped two apps with over a million installs and love Compose. Resume’s attached, code is on GitHub.\n\nCheers,\nRafa',
    { attached: 'rafa-resume.pdf' },
  ],
  [
    'application',
    'Butchery assistant',
    'Dear Mr Pyne, I noticed the card in your window about a butchery assistant. I am sixteen in May, very keen to learn and live in the village. Could I come and see you about it? Alfie Webb',
  ],
  [
    'application',
    'Job of caretaker',
    'Dear Madam, I want to apply for the job of caretaker at the school. I am 52 years, I repair everything and I have driving licence. My wife found the announcement in the Nordkurier. With kind greetings, Bogdan',
  ],
  [
    'application',
    'Facilities coordinator via your agency',
    'Hi Shannon, I’d like to be considered for the facilities coordinator position your agency is advertising on behalf of a client in Leeds. CV attached. Many thanks, Imran',
    { attached: 'Imran.pdf', via: 'recruiter' },
  ],

  [
    'unsolicited',
    'Qualified chef looking for a new position',
    'Hi there, I am a qualified chef who has recently moved to Whitby. I’m looking for a full time position and wondered if you had anything coming up for the season. CV attached. Thanks, Marcus',
    { attached: 'Marcus CV.pdf' },
  ],
  [
    'unsolicited',
    'Speculative letter: conservation officer',
    'Dear Mr Underhill, I am writing on the off chance that you may have a vacancy for a conservation officer. If not, I would be grateful if you would hold my details on file. Yours sincerely, Beatrice Long',
    { attached: 'BLong.pdf' },
  ],
  [
    'unsolicited',
    'Regarding job',
    'Respected Sir/Madam, I have completed my Diploma in Civil. I am looking for a job in your reputed company. If any vacancy is there please call me. Thank you, Suresh',
    { attached: 'Suresh.pdf' },
  ],
  [
    'unsolicited',
    'Summer job for my gap year',
    'Hello, I’m taking a gap year from January and would love to work at the sailing school. Do you need any instructors? I have my dinghy instructor ticket. Best, Flora',
  ],
  [
    'unsolicited',
    'Unsolicited application mechanical engineer',
    'Dear Sir or Madam, I am a mechanical engineer with focus on pumps. I would like to work in your company. Attached you will find my documents. For a personal talk I am gladly available. Sven Jansen',
    { attached: 'Jansen.pdf' },
  ],
  [
    'unsolicited',
    'Introducing myself - bookkeeper',
    'Hi Carol,\n\nI’m a freelance bookkeeper in the Asheville area with room for a couple of new clients. If your practice ever needs overflow help at quarter end, I’d love to talk.\n\nBest,\nLinda',
  ],
  ['unsolicited', 'Any work?', 'alright boss, labourer here, cscs card, own boots. any work going? can start tomorrow. Wayne 07700 900222'],
  [
    'unsolicited',
    'Dental assistant relocating to Boise',
    'Dear Dr. Pratt, my husband has been transferred to Boise and I am a certified dental assistant hoping to find a new practice home. I would be so grateful to be considered for any openings. Resume attached. Kimberly',
    { attached: 'Kimberly.pdf' },
  ],
  [
    'unsolicited',
    'Possibility of training contract',
    'Dear Mr Lam, I would like to ask whether your firm will be offering training contracts for 2028. I am completing the LPC in June and attach my CV. Yours sincerely, Grace Wong',
    { attached: 'Wong.pdf' },
  ],
  [
    'unsolicited',
    'Nanny/housekeeper',
    'Good morning, I am Filipina, 38 years old, with good experience as nanny in Hong Kong for 6 years. If you or someone you know is looking for a nanny please think of me. God bless, Maricel',
  ],
  [
    'unsolicited',
    'Interested in working at the museum',
    'Dear team, I visit the museum almost every week and would love to work there. I can do front of house, the shop, anything really. Are you hiring at the moment? Kind regards, Lottie',
  ],
  [
    'unsolicited',
    'Spontaneous application - sales',
    '<p>Dear Mrs. Moretti,</p><p>I allow myself to send you my spontaneous application. I speak four languages and have worked in export sales for eight years.</p><p>Best regards,<br>Luca</p>',
    { attached: 'CV_Luca.pdf' },
  ],

  [
    'networking',
    'Quick chat about district nursing?',
    'Hi Joanne, I hope you don’t mind me emailing, Sister Hall gave me your address. I’m a second year student thinking about the community and would love to hear what it’s really like. Could we have a quick chat? Thanks, Amy',
  ],
  [
    'networking',
    'Introduction',
    'Dear Sir Michael, Lady Carew was kind enough to suggest that I approach you. I am considering my next step after the Foreign Office and would be most grateful for half an hour of your time. Yours sincerely, Rupert Ashe',
  ],
  [
    'networking',
    'Fellow Aggie with questions',
    'Hi Travis! Fellow Aggie here (class of ’24). I’m interested in petroleum land work and saw on LinkedIn you’ve been doing it a while. Any chance I could ask you a few questions over the phone? Gig ’em, Kelly',
  ],
  [
    'networking',
    'Need career advice',
    'Dear Sir, I got your reference from my professor Dr. Iyer. I am doing M.Tech in VLSI and want to know about scope in verification domain. Kindly spare 10 minutes for a call. Thanking you, Harini',
  ],
  [
    'networking',
    'Thinking about Denmark',
    'Hi Mads, we met at Johan’s barbecue last summer. I am thinking about moving to Denmark with my family and you told so nicely about working there. Can I call you some time and ask you more? Greetings, Pieter',
  ],
  [
    'networking',
    'Catch-up over lunch?',
    'Hi Carolyn, it’s been far too long! I saw that you’re heading up marketing at Acme now. I’m starting to think about my next move and would love to hear your take on the market. Lunch on me?',
  ],
  [
    'networking',
    'Saw your talk at DroidCon',
    'Hey Nina, really liked your DroidCon talk on modularization. I’m a junior dev trying to figure out how to get to senior. Would you be up for a 30 min call some time? Happy to work around you. Dev',
  ],
  [
    'networking',
    'A question about wine school',
    'Dear Mr Bellamy, I read your column every week. I am a secretary of 45 and dream of working with wine. Is the diploma worth doing at my age, in your view? I should be so grateful for your advice. Pamela Stott',
  ],
  [
    'networking',
    'Glaciology and life in Norway',
    'Dear Ingrid, my supervisor Ralph mentioned that you moved from Innsbruck to Oslo for your PhD. I am weighing the same step. How did you find the change? Would you have a few minutes for a video call?',
  ],
  [
    'networking',
    'Looking for advice on getting into voice work',
    'Hello Tamsin, I’m an actor and hoping to get into audiobooks. Your name keeps coming up as somebody who is generous with advice! Could I take you for a coffee when you’re next in Soho? Jonny',
  ],
  [
    'networking',
    'Contact from Sarah',
    '<div>Hi Mr. Delgado,</div><div><br></div><div>Sarah Kim said you would be a great person to talk to about hospital administration. I&#39;m finishing my MHA and would really appreciate hearing about your path.</div><div><br></div><div>Thank you,</div><div>Priya Nair</div>',
  ],
  [
    'networking',
    'Do you know someone in logistics?',
    'Hey Steve, hope the kids are good. I’m thinking of getting out of retail. Do you know anyone in logistics who’d be willing to have a pint with me and tell me how it works? Cheers, Jordan',
  ],

  [
    'thank-you',
    'Thank you - Policy Officer',
    'Dear Ms Adeyemi, thank you very much for the opportunity to meet you and the panel yesterday. I enjoyed our discussion and remain very interested in the role. Best wishes, Theo Hart',
  ],
  [
    'follow-up',
    'Follow up on cashier application',
    'Hi, I applied for the cashier position last week and just wanted to follow up. I am still very interested. Destiny',
  ],
  [
    'status-question',
    'Legal Secretary post',
    'Dear Mrs Fitzgerald, I applied for the above post on 20 October and wondered whether you had come to a decision. Yours sincerely, Pamela Stott',
  ],
]);

const unanswered = rows(silent, [
  [
    'follow-up',
    'Re: Application for Community Nurse (Ref 8821)',
    'Dear Hiring Manager, I am just following up on the application I sent on 3 November, and would be happy to provide any further information. Joanne Pickering',
  ],
  ['follow-up', 'Re: Pipe welder 6G', 'Hello sir, I already sent my CV last week. Waiting for your positive reply. Mohan'],
  ['follow-up', 'Re: Trainee manager', 'Hi, me again! Just wanted to check my CV came through ok as I’m still really keen. Jordan'],
  [
    'follow-up',
    'Reminder: my application from 4 November',
    'Dear Mr. Wolf, I would like to remind you kindly of my application. I have still great interest in the position. Katrin Lorenz',
  ],
  [
    'follow-up',
    'Re: Fellow Aggie with questions',
    'Hi Travis, just wanted to bump this in case it got buried. Would still love to chat! Kelly',
  ],
  [
    'follow-up',
    'Re: Introduction',
    'Dear Sir Michael, I wonder if I might return to my letter of the 2nd. I am in London until the 20th should a meeting be possible. Rupert Ashe',
  ],
  [
    'follow-up',
    'Checking in on Android application',
    'Hey Nina, checking in on my application for the Android role. I just open sourced a library you might like. Rafa',
  ],
  ['follow-up', 'Re: Any work?', 'boss its wayne again still looking if u need anyone'],
  [
    'follow-up',
    'Re: Speculative letter',
    'Dear Mr Underhill, I wrote to you some weeks ago about possible work and thought I would try once more. Beatrice Long',
  ],
  [
    'follow-up',
    'Second mail: Postdoctoral Researcher',
    'Dear Dr. Hoffmann, I am writing again regarding my application, since I have not heard from you. Ingrid Solberg',
  ],

  ['status-question', 'Re: Pipe welder 6G', 'Sir what is the status of my application? Mohan'],
  ['status-question', 'Re: Cashier position', 'Hi are you guys still hiring for the cashier position? Destiny'],
  [
    'status-question',
    'Re: Cover letter & CV',
    'Dear Ms Adeyemi, I would be grateful to know when you expect to draw up a shortlist. Theo Hart',
  ],
  ['status-question', 'Re: Your advertisement', 'Dear Mr. Wolf, could you tell me please in which state is my application? Katrin Lorenz'],
  ['status-question', 'Re: Butchery assistant', 'Hello Mr Pyne, have you decided who gets the job? Alfie'],
  ['status-question', 'Re: Facilities coordinator', 'Hi Shannon, have you had any feedback from the client? Imran'],
  ['status-question', 'Re: Trainee manager', 'Hi, any update on this one? Jordan'],

  [
    'withdrawal',
    'Re: Application for Community Nurse',
    'Dear Hiring Manager, I am writing to withdraw my application for this post as my circumstances have changed. Joanne Pickering',
  ],
  ['withdrawal', 'Re: Cashier position', 'Hi, I got another job so please cancel my application. Thank you! Destiny'],
  [
    'withdrawal',
    'Re: Butchery assistant',
    'Dear Mr Pyne, thank you but I am going to stay on at school after all so I don’t need the job now. Alfie Webb',
  ],
  ['withdrawal', 'Re: Pipe welder 6G', 'Sir I joined one company in Oman so now not available. Mohan'],

  ['small-talk', 'Happy New Year', 'Happy New Year, Mr. Delgado! All the best for 2027.'],
  [
    'other',
    'Re: Cover letter & CV',
    'Dear Ms Adeyemi, a small correction to my CV: the report on page two was published in 2024, not 2023. Theo Hart',
  ],
  ['other', 'Re: Job of caretaker', 'Dear Madam, our telephone at home is broken, here is the number of my wife: 07700 900654. Bogdan'],
  ['other', 'Re: Catch-up over lunch?', 'PS that restaurant you liked on Vine has closed down, can you believe it!'],
]);

const inConversation = rows(talking, [
  [
    'answer',
    'Re: Interview – Community Nurse',
    'Dear Mrs Hewitt, thank you for the invitation to interview. I am delighted to confirm that I will be there on Thursday 19th at 1pm. Joanne Pickering',
  ],
  ['answer', 'Re: Trade test', 'Yes sir I will come on Monday 9 AM. Mohan'],
  [
    'answer',
    'Re: Interview for Policy Officer',
    'Dear Ms Adeyemi, either of the slots on the 24th would work for me, with a slight preference for the morning. Theo',
  ],
  ['answer', 'Re: Cashier', 'Hi! Yes Tuesday at 3 works for me. Should I bring anything? Destiny'],
  [
    'answer',
    'Re: Interview date',
    'Dear Mr. Wolf, unfortunately I am in holidays in this week. Is the 30 November also possible for you? Katrin Lorenz',
  ],
  ['answer', 'Re: Chat', 'Yeah I’m free all day tomorrow, give us a bell whenever. Jordan'],
  ['answer', 'Re: Salary and notice', 'Hi Shannon, I’m currently on 31k and need to give a month’s notice. Imran'],
  ['answer', 'Re: Tech screen', 'Thursday 11am CET it is. I’ll use the Meet link from the invite. Rafa'],
  [
    'answer',
    'Re: References',
    'Dear Mrs Fitzgerald, you are very welcome to approach Mr Dunn of Dunn & Poole, for whom I worked until 2024. Pamela Stott',
  ],
  ['answer', 'Re: Visit to the shop', 'Dear Mr Pyne, I can come on Saturday morning with my mum. Alfie Webb'],
  [
    'answer',
    'Re: Documents',
    'Dear Dr. Hoffmann, please find attached the two publications you asked for. Ingrid',
    { attached: 'papers.zip' },
  ],
  [
    'answer',
    'Re: call',
    '<div dir="auto">Sure, that works. Talk to you then!</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Wed, Nov 11, 2026 at 8:03 AM Travis Boone &lt;travis@land.example&gt; wrote:<br></div><blockquote class="gmail_quote">How about Friday at 4?</blockquote></div>',
  ],
  [
    'answer',
    'RE: Licence details',
    '<div>It&#39;s a Class B with P, expires 06/2029.</div><div><br></div><div>Reggie</div><br><div><b>From:</b> Pat Lowe &lt;pat@bus.example&gt;<br><b>Sent:</b> Wednesday, November 11, 2026 8:03 AM<br><b>To:</b> Reggie<br><b>Subject:</b> Licence details</div><div>Which class is your licence and when does it expire?</div>',
  ],
  ['answer', 'Re: Can you drive a tractor?', 'Yes, since I was twelve, and I can reverse a trailer too. Wayne'],
  ['answer', 'Re: Start', 'The earliest I could start is 4 January, as we are away over Christmas. Marcus'],

  ['small-talk', 'Re: Interview – Community Nurse', 'Many thanks for confirming, Mrs Hewitt. Joanne'],
  ['small-talk', 'Re: Trade test', 'Thank you sir.'],
  ['small-talk', 'Re: Cashier', 'Ok thank you so much, have a blessed day!'],
  ['small-talk', 'Re: Interview date', 'Dear Mr. Wolf, thank you very much for your flexibility. Katrin Lorenz'],
  ['small-talk', 'Re: Chat', 'No worries mate, speak then. Jordan'],
  ['small-talk', 'Re: Tech screen', 'Awesome, thanks! Rafa'],
  ['small-talk', 'Re: References', 'How very kind. Thank you. Pamela Stott'],
  ['small-talk', 'Re: Documents', 'Thank you for your quick answer! Ingrid'],
  ['small-talk', 'Re: your mother', 'I am so sorry for your loss, Carolyn. Thinking of you.'],
  ['small-talk', 'Re: rescheduling', 'That’s absolutely fine, thanks for letting me know. Theo'],
  ['small-talk', 'Re: lunch', 'Lovely to catch up, thank you for the lunch!'],

  ['other', 'Re: Interview – Community Nurse', 'Dear Mrs Hewitt, will I need to give a presentation? Joanne Pickering'],
  ['other', 'Re: Trade test', 'Sir where is the workshop located? Mohan'],
  ['other', 'Re: Cashier', 'Hi, do I go in the front or is there a staff door? Destiny'],
  [
    'other',
    'Re: Interview date',
    'Dear Mr. Wolf, your telephone number in the signature seems to be wrong, there is no connection. Katrin Lorenz',
  ],
  ['other', 'Re: Tech screen', 'Is it live coding or more of a design discussion? Rafa'],
  ['other', 'Re: Start', 'The chef I trained with, Paul Dunne, has just opened two streets from you. Small world! Marcus'],
  ['other', 'Re: Visit to the shop', 'Dear Mr Pyne, do I need to wear wellies? Alfie'],
  ['other', 'Re: call', 'Your line keeps going to voicemail, is this the right number: 555-0190?'],
  ['other', 'Re: Quick chat about district nursing?', 'I found that leaflet you mentioned on the college website. Amy'],
  ['other', 'Re: Salary and notice', 'Hi Shannon, is it hybrid or fully on site? Imran'],

  [
    'withdrawal',
    'Re: Interview – Community Nurse',
    'Dear Mrs Hewitt, I am afraid I have to withdraw from the interview on Thursday, as I have been offered and accepted another post. With apologies, Joanne Pickering',
  ],
  [
    'withdrawal',
    'Re: Interview for Policy Officer',
    'Dear Ms Adeyemi, thank you for the invitation. I have however decided to remain in my present role for the time being and so will not be pursuing this application. Theo Hart',
  ],
  [
    'withdrawal',
    'Re: Tech screen',
    'Hey Nina, I’m going to bow out of this one, I’ve just signed somewhere else. Thanks for your time! Rafa',
  ],
  [
    'withdrawal',
    'Re: Interview date',
    'Dear Mr. Wolf, I have decided for another employer and therefore withdraw my application. Katrin Lorenz',
  ],
  ['withdrawal', 'Re: Chat', 'Sorry to mess you about but I’ve changed my mind about the job, gonna stay at Greggs. Jordan'],
  ['withdrawal', 'Re: Facilities role', 'Hi Shannon, could you let the client know I’d like to pull out? I’ve had a better offer. Imran'],

  ['status-question', 'Re: Documents', 'Dear Dr. Hoffmann, may I ask how the selection procedure is going? Ingrid'],
  [
    'thank-you',
    'Re: Your application',
    'Dear Mrs Fitzgerald, thank you for your courteous letter. I am sorry not to have been successful but wish you and the firm well. Pamela Stott',
  ],
  [
    'thank-you',
    'Re: Application',
    'Hey Nina, thanks for the feedback, bummed but I get it. Please keep me in mind if something else opens up! Rafa',
  ],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Thank you',
    'Dear Mrs Hewitt, thank you so much for seeing me on Thursday. I really enjoyed meeting the team and hearing about the service. Joanne Pickering',
  ],
  ['thank-you', 'Trade test', 'Thank you sir for giving me chance in the trade test. Mohan'],
  ['thank-you', 'Thanks for today', 'Hi! Thank you for interviewing me today, I had a great time meeting everyone. Destiny'],
  [
    'thank-you',
    'Our talk on 30 November',
    'Dear Mr. Wolf, thank you very much for the pleasant talk and the insights into your purchasing department. Katrin Lorenz',
  ],
  ['thank-you', 'Cheers', 'Hi, cheers for the chat today, really good to meet you and see the shop. Jordan'],
  ['thank-you', 'Thanks for the onsite', 'Hey Nina, thanks to you and the crew for yesterday. Loved the whiteboarding with Omar. Rafa'],
  [
    'thank-you',
    'Thank you',
    'Dear Mrs Fitzgerald, I am writing to thank you for the interview this afternoon. It was a pleasure to meet you both. Pamela Stott',
  ],
  ['thank-you', 'Saturday', 'Dear Mr Pyne, thank you for letting me help on Saturday. I liked the sausages best. Alfie Webb'],
  ['thank-you', 'Lunch', 'Hi Carolyn, thanks so much for lunch and for all the advice, you’ve given me loads to think about. Jo'],
  [
    'thank-you',
    'Interview in Bremerhaven',
    '<div>Dear Dr. Hoffmann,</div><div><br></div><div>Many thanks for the invitation and the stimulating discussions with your group on Tuesday.</div><div><br></div><div>Ingrid</div>',
  ],

  ['status-question', 'Re: Interview', 'Dear Mrs Hewitt, I wondered if you had any news following last week’s interviews? Joanne'],
  ['status-question', 'Result', 'Sir trade test result came? Mohan'],
  ['status-question', 'Re: Interview', 'Hi! When will I find out if I got the job? Destiny'],

  [
    'other-offer',
    'Update on my situation',
    'Dear Mrs Hewitt, I have been offered a post at another trust and they need my answer by Tuesday. I would far rather come to you, and wondered if you might be able to let me know before then. Joanne',
  ],
  [
    'other-offer',
    'Other company offer',
    'Sir one company in Qatar gave me offer, I have to reply in 2 days. But I want to work in your company. Mohan',
  ],
  [
    'other-offer',
    'heads up',
    'Hi, just to let you know Walmart offered me a job too and I have to tell them by Friday. I like your store better. Destiny',
  ],
  [
    'other-offer',
    'Interview of 30 November',
    'Dear Mr. Wolf, in the meantime I received an offer from another company which I must answer until 10 December. Your position would be my first choice. Katrin Lorenz',
  ],
  [
    'other-offer',
    'Re: Interview',
    'Hi, bit of news, Aldi have offered me trainee manager. I’d rather come to you though. They want to know by Monday. Jordan',
  ],
  [
    'other-offer',
    'Timing',
    'Hey Nina, I’ve got an offer from another startup that expires on the 27th. You’re my top choice, so wanted to flag it. Rafa',
  ],
  [
    'other-offer',
    'Policy Officer',
    'Dear Ms Adeyemi, I thought you should know that I am holding another offer, to which I have been asked to respond by the end of next week. Theo Hart',
  ],
  [
    'other-offer',
    'Legal Secretary',
    'Dear Mrs Fitzgerald, another firm has now offered me a position. As I should prefer to work for you, may I ask for your decision before Friday? Pamela Stott',
  ],
  [
    'other-offer',
    'Postdoc',
    'Dear Dr. Hoffmann, I was offered a position in Grenoble yesterday and must give an answer within ten days. Ingrid',
  ],
  ['other-offer', 'Re: Chef', 'Hi, I’ve had another offer in today, just being straight with you. Marcus'],

  [
    'withdrawal',
    'Re: Interview',
    'Dear Ms Adeyemi, following the interview I have reflected carefully and decided to withdraw. Thank you for your time. Theo Hart',
  ],
  ['other', 'Re: Interview', 'Dear Mrs Hewitt, I left my fob watch on the table in the interview room. Joanne'],
  ['other', 'Re: Thanks for the onsite', 'That library I couldn’t remember the name of: it’s called Turbine. Rafa'],
  ['other', 'Re: Our talk', 'Dear Mr. Wolf, the supplier of which we spoke has moved to Brno. Katrin Lorenz'],
  ['small-talk', 'Re: fob watch', 'Thank you, you’re a lifesaver! Joanne'],
]);

const offered = rows(withOffer, [
  [
    'acceptance',
    'Re: Offer – Community Nurse',
    'Dear Mrs Hewitt, thank you, I am thrilled and would like to accept the post. Joanne Pickering',
  ],
  ['acceptance', 'Re: Offer letter', 'Sir I accept the offer and I am ready to join. Mohan'],
  ['acceptance', 'Re: Job offer', 'Yes I accept!! Thank you so much I’m so happy. Destiny'],
  [
    'acceptance',
    'Re: Contract',
    'Dear Mr. Wolf, I am very happy about your offer and accept it gladly. The signed contract goes to the post today. Katrin Lorenz',
  ],
  ['acceptance', 'Re: Offer', 'Get in!! Yes please, when do I start? Jordan'],
  ['acceptance', 'Re: Offer', 'Hey Nina, signed and sent! Can’t wait to join the team. Rafa'],
  [
    'acceptance',
    'Re: Appointment',
    'Dear Mrs Fitzgerald, I am pleased to accept your offer of employment on the terms stated. Pamela Stott',
  ],
  ['acceptance', 'Re: Saturday job', 'Dear Mr Pyne, yes please I would like the job. Alfie Webb'],
  [
    'acceptance',
    'Re: Postdoc offer',
    'Dear Dr. Hoffmann, I am delighted to accept the position and look forward to joining your group in March. Ingrid',
  ],
  [
    'acceptance',
    'Re: Policy Officer',
    'Dear Ms Adeyemi, thank you for your call. I write to confirm that I accept the position. Theo Hart',
  ],

  [
    'decline',
    'Re: Offer – Community Nurse',
    'Dear Mrs Hewitt, thank you for the offer. It has been a difficult decision, but I am going to stay with my present team. Joanne Pickering',
  ],
  ['decline', 'Re: Offer letter', 'Sir sorry I cannot join because salary is less. Mohan'],
  ['decline', 'Re: Job offer', 'Hi, thank you so much but I decided to take the job at Walmart because it’s closer. Destiny'],
  ['decline', 'Re: Contract', 'Dear Mr. Wolf, I thank you for your offer. After long thinking I must decline unfortunately. Katrin Lorenz'],
  ['decline', 'Re: Offer', 'Hi, really sorry but I’m gonna have to turn it down, Aldi came in higher. Jordan'],
  [
    'decline',
    'Re: Offer',
    'Hey Nina, it’s a no this time, the other team is just closer to what I want to do. Hope we stay in touch. Rafa',
  ],
  ['decline', 'Re: Appointment', 'Dear Mrs Fitzgerald, I regret that I am unable to accept your kind offer. Pamela Stott'],
  ['decline', 'Re: Saturday job', 'Dear Mr Pyne, mum says I have too much homework so I can’t do the job, sorry. Alfie Webb'],
  [
    'decline',
    'Re: Postdoc offer',
    'Dear Dr. Hoffmann, I have decided to accept the position in Grenoble and must therefore decline yours. Ingrid',
  ],
  [
    'decline',
    'Re: Policy Officer',
    'Dear Ms Adeyemi, having thought it over I do not feel I can accept the position at the salary offered. Theo Hart',
  ],

  ['other', 'Re: Offer – Community Nurse', 'Dear Mrs Hewitt, may I ask whether the lease car is part of the package? Joanne'],
  ['other', 'Re: Offer', 'Hey Nina, any flexibility on the equity side? Rafa'],
  ['other', 'Re: Contract', 'Dear Mr. Wolf, on page 3 it says 38 hours, but we had talked about 40. Katrin Lorenz'],
  ['other', 'Re: Offer letter', 'Sir food and accommodation is included or not? Mohan'],
]);

export const commonVoices: readonly LabelledMail[] = [...opening, ...unanswered, ...inConversation, ...interviewed, ...offered];
