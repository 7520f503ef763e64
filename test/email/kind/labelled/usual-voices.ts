/** Part of the half used while building: waiters, actuaries, gamekeepers and researchers in their usual words. Set aside until its mistakes had been examined. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  [
    'application',
    'Application for Biomedical Scientist, Band 5',
    'Dear Recruiting Manager,\n\nPlease find attached my application for the Band 5 Biomedical Scientist post in your haematology laboratory. I am state registered and currently on the night rota at Leicester.\n\nYours faithfully,\nOlivia Marsh',
    { attached: 'O_Marsh_application.pdf' },
  ],
  [
    'application',
    'HVAC tech',
    'Hi, I am interested in the HVAC technician position you have posted on Craigslist. I have my EPA universal and 8 years in residential. Call me any time at 555-0118. Thanks, Curtis',
    { attached: 'Curtis resume.doc' },
  ],
  [
    'application',
    'Applying for Assistant Manager - Credit',
    'Dear Sir,\n\nWith reference to your advertisement in Times Ascent I would like to apply for the above mentioned position. I am having 5 years of experience in a leading NBFC.\n\nKindly find my resume attached.\n\nRegards,\nManish Jain',
    { attached: 'Manish_Jain.pdf' },
  ],
  [
    'application',
    'Waiting staff',
    'hi saw on facebook ur looking for waiting staff for weekends, im 17 and have worked at a wedding venue before, can i apply? thanks chloe',
  ],
  [
    'application',
    'Job application: Elevator technician',
    'Dear Ladies and Gentlemen, I have read your announcement on the internet and I apply for the place of elevator technician. I have 9 years experience in Slovakia. My CV you find in attachment. With regards, Marek Novotny',
    { attached: 'CV_Novotny.pdf' },
  ],
  [
    'application',
    'Senior UX Researcher',
    'Hi Paula,\n\nI was excited to see the Senior UX Researcher opening. For the last four years I have led research for a health app with two million users, and I would love to bring that to your patient portal. CV and two case studies attached.\n\nAll the best,\nMeera',
    { attached: 'Meera_CV.pdf' },
  ],
  [
    'application',
    'Assistant gamekeeper',
    'Dear Sir, I write in answer to your advertisement in Shooting Times for an assistant gamekeeper. I am 23, hold a full licence and have my own dogs. Yours faithfully, W. Tarrant',
  ],
  [
    'application',
    'PhD vacancy 22-118',
    'Dear Professor Vandamme, I hereby apply for the vacant PhD position in your group. My master thesis was about membrane proteins. Enclosed you will find my CV, grades and the names of two referees. Sincerely, Ewa Zielinska',
    { attached: 'Zielinska.pdf' },
  ],
  [
    'application',
    'Real estate assistant opening',
    '<div dir="ltr">Hi Brenda,<div><br></div><div>I&#39;d like to apply for the real estate assistant opening. I have my license and have run the front desk at a busy brokerage for three years. My resume is attached.</div><div><br></div><div>Thank you for your consideration,</div><div>Tanya</div></div>',
    { attached: 'Tanya.pdf' },
  ],
  [
    'application',
    'Teaching post (Physics)',
    'Dear Headteacher, I should like to be considered for the physics post beginning in September. I have taught to A level for eleven years and run the astronomy club at my present school. My letter of application and CV are attached. Yours sincerely, Gareth Bowen',
    { attached: 'letter.pdf' },
  ],
  [
    'application',
    'Fwd: Junior lawyer (m/f/d)',
    'Dear Mr. Brandt, a friend forwarded me your advert below. I passed the second state exam in October and I am very interested in the position. My documents are attached.\n\nBest regards,\nLena Hofer\n\n-----Original Message-----\nFrom: Kanzlei Brandt\nSent: 28 October 2026 10:12\nTo: Lena Hofer\nSubject: Junior lawyer (m/f/d)\n\nWe are looking for a junior lawyer for our Munich office.',
    { attached: 'Hofer.pdf' },
  ],
  [
    'application',
    'Your client’s QS vacancy',
    'Hi Neil, I spotted the QS vacancy you are handling for a contractor in Cardiff and I would be keen to apply. CV attached; I am on six weeks’ notice. Cheers, Bethan',
    { attached: 'Bethan_CV.pdf', via: 'recruiter' },
  ],

  [
    'unsolicited',
    'Tree surgeon available',
    'Hi, climber/groundsman with all NPTC tickets, moving to the Ludlow area in the new year. Wondered if you had any work coming up? Own kit. Thanks, Olly',
  ],
  [
    'unsolicited',
    'Speculative application – trainee actuary',
    'Dear Ms Featherstone,\n\nI am writing to enquire whether you expect to recruit any trainee actuaries next year. I have a first in mathematics and two CT exemptions. I attach my CV and would be grateful if you could keep it on file.\n\nYours sincerely,\nHamza Iqbal',
    { attached: 'Hamza_CV.pdf' },
  ],
  [
    'unsolicited',
    'Job request',
    'Dear Sir, I am Joseph from Kerala, having 7 years experience as chef de partie in Dubai. I am searching for a job in your hotel. Please consider my CV and oblige.',
    { attached: 'Joseph CV.pdf' },
  ],
  [
    'unsolicited',
    'any jobs??',
    'hiya do you have any jobs going at the stables? i can muck out and ive been riding since i was 6. i can do weekends and holidays. from poppy',
  ],
  [
    'unsolicited',
    'Physiotherapist moving to Bergen',
    'Dear Sir or Madam, in spring I move to Bergen with my family. I am physiotherapist since ten years, with speciality in sport. Could you imagine to employ me? I learn Norwegian now. Kind regards, Anke',
    { attached: 'CV_Anke.pdf' },
  ],
  [
    'unsolicited',
    'Interest in future openings',
    'Dear Hiring Team,\n\nI have long admired your work on affordable housing and would love to contribute as a project coordinator. While I do not see a current opening, I would appreciate being kept in mind for future roles. My resume is attached.\n\nWarm regards,\nDenise Walker',
    { attached: 'Denise Walker Resume.pdf' },
  ],
  [
    'unsolicited',
    'Relief pharmacist',
    'Hi Anwar, I am a locum pharmacist covering the north east and have some free days in December. If you need cover at either branch do let me know. My day rate is 320. Regards, Steph',
  ],
  [
    'unsolicited',
    'Internship for 3 months',
    'Respected Sir, I am a third year student of mechanical engineering. I want to do internship in your company for 3 months from January. Kindly let me know if it is possible. Thanking you, Arjun',
  ],
  [
    'unsolicited',
    'Seamstress',
    'Dear Madam, do you have need of a seamstress? I sew curtains and wedding dresses, I did this 20 years in Lviv. I can come and show my work. Oksana',
  ],
  [
    'unsolicited',
    'Freelance video editor',
    'Hello! I am a video editor with a background in documentaries and I am currently taking on new clients. If your team ever needs an extra editor, I would be glad to help out. Showreel at the link. Best, Femi',
  ],
  [
    'unsolicited',
    'Volunteering and maybe work',
    '<p>Hi there,</p><p>I recently finished my certificate in animal care and would love to work at the shelter. Are you hiring at all, or could I start as a volunteer?</p><p>Thanks,<br>Kayla</p>',
  ],
  [
    'unsolicited',
    'Retired police officer',
    'Dear Mr Cole, I retired from the Met in June after thirty years and am looking for a part-time role, perhaps in security or compliance. Should anything suitable arise I should be pleased to hear from you. Regards, Ken Barlow',
  ],

  [
    'networking',
    'Hoping to learn about your work',
    'Dear Dr. Feldman, I am a nurse in oncology and am considering training as a genetic counselor. I came across your profile and would love to learn how you got into the field. Would you have 20 minutes for a call in the next few weeks? Warmly, Dana Whitlock',
  ],
  [
    'networking',
    'Alex Morton suggested I get in touch',
    'Dear Simon, Alex Morton suggested I get in touch, as you know the charity sector so well. I am coming to the end of my time at the bank and would be very grateful for your thoughts over a coffee. Best wishes, Henry',
  ],
  [
    'networking',
    'Hi from a fellow Rustacean',
    'hey mira, we chatted briefly at rustfest. u mentioned ur team went fully remote last year. im thinking about doing the same, could i ask u a few questions some time? no rush. leo',
  ],
  [
    'networking',
    'Request for guidance',
    'Respected Sir, I am an alumnus of your college, 2022 batch. Presently working in BPO and want to shift into digital marketing. I request your valuable guidance in this regard. Please let me know your convenient time to talk. Thanks, Pallavi',
  ],
  [
    'networking',
    'Nice to have met you',
    'Dear Mr. Okello, it was nice to have met you at the water conference in Nairobi. I would like very much to know more about your work in the refugee camps. May I call you one day next week? Best regards, Inge',
  ],
  [
    'networking',
    'A question from your old student',
    'Dear Mrs Dalgleish, you taught me higher biology in 2014! I am thinking of retraining as a teacher myself and would love your honest opinion of the job these days. Could I buy you a cup of tea? Fiona',
  ],
  [
    'networking',
    'Air traffic control',
    'Hi Rob, Jenny Marsh gave me your email, I hope that’s ok. I’m applying to air traffic training next year and she said you’d be happy to tell me what the selection days are like. Any advice gratefully received! Pete',
  ],
  [
    'networking',
    'Breaking into TV writing',
    'Hi Ms. Alvarez, I’m a huge fan of your work on the show. I’m a playwright in Tucson trying to understand how people make the jump to television. Would you be willing to share how you got your first staff job? Gratefully, Sam',
  ],
  [
    'networking',
    'Coffee when you are in town?',
    'Hey Rachel, long time no see! I heard from Mark that you moved over to Acme. I’m weighing up a move out of agency life and would love to pick your brain next time you’re in town.',
  ],
  [
    'networking',
    'Informational interview request',
    '<div>Dear Mr. Hartmann,</div><div><br></div><div>I am a master&#39;s student in logistics and am trying to find out which area suits me. Your career at the port impressed me. Could we speak for half an hour by phone? I would be very thankful.</div><div><br></div><div>Mateusz</div>',
  ],
  [
    'networking',
    'Do you know anybody at the council?',
    'Hi Sue, hope you and the boys are well. I am starting to think about life after the library and the council keeps coming up. Do you know anyone in the planning team who might be willing to have a chat with me? Love, Ros',
  ],
  [
    'networking',
    'Your talk at the careers evening',
    'Dear Ms Parmar, I very much enjoyed your talk about patent law at the careers evening on Wednesday. I had not considered it before and would love to hear more about what your day looks like. Would a short call be possible? Yours sincerely, Edward Lim',
  ],

  [
    'thank-you',
    'Thank you for meeting me on Tuesday',
    'Dear Brenda, thank you so much for meeting me on Tuesday about the assistant position. I loved hearing about how the office has grown. Best, Tanya',
  ],
  [
    'status-question',
    'Application for physics post',
    'Dear Headteacher, I applied for the physics post on 12 October. Would you be able to tell me whether shortlisting has taken place? Yours sincerely, Gareth Bowen',
  ],
  [
    'follow-up',
    'HVAC tech - following up',
    'Hi, I sent in my resume for the HVAC tech job two weeks back and haven’t heard anything. Still very interested. Curtis',
  ],
]);

const unanswered = rows(silent, [
  [
    'follow-up',
    'Re: Application for Biomedical Scientist, Band 5',
    'Dear Recruiting Manager, I am writing to follow up on my application, which I submitted on 2 November. I am still very interested in the post. Olivia Marsh',
  ],
  ['follow-up', 'Re: Waiting staff', 'hi its chloe again just checking u got my message about the weekend job? still really want it!'],
  [
    'follow-up',
    'Reminder: Application for Assistant Manager',
    'Dear Sir, This is with reference to my application dated 28th October. I request you to kindly consider the same. Manish Jain',
  ],
  [
    'follow-up',
    'Re: Senior UX Researcher',
    'Hi Paula, I know you must be swamped with applications, so just a quick nudge to say I am still excited about this role. Meera',
  ],
  [
    'follow-up',
    'Re: Job application: Elevator technician',
    'Dear Ladies and Gentlemen, two weeks ago I sent you my application and I did not get an answer. I am still interested. Marek Novotny',
  ],
  [
    'follow-up',
    'Re: Alex Morton suggested I get in touch',
    'Dear Simon, a gentle prod, in case my note of last week has sunk without trace. I would still love to hear your thoughts. Henry',
  ],
  ['follow-up', 'Re: Tree surgeon available', 'Hi, Olly the tree surgeon here, just following up on my message from last week.'],
  [
    'follow-up',
    'Re: Teaching post',
    'Dear Headteacher, further to my application of 12 October I thought you may like to know that I have since been appointed a senior examiner. Gareth Bowen',
  ],
  [
    'follow-up',
    'Re: PhD vacancy',
    'Dear Professor Vandamme, I would like to come back to my application from last month. My motivation for the project is unchanged. Ewa Zielinska',
  ],
  [
    'follow-up',
    'Re: Hoping to learn about your work',
    'Dear Dr. Feldman, I wanted to reach out once more in case my email slipped through. Even ten minutes would mean a lot. Dana Whitlock',
  ],

  ['status-question', 'Re: Assistant gamekeeper', 'Dear Sir, may I ask if the position has been filled? W. Tarrant'],
  ['status-question', 'Re: Waiting staff', 'hi have u picked someone for the weekend job yet? chloe'],
  ['status-question', 'Re: Assistant Manager', 'Dear Sir, Kindly update me regarding status of my application. Manish'],
  [
    'status-question',
    'Re: Senior UX Researcher',
    'Hi Paula, do you have a sense of when you will be making decisions about first-round interviews? Meera',
  ],
  [
    'status-question',
    'Re: Job application',
    'Dear Ladies and Gentlemen, I would like to know if you received my application and when I can expect an answer. Marek Novotny',
  ],
  ['status-question', 'Re: QS vacancy', 'Hi Neil, any news from Cardiff? Bethan', { via: 'direct' }],

  [
    'withdrawal',
    'Withdrawal - Band 5 Biomedical Scientist',
    'Dear Recruiting Manager, I would like to withdraw my application for the above post as I have been offered a permanent position in Leicester. Olivia Marsh',
  ],
  ['withdrawal', 'Re: HVAC tech', 'Hey, I already found a job so you can take my name off the list. Thanks anyway. Curtis'],
  [
    'withdrawal',
    'Re: Assistant Manager',
    'Dear Sir, I wish to inform you that I am withdrawing my candidature due to personal reasons. Manish Jain',
  ],
  ['withdrawal', 'Re: Waiting staff', 'hi sorry i got a job at pizza express so i dont need this one anymore. thanks anyway chloe'],

  ['small-talk', 'Merry Christmas!', 'Merry Christmas Paula, hope you get a proper break!'],
  [
    'other',
    'Re: Teaching post',
    'Dear Headteacher, one of my referees, Mrs Pugh, will be abroad until the 20th. Her email address is on the form. Gareth Bowen',
  ],
  [
    'other',
    'Re: PhD vacancy',
    'Dear Professor Vandamme, by mistake I attached the Polish version of my grades. Here is the English one. Ewa',
    { attached: 'grades_en.pdf' },
  ],
]);

const inConversation = rows(talking, [
  [
    'answer',
    'Re: Interview',
    'Dear Ms Cope, thank you for inviting me to interview. I am pleased to confirm that I can attend on Monday 16 November at 2.15pm. Olivia Marsh',
  ],
  ['answer', 'Re: HVAC tech', 'Wednesday morning works. I can be there at 8. Curtis'],
  ['answer', 'Re: Interview call', 'Dear Sir, I will be available for the telephonic interview on Saturday at 11 AM. Manish'],
  ['answer', 'Re: Waiting staff trial', 'yess i can do saturday! what time? chloe'],
  ['answer', 'Re: First chat', 'Hi Paula, thanks for the options! Thursday 19th at 10 suits me best. Speak then, Meera'],
  [
    'answer',
    'Re: Invitation to interview',
    'Dear Mrs. Krug, I thank you for the invitation and I confirm the date on 18 November at 9 o’clock. Marek Novotny',
  ],
  ['answer', 'Re: Your availability', 'Dear Mr. Brandt, I would have time on Tuesday or Wednesday from 15:00. Lena Hofer'],
  ['answer', 'Re: Visit', 'Sir, the Saturday you suggest is convenient. I shall come by the ten o’clock train. W. Tarrant'],
  [
    'answer',
    'Re: Salary expectations',
    'Hi Neil, I’m looking for around 55k plus car allowance. Six weeks’ notice. Bethan',
    { via: 'direct' },
  ],
  [
    'answer',
    'Re: Documents',
    'Dear Professor Vandamme, as you requested I send you my diploma and the certificate of English. Ewa Zielinska',
    { attached: 'diploma.pdf' },
  ],
  ['answer', 'Re: Tea', 'Sunday at three would be lovely, and the garden centre is perfect. See you then! Fiona'],
  [
    'answer',
    'Re: Interview Thursday',
    '<div dir="auto">Hi Brenda, sorry, I have a closing on Thursday afternoon. Could we do Friday morning instead?</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Nov 9, 2026 at 1:15 PM Brenda Scholl &lt;brenda@acme.example&gt; wrote:<br></div><blockquote class="gmail_quote">Can you come in Thursday at 3?</blockquote></div>',
  ],
  [
    'answer',
    'RE: A couple of questions',
    '<div>Hi Ms Cope,</div><div><br></div><div>Yes to both. My registration number is BS071234 and I have used the XN analysers since 2022.</div><div><br></div><div>Olivia</div>',
  ],
  ['answer', 'Re: Rates', 'My day rate is 350 plus expenses, and I could start on the 23rd. Femi'],
  [
    'answer',
    'Re: Right to work',
    'No visa needed, I hold an Irish passport.\n\nOn 10 Nov 2026, at 11:02, HR <hr@museum.example> wrote:\n> Do you need a visa to work in the UK?',
  ],

  ['small-talk', 'Re: Interview', 'Thank you very much Ms Cope, that is all clear. Olivia'],
  ['small-talk', 'Re: HVAC tech', 'Sounds good, thanks man. Curtis'],
  ['small-talk', 'Re: Interview call', 'Thank you for the update Sir.'],
  ['small-talk', 'Re: Waiting staff trial', 'ahh amazing thank you so much!! chloe'],
  ['small-talk', 'Re: First chat', 'Perfect, thanks Paula. Have a lovely weekend!'],
  ['small-talk', 'Re: Invitation to interview', 'Dear Mrs. Krug, thank you for your answer. Marek Novotny'],
  ['small-talk', 'Re: Tea', 'Don’t worry at all, hope the little one gets better soon! Fiona'],
  ['small-talk', 'Re: Visit', 'Much obliged to you, sir. W. Tarrant'],
  ['small-talk', 'Re: Delay', 'No problem, I understand completely. Meera'],
  ['small-talk', 'Re: Documents', 'You are welcome! Ewa'],
  ['small-talk', 'Re: new baby', 'Huge congratulations to you both!'],

  ['other', 'Re: Interview', 'Dear Ms Cope, is there a car park for visitors at the laboratory? Olivia Marsh'],
  ['other', 'Re: HVAC tech', 'Do you guys supply the vans or do techs use their own? Curtis'],
  ['other', 'Re: Waiting staff trial', 'do i need to wear black shoes? chloe'],
  ['other', 'Re: First chat', 'Hi Paula, who else will be on the call? Meera'],
  ['other', 'Re: Invitation to interview', 'Dear Mrs. Krug, is there a bus from the station to your factory? Marek Novotny'],
  ['other', 'Re: Visit', 'Sir, the bridge at Hatherleigh is down and the road is closed till further notice. W. Tarrant'],
  ['other', 'Re: Tea', 'I found that photo of the 2014 class I told you about, it is on my old school page. Fiona'],
  ['other', 'Re: Rates', 'The showreel link had expired, sorry about that. It works again.'],
  ['other', 'Re: Interview call', 'Dear Sir, I did not receive any call today. Manish'],
  ['other', 'Re: Your availability', 'Dear Mr. Brandt, in which of the two offices do we meet? Lena Hofer'],

  [
    'withdrawal',
    'Re: Interview',
    'Dear Ms Cope, I am very sorry but I need to withdraw from the interview on Monday, as I have decided to stay in my current post. Olivia Marsh',
  ],
  [
    'withdrawal',
    'Re: First chat',
    'Hi Paula, thank you for your time so far. I’ve accepted an offer elsewhere, so I’d like to withdraw from the process. Meera',
  ],
  ['withdrawal', 'Re: Interview call', 'Dear Sir, I am not interested to proceed further as I have joined another bank. Manish'],
  [
    'withdrawal',
    'Re: Waiting staff trial',
    'hi im really sorry but i cant do the job anymore, my mum wants me to focus on my a levels. chloe',
  ],
  [
    'withdrawal',
    'Re: Invitation to interview',
    'Dear Mrs. Krug, I must unfortunately cancel the interview, because I found another work. Marek Novotny',
  ],
  ['withdrawal', 'Re: Visit', 'Sir, I regret that I must decline the visit, having taken a place in Norfolk. W. Tarrant'],

  ['status-question', 'Re: Documents', 'Dear Professor Vandamme, is there already a decision about the interviews? Ewa'],
  [
    'thank-you',
    'Re: Your application',
    'Dear Mr. Brandt, thank you for your honest answer. It is a pity that it did not work out, and I wish you and your team all the best. Lena Hofer',
  ],
  [
    'thank-you',
    'Re: Physics post',
    'Dear Headteacher, thank you for letting me know. Though disappointed, I was grateful for the chance to be considered and hope you will keep me in mind. Gareth Bowen',
  ],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Thank you',
    'Dear Ms Cope, thank you for interviewing me on Monday. I very much enjoyed seeing the laboratory and hearing about the new analysers. Olivia Marsh',
  ],
  ['thank-you', 'Thanks', 'Hey, appreciate you taking the time to show me the shop. Seems like a solid crew. Curtis'],
  [
    'thank-you',
    'Thank you for the interview',
    'Dear Sir, I thank you for the opportunity given to me to attend the interview on Saturday. Manish Jain',
  ],
  ['thank-you', 'Re: trial', 'thank you so much for tonight i loved it!! chloe'],
  [
    'thank-you',
    'Great speaking with you',
    'Hi Paula, it was great speaking with you and Tom today. I came away full of ideas for the portal study. Meera',
  ],
  [
    'thank-you',
    'Interview on 18 November',
    'Dear Mrs. Krug, many thanks for the pleasant interview and the factory tour. I liked very much the atmosphere in the team. Marek Novotny',
  ],
  [
    'thank-you',
    'Our meeting',
    'Dear Mr. Brandt, I would like to thank you and Dr. Seidl for the open and friendly conversation yesterday. Lena Hofer',
  ],
  [
    'thank-you',
    'Thank you for the tea!',
    'Dear Mrs Dalgleish, thank you for the tea and all the wise words on Sunday. It really helped. Fiona',
  ],
  [
    'thank-you',
    'Physics post',
    'Dear Headteacher, I should like to thank you and the panel for a most enjoyable day. The pupils were a credit to you. Gareth Bowen',
  ],
  [
    'thank-you',
    'Thanks!',
    '<div>Hi Brenda,</div><div><br></div><div>Thanks again for having me in this morning. I loved meeting the whole team.</div><div><br></div><div>Tanya</div>',
  ],

  [
    'status-question',
    'Re: Interview',
    'Dear Ms Cope, I hope you are well. I was wondering if there was any news following my interview? Olivia',
  ],
  ['status-question', 'Re: Interview', 'Dear Sir, when can I expect the result of the interview? Manish'],
  ['status-question', 'Re: trial', 'hey did i get the job? chloe'],

  [
    'other-offer',
    'Update',
    'Dear Ms Cope, I wanted to let you know that I have been offered another post and have been asked to decide by Friday. Yours is the one I would prefer. Olivia Marsh',
  ],
  [
    'other-offer',
    'Heads up',
    'Hey, got another offer on the table, they need an answer by Monday. I’d rather come work for you guys. Curtis',
  ],
  [
    'other-offer',
    'Regarding another offer',
    'Dear Sir, I would like to bring to your notice that I have received an offer from another bank and have to give my acceptance by 25th. Manish',
  ],
  ['other-offer', 'Re: trial', 'hi nandos offered me a job today but i like yours better. they want to know by weds. chloe'],
  [
    'other-offer',
    'Timeline',
    'Hi Paula, I have just received an offer from another company with a two-week deadline. I am most excited about your team, so wanted to let you know right away. Meera',
  ],
  [
    'other-offer',
    'Re: Interview',
    'Dear Mrs. Krug, I have got another offer from a company in Linz and I must give an answer until Thursday. I would like better to work for you. Marek Novotny',
  ],
  [
    'other-offer',
    'Physics post',
    'Dear Headteacher, I ought to mention that another school has today offered me a post and has given me until noon tomorrow. Gareth Bowen',
  ],
  [
    'other-offer',
    'Other offer',
    'Dear Mr. Brandt, meanwhile another law firm has made me an offer that is valid until the end of the month. Lena Hofer',
  ],
  [
    'other-offer',
    'Re: PhD',
    'Dear Professor Vandamme, I have been offered a PhD position in Leuven and have to decide before 1 December. Your project would be my first choice. Ewa',
  ],
  [
    'other-offer',
    'Quick note',
    'Hi Brenda, full disclosure, I have an offer from another brokerage that expires Friday. You are my first choice by a mile. Tanya',
  ],

  ['other', 'Re: Interview', 'Dear Ms Cope, I realise I gave you the wrong year for my registration. It was 2019. Olivia'],
  ['other', 'Re: trial', 'i think i left my charger behind the bar. chloe'],
  ['other', 'Re: Our meeting', 'Dear Mr. Brandt, the judgment that I mentioned is BGH of 12 May 2021. Lena Hofer'],
  ['small-talk', 'Re: charger', 'yay thank you!! chloe'],
]);

const offered = rows(withOffer, [
  [
    'acceptance',
    'Re: Offer of appointment',
    'Dear Ms Cope, I am very pleased to accept the post of Biomedical Scientist. I will return the signed contract by Friday. Olivia Marsh',
  ],
  ['acceptance', 'Re: HVAC tech', 'You bet, I accept. See you on the 1st. Curtis'],
  [
    'acceptance',
    'Acceptance of offer',
    'Dear Sir, I am glad to accept the offer for the position of Assistant Manager. I will join on 15th December. Manish Jain',
  ],
  ['acceptance', 'Re: job', 'yesss i accept!! thank you thank you. chloe'],
  [
    'acceptance',
    'Re: Offer',
    'Hi Paula, I’m over the moon, of course I accept! Signed letter attached. Meera',
    { attached: 'signed_offer.pdf' },
  ],
  [
    'acceptance',
    'Re: Contract',
    'Dear Mrs. Krug, with great joy I accept the job and send you the signed contract in the attachment. Marek Novotny',
    { attached: 'contract.pdf' },
  ],
  ['acceptance', 'Re: Offer', 'Dear Mr. Brandt, I gladly accept your offer and look forward to working with you from January. Lena Hofer'],
  ['acceptance', 'Re: Physics post', 'Dear Headteacher, it gives me great pleasure to accept the post. Gareth Bowen'],
  ['acceptance', 'Re: Position', 'Sir, I am honoured to accept, and shall be with you on Lady Day. W. Tarrant'],
  ['acceptance', 'Re: Offer!', 'Brenda, I’m in! So excited to join the team. Tanya'],

  [
    'decline',
    'Re: Offer of appointment',
    'Dear Ms Cope, thank you for the offer. After careful thought I have decided to decline, as the commute would be too long. Olivia Marsh',
  ],
  ['decline', 'Re: HVAC tech', 'Appreciate the offer but I’m going to have to pass, the pay’s not there. Curtis'],
  [
    'decline',
    'Regarding offer',
    'Dear Sir, I regret to say that I cannot accept the offer as my family is not ready to relocate. Manish Jain',
  ],
  ['decline', 'Re: job', 'hi im so sorry but i cant take the job anymore. chloe'],
  ['decline', 'Re: Offer', 'Hi Paula, I’m so grateful, but I’ve decided to go with another company. It was a very hard choice. Meera'],
  [
    'decline',
    'Re: Contract',
    'Dear Mrs. Krug, thank you for the contract, but unfortunately I must say no, because the wage is lower than I have now. Marek Novotny',
  ],
  ['decline', 'Re: Offer', 'Dear Mr. Brandt, I feel honoured, but I have decided against the position. Lena Hofer'],
  [
    'decline',
    'Re: Physics post',
    'Dear Headteacher, I am writing to decline, with real regret, the post you kindly offered me. Gareth Bowen',
  ],
  ['decline', 'Re: Position', 'Sir, I must respectfully turn down the position. W. Tarrant'],
  ['decline', 'Re: Offer!', 'Hi Brenda, this was such a tough call, but I won’t be accepting the offer. Tanya'],

  ['other', 'Re: Offer of appointment', 'Dear Ms Cope, could you tell me how many nights a month the rota includes? Olivia'],
  ['other', 'Re: Offer', 'Hi Paula, is the sign-on bonus paid in January or after probation? Meera'],
  ['other', 'Re: Contract', 'Dear Mrs. Krug, what means paragraph 8 about the working clothes? Marek Novotny'],
  ['other', 'Re: Offer!', 'Brenda, would I be on payroll or 1099? Tanya'],
]);

export const usualVoices: readonly LabelledMail[] = [...opening, ...unanswered, ...inConversation, ...interviewed, ...offered];
