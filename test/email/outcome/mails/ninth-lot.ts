/** Mails full of the words of a no or an offer that decide nothing, written after the eighth lot was mended. */
import { labelledOutcomes } from './labelled-outcome.ts';

export const ninthLot = labelledOutcomes(`
none | Re: forklift post | Hi Wayne, nights is gone, a fella from Aldi took it. I've put you in for the afternoon shift, that closes Friday, so nothing to do but wait. Deb
none | Two vacancies | Dear Ms Roth, for the post in Basel we have chosen someone else, as I told you on the phone. What I want to ask is about Bern: would you also take 60 percent? The rest looks good. M. Gerber
none | Porter | Hello Jean, The hotel next door has no work any more and they sent me four people. You wrote first, so I look at you first. Come back to you Wednesday. Luc
none | QA Lead | Hi Meera, the contract requirement got cancelled by the client, the permanent one is on and your CV has gone in for that. Thanks, Rohit
none | Cello section | Dear Clara, the principal's chair was awarded last night. The tutti audition, for which you are registered, is unaffected. Orchestra office
none | About your degree certificate | Dear Sir, the attested copy was not accepted by the scrutiny committee. Submit the original at the counter within 7 days failing which your candidature will be rejected. Section Officer
none | Proof of address | Hi Tara, the bill you uploaded was turned down because it's older than three months. Anything newer will do. Compliance
none | Photo | Your profile photo was rejected. Photos must show one face only. Your application itself is not affected.
none | Portfolio link | Hey, your link says access denied. We can't judge what we can't see! Open it up and we'll have a look tomorrow. Studio Kern
none | DBS form | Dear Olu, your DBS form has been returned as the middle name was missing. We are not able to progress your application any further until it is corrected. Regards, Lynne
none | Health questionnaire | Dear Ms Kay, Occupational Health has declined to sign you off without a chest X-ray. Would you arrange one? The start date we talked about can stay. HR
none | Re: notice period | Hi Eva, three months is not possible for us, I'm afraid. Could you ask your boss for two? If yes the director would like to go on. Pia
none | Salary | Dear Ken, we cannot go to 70. Can you live with 64? I need to know before I take it to the board. Harriet
none | Weekend work | Hi Noor, no is no: without Saturdays it won't work for the shop. But every second Saturday would do. What do you say? Theo
none | What "no" taught me | In this week's column: "I'm sorry, you weren't what we were looking for" and other things I've been told at forty interviews. By Hanneke Vos.
none | Job hunting tips | Ever received “Your application has not been successful on this occasion”? You're not alone: nine in ten job seekers have. Five ways to bounce back inside.
none | Our guide for new recruiters | As an example of a kind letter: 'We have chosen another candidate, but your test impressed us.' Do you have better ones? Write to the editor.
none | Training: saying no with grace | Sentences such as "we regret to inform you that you have not been selected" can hurt. Learn how to write better ones on 4 May, 50 euros.
none | Timeline | Hello! Just so you know: 80 people have been declined so far, but not you. The director looks at the last ten on Thursday. Ann-Sofie
none | Where things stand | Dear Mr Ode, The shortlisting is done. Unsuccessful candidates were told yesterday; that you hear nothing of the kind is a good sign. More I may not say. Prof. Lamb
none | Rumour | Hi Cal, whoever told you that you'd been turned down is wrong. Nobody's been turned down. Shona
none | Sorry!! | Hi Ebony, so sorry, you were sent our standard rejection in error yesterday. Your application hasn't been looked at yet. Please ignore it. Careers team
none | Correction | Dear applicant, The notice of 2 May stating that the position was cancelled is hereby withdrawn. The competition continues. Human Resources
none | Referee | Dear Bram, Professor Adler says he is unable to recommend you by the deadline because he's on an expedition. May I ask the other two instead? Graduate School
none | Apologies | Dear Paul, I regret I was not able to come to the phone on Tuesday. I've not had a minute to look at the applications and won't before half-term. Sheila
none | Delay | Dear Candidate, It is regretted that the result could not be declared on the scheduled date. The result will be hosted on the website shortly. Controller of Examinations
none | Visit off | Hi Mia, the yard visit on Monday is off, the boss has flu. I'll find another day. Rick
none | Panel date | Dear all, the interview panel cannot sit on 6 March and the dates are withdrawn. New dates follow by the end of the week. Clerk to the governors
none | Train strike | Hi Leo, with the strike on Thursday we've called off the group exercise. We'll send everyone a new date. Graduate team
none | Board | Dear Ms Fox, the board meeting at which the appointment was to be confirmed had no quorum and was adjourned to the 18th. Your name goes forward then. Clerk
none | Your parking permit | Your request for a visitor's permit on 12 June was refused as the car park is full. Please use the public one in Mill Road. See you then. Facilities
none | Order 4471 | Dear customer, the position "chair, grey" in your order is no longer available and was cancelled. We offer you the blue one instead.
none | Planning committee | Our application for the new kitchen was unsuccessful, so it will be the old one for another year. I'll let you know about the chef's job after the weekend. Carlo
none | Tender | Hi Steph, we weren't selected for the Harbour contract, gutting. It doesn't change what we said about you. Talk Friday? Nick
none | Your friend | Hi Jas, I turned Kyle down today, thought you should hear it from me since you sent him. You I'd like to keep talking to. Mo
none | Maternity cover | Dear Lena, Mrs Thiele doesn't leave us after all until August, so we decide in July and not in May. Is this ok? Sabine
none | Thanks for the pointer | Hi Mina, we've made Arif an offer and he's accepted, so thank you for sending him! Your own application sits with finance, they've got till the 10th. Colleen
none | Congratulations, Ana! | You've been selected for the CareerBoost beta: get a job offer in 30 days or your money back. Claim your place now.
none | Draft contract for review | Dear Counsel, attached is the employment contract of Mr Petrov for your review. Please send comments by Thursday. Legal ops
none | Welcome aboard! | Welcome to JobHarbour! Your account is ready. Employers can now make you offers. Complete your profile to be seen.
none | FAQ | What happens if I am not successful? You will receive an email that your application has been unsuccessful and may apply again after six months.
none | Rules of the competition | A candidate who does not attend the interview shall be considered to have withdrawn. A candidate who refuses an offer is removed from the panel.
none | Closing date moved | Dear applicant, as too few applications had come in, the post was not filled in the first round and is advertised again. You need not apply anew. Town council
none | Re: last year | Hi Ruben, I remember you, we said no last year because you had no licence. Now that you have it, things look different. I'll speak to Dirk. Els
none | Second try | Dear Ida, our first choice said yes and then no. We never wrote to the others, so you're still in. Could I ring you? Gunnar
none | Exit survey | We noticed that your application for Data Analyst wasn't successful last month. Would you take our survey and tell us how we did?
interview | Re: Thursday | Hi Sara, Thursday at 2 has been given to another candidate, sorry. Would Thursday at 4 work for the interview? Best, Inge
interview | Change of plan | Dear Mr Lau, the phone interview is cancelled; we would like to meet you in person instead, on Monday 9 at 10 in our Leeds office. HR
received | Auto-reply | Thank you for your application. Incomplete applications will be rejected without notice. We are not able to give feedback by phone.
received | Application for teaching assistant | Dear Kim, Thank you for your application, which arrived before the deadline. We are unable to acknowledge each one by letter. If you have not been invited by 1 July, you have been unsuccessful.
`);
