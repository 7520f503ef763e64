/**
 * Form letters, put together of parts: the thanks and the good wishes stand in receipts as well as in refusals, and tell nothing. Only the middle
 * does.
 */
import { linesOf, putTogether } from './put-together.ts';

const openings = linesOf(`
Thank you for your interest in the Warehouse Supervisor position at Orchard Foods.
Thank you for applying to Bluewater Clinic for the role of Practice Nurse.
We appreciate your interest in joining our team and the time you put into your application.
Thanks so much for applying! We love hearing from people who care about what we do.
Thank you for taking the time to apply for the Payroll Analyst role (R-20817).
Thank you for considering a career at Northgate Rail.
We have received your application for Junior Architect at Studio Halden.
Thank you for sending us your CV and covering letter.
Hi Sam, thank you for your application to the Harbour Trust.
Dear applicant, we refer to your application for the post of Laboratory Assistant.
Thank you for your application documents and your confidence in our company.
It was great to meet you and to hear about your experience.
Thank you for attending the interview for the post of Teaching Assistant last week.
Thank you for taking the time to speak with us about the Event Manager position.
We were delighted to learn of your interest in our company.
Thank you for your patience while we worked through the applications.
I hope this message finds you well.
Many thanks for completing our online application form.
Thank you for reaching out to our HR department.
We are writing about the position of Senior Buyer.
`);

const closings = linesOf(`
We wish you all the best. The Talent Team
Kind regards, Human Resources
We appreciate the time and effort you put into this.
Good luck with your job search!
Please do not reply to this email, as this mailbox is not monitored.
In the meantime, feel free to visit our careers page for other openings that match your skills.
Thank you again for your interest in our company.
You can follow us on LinkedIn to hear about new roles.
Thanks again and best wishes, People Operations
We encourage you to apply for other roles that interest you.
If you have any questions, please contact the recruitment office.
Sincerely, The Recruiting Team
We wish you every success in your career.
We value the effort that every candidate puts into applying.
Your data will be deleted after six months, as the law requires.
We are an equal opportunities employer.
Thank you for considering us.
Best of luck, and thanks again!
To see the status of your application, sign in to your account.
With kind regards, Office of Personnel
`);

