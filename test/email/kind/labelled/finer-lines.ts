/** Part of the half used while building: more emails close to the line between two kinds. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  [
    'application',
    'School bus driver',
    'Hi, I noticed the school bus driver position on the district website and would like to throw my hat in the ring. I have a clean CDL with the passenger endorsement. Thanks, Doreen',
  ],
  [
    'application',
    'Application documents Elena Rossi',
    'Dear Sir or Madam, I apply herewith as hotel receptionist in your house. I speak Italian, English and a little German. I would be happy to introduce myself personally.',
    { attached: 'Rossi.pdf' },
  ],
  [
    'application',
    'Care home cook',
    'Dear Mrs Batty, I am replying to the advert in the Post Office for a cook. I did 14 years in a primary school kitchen and am used to special diets. Yours, Jean',
  ],
  [
    'application',
    'Re: We are hiring! DevOps',
    'Hi Anil, saw your LinkedIn post that you are hiring DevOps engineers. Sharing my resume for your kind reference.',
    { attached: 'Naveen_DevOps.pdf' },
  ],
  [
    'application',
    'Ranger job',
    'Hello! The seasonal ranger posting says to email you directly, so here I am. Wilderness first responder, two seasons at Acadia. Resume attached. Tess',
    { attached: 'TessR.pdf' },
  ],
  [
    'application',
    'For the attention of Mr Blunt – trainee optician',
    'Dear Mr Blunt, I am very interested in the trainee position and believe I would suit it well. I am currently working in a pharmacy. Please see attached. Aisha',
    { attached: 'Aisha CV.pdf' },
  ],
  [
    'application',
    'Cleaner',
    'Hello, I like to apply for cleaner in the offices. I have experience and references. I can work evenings. Marisa',
  ],
  ['unsolicited', 'Roofers?', 'Hi, do you need any roofers at the minute? Qualified, got all my tickets. Can start whenever. Cheers, Dan'],
  [
    'unsolicited',
    'Nurse with interest in your clinic',
    'Dear Dr. Weiss, I am nurse and move in summer to Basel. Do you search personnel for your practice? I would be pleased to hear from you. Monika',
    { attached: 'Lebenslauf.pdf' },
  ],
  [
    'unsolicited',
    'CV for your records',
    'Dear Sir/Madam, Please find attached my CV for your records. I would welcome the chance to be considered for any admin roles which may arise. Regards, Colin Fry',
    { attached: 'CV Colin Fry.doc' },
  ],
  [
    'unsolicited',
    'Saturday job?',
    'Hi, I’m in Year 12 and wondered if you had any Saturday jobs in the shop? I’m good with people and maths. Thank you, Ben',
  ],
  [
    'unsolicited',
    'Biologist seeking opportunities',
    'Dear hiring team, I recently completed my MSc in marine biology and am looking for opportunities in conservation. If you have any suitable openings now or in the future, I would love to hear from you.',
    { attached: 'resume.pdf' },
  ],
  [
    'unsolicited',
    'Requirement for fresher',
    'Hi sir, I completed MBA finance in 2026. Is there any requirement for freshers in your company? Please find my resume. Divya',
    { attached: 'Divya.pdf' },
  ],
  [
    'unsolicited',
    'Session musician',
    'Hey, I play upright and electric bass and read well. If you’re ever stuck for a dep, keep me in mind! Clips on my site. Rory',
  ],
  [
    'unsolicited',
    'Vet looking to return to practice',
    'Dear Mr Hollis, after five years at home with the children I am keen to get back to small animal work, ideally two or three days a week. I know you have not advertised, but I thought there was no harm in asking. Sarah Venn MRCVS',
  ],
  [
    'unsolicited',
    'Werkstudent / working student',
    'Hello, I study informatics in third semester and search a working student job with 15 hours in the week. Do you have something for me? Best regards Lukas',
    { attached: 'cv_lukas.pdf' },
  ],
  [
    'networking',
    'Long shot',
    'Hi Dr. Amari, this is a long shot, but I’m a resident thinking about rural practice and everyone tells me you’re the person to ask. Any chance of a phone call one evening? Will',
  ],
  [
    'networking',
    'From one librarian to another',
    'Dear Frances, I’ve been reading your newsletter on school libraries and it has been a lifeline. I’m hoping to make the move from public to school next year and wondered whether you had any tips. Warm wishes, Ros',
  ],
  [
    'networking',
    'Guidance needed',
    'Hello Mam, I am Swathi from Vizag. I got your contact from Lavanya. I have 3 years gap after marriage and want to restart in testing. Please suggest me which course I should do.',
  ],
  [
    'networking',
    'Meetup follow-on',
    'Hey Tomasz, we talked at the Berlin data meetup about moving from academia. You were kind enough to say I could write. What made you choose a bank in the end, and would you be up for lunch some time?',
  ],
  [
    'networking',
    'Your podcast',
    'Hi Lena, loved the episode on going freelance. I’m a copywriter about to make the leap and would be thrilled to buy you a coffee and hear what you wish you’d known.',
  ],
]);

const unanswered = rows(silent, [
  ['withdrawal', 'Re: School bus driver', 'Hi, please disregard my application. I have taken a job with another district. Doreen'],
  [
    'withdrawal',
    'Re: Ranger job',
    'Hello! I’ve accepted a season at Glacier, so please take me out of consideration. Thanks so much! Tess',
  ],
  ['withdrawal', 'Re: Cleaner', 'Hello, I have found work now, you do not need to call. Thank you. Marisa'],
  ['follow-up', 'Re: Care home cook', 'Dear Mrs Batty, I wrote on the 2nd about the cook’s job and wonder if my letter got to you. Jean'],
  [
    'follow-up',
    'Re: Vet looking to return to practice',
    'Dear Mr Hollis, just a short line to say that I am still looking, and would be glad of a chat whenever it suits. Sarah',
  ],
  ['status-question', 'Re: Trainee optician', 'Dear Mr Blunt, has the trainee position already been given to someone? Aisha'],
  ['other', 'Re: CV for your records', 'Dear Sir/Madam, the address on the CV is my old one. I now live at 3 Mill Rise. Colin Fry'],
  ['other', 'Re: Session musician', 'P.S. I also double on tuba, in case that is any use for panto. Rory'],
  ['small-talk', 'Eid Mubarak', 'Eid Mubarak to you and your family, Anil bhai!'],
]);

const inConversation = rows(talking, [
  [
    'withdrawal',
    'Re: Interview',
    'Dear Mr Blunt, thank you for offering me an interview. In the meantime I have been successful elsewhere, so I will not be attending. Aisha',
  ],
  ['withdrawal', 'Re: Interview', 'hiya sorry but ive got a job at the new place in town so wont be needing the interview. Ben'],
  [
    'withdrawal',
    'Re: DevOps round 2',
    'Hi Anil, due to some personal reason I am not continuing with the process. Please close my candidature. Naveen',
  ],
  ['withdrawal', 'Re: Trial', 'Hi Dan here, cheers for the offer of a trial but I’ve gone with another firm.'],
  [
    'withdrawal',
    'Re: Introduction talk',
    'Dear Dr. Weiss, because of my family we do not move to Basel any more. Therefore I must withdraw my interest. Monika',
  ],
  [
    'withdrawal',
    'Re: Interview Thursday',
    'Dear Mrs Batty, I’m afraid I shan’t be coming on Thursday after all, as the school has asked me back. Thank you all the same. Jean',
  ],
  ['small-talk', 'Re: Interview Thursday', 'Lovely, thank you dear. Jean'],
  ['small-talk', 'Re: DevOps round 2', 'Sure, thanks Anil.'],
  ['small-talk', 'Re: Ranger job', 'Awesome, thank you so much for the quick reply!'],
  ['small-talk', 'Re: Trial', 'Nice one, cheers'],
  ['small-talk', 'Re: Introduction talk', 'Thank you for your friendly mail. I wish you a nice day. Monika'],
  ['small-talk', 'Re: shop', 'ok thank you for telling me! Ben'],
  ['small-talk', 'Re: holidays', 'Hope you had a good break! Aisha'],
  ['small-talk', 'Re: your email', 'Aw that’s so kind, thanks Frances!'],
  ['small-talk', 'Re: Long shot', 'You’re a star, thank you. Will'],
  ['answer', 'Re: Interview Thursday', 'Dear Mrs Batty, Thursday at eleven will do nicely. Jean'],
  ['answer', 'Re: DevOps round 2', 'Hi Anil, 3 PM tomorrow is fine for me. Naveen'],
  [
    'answer',
    'Re: Ranger job',
    'Yes, still very much available! I finish my current contract on December 12 and could be in the park a week later. Tess',
  ],
  ['answer', 'Re: Trial', 'Tues is good, what time you want me there? Dan'],
  ['answer', 'Re: Introduction talk', 'Dear Dr. Weiss, I would come with pleasure on Friday at 16 hours. Monika'],
  ['answer', 'Re: shop', 'Saturdays and Sundays are both good, I have no clubs. Ben'],
  [
    'answer',
    'Re: Trainee optician',
    'Dear Mr Blunt, I have GCSEs in maths and both sciences (certificates attached). Aisha',
    { attached: 'certs.pdf' },
  ],
  ['answer', 'Re: Lunch', 'Works for me, 12:30 at the Turkish place.'],
  ['answer', 'Re: Availability for a call', 'Evenings after 7 are easiest, or all day Sunday. Will'],
  ['answer', 'Re: Which days?', 'Tuesday and Thursday would be ideal but I am flexible. Sarah'],
  ['answer', 'Re: Coding round', 'Submitted just now, please check at your end. Naveen'],
  ['other', 'Re: Interview Thursday', 'Dear Mrs Batty, which door should I use, and do I sign in? Jean'],
  ['other', 'Re: DevOps round 2', 'Hi Anil, is it on Teams or on Meet? Naveen'],
  ['other', 'Re: Ranger job', 'Is there housing in the park or should I look in town? Tess'],
  ['other', 'Re: Trial', 'van broke down, gonna be half an hour late, sorry. Dan'],
  ['other', 'Re: Introduction talk', 'Dear Dr. Weiss, the tram 11 does not go on Sunday because of the works. Monika'],
  ['other', 'Re: Lunch', 'The paper on transfer learning I was raving about: it is by Yosinski.'],
  ['status-question', 'Re: Coding round', 'Hi Anil, any feedback on my submission? Naveen'],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Re: Interview Thursday',
    'Dear Mrs Batty, may I say thank you for such a kind welcome. I should dearly like to come. Jean',
  ],
  [
    'thank-you',
    'Thank you!',
    'Hi all, thank you for the chat today, and for the honest picture of life in the park. I am even keener now. Tess',
  ],
  ['thank-you', 'Thanks for your time', 'Hi Anil, thanks for your time yesterday, it was nice discussion on Kubernetes. Naveen'],
  ['thank-you', 'Re: shop', 'thank you for the interview today i really enjoyed meeting everyone. Ben'],
  [
    'thank-you',
    'Introduction talk',
    'Dear Dr. Weiss, I thank you very much for the nice talk on Friday. Your practice has pleased me very well. Monika',
  ],
  ['answer', 'Re: scarf', 'Yes that’s mine! Thank you, you are so kind. Jean'],
  ['small-talk', 'Re: Interview', 'Thanks for the update Anil.'],
  ['other', 'Re: Interview', 'Dear Mr Blunt, I got the year wrong in our talk: I left the pharmacy course in 2021, not 2020. Aisha'],
  ['other', 'Re: Trial', 'left my flask in your van, can you hang on to it? Dan'],
]);

const offered = rows(withOffer, [
  ['acceptance', 'Re: Offer', 'Dear Mrs Batty, I shall be very happy to come to you. The 7th will be fine. Jean'],
  ['acceptance', 'Re: Offer letter', 'Hi Anil, I accept the offer. DOJ 4th Jan is ok for me. Naveen'],
  ['acceptance', 'Re: job', 'omg yes!! thank you so much, cant wait to start. Ben'],
  ['acceptance', 'Re: Contract', 'Dear Dr. Weiss, I say gladly yes and send the signed contract tomorrow. Monika'],
  [
    'decline',
    'Re: Offer letter',
    'Hi Anil, as discussed, I won’t be able to join due to relocation issue. Please release the offer. Naveen',
  ],
  ['decline', 'Re: job', 'thank you but my dad says no because of my exams, sorry. Ben'],
  [
    'decline',
    'Re: Contract',
    'Dear Dr. Weiss, after conversation with my husband I must cancel you unfortunately. We stay in Freiburg. Monika',
  ],
  [
    'decline',
    'Re: Offer',
    'Mr Blunt, I really appreciate it, but I’ve been offered a place on the dispensing course and I’m going to take that instead. Aisha',
  ],
  ['other', 'Re: Offer', 'Dear Mrs Batty, would I be expected to work Christmas Day? Jean'],
  ['other', 'Re: Offer letter', 'Hi Anil, need clarification on variable pay component. Naveen'],
]);

const moreOpening = rows(first, [
  [
    'application',
    'Sous chef',
    'Hello, I’m getting in touch about the sous chef vacancy. I’ve been junior sous at a 2 rosette place for three years and fancy a step up. CV attached. Callum',
    { attached: 'callum cv.pdf' },
  ],
  [
    'application',
    'Tax associate (Job ID 7731)',
    'Dear Talent Team,\n\nAttached please find my resume and cover letter for the Tax Associate role. I will sit for the last section of the CPA exam in December.\n\nBest regards,\nNatalie Cho',
    { attached: 'Cho_resume.pdf' },
  ],
  [
    'application',
    'dog walker',
    'hey! are you still looking for a dog walker? saw the note in the vets. i have mornings free and love big dogs. zoe',
  ],
  [
    'application',
    'Telecaller job',
    'Sir I am interested in telecaller job. I know Hindi, English and Marathi. Please tell salary and timing. Rekha',
  ],
  [
    'application',
    'The vacant position as organist',
    'Dear Pastor, with this letter I would like to apply for the vacant position as organist in your parish. I studied church music in Leipzig. Yours, Friedemann',
  ],
  [
    'application',
    'Operator',
    'Good day, I am welder and CNC operator. I would like work at your new factory, I have seen the advert on the bus. Thank you, Zoltan',
  ],
  [
    'application',
    'Graduate programme 2027',
    'Dear Graduate Recruitment, please find my CV and covering letter for the 2027 graduate programme attached. I expect a 2:1 in economics from Exeter. Kind regards, Tom Asquith',
    { attached: 'TA.pdf' },
  ],
  [
    'application',
    'Office manager',
    '<div>Hi Megan,</div><div><br></div><div>Your ad for an office manager could have been written for me! I have run a 30-person office for six years, love spreadsheets and make decent coffee. Resume attached.</div><div><br></div><div>Lucy</div>',
    { attached: 'Lucy.pdf' },
  ],
  [
    'application',
    'HGV mechanic',
    'Hi, the lad on reception said to email you about the mechanic’s job. I’m IRTEC qualified and looking to move from my current place. Regards, Shaun',
  ],
  [
    'application',
    'Substitute for maternity leave',
    'Dear Mrs. Jensen, I learned from the municipality’s website that you look for a substitute for the kindergarten. I am educated pedagogue and free from February. Kind regards, Mette',
  ],
  [
    'unsolicited',
    'Handyman',
    'Hi there, I do odd jobs, painting, tiling, gutters. If you ever need someone reliable at the property company give us a bell. Ta, Mick',
  ],
  [
    'unsolicited',
    'Recent graduate, eager to learn',
    'Dear Ms. Abbott, I graduated in May with a degree in interior design and have been following your studio for a while. I would be thrilled to join you in any capacity, even as an assistant. Portfolio attached. Sincerely, Ji-woo',
    { attached: 'Portfolio.pdf' },
  ],
  ['unsolicited', 'Vacancy?', 'Sir, I am M.Com with Tally. Any vacancy in accounts please inform. Ramesh 98400 00123'],
  [
    'unsolicited',
    'Beekeeper looking for season work',
    'Dear Sir or Madam, I am beekeeper from Slovenia and look for a work from April to September. I have worked with 300 hives. If you are interested please write to me. Janez',
  ],
  [
    'unsolicited',
    'Possible collaboration / position',
    'Dear Dr. Eriksen, I am a statistician with a PhD from Ghent and will move to Aarhus in August. I wonder if there could be a place for me in your unit. My CV is attached.',
    { attached: 'CV.pdf' },
  ],
  [
    'unsolicited',
    'Your bakery',
    'Hello! I bake sourdough at home and sell at the market, and yours is the best bread in town. I would give my right arm to learn from you. Could you use a hand on early mornings? Hattie',
  ],
  [
    'unsolicited',
    'Part time work',
    'To whom it may concern, I am a mature student looking for part time work to fit round lectures. I have shop and bar experience. Please let me know if you have anything. Regards, Denise',
  ],
  [
    'unsolicited',
    'Carer',
    'hello my name is Blessing i am a care assistant with 3 years experience i am looking for full time job with sponsorship please help me',
  ],
  [
    'unsolicited',
    'Letter of interest',
    'Dear Superintendent, I am writing to express my interest in teaching in your district. I am certified in secondary English and will be relocating to the area in June. Please find my resume and references enclosed.',
    { attached: 'resume.pdf' },
  ],
  [
    'unsolicited',
    'On behalf of my daughter? No, me!',
    'Hi Trish, I know you know me as Ellie’s mum, but I used to be a payroll clerk and I’m ready to go back. Would there be anything at the surgery, even a few hours? Jo',
  ],
  [
    'networking',
    'Cup of tea?',
    'Dear Mr Ferguson, I am a friend of Moira’s. She says you know everybody in the whisky trade. I am thinking of coming home to Scotland and would be glad of an hour of your company.',
  ],
  [
    'networking',
    'Your path to data science',
    'Hi Chidi, I saw that you went from petroleum engineering to data science. I am a reservoir engineer and would love to do the same. Could you spare some time to tell me how you did it?',
  ],
  [
    'networking',
    'Thank you for connecting',
    'Dear Astrid, thank you for accepting my invitation. I am a dietitian in Utrecht and am considering working with athletes. How did you come to work with the skating team? Would you have time for a short video call?',
  ],
  [
    'networking',
    'Long time!',
    'Hey Arjun bhai, how’s life in Toronto? I am also planning to come there on PR next year. Need some gyan on job market for QA folks. When can we talk?',
  ],
  [
    'networking',
    'A cheeky ask',
    'Hi Nell, loved your thread on leaving the law. I’m four years qualified and miserable. Would you let me buy you lunch in exchange for the unvarnished truth?',
  ],
  [
    'networking',
    'Mentoring',
    'Dear Captain Reyes, I am in my first year of maritime college. My instructor said you sometimes talk to students. I would be honoured if I could ask you about life as a pilot.',
  ],
  [
    'networking',
    'Referred by Aunt May',
    'Hello Mr. Fong, my aunt May Chu plays mahjong with your wife. I hear you ran the port authority for many years. I study logistics and would like to learn from your experience, if you have time.',
  ],
  [
    'networking',
    'Who should I talk to?',
    'Hi Bea, quick one: I’m toying with moving into museum education and you know that world. Who should I be talking to?',
  ],
  [
    'networking',
    'Following our chat on the train',
    'Dear Gwen, what luck to sit next to you on the Cardiff train! You said I might write. I would very much like to hear more about how you set up the co-operative.',
  ],
  [
    'networking',
    'Interview for my portfolio? And a question',
    '<p>Dear Mr. Suzuki,</p><p>I admire your landscapes very much. As a young gardener I wonder how you found your style and whether you think an apprenticeship abroad is worth it. A few lines from you would mean the world to me.</p><p>Yann</p>',
  ],
]);

const moreUnanswered = rows(silent, [
  ['follow-up', 'Re: Sous chef', 'Hi, Callum again about the sous chef job, just wondering if my CV found its way to the right person.'],
  ['follow-up', 'Re: Handyman', 'Hiya, only me, still here if you need a hand! Mick'],
  [
    'follow-up',
    'Re: Tax associate',
    'Dear Talent Team, I wanted to touch base regarding my application for the Tax Associate position (Job ID 7731), submitted on October 30. Natalie Cho',
  ],
  [
    'follow-up',
    'Re: Your path to data science',
    'Hi Chidi, no worries if you’re busy, just floating this back up. I’d still love to hear your story.',
  ],
  [
    'follow-up',
    'Re: Organist',
    'Dear Pastor, as I have not received an answer to my letter, I allow myself to write once more. Friedemann',
  ],
  ['follow-up', 'Re: Telecaller job', 'Sir I have sent my details last week. Please consider me. Rekha'],
  ['status-question', 'Re: Handyman', 'Hi, did you ever get round to looking at my message? Mick'],
  [
    'status-question',
    'Re: Graduate programme',
    'Dear Graduate Recruitment, could you confirm whether the assessment centre invitations have gone out? Tom Asquith',
  ],
  ['status-question', 'Re: Operator', 'Hello, how it looks with the work at the factory? Zoltan'],
  ['withdrawal', 'Re: Office manager', 'Hi Megan, just to let you know I’ve started a new job, so please take me off your list. Lucy'],
  ['withdrawal', 'Re: Telecaller job', 'Sir I got job in another place so no need now. Thank you. Rekha'],
  ['other', 'Re: Organist', 'Dear Pastor, the recordings which I sent are from 2024, on the organ of the Nikolaikirche. Friedemann'],
  ['other', 'Re: Tax associate', 'Dear Talent Team, my email address will change at the end of the month to the one below. Natalie Cho'],
]);

const moreTalk = rows(talking, [
  ['answer', 'Re: Chat about sous chef role', 'Afternoon Paul, tomorrow’s grand, I’m off till 4. Ring me on this number. Callum'],
  [
    'answer',
    'Re: First interview',
    'Dear Ms. Wu, of the times you offered, December 3 at 1 p.m. is best for me. I will plan to arrive fifteen minutes early. Natalie',
  ],
  ['answer', 'Re: dog walker', 'hiya! could pop round tonight about 6 to meet the dogs? zoe'],
  ['answer', 'Re: Details', 'Sir my age is 24, I am from Nagpur and I completed B.A. Rekha'],
  ['answer', 'Re: Trial service', 'Dear Pastor, the second Sunday in Advent is good. For the prelude I suggest Buxtehude. Friedemann'],
  ['answer', 'Re: Assessment centre', 'Dear Ms Finch, I confirm my place on 2 December. I have no dietary requirements. Tom'],
  ['answer', 'Re: How soon?', 'I can be there on Monday if you send me the address. Zoltan'],
  ['answer', 'Re: Interview', 'Hi Megan, thanks so much. Either day works; shall we say Tuesday at 2? Lucy'],
  ['answer', 'Re: Tickets', 'IRTEC is in date till 2028 and I have a class 2 as well. Shaun'],
  [
    'answer',
    'Re: A few questions',
    'Dear Mrs. Jensen, yes, I have worked with children under three. I live in Aarhus and come by bicycle. Mette',
  ],
  ['answer', 'Re: video call', 'Friday 20.00 your time? If that is too late we take Saturday.'],
  ['small-talk', 'Re: Chat about sous chef role', 'Champion, thanks Paul.'],
  ['small-talk', 'Re: First interview', 'Wonderful, thank you for confirming! Natalie'],
  ['small-talk', 'Re: dog walker', 'aw they are so cute!! thank you zoe'],
  ['small-talk', 'Re: Details', 'Thank you sir god bless you'],
  ['small-talk', 'Re: Trial service', 'Dear Pastor, thank you and a blessed Advent to you. Friedemann'],
  ['small-talk', 'Re: Assessment centre', 'Thanks very much, that’s really useful. Tom'],
  ['small-talk', 'Re: How soon?', 'OK, thank you, bye. Zoltan'],
  ['small-talk', 'Re: A few questions', 'I thank you for your patience with me. Mette'],
  ['small-talk', 'Re: cancelled', 'Ah that’s a shame but totally understandable, feel better soon!'],
  ['other', 'Re: Chat about sous chef role', 'What section would I be running, and how many covers on a Saturday? Callum'],
  ['other', 'Re: First interview', 'Dear Ms. Wu, may I ask who I will be meeting with? Natalie'],
  ['other', 'Re: dog walker', 'quick q, is rex ok with cats? zoe'],
  ['other', 'Re: Details', 'Sir is it day shift or night shift? Rekha'],
  ['other', 'Re: Trial service', 'Dear Pastor, the third stop of the upper manual seems to stick; I noticed it in your video. Friedemann'],
  ['other', 'Re: Assessment centre', 'The hotel you recommend is full that week. Tom'],
  ['other', 'Re: Tickets', 'Pulling up at the gate now, security can’t find my name on the list. Shaun'],
  ['other', 'Re: Cup of tea?', 'I see in the Herald that the old distillery is to be reopened. Thought that might amuse you.'],
  ['other', 'Re: video call', 'The sound was gone at the end, I only heard until the part with the skaters.'],
  [
    'withdrawal',
    'Re: Chat about sous chef role',
    'Paul, been offered head chef where I am so I’m staying put. Sorry to mess you about. Callum',
  ],
  [
    'withdrawal',
    'Re: First interview',
    'Dear Ms. Wu, I have decided to pursue another opportunity and would like to withdraw my candidacy. I appreciate your interest. Natalie',
  ],
  [
    'withdrawal',
    'Re: Assessment centre',
    'Dear Ms Finch, I no longer require my place on 2 December as I have accepted an offer from another firm. Tom',
  ],
  ['withdrawal', 'Re: How soon?', 'I am sorry, my family says I should stay at home in Hungary. I do not come. Zoltan'],
  ['status-question', 'Re: Details', 'Sir what happened about my job? Rekha'],
  ['status-question', 'Re: Assessment centre', 'Dear Ms Finch, do we know yet when the results will be out? Tom'],
  [
    'thank-you',
    'Re: Outcome',
    'Dear Ms. Wu, thank you for letting me know. While I am disappointed, I enjoyed learning about the firm and wish you every success. Natalie',
  ],
]);

const moreInterviewed = rows(afterInterview, [
  ['thank-you', 'Re: Today', 'Paul, ta for today. Kitchen’s mint. Callum'],
  [
    'thank-you',
    'Thank you for the conversation',
    'Dear Ms. Wu, it was a pleasure to speak with you and Mr. Klein this afternoon. Your description of the mentoring program confirmed my interest. Natalie',
  ],
  [
    'thank-you',
    'Thanks a lot',
    'Dear Pastor, I thank you and the parish council from the heart for the friendly reception. It was a joy to play for you. Friedemann',
  ],
  [
    'thank-you',
    'Assessment centre',
    'Dear Ms Finch, I wanted to say how much I enjoyed yesterday, and to thank everyone who gave up their time. Tom',
  ],
  ['thank-you', 'Thank you', 'Dear Mrs. Jensen, thank you for the good talk today. The children made me smile. Mette'],
  ['status-question', 'Re: Today', 'Paul any word from the boss? Callum'],
  ['other', 'Re: Thank you', 'Dear Mrs. Jensen, the song the children sang, is it printed somewhere? Mette'],
  ['other', 'Re: Today', 'My knife roll might still be under your pass, could you have a look? Callum'],
  ['small-talk', 'Re: knife roll', 'Legend, cheers Paul'],
  ['other-offer', 'Re: Today', 'Paul, the Crown came in with an offer, I’ve till Thursday. Would sooner cook with you lot. Callum'],
]);

const moreOffered = rows(withOffer, [
  ['acceptance', 'Re: Job', 'Paul I’ll have it! Start on the 7th if that’s ok. Callum'],
  ['acceptance', 'Re: Offer', 'Dear Ms. Wu, I am excited to officially accept the Tax Associate offer. Natalie'],
  ['acceptance', 'Re: Organist', 'Dear Pastor, I accept the call with gratitude. Friedemann'],
  ['decline', 'Re: Job', 'Paul, gutted to say it but I’m sticking with the Crown. All the best mate. Callum'],
  [
    'decline',
    'Re: Offer',
    'Dear Ms. Wu, after much deliberation I have chosen to accept a position with another firm. Thank you for everything. Natalie',
  ],
  ['decline', 'Re: Organist', 'Dear Pastor, my wife has found work in Kiel, and so I cannot come to you. I am sad about it. Friedemann'],
  ['other', 'Re: Job', 'Paul is that 32 on the books or with tips? Callum'],
  ['other', 'Re: Offer', 'Dear Ms. Wu, may I have until Monday to give you my answer? Natalie'],
  ['other', 'Re: Organist', 'Dear Pastor, the contract speaks of 40 services in the year; we had said 36. Friedemann'],
]);

const lastTalk = rows(talking, [
  ['other', 'Re: Test', 'Question 7 appears twice in the online test. Hugo'],
  ['other', 'Re: Form', 'Dear Mrs. Adler, the form has no field for a second first name. Agata'],
  ['other', 'Re: Booking system', 'The booking page shows no free slots in December. Hugo'],
  ['other', 'Re: Contract draft', 'There seems to be a page missing between 4 and 5. Agata'],
  ['answer', 'Re: Thursday', 'Sorry, I am at a funeral that day, any chance of the Friday? Hugo'],
  ['answer', 'Re: Appointment', 'Dear Mrs. Adler, I have school until 1, is there a later slot on Wednesday? Agata'],
  ['answer', 'Re: Trial', 'That works for me, see you at 8. Hugo'],
  ['small-talk', 'Re: late', 'Oh please don’t worry, I hope all is ok at home! Agata'],
  ['small-talk', 'Re: cancelled', 'No problem, hope the car is all right. Hugo'],
  ['small-talk', 'Re: sick', 'Poor you, hope it is nothing bad. Agata'],
]);

export const finerLines: readonly LabelledMail[] = [
  ...opening,
  ...moreOpening,
  ...unanswered,
  ...inConversation,
  ...interviewed,
  ...offered,
  ...moreUnanswered,
  ...moreTalk,
  ...moreInterviewed,
  ...moreOffered,
  ...lastTalk,
];
