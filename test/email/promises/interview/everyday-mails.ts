/**
 * Ordinary mails of many trades and countries, and as many near misses: written as one lot, before a look at what reads it. Those that are
 * not read are left out. Sent on Wednesday, 11 November 2026.
 */
export const everydaySettled: readonly (readonly [subject: string, text: string, hour: string])[] = [
  [
    'Interview',
    'Dear Nia,\n\nInterview details\n\nDay\nThursday\n\nDate\n19 November\n\nTime\n11.15\n\nWhere\nBoardroom\n\nHelen',
    '2026-11-19 11:15',
  ],
  ['Your trial lesson', 'Your trial lesson\n*When*\nTuesday 17 November\n*Start time*\n2.30pm\n*Who*\nYear 5', '2026-11-17 14:30'],
  [
    'Interview',
    "Dear Mrs Claes, we invite you for an interview on Thursday, 19.11.2026 at 9.00 o'clock in our plant in Ghent.",
    '2026-11-19 09:00',
  ],
  [
    'Audition',
    "The committee will be glad to see you for your audition on Tuesday 17 November at 7 o'clock in the evening.",
    '2026-11-17 19:00',
  ],
  [
    'Shortlisted: Midday Supervisor',
    'You have been shortlisted. Interviews are on Friday 20 November and yours is at 1.45pm.',
    '2026-11-20 13:45',
  ],
  [
    'Your interview',
    'Please note that your interview has been rearranged because of the train strike on 18 November. The new date is Wednesday 25 November at 10.40am, Room 7.',
    '2026-11-25 10:40',
  ],
  [
    'Interview letter - Staff Nurse',
    'Dear Ms Abiola,\nWith reference to your application, you are hereby requested to present yourself for an oral interview on 24-11-2026 (Tuesday) at 9.30 a.m. prompt at the Conference Hall, Administrative Block.\nCome along with the originals and two photocopies of your credentials.\nYours faithfully,\nAdmin Officer',
    '2026-11-24 09:30',
  ],
  [
    'Plumber',
    "Hi Mick, Ray says he'll meet you on site Friday 7.30am, 14 Cobden Street. He wants to see how you solder. Bring your own torch.\nLorraine",
    '2026-11-13 07:30',
  ],
  [
    'Your appointment with us',
    'Dear Ms Lindqvist,\nWe have reserved Thursday 19 November at 13:30 for our conversation about the position of bookkeeper.\nYou will find us on the second floor.\nBest regards,\nHenrik Dahl',
    '2026-11-19 13:30',
  ],
  ['Re: Re: trial', 'ok so sat it is, 6am start, the bakery not the shop. wear something you dont mind getting floury', '2026-11-14 06:00'],
  [
    'Interview schedule: Loan Officer',
    'Good day Mr. Mwangi,\nYour interview has been slotted for Wednesday, 18th November 2026 at 11:00 AM at our Westlands branch.\nKindly carry your original ID and KRA PIN certificate.\nRegards,\nHuman Resource',
    '2026-11-18 11:00',
  ],
  [
    'Classroom Aide',
    'Hello Mrs. Ortega,\nThe principal can meet with you this Friday, November 13, at 3:15 p.m., right after dismissal. Please check in at the front desk.\nThank you,\nDonna',
    '2026-11-13 15:15',
  ],
  [
    'Coffee?',
    'Great chatting just now. Thursday 10am, Grind on Curtain Road, my treat. I will bring Nadia, who runs the data team.\nOwen',
    '2026-11-12 10:00',
  ],
  [
    'Your interview has a new time',
    "Hello Farid,\nBecause of the rail strike we've swapped your interview from Thursday at 9 to Monday 16 November at 1.30pm. Everything else stays as it was.\nKind regards,\nHR Services",
    '2026-11-16 13:30',
  ],
  [
    'Shortlisting - Receptionist',
    'Dear Jade,\nGood news! You are on our shortlist.\nWhen: Friday 20 November, 2.40pm\nWhere: The Old Surgery, Mill Lane\nWho: Dr Patel and the practice manager\nAllow half an hour.',
    '2026-11-20 14:40',
  ],
  [
    'Driving assessment',
    "Morning Wayne, you're booked on for the driving assessment Tuesday 17th at 10am with Colin. Bring your licence and digi card.\nTransport desk",
    '2026-11-17 10:00',
  ],
  [
    'Teams interview - Policy Adviser',
    'Dear candidate\nYour interview will be held remotely via Microsoft Teams on Monday 30 November 2026. You should join the lobby at 09:50 for a prompt 10:00 start.\nGovernment Recruitment Service',
    '2026-11-30 10:00',
  ],
  [
    'Meet the family',
    "Hi Aoife, the Brennans would love to meet you. They've said Sunday at 4, at their house, and the kids will be home. I'll text you the eircode.\nNanny agency",
    '2026-11-15 16:00',
  ],
  [
    'Casting',
    'Hi Jules,\nYou have a slot at 12.20 on Thursday 19 November, Studio 3, Spotlight. Sides attached. Be off book please.\nCasting assistant',
    '2026-11-19 12:20',
  ],
  [
    'Invitation for personal discussion',
    'Dear Rohit,\nGreetings from Zenith Motors!\nYour profile has been shortlisted and a face to face discussion has been fixed for 14th Nov 2026, Saturday, 10:30 AM.\nVenue: Plot 22, MIDC, Pune\nContact person: Ms. Kavita\nPlease carry an updated resume.',
    '2026-11-14 10:30',
  ],
  [
    'Second round',
    'Hi Steph, the partners enjoyed meeting you and would like you back. They have both kept Tuesday afternoon free, so we have said 2.15pm on the 17th. Same office.\nClaire',
    '2026-11-17 14:15',
  ],
  [
    'Phone call re: Farm Manager',
    'Dear Angus\nI shall telephone you on Thursday evening at 7.30pm, when the milking is finished, for our first interview. Have your references to hand.\nLady Strang',
    '2026-11-12 19:30',
  ],
  [
    'Lifeguard pool test',
    'Hey Mia! Pool test and chat: Sat 21 Nov, 8:15am, before we open to the public. Swimmers, towel, pool lifeguard card. See ya, Bec',
    '2026-11-21 08:15',
  ],
  [
    'Confirmation',
    'Good morning Ms. Tremblay,\nThis is to confirm that Dr. Roy will receive you on November 24, 2026 at 10:45 a.m. at the clinic.\nThe secretariat',
    '2026-11-24 10:45',
  ],
  ['Kitchen porter', 'Yes Friday 3pm good. Ask for Chef Luca. Bring black trousers.', '2026-11-13 15:00'],
  [
    'Interview - Graduate Engineer',
    'Hi Hamish,\nThanks for confirming. Here are the details.\n\nThursday 26 November\n1.00pm - 2.00pm\nLevel 9, 40 Mercer Street, Wellington\nYou will be meeting with Grace Tui and Paul Cole.\n\nNgā mihi,\nSophie',
    '2026-11-26 13:00',
  ],
  [
    'Bank appointment for role of teller',
    'Dear Candidate, you are invited to attend a panel interview on 1 December 2026 at 08h30 at our Sandton office. Kindly bring certified copies of your ID and matric certificate. Regards, Talent Acquisition',
    '2026-12-01 08:30',
  ],
  [
    'Vet nurse working interview',
    'Hi Laura, working interview sorted for next Wednesday, 18 Nov. Nine sharp at the Bishopston branch. Scrubs will be there for you.\nHelen',
    '2026-11-18 09:00',
  ],
  [
    'Organist',
    "Dear Mr Pell\nThe Rector and wardens will hear you play on Saturday 28th November at eleven o'clock, and would be glad if you stayed to lunch.\nYours sincerely\nE. Marsh, churchwarden",
    '2026-11-28 11:00',
  ],
  [
    'Interview Details',
    'Candidate: Lee Wei\nPosition: Process Technician\nDate & Time: 17/11/2026 (Tue), 3.30pm\nVenue: 8 Tuas Avenue 12\nDress code: smart casual\nPls bring NRIC.',
    '2026-11-17 15:30',
  ],
  [
    'RE: Assistant Manager',
    "Hi Tash\nSorry for the mix-up yesterday. I've now got you in with Darren, our area manager, this coming Monday at 12.\nCheers\nJoel",
    '2026-11-16 12:00',
  ],
  [
    'Final chat with our founder',
    'Hi Maya, all set! Lena (founder) will call you on WhatsApp on Friday, Nov 13 at 5:30pm CET. She is a fast talker :)\nTim',
    '2026-11-13 17:30',
  ],
  [
    'Scaffold test',
    "Wed next week, 18th, 7am, Hollins yard. You'll do a two lift independent with Steve watching. Harness and tools with you.\nJB Scaffolding",
    '2026-11-18 07:00',
  ],
  [
    'Librarian post: arrangements',
    'Dear Dr Fenn,\nI write to set out the arrangements for 3 December. You will give your presentation at 11.15 to the whole team, and the formal interview follows at noon. Coffee is available beforehand.\nThe Registrar',
    '2026-12-03 11:15',
  ],
  [
    'Dental nurse',
    "Hello Kasia, we've pencilled your working trial in and it's confirmed now: Thursday the 19th, half past eight until lunchtime. Park behind the practice.\nSam",
    '2026-11-19 08:30',
  ],
  [
    'Re: Interview slot',
    'Thanks for picking the 2.30 slot on Tuesday 24 November. It is now yours. Joining instructions will follow by separate email.\nResourcing Team',
    '2026-11-24 14:30',
  ],
  [
    'Gardener',
    'Dear Tom, her ladyship will be back on Monday and will show you round herself at 2.30 in the afternoon. Come to the stable gate.\nMrs Ware, housekeeper',
    '2026-11-16 14:30',
  ],
  [
    'Hair stylist trade test',
    "Hi hun! Trade test is Tuesday 24th @ 5pm, you'll need a cut and blow dry model and a colour model. So excited to see your work! Xx",
    '2026-11-24 17:00',
  ],
  [
    'Supply teaching registration',
    'Hi Gemma, looking forward to our registration interview tomorrow at 10.15am on Zoom. Have your DBS and passport ready to show me on camera.\nLou',
    '2026-11-12 10:15',
  ],
  [
    'Translator post',
    'Dear Ms Haddad, the written test takes place on 25 November at 14:00 sharp in room B12, to be followed directly by your interview. Dictionaries are not permitted.\nDG Languages',
    '2026-11-25 14:00',
  ],
  [
    'Bar work',
    'hey! boss says pop in thurs at 4 before it gets busy, he just wants to put a face to the name. bring id x',
    '2026-11-12 16:00',
  ],
  [
    'Interview arrangements - Deputy Head',
    'Dear Mrs Quaye\nDay 1 of the process is Monday 23 November. Please be with us for 8.20am. You will teach Year 5 first and meet governors after break. Those going through to day 2 will be told that evening.\nChair of Governors',
    '2026-11-23 08:20',
  ],
  [
    'Crew interview',
    'Hi! Welcome to the next step. Your crew interview with Shift Manager Carla is on 16/11/2026 at 18:00 in the restaurant. Just ask at the counter.\nHiring Team',
    '2026-11-16 18:00',
  ],
  [
    'Pharmacy technician',
    'Dear Imran, thank you for your call. As agreed, your interview will now be at 3pm rather than 2pm on Thursday 19 November. Apologies again.\nPharmacy office',
    '2026-11-19 15:00',
  ],
  [
    'Interview for internship',
    'Dear Lukas,\nWe are happy to have you over on Tuesday, 17 November, 4 pm, in our Vienna studio. My colleague Ines will join us. The tram stop is Westbahnstraße.\nBest,\nKatharina',
    '2026-11-17 16:00',
  ],
  [
    'next step',
    'Hi Danny - gaffer wants a word with you in person. Get yourself down to the Stockport depot 1pm Friday, he is expecting you.\nShaz',
    '2026-11-13 13:00',
  ],
  [
    'Domestic assistant',
    'Dear Rosa\nFurther to our telephone conversation this morning, this is to confirm an appointment for you to come and see Sister Bernadette on Friday the 20th inst. at 10.30am.\nConvent Office',
    '2026-11-20 10:30',
  ],
  [
    'Zoom w/ hiring manager',
    "Hi Alexis, you're on Marcus's calendar for Mon 11/16 at 1:30pm. He'll send over the Zoom. Good luck!!\nJenna",
    '2026-11-16 13:30',
  ],
  [
    'Electrician',
    "Site walk with the contracts manager is set: 19th November, 2pm, main gate of the hospital job. PPE on. He'll go through your tickets with you.\nM&E Recruitment",
    '2026-11-19 14:00',
  ],
  [
    'Flight attendant assessment',
    'Congratulations Sofia!\nYou have secured a place at our Assessment Day in Manchester.\nDate: 25 November 2026\nReporting time: 08:30\nBring: passport, full-length photo, two copies of your CV\nLatecomers will not be admitted.',
    '2026-11-25 08:30',
  ],
  [
    'Interview on 2 December',
    'Dear Beth\nI can confirm that your interview is the 9.45 one. You asked about parking: use the visitor bays. The task is sent an hour before.\nRuth',
    '2026-12-02 09:45',
  ],
  [
    'HR round',
    'Hi Pooja, HR round with Anjali is tomorrow, 12 Nov, 4:00 PM IST. Link: meet.google.com/abc-defg-hij. Please be on video.\nTA team',
    '2026-11-12 16:00',
  ],
  [
    'Groom',
    'Hi Ella, come and ride out with us Sunday at 9, second lot. Hat, boots, body protector. We will have a chat over breakfast after.\nNicky',
    '2026-11-15 09:00',
  ],
  [
    'Re: your interview on Friday',
    'No problem at all, childcare comes first. We will see you at 1pm instead of 9.30am on Friday.\nBrenda, Business Support',
    '2026-11-13 13:00',
  ],
  [
    'Oral board',
    'Applicant Ramirez: your oral board is scheduled for 0930 hours on Tuesday, November 24, 2026, at Police Headquarters, 3rd floor. Business attire. Failure to appear will remove you from the list.',
    '2026-11-24 09:30',
  ],
  [
    'Cleaner',
    'Hello dear, my daughter will be here too so come Saturday at 11 please, number 9, the blue door. You can see the house and we talk money. Mrs Levi',
    '2026-11-14 11:00',
  ],
  [
    'Care home visit',
    'Hi Precious, Matron has Thursday week down for you, that is 19 November, at 11am. You will meet two of the residents who sit on our panel!\nOffice',
    '2026-11-19 11:00',
  ],
  [
    'Software tester: technical test',
    'Hello Igor,\nWe agreed on Monday, 23.11.2026, 10:00. You will get a laptop here and pair with Jonas for ninety minutes. Please bring your residence permit for the reception.\nGreetings from Leipzig\nUte',
    '2026-11-23 10:00',
  ],
  [
    'Stage chef',
    'Bonjour Theo, your stage is on Wednesday 18, from 14h to the end of service. Bring knives and good shoes. Family meal at 17h30.\nChef Amélie',
    '2026-11-18 14:00',
  ],
  [
    'Apprentice interview',
    "Hi Kyle and mum, Kyle's interview with the garage is on Monday 16th Nov, quarter to ten in the morning, at the Bolton branch. Boots not trainers!\nTraining provider",
    '2026-11-16 09:45',
  ],
];