const middles = {
  received: linesOf(`
Your application has been received and will be reviewed by our hiring team. If your skills and experience are a match, a recruiter will contact you.
Our recruiters will carefully review your qualifications. Should your profile match our needs, we will be in touch about next steps.
This is an automatic confirmation. Because of the number of applications, only candidates who are shortlisted will be contacted.
We will look at your documents carefully and come back to you as soon as possible. We ask for a little patience.
If you do not hear from us within four weeks, please assume that you have not been successful on this occasion.
We read every application. If there is a fit, we will reach out to schedule a first call; if not, we will let you know as well.
Due to the high volume of applications we cannot reply to everybody individually.
Your details are now with the hiring manager, who will go through them after the closing date.
If you are not selected for this position, we will keep your resume on file and may contact you about other openings.
You will hear from us either way, usually within two weeks.
If there isn't a role for you right now, we will keep your details and let you know about others.
Unsuccessful applicants will be told by email.
Please keep this email for your records. Your reference number is 55201.
Not every candidate will be invited to interview, but we look at each of you with care.
The closing date is 30 June. Interviews are expected to take place in the week after.
While we cannot promise an interview, we do promise that a person will read what you wrote.
We will be in touch if your experience aligns with the requirements of the role.
We strive to reply to all applicants, but it may take some time because of the number of applications.
We know that looking for a job isn't easy, so we try to make this as simple as possible.
Only applicants who meet the essential criteria will be considered further.
We will keep you informed of any news about your application.
You can log in to your profile at any time to check the status of this and other applications, or to withdraw.
We will reach out if there is interest in your background. We wish you the best as you look for your next position.
Should there be interest in talking about the role, we will contact you. Otherwise we will keep your resume for the future.
You've taken the first step! We will contact you if we think that you are a good fit. Keep checking our site for other opportunities.
If our team feels that your skills are a good fit, we'll reach out. We also invite you to look for other positions that match your interests.
Our team is currently reading applications. We may also consider yours for other positions, which is part of our process.
We'll be reviewing your application and will update you on the next steps.
We are always looking for talent, and we're here to help you find your place.
Congratulations, you have successfully applied! There is nothing else you need to do now.
This is a confirmation that your application was submitted.
We hope that you will hear from us soon, and we'd love to help you find your dream job.
`),
  'in-process': linesOf(`
Your application is still under review. We expect to reach a decision by the end of the month.
We are still interviewing other candidates and will share an update with you soon.
The hiring committee has not yet made a decision. We will contact you as soon as it has.
The process is taking longer than we expected, and we are grateful for your patience.
Your profile has been shared with the hiring manager, and we are waiting for feedback.
We have submitted your profile to our client and will let you know once we hear back.
Please rest assured that your application is still being considered.
You have been shortlisted for the next stage. Details of the next steps will follow shortly.
We are finalising the schedule of interviews and will confirm the dates soon.
We have received your answers and will review them this week. If we need anything more, we will ask.
Several strong candidates applied, so it will take us a little longer to decide.
We received your acceptance of the offer, and our onboarding team will contact you with the details of your first day.
No decision has been made on this position yet. Nobody has been turned down so far.
We are checking references and will come back to you with the outcome next week.
We will provide an update soon.
We appreciate your patience while we go through all the applications.
The review isn't complete yet. You'll get a status update as soon as it is.
Our team is in the process of reviewing applications, and we'll keep you posted.
We will discuss your question about the pay with the manager and come back to you.
Congratulations on reaching the final round! We will send you the timetable soon.
The panel meets again on Tuesday, and all candidates will be told the outcome afterwards.
We are pleased to tell you that you have been shortlisted for the next round. Details will follow.
We were impressed by your answers and will be in touch soon to give you feedback on your application.
Your willingness to move is noted. We will discuss it with the department and update you shortly.
We appreciate your flexibility about the times, and we will confirm the schedule of the interviews soon.
Your profile has been forwarded to our client, who is looking at it. We will update you as soon as we hear more.
The department is going through the final interviews. We expect to be able to tell you more next week.
We have passed your question on to the team and will send you an answer within two days.
We value your interest and are carefully comparing all candidates. Your application remains under consideration.
We confirm that we have your signed offer, and look forward to your first day with us.
We understand that you need some time to think about the offer. Please let us know by Friday.
We have decided to move forward with your application, and you will hear about the next steps soon.
The team has decided to go ahead with your candidacy. We will be in touch to agree on a time.
You are one of the candidates whom we have chosen for the second round. We are happy to continue with you.
Your application was successful at the first stage. Our colleagues will now look at your references.
`),
  none: linesOf(`
We are looking for someone with a portfolio that shows a love of detail. Experience with a team of ten or more is a plus.
Candidates should have three years of experience and be able to work on weekends. Apply by 1 May.
New jobs for you this week: Account Manager, Leeds. Care Assistant, York. No experience required.
Please confirm that your address and bank details are correct, so that we can pay your expenses.
We regret that we cannot refund travel costs. Parking is not available at the site.
Your account has been created. You have not yet submitted an application.
We are sorry for the technical problems last weekend. The portal works again.
Please note that the location of the interview has changed. The time stays the same.
Our office is closed on Friday. We are back on Monday.
The document that you uploaded could not be read. Please upload it again.
We would be grateful for your feedback on our recruitment process. The survey takes three minutes.
As agreed, please find the job description attached. The salary is not negotiable, I am afraid.
I'm sorry for the delay. Could you tell us when you would be able to start?
Could you please send us two references? One of the addresses that you gave does not work.
Your colleague told us that you are leaving. We are sorry to see you go.
The position reports to the Head of Finance and is based in Leeds. Someone with good Excel would do well.
Unfortunately the recruiter who looked after you has left. From now on I am the one to talk to.
We don't use agencies. We have not passed your details to anyone else.
We have a candidate for your vacancy and would like to present her profile to you.
Your requisition has been assigned to a recruiter. Please review the requirements.
We are recruiting for a client who needs a welder. Would you be interested? Somebody with your experience would fit well.
A new message from the employer is waiting for you in your account.
This role is a great match with your profile. See the full list of matching jobs.
We would like to interview you next week. Please choose a time with the link below.
Please complete the online assessment within five days. It takes about 40 minutes.
`),
  rejected: linesOf(`
After careful consideration, we have decided to move forward with other candidates whose experience fits the role better.
We regret to inform you that you have not been selected for an interview.
Unfortunately, we will not be taking your application further on this occasion.
We have now filled this position and are no longer considering applications.
We are sorry to say that your application has not been successful.
The panel has offered the post to another candidate, who has accepted.
We had many strong applicants and cannot offer you a place this time.
Your profile does not match what we need at the moment, so we have to decline.
We have come to the conclusion that we cannot consider you for this vacancy.
This vacancy has been withdrawn, and all applications for it have been closed.
You did not reach the mark that was needed to go on to the next stage.
Others came closer to what the role asks for, and we have chosen to continue with them.
We won't be inviting you to the next round.
The competition was strong, and your name is not among those on the shortlist.
It was a hard choice, but someone else has been appointed.
Your application was not among those that we selected.
The team felt that this is not the right match.
We have decided in favour of an internal applicant.
`),
  'on-hold': linesOf(`
Recruitment for this role has been put on hold until the budget is approved. Your application stays open.
The start of the project has been delayed, so we cannot appoint anybody yet.
All hiring is paused until the new financial year. We would like to keep you in the process.
The board has not yet approved the post. We will write again when it has.
Because of the reorganisation the selection has been postponed until the autumn.
We are waiting for the funding to be confirmed before we can make any offers.
`),
  'no-openings': linesOf(`
At present we have no vacancies in this field. You are welcome to write again later.
There are no open positions at our company at the moment, but we will keep your details.
We are not recruiting at the moment. All our posts are filled.
We do not currently have anything suitable for you, but we will keep your CV on file.
We don't need any more staff this season. Please try again next year.
`),
};

export const formLetters = putTogether({ openings, middles, closings, perMiddle: 3 });
