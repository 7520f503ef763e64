/** Part of the half used while building: carers, forklift drivers, baristas and lawyers on an ordinary day. Set aside until its mistakes had been examined. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  [
    'application',
    'Application for Senior Carer',
    'Dear Manager,\n\nI would like to apply for the Senior Carer job I saw on your website. I have NVQ Level 3 and seven years in residential care.\n\nMy CV is attached and I can be contacted any time on 07700 900765.\n\nRegards\nSharon Tully',
    { attached: 'sharon tully cv.docx' },
  ],
  [
    'application',
    'Forklift operator 2nd shift',
    'I saw the posting for the forklift operator on second shift. I am certified and have been driving at the Walton plant for 6 years. Please see resume. Dale',
    { attached: 'Dale_R.pdf' },
  ],
  [
    'application',
    'Application for Customer Support Executive',
    'Hi Sir/Madam,\n\nI am Neha Patil, applying for Customer Support Executive post. I am having 1 year experience in voice process. I can join immediately.\n\nPFA my resume.\n\nThanks,\nNeha',
    { attached: 'Neha Patil.pdf' },
  ],
  [
    'application',
    'Apprenticeship at your bakery',
    'Hello Mr. Keller, I have seen on your door that you search an apprentice. I finish school in summer and bake every weekend at home. Can I apply to you? Greetings, Leonie',
  ],
  [
    'application',
    'Finance Business Partner',
    'Dear Olivia,\n\nPlease find attached my CV for the Finance Business Partner position. I am ACA qualified, with a background in retail, and am currently on a three month notice period.\n\nMany thanks,\nVictoria Nash',
    { attached: 'V Nash CV.pdf' },
  ],
  [
    'application',
    'Barista',
    'heyy i saw ur story that ur hiring baristas!! i did 2 yrs at starbucks and im free weekdays. cv attached xx millie',
    { attached: 'cv.pdf' },
  ],
  [
    'application',
    'Lecturer in Nursing, ref SON/455',
    'Dear Professor Ahmed, I am writing to apply for the above lectureship. I have taught on the adult branch for four years and expect to submit my doctorate in June. CV and statement attached. Yours sincerely, Dr-to-be Moira Kean',
    { attached: 'Kean.pdf' },
  ],
  [
    'application',
    'Electrician wanted',
    'Good evening, I write for the electrician job in the newspaper. I am electrician from Portugal since 15 years, with own car. I would be glad to come and speak with you. Nuno',
  ],
  [
    'application',
    'Software Developer (C#)',
    '<div dir="ltr">Hello,<div><br></div><div>I&#39;m interested in the C# developer role on your careers page. I&#39;ve been building internal tools in .NET for five years and am looking for a smaller team. My resume is attached.</div><div><br></div><div>Regards,</div><div>Eric</div></div>',
    { attached: 'EricB.pdf' },
  ],
  [
    'application',
    'Receptionist at the surgery',
    'Dear Practice Manager, I am very interested in the receptionist post. I am used to busy phones and difficult patients from my time at the vets! Please find my CV attached. Kind regards, Wendy',
    { attached: 'Wendy CV.doc' },
  ],
  [
    'application',
    'In-house counsel',
    'Dear Ms Tremblay, further to your posting on the Bar Association’s site, I attach my résumé for the position of in-house counsel. I was called in 2015 and have practised in energy law since. Sincerely, Marc Gagnon',
    { attached: 'Gagnon.pdf' },
  ],
  [
    'application',
    'Driving instructor trainee',
    'Hi, is the trainee instructor position you advertised still open? If so I’d like to apply. 41, clean licence, patient as they come! Ian',
  ],
  [
    'application',
    'Site manager role (via your agency)',
    'Hi Gemma, I saw the site manager role you’re recruiting for in Reading and I’d like to be put forward please. CV attached. Thanks, Declan',
    { attached: 'Declan.pdf', via: 'recruiter' },
  ],
  [
    'application',
    'Application to be a teaching assistant',
    'Dear Mrs Rahman, I wish to apply for the teaching assistant vacancy at Park Road Primary. I volunteer there on Fridays so some of the children know me already. Yours sincerely, Leanne',
  ],
  [
    'application',
    'Nurse application',
    'Dear Sir/Ma, I humbly apply for the position of registered nurse in your hospital as advertised. I graduated from the School of Nursing, Ibadan in 2019. My credentials are attached for your perusal. Yours faithfully, Funmi',
    { attached: 'credentials.pdf' },
  ],

  [
    'unsolicited',
    'Work for a joiner?',
    'Hi, I’m a time served joiner just moved up to Perth. Have you any work on? References available. Cheers, Stu',
  ],
  [
    'unsolicited',
    'Enquiry: teaching vacancies',
    'Dear Headteacher, I am a qualified French teacher returning to work after a career break, and wondered if you anticipate any vacancies in your languages department. My CV is attached for your information. Yours sincerely, Claire Dunbar',
    { attached: 'CDunbar.pdf' },
  ],
  [
    'unsolicited',
    'Seeking for job opportunity',
    'Dear HR, I am looking for opportunity in accounts field. I have done B.Com and Tally. Please consider my application if any suitable vacancy. Thanks & regards, Vinod',
    { attached: 'vinod.pdf' },
  ],
  [
    'unsolicited',
    'Need any help over summer?',
    'Hey! Just wondering if you need any extra hands at the ice cream van this summer? I’m 16, good with money and live nearby. Thanks, Tilly',
  ],
  [
    'unsolicited',
    'Initiative application graphic design',
    'Dear Sir or Madam, I find your agency very interesting and would like to ask if you have a free place for a graphic designer. My portfolio is attached. With kind regards, Franziska',
    { attached: 'Portfolio_F.pdf' },
  ],
  [
    'unsolicited',
    'Physician assistant relocating to Maine',
    'Dear Dr. Boucher, I am a PA with eight years in family medicine, and my wife and I are moving to Bangor in the spring. I would love to know whether your practice expects to have any openings. My CV is attached. Best, Ryan',
    { attached: 'RyanPA.pdf' },
  ],
  [
    'unsolicited',
    'Proofreading',
    'Hello, I am a retired English teacher and do proofreading at reasonable rates. Should your press need anybody for odd jobs I would be delighted to help. Mrs J. Alder',
  ],
  [
    'unsolicited',
    'Internship',
    'Dear Professor Nakamura, my name is Ines and I study biotechnology in Lisbon. I would like to do an Erasmus internship in your laboratory from February to June. Would that be possible? My CV is attached.',
    { attached: 'CV_Ines.pdf' },
  ],
  [
    'unsolicited',
    'Cleaning work',
    'Good morning, I am looking for cleaning work in private houses or offices. I have good references. Please call me if you need somebody. Halina',
  ],
  [
    'unsolicited',
    'Hello from a big fan',
    'Hi team! I’ve been using your app daily since 2022 and would love to be part of what you’re building. I know there’s nothing listed for support right now, but I wanted to put my name in the hat for when there is. Resume attached. Casey',
    { attached: 'Casey.pdf' },
  ],
  ['unsolicited', 'Lifeguard', 'hi do you take on lifeguards for the summer? got my nplq in march. josh'],
  [
    'unsolicited',
    'Speculative CV – quantity surveyor',
    'Dear Mr Hodge, I attach my CV in the hope that you may be looking to expand your QS team in the coming months. I have six years’ experience in housing. Kind regards, Alan Reid',
    { attached: 'AReid.pdf' },
  ],
  [
    'unsolicited',
    'Kitchen work',
    'Dear chef, I am new in the city and search work in a kitchen. In Syria I was cook for ten years. I can start now and work all hours. Thank you for reading, Omar',
  ],
  [
    'unsolicited',
    'Availability for locum work',
    'Dear Practice Manager, I am a GP with availability for locum sessions from December, Tuesdays to Thursdays. Please let me know if this would be of interest. Regards, Dr S. Kaur',
  ],
  [
    'unsolicited',
    'Possible vacancy in your lab?',
    '<p>Dear Dr. Osborne,</p><p>I will complete my master&#39;s in May and am looking for a research technician position. Do you expect to hire anyone this summer?</p><p>Best regards,<br>Emeka</p>',
  ],

  [
    'networking',
    'Chat about life as a GP?',
    'Dear Dr Kaur, I’m an F2 at the Royal and torn between general practice and paediatrics. Dr Walsh said you’d be a good person to speak to. Could I give you a ring some time? Best wishes, Hannah',
  ],
  [
    'networking',
    'Hello from a Tulane alum',
    'Hi Mr. Fontenot, I’m a senior at Tulane and came across your name in the alumni directory. I’d love to learn more about your work in maritime law. Would you have 15 minutes to talk?',
  ],
  [
    'networking',
    'Guidance on data engineering',
    'Hi Rohit, Hope you are doing good. I got your reference from Sandeep. I am planning to switch from testing to data engineering, can you please guide me what to prepare? Thanks, Kavya',
  ],
  [
    'networking',
    'Nice talking at the fair',
    'Hello Mrs. Steiner, it was nice talking with you at the fair in Basel. I would like to hear more about your way from nurse to manager. May I invite you to a coffee? Kind regards, Nadine',
  ],
  [
    'networking',
    'Long time no speak',
    'Hey Gav, long time no speak! Hear you’re running the depot now, fair play. I’m thinking of jacking in the vans and going into planning. Got time for a pint and a natter?',
  ],
  [
    'networking',
    'Introduction via Lucy Barr',
    'Dear Hugo, Lucy Barr and I were at college together, and she thought you and I should meet. I am at the point of leaving publishing and would be very glad to hear how you made the move to tech. Lunch, perhaps? Harry',
  ],
  [
    'networking',
    'Question about midwifery training',
    'Hi, I’m Jess, a teaching assistant thinking of retraining as a midwife. I saw your post in the group about starting at 38. Was it hard going back to study with kids? Any advice would be amazing x',
  ],
  [
    'networking',
    'Your work on bridges',
    'Dear Professor Lindholm, I am a young engineer in Tallinn. I read your book on cable-stayed bridges with great pleasure. I am considering a doctorate and would be thankful for your opinion whether it is useful for practice.',
  ],
  [
    'networking',
    'Quick intro',
    'Hi Amara, your colleague Ben Foster suggested I reach out. I’m exploring a move from consulting to climate tech and would value 20 minutes of your time to hear about your experience. I’m flexible next week. Thanks, Zoe',
  ],
  [
    'networking',
    'Informational interview',
    '<div>Dear Ms. Kowalski,</div><div><br></div><div>I am a high school counselor considering a transition into HR. Would you be open to a brief informational interview? I&#39;d love to know what a typical week looks like for you.</div><div><br></div><div>Sincerely,</div><div>Alan</div>',
  ],
  [
    'networking',
    'May I pick your brain?',
    'Dear Tessa, I loved your workshop on bookbinding. I am wondering about turning my hobby into a living and would be so grateful if I could pick your brain over tea one afternoon. Margaret',
  ],
  [
    'networking',
    'Do you know anybody at Airbus?',
    'Salut Pierre, how are you? I would like to change to aviation. Do you know somebody at Airbus who would speak with me a little? Thank you and see you soon, Mathieu',
  ],
  [
    'networking',
    'Advice please',
    'Respected Sir, I attended your webinar on civil services. I am preparing from last 1 year with job. Kindly advise me how to manage time and whether to leave the job. Your obedient student, Gopal',
  ],
  [
    'networking',
    'Thanks for connecting',
    'Hi Brooke, thanks for connecting! I’ve been following your posts on UX for kids’ apps. I’m a kindergarten teacher hoping to get into the field. Any chance you’d have time for a quick Zoom? Emily',
  ],
  [
    'networking',
    'Hoping for a word of advice',
    'Dear Sir, you will not remember me, but I caddied for you in the summer of 2019. I am now reading law and would be honoured if I might ask you about life at the criminal bar. Yours truly, Angus',
  ],

  [
    'thank-you',
    'Thank you for seeing me',
    'Dear Mrs Rahman, thank you for seeing me yesterday about the teaching assistant post. It was lovely to meet the staff. Leanne',
  ],
  [
    'follow-up',
    'Follow-up: Senior Carer application',
    'Dear Manager, I applied for the Senior Carer job on the 1st and have not heard back yet. I am still very interested. Sharon Tully',
  ],
  [
    'status-question',
    'Application C# developer',
    'Hello, I applied for the C# role about three weeks ago. Could you tell me if it is still under review? Eric',
  ],
]);

const unanswered = rows(silent, [
  ['follow-up', 'Re: Forklift operator 2nd shift', 'Just following up on the forklift job. Still interested and ready to go. Dale'],
  [
    'follow-up',
    'Re: Application for Customer Support Executive',
    'Hi Sir/Madam, Gentle reminder for my application. Waiting for your response. Neha',
  ],
  [
    'follow-up',
    'Re: Finance Business Partner',
    'Dear Olivia, I wanted to follow up on my application from the 2nd. I’m very keen to discuss the role and can be flexible around your diary. Victoria',
  ],
  [
    'follow-up',
    'Re: Apprenticeship at your bakery',
    'Hello Mr. Keller, I wrote to you two weeks ago because of the apprenticeship. I would be very happy about an answer. Leonie',
  ],
  ['follow-up', 'Re: Barista', 'hiii just popping back in ur inbox bc i really really want this job haha. millie'],
  [
    'follow-up',
    'Re: Lecturer in Nursing',
    'Dear Professor Ahmed, further to my application for the lectureship, I am pleased to say that my paper has been accepted by Nurse Education Today. Moira Kean',
  ],
  [
    'follow-up',
    'Re: Introduction via Lucy Barr',
    'Dear Hugo, I’m sure you are frantic, but I thought I’d try you once more. The offer of lunch is still on. Harry',
  ],
  [
    'follow-up',
    'Re: Electrician wanted',
    'Good evening, I sent you mail last week for the electrician job. I am still free and want to work with you. Nuno',
  ],
  [
    'follow-up',
    'Re: Hello from a Tulane alum',
    'Hi Mr. Fontenot, I just wanted to check in on my note from earlier this month. I’d still love the chance to talk if you have a few minutes.',
  ],
  ['follow-up', 'Re: Work for a joiner?', 'Hi again, Stu the joiner. Just checking in case you’ve got busier. Cheers'],
  [
    'follow-up',
    'Re: Enquiry: teaching vacancies',
    'Dear Headteacher, I wrote in October to ask about vacancies. I am writing again in case my email went astray. Claire Dunbar',
  ],
  [
    'follow-up',
    'Re: Nurse application',
    'Dear Sir/Ma, kindly permit me to remind you of my application for the position of registered nurse. Funmi',
  ],

  ['status-question', 'Re: Forklift operator', 'Hey, has anybody looked at my application yet? Dale'],
  ['status-question', 'Re: Customer Support Executive', 'Hi, please let me know what is the status of my application. Neha'],
  ['status-question', 'Re: Finance Business Partner', 'Dear Olivia, do you have any news on the FBP role please? Victoria'],
  ['status-question', 'Re: Apprenticeship', 'Hello Mr. Keller, is the apprenticeship already given away? Leonie'],
  ['status-question', 'Re: Barista', 'did u hire anyone yet? millie'],
  [
    'status-question',
    'Re: Receptionist',
    'Dear Practice Manager, I wondered if you could let me know whether I have been shortlisted. Wendy',
  ],
  ['status-question', 'Re: In-house counsel', 'Dear Ms Tremblay, may I enquire as to the timetable for this appointment? Marc Gagnon'],
  ['status-question', 'Re: Electrician wanted', 'Good evening, the job of electrician is still free? Nuno'],
  ['status-question', 'Re: Site manager role', 'Hi Gemma, heard anything back from the client? Declan'],
  ['status-question', 'Re: Nurse application', 'Dear Sir/Ma, please I want to know if my application was received. Funmi'],

  [
    'withdrawal',
    'Re: Senior Carer',
    'Dear Manager, I would like to withdraw my application for the Senior Carer job. Thank you. Sharon Tully',
  ],
  ['withdrawal', 'Re: Forklift operator', 'Please pull my application, took a job at Amazon. Thanks. Dale'],
  [
    'withdrawal',
    'Re: Apprenticeship',
    'Hello Mr. Keller, I have found an apprenticeship in another bakery. So you don’t need to think about me any more. Thank you! Leonie',
  ],
  [
    'withdrawal',
    'Re: Receptionist',
    'Dear Practice Manager, please could you remove my application as I have decided to stay at the vets. Kind regards, Wendy',
  ],
  [
    'withdrawal',
    'Re: Lecturer in Nursing',
    'Dear Professor Ahmed, I write to withdraw from the competition for the lectureship, for family reasons. Moira Kean',
  ],

  ['small-talk', 'Season’s greetings', 'Season’s greetings to you and the team, Olivia!'],
  ['other', 'Re: Senior Carer', 'Dear Manager, I have changed my phone number to 07700 900888, sorry for the trouble. Sharon Tully'],
  [
    'other',
    'Re: In-house counsel',
    'Dear Ms Tremblay, the PDF I sent seems to lack its last page. The full version is attached. Marc Gagnon',
    { attached: 'Gagnon-full.pdf' },
  ],
  ['other', 'Re: Hello from a big fan', 'Small bug report while I’m here: the share button does nothing on my tablet. Casey'],
  ['other', 'Re: Introduction via Lucy Barr', 'PS Lucy says you owe her a tenner.'],
]);

const inConversation = rows(talking, [
  ['answer', 'Re: Interview - Senior Carer', 'Dear Jan, thank you for the interview offer. Yes, Friday at 10am is fine for me. Sharon'],
  ['answer', 'Re: Forklift operator', 'I can come in Monday any time after 2. Dale'],
  ['answer', 'Re: Telephone round', 'Hi Ma’am, I am available today between 4 to 6 PM. Neha'],
  ['answer', 'Re: Trial day', 'Hello Mr. Keller, I would gladly come on Saturday at 4 o’clock in the morning! Leonie'],
  [
    'answer',
    'Re: First interview',
    'Dear Olivia, thanks for coming back to me. Could we make it the 26th rather than the 25th? I’m in Manchester all day on the 25th. Victoria',
  ],
  ['answer', 'Re: trial', 'weds at 3 is perfect!! millie'],
  [
    'answer',
    'Re: Invitation to interview',
    'Dear Professor Ahmed, I am pleased to accept the invitation to interview on 7 December. My presentation will be on simulation in nurse education. Moira Kean',
  ],
  ['answer', 'Re: When can you start?', 'I can start from the first of January, because I must finish a work here. Nuno'],
  ['answer', 'Re: Technical interview', 'Hi Dan, either Tuesday or Wednesday morning works. I’m on Eastern time. Eric'],
  ['answer', 'Re: References please', 'Dear Mrs Rahman, my referees are Mrs Cole at Park Road and Rev. Stone, both have said yes. Leanne'],
  ['answer', 'Re: Expected salary', 'Dear Ms Tremblay, my expectation is in the range of 140 to 150 thousand. Marc Gagnon'],
  ['answer', 'Re: Your tickets', 'Got SMSTS, first aid and black card, all in date. Declan', { via: 'direct' }],
  [
    'answer',
    'Re: Documents required',
    'Dear Sir/Ma, attached are my licence and verification form as directed. Funmi',
    { attached: 'licence.pdf' },
  ],
  [
    'answer',
    'Re: Coffee',
    '<div dir="auto">Thursday would be great, how about the Blue Door at 11?</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, 10 Nov 2026 at 17:20, Esther Steiner &lt;esther@klinik.example&gt; wrote:<br></div><blockquote class="gmail_quote">Gladly! Does Thursday suit you?</blockquote></div>',
  ],
  [
    'answer',
    'RE: Quick question',
    '<div>No, I don&#39;t need sponsorship, I have a green card.</div><div><br></div><div>Eric</div><br><div><b>From:</b> Dan Moss &lt;dan@soft.example&gt;<br><b>Sent:</b> Tuesday, November 10, 2026 5:20 PM<br><b>To:</b> Eric<br><b>Subject:</b> Quick question</div><div>Will you need visa sponsorship?</div>',
  ],
  ['answer', 'Re: Trial shift', 'Yes please, any evening next week is good for me. Josh'],

  ['small-talk', 'Re: Interview - Senior Carer', 'Thank you Jan, see you then. Sharon'],
  ['small-talk', 'Re: Forklift operator', 'Got it, thanks. Dale'],
  ['small-talk', 'Re: Telephone round', 'Thank you Ma’am.'],
  ['small-talk', 'Re: Trial day', 'Super, thank you very much Mr. Keller! Leonie'],
  ['small-talk', 'Re: First interview', 'That’s brilliant, thanks so much Olivia.'],
  ['small-talk', 'Re: trial', 'omg thank u!!'],
  ['small-talk', 'Re: Invitation to interview', 'Many thanks for the directions, which are most helpful. Moira Kean'],
  ['small-talk', 'Re: Technical interview', 'Thanks Dan, appreciate the quick turnaround.'],
  ['small-talk', 'Re: References', 'Thank you for letting me know, have a good half term. Leanne'],
  ['small-talk', 'Re: Coffee', 'No problem at all, these things happen! Nadine'],
  ['small-talk', 'Re: your accident', 'Oh goodness, I hope you are all right. Get well soon! Wendy'],
  ['small-talk', 'Re: your new job', 'Congratulations on the promotion Rohit!'],
  ['small-talk', 'Re: Documents', 'Ok noted Ma. Thank you and God bless. Funmi'],
  ['small-talk', 'Re: delay', 'Understood, no rush. Declan'],

  ['other', 'Re: Interview - Senior Carer', 'Hi Jan, what should I wear on the day? Sharon'],
  ['other', 'Re: Forklift operator', 'Which gate do I come in, north or south? Dale'],
  ['other', 'Re: Telephone round', 'Ma’am is it work from home or from office? Neha'],
  ['other', 'Re: Trial day', 'Hello Mr. Keller, do I get breakfast in the bakery? Leonie'],
  ['other', 'Re: First interview', 'Dear Olivia, I’m at reception but nobody seems to be about. Victoria'],
  ['other', 'Re: Technical interview', 'Will I be able to use my own editor? Eric'],
  [
    'other',
    'Re: Invitation to interview',
    'Dear Professor Ahmed, is there a projector in the room, and may I bring my own laptop? Moira Kean',
  ],
  ['other', 'Re: Coffee', 'Here is the link to the film about the clinic which I told you of. Nadine'],
  ['other', 'Re: References', 'Dear Mrs Rahman, Mrs Cole says that your form bounced back to her twice. Leanne'],
  ['other', 'Re: Portal', 'The portal logs me out each time I get to page 3. Marc'],
  ['other', 'Re: Start', 'Is there a place to live near the work? I would come with my wife. Nuno'],
  ['other', 'Re: trial', 'running 5 mins late bus didnt come!! millie'],

  [
    'withdrawal',
    'Re: Interview - Senior Carer',
    'Hi Jan, I am sorry but I won’t be coming to the interview as I have been offered something nearer home. Sharon',
  ],
  [
    'withdrawal',
    'Re: First interview',
    'Dear Olivia, thank you for arranging the interview. I’ve since accepted another role and would like to withdraw. Apologies for the inconvenience. Victoria',
  ],
  ['withdrawal', 'Re: Telephone round', 'Hi Ma’am, I got job in other company so I am not interested now. Sorry. Neha'],
  ['withdrawal', 'Re: trial', 'heyy so sorry but im gonna have to cancel the trial, got offered more hours at my other job x millie'],
  [
    'withdrawal',
    'Re: Technical interview',
    'Hi Dan, I’ve decided to take myself out of the running. I realised I would rather stay remote. Thanks for your time. Eric',
  ],
  ['withdrawal', 'Re: When can you start?', 'I am sorry but I can not take part any more. I go back to Portugal for my mother. Nuno'],
  [
    'withdrawal',
    'Re: Invitation',
    'Dear Ms Tremblay, having reflected on the matter I have decided not to proceed with my candidacy. Marc Gagnon',
  ],
  ['withdrawal', 'Re: Site manager role', 'Hi Gemma, please tell them I’m out, I’ve signed with a main contractor. Cheers, Declan'],

  [
    'thank-you',
    'Re: Your application',
    'Dear Practice Manager, thank you for letting me know. I am disappointed not to have got the post but wish you all the best with the new receptionist. Wendy',
  ],
  [
    'thank-you',
    'Re: Apprenticeship',
    'Hello Mr. Keller, thank you for your answer and that you took time for me. It is a pity, but I keep on baking! Leonie',
  ],
  ['status-question', 'Re: Documents', 'Dear Sir/Ma, please is there any decision on my application? Funmi'],
  ['status-question', 'Re: References', 'Dear Mrs Rahman, I just wondered how things are going with the post? Leanne'],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Thank you',
    'Dear Jan, thank you for taking the time to interview me on Friday. I really liked the home and would love to work there. Sharon',
  ],
  ['thank-you', 'Thanks', 'Thanks for having me in today, enjoyed seeing the warehouse. Dale'],
  ['thank-you', 'Thank you Ma’am', 'Hi Ma’am, thank you for the interview today. It was nice interacting with you. Neha'],
  [
    'thank-you',
    'Trial day',
    'Hello Mr. Keller, thank you for the great trial day! I learned very much and the rolls were delicious. Leonie',
  ],
  [
    'thank-you',
    'Thank you for your time',
    'Dear Olivia, thank you and Mark for a really engaging conversation on Thursday. The transformation work sounds fascinating. Victoria',
  ],
  ['thank-you', 'tysm', 'thank u so much for today!! everyone was so nice. millie'],
  [
    'thank-you',
    'Interview for Lecturer in Nursing',
    'Dear Professor Ahmed, may I thank you and the panel for yesterday’s interview. I very much enjoyed the discussion. Moira Kean',
  ],
  ['thank-you', 'Thank you for the interview', 'Hi Dan, I appreciate the time you and Priti spent with me yesterday. Fun problem! Eric'],
  [
    'thank-you',
    'Thank you for the coffee',
    'Dear Mrs. Steiner, many thanks for the coffee and the good conversation. You gave me courage. Nadine',
  ],
  ['thank-you', 'Thanks for yesterday', 'Dear Ms Tremblay, I write to thank you for a most interesting meeting yesterday. Marc Gagnon'],

  ['status-question', 'Re: Interview', 'Hi Jan, just wondering if you’ve made your mind up about the job? Sharon'],
  ['status-question', 'Result', 'Hi Ma’am, when will I get the result of my interview? Neha'],
  ['status-question', 'Re: Interview', 'Dear Olivia, is there any update following last Thursday’s interview? Victoria'],
  ['status-question', 'Re: trial', 'hey any news on the job? millie'],

  [
    'other-offer',
    'Another job offer',
    'Hi Jan, I’ve been offered a job at another home and they want to know by Wednesday. I would much rather work with you. Sharon',
  ],
  ['other-offer', 'update', 'Got an offer from another plant, need to tell them by Friday. Yours is my first pick. Dale'],
  [
    'other-offer',
    'Other offer',
    'Hi Ma’am, I have one more offer in hand and they are asking to join by Monday. Please tell me your decision soon. Neha',
  ],
  [
    'other-offer',
    'Quick update from me',
    'Dear Olivia, to be transparent, I have today received an offer from another retailer. They have asked for my answer by the 4th. Your role is the one I am most excited about. Victoria',
  ],
  [
    'other-offer',
    'Re: Trial day',
    'Hello Mr. Keller, the other bakery has offered me a place. I must tell them until Friday, but I would prefer to come to you. Leonie',
  ],
  [
    'other-offer',
    'Lecturer post',
    'Dear Professor Ahmed, I should let you know that another university has offered me a lectureship, and that I have been asked to reply within the week. Moira Kean',
  ],
  [
    'other-offer',
    'Offer deadline',
    'Hi Dan, wanted to give you a heads up that I have an offer from another company with a deadline this Friday. Is there any chance of a decision by then? Eric',
  ],
  [
    'other-offer',
    'In-house position',
    'Dear Ms Tremblay, I have received a competing offer, which lapses on 30 November. Your position remains my preference. Marc Gagnon',
  ],
  [
    'other-offer',
    'Re: Teaching assistant',
    'Dear Mrs Rahman, St Anne’s have offered me a TA job and want an answer by tomorrow. I really want to be at Park Road. Leanne',
  ],
  [
    'other-offer',
    'Another hospital',
    'Dear Sir/Ma, I was offered employment by another hospital yesterday and I am to respond before Friday. I would prefer your hospital. Funmi',
  ],
  ['other-offer', 're: trial', 'so nero just offered me a job too but i want urs more!! can u let me know before sunday? millie'],
  [
    'other-offer',
    'Electrician',
    'Good evening, I have an offer of a firm in Zurich and I must answer next week. But I like more to work for you. Nuno',
  ],

  ['other', 'Re: Interview', 'Hi Jan, I think I left my glasses case in the lounge. Sharon'],
  ['other', 'Re: Interview', 'Dear Professor Ahmed, the study I could not name yesterday is that of Benner, 1984. Moira Kean'],
  ['other', 'Re: Thanks', 'Your guard still has my driver’s license at the gate. Dale'],
  ['small-talk', 'Re: glasses', 'Thank you so much Jan, you’re a star!'],
]);

const offered = rows(withOffer, [
  ['acceptance', 'Re: Job offer', 'Dear Jan, thank you so much, I would love to accept the job. Sharon'],
  ['acceptance', 'Re: Offer', 'I accept. Thanks for the opportunity. See you on the 5th. Dale'],
  ['acceptance', 'Offer acceptance', 'Hi Ma’am, I have read the offer letter and I accept it. I will join on Monday. Neha'],
  [
    'acceptance',
    'Re: Apprenticeship contract',
    'Hello Mr. Keller, hurray! I take the apprenticeship with great joy. My mother signs the contract today. Leonie',
  ],
  [
    'acceptance',
    'Re: Offer – Finance Business Partner',
    'Dear Olivia, I am delighted to accept, and attach the signed contract. Looking forward to joining the team in March. Victoria',
    { attached: 'contract_signed.pdf' },
  ],
  ['acceptance', 'Re: job', 'YESSS omg thank you, i accept!!! millie'],
  ['acceptance', 'Re: Offer of appointment', 'Dear Professor Ahmed, it is with great pleasure that I accept the appointment. Moira Kean'],
  ['acceptance', 'Re: Offer', 'Hi Dan, happy to say yes! Returned the signed letter through the portal. Eric'],
  ['acceptance', 'Re: Offer', 'Dear Mrs Rahman, thank you, I’m over the moon! Of course I’ll take it. Leanne'],
  ['acceptance', 'Re: Offer letter', 'Dear Ms Tremblay, I hereby accept the position on the terms of your letter of the 20th. Marc Gagnon'],
  ['acceptance', 'Re: Employment', 'Dear Sir/Ma, I gladly accept the offer of employment and promise to give my best. Funmi'],

  ['decline', 'Re: Job offer', 'Dear Jan, I’m so sorry but I have decided not to take the job. Thank you for everything. Sharon'],
  ['decline', 'Re: Offer', 'Thanks for the offer but I’m gonna have to decline. Pay is better where I’m at. Dale'],
  ['decline', 'Regarding offer', 'Hi Ma’am, due to night shift my parents are not allowing so I am not able to join. Sorry. Neha'],
  [
    'decline',
    'Re: Apprenticeship contract',
    'Hello Mr. Keller, it is very hard for me, but I have decided for the other bakery, because it is closer. Leonie',
  ],
  [
    'decline',
    'Re: Offer – Finance Business Partner',
    'Dear Olivia, thank you again for the offer. Having weighed everything up I have decided to turn it down and stay where I am. Victoria',
  ],
  ['decline', 'Re: job', 'im so sorry but i cant take it, uni changed my timetable. millie'],
  ['decline', 'Re: Offer of appointment', 'Dear Professor Ahmed, I am most grateful, but must decline the appointment. Moira Kean'],
  ['decline', 'Re: Offer', 'Hi Dan, I really appreciate the offer. After talking it through with my family, I’m going to pass. Eric'],
  [
    'decline',
    'Re: Offer',
    'Dear Mrs Rahman, I’ve thought about it all weekend and I’m afraid I have to say no, the hours don’t fit round my kids. Leanne',
  ],
  [
    'decline',
    'Re: Offer letter',
    'Dear Ms Tremblay, I have decided to accept the other position and must therefore decline your offer. Marc Gagnon',
  ],
  ['decline', 'Re: Contract', 'Good evening, thank you but I can not accept, because the money is not enough for my family. Nuno'],

  ['other', 'Re: Job offer', 'Dear Jan, are bank holidays paid at time and a half? Sharon'],
  ['other', 'Re: Offer', 'Hi Dan, could you send me the benefits summary before I sign? Eric'],
  ['other', 'Re: Offer – Finance Business Partner', 'Dear Olivia, would there be any scope to increase the car allowance? Victoria'],
  ['other', 'Re: Apprenticeship contract', 'Hello Mr. Keller, in the contract stands the wrong date of birth. I am born in 2010. Leonie'],
]);

export const dailyVoices: readonly LabelledMail[] = [...opening, ...unanswered, ...inConversation, ...interviewed, ...offered];
