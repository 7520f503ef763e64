/** The last part of the half used while building: midwives, mechanics, dog groomers, scholars and interim managers. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  [
    'application',
    'Midwife, Rosie Maternity Unit',
    "Dear Mrs Penhaligon,\n\nI enclose my application form and CV for the midwife vacancy at the Rosie. I qualified from King's in 2019 and currently work on a delivery suite in Lewisham.\n\nYours sincerely,\nFolasade Bello",
    { attached: 'CV.pdf' },
  ],
  [
    'application',
    'Line 2 supervisor opening',
    "Jim - HR told me the Line 2 supervisor spot got posted yesterday, so here's my resume. Been lead hand for four years. Dwayne",
    { attached: 'DWAYNE RESUME.docx' },
  ],
  [
    'application',
    'Applying for Sr. QA Engineer | 6.5 yrs | Immediate joiner',
    'Hi Team,\n\nGreetings!!\nI am interested in the Sr. QA Engineer opening. PFB my details:\nTotal exp: 6.5 yrs\nCurrent CTC: 14 LPA\nNotice: Immediate\n\nThanks & Regards,\nVikram',
    { attached: 'Vikram_QA.docx' },
  ],
  [
    'application',
    'dog groomer job',
    'Hello!! My name is Kaylee and I saw on your insta story you need a groomer?? I LOVE dogs and I have my certificate. Heres my resume',
    { attached: 'resume kaylee.pdf' },
  ],
  [
    'application',
    'Lecturer in Medieval History (HIS/22/114)',
    'Dear Dr Pryce-Jones, I should like to apply for the lectureship advertised on jobs.ac.uk. Please find attached a CV, a covering letter and a sample chapter. With best wishes, Tobias Finch',
    { attached: 'Finch_cover.pdf' },
  ],
  [
    'application',
    'Bewerbung: Mechatronics technician',
    'Dear Mr. Krause, on your homepage I found the job of mechatronics technician and would like to apply me. I am 24 years old and finished my education with the mark good. Best regards, Yusuf',
    { attached: 'Bewerbung_Yusuf.pdf' },
  ],
  [
    'application',
    'Night porter',
    'Dear Manager, I am writing for the job of night porter, which I have seen in the Evening Standard. I am a quiet and trustworthy man with long experience. Respectfully, Emmanuel Tetteh',
  ],
  [
    'application',
    'Job Application',
    '<div dir="ltr">Hello,<div><br></div><div>I would like to apply for the receptionist position at your clinic. I have three years of front desk experience and speak Spanish.</div><div><br></div><div>Thank you,</div><div>Marisol</div></div>',
  ],
  [
    'application',
    'Product Owner (Amsterdam)',
    'Hi Femke, your post about the Product Owner role came up in my feed and I could not resist. CV attached, happy to tell you more. Groetjes, Daan',
    { attached: 'Daan_CV.pdf' },
  ],
  [
    'application',
    'Software Engineer II – Req 88213',
    "Hello,\n\nPlease consider me for req 88213. I've attached a one-page résumé; my GitHub is linked there.\n\nThanks,\nGrace Liu",
    { attached: 'GraceLiu.pdf' },
  ],
  [
    'application',
    'Interim CFO mandate',
    'Dear Caroline, thank you for your advertisement of the interim CFO mandate on behalf of your client. I would like to be considered. CV attached. Kind regards, Magnus',
    { to: 'caroline@odgers-executive-search.example', attached: 'CV.pdf', via: 'recruiter' },
  ],
  [
    'application',
    'Apprentice plumber',
    'to whom it may concern, i would like to apply for apprentice plumber, i have my maths and english and done 2 weeks work experience with my uncle. regards connor',
  ],

  [
    'unsolicited',
    'Physio looking to relocate to Galway',
    'Dear Ms Flaherty, I am a chartered physiotherapist hoping to move home to Galway next summer. Might the clinic be taking anyone on around then? CV attached. Sinéad',
    { attached: 'CV.pdf' },
  ],
  [
    'unsolicited',
    'Carpenter - 20 yrs',
    "Hi folks. Just moved to Bozeman and looking for work. Framing, finish, whatever you've got. References available. Hank 555-0171",
  ],
  [
    'unsolicited',
    'Requesting opportunity',
    'Dear Sir/Madam, I am a fresher with B.Tech in ECE. I am looking for an opportunity to start my career in your reputed company. Kindly go through my resume and let me know if there is any requirement.',
    { attached: 'Resume.pdf' },
  ],
  [
    'unsolicited',
    'Spontaneous application',
    'Dear Madam, I send you my spontaneous application as a laboratory assistant. I have just moved to Geneva with my husband. Cordially, Claire',
    { attached: 'CV_Claire.pdf' },
  ],
  ['unsolicited', 'hi', 'hi do u have any jobs for 16 yr olds? i can do after school and weekends. thx mia'],
  [
    'unsolicited',
    'Proofreader available',
    'Dear Editor, I am a freelance proofreader with ten years in academic publishing and have some capacity from January. If you use freelancers I would be pleased to do a sample.',
  ],
  [
    'unsolicited',
    'A note from an admirer of your gardens',
    'Dear Mr Ashdown, I have visited your nursery for years and always leave happy. I am a trained horticulturist and would love to work there one day. Would you keep me in mind?',
  ],
  [
    'unsolicited',
    'Possible opening for a bilingual paralegal?',
    'Dear Ms. Ortega, I am a bilingual paralegal with experience in immigration law. I did not see any current openings on your site, but wanted to introduce myself. Resume attached.',
    { attached: 'resume.pdf' },
  ],
  [
    'unsolicited',
    'Teacher of mathematics',
    'Good day, I am a maths teacher from Ghana with 8 years experience and now living in Manchester. I am searching for a school which can employ me. Please help me with any position.',
  ],
  [
    'unsolicited',
    'Joining your team',
    '<div>Dear Acme team,</div><div><br></div><div>Your mission really speaks to me. I know you have nothing advertised right now, but should you ever be looking for a community manager, please think of me!</div><div><br></div><div>Noor</div>',
    { attached: 'Noor.pdf' },
  ],
  [
    'unsolicited',
    'Thesis in your company',
    'Dear Mr. Baumann, I study industrial engineering in Aachen and search a company where I can write my master thesis about predictive maintenance. Is this possible at your site?',
  ],

  [
    'networking',
    'Quick hello from a fellow Terp',
    "Hi Denise! I'm a senior at Maryland and I'd love to ask you a few questions about life at a Big Four firm. Would you be up for a short Zoom?",
  ],
  [
    'networking',
    'From Graham Pell',
    'Dear Alastair, Graham Pell thought you might be a good person for me to talk to about the wine trade, which I am hoping to enter. I would be most grateful for half an hour.',
  ],
  [
    'networking',
    'nice chatting at the meetup',
    'hey raj, nice chatting at the rust meetup on tuesday! u said to drop you a line about how your team does oncall. lmk when ur free for a call. sam',
  ],
  [
    'networking',
    'Moving to Canada as a nurse',
    'Dear Maria, we have not met, but Liza from our church told me you moved to Canada as a nurse. I plan the same next year. Could you tell me how it went for you?',
  ],
  [
    'networking',
    'Request for mentorship',
    'Respected Sir, I attended your guest lecture at our institute. I am highly inspired by your journey. I request you to kindly guide me regarding a career in VLSI design.',
  ],
  [
    'networking',
    'Talk at the library conference',
    'Dear Ms. Novak, your talk on open archives gave me much to think. I am librarian in Zagreb and consider to change into digital preservation. May I ask you for a short exchange?',
  ],
  [
    'networking',
    "Let's catch up",
    "Hey Monique, it's been ages since the agency days! I'm looking around a bit and would love to hear what you are up to. Drinks next week?",
  ],
  [
    'networking',
    'Introduction',
    'Dear Mr. van Houten, Ellen Bakker suggested I write to you. I am thinking of leaving consulting for a smaller firm and she said you had done just that. I would love to hear your story.',
  ],
  [
    'networking',
    'Question about the fire academy',
    'Captain Ruiz, my cousin Eddie gave me your number and email. I am thinking about applying to the academy next year. Could I come by the station some time and ask you about the job?',
  ],
  [
    'networking',
    'LinkedIn',
    'Hi Yuki, thanks for connecting! I noticed you went from teaching to instructional design. I am a teacher too. Do you have any advice on where to start?',
  ],
  [
    'networking',
    'A favour',
    'Dear Julian, I hope you and Margaret are well. I find myself at a crossroads after the merger, and would very much appreciate your thoughts over lunch. My treat, naturally.',
  ],

  [
    'thank-you',
    'Thank you for today',
    'Dear Dr. Farouk, thank you for meeting with me today about the pharmacist position. I enjoyed learning about your compounding service. Sincerely, Hana',
  ],
  [
    'follow-up',
    'Re: My application',
    'Hello, I sent you my application for the cleaner job three weeks ago and nobody has called me. I am still interested.',
    { isReply: true },
  ],
  [
    'status-question',
    'Application for Library Assistant',
    'Dear Ms Hughes, I applied for the Library Assistant post on 9 October and wondered if you could tell me whether interviews have been arranged. Kind regards, Owen',
    { isReply: true },
  ],
]);

const unanswered = rows(silent, [
  [
    'follow-up',
    'Re: Midwife, Rosie Maternity Unit',
    'Dear Mrs Penhaligon, I hope you do not mind my writing again. I am as enthusiastic about the post as ever. Folasade Bello',
  ],
  ['follow-up', 'Re: Line 2 supervisor', "Jim, don't want to bug you, just making sure my resume made it to you. Dwayne"],
  [
    'follow-up',
    'Follow-up: Sr. QA Engineer',
    'Hi Team, Just following up on my trailing mail. Looking forward to your positive response. Vikram',
  ],
  ['follow-up', 'Re: dog groomer job', 'Hi!! its kaylee again :) still super interested in the groomer job!'],
  [
    'follow-up',
    'Re: Lecturer in Medieval History',
    'Dear Dr Pryce-Jones, I write to supplement my application of 30 October: my article in Speculum has now appeared. Tobias Finch',
  ],
  ['follow-up', 'Re: Bewerbung', 'Dear Mr. Krause, three weeks ago I sent my application to you. I would be happy about an answer. Yusuf'],
  ['follow-up', 'Re: Software Engineer II', "Hi, just bumping this. I'd love to chat about the role if you have a few minutes. Grace"],
  [
    'follow-up',
    'Re: Quick hello from a fellow Terp',
    'Hi Denise, I know it is busy season, so I will keep this short: I would still be so grateful for a quick chat whenever suits.',
  ],
  ['follow-up', 'Re: Carpenter', 'Hank here again. Still looking if something came up.'],
  [
    'follow-up',
    'Re: Proofreader available',
    'Dear Editor, a brief reminder of my note from October. My diary for February is open. With best wishes',
  ],
  [
    'follow-up',
    'Re: Night porter',
    'Dear Manager, I wrote to you concerning the night porter job on the 3rd and have had no reply. I am still hoping. Emmanuel Tetteh',
  ],

  ['status-question', 'Re: Midwife', 'Dear Mrs Penhaligon, may I ask when you hope to interview for the midwife post? Folasade Bello'],
  ['status-question', 'Re: Line 2 supervisor', 'Jim, any word on Line 2? Dwayne'],
  ['status-question', 'Status of application - Sr. QA Engineer', 'Hi Team, Could you please share the status of my profile? Vikram'],
  ['status-question', 'Re: dog groomer job', 'heyy did u guys hire someone already? kaylee'],
  ['status-question', 'Re: Bewerbung', 'Dear Mr. Krause, can you already say something about the state of my application? Yusuf'],
  [
    'status-question',
    'Re: Lecturer in Medieval History',
    'Dear Dr Pryce-Jones, I wonder whether the shortlist has been drawn up. Tobias Finch',
  ],
  ['status-question', 'Re: Software Engineer II', 'Hi, is req 88213 still active? Grace'],
  [
    'status-question',
    'Re: receptionist',
    'Good morning, I am calling and writing to know if the receptionist position was filled. Marisol',
  ],

  ['withdrawal', 'Re: dog groomer job', 'hi sorry i got a job at petsmart so u can ignore my application! thank u tho, kaylee'],
  ['withdrawal', 'Re: Sr. QA Engineer', 'Hi Team, I have joined another organization hence kindly do not consider my profile. Vikram'],
  ['withdrawal', 'Re: Night porter', 'Dear Manager, I thank you, but I am no longer in need of the position. Emmanuel Tetteh'],
  [
    'withdrawal',
    'Re: Software Engineer II',
    "Hi, please close out my application for req 88213. I've decided to stay at my current company. Grace",
  ],
  [
    'withdrawal',
    'Midwife post',
    'Dear Mrs Penhaligon, I wish to withdraw my application for the midwife post for family reasons. Folasade Bello',
  ],

  [
    'other',
    'Re: Lecturer in Medieval History',
    'Dear Dr Pryce-Jones, page 4 of the sample chapter has a wrong date; it should read 1214. Tobias Finch',
  ],
  ['other', 'Re: Line 2 supervisor', 'My new cell is 555-0160, the old one got shut off. Dwayne'],
  ['other', 'Re: Proofreader', 'Dear Editor, my website moved to a new address, given below.'],
  ['other', 'Re: From Graham Pell', 'Dear Alastair, Graham sends his regards and says the Margaux was corked.'],
]);

const inConversation = rows(talking, [
  [
    'answer',
    'Re: Interview for midwife',
    'Dear Mrs Penhaligon, thank you, the 25th at 11 is convenient and I shall bring my PIN. Folasade Bello',
  ],
  ['answer', 'Re: Line 2', 'Monday 6am before shift works. Dwayne'],
  ['answer', 'Re: Interview slot', 'Hi Priya, I am available on Saturday between 2 PM and 5 PM. Please schedule accordingly. Vikram'],
  ['answer', 'Re: dog groomer job', 'yess i can do thursday after 4!! kaylee'],
  [
    'answer',
    'Re: Presentation',
    'Dear Dr Pryce-Jones, the title of my presentation will be "Charters and forgers, 1150-1220". Tobias Finch',
  ],
  ['answer', 'Re: Einladung / invitation', "Dear Mr. Krause, I come gladly on Wednesday at 9 o'clock. Yusuf"],
  ['answer', 'Re: Coding exercise', "Hi Sam, here's the link to my solution. It took me about three hours. Grace"],
  [
    'answer',
    'Re: Documents needed',
    'Good afternoon, please find attached the immunization record you asked for. Marisol',
    { attached: 'record.pdf' },
  ],
  ['answer', 'Re: Availability for interim mandate', 'Dear Caroline, I could begin on 4 January and my rate is 1,200 a day. Magnus'],
  ['answer', 'Re: Zoom', 'Hi Denise, Wednesday at 4 is great. I will send an invite. Thank you!'],
  ['answer', 'Re: Do you drive?', 'Yes, I have a full licence and my own car. Connor'],
  [
    'answer',
    'Re: interview',
    '<div dir="auto">Hello, yes Friday 10.30 is ok for me. See you there.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 2, 2026 at 9:31 AM Ana &lt;ana@hotel.example&gt; wrote:<br></div><blockquote class="gmail_quote">Can you come on Friday?</blockquote></div>',
  ],

  ['small-talk', 'Re: Interview for midwife', 'Thank you very much for letting me know. Folasade'],
  ['small-talk', 'Re: Line 2', 'Appreciate it Jim. Dwayne'],
  ['small-talk', 'Re: Interview slot', 'Thanks for the confirmation. Vikram'],
  ['small-talk', 'Re: dog groomer job', 'yay ok thanks!!! kaylee'],
  ['small-talk', 'Re: Presentation', 'Many thanks, that is very clear. Tobias'],
  ['small-talk', 'Re: Einladung', 'Thank you for your fast answer. Yusuf'],
  ['small-talk', 'Re: Coding exercise', 'Cool, thanks Sam! Grace'],
  ['small-talk', 'Re: Zoom', 'Haha, go Terps! Have a great Thanksgiving, Denise.'],
  ['small-talk', 'Re: sick', 'Oh no, get well soon! No rush at all.'],
  ['small-talk', 'Re: mandate', 'Understood, thank you Caroline. Magnus'],
  ['small-talk', 'Re: call', 'Perfect, talk soon! Raj'],

  [
    'withdrawal',
    'Re: Interview for midwife',
    "Dear Mrs Penhaligon, I have been appointed to a post at Guy's and must therefore withdraw. Thank you for shortlisting me. Folasade Bello",
  ],
  [
    'withdrawal',
    'Re: Line 2',
    "Jim, thought it over with the wife and I'm gonna pass on the supervisor thing. Take me off the list. Dwayne",
  ],
  [
    'withdrawal',
    'Re: Presentation',
    'Dear Dr Pryce-Jones, with regret I must withdraw from the competition for the lectureship, having accepted a post at Durham. Tobias Finch',
  ],
  [
    'withdrawal',
    'Re: Einladung',
    'Dear Mr. Krause, I must cancel the interview, because I signed already a contract with another company. Yusuf',
  ],
  [
    'withdrawal',
    'Re: Coding exercise',
    "Hi Sam, I'm going to withdraw from the process at this point; the scope isn't what I was hoping for. Grace",
  ],
  [
    'withdrawal',
    'Re: mandate',
    'Dear Caroline, please let your client know that I am no longer available, as I have committed elsewhere. Magnus',
  ],

  ['status-question', 'Re: mandate', 'Dear Caroline, have you heard anything from the client? Magnus'],
  ['status-question', 'Re: Coding exercise', 'Hi Sam, just checking if the team has had a chance to look at my exercise. Grace'],
  ['status-question', 'Re: documents', 'Hi, is there any feedback on my documents? Marisol'],

  ['other', 'Re: Presentation', 'Dear Dr Pryce-Jones, does the seminar room have a projector? Tobias Finch'],
  ['other', 'Re: Zoom', 'Denise, the book I mentioned is called The Trusted Advisor.'],
  ['other', 'Re: Interview slot', 'Hi Priya, will the round be technical or managerial? Vikram'],
  ['other', 'Re: trial', 'is there a uniform or do i wear my own clothes? mia'],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Thank you',
    'Dear Mrs Penhaligon, I am very grateful to you and the panel for such a supportive interview on Tuesday. Folasade Bello',
  ],
  ['thank-you', 'Thanks', 'Jim, thanks for sitting down with me this morning. I know I can keep that line moving. Dwayne'],
  [
    'thank-you',
    'Thank you for the interview opportunity',
    'Dear Priya, Thank you for taking out time to interview me. It was a pleasure interacting with the panel. Vikram',
  ],
  ['thank-you', 'yesterday', 'hi!! thx so much for letting me come in yesterday, Biscuit was the cutest. kaylee'],
  [
    'thank-you',
    'Thank you',
    'Dear Dr Pryce-Jones, may I thank you and your colleagues for a most enjoyable day in Aberystwyth. Tobias Finch',
  ],
  [
    'thank-you',
    'Conversation on Wednesday',
    'Dear Mr. Krause, I thank you for the pleasant talk on Wednesday and the interesting look into the workshop. Yusuf',
  ],
  [
    'thank-you',
    'Thanks for the onsite!',
    'Hi Sam, really enjoyed the onsite yesterday, especially the whiteboard session with Inès. Please pass on my thanks. Grace',
  ],
  [
    'thank-you',
    'Thank you',
    '<p>Dear Dr. Lowell,</p><p>Thank you for a wonderful visit yesterday. Your team could not have been kinder.</p><p>Marisol</p>',
  ],
  ['thank-you', 'Many thanks', 'Dear Caroline, please convey my thanks to the board for a stimulating discussion this afternoon. Magnus'],
  ['thank-you', 'Thank you, Captain', 'Captain Ruiz, I appreciate you and the crew showing me around on Saturday. Learned a lot.'],
  ['thank-you', 'Re: Zoom', 'Hi Denise, thank you so much for talking to me today! Your advice about internships was gold.'],

  ['status-question', 'Interview result', 'Dear Priya, Is there any feedback from my interview held on Saturday? Vikram'],
  ['status-question', 'Re: interview', 'hi just wondering if u decided yet? kaylee'],
  ['status-question', 'Lectureship', 'Dear Dr Pryce-Jones, might I enquire whether an appointment has been made? Tobias Finch'],
  [
    'status-question',
    'Re: onsite',
    "Hi Sam, it's been a couple of weeks since the onsite. Do you know where things are with the decision? Grace",
  ],
  ['status-question', 'Re: Conversation', 'Dear Mr. Krause, I would like to ask if there is a decision for the place. Yusuf'],

  [
    'other-offer',
    'Re: Interview',
    "Dear Mrs Penhaligon, I should tell you that I have been offered a post at Guy's, to which I must reply by the end of the week. I would much prefer the Rosie. Folasade Bello",
  ],
  ['other-offer', 'Heads up', 'Jim, the plant across town made me an offer, they want an answer Monday. Rather stay here. Dwayne'],
  [
    'other-offer',
    'Regarding another offer',
    'Hi Priya, I am holding one offer from another MNC with joining date of 7th Dec. Request you to expedite the process. Vikram',
  ],
  ['other-offer', 'Re: grooming', 'so petsmart offered me a job but i really wanna work with u guys, they need to know by friday. kaylee'],
  [
    'other-offer',
    'Lectureship',
    'Dear Dr Pryce-Jones, Durham has offered me a lectureship and wishes to have my decision by the 12th. I thought it right to inform you. Tobias Finch',
  ],
  [
    'other-offer',
    'Re: onsite',
    "Hi Sam, wanted to be upfront that I've received an offer from another company that expires next Thursday. You're still at the top of my list. Grace",
  ],
  [
    'other-offer',
    'Info',
    'Dear Mr. Krause, I got an offer of another firm and I must decide until Monday. My heart beats for your company. Yusuf',
  ],
  [
    'other-offer',
    'Receptionist position',
    'Dear Dr. Lowell, another clinic has offered me a position. I would like to know if I am still being considered before I answer them. Marisol',
  ],
  ['other-offer', 'Mandate', 'Dear Caroline, a second interim mandate has been offered to me, and they expect my answer on Friday. Magnus'],
  ['other-offer', 'Update', 'Hello, I have two offers now and need to answer by the 20th, but yours is the school I would choose. Rosa'],

  [
    'withdrawal',
    'Re: onsite',
    'Hi Sam, thank you for your time, but I have accepted a position with another company and am withdrawing my application. Grace',
  ],
  ['withdrawal', 'Interview feedback', 'Hi Priya, I am not interested to proceed further due to location constraint. Vikram'],
  ['other', 'Re: onsite', 'Hi Sam, the paper Inès asked about is by Lamport, from 1978. Grace'],
  ['other', 'Re: Conversation', 'Dear Mr. Krause, I left a blue umbrella in your meeting room, I think. Yusuf'],
]);

const offered = rows(withOffer, [
  ['acceptance', 'Re: Offer - midwife', 'Dear Mrs Penhaligon, I have great pleasure in accepting the post of midwife. Folasade Bello'],
  ['acceptance', 'Re: Line 2', 'Jim, you got yourself a supervisor. See you Monday. I accept. Dwayne'],
  ['acceptance', 'Re: Offer Letter', 'Dear Priya, I hereby accept the offer and confirm my date of joining as 7th December. Vikram'],
  ['acceptance', 'Re: YOU GOT IT', 'omg yes yes yes!!! cant wait to start!! kaylee'],
  [
    'acceptance',
    'Re: Lectureship',
    'Dear Dr Pryce-Jones, I am delighted to accept the offer of the lectureship on the terms set out. Tobias Finch',
  ],
  [
    'acceptance',
    'Re: Contract',
    'Dear Mr. Krause, I am very happy and take the place gladly. The contract I bring signed on Monday. Yusuf',
  ],
  ['acceptance', 'Re: Offer', "Hi Sam, I've just signed! So excited to join the team in January. Grace"],
  ['acceptance', 'Re: Offer', 'Dear Dr. Lowell, thank you so much, I would be honored to accept. Marisol'],
  ['acceptance', 'Re: mandate', 'Dear Caroline, please tell the board that I accept. Magnus'],
  ['acceptance', 'Re: apprenticeship', 'yes please id love to take it, thank you. connor'],
  ['acceptance', 'Acceptance', 'Dear Principal, this is to confirm that I accept the teaching position offered to me. Rosa'],

  [
    'decline',
    'Re: Offer - midwife',
    'Dear Mrs Penhaligon, I am so sorry to disappoint you, but I have decided not to take up the post. Folasade Bello',
  ],
  ['decline', 'Re: Line 2', "Jim, gonna have to say no on this one. The money's not there. Dwayne"],
  [
    'decline',
    'Re: Offer Letter',
    'Dear Priya, I am sorry to inform that I will not be able to join your organization due to personal reasons. Vikram',
  ],
  ['decline', 'Re: YOU GOT IT', 'im really sorry but i decided to go with petsmart because its closer. thank u so much though! kaylee'],
  [
    'decline',
    'Re: Lectureship',
    'Dear Dr Pryce-Jones, after a good deal of soul-searching I must decline the offer of the lectureship. Tobias Finch',
  ],
  ['decline', 'Re: Contract', 'Dear Mr. Krause, unfortunately I can not accept the contract. I have found a place in my home town. Yusuf'],
  ['decline', 'Re: Offer', "Hi Sam, thank you for the offer. I've chosen to go in a different direction and won't be accepting. Grace"],
  ['decline', 'Re: Offer', 'Dear Dr. Lowell, I am grateful for the offer, but it would not be the right step for my family. Marisol'],
  ['decline', 'Re: mandate', 'Dear Caroline, I have thought it over and shall not be taking the mandate. Magnus'],
  ['decline', 'Re: apprenticeship', 'sorry but im going to turn it down, got into college. connor'],
  ['decline', 'Offer', 'Dear Principal, I respectfully decline your offer of employment, as I have signed with another school. Rosa'],

  ['other', 'Re: Offer', 'Hi Sam, is there any flexibility on the base salary or the sign-on? Grace'],
  ['other', 'Re: Offer Letter', 'Dear Priya, the designation in the offer letter is mentioned wrongly. Kindly correct the same. Vikram'],
  [
    'other',
    'Re: Lectureship',
    'Dear Dr Pryce-Jones, thank you for your letter, which I shall consider carefully over the weekend. Tobias Finch',
  ],
]);

export const moreVoices: readonly LabelledMail[] = [...opening, ...unanswered, ...inConversation, ...interviewed, ...offered];
