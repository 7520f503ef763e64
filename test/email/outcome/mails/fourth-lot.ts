/** Mails of many trades, written before anybody tried how they are read. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const fourthLot = labelledOutcomes(`
rejected | Application for Housekeeping Supervisor | Dear Rosa, Thank you for your application. Having considered it alongside the others we received, we will not be calling you for interview. Thank you for thinking of the Grand.
rejected | Your application with Pinnacle Water | We appreciate your interest in the position of Field Technician. Another applicant has been selected. You are encouraged to apply for future openings.
rejected | Regret letter | Dear Candidate, with reference to your application for the post of Junior Engineer, we regret to state that the same has not been accepted by the competent authority.
rejected | About your application at Sprout | Hey Theo! Really appreciate you applying. We've had a look and we don't think this one's the right fit, but please keep us in mind down the line.
rejected | Update to your application status | Your status for requisition 2231-B has changed to: Not selected. This message was generated automatically.
rejected | Interview for the post of Deputy Head | Dear Mrs Clarke, Thank you for the two days you spent with us. Governors were not unanimous and, after a second vote, offered the headship to the other finalist. I know how much work you had put in.
rejected | Your application as Trainee Optician | Dear Ms Yilmaz, many thanks for your interest in an apprenticeship in our shop. Sadly we must inform you that all training places for this year have been given away.
rejected | Thank you for your recent interview | Good afternoon Hector, we enjoyed meeting you. The department has made its selection and you were not the finalist chosen. Thank you for your interest in the County.
rejected | Application no. 17-4452 | Your application has been assessed by the sift panel. It scored below the level at which applicants are invited to the next stage. There is no right of appeal.
rejected | Vacancy: Parish Clerk | Dear applicant, at the council meeting of 8 May it was resolved to appoint one of the other candidates as Clerk. Councillors asked me to thank you for attending.
rejected | Closure of recruitment | We would like to inform you that recruitment for the position Tester has ended with the choice of another person. We thank you for taking part.
rejected | Your Application at Mobi | Hi Ken, thanks for your patience. Our needs changed since we opened this position, and we won't be hiring for it after all. We're sorry about that.
rejected | Re: your application for a bursary post | Dear Rafael, The standard this year was extraordinarily high and I am afraid that you narrowly missed out. You are first reserve should anybody withdraw.
rejected | Graduate Trainee: next steps | Dear Alice, after the group exercise we could take only eight of twenty forward. I'm sorry that you are not one of the eight. I would be glad to talk you through your scores.
rejected | Interview feedback - Java Lead | Dear Sumit, your profile got rejected in the client round. Feedback: needs more depth in system design. We will share other matching requirements.
rejected | Position update: Copywriter | Thanks for your interest! This role is now filled and we've stopped looking at new candidates.
rejected | Postgraduate teaching post | Dear Dr Fiore, we received your references and discussed your file at length. The decision has gone against you, by a small margin. I am sorry to be the bearer of this.
rejected | Your Retail Assistant application | Hi! Thanks for telling us about you. Right now we're looking for people with more evening availability, so we won't be moving you on. You can reapply in 90 days.
rejected | Driver vacancy | Dear Sir or Madam, the vacancy you enquired about has been taken. Yours faithfully, Transport Dept
rejected | Selection outcome letter | This letter confirms that, following interview, you were deemed not appointable to the role. You may ask for feedback within ten working days.
rejected | Re: stall holder's help | Hi Mina, my partner wants to have a go at running it himself so I shan't be needing anybody. Sorry to muck you about! Trish
rejected | Re: Lead guitar | mate tough one but we're gonna roll with Jonno. you smashed it tho. see you at the gig
rejected | babysitting | Hello Lily, Mrs Ash's daughter is doing it now because she lives opposite. Thank you for being so patient with Archie. Emma
rejected | Re: carpentry | No thanks Vic. Need a finisher not a framer. Carl
rejected | The chaplaincy | Dear Gillian, it is not to be, I'm afraid. The bishop has someone in mind for it already. Bless you for offering. Father Tom
rejected | Web shop | Hi Elif, we decided to do the photos ourselves for the moment so no job from our side. Thank you, greetings, Nils
rejected | Re: Forestry | Hello Sven, you were second. First one took it. All the best, Ulf
rejected | Tutor for Max | Dear Miss Hall, after the trial lesson Max preferred the other teacher. Thank you for your time, I enclose the fee. Mr Petrov
rejected | Re: Re: Cook | Dear Amara, the residents loved your jollof but head office will only let me take someone with Level 2. I argued. I'm sorry. Bev
rejected | Bar | all full up now for xmas, ta for asking back. Jase
rejected | client | Hi Marek, not great: they found your rate too high and picked somebody cheaper. I've sent you to two others. Cath
rejected | Re: Stonemason | Ah Donal, I'd have you in a heartbeat but the cathedral wants a time-served man on it and that's that.
rejected | Physio room | Hi Beth, the clinic has let the room to an osteopath, so we can't have you join us. Good luck setting up. Ros
rejected | Hola | Hola Tom, thank you for come. We take a boy who speaks spanish better. Luck! Carmen
rejected | Saturday girl | Dear Poppy, thank you for your lovely letter. You're a bit young for us yet, the law says 14. Come and see me in two years! Mrs Dunn
rejected | Re: research gig | Hi Ulla, budget only stretched to one RA and I've gone with Femke as she knows the archive. Really sorry, it was a coin toss. Wim
rejected | Re: Roofing | Not taking you on Shane, heard about the ladder business. Col
rejected | sound engineer | So the band voted and it's Pete. Close thing. Cheers for coming down, Ozzy
rejected | Re: poultry | Hi Greg. Boss looked at it and says we'll manage with who we have. Ann
rejected | Sad news | Dear Kofi, I had to withdraw the advertisement as my practice is closing in March. I would have liked to work with you. Dr Meyer
on-hold | Re: Boat builder | Hi Finn, yard's flooded so everything's stopped. Can't say when I'll be able to take you on but I will. Ewan
on-hold | Your candidacy | Dear Mr Sorensen, the shareholders meet in May, and until then we have been instructed to hire nobody. I'll write after the meeting.
on-hold | Re: Au pair | Dear Julie, the visa office has not answered so we must wait with everything. We still want you very much! Family Conti
on-hold | Programme Officer | Please be informed that the recruitment has been put on hold at the request of the donor. Candidates will be notified once it resumes.
on-hold | update | Hey Dev, not a rejection, just slow: finance wants to see the Q3 numbers before we add heads. Give me three weeks. Jo
on-hold | Cleaner | Hello, the lady's gone in hospital so I don't know if she'll be needing anyone. Will ring you when she's out. Pauline
on-hold | Head Gardener | Dear Mr Lacey, probate is not yet granted and the executors can make no appointments until it is. I hope that you'll bear with us.
on-hold | Re: Dev job | Hi Ivan, our customer delays the project, so at the moment I cannot say when we start and if I need you in October or January.
on-hold | Pool staff | Opening's been moved back to July because of the tiles. You've still got the job, just sit tight. Kel
on-hold | Your application: Legal Secretary | Dear Ms Brand, our merger partner has asked for a stop to all new contracts. This affects the post for which you applied. Once the stop is lifted we will come back to you.
no-openings | Work? | Hi Danny, got no work on at present, barely enough for my own lads. Gerry
no-openings | Application | Dear Ms Khan, we note your interest in our chambers. We are not seeking to recruit further clerks this year.
no-openings | Re: hello | Hiya! We'd love more hands but there's no money for it. If we get the grant I'll shout. Moss
no-openings | Teaching English | Dear applicant, all our classes have teachers until the summer. Write again in June if you wish. Language Centre
no-openings | Post | There are no vacancies in the department. Future vacancies will be published in the Gazette.
no-openings | Crew | Hi Zed, we're double-crewed as it is, no berths. Skipper
no-openings | Initiative application | Dear Mrs Lang, thank you for the trust that you show us with your application. A suitable position is not vacant at present.
no-openings | Internship in the studio | Hi Noa, we've already got two interns and no desk for a third. Try us for spring!
no-openings | Re: Chef de partie | Salut, complet pour la saison, sorry! Full team until October. Bon courage, Eric
no-openings | Volunteering abroad | Thank you for your interest. The programme is full for this year and next.
offer | Your appointment | Dear Dr Novak, I am pleased to confirm that the Senate has approved your appointment. The letter of appointment is attached for signature.
offer | Re: Lead guitar | You're in!! Rehearsal Sunday. Welcome to the chaos
offer | Offer: Junior Surveyor | Hi Abi, we'd like to offer you the role at £24k with study support. Have a think and give me a ring. Neil
offer | gardening | Dear Mr Moss, we should like you to begin on the 1st. £15 an hour as you asked. Mrs P
offer | Re: Childminder assistant | Let's do it! Shall we say from after half term, 9 to 1? I'll draw up a contract. Shaz
offer | Result of the selection | We are pleased to inform you that you are the successful candidate for the post of Bailiff. Please report on 2 May.
interview | Re: Application | Hi Fred, thanks for this. Let's meet. I'm in the office Thursday, any time before four. Ruth
interview | Telephone interview | Dear Candidate, you have been selected for a telephone interview lasting 30 minutes. Please reply with two times that suit you.
interview | Trial lesson | Dear Sophie, the next step is a trial lesson with Year 8 on Monday 12th at 11. Please tell us what equipment you'll need.
interview | Portfolio review | Loved the work. Could we get you on a call with our creative director? Wed or Fri morning?
interview | Interview panel - Wednesday | Your interview for Museum Assistant is on Wednesday 5 June at 2.15. Ask for Hazel at the desk.
interview | Yo | Can u come in sat 10am for a chat bout the job? Lenny
none | Re: forms | Hi Gita, page 3 wasn't signed, so I couldn't send it on. Could you sign and rescan? No rush. Meg
none | Travel | Dear Bo, we can't book first class, I'm afraid, only standard. Hope you understand. See you on the 9th.
none | Another candidate's papers | Oops, I sent you another candidate's timetable by mistake. Please delete it. Yours follows in a minute.
none | Re: question | No, we haven't chosen anyone. Two people are still to be seen. You'll know by the 20th like everybody else.
none | Farewell drinks | Marcus has taken a job elsewhere, so we're having drinks on Friday. You may bump into us in the lobby after your chat with Dee.
none | Re: dress code | Nothing fancy, no tie needed, nobody here wears one. See you Monday
none | Old posting | We noticed that an old posting for this job is still online. It was filled in 2022. Please ignore it and use the new link.
none | Re: sponsorship | Dear Arun, we have sponsored others before, so it would not be a reason to turn you down.
none | Union news | Members rejected the offer by 61 to 39. The union has decided to take the dispute further.
none | Re: salary band | The band is fixed, sadly, and I was not able to get you more. I hope it doesn't put you off!
none | Rota for the trial day | We have given the early shift to Ana, so you would be on at noon. Sorry if that's less handy.
none | Re: accommodation | Hello Piotr, the flat I wrote about is gone, someone else took it. I'll find you another before you come.
none | Thanks | It was a close match and we lost on penalties, but what a night! About Tuesday: still on for ten?
none | Data request | We have deleted the records you asked about. They cannot be restored. Your current application is not touched.
none | System message | Delivery to hr@firm.example has failed: the recipient's mailbox is full. Your message was not accepted.
none | Re: hours | Hi Ree, can't do school hours every day I'm sorry, but three days would work. What do you think? Dot
none | Proofs | Dear Ana, we went with the second photo rather than the first. Unfortunately the first was too dark. The interview runs in June's issue.
none | Re: referee | Mr Boyle won't act as a referee as he's retired, and Mrs Tan has moved. Anyone else you could ask?
none | The house next door | We offered on the house but someone else got it. So we're still in Leeds and can meet you here whenever.
none | Re: Start | Hi Jo, you don't need to bring anything, and there's no need to come before nine. Can't wait!
`);
