/** Mails of many trades, written before anybody tried how they are read. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const secondLot = labelledOutcomes(`
rejected | Your application for Customer Success Manager | Hi Bilal, Thanks for applying to Loopwell and for the care you put into your answers. After looking through everything, we're going ahead with a handful of candidates whose experience sits closer to what the team needs today. All the best, Loopwell Talent
rejected | Ref 33910 Senior Planner | Dear Ms Whitcombe, Thank you for your application. I regret to advise that on this occasion you have not been called for interview. Yours sincerely, Planning Services
rejected | Application status | Hello. Thank you for your interest in Meridian Foods. The recruiting team has reviewed your application and determined not to advance it. You may apply for other roles at any time.
rejected | Outcome of your interview | Dear Mr Sithole, We refer to your interview held on 14 February. Kindly note that your application was not favourably considered. We thank you for your time.
rejected | Assistant Librarian | Dear candidate, We received 140 applications for this position and the committee has drawn up a shortlist of six. Your name does not appear on it. We thank you for your interest in the Institute.
rejected | Your Application to Tarn Software | Thanks for your interest in Tarn. We have filled this role and are closing out remaining applications. Follow us on LinkedIn to hear about other roles.
rejected | Bewerbung / application Purchasing | Dear Ms Silva, thank you for your application documents. After detailed examination we must unfortunately tell you that we have given preference to other applicants. Please do not see this as a judgement on your qualification.
rejected | Graduate programme - video interview | Hi Femi, Thank you for completing your video interview. Having reviewed your responses, we will not be inviting you to the final assessment day. Because of numbers we can't give individual feedback.
rejected | Update: Operations Associate | Hi Claire, We've finished reviewing applications for this role, and yours wasn't one we'll be taking to the next step. Thanks so much for considering us.
rejected | Notice of results, Exam 7031 Clerk Typist | Your examination score was 61. A score of 70 is required to be placed on the eligible list. You may retest after 90 days.
rejected | Your interest in the Registrar post | Dear Dr Kerr, The appointing committee met last week. I write to let you know that the appointment has been made. I am sorry that it was not possible to shortlist you in a strong field.
rejected | Position Cancelled: Medical Coder | Thank you for your interest. The requisition for the above referenced position has been cancelled and will not be filled. Please continue to check our site.
rejected | Regarding Data Engineer | Hello Anjali, Greetings from Veltris. We have evaluated your profile against the requirement and it is not matching with the current needs. We shall get in touch for future opportunities.
rejected | Thank you for interviewing | Hi Rosie, it was a pleasure to get to know you. Unfortunately, we aren't able to offer you the Sous Chef position at this time. We think very highly of your skills.
rejected | Your application to the Civil Service Fast Stream | We have now marked your e-tray exercise. You did not achieve the standard needed to go forward. You will not be able to apply again this year.
rejected | Re: Volunteer Coordinator | Dear Abby, We had some incredible people apply and could only choose one. This time it was not you, and I know that's disappointing. We'd be happy to see you apply in future.
rejected | Application closed | Your application for the role Delivery Driver (Bolton) has been closed by the employer. Reason: other candidates selected.
rejected | Update on your candidacy | Dear Lars, Thank you for your patience. The steering group has resolved not to make an appointment from this round. We will readvertise the post later in the year.
rejected | Your application – Pastry Chef (m/f/d) | Hello Giulia, we looked at your application closely and came to the result that we can't offer you a suitable job. We wish you all the best for your future path.
rejected | Scholarship Office / Research Assistant | Dear applicant, the ranking has been finalised. You are placed third on the list, and the two available positions have been accepted by the applicants ranked ahead of you.
rejected | Re: kitchen job | Hey Tariq, we ended up giving it to Sam who's been washing pots here since summer. You're a good worker, something will come. Nick
rejected | dog walking | Hi Bev, ever so sorry but my neighbour's lad has offered to do it for pocket money so I'm going with that. Good luck with the others! Pat
rejected | Re: Estimator | Pete, the directors want to leave it, they think you'd be bored here after a firm that size. Shame. Rob
rejected | Au pair | Dear Anna, we decided for another girl from Spain because she can come already in August. You seem really lovely and we wish you find a nice family. Familie Brandt
rejected | sax teacher | Hi Joel, school's gone for a peripatetic from the council scheme, they come free. Nothing to do with your playing. Meg
rejected | Fri | Chef says no mate, wants someone with pastry. Soz. Lee
rejected | Re: Saturday stall | Hi Immy. We've taken my friend's daughter on for Saturdays, she asked first. Good luck finding something! Sue x
rejected | Cutter | Dear Mr Rahman, your sewing is good but it is too slow for our production. We cannot use you. Regards, Kowalski
rejected | the flat share of childcare job | So we've talked and talked, and we're going to put the twins in nursery instead. I'm really sorry, you were our first choice.
rejected | Farrier's apprentice | Hi Cal. Took a lad on Monday, he's done a year at college. Keep your name about. Will
rejected | feedback | Hello Simone, spoke to Greg at the client. It's a thanks but no thanks I'm afraid, he thought you interviewed well but light on Salesforce. Speak soon, Toni
rejected | Organ scholar | Dear Peter, After much prayerful thought we offered the scholarship to someone else, who accepted it this morning. Yours ever, Fr Michael
rejected | Re: hairdresser | Hiya hun, chair's been rented out to a girl I trained with. Sorry babe xx
rejected | Labourer needed | mate we're good for lads now cheers
rejected | Trainee surveyor | Hi Holly, I'm embarrassed to say the boss's son has decided he wants the traineeship after all. I fought for you. Steve
rejected | Harvest | Hello, we have found enough people for the harvest. Thank you and good luck. Domaine Perrin
rejected | Actor - Malvolio | Hi Dom, thanks for a cracking audition. We've cast it now and went another way. See you in the bar. Fi
rejected | Re: Carer for Dad | Dear Blessing, Dad has gone into a home so we no longer need anyone. Thank you for being so kind. Helen
rejected | Pipe fitter | Bud, can't make the numbers work to bring you on. Wish I could. Hank
rejected | junior | Hi Zoe – gut feeling from the team was that you need another year or two under your belt. Come back to us then? Gav
on-hold | Re: Deckhand | Hi Kit, boat's still in the yard so no crew till she's back in the water. You're on my list. Skip
on-hold | Research nurse | Dear Siobhan, Ethics approval for the trial is taking longer than planned and we cannot recruit staff before it is in place. We will contact shortlisted candidates as soon as we can.
on-hold | Content Lead | Hey Max, small bump: leadership froze all open reqs yesterday. I'm fighting to get this one unfrozen. Hang tight.
on-hold | Your application as Nurse | Dear Ms. Popescu, the decision about the position must unfortunately be postponed, because our ward manager is ill for several weeks. We ask for your patience.
on-hold | Status of recruitment | Dear Candidate, This is to notify you that the recruitment exercise has been suspended until further notice owing to a court order.
on-hold | Re: Tiler | Alright Baz, job's been put back, main contractor's in bother. Soon as it kicks off you're on it. Ty
on-hold | Museum Educator | Dear Ola, the council elections mean no posts can be approved until June. We remain very interested in you and will write then.
on-hold | Update from Finch | Hi Noor, we're reshuffling the product org and until that's settled we can't make a call on your role. You did great. Expect to hear from me around the 20th.
on-hold | waitress | Hi love, bit early yet, we won't know numbers till bookings come in for Easter. I'll text you. Jan
on-hold | Postdoc position | Dear Yuki, the grant agency has delayed its decision to November. I want to hire you but my hands are tied until then. Best, Tomasz
on-hold | Head of Finance | Dear Richard, The chief executive has resigned and the board has asked that all senior appointments wait for her successor. Your candidacy stands.
on-hold | Bus driver recruitment | Thank you for your application. Please note that all driver recruitment is paused pending the outcome of the route tender. We will hold your details and contact you when it restarts.
on-hold | Re: Re: start | Hey Gus, insurance claim on the barn is dragging so can't start anybody yet. Don't take another job ha. Wes
on-hold | UX contract | Hi Lena, the client's procurement department is sitting on the purchase order. Nothing I can do but wait. I'll ping you the minute it moves. Owen
on-hold | Teacher post | Dear Mr Abara, enrolment is lower than expected, so the Governors will look again at staffing in January before any appointment. We'd like to keep you in mind for this post.
no-openings | Enquiry about work | Dear Paolo, Thanks for writing. We are a team of three and have no plans to grow this year. I wish you luck. Nell
no-openings | RE: any jobs going? | Hi Tash, not at the mo lovely, we're fully crewed up. Ask again after the summer. Deb
no-openings | Unsolicited application | Dear Mr Fischer, We thank you for your application on your own initiative. At present we can unfortunately not offer you a vacancy corresponding to your profile.
no-openings | Internship request | Dear Leila, we don't offer internships at the moment as we lack the capacity to supervise. Best wishes, Institute office
no-openings | Re: Bar work | No jobs going at the min pal. Gaz
no-openings | Your letter | Dear Miss Reid, there are presently no positions vacant at the clinic. Your letter will be kept for six months.
no-openings | Re: driver | We have all the drivers we need, thanks for asking. Transport office
no-openings | Work on the estate | Dear Tom, the estate employs only four people and none is thinking of leaving. I'm sorry not to be of more help. J. Astley
no-openings | Re: Freelance editing | Hi Kate, our freelance list is full for this year. Drop me a line in January. Best, Mo
no-openings | Joining your team | Hi Victor, thanks for your interest in Cobalt! We don't have anything open in design right now but keep an eye on our jobs page.
offer | Job Offer - Ward Sister | Dear Funmi, Congratulations! Following your recent interview we would like to offer you the post, conditional on satisfactory checks. Kind regards
offer | Re: Saturday | Well you survived! Job's yours love, £11.80 an hour, same time next week? Bren
offer | Teaching post | Dear Mr Lund, The board has approved your appointment as Teacher of Physics. Your contract will be sent within the week.
offer | We'd like you on the crew | Ed, everyone rated you. If you fancy it we'd have you from March, 180 a day plus digs. Shout back. Cap
offer | Your contract | Dear Mrs Haddad, we are glad that we can win you for our team. Enclosed you find the contract in two copies.
offer | yes | It's a yes from all of us! Can you do Tuesdays and Thursdays to begin with? So happy. Jo and the girls
offer | Terms | Hi Ravi, pleased to inform that client has selected you. Offer letter will be released by tomorrow EOD. Please confirm your joining date.
offer | Assistant stage manager | Hi Bex, would love to have you for the whole tour, rehearsals start 6 Feb, Equity minimum. Say yes! Nat
interview | Assessment day | Dear Olu, I'm pleased to tell you that you have been successful at the application stage and we would like you to attend an interview on 11 May.
interview | Hello | Hi Sam, got your CV from Mandy. Can you ring me tonight after 7 to talk about it? Col
interview | Vacancy: Cellar hand | Hi Louis, we are interested in your profile. When could you visit us at the winery? Any day next week is good. Bernadette
interview | Next round at Quillo | Hey Tam! Really enjoyed our call. Next up is a chat with our founder. Grab a slot here: quillo.example/book
interview | Interview | Dear Mrs Petit, we would be pleased to get to know you personally. We propose Thursday, 3 July at 10 o'clock.
interview | Site visit | Hi Jed, before we go further I'd like to show you round the yard. Tuesday or Wednesday this week? Al
interview | Selection panel | Further to your application for the above post, the panel will see you on 9 October at 11.20 in Room 4.
interview | pilot assessment | Congratulations Kim, you have been selected for the simulator check and interview. Please pick a date in the portal.
none | Re: Re: parking | Hi Ann, the car park is closed for resurfacing, so we've no spaces that week. Sorry! Come by train if you can.
none | References | Hi Moe, unfortunately we couldn't reach your second referee. Has she moved on? Could you let me have another number?
none | Your pension questions | Dear Clive, I'm afraid we do not match contributions above 5 %, and the old scheme was closed to new members in 2019.
none | Re: my mistake | No harm done, Ella. I hadn't noticed you'd missed the attachment. Got it now.
none | Group interview logistics | Dear all, two candidates have withdrawn, so we'll start at 10 instead of 9. Nobody will be turned away if they're late because of the strike.
none | Newsletter | Why good people get rejected: five hiring managers on the candidates they passed over, and what they'd say to them now.
none | Re: dates | Sorry Jo, neither of those works for the panel. Could you do the week after? If not we'll find another way.
none | Uniform | Hi Lee, no medium left, we gave the last one to the new girl. Will order yours today. Start date's unchanged.
none | Re: relocation | Hi Fatou, we can't cover the full removal costs, I'm sorry to say. Is that a problem for you?
none | Background check | Your background check could not be completed: the address you gave does not match our records. Please log in and correct it.
none | Team update | Morning! Jess has decided not to come back after maternity, so her role's open too. Thought I'd tell you before we speak on Wednesday.
none | Re: your question | Not a silly question at all. We hired internally last time, but this year it's open to everyone. Apply!
none | lost property | Hi, a scarf was left after the interviews on Thursday. Not yours? No worries if not. Reception
none | Re: visa | Dear Tunde, the sponsor licence was refused last year but we have it now, so nothing stands in the way. Legal will write.
none | Interview feedback form | We are sorry you had problems with the form. It is no longer required, please disregard our reminder.
`);
