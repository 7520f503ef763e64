/** Automatic emails in the style of various portals: receipts, rejections, and emails that are neither. */

export interface PortalMail {
  readonly portal: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
}

const mail = (portal: string, from: string, subject: string, text: string): PortalMail => ({ portal, from, subject, text });

export const receipts: readonly PortalMail[] = [
  mail(
    'Workday',
    'initech@myworkday.com',
    'Thank you for applying - R-10432 Technical Writer',
    'Dear Jo,\n\nThank you for your interest in Initech. We have received your application for Technical Writer (R-10432). Our recruiting team is currently reviewing applications and will contact you if your skills match our needs.\n\nYou can check the status of your application at any time in Candidate Home.\n\nThis is an automated message, please do not reply.',
  ),
  mail(
    'Workday',
    'globex@myworkday.com',
    'We received your application',
    "Hi Jo,\n\nThanks for applying to be part of our team! Your application for Welder II has been successfully submitted. If there's a fit, someone will reach out.",
  ),
  mail(
    'Greenhouse',
    'no-reply@us.greenhouse-mail.io',
    'Thank you for applying to Initech',
    'Jo,\n\nThanks for applying to Initech. Your application has been received and we will review it right away.\n\nIf your application seems like a good fit for the position we will contact you soon.\n\nRegards,\nInitech\n\n** Please note: Do not reply to this email. This email is sent from an unattended mailbox.',
  ),
  mail(
    'Greenhouse',
    'no-reply@greenhouse.io',
    'We got it: Thanks for your application',
    'Hi Jo! We got your application for Data Analyst. Unfortunately, given the number of applications, we are not able to reply to everybody in person.',
  ),
  mail(
    'Lever',
    'no-reply@hire.lever.co',
    'Thank you for your application to Globex',
    'Hello Jo,\n\nThank you for your interest in Globex! We wanted to let you know we received your application for Product Designer, and we are delighted that you would consider joining our team.\n\nOur team will review your application and will be in touch if your qualifications match our needs.',
  ),
  mail(
    'iCIMS',
    'donotreply@icims.com',
    'Application received: Registered Nurse',
    'Dear Jo Miller,\n\nThank you for submitting your application for the position of Registered Nurse. Your information will be reviewed carefully. Should your background meet our requirements, a member of our team will contact you.',
  ),
  mail(
    'iCIMS',
    'initech+autoreply@talent.icims.com',
    'Your application for Welder',
    'Thank you for applying for the Welder position. This confirms that we have received your resume. If you are not selected for this position, keep an eye on our jobs page.',
  ),
  mail(
    'Taleo',
    'no-reply@taleo.net',
    'Acknowledgement of your application - 2600123',
    'Jo,\n\nWe acknowledge receipt of your application for the position of Analyst (2600123). Your candidacy will be considered along with others. Only candidates selected for an interview will be contacted.\n\nReplies to this message are undeliverable and will not reach us.',
  ),
  mail(
    'SmartRecruiters',
    'notifications@smartrecruiters.com',
    'Your application for Barista has been received',
    'Hi Jo,\n\nThank you for applying for the role of Barista at Globex Coffee. We are looking at your profile and will get back to you as soon as possible.',
  ),
  mail(
    'NHS Jobs',
    'noreply@jobs.nhs.uk',
    'NHS Jobs: application submitted',
    'Dear Jo Miller,\n\nYour application for Staff Nurse (job reference C9284-26-0311) has been submitted to Leeds Teaching Hospitals.\n\nIf you have not heard from us within 4 weeks of the closing date, please assume that you have not been shortlisted on this occasion.',
  ),
  mail(
    'LinkedIn',
    'jobs-noreply@linkedin.com',
    'Jo, your application was sent to Initech',
    'Your application was sent to Initech\n\nTechnical Writer\nInitech · Paris\n\nApplied on November 3, 2026\n\nNow, take these next steps for more success',
  ),
  mail(
    'Indeed',
    'indeedapply@indeed.com',
    'Indeed Application: Line Cook',
    'Application submitted\n\nLine Cook\nGlobex Diner - Tulsa, OK\n\nThe following items were sent to Globex Diner. Good luck!\n\nNext steps: The employer or job advertiser may reach out to you about your application.',
  ),
  mail(
    'Ashby',
    'no-reply@ashbyhq.com',
    'Thanks for applying to Hooli!',
    'Hi Jo, thanks for applying to Hooli! We have received your application and our team is reviewing it. We will notify you once we have made a decision.',
  ),
  mail(
    'Workable',
    'noreply@candidates.workablemail.com',
    'Thanks for applying to Initech',
    'Jo, your application for the Writer job was submitted successfully. Here is a copy of your application data for safekeeping.',
  ),
  mail(
    'Personio',
    'no-reply@personio.de',
    'Confirmation of receipt of your application',
    'Dear Jo, thank you for your application as Chemist. We hereby confirm the receipt of your application and will get back to you shortly.',
  ),
  mail(
    'BambooHR',
    'notifications@bamboohr.com',
    'Application Received',
    'Hi Jo, this is just a quick note to say that we have received your application for Teacher. Thanks!',
  ),
];

