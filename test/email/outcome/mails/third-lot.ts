/** Mails of many trades, written before anybody tried how they are read. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const thirdLot = labelledOutcomes(`
rejected | Your application: Procurement Officer | Dear Mr Adeyemi, Thank you for the time and effort you put into your application. After reviewing all submissions we have decided to take other applicants forward to interview. We hope you are not too disappointed.
rejected | Thank you from Kite & Co | Hi Nora, thanks again for your interest. At this point we don't see a strong enough overlap between your background and what the role calls for, so we're going to leave it here for now.
rejected | Result of your application | Good day. We wish to inform you that your application for the position of Records Clerk did not succeed. Thank you for your interest in working for the Municipality.
rejected | Sales Executive – outcome | Dear Leon, Further to your second interview, I'm writing to let you know that we have chosen not to proceed to offer. Both interviewers commented on how well prepared you were.
rejected | Apprenticeship application 7741 | Unfortunately you have not met the entry requirements for this apprenticeship, so your application has been stopped. You can find other apprenticeships on our website.
rejected | Re: Staff Scientist (SS-112) | Dear Dr Moreau, the search committee has completed its deliberations and an offer has been made to and accepted by another candidate. We are grateful that you gave us the chance to consider you.
rejected | Update regarding your application | Hello! A quick note to let you know the position has gone to an internal colleague. We will keep your profile in our talent pool.
rejected | Job alert: position closed | The job Maintenance Technician (2nd shift) that you applied to is no longer accepting applications because the employer has found the right person.
rejected | Your candidature | Dear Sir, we regret our inability to consider your candidature for the above post, as you do not possess the minimum qualification prescribed in the advertisement.
rejected | Your Application with Lido Hotels | Dear Marta, thank you very much for your application. We have examined it with interest, but after comparison with others we decided for candidates who fit even better. All the best for your professional future.
rejected | Coding challenge results | Hi Andre, thanks for submitting the challenge. Our engineers went through it and unfortunately it didn't clear the bar for the next round. You're welcome to try again in six months.
rejected | Regarding your recent application to the Fire Service | You were unsuccessful at the psychometric stage. In line with our policy you may reapply after 12 months. No feedback can be provided.
rejected | Position withdrawn - Learning Designer | Dear applicant, Following a change in our plans the Learning Designer position will no longer be recruited. We apologise for the inconvenience and thank you for your interest.
rejected | Outcome - Senior Lecturer | Dear Dr Hussain, I am writing on behalf of the panel. It was a difficult decision, but the panel chose to appoint a candidate with more leadership experience. You were considered appointable.
rejected | Internship application | Dear student, We got more than 900 applications for 12 places. We are sorry that we can't offer you one of them this year.
rejected | Candidate update | Hi Wei Ling, your application for Finance Analyst has been marked as: Not a fit. Thanks for applying!
rejected | Call for pharmacists – results | Dear candidate, the list of successful candidates has been published. As you are not on the list, your file will be destroyed in three months.
rejected | Follow up | Dear Mrs Olsen, We have now concluded the interviews and have settled on another candidate. Thank you for a very pleasant conversation.
rejected | Application for Police Community Support Officer | I regret to inform you that you have failed the vetting stage of the process and your application will not progress. The reasons cannot be disclosed.
rejected | We've filled the role! | Hi there, thanks for applying to be a Happiness Guru at Fizz. Someone awesome just said yes to us, so we're taking the ad down. Keep being you!
rejected | Re: Weekend chef | Jonas, gave it some thought. You're good but I need somebody who lives in the village, buses stop at nine. Sorry pal. Ingrid
rejected | The allotment job | Dear Mr Pratt, the committee would rather have a younger man for the heavy digging. No offence meant I'm sure. G. Tomlin, Hon. Sec.
rejected | Nanny | Hi Carly, I'm so sorry, my husband's mum has offered to have the children so we won't be taking anyone on after all. I feel awful, you were brilliant with them.
rejected | Re: barber chair | Yo bro, I let the chair go to Dre in the end. Still love, come get a trim
rejected | Grooms | Hello Freya, the girl who left has come back so I'm no longer stuck. Thanks for driving all that way. Philippa
rejected | Plasterer | All right Mo. Had three lads down and went with the one that had his own tools. Ta anyway. Kenny
rejected | Your trial | Bonjour Luc, the team thinks you are nice but you don't have the rhythm for our service. We stop here. Good continuation, Chef Remy
rejected | music lessons | Dear Mr Eliot, Oscar has decided he'd prefer the drums. So we won't be starting piano. Thank you for the kind offer of a free lesson.
rejected | Admin role | Hi Jess, I wish I had better news. Kath wanted someone full time and I couldn't talk her round. Fiona
rejected | Client feedback - Rotterdam role | Hi Daan, the client came back to me: positive about your attitude, but they went for a candidate with SAP. On to the next! Sander
rejected | Re: Re: Re: deck job | No berth for you this trip Sam, owner's bringing his own man. Maybe the autumn crossing. Capt
rejected | translation work | Dear Olga, I compared the samples and I'm giving the book to another translator. Yours had lovely moments. Regards, Mireille
rejected | Shop | Hi, we have chosen a lady with experience in fashion. Thank you for coming. Boutique Elle
rejected | Re: Scaffolder | cant use you without a ticket mate, site rules
rejected | Counsellor post | Dear Ruth, The trustees prayed over it and feel led to appoint David. We know this isn't what you hoped to hear. In fellowship, Anne
rejected | Gardener | Sorry to say Lady M has plumped for her old gardener's grandson. It was between the two of you. Best, Hobbs
rejected | Game tester | hey, so we talked it over and it's gonna be a pass from us. nothing personal, team's just tiny
rejected | Re: work in the vineyard | Hello Radu, this year I take again the same people like last year. I have no more place. Best greetings, Franz
rejected | Dance captain | Darling, we've offered it to Lexi. You were a joy in the room. Kx
rejected | au revoir | Hi Tim, between us, the MD has put a stop to the whole sales team idea. So there's no role. I'm as annoyed as you are. Gregor
on-hold | Re: joiner | Hi Si, the Hendersons can't decide on the extension so I've nothing for you to start on yet. Give it a month. Bri
on-hold | Your application to Arbor Health | Dear Ms Keller, We are writing to let you know that the recruitment process for Clinic Manager has been temporarily suspended while we review our staffing needs. We will update you in due course.
on-hold | Museum role | Dear Tobias, the trustees didn't sign the budget last night, so I can't move on the job until they meet again in March. You're still the one I want.
on-hold | Update: Machine Learning Engineer | Hey Priyanka, our Series B slipped by a few weeks and we've decided to delay hiring until it closes. You're at the top of the list.
on-hold | Teaching vacancy | Dear Colm, we are still without sanction from the Department for the post. I can do nothing until it comes. You'll be the first to know.
on-hold | Re: seasonal post | Hi Bex, too early to say. We're waiting to see how many bookings we get before taking people on. Catch up in April?
on-hold | Quick one | Hi Stu, client's gone quiet. They say the role's still live but nobody is making decisions while the takeover is going through. Hang on in there. Em
on-hold | Position: Research Fellow | Dear Dr Alvarez, the start of the project has been moved to next spring because the partners have not signed the agreement. We will contact the shortlisted candidates again in January.
on-hold | Hospital porter recruitment | Please note that interviews planned for this week will not take place because of industrial action. New dates will be announced. Your application is not affected.
on-hold | Re: Baker | Salut Anaïs, the oven is not delivered so I can not open and can not pay anybody. Wait for me please! Yann
on-hold | Senior PM | Hi Kofi, small curveball: there's a reorg coming and I've been told not to extend offers until it's announced. I'm really sorry for the limbo.
on-hold | Your letter of 4 May | Dear Miss Finch, the Bursar is away until the 20th and no appointment can be settled in his absence. I beg a little patience.
on-hold | panto | Hi love, theatre's not confirmed the dates so can't contract anyone. You're pencilled in. Bx
on-hold | Fitter | Morning Paddy, order book's a bit thin so the gaffer wants to wait till after the shutdown before he takes a fitter. Not forgot you.
on-hold | Recruitment update - all candidates | Dear all, owing to an ongoing restructure the appointment to this role has been delayed. We thank you for bearing with us and will be in touch by the end of next month.
no-openings | Your CV | Hello Mrs Marin, thank you for your CV. We do not search for a new colleague in the moment. Kind greetings
no-openings | Job? | Nothing at the moment mate. Try the yard next door. Kev
no-openings | Volunteering | Dear Amy, thank you for offering to help at the shelter. We have as many volunteers as we can manage at present.
no-openings | RE: Open position? | Hi Stefano, we're a small studio and at full strength these days. I liked your reel, stay in touch.
no-openings | Speculative enquiry | Dear Mr Bell, We are not in a position to offer any training contracts for 2026, as all have been filled.
no-openings | Re: kitchen work | No vacancies. Please check the board at the Job Centre. Manager
no-openings | teaching | Dear Fiona, there are no hours going in the English department next year, I'm afraid. Worth asking St Mark's.
no-openings | Enquiry - bike mechanic | Hey, winter's dead here so we're not adding anyone. Hit us up in March!
no-openings | Research assistant | Dear Bilal, I currently have no funded positions in my group. I will advertise if that changes.
no-openings | Your application as a warehouse worker | Thank you for your unsolicited application. Unfortunately we have no demand at the moment. We will store your data for one year if you agree.
offer | Welcome? | Hi Petra, we met this morning and it was unanimous: we'd like you to be our new practice manager. 31k, six weeks' holiday. What do you think? Alan
offer | Offer - Data Steward | Dear Imran, It gives me great pleasure to offer you employment with the Council as Data Steward. Please find enclosed your statement of particulars.
offer | Re: trial week | Enough trialling, you're in. See Mags about a uniform. Chef
offer | Postdoc | Dear Lin, the committee ranked you first and I am happy to make you an offer. HR will send the letter. Please tell me within ten days whether you accept.
offer | You start Monday | Hello Ewa, everything good with the papers. You can begin on Monday at 6 in hall 3. Pay is 13,20 the hour. Foreman Huber
offer | Good news on Cargill | Hi Ted, they want you! 52k, 10% bonus, start 1st of next month. Shall I tell them yes? Michelle
offer | The farm | Dear Joss, we'd be over the moon if you'd come and run the dairy for us. Cottage comes with it. Let us know by the weekend. Will and Bea
offer | Contract | Please find attached your contract as Sales Assistant, Cardiff. Sign and return both pages before your first day.
interview | Invitation to interview: Housing Support Worker | Dear Tara, we'd like to invite you to an interview on 3 June at 1.30pm at the Civic Centre. Please confirm that you can attend.
interview | Re: job | come down the yard 8 tomorrow have a look see if you like it. Baz
interview | Coffee? | Hi Anton, your mail landed at the right time. Fancy a coffee next week to talk about what we might do together? Liv
interview | Presentation | Dear Dr Sharma, you are on our shortlist of four. We ask each candidate to give a 20-minute talk followed by questions; yours would be on 17 April.
interview | Screening | Hello Mike, I work with the talent team at Delphi. Do you have 20 minutes for a first call this week? Here's my calendar.
interview | Re: Care work | Hi Nomsa, can you come Wednesday 11 o'clock, bring your DBS. Ask for Sister Joy.
interview | Assessment centre | Well done! You are through to the assessment centre on 22 November. Travel details are attached.
interview | visit | Dear Mr Jansen, we would like to meet you in person. Would the 14th in Utrecht be possible? We pay the train.
none | Re: ref number | Hi Pat, the number on your form is wrong, it should end in 7. No need to send it again, I've corrected it.
none | Your expenses | Dear candidate, your claim has been rejected as the receipts were not attached. Please resubmit within 30 days.
none | Re: holiday | Hi Bo, I'm afraid we can't move the holiday shutdown, so you'd start after it. Hope that's ok?
none | Moving on | Hi all, after nine years I've decided to move on from Brightside. Someone new will take over your applications from Monday. All the best, Trish
none | Panel change | Dear Dr Roy, Professor Lim is unable to join us on Friday and another colleague will take her place. Nothing else changes.
none | What we learned from 500 rejections | We asked people who had been told no how it felt. Read their stories and our tips for your next application.
none | Re: portfolio | Hi Ned, the link doesn't work, and the pdf won't open either. Could you try again? Sorry for the trouble!
none | Overtime | Dear Lucia, overtime isn't paid here, unfortunately, but you get the hours back. I thought you should know before you decide.
none | Training dates | Hi Rob, the May course is full and the June one has been cancelled. You'd be on the July one.
none | Re: Re: room | The meeting room was given to another group, so come to the canteen. Nobody's ever there at four.
none | Your question about remote work | Hello Jan, the policy was withdrawn last year, so we're all in the office again. I know it's not what you hoped for.
none | Competing | To be open with you: two other people are in the final round, one is internal. It's far from decided.
none | Licence check | The DVLA could not confirm your licence. We won't be able to book your driving test until you send the code.
none | Re: job ad | No, that advert is an old one, the position was filled in spring. The one you answered is the new one. Hear from you soon!
none | Friday | We're not hiring a band for the open day after all, so it'll be quieter. Still want you there at two to meet the team.
`);
