/** Mails of many trades, written before anybody tried how they are read. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const seventhLot = labelledOutcomes(`
rejected | Your application – Estates Surveyor | Dear Ms Quirke, Thank you for applying for the above role. I regret that we shall not be taking your application to the next stage, as other applicants had more direct experience of rural estates.
rejected | Application status update from Lumo | Hi Karim, we've wrapped up interviews for the Support Lead role and have extended an offer to someone else. Thanks for the energy you brought.
rejected | Ref. HR/88/24: Driver Grade II | With reference to the interview held on 12 March, the management regrets to inform you that you have not been found suitable for the post.
rejected | Outcome of your application to the Trainee Scheme | Dear Megan, We received over 3,000 applications for 40 places this year. I am afraid that on this occasion you have not secured one.
rejected | Thanks for your interest in Bellweather | Thank you for applying for Graphic Designer. While your work is impressive, we have selected a candidate whose style sits nearer to our brand.
rejected | Application withdrawn by employer | The employer has withdrawn the job "Night Auditor". Your application for it is no longer active.
rejected | Re: vacancy for a caretaker | Dear Mr Penrose, the Parish Council considered your application at its last meeting but resolved to offer the post elsewhere.
rejected | Notification: recruitment 2024/71 | Dear applicant, the recruitment is completed and a person has been employed. Your documents will be kept for two years as the law demands.
rejected | Feedback after your technical interview | Hi Rana, the panel scored the exercise just under the line for this level, so we won't be proceeding to an offer. They'd be glad to see you again in a year.
rejected | Your application has been reviewed | Hello Pia, the team at Nord & Sons looked at your profile and decided that it isn't what they are after at the moment. Keep an eye on our page!
rejected | Unsuccessful application: Clinical Coder | Please accept this email as notice that your application for Clinical Coder has not been shortlisted. We receive too many applications to give feedback at this stage.
rejected | Your Application for Cabin Crew | Dear Applicant, Thank you for attending our recruitment day. Following the assessments, we are sorry to let you know that you have not been put through to the final interview.
rejected | RE: Lecturer (Fixed term) | Dear Dr Vance, You will be disappointed, I know, to hear that the panel's recommendation was for another candidate. There was little between you.
rejected | Position no longer available | Dear Karl, the role of Stock Controller was reassigned within the group, and so we are closing our external search. Thank you for applying.
rejected | Your application to Greenleaf Schools | Dear Miss Otieno, having read all the statements, the headteacher has invited five candidates to interview and I am sorry that you are not one of them.
rejected | Hiring decision – Customer Advisor | Hi! We can't offer you a Customer Advisor job this time around. You can apply again in six months if you'd like to.
rejected | Fellowship competition | The jury met on 4 June. Your proposal was not recommended for funding, and the fellowship has gone to two other applicants.
rejected | Your candidacy – Plant Engineer | Dear Mr Silva, as agreed I am reporting back: our client has filled the vacancy through another channel. I will keep you in mind.
rejected | Application rejected | We have checked your application for the role of Courier. Unfortunately it does not fulfil our requirements and has therefore been rejected.
rejected | From Rowan House | Dear Tess, We so enjoyed your visit. In the end our residents' families asked for someone with dementia training and we have appointed accordingly. Thank you for your kindness to everyone here.
rejected | Re: apple picking | Hi Milo, my cousins turned up with their tents so I've more pickers than trees. Sorry pal. Josh
rejected | Re: pottery | Dear Anneke, I have thought hard and I am not going to take an apprentice. I work better alone, I find. Forgive me for raising your hopes. Bram
rejected | Bakery counter | Hi Tina, it was neck and neck but Carol got it, she used to work for us years back. x Dot
rejected | Re: Dog groomer's Saturday help | Hello Ruby, mum's arthritis is better so she's back on Saturdays, which means we don't need you. Thanks for offering! Fay
rejected | Sous | Chef: no. You burned the roux and lied about it. Don't come back.
rejected | Re: physics tutor | Dear Mr Adeleke, Ben has got into the school without the exam, so lessons won't be necessary. With thanks, R. Sharp
rejected | Re: van work | They've given the run to a fella with his own van Tony. I did say your name. Lee
rejected | French lessons | Bonjour Claire, we found a conversation group that costs nothing so we stop here. Merci for everything! Les voisins
rejected | Interview yesterday | Hi Amit, client feedback: "nice person, weak on SQL". They are closing your profile. Let us focus on the bank role. Neha
rejected | Re: site job | Boss says no more agency lads. nowt i can do. Daz
rejected | Assistant in the gallery | Dear Cosima, I would have chosen you, but my partners preferred a candidate who knows our collectors. I feel wretched about it. Yours, Theo
rejected | Re: farm manager | Hi Gareth, dad's changed his mind about retiring. So no farm manager needed, sorry to have wasted your petrol. Sian
rejected | Café | Hey Lou, gave your shifts to Bex in the end as she could start straight away. Pop in for a coffee on the house. Mo
rejected | nanny share | Hi Petra, the other family pulled out and we can't cover it on our own. We're so sorry, we'd got as far as painting your room. Anna
rejected | Re: Re: sound desk | Cheers for doing the trial gig. Going to stick with Kev though, he knows the room. Ian
rejected | Dental hygienist | Dear Samira, thank you for the interview. We want somebody with implant experience and will continue searching. Best regards, Dr Lindt
rejected | Re: House sitter | Hello again, we've settled on the couple from Devon as they don't mind the geese. Thank you for being so keen! Barbara
rejected | Welding test | Sorry Jake you failed the bend test mate, can't put you on the pipes. Come again when you've had practice. Stu
rejected | Vicar's secretary | Dear Olive, the wardens say that the money must go on the roof, and so my secretary will have to remain a dream. God bless you. Peter
rejected | Re: the shop | Hiya, someone's taken the job now, sorry for not letting you know sooner
on-hold | Re: Receptionist | Hi Kay, the partners can't agree on the hours, so it's been left till the next meeting in a fortnight. You're still my choice. Dawn
on-hold | Your application for Tram Driver | Please note that the recruitment of tram drivers has been interrupted because the opening of the new line is delayed. Your application remains valid.
on-hold | Re: barista | Hey Ty, fit-out's dragging on, we won't open before Halloween. Can't take on anyone until then but I've got you at the top of the list
on-hold | Research post | Dear Hana, the foundation has not released the second instalment, so I cannot sign contracts for the moment. I hope that this changes in May.
on-hold | Recruitment freeze | Dear all, the university has announced a recruitment freeze with immediate effect. Current searches are suspended and will be reviewed in September.
on-hold | Re: site carpenter | Mick, planners have stopped us dead. No idea when we'll be going again. Will bell you. Frank
on-hold | Head of Music | Dear Simon, the merger of the two schools is still being discussed and the governors do not wish to appoint until it's settled. Please bear with us.
on-hold | your start | Hi Vera, we had a fire in the kitchen on Sunday. Everything's on stop while the insurance looks at it. Your job is safe, only later. Toni
on-hold | Marketing role – status | Hi Sean, quick one. Budget review landed on my desk and I have to wait for it to finish before I hire. Not a no! Back to you mid May. Jo
on-hold | Postponement | Dear Mr Amari, we must postpone the filling of the position to the second half of the year. May we keep your documents until then?
no-openings | Re: hygienist vacancy? | Hi Moira, thanks for asking but both our hygienists are staying. I'd be glad to pass your name on. Dr Webb
no-openings | Unsolicited | Dear Mr Roth, thank you for your interest. We regret that there is at present no opening for an organ builder.
no-openings | Hi from Bristol | Hey Jas, we're just two people and a dog so no jobs here! Good luck though.
no-openings | Trainee places | All our trainee places for next year have been filled. The next round opens in October.
no-openings | Re: work in the boatyard | Quiet as the grave here, can't feed another mouth this winter. Ask me at Easter. Sandy
no-openings | Casual work | We do not employ casual staff. HR
no-openings | Teaching assistant enquiry | Dear Mrs Noor, we're fully staffed for teaching assistants at the moment. Do keep checking the council's website.
no-openings | Enquiry | Dear Lena, our department does not have any open postdoc positions, and no funds to create one.
offer | Teacher of Maths – offer | Dear Mr Boyd, following your interview yesterday I am delighted to offer you the post of Teacher of Maths. Please let me know by Monday.
offer | Re: trial | You were brilliant Friday. 13.50 an hour, Thurs to Sun, start this week? Rosie
offer | Appointment | Dear Reverend Cole, the trustees have resolved to appoint you as chaplain, and I have pleasure in enclosing the contract.
offer | Great news | Hi Bilal! The client has confirmed: you've got the role at 48k. Contract on its way. Well done you! Tash
offer | Re: cello | We'd be honoured if you joined the quartet. Say yes and the Haydn is yours. Miriam
offer | Job | Hello Andrzej, we decide to take you. Work begins 2 May, 14 euro the hour. Please send copy of passport. Meyer
interview | Interview for Cook | Dear Hetty, could you come to see us on Friday 3rd at 11? We'd like to show you the kitchen and ask you to make a sauce.
interview | Next step | Hi Jonah, we'd love to set up a call between you and our head of data. Are you around on Thursday?
interview | Shortlist | I am pleased to inform you that you have been shortlisted. The interviews will be held on 4 and 5 June.
interview | Re: apprenticeship | Bring him down saturday morning and we'll see what he's made of. Ken
interview | Video interview | Congratulations, you've reached the video interview stage! Record your answers by Sunday.
interview | Chat? | Hi Ida, your note made me laugh. Shall we have lunch next week and talk about the editor job? Per
none | Re: allotment | The plot next to ours has gone, somebody beat you to it. But the job chat's still on for six. Jean
none | Certificate | The certificate you sent has expired, so we can't accept it. A new one will do, and there's no hurry.
none | Re: the other role | I wasn't part of the decision on the other role, so I can't say why they went with someone else. Mine is quite separate. See you Tuesday.
none | Old data | We wish to inform you that applications from 2021 have been deleted. Applications from this year are not concerned.
none | Re: references | Your first referee says that she can't write before June. It's fine, two are enough.
none | Rota | Sam's been taken off the rota for being late. Don't be late on your trial!
none | Re: gift | You shouldn't have! We're not allowed to accept presents from applicants, so it's gone to the hospice.
none | Board meeting | The board voted down the new logo and passed the budget. Appointments are on next month's agenda as usual.
none | Re: question about the test | No, you can't use a calculator, and sadly there's no second attempt. You'll be fine.
none | Flight | Sorry, we couldn't get you the morning flight, it was full. You're on the one at two.
none | Re: salary | It's less than you wanted, I know. The committee wouldn't budge. But there's the pension, and the view!
none | Candidate pack | We no longer send out paper packs. Everything is on the website, and the closing date has not changed.
none | Re: Dave | Dave's left, he got a better offer. He told me all about you, so nothing's lost.
none | Notice of change | The interview room has been changed because the old one was needed for somebody else.
none | Re: late application | It's too late for the spring intake but not for the summer one, and that's where I've put you.
none | Mix-up | You got a letter meant for another Mr Khan, who wasn't appointed. We apologise; your own is in the post tomorrow.
none | Re: language test | You weren't far off! One more point and you'd have the certificate. We don't insist on it anyway.
none | Fire drill | There will be no lift on Wednesday. If you can't manage the stairs, tell us and we'll come down to you.
none | Re: shoes | They don't make them in your size any more, unfortunately. Wear your own black ones.
none | Strike | The talks have failed and the union has rejected the deal, so trains are off. Could we do it by phone?
`);