export const rejections: readonly PortalMail[] = [
  mail(
    'Workday',
    'initech@myworkday.com',
    'Update on your application - R-10432',
    'Dear Jo,\n\nThank you for your interest in the Technical Writer position. After careful consideration, we have decided to move forward with other candidates whose qualifications more closely match our needs.\n\nWe encourage you to apply for future openings.',
  ),
  mail(
    'Workday',
    'globex@myworkday.com',
    'Your application to Globex',
    'Dear Jo, thank you for applying. We regret to inform you that you have not been selected for the Welder II position.',
  ),
  mail(
    'Greenhouse',
    'no-reply@us.greenhouse-mail.io',
    'Initech Follow Up',
    'Hi Jo,\n\nThank you for taking the time to apply to Initech. We received a large number of applications, and after reviewing yours, we will not be moving forward with your candidacy at this time.\n\nWe wish you the best in your search.',
  ),
  mail(
    'Greenhouse',
    'no-reply@greenhouse.io',
    'Thank you from Hooli',
    "Jo, we appreciate your interest in Hooli. Unfortunately, we've decided not to proceed with your application for Data Analyst.",
  ),
  mail(
    'Lever',
    'no-reply@hire.lever.co',
    'Your application to Globex',
    "Hi Jo,\n\nThanks so much for your interest in Globex. At this time, we've chosen to pursue other candidates for the Product Designer role. We'll keep your resume on file.",
  ),
  mail(
    'Lever',
    'no-reply@hire.lever.co',
    'Globex | Product Designer',
    'Hi Jo, after reviewing your work and experience, we have made the decision to not move forward at this time.',
  ),
  mail(
    'iCIMS',
    'donotreply@icims.com',
    'Registered Nurse - application status',
    'Dear Jo Miller, although your background is impressive, we have selected another candidate for the position of Registered Nurse.',
  ),
  mail(
    'iCIMS',
    'donotreply@icims.com',
    'Position closed',
    'Dear Jo, thank you for your application. The Welder position has been filled. We thank you for your interest.',
  ),
  mail(
    'Taleo',
    'no-reply@taleo.net',
    'Status of your application - 2600123',
    'We would like to thank you for applying for the position of Analyst. After a thorough review we have concluded that your qualifications do not meet the current requirements, and you are no longer being considered for this position.',
  ),
  mail(
    'Taleo',
    'no-reply@taleo.net',
    'Your job submission',
    'Your application has been carefully reviewed. We have determined that other candidates more closely match the requirements of the position.',
  ),
  mail(
    'SmartRecruiters',
    'notifications@smartrecruiters.com',
    'Your application for Barista',
    'Hi Jo, thank you for your application. Unfortunately we will not be progressing your application further on this occasion.',
  ),
  mail(
    'SmartRecruiters',
    'notifications@smartrecruiters.com',
    'Barista at Globex Coffee',
    'Hi Jo, we have carefully considered your application and regret that we are unable to offer you an interview.',
  ),
  mail(
    'NHS Jobs',
    'noreply@jobs.nhs.uk',
    'Application outcome',
    'Dear Jo Miller, thank you for your application for Staff Nurse. We are sorry to tell you that your application has been unsuccessful on this occasion.',
  ),
  mail(
    'NHS Jobs',
    'noreply@trac.jobs',
    'Not shortlisted: Staff Nurse',
    'Dear Jo, I am sorry to inform you that you were not shortlisted for the post of Staff Nurse.',
  ),
  mail(
    'LinkedIn',
    'jobs-noreply@linkedin.com',
    'Your application to Technical Writer at Initech',
    'Your update from Initech\n\nThank you for your interest in the Technical Writer position at Initech. Unfortunately, we will not be moving forward with your application, but we appreciate your time and interest.',
  ),
  mail(
    'Indeed',
    'no-reply@indeed.com',
    'An update on your application from Globex Diner',
    "Globex Diner has decided not to move forward with your application for Line Cook. Don't be discouraged, there are more jobs for you.",
  ),
  mail(
    'Ashby',
    'no-reply@ashbyhq.com',
    'Hooli application update',
    "Hi Jo, while we were impressed by your background, we don't think it's the right match for this role, and won't be taking your application to the next stage.",
  ),
  mail(
    'Workable',
    'noreply@candidates.workablemail.com',
    'Your application for Writer',
    'Hi Jo, unfortunately your application was not successful this time.',
  ),
  mail(
    'Personio',
    'no-reply@personio.de',
    'Your application as Chemist',
    'Dear Jo, we have received many applications and have decided in favour of another applicant.',
  ),
  mail(
    'BambooHR',
    'notifications@bamboohr.com',
    'Teacher position',
    'Hi Jo, we have decided to go in a different direction for the Teacher position.',
  ),
];

