/** Mails of many trades, written before anybody tried how they are read. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const firstLot = labelledOutcomes(`
rejected | Your application to Bramley Logistics | Dear Mr Osei, Thank you for applying for the role of Transport Planner. We had a very strong response and on this occasion your application did not reach the interview stage. We hope you will consider us again. Bramley Recruitment
rejected | Update on req 88121 | Hi Dana, Thank you for your interest in the Data Analyst II opening. After reviewing your background, the hiring team has chosen to pursue applicants whose skills are a closer match. We appreciate the time you put in.
rejected | Application 20931 – Housing Officer | Dear applicant, Further to your recent application I am writing to let you know that you have been unsuccessful in being shortlisted. The standard was very high. Regards, People Services
rejected | Your candidacy at Norrvik | Hello Petra, We have completed the first selection for the position Controller. We have chosen to continue with candidates who have experience from manufacturing. Thank you for showing interest in Norrvik.
rejected | Thank you for applying to Sunbelt Credit Union | Thank you for your application for Member Service Representative. At this time, we have identified candidates whose qualifications more closely meet our needs. Your profile will remain active in our system.
rejected | Assessment centre outcome | Dear Aisha, Thank you for attending our assessment centre on 4 March. I am sorry to tell you that we won't be making you an offer for this year's programme. Feedback is available on request.
rejected | [Ashby] Update from Trellis | Hey Marco, thanks so much for taking the time to speak with us. While we enjoyed the conversation, we've made the call to not continue to the onsite. Wishing you all the best.
rejected | Regarding your application – Store Manager, Hull | Dear Kim, Thank you for the interest you have shown in this vacancy. The post has now been offered to and accepted by another applicant. We wish you every success.
rejected | Job 4471: Class B Driver | This vacancy is now closed. The employer has appointed to the post and your application will not be taken further.
rejected | Your application with Kestrel Air | Dear Candidate, Your online test results have been reviewed. Your result fell below the pass mark and therefore we will be unable to consider you for the cadet programme for 12 months.
rejected | Application outcome | Dear Ms Varga, After careful evaluation, we have concluded that your profile doesn't correspond to what we are seeking for this role. Thank you for your confidence in our company.
rejected | Status change | Your application for Junior Buyer has a new status: Not progressing. You can see other vacancies on our careers site.
rejected | Position update | Hello, Due to a change in business needs, we have decided to cancel the recruitment for Payroll Specialist. All applications received have been closed. Thank you for your understanding.
rejected | RE: Teaching Fellow (Ref 0412) | Dear Dr Amadi, Thank you for meeting the panel on Tuesday. The panel was impressed with your presentation; however another candidate was felt to be a closer match to the essential criteria. We are grateful for your interest.
rejected | Your application for Ward Clerk | Thank you for applying for this post. Following shortlisting, your application has not been taken forward to interview. Please do not be discouraged from applying again.
rejected | We've reviewed your application | Hi Jules! Thanks for your interest in joining Pebble. We've gone through your application and feel that there isn't a match with what we need right now. Best of luck!
rejected | Selection result - Community Liaison | Greetings. We acknowledge receipt of your application. Having gone through it, the selection board regrets that you did not qualify for the next phase. We wish you well.
rejected | Your application at Haus & Hof | Dear Mr. Ilić, thank you for your application and the interest in our company. Unfortunately we have to inform you that we have filled the position elsewhere. We return your documents. With kind regards
rejected | Engineering Internship Summer | Dear student, All of our summer internship places have now been allocated and regrettably we were not able to offer you one. We encourage you to apply next year.
rejected | Interview outcome | Dear Lorraine, Thank you for coming to interview for the post of Catering Assistant. I am writing to confirm that the post was offered to another candidate, who has accepted.
rejected | Re: saturday job | Hiya Megan, thanks for popping in. We've got Chloe's sister starting instead so we're all sorted now. Good luck hun
rejected | painter wanted | Hi Adam, I went for the older fella in the end, he has his own van. No hard feelings. Ray
rejected | Re: nanny position | Hi Tess, the kids adored you but we've decided on someone who can do school holidays as well. So sorry, Kate
rejected | Commis chef | Alex, had a think and I'm taking the young lad from the college. Keep in touch yeah. Chef Paul
rejected | your mail | Dear Mrs Nowak, your German is not yet enough for the phone, so we cannot take you. Maybe next year. Regards Weber
rejected | The bookshop | Dear Fran, I've agonised over this. In the end I offered it to Imogen, who has worked with me at Christmas for years. Thank you for your patience with an old woman. Dorothy
rejected | Re: Re: forklift | Not this time mate. Boss wanted somebody with a counterbalance licence. Steve
rejected | pharmacy technician | Hi Ruth, just a quick one to say we've hired now. Thanks for your interest. Sanjay
rejected | Dev role | Hey Ines, so the founders talked and we think you're great but not for this one. We want someone more senior. Really enjoyed the pairing session.
rejected | church organist | Dear Martin, The PCC met last night and voted to appoint Mr Hale. We are most grateful to you for playing for us. Yours, Elizabeth
rejected | client update | Hi Priya, heard back from Novatek. They're not going to take it further, they felt the notice period is too long. I'll keep looking for you. Karan
rejected | farm work | G'day Lukas, we've got all the pickers we need now. Sorry mate. Try Henderson's up the road. Bruce
rejected | Re: dental receptionist | Hello Amy, we have employed somebody with Exact experience as it saves training. All the best, Lynn
rejected | Trial | Hi Jo, thanks for Friday. Don't think it's going to work, you're a bit slow on the sections and we need someone who can hit the ground running. Good luck. Marco
rejected | violin teacher | Dear Hana, the parents have decided to stay with the teacher they have. So there are no lessons to give after all. I'm so sorry to mess you about. Claire
rejected | night porter | Hello Yusuf, the owner gave the nights to his cousin. Nothing I could do. Sorry. Pavel
rejected | Re: Plumber's mate | Hi Kev, can't take you on I'm afraid, insurance won't cover anyone under 21. Dave
rejected | placement | Hi Ellie, our other student has asked to stay on so we don't have the placement any more. Really sorry to let you down. Jen
rejected | Reporter vacancy | Dear Sam, it came down to two and the other person had court experience. It was very close. Do pitch me. Best, Anne
rejected | PA role | Sorry for the silence. Long story short, Richard's old PA is coming back to us, so the job is gone. X Mel
on-hold | Your application - Facilities Coordinator | Dear Sean, Please be advised that recruitment to this post has been paused while the trust completes its restructure. Your application remains live.
on-hold | Quick update | Hi Bea, we've had to press pause on hiring for the Growth role until after our board meeting. You're still in the running and I'll be in touch in May.
on-hold | Warehouse Team Leader | Hi Craig, the client has put this one on ice for a few weeks. Not a no, just a not yet. Gav
on-hold | Interview postponed | Dear Ms Lindgren, the interviews for Project Manager are postponed until further notice because of the reorganisation. We will contact you when we know more.
on-hold | lifeguard | Hi Noah, council hasn't signed off the pool reopening so I can't offer hours yet. You're top of my list when they do. Tanya
on-hold | Senior Editor | Dear Hugh, I'm afraid everything has ground to a halt here because of the merger. Nobody can be hired before the new year. I haven't forgotten you. Celia
on-hold | Re: Assistant Professor search | Dear Dr Bose, The provost has delayed approval of the line, so the search is suspended for the moment. Your file stays active.
on-hold | Bricklayer | Alright Sean, site's been delayed so no start date yet. Sit tight. Mark
on-hold | SEN teaching assistant | Dear Jas, we are still awaiting confirmation of funding from the local authority, and cannot appoint until we have it. We very much hope to have you here in September.
on-hold | Solar installer | Hello Tomas, permits are late so we do not hire before spring. I keep your CV on the top. Greetings Holger
on-hold | HR update: Quality Engineer | Hi Wei, There's currently a headcount freeze across the business. The Quality Engineer role is not cancelled but we are unable to make any offers until Q3.
on-hold | Re: any news? | Hi Lou, no news yet I'm afraid. The partners are arguing about whether they can afford two people, so it's all up in the air. Will shout as soon as it's decided.
on-hold | Kitchen manager | Hi Gabe, opening's slipped to July, licensing stuff. The job is still yours to lose, just later than we said. Bel
on-hold | Recruitment for Archivist | Dear Dr Quinn, The appointment has been deferred pending the outcome of our grant application. We expect to resume in the autumn.
on-hold | Account Director | Hi Rosa, they've asked us to hold fire while they sort out the budget. I'll chase on Monday week. Finn
no-openings | Speculative application | Dear Mr Hall, Thank you for your letter. We have no vacancies for gardeners at present. You are welcome to write again in the spring.
no-openings | Re: work experience | Hi Zara, lovely to hear from you. We're not looking for anyone at the moment but I'll pop your details in the folder. Kim
no-openings | Your inquiry | Dear Ms. Rossi, thank you for the interest in our laboratory. Currently there are no open positions. Please look at our webpage from time to time.
no-openings | Re: shifts | Hi Ben, we've got enough staff for now, try us again in November when it gets busy. Donna
no-openings | CV | Hi, cheers for the CV. Not hiring just now but will hang on to it. Tom
no-openings | Teaching enquiry | Thank you for contacting St Brigid's. There are no teaching vacancies here for the coming year. Posts are advertised in the Irish Independent.
no-openings | Re: HGV work | Mick, all the seats are taken at the minute. If a lad leaves I'll ring. Jimmy
no-openings | Postdoc | Dear Amir, your work looks interesting. I don't have funding for a postdoc at the moment, but would support a fellowship application. Best, Helen
no-openings | Open application | Hello Freja, thank you for reaching out. We don't have a suitable opening for your profile right now, but we'd like to stay in touch.
no-openings | jobs | Hi there, we're a family place and don't take on outside staff. Good luck though!
offer | Good news! | Hi Carla, I'm delighted to say the governors would like to appoint you as Class Teacher from 1 September. HR will send the paperwork. Well done!
offer | Re: trial | Nice one on Saturday Joe. You're hired, see you Tuesday at 4. Dean
offer | Offer of employment - Lab Technician | Dear Mr Iqbal, Following your interview, I have pleasure in offering you the post of Laboratory Technician, subject to references. Please confirm acceptance by 3 May.
offer | Bakery | Ciao Lucia, we want you! 12.50 an hour, five mornings. When can you begin? Franco
offer | Your new role | Hi Dev, Great news: the client wants to go ahead and offer you the contract, six months at £450 a day. Shall I accept for you? Laura
offer | Groom position | Dear Millie, Everyone on the yard agreed, the job is yours. Accommodation as discussed. Let me know. Sophie
offer | Decision | Dear Jonas, after our talks we have decided to hire you as software developer. The contract follows by post. We look forward to the cooperation.
offer | start | Alright Dan, can you start Monday? 13 quid an hour cash in hand till your card comes through. Baz
interview | Interview invitation: Finance Assistant | Dear Ms Cole, I am pleased to invite you to interview on Wednesday 9 April at 2pm at our offices in Leeds. Please bring ID.
interview | Re: CV | Hi Max, looks good. Pop in for a chat Thursday after 3? Lisa
interview | Next step | Hi Ana, the team loved your portfolio and wants to get to know you. Do you have 30 minutes on Tuesday or Wednesday? Nils
interview | Shortlisting – Nursery Nurse | Dear Applicant, You have been shortlisted for the above post. Interviews take place on 12 June. Your time is 10.15am.
interview | trial shift | Hey Leo can you do a trial Friday 6-10? Black trousers pls. Manny
interview | Technical interview | Hello Omar, congratulations on passing the first round! The second interview is with our CTO, 60 minutes on Teams. Which of these dates suits you?
interview | Care assistant | Hello Grace, I'd like you to come and meet Mum before we decide. Would Sunday afternoon be alright? Jean
interview | Police staff - next stage | You have passed the sift and are invited to attend a panel interview. Please book a slot through the portal by Friday.
none | Re: interview | Hi Chris, sorry, the room has been taken so we've moved you to the second floor. Still 10am on Monday.
none | Tips for your search | Been turned down? Ten ways to handle rejection after an interview, and why "we have chosen another candidate" isn't the end.
none | Your references | Hi Lena, one of your referees has declined to give a reference. Could you send us another name? No effect on your application.
none | Re: start date | Hi Paul, no worries that you can't start before the 15th. We've cancelled the temp for that week anyway. See you then.
none | Panel | Dear Nina, one panel member has withdrawn, so Dr Ross will join instead. Time and place don't change.
none | Office news | Hi all, we've hired two people in accounts and filled the vacancy in Cork. The posts in Galway stay open until the 30th.
none | Re: question about the contract | Hi Ivo, no, we don't offer parking, I'm afraid. The canteen is closed on Fridays as well. Anything else, just ask. Rob
none | Second interview | Hi Mei, the other candidate has dropped out, so you can have her earlier slot if you'd rather. Up to you.
none | Rejected document | Your proof of address was rejected because it is older than three months. Please upload a new one to complete your checks.
none | Re: salary | Hi Tom, we can't go to 45, I'm afraid, 42 is the limit. Let me know how you feel about it.
none | Right to work | Dear Sara, unfortunately we cannot accept a student card as ID. Please bring your passport on the day.
none | Ticket closed | Your support request about the application form has been closed. If the problem isn't solved, reply to this mail.
none | Re: lift | Sorry hun can't pick you up, car's gone to my sister. Bus 14 stops outside. See you at the trial!
none | Feedback request | Hi Ed, we have decided against the group exercise, so you won't be needed before eleven. Everything else as planned.
none | Lunch | Hi Kay, position of the table has changed, we lost the window. Still 1pm with Graham about the job.
`);
