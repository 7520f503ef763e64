/** Another part of the half used while building: nurses, salespeople, students and drivers, in British, American, Indian and learners' English. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  // Applications
  [
    'application',
    'Band 5 Staff Nurse - Respiratory (Job ref 284-A1093)',
    'Dear Sister Malik,\n\nI should like to be considered for the above post. I have worked on a busy acute medical unit in Leeds since qualifying in 2021 and hold the respiratory module.\n\nMy statement and two references are attached.\n\nWith kind regards,\nBeth Holroyd',
    { attached: 'statement.docx' },
  ],
  [
    'application',
    'Regional Sales Manager',
    "Hi Greg,\n\nYour regional sales manager job caught my eye on Indeed this morning. I've carried a $2M quota for six years and beaten it in five of them. Resume's attached – happy to jump on a call whenever.\n\nBest,\nTodd",
    { attached: 'Todd Vance resume.pdf' },
  ],
  [
    'application',
    'Application for the post of Assistant Professor (Mechanical Engg.)',
    'Respected Sir,\n\nWith due respect I beg to state that I came to know from your website that applications are invited for the said post. I have completed my Ph.D. from NIT Trichy and I am having 4 years teaching experience. Kindly consider my candidature and oblige.\n\nThanking you,\nYours sincerely,\nDr. S. Karthikeyan',
    { attached: 'Biodata_Karthikeyan.pdf' },
  ],
  [
    'application',
    'Truck driver CE',
    'hello i have licence CE and card for driver 95, i drive 9 years europe. i want to apply for driver job from facebook page. my cv in attachment. Marek',
    { attached: 'cv marek.pdf' },
  ],
  [
    'application',
    'saturday assistant',
    'hiya, saw the sign in your window saying u need someone for saturdays! im 17 and at college, can do every sat and sundays too. can i drop my cv in or is email ok? ellie x',
    { attached: 'ellie cv.docx' },
  ],
  [
    'application',
    'Finance Director – in confidence',
    'Dear Ms Aldridge,\n\nYour advertisement in the Financial Times for a Finance Director describes very nearly the role I hold at present, at a manufacturer of similar size. I enclose a résumé and would be glad to meet.\n\nYours sincerely,\nPeter Wainwright FCA',
  ],
  [
    'application',
    'Chemist position in your Leverkusen laboratory',
    'Dear Mrs. Vogt,\n\nwith great interest I have read your job offer for a chemist. Since my diploma I work in the analytic of polymers. My earliest entry date would be the 1st of February, my salary expectation is 58.000 Euro. Attached you find my complete documents.\n\nKind regards\nHenning Brandt',
    { attached: 'Unterlagen.pdf' },
  ],
  [
    'application',
    'Frontend dev',
    "Hey team! I'm Luiza, frontend dev from São Paulo. I read the React opening on your careers site and it's basically my dream job. Portfolio: luiza.example. CV attached. Abraços!",
    { attached: 'cv-luiza.pdf' },
  ],
  [
    'application',
    'Postdoctoral position (ERC project MINDSCAPE)',
    'Dear Professor Lindqvist,\n\nI am writing to express my interest in the postdoctoral position in your ERC project. I defended my thesis on working memory in June. Please find attached my CV, a research statement and the names of three referees.\n\nBest wishes,\nGiulia Ferri',
    { attached: 'research_statement.pdf' },
  ],
  [
    'application',
    'Fwd: We are hiring: Pastry Chef',
    'Bonjour Madame,\n\nthis is exactly my job! I make pastry since twelve years, last five in Lyon. I join my CV.\n\nCordially,\nAmélie\n\n---------- Forwarded message ---------\nFrom: Hotel Miramar <news@miramar.example>\nDate: Mon, Nov 2, 2026 at 9:31 AM\nSubject: We are hiring: Pastry Chef\nTo: <amelie@example.com>\n\nWe are looking for a pastry chef. Send your application to jobs@miramar.example by 30 November.',
    { attached: 'CV Amelie.pdf' },
  ],
  [
    'application',
    'Warehouse operative nights',
    'Hi I would like to put myself forward for the nights warehouse job. Got my FLT licence & own transport. cheers Daz',
  ],
  [
    'application',
    'Application - Graduate Civil Engineer 2027 intake',
    '<div dir="ltr"><p>Dear Recruitment Team,</p><p>Please find attached my <b>CV</b> and cover letter for the Graduate Civil Engineer scheme (2027 intake). I am predicted a first at Heriot-Watt.</p><p>Many thanks,<br>Callum Baird</p></div>',
    { attached: 'cover_letter.pdf' },
  ],
  [
    'application',
    'RE: Position of Customer Support Executive',
    'Dear Team,\n\nThis is with reference to the opening for Customer Support Executive posted by you on Naukri. I am an immediate joiner. Please find the attached resume and do the needful.\n\nRegards,\nPooja Nair',
    { attached: 'Pooja_Nair.pdf' },
  ],
  [
    'application',
    'Accountant role',
    'Good day Mr. Adeyemi,\n\nI write to apply for the Accountant role in your Lagos office. I am an ICAN chartered accountant with seven years post-qualification experience in FMCG. My credentials are attached for your perusal.\n\nI remain,\nChidinma Eze',
    { attached: 'Credentials.pdf' },
  ],
  [
    'application',
    'Part-time bookkeeper',
    "Dear Mr. and Mrs. Olsen,\n\nI'm answering your ad in the Tribune. I kept the books at my husband's garage for twenty-two years and I know QuickBooks well. I'd enjoy part-time work close to home.\n\nWarmly,\nDoris Kettleman",
  ],
  [
    'application',
    'UX researcher (contract) via Brightline',
    'Hi Priyanka, thanks for posting the UX researcher contract. I would like to be put forward to your client for it. CV attached, day rate 450.',
    { to: 'priyanka@brightline-recruitment.example', attached: 'CV.pdf', via: 'recruiter' },
  ],
  [
    'application',
    'Kindergarten teacher',
    '<html><head><meta name="Generator" content="Microsoft Word 15"></head><body><p class=MsoNormal>Dear Ms. Thornbury,<o:p></o:p></p><p class=MsoNormal>I would like to apply for the kindergarten teaching position at Maple Grove. I have taught kindergarten and first grade for nine years.<o:p></o:p></p><p class=MsoNormal>Sincerely,<o:p></o:p></p><p class=MsoNormal>Rebecca Stone<o:p></o:p></p></body></html>',
  ],
  [
    'application',
    'Vacancy: Parks Gardener',
    'Dear Sir/Madam, please accept this letter as my application for the vacancy of Parks Gardener. I hold RHS Level 2 and a clean driving licence. Yours faithfully, T. Greene',
  ],

  // Unsolicited
  [
    'unsolicited',
    'Experienced dental nurse moving to Cork',
    'Dear Dr Hennessy,\n\nmy family and I are moving to Cork in the spring and I wondered if the practice might have need of a dental nurse, now or later on. My CV is attached in case.\n\nKind regards,\nMaeve',
    { attached: 'Maeve CV.pdf' },
  ],
  [
    'unsolicited',
    'Any summer work?',
    'Hi, do you have any summer work going on the farm? Im 19 and strong and dont mind early mornings. Jake',
  ],
  [
    'unsolicited',
    'Speculative application: structural engineer',
    'Dear Ms Takahashi, I have long admired your timber bridges. Should a place for a structural engineer open in your office, I would be delighted to hear of it. My portfolio is attached.',
    { attached: 'portfolio.pdf' },
  ],
  [
    'unsolicited',
    'Job request',
    'Respected Sir, I am B.Com graduate fresher from Pune. I am in search of suitable job in your esteemed organisation. Kindly give me one chance to prove myself. My resume is attached herewith.',
    { attached: 'Resume fresher.pdf' },
  ],
  [
    'unsolicited',
    'Freelance translator EN>PL',
    'Hello, I am a Polish translator specialised in law. I would like to offer my services to your agency. Please keep my CV for future projects.',
    { attached: 'CV.pdf' },
  ],
  [
    'unsolicited',
    'Open application',
    'Dear people of Studio Noord, I did not see a vacancy on your site, but I try it anyway! I am an interaction designer from Ghent. Could there be a spot for me in your team? Groeten, Lotte',
    { attached: 'lotte.pdf' },
  ],
  [
    'unsolicited',
    'Line cook',
    'Yo chef, ate at your place last night, unreal. if you ever need a line cook hit me up. 6 yrs on the line. Manny 555-0188',
  ],
  [
    'unsolicited',
    'Inquiry',
    'Dear Human Resources, I am inquiring about possible employment opportunities at Mercy General. I am a licensed respiratory therapist relocating from Ohio in February. My résumé is attached for your review.',
    { attached: 'RRT_resume.pdf' },
  ],
  [
    'unsolicited',
    'Looking for a new challenge',
    'Dear Mr. Okonkwo, after fifteen years in logistics I am looking for a new challenge, and your company is at the top of my list. May I send you my CV?',
  ],
  [
    'unsolicited',
    'Would you consider a retired electrician?',
    "Dear Sirs, I retired last year and it doesn't suit me. If you're ever short of hands I could do two or three days a week. Fully qualified, 18th edition. Ron Baxter",
  ],
  [
    'unsolicited',
    'Internship possibilities',
    'Dear Dr. Weiss, I am a master student of neuroscience at Maastricht and I would like to ask if there are possibilities for an internship in your lab from March to August.',
    { attached: 'CV_vdBerg.pdf' },
  ],
  [
    'unsolicited',
    'Expression of interest - policy analyst',
    'Dear Colleagues, please accept this expression of interest in working with the Institute as a policy analyst. I understand that you are not recruiting at present.',
  ],
  [
    'unsolicited',
    'Hello from a seamstress',
    '<div>Dear Madam,<div><br></div><div>I am seamstress with 20 years experience, I repair wedding dresses. I search work in atelier. Maybe you need somebody?</div><div><br></div><div>Best regards, Oksana</div></div>',
  ],
  [
    'unsolicited',
    'Teaching supply work',
    'Good morning, I am a qualified primary teacher available for supply days in your area. Please could you add me to your list should anything come up? Thanks, Gemma',
    { attached: 'CV.doc' },
  ],

  // Networking
  [
    'networking',
    'Fellow Wolverine looking into supply chain',
    "Hi Karen,\n\nI found you through the Michigan alumni directory. I'm thinking about moving from retail into supply chain and would love to hear how you got started. Any chance you could spare 20 minutes by phone?\n\nGo Blue,\nMatt",
  ],
  [
    'networking',
    'Introduction from Hugh Carmichael',
    'Dear Professor Owusu,\n\nHugh Carmichael kindly gave me your name. I am weighing whether to leave practice for academia and would value your advice.\n\nWith thanks,\nEleanor Voss',
  ],
  [
    'networking',
    'great meeting you at the nursing expo',
    'hi sandra! was so great meeting you at the expo yesterday. you mentioned you might know some people in public health, would love to hear more if you have a minute. tasha',
  ],
  [
    'networking',
    'Coffee near Holborn?',
    'Hi Oliver, a mutual friend (Zara) said you made the jump from the Bar to in-house. Could I tempt you with a coffee some time and pick your brains about it?',
  ],
  [
    'networking',
    'Seeking guidance',
    "Respected Ma'am, I am a junior from your college, batch of 2024. I am preparing for a career in data science and I would be grateful for your guidance. If possible please spare 10 minutes of your time.",
  ],
  [
    'networking',
    'A question about your path',
    "Dear Dr. Nakamura, I read your interview in Nature Careers and it stuck with me. I'm a postdoc trying to work out what comes next. I'm not asking for a position; I would simply like to know how you decided to go into patent law.",
  ],
  [
    'networking',
    'Informational interview request',
    'Hello Ms. Duarte, I am a veteran transitioning out of the Air Force and exploring project management. Would you be open to an informational interview at your convenience?',
  ],
  [
    'networking',
    'Your old team',
    'Hi Ben, we overlapped briefly at Globex in 2019. I see you are now at Hooli. I am curious what it is like there and whether you would have half an hour for a call next week. Cheers, Nadia',
  ],
  [
    'networking',
    'Advice on moving into UX',
    'Hi Sofia! I follow your blog since long time. I am graphic designer in Porto and want to change to UX. Can I ask you some questions how to begin? Obrigado, Tiago',
  ],
  [
    'networking',
    'Thank you for connecting',
    '<div dir="auto">Hi Lena, thank you for accepting my request on LinkedIn! I saw that you work in wind energy. I would love to have a short chat about your work and how you entered the industry.<div dir="auto"><br></div><div dir="auto">Sent from my Galaxy</div></div>',
  ],
  [
    'networking',
    'Lunch?',
    'Hey Uncle Rob said you run a crew in Tulsa. not after a job right now just want to know how the union thing works. can i buy u lunch. Tyler',
  ],
  [
    'networking',
    'Referred by Anita Desai',
    'Dear Mr. Banerjee, Ms. Anita Desai suggested I should get in touch with you, as you know the fintech scene in Bengaluru well. I would be glad to hear your views on the market.',
  ],
  [
    'networking',
    'Alumni mentoring',
    'Dear Fiona, the careers service put me in contact with you as an alumna in publishing. Would you be willing to speak with me for fifteen minutes about your experience?',
  ],
  [
    'networking',
    'Good to see you at the reunion',
    'Bill, good to see you at the reunion. As I mentioned, Dayton is closing and I am thinking about what to do next. Could we talk some evening? I would appreciate your perspective. Walt',
  ],
  [
    'networking',
    'Do you know anybody at the museum?',
    'Hi Clara, long time! I am exploring curatorial work and remembered that you used to be at the museum. Do you know somebody there who would talk to me? Hugs, Jule',
  ],

  // First emails of a conversation that are no application
  [
    'follow-up',
    'Re: Staff accountant application',
    'Hello Ms. Petrov, I applied for the staff accountant job on 20 October and am writing once more to say how interested I am. I have since passed the third part of the CPA exam.',
    { isReply: true },
  ],
  [
    'thank-you',
    'Thank you',
    'Dear Mr. Hartley, thank you for taking the time to speak with me this afternoon about the assistant manager position. I left even more excited than when I came in. Sincerely, Janelle',
  ],
  [
    'status-question',
    'My application from October',
    'Dear Sir or Madam, on October 5 I applied for the position of baker and I would like to know if you received my papers. Regards, Horst',
  ],
  [
    'withdrawal',
    'Re: Application for Lab Manager',
    'Dear Dr. Singh, I am writing to let you know that I am withdrawing my application for Lab Manager. Best, Carmen',
    { isReply: true },
  ],
]);

const unanswered = rows(silent, [
  // Follow-ups
  [
    'follow-up',
    'Re: Band 5 Staff Nurse - Respiratory',
    'Dear Sister Malik, I am just dropping you a short line further to my application of the 26th. I am still very keen to join the unit. Kind regards, Beth',
  ],
  ['follow-up', 'Re: Regional Sales Manager', "Greg – floating this back to the top of your inbox. Still think I'm your guy. Todd"],
  [
    'follow-up',
    'Reminder: Application for Assistant Professor',
    'Respected Sir, this is a gentle reminder regarding my application dated 12.10.2026. I am eagerly waiting for your kind response.',
  ],
  ['follow-up', 'truck driver', 'hello i wrote you last week for driver job. i am still free. please call. Marek'],
  ['follow-up', 'Re: saturday assistant', 'hi just messaging again in case you missed my last one! still free saturdays :) ellie'],
  [
    'follow-up',
    'Re: Finance Director',
    'Dear Ms Aldridge, I wrote to you on 2 November about the Finance Director appointment and would not wish my letter to have gone astray. I remain most interested. Yours sincerely, Peter Wainwright',
  ],
  [
    'follow-up',
    'Re: Frontend dev',
    "Hi team, it's Luiza again! Wanted to follow up on my application and share a small demo I built with your API. Would love to talk.",
  ],
  [
    'follow-up',
    'Re: Postdoctoral position',
    'Dear Professor Lindqvist, following up on my message of 1 November, our paper has now been accepted, which may be of interest for MINDSCAPE. Best wishes, Giulia',
  ],
  [
    'follow-up',
    'Re: Pastry Chef',
    'Bonjour Madame, I permit myself to come back to you about my candidature. I am always very motivated. Amélie',
  ],
  [
    'follow-up',
    'Re: Fellow Wolverine',
    "Hi Karen, circling back on this – I know things get busy. I'd still love those 20 minutes if you can find them.",
  ],
  [
    'follow-up',
    'Re: Accountant role',
    'Good day Mr. Adeyemi, I hope this mail meets you well. I wish to follow up on the application I submitted two weeks ago. I look forward to your favourable response.',
  ],
  [
    'follow-up',
    'Re: Experienced dental nurse',
    "Dear Dr Hennessy, I just wanted to check in as I haven't heard anything. We have now found a house in Cork and I can start in March. Maeve",
  ],
  ['follow-up', 'Re: Line cook', 'Chef, me again. Still around if you need hands for the holidays. Manny'],
  [
    'follow-up',
    'Graduate Civil Engineer 2027',
    'Dear Recruitment Team, I am emailing to follow up on the application I sent on 4 November and to reaffirm my enthusiasm for the scheme. Callum Baird',
  ],
  [
    'follow-up',
    'Re: Open application',
    'Hoi again! Two weeks ago I mailed you my open application. I am still curious about your studio. Groeten, Lotte',
  ],
  [
    'follow-up',
    'Re: Parks Gardener',
    'Dear Sir/Madam, I write further to my letter of 28 October, a copy of which I attach in case the original did not reach you. T. Greene',
  ],

  // Status questions
  [
    'status-question',
    'Re: Band 5 Staff Nurse - Respiratory',
    'Dear Sister Malik, could you tell me whether shortlisting has taken place yet? Many thanks, Beth',
  ],
  ['status-question', 'Re: Regional Sales Manager', 'Hi Greg, any movement on the regional manager job? Todd'],
  [
    'status-question',
    'Regarding status of my application',
    'Dear Sir, kindly let me know the current status of my application for Assistant Professor. Awaiting your positive reply.',
  ],
  ['status-question', 'Re: driver', 'hello, is job still free? or you have already somebody? Marek'],
  ['status-question', 'Re: saturday assistant', 'hi have you picked anyone for saturdays yet? ellie'],
  [
    'status-question',
    'Re: Chemist position',
    'Dear Mrs. Vogt, may I ask how far the selection procedure has advanced? Kind regards, Henning Brandt',
  ],
  ['status-question', 'Re: Customer Support Executive', 'Dear Team, any update on the below? Regards, Pooja'],
  [
    'status-question',
    'Re: Kindergarten teacher',
    'Dear Ms. Thornbury, I wanted to ask when you expect to make a decision about the kindergarten position. Sincerely, Rebecca Stone',
  ],
  ['status-question', 'Re: Warehouse operative nights', 'alright mate whats happening with the nights job? Daz'],
  [
    'status-question',
    'Re: Accountant role',
    'Good day sir, please did you receive my application? I want to be sure it got to the right desk. Chidinma',
  ],

  // Emails that end a silent timeline or bring news to it
  ['withdrawal', 'Re: Warehouse operative nights', 'Hi, got sorted with a job at the docks so you can take my name off. cheers Daz'],
  [
    'withdrawal',
    'Withdrawal of candidature',
    'Respected Sir, due to unavoidable circumstances I am not in a position to continue with my candidature. Kindly treat the same as withdrawn. Dr. S. Karthikeyan',
  ],
  [
    'withdrawal',
    'Re: Kindergarten teacher',
    "Dear Ms. Thornbury, my husband's work is taking us to Denver, so I must withdraw from consideration. Thank you for your kindness. Rebecca",
  ],
  [
    'withdrawal',
    'Re: Finance Director',
    'Dear Ms Aldridge, circumstances here have changed and I should be grateful if you would no longer consider me for the appointment. Peter Wainwright',
  ],
  ['withdrawal', 'Re: saturday assistant', 'hi sorry ive got a job at the cinema now so dont need it anymore. thanks tho! ellie'],
  ['other', 'Re: Parks Gardener', 'Dear Sir/Madam, my telephone number was wrong in my letter. The right one ends in 0147. T. Greene'],
  ['other', 'Re: Open application', 'P.S. The link to the portfolio only opens in the desktop version. Lotte'],
  ['other', 'Re: Frontend dev', 'One correction: I moved to Lisbon in October, so the time zone is WET now. Luiza'],
  ['other', 'Re: Experienced dental nurse', 'Dear Dr Hennessy, I forgot to say that I am also trained on the new sterilisers. Maeve'],
  ['small-talk', 'Merry Christmas', 'Merry Christmas to you and yours, Karen! Matt'],
  ['small-talk', 'Happy Diwali', 'Wishing you and your family a very happy Diwali, sir.'],
]);

const inConversation = rows(talking, [
  // Answers
  [
    'answer',
    'Re: Interview - Band 5 Staff Nurse',
    'Dear Sister Malik, thank you for the invitation. I can confirm I will be there on Tuesday 24 November at 09.45. Kind regards, Beth',
  ],
  ['answer', 'Re: Quick call?', 'Greg, Thursday after 2 works on my end. Cell is 555-0199. Todd'],
  ['answer', 'Re: Interview schedule', 'Dear Sir, I am comfortable with the slot of 11 AM on 26th. Kindly share the meeting link.'],
  ['answer', 'Re: driver job', 'yes i can come monday 8 oclock. Marek'],
  ['answer', 'Re: saturday assistant', 'omg yes! i can come in for a trial on saturday at 10 :) ellie'],
  [
    'answer',
    'Re: Unterlagen / documents',
    'Dear Mrs. Vogt, attached I send you the missing certificate as you wished. Kind regards, Henning Brandt',
    { attached: 'Zeugnis.pdf' },
  ],
  ['answer', 'Re: some questions', 'Hi! 1) I can start in January. 2) I have EU passport. 3) Around 60k. Luiza'],
  ['answer', 'Re: MINDSCAPE interview', 'Dear Professor Lindqvist, Wednesday at 14:00 CET suits me perfectly. Best wishes, Giulia'],
  ['answer', 'Re: Right to work', 'Hi, here is a scan of my passport as requested. cheers Daz', { attached: 'scan.jpg' }],
  ['answer', 'Re: Your availability', "Hello Ms. Duarte, I'm available Monday through Wednesday any time after 10 am Eastern."],
  [
    'answer',
    'Re: Salary expectation',
    'Good day Mr. Adeyemi, to answer your question, I currently earn 450,000 naira monthly and would expect not less than 600,000. Chidinma',
  ],
  [
    'answer',
    'Re: Assessment centre',
    'Dear Recruitment Team, I am pleased to accept the invitation to the assessment centre on 2 December and have no dietary requirements. Callum',
  ],
  ['answer', 'Re: coffee', 'Hi Oliver, brilliant, the 9th at half eight it is. See you at the Holborn one.'],
  [
    'answer',
    'Re: References',
    'Dear Ms. Thornbury, my two references are Ann Lowe (555-0122) and Jim Park (555-0133). Both know you may call. Rebecca',
  ],
  [
    'answer',
    'Re: Interview',
    '<div>Hi Clara,</div><div>Friday at noon would be perfect for me.</div><div><br></div><div>Jule</div><blockquote type="cite"><div>On 3 Nov 2026, at 09:31, Clara Beck &lt;clara@museum.example&gt; wrote:</div><div>Would Friday at noon suit you?</div></blockquote>',
  ],
  ['answer', 'Re: notice period', 'Sir my notice period is 2 months but it is negotiable. Pooja'],

  // Small talk
  ['small-talk', 'Re: Interview - Band 5 Staff Nurse', 'Thank you so much, that is really helpful. Beth'],
  ['small-talk', 'Re: Quick call?', 'Sounds good. Todd'],
  ['small-talk', 'Re: Interview schedule', 'Noted sir, thank you.'],
  ['small-talk', 'Re: driver job', 'ok thank you. Marek'],
  ['small-talk', 'Re: saturday assistant', 'amazing thank u!! ellie'],
  ['small-talk', 'Re: Documents', 'Dear Mrs. Vogt, many thanks and a nice weekend! Henning Brandt'],
  ['small-talk', 'Re: MINDSCAPE', 'Wonderful, thank you for the quick reply. Safe travels to Uppsala! Giulia'],
  ['small-talk', 'Re: coffee', 'Great, cheers Oliver!'],
  ['small-talk', 'Re: Fellow Wolverine', 'Will do. Thanks again, Karen, and enjoy the game on Saturday!'],
  ['small-talk', 'Re: Your mail', 'No worries at all, hope you feel better soon. Nadia'],
  ['small-talk', 'Re: appointment', '<div dir="auto">Perfect thanks 👍</div>'],
  ['small-talk', 'Re: your leave', 'Congratulations on the baby! Wonderful news. Sofia'],
  ['small-talk', 'Re: Parking', 'Got it, thanks.'],

  // Withdrawals
  [
    'withdrawal',
    'Re: MINDSCAPE interview',
    'Dear Professor Lindqvist, after much reflection I have decided to stay in Trieste and would therefore like to withdraw my candidacy. Thank you for your interest in my work. Giulia',
  ],
  [
    'withdrawal',
    'Re: Interview schedule',
    'Dear Sir, I regret to inform you that I will not be attending the interview as I have joined another organisation. Pooja',
  ],
  ['withdrawal', 'Re: Quick call?', "Greg, appreciate the interest, but I've decided to stay put. Please take me out of the running. Todd"],
  [
    'withdrawal',
    'Re: Unterlagen',
    'Dear Mrs. Vogt, I would like to inform you that I take back my application. I have decided for another company. Henning Brandt',
  ],
  [
    'withdrawal',
    'Re: Assessment centre',
    'Dear Recruitment Team, I no longer wish to proceed with my application, as I have accepted a place elsewhere. Callum Baird',
  ],
  ['withdrawal', 'Re: driver job', 'hello sorry i have found other work, i not come on monday. thank you Marek'],
  [
    'withdrawal',
    'Re: Accountant role',
    'Good day sir, I wish to withdraw my application for personal reasons. Thank you for the opportunity. Chidinma',
  ],
  [
    'withdrawal',
    'Re: interview',
    "Hi, thanks for getting back to me but I've taken another job in the meantime so won't be going any further with this. Best of luck with the search! Gemma",
  ],

  // Status questions while they talk
  ['status-question', 'Re: Unterlagen', 'Dear Mrs. Vogt, is there already a decision? Kind regards, Henning Brandt'],
  ['status-question', 'Re: driver job', 'hello what is news with the job? Marek'],
  ['other', 'Re: Parking', 'There is road work on Mill Lane, so I will take the train to the north station.'],
  ['other', 'Re: Documents', 'Dear Ms. Thornbury, which of the two entrances does the school use in winter? Rebecca'],
  ['other', 'Re: Fellow Wolverine', 'Karen, this podcast about port automation made me think of what you said about Long Beach.'],
  ['other', 'Re: coffee', 'Oliver, before we meet: is the Lamb loud in the evenings? My hearing is not what it was.'],
]);

const interviewed = rows(afterInterview, [
  // Thank-yous
  [
    'thank-you',
    'Thank you',
    'Dear Sister Malik, I wanted to thank you and Staff Nurse Obi for making me feel so welcome yesterday. Seeing the unit has only confirmed how much I should like to work there. Beth',
  ],
  ['thank-you', 'Thanks', 'Greg, thanks for the time today. Great conversation, and I like where you are taking the team. Todd'],
  [
    'thank-you',
    'Gratitude for the interview',
    'Respected Sir, I express my sincere gratitude for giving me the opportunity to appear for the interview. It was a great learning experience.',
  ],
  ['thank-you', 'thanks', 'hello thank you for today, i like very much the company. Marek'],
  ['thank-you', 'Re: trial', 'thank you so much for the trial shift today, i had so much fun!! everyone was lovely. ellie'],
  [
    'thank-you',
    'Our meeting on Monday',
    'Dear Mrs. Vogt, many thanks for the friendly and interesting conversation on Monday. The tour through the laboratory impressed me very much. Henning Brandt',
  ],
  [
    'thank-you',
    'Re: Interview',
    "Hi Ana, it was so nice meeting you and the design crew! I'm still thinking about that onboarding problem. Thanks again. Luiza",
  ],
  [
    'thank-you',
    'Re: MINDSCAPE interview',
    'Dear Professor Lindqvist, I very much enjoyed our discussion on Wednesday and am grateful to the panel for its thoughtful questions. Giulia',
  ],
  [
    'thank-you',
    'Finance Director',
    'Dear Ms Aldridge, may I thank you and the Chairman for receiving me on Thursday. I found our discussion of the pension deficit most stimulating. Peter Wainwright',
  ],
  [
    'thank-you',
    'Thank you - kindergarten',
    'Dear Ms. Thornbury, what a joy it was to visit your classroom this morning. Thank you for having me. Rebecca Stone',
  ],
  [
    'thank-you',
    'Thank you for the interview',
    'Good day Mr. Adeyemi, thank you for the opportunity to interview for the Accountant role. I appreciate the time you and your team spent with me. Chidinma',
  ],
  [
    'thank-you',
    'Thank You!',
    '<div dir="ltr">Hi Jennifer,<div><br></div><div>Thank you for meeting with me earlier today. I loved hearing about the new pediatric wing.</div><div><br></div><div>Warmly,</div><div>Alicia</div></div>',
  ],
  ['thank-you', 'Nice to meet you', 'Hi both, really appreciated you walking me through the codebase yesterday. Nadia'],
  [
    'thank-you',
    'Assessment centre',
    'Dear Ms Frame, thank you for organising such an enjoyable assessment centre. I came away with a much better understanding of the scheme. Callum',
  ],
  [
    'thank-you',
    'Re: coffee',
    'Oliver, thank you for the coffee and for being so candid about in-house life. It has given me a lot to think about.',
  ],

  // Status questions after the interview
  ['status-question', 'Re: Interview', "Hi Ana, it's been ten days since we spoke; do you know when you'll decide? Luiza"],
  ['status-question', 'Interview outcome', 'Dear Sir, I attended the interview on 26th. Kindly intimate me about the result of the same.'],
  [
    'status-question',
    'Re: Finance Director',
    'Dear Ms Aldridge, I should be glad to learn how matters stand with the appointment. Peter Wainwright',
  ],
  [
    'status-question',
    'Re: kindergarten',
    "Dear Ms. Thornbury, I wondered whether you've had a chance to make up your minds about the position. Rebecca",
  ],
  [
    'status-question',
    'Re: Assessment centre',
    'Dear Ms Frame, could you let me know the next steps following the assessment centre? Callum',
  ],

  // Other offers
  [
    'other-offer',
    'Re: Interview',
    'Dear Sister Malik, I feel I ought to tell you that another trust has offered me a post and would like my answer by Monday. Your unit remains my preference. Beth',
  ],
  [
    'other-offer',
    'Heads up',
    "Greg, full transparency: I've got an offer in hand from Globex and they want to hear back Friday. I'd rather be with you guys. Todd",
  ],
  [
    'other-offer',
    'Regarding offer from other institute',
    'Respected Sir, I have been selected in another college and they are asking me to join by 1st December. But my first preference is your esteemed institute.',
  ],
  ['other-offer', 'Re: driver', 'hello i have offer from other firm, must say until wednesday. i want better work for you. Marek'],
  [
    'other-offer',
    'Re: Chemist position',
    'Dear Mrs. Vogt, I would like to inform you openly that I have received a contract offer from another company, to which I must respond by 30 November. Henning Brandt',
  ],
  [
    'other-offer',
    'Re: Interview',
    'Hi Ana, quick update from my side: a startup in Berlin made me an offer yesterday. They gave me one week. You are my number one though! Luiza',
  ],
  [
    'other-offer',
    'Re: MINDSCAPE',
    'Dear Professor Lindqvist, I have meanwhile been offered a position at SISSA, which I would need to accept or decline by the 15th. Giulia',
  ],
  [
    'other-offer',
    'Finance Director',
    'Dear Ms Aldridge, in fairness I should mention that I am in receipt of an offer from another group. I have asked them for a week. Peter Wainwright',
  ],
  [
    'other-offer',
    'An offer',
    "Dear Ms. Thornbury, Lincoln Elementary has offered me a classroom. I have until Thursday to tell them, and I'd so much rather teach at Maple Grove. Rebecca",
  ],
  [
    'other-offer',
    'Update',
    'Good day sir, I write to inform you that I have another job offer which expires on Friday. I will prefer to work with your firm. Chidinma',
  ],
  [
    'other-offer',
    'Re: Graduate scheme',
    'Dear Ms Frame, I have received an offer from another graduate scheme with a deadline of 12 December, and wanted to let you know as soon as possible. Callum',
  ],
  [
    'other-offer',
    'Re: next round',
    'Hi both, just so you know, I now have a competing offer. No pressure, but my deadline is the 20th. Nadia',
  ],
  ['other-offer', 'Re: trial', 'hi! the cinema offered me a job but id rather work with you. they need to know by sunday. ellie'],

  [
    'withdrawal',
    'Re: kindergarten',
    'Dear Ms. Thornbury, I have accepted the position at Lincoln Elementary and am therefore withdrawing from your search. Rebecca',
  ],
  [
    'withdrawal',
    'Re: next round',
    "Hi both, I've decided not to move forward with the next round; the commute just isn't going to work. Thanks for everything. Nadia",
  ],
  ['other', 'Re: Interview', 'Hi Ana, the article about onboarding that came up is called Calm First Runs; the author is Mina Sato. Luiza'],
  ['other', 'Re: Finance Director', 'Dear Ms Aldridge, the figure for 2024 that I could not recall was 3.2 per cent. Peter Wainwright'],
]);

const offered = rows(withOffer, [
  // Acceptances
  [
    'acceptance',
    'Re: Offer of employment',
    'Dear Sister Malik, I am thrilled to accept the post of Staff Nurse. My registration details are attached. Beth',
  ],
  ['acceptance', 'Re: Offer letter', "Greg, I'm in! Signed offer attached. Let's go get 'em. Todd", { attached: 'offer_signed.pdf' }],
  [
    'acceptance',
    'Acceptance of appointment',
    'Respected Sir, I am happy to accept the appointment of Assistant Professor and shall join duty on 1st December 2026.',
  ],
  ['acceptance', 'Re: contract', 'hello yes i take the work. i start monday. thank you very much! Marek'],
  ['acceptance', 'Re: job!', 'YES i would love to!!! thank you thank you. ellie'],
  [
    'acceptance',
    'Re: Vertragsangebot / contract offer',
    'Dear Mrs. Vogt, with pleasure I accept your offer. The signed contract comes today by post. Henning Brandt',
  ],
  ['acceptance', 'Re: Offer', "Hi Ana, it's a yes from me! Can't wait to start. Luiza"],
  [
    'acceptance',
    'Re: MINDSCAPE - offer',
    'Dear Professor Lindqvist, it is with great pleasure that I accept the postdoctoral position. Giulia',
  ],
  [
    'acceptance',
    'Re: Finance Director',
    'Dear Ms Aldridge, I write to confirm my acceptance of the appointment on the terms of your letter of the 19th. Peter Wainwright',
  ],
  ['acceptance', 'Re: Offer', "Dear Ms. Thornbury, I'm delighted to say yes! Maple Grove was always where I wanted to be. Rebecca"],
  [
    'acceptance',
    'Offer acceptance',
    'Good day Mr. Adeyemi, I gladly accept the offer of employment as Accountant and will resume on 4th January. Chidinma',
  ],
  [
    'acceptance',
    'Re: Graduate Civil Engineer offer',
    'Dear Ms Frame, I would like to formally accept your offer of a place on the graduate scheme. Callum Baird',
  ],
  ['acceptance', 'Re: offer', 'Hi both, happy to accept! Contract signed via the portal. Nadia'],

  // Declined offers
  [
    'decline',
    'Re: Offer of employment',
    'Dear Sister Malik, it is with a heavy heart that I have to turn down the post, as we are staying in Leeds after all. Beth',
  ],
  ['decline', 'Re: Offer letter', "Greg, tough call, but I'm going to pass on the offer. Thanks for everything. Todd"],
  [
    'decline',
    'Regarding offer of appointment',
    'Respected Sir, I regret my inability to accept the offer of appointment due to family reasons. Kindly excuse me.',
  ],
  ['decline', 'Re: contract', 'hello sorry i can not take the work, money is too small. Marek'],
  ['decline', 'Re: job!', 'hi im so sorry but i cant take the job, my mum says i need to focus on exams. ellie'],
  ['decline', 'Re: Vertragsangebot', 'Dear Mrs. Vogt, after long consideration I have unfortunately to decline your offer. Henning Brandt'],
  ['decline', 'Re: Offer', "Hi Ana, this was really hard, but I've decided to go with the Berlin startup. I hope we meet again! Luiza"],
  ['decline', 'Re: MINDSCAPE - offer', 'Dear Professor Lindqvist, I am honoured, but I shall not be able to take up the position. Giulia'],
  [
    'decline',
    'Re: Finance Director',
    'Dear Ms Aldridge, having weighed the matter carefully, I must respectfully decline. Peter Wainwright',
  ],
  [
    'decline',
    'Re: Offer',
    'Dear Ms. Thornbury, thank you for your generous offer. After talking it over with my family I will not be accepting it. Rebecca',
  ],
  [
    'decline',
    'Re: Offer of employment',
    'Good day Mr. Adeyemi, I appreciate the offer but I will be declining it as I have accepted another one. Chidinma',
  ],
  [
    'decline',
    'Re: Graduate Civil Engineer offer',
    'Dear Ms Frame, I am writing to decline the offer of a place on the scheme, and hope this frees it for somebody else. Callum',
  ],
  ['decline', 'Re: offer', "Hi both, I'm afraid it's a no from me. The salary doesn't quite get there. Nadia"],

  [
    'other',
    'Re: Offer of employment',
    'Dear Sister Malik, before I decide, would the ward consider long days rather than three shifts? Beth',
  ],
  ['other', 'Re: Offer letter', 'Greg, a couple of things on the offer: how does the commission cap work, and is the car included? Todd'],
  ['other', 'Re: Offer', 'Hi Ana, could I have until Monday to think about the offer? Luiza'],
  ['other', 'Re: Vertragsangebot', 'Dear Mrs. Vogt, in paragraph 4 of the contract the number of holidays is missing. Henning Brandt'],
]);

export const otherVoices: readonly LabelledMail[] = [...opening, ...unanswered, ...inConversation, ...interviewed, ...offered];