/** Neither: nothing ends, nothing begins. */
export const neither: readonly PortalMail[] = [
  mail(
    'Workday',
    'initech@myworkday.com',
    'Complete your application',
    'Dear Jo, you started an application for Technical Writer but have not finished it. Please log in to complete it.',
  ),
  mail('Workday', 'initech@myworkday.com', 'Verify your candidate account', 'Click the link below to verify your account.'),
  mail(
    'Greenhouse',
    'no-reply@greenhouse.io',
    'Your security code',
    'Copy and paste this code into the security code field on your application: aB3dE6',
  ),
  mail(
    'Lever',
    'no-reply@hire.lever.co',
    'Schedule your interview with Globex',
    'Hi Jo, we would like to invite you to choose a time for a phone screen. Please pick a slot from the calendar.',
  ),
  mail('Taleo', 'no-reply@taleo.net', 'Job alert: 12 new jobs', 'New jobs that match your profile: Analyst, Senior Analyst.'),
  mail(
    'NHS Jobs',
    'noreply@jobs.nhs.uk',
    'Interview invitation',
    'Dear Jo, you have been shortlisted for Staff Nurse and are invited to an interview. Please confirm your attendance.',
  ),
  mail(
    'LinkedIn',
    'jobs-noreply@linkedin.com',
    'Your application was viewed by Initech',
    'Your application was viewed\n\nTechnical Writer\nInitech',
  ),
  mail(
    'LinkedIn',
    'jobalerts-noreply@linkedin.com',
    '30+ new jobs for nurse in Paris',
    'Your job alert for nurse. Apply with your profile.',
  ),
  mail(
    'Indeed',
    'no-reply@indeed.com',
    'Globex Diner wants to message you',
    'Globex Diner sent you a message about Line Cook. Reply on Indeed.',
  ),
  mail(
    'SmartRecruiters',
    'notifications@smartrecruiters.com',
    'Please complete an assessment',
    'Hi Jo, as a next step please complete the assessment within 5 days.',
  ),
];

/** The same words from people who apply or talk about applications. None of these is a receipt. */
export const byPeople: readonly PortalMail[] = [
  mail(
    'a person',
    'dana.reyes@initech.example',
    'Re: Application',
    'Dear Jo, thank you for your application. I have read it with interest and would like to talk.',
  ),
  mail(
    'a person',
    'dana.reyes@initech.example',
    'Your application',
    'Dear Jo, we have received your application and are reviewing it. I will let you know by Friday.',
  ),
  mail(
    'a person',
    'jobs@initech.example',
    'Application received',
    'Dear Jo, thanks, I have received your application. Could you send me two references? Dana',
  ),
];
