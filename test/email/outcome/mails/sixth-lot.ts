/** Mails of many trades, written before anybody tried how they are read. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const sixthLot = labelledOutcomes(`
rejected | Your application for Dispatcher | Dear Gwen, Thank you for your interest in Valley Ambulance. After reviewing the applications received, we have chosen other candidates to proceed to the interview stage.
rejected | Application update: Marketing Assistant | Hi Theo, we wanted to let you know that we won't be moving forward with your application for Marketing Assistant. It wasn't an easy call.
rejected | Re: Lab Manager vacancy | Dear Dr Osman, We are grateful for your application. The quality of the field was exceptional, and I'm sorry to tell you that we were unable to include you in the shortlist.
rejected | Your candidacy for Area Manager | Dear Carlos, Following your final interview, the decision has been taken to appoint another candidate. Thank you for the professionalism you showed throughout.
rejected | Notification of result – Graduate Recruitment | Dear applicant, your numerical reasoning score was not at the level needed this year, so your application ends here. We hope that you will consider us after you graduate.
rejected | Thank you for applying - Orbit Gyms | We appreciate you applying to be a Personal Trainer with us. Unfortunately we've gone in another direction for this hire.
rejected | Vacancy closed: HR Generalist | Please note that the HR Generalist vacancy has been closed without an appointment. As a result, your application will not be progressed.
rejected | Your application – Museum Host | Dear Idris, I'm writing about your application for Museum Host. We had 212 applicants for two posts and I regret that yours was not among those chosen for interview.
rejected | Update from Quarry Bank | Dear Ms Lim, after internal discussions we have come to the decision not to extend an offer at this time. We sincerely thank you for the effort you invested.
rejected | Status of your application 00912 | Thank you for your interest. The position has been filled by an applicant from within the organisation.
rejected | Your speculative design test | Hi Nia, the studio reviewed your test. We didn't feel it was at the level we need for this project, and we're passing for now.
rejected | Result: Assistant Professor (Law) | Dear candidate, the faculty has ranked the applicants and forwarded three names. Your name is not one of them. The procedure is herewith closed for you.
rejected | Thanks from Copper Hill Vets | Hi Dana, thank you so much for coming to meet us. We've offered the nurse position to another applicant and they have accepted it.
rejected | Bus Operator Trainee | Dear Applicant: Based on the information in your driving record, you do not meet the minimum standards for this job. Your application is no longer being considered.
rejected | Regarding your application as Consultant | Dear Mr Petrov, we have studied your CV and come to the conclusion that your experience is not what we currently need. We kindly ask for your understanding.
rejected | Your interview with Pine Street School | Dear Ellie, It was a close-run thing, and the governors want you to know that, but the post was given to a colleague with more experience of phonics.
rejected | SmartRecruit notification | Candidate status: Rejected after screening. Company: Delft Robotics. Position: Test Engineer.
rejected | Your application to the Choir Outreach Team | Dear Rhys, we so enjoyed hearing you. On reflection we do not think that the role is right for you, and we've decided to look elsewhere.
rejected | Seasonal roles | Hello! Every seasonal role at the Kew store is now taken. We're sorry that we couldn't offer you anything this winter.
rejected | Data Protection Officer – outcome | Dear Mr Fenn, I regret that the Board did not select you for appointment. I attach a summary of the panel's comments.
rejected | Re: the Tuesday cleaning | Hello Rosa, my sister found me a lady from her church, so I am all right now. Bless you for coming to see me. Edna
rejected | Apprentice baker | Hi Jack, we took the other boy, he's used to the early mornings from his paper round. You're a smashing lad, don't lose heart. Glen
rejected | Re: tour guide | Hey Sofia, sad to say the company's letting guides go, not hiring. So it's a no for this season. Miguel
rejected | pony club | Dear Fliss, we have asked Mrs Vane to take the juniors this year as she has her coaching badge. So sorry. Camilla
rejected | Re: Panel beater | nah mate boss reckons ur too dear. gl
rejected | bookkeeping | Hi Sheila, bought the software in the end and it does what you would have done, so I shan't need you. Hope you find something. Ron
rejected | Re: Chef role | Hi Andre. It was between you and a girl from the Grand and they've plumped for her. Nothing in it. Pete
rejected | Sitter for Mum | Dear Joy, Mum took against having a stranger in the house, so we are going to do it between us. You were very patient. Alan
rejected | Re: Beginner stylist | Hiya, sorry hun you're not what we're after, need someone who can do colour. Kel x
rejected | Steel fixer | Sean, had to go with a lad who's on the card scheme. Next job maybe. Mossy
rejected | editorial internship | Dear Clara, I read your pieces twice. We've offered the place to somebody else, and it was a very near thing. Yours, Edmund
rejected | Re: Re: Shepherd | Hello Ifan, the estate wouldn't give me the money for a second man. I am as sorry as you are. Huw
rejected | Client says no | Hi Pri, they've come back and it's a pass. Reason given: too much agency, not enough in-house. Chin up. Rach
rejected | Deli | Buongiorno Luca, the daughter of my wife will work here now. I am sorry, you are a good boy. Salvo
rejected | Re: guitar teacher | Hi Neil, the school has cut the music budget so there's no post. We fought it. Jan
rejected | Kitchen fitter | had a think, gonna stay solo for now. ta for your time. Rob
rejected | church cleaner | Dear Maureen, the ladies on the rota have said that they'd sooner do it themselves. I do hope you're not offended. Rev. Jill
rejected | Re: dev gig | Hey Sam, we ended up using a mate's agency for it. Nothing to do with your quote. Let's talk again in spring. Joss
rejected | Re: carer | Hi Bibi, Dad's chosen Marie. He says she reminds him of Mum. You were my pick for what it's worth. Tom
rejected | Riding instructor | Hi Hattie, sorry but we can't have someone without the safeguarding course, the insurers are adamant. Lou
on-hold | Re: Night auditor | Hi Omar, the owners are selling up and told me to stop hiring till the sale's done. I'll be in touch. Cleo
on-hold | Application for Forestry Officer | Thank you for your application. Recruitment to this post has been temporarily halted pending a review of the budget. We shall write to you when we are able to proceed.
on-hold | Re: roofer | weathers killing us, no new starts till it dries out. ill shout u. Gaz
on-hold | Your application for Community Nurse | Dear Agnes, the commissioners have not renewed the contract yet and we can't recruit until they do. Your application is safe with us.
on-hold | Film runner | Hi Toby, shoot's been pushed to autumn, lead actor's broken his leg. You're still on the list. Bea
on-hold | Re: when do I start? | Dear Marek, the hall is not finished and the machines are late, so I must ask you to wait some weeks more. The place is kept for you. H. Vogt
on-hold | Analyst role | Hey Fay, the team you'd be joining is being merged with another, so the req is frozen. I'll know more in March.
on-hold | Church youth worker | Dear Dan, we fell short of the money we need to fund the post. We are praying about it and will decide after Easter.
on-hold | Recruitment status | Dear candidates, due to the cyber incident the selection procedure has been suspended. We will inform you when it can be resumed.
on-hold | Re: Baker job | Hi Una, still no lease. Can't hire a soul before I've got keys. Bear with me! Fi
no-openings | Dishwashing | Sorry amigo, kitchen full. Come back in June.
no-openings | Your email | Dear Ms Novak, there is no vacancy in our translation unit at present, nor do we expect one this year.
no-openings | Re: volunteering at the museum | Thank you for your kind offer. We have a waiting list for volunteers and cannot add to it now.
no-openings | Speculative CV | Hi Raj, thanks for getting in touch. No roles open for you right now but I'll keep you on my radar. Jo
no-openings | Farmhand | We don't take on casual staff any more, it's all contractors. Sorry. Mill Farm
no-openings | RE: PhD inquiry | Dear Minh, I am not accepting students next year. Good luck with your search.
no-openings | Any work going | Not a thing love. Dead in here. Shaz
no-openings | Enquiry | Dear Sir, the ship's company is complete for the coming season.
offer | Your application - Optical Assistant | Dear Hiba, we were so impressed that we would like to offer you the position. The salary is 22,500 and we'd hope for a start in mid June.
offer | Re: crew | Welcome aboard Finn! Joining instructions to follow, flights are booked for the 8th.
offer | Re: decision | Hi Carol, the answer's yes. Could you do Mondays and Wednesdays from next week? Bill
offer | Formal offer | Dear Mr Quaye, I write to offer you the post of Sub-Editor on the terms we discussed. Kindly sign and return one copy.
offer | Result | Dear Ines, after the trial day we want you in the team! 1,900 net and Sundays off. Do you accept? Ondine
offer | Apprenticeship | Hi Kyle, pleased to say you've got the apprenticeship. First day is 4 September, 7.30 at the depot. Bring your boots.
interview | Interview - Cook | Dear Mr Sall, please come for an interview on Thursday at 15:00 at the reception. Bring your papers.
interview | Hi! | Hey Lea, would you be up for a quick video chat on Tuesday? I can do any time after lunch. Amir
interview | Next steps - Finch Legal | We were impressed with your application and would like to move you to the interview stage. You'll receive a booking link shortly.
interview | Re: milking | Come and do a milking with us Sunday 5am, see how you get on. Bryn
interview | Selection day | Dear Zoe, you have been selected to attend our selection day on 11 March. Lunch is provided.
interview | Re: Copy editor | Hi Nell, could I call you on Friday about the editing job? Let me know what time's good. Sarah
none | Re: reference | Hi Kay, your old boss is no longer at the firm and nobody else could help. Is there someone else I might ask?
none | Delay | Sorry Dev, I didn't get to your mail last week. We've had two people off. Answer tomorrow.
none | Re: vegan option | No problem at all, we've told the caterers. The other candidates aren't fussy.
none | Cancelled order | Your order for the uniform was cancelled because the size is out of stock. Please choose another one.
none | Re: drugs test | The lab rejected the sample as it leaked. You'll have to do it again, I'm afraid. It isn't held against you.
none | Job ad | We've taken the advert down as we have plenty of applications. Yours is in, don't worry.
none | Re: commute | I wouldn't take the bus, it's hopeless. There's no station near us either. Car share with Lena?
none | Minutes | It was decided not to replace the copier. Mr Shah was elected to the board in place of Mrs Lowe, who has stood down.
none | Re: salary review | We can't match what the other firm is paying, but we could add a week's leave. Would that do?
none | Two Annas | There were two Annas in the process and I wrote to the wrong one, so please forget that last mail. Nothing is decided for you.
none | Re: Re: dog | The landlord won't allow it, sorry. Could your mum have him on weekdays?
none | Thank you | You did us a favour last night. We lost our barman, and you were so quick! Come and see me about the regular job.
none | Re: interview outfit | Please don't wear heels, we can't let you on site in them. Boots will be given out.
none | Password | You have failed to sign in three times. Your account has been closed for an hour.
none | Candidate survey | Some of you told us that our rejection letters were cold. We have rewritten them. Tell us what you think!
none | Re: the panel | Frances can't be on the panel as she knows you. Somebody from finance will sit in instead.
none | Correction | Contrary to what I wrote, the second post hasn't been withdrawn. Only the part-time one has, and that one wasn't yours.
none | Your photo | We'd rather not have a photo on the CV, could you send one without?
none | Re: Sat | I've no one to open up on Saturday so it'll have to be Sunday. Same time?
none | Conference | Your talk was not accepted for the main stage but as a poster. About the job: we'll talk next week as planned.
`);
