/** Mails full of the words of a no or an offer that decide nothing, and plain noes. Written before a look at what reads them. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const eighthLot = labelledOutcomes(`
none | Your file is not complete | Dear Ms Abara, / the certificate of good conduct is older than three months and was therefore rejected by our system. Send a new one by Friday and we will carry on. / Personnel office
none | Scan of the licence | Hi Tom, the scan of your forklift licence was declined because the edges are cut off. Could you take it again? Otherwise all good. Sal
none | Re: application | Hello, your form is not signed. Unsigned forms cannot be considered, so please sign page 3 and return it to me. Regards, Joan
none | Right to work | Hi Bilal, we can't move forward with your application until we've seen your share code. It takes two minutes online. Thanks, Becky
none | Missing transcripts | Dear applicant, Without the transcripts the committee is unable to consider your application. You may upload them until 15 May. Graduate office
none | Reference | Dear Paulo, one of your referees has refused to fill in our form and says he'll only talk by phone. Is there someone else we could ask? Everything else is fine. Mrs Lund
none | Re: which shop? | Hi Nia, the Cardiff vacancy has been filled but you're down for Newport and that one is wide open. More next week. Gwen
none | Update on two roles | Dear Mr Falk, The post of shift leader was given to an internal colleague. Your application is for the post of machine setter, which we will decide on after Easter. HR
none | Re: teaching post | Dear Hana, ignore the website, it says the position is closed because the ad ran out. We are still reading and yours is on my desk. Petra
none | Java opening | Hi Sanjay, client has closed the Java req. For the Python req your profile is shortlisted with panel, will update once slot is there. Regards, Divya
none | Baker | Morning Lou, night baker's gone to my cousin's boy, but you wanted days, didn't you? Days I'm still thinking about. Give me till Sunday. Ed
none | Head of Year and maths | Dear Colleague, We have appointed to the Head of Year post, for which you did not apply. The panel for the mathematics post meets on the 9th. School office
none | The harsh truth about rejection letters | Dear reader, "We have decided to pursue other candidates whose experience more closely matches our needs." What does this sentence really mean? Our columnist asked five recruiters. Read on.
none | When they say no | Every week we hear it from our members: "Your application was unsuccessful." This Thursday, career coach Amal Reed shows how to ask for feedback. Join free.
none | Your weekly digest | Top story: 'The position has been filled', and nine other lies recruiters tell. Also: how to answer "Where do you see yourself in five years?"
none | From the community | Marta wrote: After my fifth "sadly you have not been selected" I nearly gave up. Then Globex called. Read her story in our members' area.
none | Re: any decision? | Hi Josh, nothing's decided. We've said no to about thirty people and you're not among them, that's all I can tell you today. Fran
none | Shortlisting | Dear Ines, 112 applications were rejected at the first sift. Yours was not. The second sift is on Monday. Best, Tobias
none | Where we are | Hey Kim! Of the twelve we met, nine have been told no. You're one of the three left. Decision by the end of the month. Rob
none | Re: status | Dear Dr Pinto, four candidates were not selected for the next round; your name is not on that list, so please be patient. Secretariat
none | Clearing up a mistake | Dear Wen, on Tuesday our system sent you a mail that your application was rejected. This was an error and you are still being considered. Our apologies. Talent team
none | Please disregard | Hi Grace, please disregard this morning's email saying the role had been filled, it went to the whole list by accident. You're very much in it. Lottie
none | Re: Re: feedback | Hi Omar, the client hasn't said no, they just want to see one more person before they choose. Hang in there. Kerry
none | Friday | Hi Alex, I'm sorry, I can't make Friday after all, and we won't be able to meet before the 20th. I'll send you new times tomorrow. Jo
none | Assessment day | Dear candidate, Unfortunately the assessment day on 3 June has been cancelled because of the rail strike. New dates will be published on Monday. You do not need to do anything.
none | New room | Dear Dana, the panel on Wednesday will be held in room 4.12 and not in 2.01. Everything else stays. Reception
none | Committee meeting postponed | Dear Professor Kline, the committee's meeting of 12 April had to be postponed by a week, and so we shall not be able to tell you anything before the 20th. With apologies, the Dean's office
none | Interview of 8th | Sir, the interview scheduled for 8th stands postponed due to election duty. Fresh date shall be notified. Registrar
none | Your expenses | Dear Mr Hale, your claim was rejected because the train ticket was missing. Please send it in so that we can refund you. Accounts
none | IT ticket 5581 | Your request for a password reset was declined as the security answer did not match. Please try again or call the help desk of the applicant portal.
none | Account notice | We were unable to process your payment for Jobseeker Plus. Your premium membership has been cancelled. Renew now to see who viewed your profile.
none | How was it? | You applied to Meridian Foods in March. Whether your application was successful or not, we'd be glad of two minutes for our survey. It has no influence on any decision.
none | Candidate feedback | Hi there, You recently interviewed with us. Tell us how it went, good or bad, in five short questions. People analytics
none | Offer inside! | 40 % off all CV templates this week only. Congratulations, you have been selected for our exclusive offer! Land the job you love.
none | Good news | Congratulations! You have been chosen to receive a free month of CareerMax. Start today and get hired faster.
none | Reference for Ana Duarte | Dear Sir or Madam, We have offered Ana Duarte the position of nurse and would ask you for a reference. The offer depends on it. Kind regards, HR
none | Thanks for the tip | Hi Jade, we've offered your friend Marcus the job, brilliant lad. About you: I have two more to see before I choose for the counter. Liz
none | Rota | Hi Wes, the letter of appointment for your brother is in the post, tell him. Your own turn comes after the 1st, when I do the yard staff. Mick
none | How we decide | Dear applicant, after the closing date a shortlist is made. Those who are not shortlisted will receive an email that their application was unsuccessful. Those who are will be invited. Please allow three weeks.
none | Terms of the scheme | Please note: candidates who fail the medical will not be appointed and their offer will be withdrawn. Your medical is on the list for next month.
none | Time limit | If we do not hear from you by Monday we shall assume that you are no longer interested and your application will be closed. Please reply with a yes. Thank you, Recruitment
none | Re: pay | Hi Stu, I can't offer you more than the scale, so before we go any further tell me whether 31k is a no for you. Ruth
none | Budget | Hi Lee, finance turned down the company car but not the post. So we go on, only without the car, is that ok for you? Jan
none | Re: working from Spain | Hi Iris, we are not able to employ people in Spain directly. We would do it through an agency; would that suit? Then I'd go on with your application. Kaj
none | Visa | Dear Mr Osei, the first request for your work permit was refused as a form was missing. Our lawyer files it again this week; nothing changes about our plans with you. Birgit
none | Your slides | Hi Max, your slides were rejected by our mail server, too large. Could you send a link? See you Thursday. Nele
none | Silence | Dear Rita, forgive the silence: our recruiter has left and her successor has not been found. Your papers are safe with me and I'll look at them at the weekend. Bruno
none | Apology | Hi Sam, sorry it's taking so long. Half the panel's off sick. No one has been turned down and no one's been picked. Chin up. Hattie
none | Minimum wage | Dear all, we regret to inform our customers and partners that our office will be closed from 24 December to 2 January. Applications will be answered after that.
none | This is not an offer | Dear Yara, enclosed is a specimen contract for your information. This is not an offer of employment. The decision will be made by the board in May. Legal
received | Application received | Thank you for applying. Due to the volume we cannot answer each applicant; if you have not heard from us within six weeks, please consider your application unsuccessful.
received | We have got it | Dear Mr Vella, your application has reached us safely. The selection is to be concluded by 30 June; whoever is not chosen will get a letter.
received | Thanks | Hi Bo, got your application, thanks! The other job you saw is already taken, but for this one you're right on time. Mel
interview | Second talk | Dear Ole, the other two are out of the race, and we would like to see you again on Tuesday at 10 with our director. Does that suit you? Anette
interview | Re: our no from March | Dear Lina, in March we had to turn you down. Now the colleague we chose has left again. Would you come in for an interview on Friday at 2? Dr Haas
interview | New time | Hi Raj, sorry, the 3 pm slot has been taken by somebody else. Could you do the interview at 4.30 instead? Thanks, Mo
interview | Wrong building | Dear Mr Bell, your interview on Monday at 9 will not be held in Park House, which is closed, but at our new address, 4 Mill Lane. Please bring this letter. HR
none | Job alert | 5 new jobs for you. Store manager (no longer accepting applications), Stock clerk, Driver. Not interested? Unsubscribe.
none | Last chance | The vacancy you saved, Librarian, closes on Sunday. Don't miss out: others have already been offered interviews!
none | Union news | Members have voted against the company's offer and turned it down by 71 %. The talks have been called off. What this means for applicants: nothing changes.
rejected | Application outcome | Dear Oluwaseun, Your application for Payroll Officer has been assessed. You have not been taken forward. Thank you for your time. HR shared services
rejected | Status: Not Selected | The status of your application for Custodian II has been updated to Not Selected.
rejected | Your candidate status | Your status for requisition 8841 changed from "Under Review" to "No Longer Under Consideration".
rejected | Cancelled vacancy | Please be advised that vacancy 22-118, Clerk Typist, has been cancelled. No appointment will be made.
rejected | Recruitment closed | Dear applicant, we have now hired all the people we need for this season and have withdrawn the remaining applications, yours included.
rejected | Your candidature | Dear Mrs Moreau, we inform you that your candidature has not been retained. We wish you a good continuation in your research.
rejected | Selection outcome | Dear Mr Ricci, the selection ended with the choice of another profile. We thank you for the time dedicated to us.
rejected | Your application as toolmaker | Dear Mr Horvat, after checking your documents we must unfortunately inform you that we could not take you into the closer choice. We return the documents by post.
rejected | Ineligible | Your application was screened and you were found ineligible: the required two years of experience are not shown. You will receive no further consideration for this announcement.
rejected | Your test result | Dear candidate, you scored 54. The cut-off for this exercise was 61 and therefore you do not proceed. The board thanks you for taking part.
rejected | Outcome of interview | Dear Fiona, Thank you for coming to see us. It was a strong field and I am sorry to have to tell you that we have not chosen you. Sister Agnes
rejected | Graduate programme | Hi Theo, Thanks for completing the video interview. We won't be inviting you to the next stage this year.
rejected | Application for Lecturer | Dear Dr Said, The committee has completed its work and your name was not put forward for interview. We are grateful for your interest in the department.
rejected | Thank you from Petal & Stem | Hi Zoe! We loved your portfolio, but we've gone for a florist with more wedding work. We hope our paths cross again.
rejected | Service Engineer | Dear Neil, We interviewed five people and the job was offered to, and accepted by, another of them. I'm sorry to bring this news. Keith
rejected | Position filled | We are writing to let you know that the position of Kennel Assistant has been filled. Thank you for applying.
rejected | Regarding your profile | Dear Nandini, your profile has not been shortlisted by the client for the L2 round. Will revert for other openings. Regards, Prakash
rejected | Regret letter | Sir, with reference to your application for the post of Draftsman, it is regretted that your request cannot be acceded to as there is no provision.
rejected | Panel result | A chara, The Board wishes to advise that you were not successful in this competition. Is mise, Rúnaí
rejected | Trainee solicitor vacancy | Dear Aisha, I write with regret to say that we shall not be offering you a training contract.
rejected | waiter | hi sorry we found someone already good luck
rejected | Re: nanny | Hi Chloe, the kids adored you but we've picked a girl who can drive. Really sorry! Emma
rejected | Re: Tuesday shift | Ryan you didn't show up for the trial so I've given it to the other lad. Phil
rejected | job | Sorry son, full up now. Took on the last man this morning. Frank
rejected | Re: bass player | Hey man, great jam, but we're going with Nico. Nothing personal. Dez
rejected | Church organist | Dear Peter, the council heard all three of you and has called Mrs Winter. Thank you for playing so beautifully. Rev. Amos
rejected | Re: farm hand | Hi Callum, not going to work this time I'm afraid, the missus wants a local. Cheers anyway, Don
rejected | Receptionist | Dear Ivana, you were charming, but my partner and I agree that your English is not yet sufficient for our patients. I am sorry. Dr Weiss
rejected | Re: shop job | Hiya, we've decided you're not what we need right now. Take care, Shaz
rejected | Your trial day | Dear Jonas, the workshop has given its opinion and it is a no. You are a pleasant person, but too slow for series work. Master Brandt
rejected | Re: cleaner | Hello Maria, the lady has decided to keep her old cleaner after all so it's not needed. Sorry for your trouble. Agency
rejected | Re: Anything? | Hey, heard back from Ian. It's a no I'm afraid, he thinks you'd get bored. Plenty more where that came from. Tash
rejected | Re: yard | We won't need you, Dave's back. Ta. Gary
rejected | Deckhand | Ahoy Finn, skipper took his nephew. Sorry, I fought for you. Bea
rejected | Re: the practice | Dear Dr Novak, my colleagues were not persuaded and I couldn't bring them round. It pains me to write this. Yours, Edmund
rejected | Re: sales role | Hi Tyler, bossman says you're too green for it. Come back in a couple of years. Vic
rejected | Apprentice place | Hello Emil, we have given the apprentice place to another boy. Do not be sad, you find something. Greetings, Mr Lang
rejected | Re: ski season | Hey! All the chalet jobs went last night, you just missed it. Next year? xx Pip
rejected | Editorial assistant | Dear Rosa, it was between you and one other, and the other it is. I am truly sorry. Miriam
rejected | Re: kitchen porter | Sorry bro chef chose the other guy. Safe. Kaz
`);