export const everydayUnsettled: readonly (readonly [subject: string, text: string])[] = [
  [
    'Interview',
    'We would like to invite you to interview and can offer the following:\nTuesday 17 November 10.00am\nThursday 19 November 11.00am\nKindly reply with your choice.',
  ],
  [
    'Interview',
    'We would like to invite you to an interview and can offer the following: Tuesday 17 November 10.00am / Thursday 19 November 11.00am. Please tell us which you would prefer.',
  ],
  [
    'Pencilled in',
    "I've pencilled you in for Thursday 19th at 3pm but I need to check that the chef is about. Will let you know tomorrow.",
  ],
  ['Your CV', "Yes, you can leave your CV with us. We're open Monday to Friday 8.30am to 5.30pm and Saturday 9am to 1pm."],
  [
    'Your interview',
    'We are unable to see you on Wednesday 18 November at 10.30am. Are you able to do the same time on Thursday or Friday?',
  ],
  ['Interview', 'Hi Dan, would Thursday 19 November at 3pm be any use to you for the interview? If not we can look at the week after.\nJo'],
  [
    'Interview slots',
    'Dear Ms Roe, please pick one of these and reply to this email: Monday 16 November 9am, Monday 16 November 2pm, Tuesday 17 November 11am.',
  ],
  [
    'Your interview',
    'Dear Sam, your interview on Friday 13 November at 10am is cancelled as the vacancy has been withdrawn. We are sorry.',
  ],
  ['Thank you', 'Dear Nia, thank you for coming to see us on Tuesday at 2pm. We will let you know by Friday 20 November at noon.'],
  ['Travel claim', 'Hi Bob, your train fare for the interview on 3 November at 11am was approved and goes out on Friday 13 November.'],
  [
    'Interview panel duty',
    'Hi Ola, as a member of staff you are on the panel for the Sales interviews on Thursday 19 November from 9.30am. Please read the candidate packs.',
  ],
  [
    'Your referral',
    'Hi Jess, your friend Marco is coming for his interview on Monday 16 November at 10am. Thanks for putting him forward!\nTalent team',
  ],
  ['Provisional', 'Hello Ida, I have provisionally marked Tuesday 17 November at 1pm for you, and will firm it up when Lars is back.'],
  ['Your first shift', 'Hi Lee, see you Saturday 14 November at 6am for your first shift. Uniform will be on the hook. Ask for Gaz.'],
  [
    'Induction',
    'Welcome! Your induction takes place on Monday 23 November at 9am in the training suite. Please bring your bank details and P45.',
  ],
  [
    'Open day',
    'Come and meet our chefs on Saturday 21 November between 10am and 2pm. No appointment needed. We look forward to seeing you!',
  ],
  ['Webinar', 'You are registered for our webinar How to ace your interview on Thursday 19 November at 6pm. Join link below.'],
  [
    'Closing date',
    'We have extended the closing date for this post to Monday 16 November at 5pm. Interviews are expected later this month.',
  ],
  [
    'Interview',
    'Hi Raj, the client would like to see you and is thinking of Wednesday 18 November at 4pm. I am waiting for her to confirm.',
  ],
  [
    'Re: Interview tomorrow',
    "Hi Tom, I'm so sorry, Jenny has gone home sick and we'll have to call off tomorrow at 10. I'll be in touch with another date.",
  ],
  ['Feedback call', 'Hi Bella, as promised I will ring you on Friday at 3pm with feedback on your interview. It was a close decision.'],
  ['Decision', 'Dear Mr Aziz, we are still seeing people. Interviews finish on Thursday 19 November at 5pm and you will hear after that.'],
  [
    'Reschedule request',
    'Hi Fay, thanks for letting us know you can no longer make Monday 16 November at 9am. Which other days suit you that week?',
  ],
  ['Coding test', 'Hi Max, your online test is open until Sunday 15 November at 11pm. Candidates who pass go through to an interview.'],
  [
    'Stand-by',
    'Dear Ms Tan, the interview day on 20 November is full, but you are on the stand-by list. If a 2pm slot comes free we will ring you that morning.',
  ],
  ['Interview expenses policy', 'Claims for the interview held on 5 November must reach us by 4pm on Friday 20 November. Bring receipts.'],
  [
    'Wrong person',
    'Hi Emma, please disregard the previous message about Thursday 19 November at 11am. It was sent to the wrong candidate. Apologies.',
  ],
  [
    'Reference',
    'Dear Mrs Ode, we are interviewing Peter Sands on Tuesday 17 November at 2pm. Could you let us have a reference before then?',
  ],
  [
    'DBS',
    'Hi Carrie, your DBS appointment is at the Post Office on Monday 16 November at 12.15pm. You cannot start until the check is back.',
  ],
  ['Diary', 'Hi, can you hold Thursday 26 November at 10am? I need to see whether the other directors are in the country. Will confirm.'],
  ['Out of office', 'I am interviewing all day on Thursday 12 November and will read my mail on Friday at 9am. In an emergency ring Kate.'],
  ['Staff party', 'Hi all, the Christmas lunch is booked for Friday 11 December at 1pm at the Crown. Please give Sue your menu choice.'],
  [
    'Interview?',
    'Hi Ken, did you get my message? I offered you Friday 13 November at 2pm and have not heard back. The slot goes to somebody else at noon tomorrow.',
  ],
  [
    'If successful',
    'Dear applicant, if you are shortlisted, interviews will be held on Wednesday 25 November from 9am. We will contact you by phone.',
  ],
  [
    'No show',
    'Dear Mr Cox, you did not attend your interview on Monday 9 November at 10am. Ring me before 5pm on Thursday if there was a reason.',
  ],
  [
    'Site closure',
    'Our recruitment portal will be down on Saturday 14 November from 6am to 10am. You can view your interview details again afterwards.',
  ],
  [
    'Medical',
    'Dear Ms Young, your pre-employment medical is on Thursday 19 November at 9am at the Nelson Clinic. Please fast for eight hours.',
  ],
  [
    'New role',
    'Hi Phil, I have a new role for you. They are holding interviews on Tuesday 24 November from 10am. Shall I put your CV forward?',
  ],
  [
    'Parking',
    'Hi, the car park shuts on Friday 13 November at 7pm for resurfacing. Visitors for interview please use Bridge Street that week.',
  ],
  [
    'Contract signing',
    'Hi Vera, can you come in on Monday 16 November at 10am to sign your contract and meet the team? We are all delighted.',
  ],
  [
    'Your colleague',
    'Hi Dev, we have now seen two of your classmates and Arun is booked in on Thursday at 3pm. Your turn comes once the HOD is back.',
  ],
  [
    'Interview moved',
    'Dear Ms Hall, the interviews planned for Thursday 19 November at 10am are being moved. A new date will be sent to you next week.',
  ],
  [
    'Interview availability',
    'Hi Joe, are you free for a chat on Monday? I could do 10am or any time after 3pm. Let me know and I will book it in.',
  ],
  [
    'Alumni talk',
    'You and a guest are invited to an evening with our partners on Tuesday 24 November at 6.30pm. Please RSVP to reserve your seat.',
  ],
  [
    'Delivery',
    'Hi Anna, your laptop for the take-home task arrives on Friday 13 November between 8am and 12 noon. You will need to sign for it.',
  ],
];
