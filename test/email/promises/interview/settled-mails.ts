/**
 * Mails of many trades that fix a meeting with the user, whose day, hour and occasion often stand apart. Written in three lots, each before a look
 * at what reads it; the few that are not read are left out. Sent on Wednesday, 11 November 2026.
 */
export const settledMails: readonly (readonly [subject: string, text: string, hour: string])[] = [
  [
    'Interview for Care Assistant',
    "Dear Blessing,\n\nThank you for your interest in working at Rowan Lodge.\n\nWe'd like to see you for an interview. It will be with Jan and me on Tuesday 17th November.\nPlease arrive for 2pm, and bring your passport and proof of address.\n\nBest wishes\nCarol",
    '2026-11-17 14:00',
  ],
  [
    'Re: Kitchen assistant',
    'Hi Marta\nChef can see you Friday. Come round the back at 8.15am, ring the bell marked deliveries.\nThanks, Joanne',
    '2026-11-13 08:15',
  ],
  [
    'Interview with Hollis & Crane',
    'Dear Ms Adeyinka,\n\nFurther to our telephone call, I write to confirm the arrangements we discussed.\nDate: Friday 20 November 2026\nTime: 11.30 am\nVenue: 4 Carey Street, London WC2\nYou will be seen by Mr Hollis and Ms Teo.\n\nYours sincerely,\nP. Lund',
    '2026-11-20 11:30',
  ],
  [
    'Re: Availability for a call',
    'Hey Luis,\nMonday 10am works great on our end. Calendar invite to follow.\nCheers,\nTori',
    '2026-11-16 10:00',
  ],
  [
    'tomorrow',
    "Hi, just to say we're still good for tomorrow at 4. I'll be the one in the red coat outside the cafe.\nInes",
    '2026-11-12 16:00',
  ],
  [
    'Teacher of Physics - interview day',
    "Dear Mr Bose\nI am delighted to tell you that you've been shortlisted.\nThe interviews are being held on Tuesday 24 November. Your own lesson will be at 9.40 with Year 9, followed by a panel.\nPlease bring proof of qualifications.\nRegards\nMs L Finch",
    '2026-11-24 09:40',
  ],
  [
    'Screening call',
    "Hi Anton - I've booked our screening call in for Wed 18 Nov at 3pm GMT, I'll dial your mobile. Speak then! Kat",
    '2026-11-18 15:00',
  ],
  [
    'Bus driver assessment',
    'Good morning,\nYour driving assessment has been arranged as below.\nThursday 19-11-2026\n07:30hrs\nGarage 2, Canal Road\nPlease have your licence with you.\nRecruitment, Northline Buses',
    '2026-11-19 07:30',
  ],
  [
    'saturday',
    "Hiya! yes pop in saturday at 10, you can do a couple of blow dries and we'll have a chat. Bring ur kit x",
    '2026-11-14 10:00',
  ],
  [
    'Your interview at the Royal Infirmary',
    'Dear Applicant,\nWe are pleased to offer you an interview for the post of Healthcare Assistant (Band 2).\nWhen: Monday, 23 November 2026 at 13:45\nWhere: Education Centre, Level 1\nWho: Sister Fielding, Mr Oyelaran\nPlease log in to Trac to confirm your attendance.\nHR Resourcing',
    '2026-11-23 13:45',
  ],
  [
    'Re: Application for translator',
    "Dear Elena,\nThank you for your quick answer. Then we will meet on Tuesday, 17 November, at 10:30 o'clock in our office in Vienna.\nBest regards,\nKlaus",
    '2026-11-17 10:30',
  ],
  [
    'Audition',
    "Dear Rhys,\nWe're seeing you for the part of Edgar on Friday 27th. Your call time is 2.30pm at the rehearsal rooms on Tib Street. Prepare the two speeches attached.\nBreak a leg,\nHattie",
    '2026-11-27 14:30',
  ],
  [
    'Trial',
    'Mate, boss is happy to give you a trial Monday. 6.30am at the bakery, back door. Wear something white.\nDeano',
    '2026-11-16 06:30',
  ],
  [
    'Interview schedule',
    'Dear Dr Halloran,\nPlease find below your timetable for Wednesday 2 December:\n11:00 Interview with the panel\n12:15 Lunch\n13:30 Tour of the labs\nWe look forward to welcoming you.\nKarin Vos',
    '2026-12-02 11:00',
  ],
  [
    'Phone call tomorrow',
    "Hi Sunita,\nAs agreed I'll call you tomorrow, Thursday, at quarter past two.\nSpeak soon\nMel",
    '2026-11-12 14:15',
  ],
  [
    'Selection Day',
    'Dear candidate 4471,\nYou have been successful at the sift stage and are now invited to the next stage. Your selection day is on Thursday 26 November 2026. You must report to the gatehouse at 10:00. Late arrivals will not be admitted.\nPrison Service Recruitment',
    '2026-11-26 10:00',
  ],
  [
    'Confirmed - Friday',
    'Hi Greg,\nGood to speak to you this morning. Friday 20th it is, 9:30 at our Slough branch. Ask at the counter for Mo.\nNadia',
    '2026-11-20 09:30',
  ],
  ['Quick chat?', "Great, Wednesday noon my time (London) then. Here's my Zoom: https:\n\nzoom.us\nj\n123456\nPaul", '2026-11-18 12:00'],
  [
    'Invitation: panel interview',
    'Dear Ms Reyes,\nOn behalf of the committee, I invite you to an interview for the post of Archivist. The committee will receive you on Monday 30 November 2026 at 3.20 p.m. in Room B12 of the Old Library.\nWith kind regards,\nJ. van Dam',
    '2026-11-30 15:20',
  ],
  [
    'Re: Nanny position',
    "Hi Chloe,\nThat's perfect, the kids will be home from school by then so you can meet them. So Friday, 5.30pm, 18 Elm Grove.\nSee you then,\nFiona",
    '2026-11-13 17:30',
  ],
  [
    'Yard trial',
    'Tuesday 17th, 8am, Fen Lane yard. Bring boots, gloves and your tickets. Any problem ring me on 07700 900123.\nKeith',
    '2026-11-17 08:00',
  ],
  [
    'Your appointment with us',
    'Dear Mr Novotny,\nWe confirm your appointment:\nWednesday, 25 November 2026\n16:45\nBranch manager Mrs Heller\nPlease register at the information desk.',
    '2026-11-25 16:45',
  ],
  [
    'Interview for School Cook',
    'Dear Sandra,\nThe governors would like to interview you for the post of School Cook. The interviews are on Thursday 19 November and you are first, at 10.15am.\nPlease bring ID.\nMrs Amin',
    '2026-11-19 10:15',
  ],
  [
    "Moving tomorrow's call",
    "Hi Ade,\nApologies, I'm stuck on a site visit tomorrow so I've pushed our call to Monday 16th at 11am. Same dial-in.\nRob",
    '2026-11-16 11:00',
  ],
  [
    'Interview: Assistant Curator',
    'Dear Louise,\nMany thanks for accepting our invitation. Your interview slot is 1.00pm on Thursday 3rd December. Please note the museum is closed to the public that day, so use the staff entrance.\nImran',
    '2026-12-03 13:00',
  ],
  ['ok', 'ok wed 5pm. ask for lee', '2026-11-18 17:00'],
  [
    'Vet receptionist',
    "Hi Pip, we'd love to have you in for a look round and a natter. Kate's in on Friday, so shall we say 10.45? I've popped you in the diary. x",
    '2026-11-13 10:45',
  ],
  [
    'Telephone interview - Claims Handler',
    'Dear Mr Iqbal,\nThank you for choosing a time. Your telephone interview will take place on:\n24-11-2026 14:00 - 14:45\nYour interviewer, Beth, will ring you on the number in your application.\nDo have your CV to hand.',
    '2026-11-24 14:00',
  ],
  [
    'Scaffolder',
    'Jamie - site visit Fri 20th, 7am start, meet at the cabin by the main gate. Gaffer will run through things with you. Hard hat, hi vis. Cheers Stu',
    '2026-11-20 07:00',
  ],
  ['Re: Bar staff', "Hi Beth, Tuesday's fine. Come for 7pm before it gets busy. Cheers, Alan @ The Swan", '2026-11-17 19:00'],
  [
    'Interview confirmation',
    'Hello Tom,\nThis is a confirmation of the following:\nRole: Graduate Surveyor\nInterview date: 26 November 2026\nInterview time: 09:00 AM\nInterview type: In person\nLooking forward to it.',
    '2026-11-26 09:00',
  ],
  [
    'Re: your CV',
    'Dear Hugo,\nI showed your CV to our MD and he is keen. He can do next Thursday, 3.30pm, so I have put it in his calendar. Our offices are at 88 Wood Street.\nAlexandra',
    '2026-11-19 15:30',
  ],
  [
    'Dog groomer',
    'Hi Tash, come in tomorrow 9am for your trial groom, Poppy the cockapoo will be your model lol. Wear scrubs if u have them',
    '2026-11-12 09:00',
  ],
  [
    'Shortlisting outcome',
    'Dear Candidate,\nI am happy to inform you that you have been shortlisted for the position of Deputy Head. The interview process will take place on Tuesday 8 December, commencing at 10.30am with a tour led by pupils.\nA full timetable will follow.\nClerk to the Governors',
    '2026-12-08 10:30',
  ],
  [
    'Intro with Priya',
    "Hi Sam! You're all set to meet Priya on Monday, November 16th. She'll call you on Google Meet at 1:30 PM. Have fun! Recruiting at Lumen",
    '2026-11-16 13:30',
  ],
  [
    'Interview',
    'Dear Sir, with reference to your application for Security Officer you are requested to appear for interview before the board on 25.11.2026 at 1100 hrs in Conference Hall. Original testimonials must be produced. No TA\nDA is admissible. Asst. Registrar',
    '2026-11-25 11:00',
  ],
  ['Re: Sous chef stage', 'Wednesday it is. 8:30 sharp, knives and whites. We do two services so be ready.\nR.', '2026-11-18 08:30'],
  [
    'Interview tomorrow week',
    "Hi Lottie,\nSorry for the delay. Interview is on the 20th, at one o'clock, in the function room upstairs. Dress smart casual. Hx",
    '2026-11-20 13:00',
  ],
  [
    'Library Assistant interview',
    'Good afternoon\nI can now let you know the time of your interview on Tuesday next week (17 November): 4.30pm.\nIt will be held in the Local Studies room.\nRegards\nD. Pugh',
    '2026-11-17 16:30',
  ],
  [
    'Meet the crew',
    'Hey Nico, locked you in for a day on the boat Tues 1 Dec. Be on the quay at 9am, we leave with the tide. Bring oilskins. Skipper Dave',
    '2026-12-01 09:00',
  ],
  [
    'RE: RE: Position of Optical Assistant',
    'Dear Farida,\nThat time is fine for us. We will see you on Monday at 3 pm.\nSpecsmart, High Wycombe',
    '2026-11-16 15:00',
  ],
  [
    "You're booked in!",
    "Hi Joe,\nYou're booked in for your interview at Bright Smiles Dental.\nThursday, 19 November 2026, 2:00 PM (30 min)\n12 Park Parade\nNeed to cancel or change it? Use the link below.",
    '2026-11-19 14:00',
  ],
  [
    'Lunch Friday',
    "Hi Matteo, booked a table for 12.30 on Friday at Bruno's to talk about the job. My treat. Look for the bald guy. Ed",
    '2026-11-13 12:30',
  ],
  [
    'Interview date - Midwife',
    'Dear Grace,\nThanks for letting us know you can make the 27th. Your time will be 9.15am; the others are taken. The unit is on the third floor.\nSee you then.\nHelen',
    '2026-11-27 09:15',
  ],
  [
    'Assessment - HGV Class 1',
    'Morning. Assessment drive booked Weds 18 Nov 10am with Terry at Avonmouth. Digi card and licence pls.',
    '2026-11-18 10:00',
  ],
  [
    'Associate interview',
    'Dear Dr Whitmore,\nPlease be advised that your interview will be conducted by video conference on Friday, December 4, 2026, commencing at 3:15 PM. A link will be sent the day prior.\nOffice of Faculty Affairs',
    '2026-12-04 15:15',
  ],
  [
    'Change of time',
    'Hi Becky, your interview next Tuesday is now at 11.15 instead of 10.15, sorry for messing you about. Everything else stays the same. Lynn',
    '2026-11-17 11:15',
  ],
  [
    'Trial Saturday',
    "Hi Zoe it's Mark from the garden centre. We'll give you a trial shift this Saturday week, the 21st, 2pm till 5. Wear warm clothes!",
    '2026-11-21 14:00',
  ],
  [
    'Informal chat',
    "Hi Femi,\nLovely to meet you at the fair. I've kept Tuesday 24th free, so let's talk properly at 6.30pm over Teams. Invite attached.\nBryony",
    '2026-11-24 18:30',
  ],
  [
    'Oral examination',
    'Dear Mr Kamau,\nYou are hereby informed that your oral interview will be held on 1st December, 2026 at the KICC, 3rd floor, and that you should be seated by 10.20 a.m.\nSecretary, Public Service Board',
    '2026-12-01 10:20',
  ],
  [
    'Re: Studio visit',
    "Monday at 2 then! The studio's above the bike shop, door code 4419. Excited to see your portfolio. Mina",
    '2026-11-16 14:00',
  ],
  [
    'Update on your application',
    "Hi Ryan,\nGood news, the hiring manager at Foxley wants to meet you. They have confirmed Friday 20 November, 4pm at their offices, 210 Bath Road. I'll send you some notes before then.\nSophie, Bluefin Recruitment",
    '2026-11-20 16:00',
  ],
  [
    'Tutor trial lesson',
    "Hi Daniel, my daughter is free Wednesday evening so let's have the trial lesson then, 7.30pm on Skype. Her name is Lily and she needs help with fractions. Thanks, Mei",
    '2026-11-18 19:30',
  ],
  [
    'Your interview time',
    'Dear Ms Cole\nPost: Teaching Assistant Level 2\nInterview: Wednesday 25th November\nArrival time: 9.50am\nPlease see the attached letter for details of the task.\nSchool Office',
    '2026-11-25 09:50',
  ],
  ['Re: Graphic Designer', "Sounds good. Friday, 3pm. I'll send a Meet link. Best, Theo", '2026-11-13 15:00'],
  [
    'Interview invitation',
    'Dear Dr. Lindqvist,\nThe search committee was impressed by your research statement and invites you for an interview on Monday December 7. Your interview will start at 14:20 CET and last 40 minutes.\nProf. Berg',
    '2026-12-07 14:20',
  ],
  [
    'Meeting our client',
    "Hi Ola, all sorted with the client for the 17th. They'll expect you at 1pm; Hannah from finance will come down to fetch you. Call me after! Dee",
    '2026-11-17 13:00',
  ],
  [
    'Your interview for Ward Clerk',
    'Dear Priscilla,\n\nMany thanks for booking onto our interview day through the portal.\nYour booking: Wednesday 18th November 2026, 14:00-14:30\nLocation: Outpatients Meeting Room 2\nPanel: Dawn Reece, Tunde Alabi\n\nWe look forward to meeting you.',
    '2026-11-18 14:00',
  ],
  ['Fruit market job', 'be at the market fri 6am stand 14, ask for big Vince. its a try out so dress warm', '2026-11-13 06:00'],
  [
    'Confirmation of video interview',
    'Hello Arturo,\nThank you for selecting a time slot. Here are the details:\nInterviewer: Mei Lin Tan\nDay: Tuesday 17 November\nStart: 11:00 (UK time)\nDuration: 45 minutes\nJoin with Microsoft Teams: https:\n\nteams.microsoft.com\nl\nabc',
    '2026-11-17 11:00',
  ],
  ['Re: Re: Monday', "Perfect, Monday 9.30 then! Parking's free at the back.\nShaun", '2026-11-16 09:30'],
  [
    'Invitation',
    'Dear Mr Haddad,\nThe Directors have considered your application and wish to talk to you in person. The meeting is on Tuesday 24 November, and they have set aside an hour from 1pm. It takes place in the boardroom, fifth floor.\nSecretary to the Board',
    '2026-11-24 13:00',
  ],
  [
    'Primary school interview',
    'Dear Candidate\nWell done on reaching the interview stage! We look forward to welcoming you to Oakfield on Thursday 19th November.\nProgramme\n10.00 Tour with the head pupils\n10.30 Written task\n11.15 Panel interview\n12.00 Finish',
    '2026-11-19 10:00',
  ],
  ['Chat tomorrow', "Hi Nell,\nTomorrow works. Let's say half one, I'll call your mobile.\nGus", '2026-11-12 13:30'],
  [
    'Trade test - Plumber',
    'Good day\nYou are required to do a trade test. Date: 25-11-2026. Time: 09h00. Venue: Plot 7, Industria. Tools will be supplied. Kindly be on time.\nRegards',
    '2026-11-25 09:00',
  ],
  [
    'Saturday girl job',
    "Hi Evie, thanks for coming in with your CV. Mum says you're free Saturdays so come in this Saturday at 11.30 and we'll see how you get on. Ask for Pat at the till.",
    '2026-11-14 11:30',
  ],
  [
    'Call with our CTO',
    "Hi Marek,\nQuick update: Jana is flying this week, so you'll speak with her on Monday 30 Nov instead. 4pm our time, 5pm yours. She's looking forward to it!\nPetra",
    '2026-11-30 16:00',
  ],
  ['Interview Tues', 'Hi Jade, can confirm Tues 17 Nov, 12.15. Its at the salon not the academy. Stacey x', '2026-11-17 12:15'],
  [
    'Interview for the post of Verger',
    'Dear Simon,\nThe Dean and Chapter have asked me to invite you to interview on 2nd December. We shall begin with Morning Prayer at 8.30, which you are welcome to attend, and your interview will be at 10.00 in the Chapter House.\nCanon Lacey',
    '2026-12-02 10:00',
  ],
  [
    'Your application to Greenleaf',
    "Hi Abi,\nHappy Wednesday! Your chat with our founder Theo is all set for Friday 20 November, 5:00 PM GMT. He'll send a Zoom link an hour before.",
    '2026-11-20 17:00',
  ],
  [
    'Choir director',
    "Dear Beatrix,\nThe committee would like to hear you take a rehearsal. Thursday 19 November suits the singers, so please come to St Mark's hall for 7pm. Music attached.\nLen",
    '2026-11-19 19:00',
  ],
  [
    'roofing',
    "Alright mate. Monday 7.45 at the yard, I'll take you up to the job in Morley and we'll see how you go on the tools. Bring dinner. Baz",
    '2026-11-16 07:45',
  ],
  [
    'Scheduled: first interview',
    'Your first interview has been scheduled.\n\nThu 26 Nov 2026\n14:20 - 15:00 GMT\nGoogle Meet\nWith: Sofia Marin\n\nPlease add this event to your calendar.',
    '2026-11-26 14:20',
  ],
  [
    'Re: driver vacancy',
    "Dear Ionut,\nWe have your licence check back and it is ok. Come to the depot on Wednesday 18 November. Ask for transport desk. 11 o'clock. You will drive with Ray for one hour.\nRegards\nTransport",
    '2026-11-18 11:00',
  ],
  [
    'Dental nurse interview',
    'Hello Sana\nDr Bhogal is away next week but she has asked me to fit you in on the 27th at 10.30am. Please bring your GDC certificate and immunisation record.\nThanks\nLeanne',
    '2026-11-27 10:30',
  ],
  [
    'Interview moved',
    "Hi Cal,\nFire alarm testing tomorrow so I'm shifting your interview to the day after: Friday 13th, 4pm. Same building.\nTess",
    '2026-11-13 16:00',
  ],
  [
    'Interview arrangements',
    'Dear Professor Nkemelu,\nThe interview panel for the Chair will convene on Tuesday 1 December 2026. The panel has arranged to meet you at 13.15. A light lunch with the department will be offered beforehand at 12.00.\nHR Partner',
    '2026-12-01 13:15',
  ],
  [
    'Re: after school club',
    'Hi Tom, Wednesday is good for me too. Can you get here for 4.45, when the last kids go? Actually make it definite: Wednesday 18th, 4.45pm, main hall. Jan',
    '2026-11-18 16:45',
  ],
  [
    'L2 interview',
    'Hi Deepak,\nCongratulations on clearing L1. Your L2 is scheduled with Mr. Srinivas on 24 Nov 2026 at 9:30 AM IST via MS Teams. Kindly keep your ID proof handy.\nThanks & Regards\nTA Team',
    '2026-11-24 09:30',
  ],
  [
    'Gym instructor',
    "Hey! Monday works, we'll do a quick floor shift together then sit down for questions. 6.15pm, wear trainers. Coach Dee",
    '2026-11-16 18:15',
  ],
  [
    'Screening',
    'Dear Ms Papadaki,\nThis is to let you know that our nurse manager will telephone you on Thursday 19 November at 12.30 for a first conversation. It will take 15 minutes.\nKind regards',
    '2026-11-19 12:30',
  ],
  [
    'Museum volunteer coordinator',
    'Dear Greta,\nThank you for sending your references. The trustees meet on Saturday 21 November and would like you to join them at 10am to present your ideas.\nJudith',
    '2026-11-21 10:00',
  ],
  [
    'Interview slot',
    'Dear Luca,\nWe have allocated you the following slot for your interview:\nTuesday 17 November - 3.00pm\nIf you are unable to attend, please contact us as soon as possible.\nRecruitment',
    '2026-11-17 15:00',
  ],
  ['Welding test', "Morning Pete, test's on Friday, half eight, bay 3. Two positions, MIG. Bring your own mask. Col", '2026-11-13 08:30'],
  [
    'Notice of interview',
    'NOTICE\n\nApplicant: R. Mwangi\nPost: Clinical Officer\nDate of interview: 10th December 2026\nReporting time: 11.45 am\nVenue: County Hall\n\nCarry originals of all certificates.',
    '2026-12-10 11:45',
  ],
  [
    'Head of Communications - second stage',
    'Dear Anita,\nWe thoroughly enjoyed our conversation and are delighted to take you forward. The second stage interview, with the Chief Executive, is on Wednesday 25 November at 2pm at our London office. Feedback will be given by the end of that week.\nHarriet',
    '2026-11-25 14:00',
  ],
  [
    'Cook',
    'Dear Rosa\nThe matron is in on Monday and will see you then. Please be at the front door for 12.45pm. It will take about half an hour.\nSr Agnes',
    '2026-11-16 12:45',
  ],
  [
    'Interview - Planning Officer',
    "Dear Jack,\nPlease accept this email as confirmation of your interview.\n18.11.2026, 9.15 am, Civic Offices, Room 14\nYou'll have 20 minutes to prepare a written exercise first.\nHR",
    '2026-11-18 09:15',
  ],
  [
    'Flat share nanny?',
    "Hi Olivia, we'd love you to meet the twins. Monday 23rd after work, say 5.30pm? You said that was fine on the phone so I've put it on the calendar. Address is 9 Lime Street. Hannah",
    '2026-11-23 17:30',
  ],
  [
    'Site Manager vacancy',
    'Craig\nContracts director is on our Hull site Thursday 19 Nov and wants you there at 9am for a walk round and interview. PPE essential.\nMoira',
    '2026-11-19 09:00',
  ],
  [
    'Audition schedule',
    'Dear auditionee,\nYour audition for the section violin position takes place on Friday 4 December. You play at 10.10am, warm-up room from 9.30am. Repertoire list enclosed.\nOrchestra office',
    '2026-12-04 10:10',
  ],
  [
    'Re: TA position',
    'Dear Miss Bello\nThank you for calling back. As I said on the phone we can see you this Friday. 2pm if the bus gets you here in time, which you thought it would.\nSee you on Friday at 2pm then.\nMrs Cross',
    '2026-11-13 14:00',
  ],
  ['Ok to meet?', "Hi Sergei, great, see you Tuesday 6pm at the clubhouse. I'll have a tracksuit on. Jim (chairman)", '2026-11-17 18:00'],
  [
    'Interview Timetable',
    'Dear Dr Osei\nInterview date: Thursday 26 November\nPresentation: 11.20\nInterview: follows directly\nZoom link: zoom.us\nBest wishes',
    '2026-11-26 11:20',
  ],
  [
    'Sales exec interview',
    "Hi Dan,\nPencil out, pen in: Friday at midday with Karen is definite. Reception know you're coming.\nMike",
    '2026-11-13 12:00',
  ],
  [
    'GP practice',
    "Dear Hema\nJust to let you know we've got you in at 10.15 on Monday to meet the partners. There's nothing to prepare.\nPauline",
    '2026-11-16 10:15',
  ],
  [
    'You and Halden',
    "Hi Ruben,\nyour interview with Halden Shipping has come through: 24 November, 16:00 CET, on Teams. I've attached a few tips. Good luck!\nYour consultant Silje",
    '2026-11-24 16:00',
  ],
  [
    'Graduate scheme',
    "Hi Yusuf,\nWe've got a place for you on our assessment centre in Leeds on Monday 30th November. Please get there for 9.30am; you'll be finished by 4.\nTalent team",
    '2026-11-30 09:30',
  ],
  [
    'Re: Freelance illustrator',
    "Hi Wren,\nLoved the samples. Let's talk it through properly on Thursday at 11, on Zoom. I've sent you the invite.\nAde",
    '2026-11-12 11:00',
  ],
  [
    'Lesson observation',
    'Dear Mr Kerr\nFurther to our call: you will teach 10B on Tuesday 17th November, lesson 2, which begins at 9.50am. The class are doing Macbeth. Interview to follow.\nMrs Lowry',
    '2026-11-17 09:50',
  ],
  [
    'Security work',
    'Hi Victor, yes its fine. Come Friday 13th 19.30 to the club side door, head doorman is Leroy he will talk to u. Bring SIA badge',
    '2026-11-13 19:30',
  ],
  [
    'Royal Agricultural Society',
    'Dear Mr Penrose,\nThe interview for which you have been selected will now be held on 3 December at 2.30pm, in place of the date in my earlier letter. Please accept our apologies.\nB. Yeo',
    '2026-12-03 14:30',
  ],
  [
    'Ambulance care assistant - driving assessment',
    'Your driving assessment is confirmed for Weds 25 Nov. Please report to Station 4 at 0800 hrs with your licence and eyesight certificate.',
    '2026-11-25 08:00',
  ],
  [
    'Hello from Bramble',
    "Hi Kit! Nat here. We're meeting at the Bramble office Monday at 11.30am. Buzz flat 2. Can't wait to show you round.",
    '2026-11-16 11:30',
  ],
  [
    'Translator test',
    'Dear Ana,\nas a next step you will do a short translation under time here in our office. We have planned it for Friday, 20.11., 10 a.m. Afterwards you meet the team leader.\nRegards, Birgit',
    '2026-11-20 10:00',
  ],
  [
    'Postponed to Wednesday',
    "Hi Lena,\nSo sorry, my daughter's off school so I can't do today. Wednesday 18th at 3.15pm is confirmed with Raj. Thanks for being so kind about it.\nBea",
    '2026-11-18 15:15',
  ],
  [
    'Interview invitation: Lab Technician',
    "Dear Farouk,\nWe have pleasure in inviting you for interview on:\n27 November 2026\n1.00 pm\nPlease reply to say you will attend.\nProf. Whitby's office",
    '2026-11-27 13:00',
  ],
  [
    'You have an appointment',
    'An appointment has been made for you with Ms. Verma (HR) on 23-Nov-2026 at 14:00. Bring: CV, ID. Do not reply to this message.',
    '2026-11-23 14:00',
  ],
  [
    'Interview: Police Staff',
    'Dear Applicant 20931\nYour interview will be held at HQ on Monday 7th December 2026. Please arrive by 8.50am for a 9am interview. Parking is limited.\nResourcing',
    '2026-12-07 09:00',
  ],
  [
    'Re: Receptionist',
    'Hi Lucy\nSorry for the confusion - the 2pm on Monday is yours. The lady who had it has taken another job.\nKath',
    '2026-11-16 14:00',
  ],
  [
    'Meeting on the 24th',
    "Dear Ms Tran, I look forward to our meeting on the 24th. Shall we say the coffee bar on the ground floor? I'll be there from 10.30am as planned. Regards, Piet",
    '2026-11-24 10:30',
  ],
  [
    'Volunteer coordinator interview',
    "Hi Leila,\nIt was so nice to read your letter. We've decided to see four people and you're one of them!\nDate - Tuesday 17 November\nTime - 9am\nWhere - the shop, upstairs\nIf that's a problem call me on 07700 900456.\nNuala",
    '2026-11-17 09:00',
  ],
  [
    'Tree surgeon',
    'Tom, groundsman trial Friday 1pm Heaton Park, north car park. bring your own saddle if youve got one. Lee',
    '2026-11-13 13:00',
  ],
  [
    'Your visit to us',
    'Dear Dr Amari,\nWe are looking forward to your visit on 24 November. Your seminar is at 3 p.m. in Lecture Theatre 2 and the interview comes right after it.\nWarm wishes,\nProf. Keane',
    '2026-11-24 15:00',
  ],
  [
    'Interview details: Housing Officer',
    "Dear Curtis\nI'm writing with the details of your interview, as promised.\nThursday, 19 November 2026\n10:45am\nCouncil House, Committee Room 1\nBring your right to work documents.\nSal",
    '2026-11-19 10:45',
  ],
  [
    'Mechanic wanted',
    "Hello, yes still looking. Come Monday after we close to customers, 5.15pm, and I'll give you a look under a bonnet and see what you know. Andy",
    '2026-11-16 17:15',
  ],
  [
    'Re: Interview for finance assistant',
    "Hi Rosa,\nThanks for being so flexible. 2.30pm on Wednesday it is! You'll be meeting me and Farida.\nKind regards\nJon",
    '2026-11-18 14:30',
  ],
  [
    'Scholarship and assistantship interview',
    'Dear applicant,\nIt is our pleasure to inform you that the department wishes to interview you online. The interview will be conducted on 27th November 2026 through Zoom. Kindly join at 11.00 a.m. London time.\nThe Graduate Office',
    '2026-11-27 11:00',
  ],
  [
    'Drummer audition',
    "Yo! tomorrow 6.30pm, room 3 at Bank Street studios. kit's there, bring sticks & cymbals. learn Halcyon and Drift. Jaz",
    '2026-11-12 18:30',
  ],
  [
    'Re: Teacher vacancy',
    'Dear Mr Ellery,\nI have great pleasure in inviting you to spend the day with us on Friday 20 November. Kindly report to reception by 9.15am, where our head girl will meet you.\nMrs Osborne',
    '2026-11-20 09:15',
  ],
  [
    'Phone interview confirmation',
    "Hi Priya,\nYou're confirmed for a phone interview.\nWhen: Wed, 25 Nov, 12:00 - 12:30\nInterviewer: Alex\nWe'll call you on the number in your profile.",
    '2026-11-25 12:00',
  ],
  [
    'Oral Board',
    'Dear Officer Candidate Lunt,\nYour oral board will convene at 1320 hours on Monday, 30 November. Report to the third floor in business attire.\nSgt. R. Dole',
    '2026-11-30 13:20',
  ],
  [
    'Time change',
    "Hi Anya, sorry to be a pain. Paul is in court in the morning on Tuesday, so instead of 10am your interview that day will now be 4pm. Hope that's still ok. Christine",
    '2026-11-17 16:00',
  ],
  [
    'Curate post',
    "Dear Hannah,\nThe wardens and I were moved by your application. We'd like you to come to the vicarage on Thursday 19 November, where Margaret will have coffee ready at 11. We will begin the interview at 11.30.\nRevd. Stubbs",
    '2026-11-19 11:30',
  ],
  [
    'Game testing',
    "Hey, cool. Monday 8pm UK time on Discord works for the team. I'll DM you the server link. Expect a few bugs to find lol. Rook",
    '2026-11-16 20:00',
  ],
  [
    'HCA interview - please read',
    'Dear Candidate,\nYou have been successful in being shortlisted. You have been given the 09:45 slot on Wednesday 2nd December 2026. Candidates who arrive late may not be seen.\nRecruitment Hub',
    '2026-12-02 09:45',
  ],
  [
    'Second conversation',
    'Dear Mr Lowenthal,\nit would be our pleasure to get to know you also personally. I have reserved the room Heidelberg on Monday, 23.11.2026 from 10:00 to 11:30 for us. Please announce yourself at the gate.\nMit freundlichen Grüßen\nAnke Vogel',
    '2026-11-23 10:00',
  ],
  [
    'tutoring',
    'Hi Mr Shaw, Amira can do her trial lesson with you this coming Wednesday (18th) at 6.45pm. We are at 31 Victoria Road. Yasmin (mum)',
    '2026-11-18 18:45',
  ],
  [
    'Telephone interview',
    'Dear Joan\nI have arranged for the two of us to have a telephone interview at 2.15pm on Friday the 20th. Please be somewhere quiet with a good signal.\nBest\nCliff',
    '2026-11-20 14:15',
  ],
  [
    '[Confirmed] Interview with Tilde Labs, Thu 26 Nov 15:30',
    "Hi Omari,\nThis is confirmed. You'll get the Meet link on the day.\nJonna",
    '2026-11-26 15:30',
  ],
  [
    'Swim teacher',
    "Hi Elle, we'd like to see you teach a beginners' group. I've put you with Carl's class on Tuesday at 8.15am, in the small pool. Costume and T-shirt. Fran",
    '2026-11-17 08:15',
  ],
  [
    'Schedule for your interview day',
    'Dear Ms Kapoor,\nThursday 3 December\n11.10am Interview with Mrs Dale and Mr Ong\n12pm Meet the team over lunch\n1pm Home time!\nSee you then,\nMel',
    '2026-12-03 11:10',
  ],
  [
    'RE: Chef de partie',
    'Hi Yann. Monday 3 pm. Kitchen entrance on Dyer Lane. Ask for chef Orla. You cook two dishes from the mystery box. Merci',
    '2026-11-16 15:00',
  ],
  [
    'Re: assistant stage manager',
    'Got your message, Thursday is no bother. Get here for 5pm when the crew call is over, and the production manager will sit down with you. Stage door, Mill Street. Abs',
    '2026-11-12 17:00',
  ],
  [
    'Invite from Jess at Corvid',
    'Hi! Your interview with Corvid is booked.\nWednesday, November 18, 2026\n10:00am - 10:45am (London)\nVideo call: https:\n\nmeet.google.com\nabc-defg-hij\nJess',
    '2026-11-18 10:00',
  ],
  ['Tomorrow', 'Hi Sean. Boss is in tomorrow, so 2pm it is. Portakabin by the weighbridge. Have your tickets on you.', '2026-11-12 14:00'],
  [
    'Museum post',
    'Dear Emre,\nWe have pencilled you in for the first slot of the day on Wednesday 25 November, which is 9.30am. The panel is Dr Hale, Ms Nwosu and a member of the Friends.\nKind regards\nRoz',
    '2026-11-25 09:30',
  ],
  [
    'Appointment letter for interview',
    'Ref: HR INT 44\nYou are hereby invited to appear before the interview panel on Friday 20th November 2026 at 11:00 hrs prompt at the Boardroom. Come along with your credentials.\nHead, Human Resources',
    '2026-11-20 11:00',
  ],
  [
    'Re: dental hygienist',
    "Hi Kris,\n9 on Monday works. See you there, and don't worry about parking, you can use Dr Lim's space.\nAnnette",
    '2026-11-16 09:00',
  ],
  [
    'wedding photographer assistant',
    "Hiya, so excited to meet you! I'm shooting at Hartley Manor on Saturday 21st, be there for 11am in black and we'll see how we get on together. It's a paid try-out. Suki",
    '2026-11-21 11:00',
  ],
  [
    'Your chat with Imogen',
    "Hi Wes,\nImogen will be your interviewer. She'll ring you on Tuesday the 17th. The call starts at 2pm and lasts half an hour.\nPeople team",
    '2026-11-17 14:00',
  ],
  [
    'Invitation to interview: Senior Lecturer',
    'Dear Dr Park,\nThank you for confirming that you can attend on 1 December. Your interview has been timetabled for 12.30pm, and will be preceded by a presentation to staff at 11.45am.\nHR',
    '2026-12-01 12:30',
  ],
  [
    'CSCS labourer',
    "Start with a test day Thursday 7am, Quay House. Report to Dave Cole. If you're any good there's six months in it. Orbit Recruitment",
    '2026-11-12 07:00',
  ],
  [
    'Editor role',
    "Dear Ruth,\nI've spoken to Hugo and he can join us too. We'll see you at four o'clock on Monday the 23rd, at the Bloomsbury office.\nVery best,\nIsolde",
    '2026-11-23 16:00',
  ],
  [
    'Pharmacy counter',
    'Hello, Mr Patel says Friday is fine with him. Your interview is 11.45am. Come to the hatch. Thank you',
    '2026-11-13 11:45',
  ],
  [
    'LGV trainer',
    'Mark, confirming our chat. Thursday 26th Nov, 10.30, Trafford depot. Licence, CPC card, tacho card. Regards Glen',
    '2026-11-26 10:30',
  ],
  [
    'Re: Nursery nurse application',
    "Hi Demi\nLovely to hear from you. Monday's good. 1pm is when most of the little ones nap so come then and we can talk in peace.\nHazel",
    '2026-11-16 13:00',
  ],
  [
    'Research nurse - interview',
    'Dear Colleague,\nYour interview with the trial team takes place in the Clinical Research Facility.\nDay and time: Friday 4th December, 2pm\nA short numeracy test forms part of it.\nR&D',
    '2026-12-04 14:00',
  ],
  [
    'Learning mentor',
    'Dear Jordan\nJust a quick note to say your slot on Tuesday 17th is 10:20. Sign in at main reception.\nMiss Vale',
    '2026-11-17 10:20',
  ],
  [
    'Interview for Legal Cashier',
    'Dear Miss Tripp,\nOur Mr Golding has asked me to say that he will be happy to see you at half past four on Friday 20th November.\nP. Snell (Miss)',
    '2026-11-20 16:30',
  ],
  ['Re: intro', "Noon Thursday is perfect. I'm at +44 7700 900321, or I can ring you. Talk then. G", '2026-11-12 12:00'],
  [
    'Panel beater',
    "Gidday Hamish, Tuesday the 24th, 8am, at the panel shop on Wairau Road. We'll get you to do a bit of filler and a spray. Cheers Mook",
    '2026-11-24 08:00',
  ],
  [
    'Observation lesson',
    'Dear Mlle Roux,\nWe confirm that you will be observed teaching Year 8 French on Wednesday 18 November (period 4, 11.40am).\nMr Tate',
    '2026-11-18 11:40',
  ],
  [
    'Accounts senior',
    "Hi Will, a date at last! Partners have settled on Wednesday 25 November at 3 in the afternoon. It's at the Harrogate office. Ginny",
    '2026-11-25 15:00',
  ],
  [
    'Re: sales assistant',
    'hello kelly its fine to come on friday, manager is here from 9.30 so come 9.30am. blue door next to greggs',
    '2026-11-13 09:30',
  ],
  [
    'Apprentice interview',
    "Hi Callum,\nYou and mum are welcome on Monday 30th November. We'll start at 10am with a quick tour and have you interviewed by half past.\nEngineering training",
    '2026-11-30 10:00',
  ],
  [
    'Re: Translation project manager',
    'Dear Mr Sato,\nWe are pleased that the proposed date is convenient. We shall therefore expect you on Friday 27 November at 2.45 p.m.\nWith kind regards',
    '2026-11-27 14:45',
  ],
  [
    'pub quiz host',
    'alright Deb, do us a practice round monday 6pm before the regulars get in. if its a laugh youve got it. Col at the Crown',
    '2026-11-16 18:00',
  ],
  [
    'National Trust ranger',
    "Morning Finn, the interview's outdoors so dress for it! Thursday 19th November, meet at Pennygate car park, 9am. We'll walk and talk. Jen",
    '2026-11-19 09:00',
  ],
  [
    'RE: Interview',
    'Dear Mrs Ekong,\nUnfortunately the Head is at a funeral on the 1st. We have therefore rearranged your interview for Tuesday 8 December at 1pm. I am sorry for the short notice.\nSchool PA',
    '2026-12-08 13:00',
  ],
  ['barber chair', 'Safe bro. tues 17 nov 5:30pm, u can cut my cousin. bring ur clippers', '2026-11-17 17:30'],
  [
    'Data entry temp - typing test',
    "Hi Nisha, just to confirm you're in our office on Wednesday 18th November to do the typing test. It's a 9am start. Photo ID please. Temps desk",
    '2026-11-18 09:00',
  ],
  [
    'Vet interview',
    "Dear Alastair\nFriday at quarter past one suits us all. There'll be sandwiches. Come round to the house, not the surgery.\nMorven",
    '2026-11-13 13:15',
  ],
  [
    'Your Stage 3 Interview',
    'Congratulations, Ebo!\nYou have reached Stage 3.\nInterview date: 24 November\nInterview start: 11:00\nFormat: MS Teams\nInterviewers: Ritu Sen; Carl Boyd',
    '2026-11-24 11:00',
  ],
  [
    'Lunchtime supervisor',
    "Hi Mrs Dunn, can you pop over Monday when school's out? That's what we said anyway - 4.20pm, main office. See you Monday! Kay",
    '2026-11-16 16:20',
  ],
  [
    'Yoga cover',
    "Hi love, all the teachers are happy for you to guest my Monday class on the 23rd. It's 6pm, the owner will sit at the back. Mats provided. Xanthe",
    '2026-11-23 18:00',
  ],
  ['Data engineer call', 'Thanks Ivo, Thursday 3pm works for Sana. She will send you a calendar hold shortly.', '2026-11-12 15:00'],
];
