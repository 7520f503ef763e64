/** The half used while building. Half of each kind could be mistaken for a similar kind. */
import { afterInterview, first, type LabelledMail, silent, talking, withOffer } from './labelled-mail.ts';

export const building: readonly LabelledMail[] = [
  // Applications
  first(
    'application',
    'Application for Staff Nurse, Ward 7',
    'Dear Ms Reyes,\n\nPlease find attached my CV and covering letter. I am a registered nurse with six years of experience.\n\nYours sincerely,\nAmara Okafor',
    { attached: 'CV_Okafor.pdf' },
  ),
  first('application', 'Application: Technical writer', 'Dear Dana, please find my application attached.'),
  first(
    'application',
    'MIG/TIG Welder position',
    'Hi,\nI saw your ad on Indeed for a welder. 10 yrs exp, own PPE, can start Monday. Resume attached. Call me 555-0134.\nMike',
    { attached: 'resume.docx' },
  ),
  first(
    'application',
    'Associate (Commercial Litigation)',
    'Dear Mr Whitcombe,\n\nI write to apply for the position of Associate in your commercial litigation department, as advertised in The Lawyer.\n\nYours faithfully,\nHelen Brand',
  ),
  first(
    'application',
    'Summer internship',
    'Hello, I am a second-year student of computer science and would like to apply for the summer internship posted on your website.',
  ),
  first(
    'application',
    'Applying for the post of Accounts Executive',
    'Respected Sir/Madam,\n\nWith reference to your advertisement in The Hindu dated 1st November, I wish to apply for the post of Accounts Executive. Kindly find my resume enclosed for your kind perusal.\n\nThanking you,\nYours faithfully,\nR. Suresh',
  ),
  first(
    'application',
    'Ref. 2023-117 / electrician',
    'Good day, I am interested in the position. My CV is in attachment. I speak German and Polish. Best regards, Piotr',
  ),
  first(
    'application',
    'Teaching Assistant vacancy',
    'Hi Dana, Sam Lee suggested I apply for the position of teaching assistant. My CV is attached.',
  ),
  first(
    'application',
    'Nurse',
    'Dear hiring team, I am applying for the nurse position. Is it still open? Looking forward to hearing from you.',
  ),
  first('application', 'Hello', 'Hi there, saw your posting on LinkedIn for a barista, would love to work for you! Resume is attached :)', {
    attached: 'Resume.pdf',
  }),
  first(
    'application',
    'Your job posting',
    "Dear Sir or Madam, in response to your job posting of 2 November I'd like to submit my candidature. I look forward to an interview and thank you for taking the time to read my application.",
  ),
  first(
    'application',
    'Curriculum Vitae - Marta Silva',
    'Dear Sirs, I send my curriculum in attach for the vacancy of receptionist. Thank you for your attention.',
  ),
  first(
    'application',
    'Application for Paralegal',
    'Dear Dana, I am writing to apply for the paralegal position. I will follow up next week. Thank you for your time and consideration.',
  ),
  first(
    'application',
    'Senior Welder job',
    'Good morning, I would like to apply for this job. I worked 3 years with patient follow-up machines... no, with ship engines. Please see CV.',
  ),
  first('application', 'Hello from Jo', 'Dear Dana,\n\nplease see the attached file.\n\nJo', { attached: 'Jo_Smith_CV.pdf', sure: false }),
  first('application', 'Job', 'I read about the open role at your bakery and I can begin on Monday.'),
  first(
    'application',
    'Apprenticeship in carpentry',
    'Dear Mr. Gruber, I am interested in the apprenticeship. I finish school in June. My letter and my certificates are attached.',
  ),
  first(
    'application',
    'Application for Data Analyst',
    'Dear Dana, I have always wanted to learn about your data stack. I hereby apply. My CV is attached, and I would welcome a short chat.',
  ),
  first(
    'application',
    'Marketing role you are recruiting for',
    'Hi Tom, I would like to apply for the marketing manager role you are recruiting for. CV attached.',
    { to: 'tom@brightpeople.example', via: 'recruiter' },
  ),
  first('application', 'Application for ICU Nurse', 'Dear Priya, please find attached my resume for the ICU nurse position.', {
    to: 'priya@medstaffing.example',
    via: 'recruiter',
  }),
  first(
    'application',
    'Re: ICU Nurse opportunity',
    'Hi Priya, thanks for reaching out. I would like to apply for the position and attach my resume.',
    { to: 'priya@medstaffing.example', via: 'recruiter', isReply: true },
  ),
  first('application', 'Application: Research Assistant', 'Dear Professor, I would like to apply for the research assistant position.', {
    to: 'prof@uniresearch.example',
  }),
  first('application', 'Application: Solicitor', 'Dear Recruitment Team, please find my application for the solicitor role.', {
    to: 'recruitment@initech.example',
  }),

  // Unsolicited
  first(
    'unsolicited',
    'Speculative application: Midwife',
    'Dear Ms Reyes, I am writing to ask whether you have any vacancies for midwives. If not, please keep my CV on file.',
    { attached: 'CV.pdf' },
  ),
  first('unsolicited', 'Experienced welder looking for work', 'Hi, are you hiring? I can weld anything. Resume attached. Thanks, Mike', {
    attached: 'resume.pdf',
  }),
  first(
    'unsolicited',
    'Litigation solicitor',
    'Dear Mr Whitcombe, although I have not seen an advertised vacancy, I would be grateful if you would consider me should a suitable position arise.',
  ),
  first(
    'unsolicited',
    'Student looking for summer work',
    'Hello! I wanted to ask if you have any summer jobs for students. I am 19 and hard-working.',
  ),
  first(
    'unsolicited',
    'Job enquiry',
    'Respected Sir, I am a B.Com fresher and seeking any suitable opening in your esteemed organisation. Kindly consider my resume.',
    { attached: 'Resume_Anil.pdf' },
  ),
  first(
    'unsolicited',
    'Initiative application',
    'Dear Sir, I would like very much to work for your company. I send you my CV unsolicited and hope for a positive answer.',
  ),
  first('unsolicited', 'Introduction', 'Dear Dana, I have admired your work for years. Please keep my résumé on file for future openings.'),
  first('unsolicited', 'Enquiry', 'Hi Dana, do you need any help in the kitchen? I cooked at two hotels.'),
  first(
    'unsolicited',
    'Looking for a new challenge',
    'Hi Tom, I am looking for a new challenge in marketing. Do you have any openings with your clients? CV attached.',
    { to: 'tom@talentpartners.example', via: 'recruiter' },
  ),
  first('unsolicited', 'Hello', 'Hello Dana, please call me when you can. Jo', { sure: false }),
  first(
    'unsolicited',
    'Joining your team',
    'Dear Dr Patel, I am a dental nurse moving to Leeds in January and would love to join your practice. Are there any positions coming up?',
  ),
  first(
    'unsolicited',
    'Your hospital',
    'Dear Matron, I would like to express my interest in working at your hospital. My CV is attached.',
    { attached: 'cv.pdf' },
  ),

  // Networking
  first(
    'networking',
    'Advice on moving into hospice care',
    'Dear Dana, Sam Lee passed me your name. I would be grateful for your advice on moving from the ICU to hospice care. I am not asking for a job.',
  ),
  first(
    'networking',
    'Fellow Michigan grad',
    'Hi Dana, as a fellow alumna I was wondering if I could buy you a coffee and hear about your career in welding inspection.',
  ),
  first(
    'networking',
    'Informational interview',
    'Dear Ms Brand, I am a law student at Leeds and would value 20 minutes of your time to learn about your path into litigation.',
  ),
  first(
    'networking',
    'Quick chat?',
    'Hey Dana, great meeting you at the careers fair. Would you be up for a quick chat about how you got into product?',
  ),
  first(
    'networking',
    'Introduction from Prof. Rao',
    'Respected Madam, Prof. Rao suggested that I contact you. I would be thankful for your guidance about a career in actuarial science.',
  ),
  first(
    'networking',
    'Question about your field',
    'Dear Mr Novak, I am engineer from Prague and I like to know more about your experience in wind energy. Can I have a short call with you?',
  ),
  first('networking', 'Coffee next week?', "Hi Sam, it's been a while! I'm thinking of leaving Globex and would love to pick your brain."),
  first(
    'networking',
    'Following up on our chat at the conference',
    'Hi Dana, we met at the nursing conference in York. I would love your advice on specialising.',
    { sure: true },
  ),

  // Thank-yous
  afterInterview(
    'thank-you',
    'Thank you',
    'Dear Dana,\n\nThank you for taking the time to meet with me yesterday. I enjoyed learning about Ward 7.\n\nAmara',
  ),
  afterInterview('thank-you', 'Re: Interview', 'Thanks for showing me the shop today. Good bunch of guys. Mike'),
  afterInterview(
    'thank-you',
    'Thank you for the interview',
    'Dear Mr Whitcombe, it was a pleasure meeting you and Ms Hall on Tuesday. Our discussion confirmed my interest in the role.',
  ),
  afterInterview('thank-you', 'thx', 'Hi Dana! Thank you for the great conversation today, I really enjoyed it.'),
  afterInterview(
    'thank-you',
    'Thank you mail',
    'Respected Madam, I thank you for giving me the opportunity to interview. Kindly let me know if anything further is required from my side.',
  ),
  afterInterview(
    'thank-you',
    'Re: Our meeting',
    'Dear Ms Keller, many thanks for the interesting conversation on Monday and the tour of the lab.',
  ),
  afterInterview('thank-you', 'Thanks', 'Thank you for everything, Dana.'),
  first(
    'thank-you',
    'Thank you for meeting me',
    'Dear Dana, thank you for meeting with me on Tuesday about the nurse position. It was great to meet the team.',
  ),
  talking(
    'thank-you',
    'Re: Your application',
    'Dear Dana, thank you for letting me know. I am disappointed, of course, but I understand your decision. Please keep me in mind for future openings.',
  ),
  talking(
    'thank-you',
    'Re: Application',
    'Thanks for your honest feedback. I wish you and the team all the best, and hope we stay in touch.',
  ),

  // Status questions
  silent(
    'status-question',
    'Re: Application for Staff Nurse',
    'Dear Ms Reyes, I wanted to ask where things stand with my application. When might I expect to hear?',
  ),
  silent('status-question', 'Welder position', 'Hi, any news on the welder job? Mike'),
  silent('status-question', 'Re: Associate', 'Dear Mr Whitcombe, I would be grateful for an update on the status of my application.'),
  afterInterview('status-question', 'Re: Interview', 'Hi Dana, have you made a decision yet?'),
  afterInterview(
    'status-question',
    'Re: Interview',
    'Dear Dana, thanks again for meeting on Tuesday. I wanted to ask if there is any update on the timeline for next steps.',
  ),
  silent('status-question', 'Application status', 'Respected Sir, kindly let me know the status of my application at the earliest.'),
  silent(
    'status-question',
    'My application',
    'Dear Sir, I would like to know if you have received my application and if the position is still open.',
  ),
  first(
    'status-question',
    'Staff nurse application',
    'Dear Dana, I applied on 3 November and wanted to check whether my application has been received.',
  ),
  silent('status-question', 'Re: Internship', 'Hello! Just wondering if you had a chance to look at my CV?'),

  // Follow-ups
  silent(
    'follow-up',
    'Re: Application for Staff Nurse',
    'Dear Ms Reyes, I am following up on my application of 3 November. I remain very interested in the post.',
  ),
  silent('follow-up', 'Following up', 'Hi Dana, just checking in. I finished my TIG certificate last week, in case that helps. Mike'),
  silent(
    'follow-up',
    'Re: Associate',
    'Dear Mr Whitcombe, further to my previous email, I attach a short article of mine that your team may like.',
  ),
  silent(
    'follow-up',
    'Gentle reminder',
    'Respected Sir, this is a gentle reminder regarding my mail below. Awaiting your favourable reply.',
  ),
  silent('follow-up', 'Re: internship', 'Hey Dana, bumping this to the top of your inbox.'),
  first(
    'follow-up',
    'Following up on my application',
    'Dear Dana, I applied for the nurse position two weeks ago and am still very interested.',
  ),
  silent(
    'follow-up',
    'Re: Application',
    'Dear Mrs. Keller, I write you again because I have not heard from you. My motivation is unchanged.',
  ),
  silent('follow-up', 'Re: coffee?', 'Hi Sam, reaching out again with an article about hospice care that made me think of you.'),

  // Other offers
  afterInterview(
    'other-offer',
    'Re: Interview',
    'Dear Dana, I have received another offer and must answer by 20 November. You remain my first choice.',
  ),
  afterInterview('other-offer', 'Quick update', 'Hi, wanted to let you know I got an offer from Globex. I would rather weld for you. Mike'),
  silent(
    'other-offer',
    'Re: Associate',
    'Dear Mr Whitcombe, I have been made an offer by another firm, and wanted to tell you before I reply. I have a competing offer with a deadline on Friday.',
  ),
  afterInterview(
    'other-offer',
    'Update',
    'Dear Ms Keller, I inform you that I have an offer from another company and need to decide until Friday.',
  ),

  // Withdrawals
  silent(
    'withdrawal',
    'Re: Application for Staff Nurse',
    'Dear Ms Reyes, I would like to withdraw my application, as I have accepted a position elsewhere.',
  ),
  afterInterview('withdrawal', 'Withdrawal', 'Hi Dana, please remove me from consideration. Thank you for your time.'),
  talking(
    'withdrawal',
    'Re: Interview invitation',
    'Dear Dana, thank you for the invitation. I have accepted another offer and must decline the interview.',
  ),
  talking('withdrawal', 'Re: Job', 'I am no longer interested in the job, sorry. Mike'),
  silent('withdrawal', 'Re: Post of Accounts Executive', 'Respected Sir, due to personal reasons I wish to withdraw my candidature.'),

  // Acceptances and declined offers
  withOffer(
    'acceptance',
    'Re: Offer',
    'Dear Ms Reyes, I am delighted to accept the offer of Staff Nurse and look forward to starting on 4 January.',
  ),
  withOffer('acceptance', 'Re: Offer letter', 'I accept your offer. See you Monday! Mike'),
  withOffer('acceptance', 'Acceptance of offer', 'Dear Mr Whitcombe, thank you. Please find the signed contract attached.'),
  withOffer('acceptance', 'Re: Internship offer', 'Yes!! I am so happy to accept :)'),
  withOffer(
    'decline',
    'Re: Offer',
    'Dear Ms Reyes, after much thought I have decided to decline your offer. Thank you for your time and kindness.',
  ),
  withOffer('decline', 'Re: Offer', "Thanks but I can't accept the job at that rate. Mike"),
  withOffer('decline', 'Re: Offer', 'Dear Mr Whitcombe, I regret that I am unable to accept the position.'),
  withOffer('decline', 'Re: Offer', 'Dear Ms Keller, unfortunately I must turn down your offer because of my family.'),

  // Answers
  talking('answer', 'Re: Interview', 'Dear Dana, Thursday at 3pm works well for me. I look forward to meeting you.'),
  talking('answer', 'Re: welder job', 'Thursday is fine, I can be there at 7am. Mike'),
  talking('answer', 'Re: Interview invitation', 'Dear Mr Whitcombe, I confirm that I will attend the interview on 19 November at 10.30.'),
  talking('answer', 'Re: Documents', 'Dear Dana, as requested, please find attached my registration and two references.'),
  talking('answer', 'Re: Interview', 'I am available on Monday and Tuesday after 2.'),
  talking(
    'answer',
    'Re: your application',
    'Respected Madam, in reply to your email, my notice period is 30 days and my salary expectation is 6 LPA. My salary expectations are negotiable.',
  ),
  talking('answer', 'Re: coffee', 'Great, happy to meet at noon on Friday!'),

  // Small talk
  talking('small-talk', 'Re: Interview', 'Perfect, thanks Dana!'),
  talking('small-talk', 'Re: Interview', 'Thank you, have a lovely weekend.'),
  silent('small-talk', 'Happy New Year', 'Happy New Year to you and the team!'),
  talking('small-talk', 'Re: your application', 'Noted with thanks.'),

  // What no reader should claim
  talking(
    'other',
    'Re: Interview',
    'The parking entrance is behind the church, a colleague told me about it, and the bus goes every ten minutes from there.',
  ),
  silent('other', 'Application: Technical writer', 'Dear Dana, one more thing: the paper I mentioned was printed in the March issue.'),
  first('other', 'Re: hello', 'It rained all week here.', { isReply: true, sure: false }),

  // Emails that look like another kind
  first(
    'application',
    'Application for Barista',
    'Hi, I would like to apply. I love making coffee and I served coffee at my uncle’s coffee shop.',
  ),
  first(
    'application',
    'Application: Financial Adviser',
    'Dear Dana, I wish to apply for the adviser role. I gave advice to small firms for five years. Please do not hesitate to contact me if you have any questions.',
  ),
  first(
    'application',
    'Application for Nurse Navigator',
    'Dear Dana, I would like to apply for the navigator role. I managed patient follow-up for 200 families.',
  ),
  first(
    'application',
    'Application for Account Manager',
    'Dear Dana, I am applying for the account manager role, where I would be serving your clients with care.',
  ),
  silent('other', 'Re: Application', 'Dear Dana, I do not want to withdraw my application, whatever my last boss says.'),
  afterInterview('status-question', 'Re: Interview', 'Dear Dana, I do not have another offer, but I wondered if there is any news.'),
  withOffer('other', 'Re: Offer', 'Dear Dana, before I accept your offer I would like to understand the pension plan.'),
  talking('answer', 'Re: Interview', 'Yes, I would be happy to come in on Thursday.'),

  // More of each
  first(
    'application',
    'Registered Nurse - Night Shift',
    'Dear Hiring Manager,\n\nI was excited to see the opening for a night-shift RN on your careers page. With eight years in acute care I believe I would be a strong fit. My résumé and references are attached.\n\nSincerely,\nLaura Chen, RN',
    { attached: 'LauraChen_Resume.pdf' },
  ),
  first(
    'application',
    'Welding job',
    'Hello my name is Carlos. I see you need welder. I have papers for MAG and TIG, I work 12 years in Spain. I can come for test weld any day. Thank you Carlos',
  ),
  first(
    'application',
    'Trainee Solicitor 2024',
    'Dear Graduate Recruitment,\n\nI should be grateful if you would consider my application for a training contract commencing September 2024. I enclose my CV.\n\nKind regards',
  ),
  first(
    'application',
    'Working student marketing (m/f/d)',
    'Hi all, I study business in my 4th semester and the working student role sounds like a great fit. I could start in April with 20h per week. Please find my documents attached.',
    { attached: 'Bewerbung.pdf' },
  ),
  first(
    'application',
    'Regarding Java Developer opening - 5 yrs exp',
    'Hi Sir,\nGreetings of the day. PFA my updated resume for the Java developer opening. Notice period 30 days. Kindly revert.\nRegards\nAnkit',
    { attached: 'Ankit_Resume.docx' },
  ),
  first(
    'application',
    'Referred by Sam Lee - Product Designer',
    'Hi Dana, Sam Lee, who worked with you at Globex, recommended I get in touch about the product designer role. My portfolio and CV are attached.',
    { attached: 'cv.pdf' },
  ),
  first(
    'unsolicited',
    'RN relocating to Portland',
    'Dear Ms. Reyes, I will be relocating to Portland in January and am very interested in joining your ICU. I realize you may not have openings at this time, but I would welcome the chance to be considered in the future.',
    { attached: 'resume.pdf' },
  ),
  first('unsolicited', 'Welder available', 'Certified welder, 15 years, looking for steady work. Got anything going? Mike 555-0134'),
  first(
    'unsolicited',
    'Enquiry about training contract',
    'Dear Sir or Madam, I write on a speculative basis to enquire whether your firm would consider an application for a training contract.',
  ),
  first(
    'unsolicited',
    'Part-time job?',
    'Hi! I am a student and I am looking for a part time job. Do you have something? I can work weekends. My CV is here.',
    { attached: 'cv.pdf' },
  ),
  first(
    'networking',
    'Your talk at PyCon',
    'Hi Dana, I loved your talk. I am trying to move from nursing into health informatics, and I wonder if you would have time for a call? I would just like to hear how you made the switch.',
  ),
  first(
    'networking',
    'Intro via Sam Lee',
    'Hi Dana, Sam suggested we connect. Could I buy you lunch and ask a few questions about working at Initech?',
  ),
  first(
    'networking',
    'Question from a law student',
    'Dear Ms Brand, I read your article on arbitration with great interest. Would you be willing to talk with me about the field for a few minutes?',
  ),
  afterInterview(
    'thank-you',
    'Thank you for your time',
    'Hi Dana, thanks so much for chatting with me today! I loved hearing about the unit.',
  ),
  afterInterview(
    'thank-you',
    'Following our interview',
    'Dear Mr Whitcombe, I am writing to thank you for the interview yesterday afternoon. I was very impressed with the chambers.',
  ),
  afterInterview(
    'thank-you',
    'Interview on Monday',
    'Dear Sir, Thanks for your valuable time and for the interview. I look forward to working with you.',
  ),
  silent(
    'status-question',
    'Re: Application for Staff Nurse',
    'Dear Ms Reyes, I hope you are well. Could you let me know whether a decision has been made regarding the post?',
  ),
  silent('status-question', 'Re: TIG welder', 'did you fill the job yet?'),
  afterInterview('status-question', 'Re: Interview', 'Dear Dana, do you have a timeline for your decision?'),
  silent('status-question', 'Application follow up', 'Sir, please update me about my application status. I am waiting since two weeks.'),
  silent(
    'follow-up',
    'Re: Application',
    'Dear Dana, I wanted to make sure that you got my email below. I am still excited about the role.',
  ),
  silent(
    'follow-up',
    'Re: Application: Staff Nurse',
    'Hi Dana, since I applied I have completed my ALS certificate. I remain keen on the post and would welcome the chance to talk.',
  ),
  silent('follow-up', 'Re: Coffee?', 'Hi Sam, I know you are busy; if now is a bad time, could we speak after the holidays?'),
  afterInterview(
    'other-offer',
    'Re: next steps',
    'Hi Dana, a quick heads-up: another hospital has offered me a position and they want my answer by Friday. Initech is still my first choice.',
  ),
  afterInterview(
    'other-offer',
    'Update',
    'Dear Sir, I am having one more offer in hand and joining date is 1st December. Kindly let me know your decision.',
  ),
  silent(
    'withdrawal',
    'Re: Application',
    'Hi Dana, just a note to say I have taken a job closer to home, so please take me off your list. Thanks for everything.',
  ),
  afterInterview('withdrawal', 'Re: interview', 'Dear Ms Hall, after careful thought I have decided not to pursue the position further.'),
  withOffer(
    'acceptance',
    'Re: Offer of employment',
    'Dear Ms Reyes, I am writing to confirm my acceptance of the post. I will start on 4 January as agreed.',
  ),
  withOffer('acceptance', 'Re: job', 'Yes I take the job! When do I start? Carlos'),
  withOffer('decline', 'Re: Offer', 'Dear Mr Whitcombe, I am honoured by your offer but have chosen to stay with my present firm.'),
  withOffer('decline', 'Re: Offer', 'I have decided to go with another offer. Thank you and sorry.'),
  talking('answer', 'Re: Interview', 'Hi Dana, Tuesday at 10 is perfect. See you then!'),
  talking('answer', 'Re: Interview', '2pm tomorrow works. Mike'),
  talking('answer', 'Re: documents', 'Dear Sir, PFA the requested documents.'),
  talking('answer', 'Re: Questions', 'My hourly rate is 35. I can start on the 1st.'),
  talking('small-talk', 'Re: Interview', 'Thanks, same to you!'),
  talking('small-talk', 'Re: Interview', 'Great, looking forward to it!'),
  first(
    'application',
    'Senior Litigation Associate – Ref LA/204',
    'Dear Ms Brand\n\nPlease find enclosed my CV in support of my application. I qualified in 2016.\n\nYours sincerely',
  ),
  first(
    'application',
    'Community Nurse (Band 6)',
    'Good afternoon, I came across this post on NHS Jobs and it is exactly what I have been looking for. I have attached a supporting statement. Regards, Siobhan',
  ),
  first('application', 'pipe welder', 'hey saw the job on craigslist, is it full time? i got my 6G cert, resume attached', {
    attached: 'resume.pdf',
  }),
  first(
    'application',
    'Internship Summer',
    'Dear Dana, I am a third-year law student at NLU Delhi and am writing to apply for an internship at your firm for the month of June. PFA my CV.',
    { attached: 'CV.pdf' },
  ),
  first(
    'application',
    'Cook',
    'Dear Madam, I am interesting in the position of cook. I have experience in restaurant since 2010. Waiting for your answer.',
  ),
  first(
    'unsolicited',
    'Physics teacher',
    'Dear Headteacher, I am an experienced physics teacher moving to Bristol this summer, and would like to enquire whether you anticipate any vacancies from September.',
  ),
  first(
    'unsolicited',
    'Hello',
    'Hi, my name is Ana, I am looking for work as cleaner or in kitchen. I am honest and punctual. Please call me.',
  ),
  first(
    'unsolicited',
    'CV for your consideration',
    'Dear Sir/Madam, please find my CV attached. I would be grateful to be kept in mind for suitable nursing positions.',
    { attached: 'CV.pdf' },
  ),
  first(
    'networking',
    'Connecting',
    'Dear Dr Rao, we are both alumni of IIT Madras. I am exploring roles in biotech and would be grateful for fifteen minutes of your time.',
  ),
  first(
    'networking',
    'Thanks for connecting on LinkedIn',
    'Hi Dana, thanks for accepting my invite. I would love to hear how you moved from welding into inspection. Any chance of a quick call?',
  ),
  afterInterview(
    'thank-you',
    'Thanks!',
    'Hi Dana, just wanted to say thank you for the chat this morning. Really enjoyed hearing about the ward.',
  ),
  afterInterview(
    'thank-you',
    'Thank you - Associate interview',
    'Dear Ms Hall, thank you and your colleagues for seeing me yesterday. I left even keener than I came.',
  ),
  silent('status-question', 'Re: Nurse post', 'Hello, is there any update please? Thank you'),
  afterInterview(
    'status-question',
    'Staff nurse interview',
    'Dear Dana, I hope you are well. I was interviewed on 3 November and wonder when I might hear the outcome.',
  ),
  silent('status-question', 'Reg. application', 'Dear sir, may I know the status of my application please.'),
  silent('status-question', 'Re: welder', 'Hi whats happening with the job? Mike'),
  silent(
    'follow-up',
    'Re: Application',
    'Dear Ms Keller, two weeks ago I sent you my application. I would be pleased to introduce myself in person.',
  ),
  silent(
    'follow-up',
    'Checking in',
    'Hi Dana, hope all is well. Checking in on the data analyst role; I built a small dashboard on your open data, see link.',
  ),
  afterInterview(
    'other-offer',
    'Re: next steps',
    'Dear Ms Hall, I should let you know that I have been offered a post at another chambers and have until Friday to reply.',
  ),
  talking('withdrawal', 'Re: Nurse post', 'Dear Dana, please note that I wish to withdraw from the process.'),
  talking('withdrawal', 'Re: interview', 'Sorry I cant come, I found another job. Thanks anyway. Carlos'),
  withOffer('acceptance', 'Re: Offer', 'Dear Dana, I am very happy to accept! Please find the signed copy attached.'),
  withOffer('acceptance', 'Offer letter', 'Respected Sir, I hereby accept the offer and will join on 1st December.'),
  withOffer('decline', 'Re: offer', 'Hi Dana, thank you so much for the offer, but I have decided not to accept it.'),
  talking(
    'answer',
    'Re: Interview',
    'Dear Ms Reyes, many thanks for the invitation. I would be delighted to attend on Thursday 19 November at 10am.',
  ),
  talking('answer', 'Re: Availability', 'Hi, I am free Mon or Tue after 3.'),
  talking('answer', 'Re: References', 'Dear Dana, please find below the names of two referees.'),
  talking('small-talk', 'Re: Interview', 'Lovely, thank you! Have a great weekend.'),
  first(
    'application',
    'Bewerbung / Application Nurse',
    'Dear Ms Keller, I want to apply as nurse in your hospital. My diploma is recognised in Germany.',
  ),
  first(
    'application',
    'Lab technician',
    'Dear Dana, please consider me for the lab technician vacancy. I worked with follow-up care and client follow-up too.',
  ),
];
