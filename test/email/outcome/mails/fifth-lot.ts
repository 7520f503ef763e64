/** Mails of many trades, written before anybody tried how they are read. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const fifthLot = labelledOutcomes(`
rejected | Your application - Bid Writer | Dear Saoirse, Thank you for giving us the opportunity to consider your application. We have now shortlisted for this role and I am sorry to let you know that you weren't shortlisted on this occasion.
rejected | Thanks for your interest in Marlin | Hi Joe, we've decided to close the Growth Analyst search without moving forward with anyone from this pool. Appreciate you bearing with us.
rejected | Ihre Bewerbung / Your application | Dear Mr Dogan, we thank you for your interest. After intensive examination of the many applications we have made another choice. Please find your documents enclosed.
rejected | Candidate notification | Dear applicant: You are hereby notified that you did not rank high enough on the eligible list to be considered for appointment to Office Assistant II.
rejected | Update on Software Engineer II | Hello Tunde, thank you for the onsite. The debrief was positive in parts but the loop did not reach a hire decision. We wish you well.
rejected | Application outcome – School Cook | Dear Marie, Further to your recent interview for School Cook, I regret that you have not been successful in securing the post. Please contact me if you would like feedback.
rejected | NHS Jobs: application update | We have now completed shortlisting for vacancy 439-SJ-11. On this occasion you have not been shortlisted. The employer may have received many applications.
rejected | Your recent application | Thank you for your application to become a driver partner. You don't meet our eligibility criteria at the moment: a licence held for three years is required.
rejected | Call for tutors - result | Dear colleague, all the tutorial groups for the coming term have been assigned, and I am sorry that there wasn't one left for you.
rejected | Executive Assistant search | Dear Philippa, I have now heard from the Chairman. He was most impressed, but has opted for a candidate with City experience. I shall of course think of you for other searches.
rejected | Re: application for sponsorship in nursing | Dear Miss Achieng, your application was considered by the board and was declined. The decision of the board is final.
rejected | From the Fresh Basket hiring team | Hi Luis! We've filled all our open shifts at the Elm Street store. Your application will expire in 30 days.
rejected | Trainee Solicitor 2027 | Dear Harriet, we read your application with interest. Competition is fierce and we're afraid we won't be asking you to our assessment day. Don't lose heart.
rejected | Research Associate, Ref 8812 | The selection committee has completed its work. Your application was ranked as not competitive and will not be considered in the next steps of the procedure.
rejected | Decision on your application | After a thorough review we've chosen applicants with direct experience of claims handling. We're grateful that you thought of Acorn Mutual.
rejected | Update – Lifeguard | Hi Ellis, you did not pass the swim test to the required time, so we are not able to progress your application. You can book another test from June.
rejected | Thank you | Dear Mr Bianchi, We have given your candidature careful thought, and in the end it did not convince us completely. We ask you to understand our decision.
rejected | Outcome of selection for Team Leader | Hi Trudy, thanks for putting yourself forward. It was agreed to offer the acting-up post to Graham. I'd like to talk about what you can work on for next time.
rejected | Your submission to our writers' room | Dear Kit, thank you for the spec script. We won't be adding you to the room this season. Our readers enjoyed the second act.
rejected | Application status: closed | Reason: position filled. You have been moved to our talent community.
rejected | Re: summer job | Hey bud, Rob's two boys are covering the summer so I'm sorted. Ask me again next year. Dale
rejected | Piano bar | Hi Claudette, management have binned live music on weeknights, so that's that. I'm heartbroken. Leo
rejected | Re: Reception | Hi Kim, sorry for the wait. It's not good news, we've taken someone from another branch. Tracey
rejected | your offer to help on Sundays | Dear Mr Hobson, kind of you, but the choir has enough basses and what we want is tenors. Dr Finzi
rejected | Re: Sushi chef | Thank you Kenji-san. Owner thinks your English is not good for counter. I am sorry. Hiro
rejected | That job | Don't shoot the messenger Si, it's a no. They didn't reckon you'd stick it. Nige
rejected | Nursery post | Hi Aimee, I've just offered it to the other lady as she can do the full week. You were so good with the babies room, I'm really torn. Lorna
rejected | Re: tree surgeon | Insurance quote came in for a second climber and it's bonkers, so I'll have to carry on by myself. Cheers though. Rich
rejected | Re: Studio assistant | Dear Mila, I have asked Anton to stay another year, so I shan't need a new assistant until then. Your drawings are very fine. Prof. K.
rejected | Van driver | No good mate, points on your licence means the insurers won't have you. Terry
rejected | Fw: interview Tues | Hi Paula - not one for them I'm afraid. "Lacked energy". Don't take it to heart. Debs
rejected | Re: au pair for us? | Hello Camille, my wife has lost her work so now we don't need an au pair. We are sorry for you and for us. Jens
rejected | Tiling | Hi Ash had a look at the pics you sent and it's not up to the standard we do. No offence. Mark
rejected | Teaching assistant | Dear Jo, the head and I met at lunch and we feel Mrs Begum is the better fit for the class. Please don't be put off applying again. Ruth
rejected | Re: lifeboat cook | Sorry skip, berth's gone to the mate's sister
rejected | Re: House manager | Dear Mr and Mrs Dale, Her Ladyship has settled on the other couple. She asks me to return your references. Yours truly, P. Crabbe
rejected | Re: Freelance illustrations | Hi Suki! The art director prefers a different style for this one. Will keep you in mind for the autumn list. Bea
rejected | the youth worker job | Ah Ciaran, gutted for you. Panel gave it to Aoife by a whisker. Come in and we'll talk about the other thing. Noel
rejected | Re: Trial shift Sat | Hi Dan, won't be needing you Saturday, we've got someone permanent now. Cheers
rejected | Fruit picking | Dear friend we have no more bed in the house for picker, so can not take you this year. Baptiste
on-hold | Re: Fundraiser role | Hi Meera, our chair wants one more look at the reserves before we commit to a salary. Realistically that's September. I know it's frustrating.
on-hold | Notice to applicants | The recruitment for Constable has been stayed by order of the tribunal. Applicants are advised to wait for further notice.
on-hold | Re: Labouring | job on hold til council sort the asbestos mate. wont forget ya
on-hold | Your application - Production Planner | Dear Ms Olofsson, at present there is uncertainty about the site's future, and we have had to pause all recruitment. We will let you know as soon as there is clarity.
on-hold | Re: nanny | Hi Bex, baby's been kept in so we're living at the hospital and can't think about the nanny thing just now. We'd still love it to be you. Amy
on-hold | Postdoc update | Dear Chen, the contract between the universities is not signed yet, which is why I can't send you anything official. Please don't give up on us. Marta
on-hold | Timeline | Hey Rae, heads up that the exec team pushed the decision on new roles out to the next planning cycle. You're not out of the running.
on-hold | Re: Sous chef | Evening Al, landlord's dragging his feet on the lease so no opening date. As soon as the ink's dry I want you in. Gio
on-hold | PTA coordinator | Dear Liz, because the AGM had to be adjourned, no one could vote on the post. It will be on the agenda in May.
on-hold | Locum work | Hello Dr Shah, rota for the autumn isn't funded yet. Once I have the money you will be first to hear. Practice manager
no-openings | Re: Cleaning work | Hi Ola, all my ladies are staying put so nothing to offer I'm afraid. Maggie
no-openings | Enquiry: Junior designer | Hi Ben, love the zine. There isn't a junior seat here at the moment and I don't see one coming this year.
no-openings | RE: vacancies | Dear Mr Thapa, the mission is not recruiting. Positions are advertised on the portal only.
no-openings | Student job | Hello, our student jobs for this semester are all taken. You can apply again from 1 September.
no-openings | Your offer of services | Dear Madam, we have no need of a further translator at present but have noted your details.
no-openings | Re: any shifts? | none going atm soz x
no-openings | Traineeship | Dear Enzo, our workshop does not train anyone this year because our master retires. Good luck, Schreinerei Beck
no-openings | Hi | Hey Priya, hiring budget is zero this half so can't help. Try Lena at Forge?
offer | Contract for the season | Hi Jules, attached is your contract for the season. Read it, sign it, send it back and we'll see you on the 3rd of May. Marion
offer | Congrats!! | You got it! HR are drawing up the paperwork. So happy for you. Nina
offer | Offer of a place | Dear Kamal, we would like to offer you a place on our apprenticeship, starting on 2 September. Please accept by replying to this email.
offer | Re: Vet nurse | Hi Steph, we all want you here. 27k and every third weekend. Say you'll come? Doug
offer | Terms of engagement | Dear Dr Wolfe, the trustees invite you to take up the post of curator with effect from 1 March at a salary of 41,000.
offer | Kitchen | Ok you start thursday, 12 an hour, come 4pm
interview | Re: Nanny | Hi Orla, we'd love you to come round for tea on Sunday and meet the girls. 4ish? Beth
interview | Invite | You have been shortlisted for Site Engineer. Your interview will take place by video on 8 May at 09:30; the link is below.
interview | Re: Barber | come by the shop sat before 10 bring ur clippers wanna see a fade. Tone
interview | Next stage | Hi Viktor, thanks for the task. We'd like to walk through it with you on a call with two of our engineers. Which day suits?
interview | Meeting | Dear Ms Rao, Dr Pell would be glad to see you at the surgery on Tuesday after evening clinic to talk about the vacancy.
interview | Panel | We are pleased to inform you that your application has been successful at the paper sift. You are requested to appear before the board on 21 June at 10 a.m.
none | Re: the other firm | Sorry to hear they turned you down, their loss. Our process carries on as planned. Kate
none | Re: clash | We can't do the 4th after all, the boss has been called away. Does the 5th work?
none | Photos | Hi Mo, we didn't use the one of you at the gate, it was too dark. The other's in the brochure. See you at the workshop!
none | Your reference request | Dear Ms Hale, I no longer work at Brook College and cannot give a reference in its name. Please try the office.
none | Expenses | The claim form was out of date, so finance refused it. Here is the new one. Sorry for the bother.
none | Re: notice period | Three months isn't ideal but it wouldn't rule you out. Let's see what the board says on Friday.
none | Re: is it still open? | It is! Two people have dropped out, so your chances just got better.
none | Cancelled: stand-up | The stand-up at 9.15 has been cancelled because nobody is in. Interviews go on as normal.
none | Re: test | The link had expired, it wasn't your fault. You have another 48 hours. We don't hold it against you.
none | Room booking | Our booking was declined as the hall is taken by the bowls club. We'll meet in the vestry instead.
none | Re: pay | We aren't able to pay weekly, it's monthly for all. Not a deal breaker I hope. Sian
none | Colleague leaving | Unfortunately Harriet is no longer with us, she's gone to a competitor. I'm looking after her candidates, you among them.
none | Re: car | The pool car's gone, someone else booked it. Could you take a taxi from the station? We'll pay.
none | Our policy | We never reject anyone for gaps in a CV. If you are not chosen, you'll always get a phone call from me.
none | Re: draft contract | Legal didn't accept your change to clause 4, so that stays as it was. All the others are fine by us.
none | Re: Re: portfolio link | Hm, still not working. It says access denied. Maybe send the pdf?
none | Question | Would you rather not work with dogs? Some of our people can't, and that's no problem at all.
none | Two posts | The part-time post has gone, but you asked about the full-time one and nothing has been decided there.
none | Reminder | Don't forget that we close at noon on Saturday. If you can't come before that, another day is fine.
none | Re: visit | Not this week I'm afraid, we're all at the show. The week after?
`);
