/** Part of the half used while building: emails close to the line between two kinds, above all the kinds that were read worst. */
import { afterInterview, first, type LabelledMail, rows, silent, talking, withOffer } from './labelled-mail.ts';

const opening = rows(first, [
  // Networking
  [
    'networking',
    'Your talk in Bristol',
    'Dear Dr Amis, I heard you speak at the physiotherapy day in Bristol and it was a joy to listen to you. I am two years qualified and torn between hospital and private practice. Might you have a quarter of an hour some evening?',
  ],
  [
    'networking',
    'Nice to meet you on Saturday',
    'Hi Theo, it was really nice to meet you at Nina’s wedding. You offered to tell me a bit about how the sales side works at Globex, so here I am! Any evening next week is fine for me.',
  ],
  [
    'networking',
    'Catching up?',
    'Hey Bex! Saw you made head of department, congrats!! I’m thinking of moving into SEN teaching and you’re the only person I know who’s done it. Fancy a brew some time?',
  ],
  [
    'networking',
    'From a fellow welder',
    'Hi Ron, saw your posts about underwater welding in the forum. Been topside 8 years and thinking about going wet. Is the training worth the money? Would appreciate a call if you got time. Luke',
  ],
  [
    'networking',
    'Seeking your guidance sir',
    'Respected Sir, I came across your profile on LinkedIn and was very impressed by your journey from a tier-3 college to a product company. I am in final year. Kindly give me some tips how should I prepare myself.',
  ],
  [
    'networking',
    'Law school to policy',
    'Dear Ms. Abara, I’m a 3L at Emory and found your name in the alumni directory. I have long followed your work on housing policy and would be grateful for a brief conversation about how you moved out of practice.',
  ],
  [
    'networking',
    'Hello from Lyon',
    'Dear Mrs. Poulsen, my name is Camille and I am doctor in chemistry. We did not meet, but my colleague Anders Holm gave me your address. I search for people who work in industry and can say me how is the daily life there. Would you accept to speak with me?',
  ],
  [
    'networking',
    'Quick question about AWS certification',
    'Hi Deepak, hope you are doing well. We worked together at Infotech in 2021. I want to move to cloud side, so wanted to take your opinion on which certification is more useful. Can we connect on call this weekend?',
  ],
  [
    'networking',
    'A voice from the past',
    'Dear Harold, you may remember me from the Leeds office. I took early retirement in March and find that I am not made for gardening. I should value your view of the non-executive world; may I give you lunch?',
  ],
  [
    'networking',
    'driving for the supermarkets',
    'alright mate, kev from the depot said ur the one to ask about driving for the supermarkets. is it better than parcels? any chance of a quick chat. cheers danny',
  ],
  [
    'networking',
    'Thanks for accepting my request',
    '<div dir="ltr">Hi Paola,<div><br></div><div>Thanks for accepting my invitation. I saw that you work as a UX writer and I&#39;m curious how you started, since I come from journalism too. Would you have 15 minutes for a video call?</div><div><br></div><div>Marta</div></div>',
  ],
  [
    'networking',
    'Introduction',
    'Hi Michelle, I’m reaching out because our mutual friend Jody Ames said you’d be a great person to know in the Denver nonprofit world. I’m relocating there in the spring and would love to learn who is doing good work.',
  ],
  [
    'networking',
    'Midwifery in New Zealand',
    'Kia ora Hana, I read your blog about leaving the NHS. I’m a Band 6 in Stoke and my husband and I are thinking about doing the same. Did you find the registration as bad as people say?',
  ],
  [
    'networking',
    'May I ask your view?',
    'Dear Professor Mbeki, I enjoyed your lecture on reef ecology last month very much. I am deciding between a master in Cape Town and one in Bergen and would be thankful to hear what you think.',
  ],
  [
    'networking',
    'Fellow career changer',
    'Hello Simone, I listened to the podcast where you told how you went from hairdresser to web developer. I am a cook and try the same. What would you learn first if you started today?',
  ],
  [
    'networking',
    'Referral?',
    'Hi Ankit, how are you? I saw an opening for SDE-2 in your company. Would you be comfortable referring me? Happy to share more about my work first.',
  ],
  [
    'networking',
    'Good to see you at the reunion',
    'Dear Walter, good to see you at the reunion on Friday. You mentioned that your sister-in-law runs the translation bureau in Graz; would you put me in touch with her?',
  ],
  [
    'networking',
    'Picking up our conversation',
    'Dear Ms. Laurent, I enjoyed our short conversation after the panel on Tuesday. I would like to continue it over a coffee, whenever it suits you.',
  ],
  [
    'networking',
    'Your LinkedIn post',
    'Hi Greta, your post about hiring without degrees struck a chord. I never finished mine and I’m trying to get into data. Do you know anyone who took that road and would not mind a chat?',
  ],
  [
    'networking',
    'Nursing agency life',
    'Hi Comfort, Blessing gave me your number but I thought I would email first. I’m thinking about leaving the ward for agency work. How do you find it? Is there enough work in winter?',
  ],
  [
    'networking',
    'Reaching out - paralegal to compliance',
    'Dear Ms Oyelaran, I hope this finds you well. I’m a paralegal hoping to cross over into compliance, and yours is one of the few profiles I found of somebody who has. I’d be so grateful for any pointers.',
  ],
  [
    'networking',
    'Sunday football dads',
    'Hi Marc, Theo’s dad here from the U9s. My wife says you run logistics at Acme? I’m between things at the moment and would love to buy you a pint and hear how that market looks.',
  ],
  [
    'networking',
    'Your research',
    '<p>Dear Dr. Whitfield,</p><p>I have been following your work on soil carbon since my undergraduate days. I would welcome the chance to talk with you about what it is like to work outside a university.</p><p>Jonas</p>',
  ],
  [
    'networking',
    'Question from a student',
    'Hello Mr. Petrov, I am a student in the last year and I must write about a profession. Mine is the pilot. Can I make you some questions about your work, by mail or by phone?',
  ],

  // Unsolicited
  [
    'unsolicited',
    'Electrician available',
    'Good morning, I’m a qualified electrician (18th edition), recently moved to Exeter. If you ever need an extra pair of hands on site, I’m free and have my own van. Cheers, Pete',
  ],
  [
    'unsolicited',
    'Nursery nurse',
    'Hi, I live round the corner from your nursery and wondered if you ever take on bank staff? Level 3, first aid, DBS on the update service. Thanks, Jade',
  ],
  [
    'unsolicited',
    'Resume for suitable position',
    'Dear Sir, PFA my resume for any suitable post in your organisation. I have 4 years experience in Tally and GST. Hoping for a favourable response.',
    { attached: 'Resume_Kiran.pdf' },
  ],
  [
    'unsolicited',
    'Driver with own truck',
    'Good day. I am driver with own 7.5t truck and look for regular tours in region Basel. If you have need please call me. Goran',
  ],
  [
    'unsolicited',
    'Translator DE-EN',
    'Dear Ms Hartley, I translate legal German and would be pleased to be added to your panel of freelancers. My rates and two samples are attached.',
    { attached: 'samples.pdf' },
  ],
  [
    'unsolicited',
    'Interested in working with you',
    'Hi Sasha, big admirer of the studio’s title sequences. I’m a motion designer, my reel is below. I know you may not be hiring, but I would jump at the chance to work with you. Noah',
  ],
  [
    'unsolicited',
    'Summer',
    'Hi, I’m 17 and looking for something to do over the summer. Do you take people on in the tea room? I can start when school finishes. Poppy',
  ],
  [
    'unsolicited',
    'Retired teacher',
    'Dear Headmistress, I retired last summer and find I miss it. Should you require a supply teacher for French at short notice, I should be happy to help. Yours sincerely, Dorothy Lamb',
  ],
  [
    'unsolicited',
    'Post-doc possibilities',
    'Dear Prof. Sørensen, I finish my PhD in Padua in spring and am very interested in your group. Do you foresee funding for a postdoc next year? My CV is attached.',
    { attached: 'CV_Bianchi.pdf' },
  ],
  [
    'unsolicited',
    'Hygienist',
    '<div>Hello,</div><div><br></div><div>I am a registered dental hygienist moving to Tucson this fall. I&#39;d love to hear about any openings at your practice, full or part time.</div><div><br></div><div>Kelsey</div>',
  ],

  // Applications
  [
    'application',
    'Lorry driver',
    'Hello, I write because of the lorry driver job on your page. I have CE licence and driver card. I can come for talk any day. Stjepan',
  ],
  [
    'application',
    'Re your card in the window',
    'Hi, I saw the card in your window for Saturday staff and I would like to put my name down. I’m 18 and have worked in a bakery before. Millie',
  ],
  [
    'application',
    'Warehouse night shift',
    'hi im messaging about the night shift in the warehouse u got on indeed. ive done picking and packing 2 yrs. can do nights no problem. tyrone',
  ],
  [
    'application',
    'Band 6 CAMHS nurse, ref 436-CAM-22',
    'Good evening, please see my application attached for the above vacancy. I have also applied via Trac. Regards, Ngozi',
    { attached: 'application.docx' },
  ],
  [
    'application',
    'Backend engineer',
    'Hey team, your job page says you want someone who has run Postgres at scale; that’s been my life for six years. CV attached, and happy to chat whenever. Ivo',
    { attached: 'ivo.pdf' },
  ],
  [
    'application',
    'The advertisement in Saturday’s paper',
    'Dear Mrs Cartwright, I was interested to read in Saturday’s Gazette that you need a housekeeper. I have kept house for the same family for eleven years. Yours truly, Edith Marsh',
  ],
  [
    'application',
    'Research assistant – Dr Yilmaz’s lab',
    'Dear Dr. Yilmaz, Prof. Okada told me that you are looking for a research assistant and encouraged me to get in touch. I attach my CV and transcript and would be very glad to be considered.',
    { attached: 'transcript.pdf' },
  ],
  [
    'application',
    'Application - Process server',
    'Dear Ms Weiss, thank you for taking the time to speak with me on the phone this morning about the position. As agreed, here is my application.',
    { attached: 'CV.pdf' },
  ],
  [
    'application',
    'Solicitor, private client',
    'Dear Mr Fenn, my attention has been drawn to your advertisement for a private client solicitor. I qualified in 2018 and have a following in Bath. I enclose my CV.',
    { attached: 'CV.pdf' },
  ],
  [
    'application',
    'Gardener wanted',
    'Hello I read gardener wanted on the board in church. I am strong and I know trees. Please call me 07700 900321. Tesfay',
  ],
]);

const unanswered = rows(silent, [
  ['other', 'Re: Application', 'Dear Ms Reyes, page two of my CV came out blank, so here it is once as plain text. Ines Duarte'],
  ['other', 'Re: Electrician available', 'My van is off the road until Tuesday but I can get lifts. Pete'],
  ['other', 'Re: Seeking your guidance', 'Respected Sir, my new mobile number is 98200 00123.'],
  ['other', 'Re: Postdoc', 'Dear Prof. Sørensen, the second referee on my list has moved to Ghent; her new address is below. Bianchi'],
  ['small-talk', 'Happy new year', 'Happy new year to you and everyone on the ward!'],
  ['small-talk', 'Re: Sunday football', 'Great win today Marc!'],
  ['status-question', 'Re: Lorry driver', 'Hello, you have found already someone for lorry? Stjepan'],
  [
    'follow-up',
    'Re: Your talk in Bristol',
    'Dear Dr Amis, I expect the term is keeping you busy. My offer of a coffee stands, at any time that is good for you.',
  ],
]);

const inConversation = rows(talking, [
  // Answers
  ['answer', 'Re: Trial', 'yep can do sat morning. danny'],
  ['answer', 'Re: Availability', 'Hi Claire, any time after 2 on either day would suit me best. Ngozi'],
  ['answer', 'Re: Start date', 'I could begin on the 11th of January, or a week earlier if my employer agrees.'],
  [
    'answer',
    'Re: Interview',
    'Dear Mr Fenn, thank you for the invitation. I shall be with you at 10 on the 3rd. Yours sincerely, Judith Crane',
  ],
  ['answer', 'Re: Quick call', '4:30 today works, my number is 555-0177. Talk soon, Luke'],
  ['answer', 'Re: Interview dates', 'Dear Ms. Poulsen, from your suggestions I would choose Tuesday the 1st at 14:00. Camille'],
  ['answer', 'Re: Expected salary', 'Dear Priya, I am expecting 18 LPA. Notice period is 60 days, negotiable. Kiran'],
  ['answer', 'Re: Do you have experience with ventilators?', 'Yes, three years on a respiratory ward, and I am trained on the V60. Ngozi'],
  ['answer', 'Re: A few questions', 'Hi Ivo here. 1) Yes. 2) About 2 TB. 3) We ran it ourselves on bare metal.'],
  ['answer', 'Re: References', 'Dear Mrs Cartwright, you may write to Lady Ashby at the address below, who will speak for me. Edith Marsh'],
  ['answer', 'Re: Passport', 'Hello, here the photo of my passport and driver card. Stjepan', { attached: 'IMG_0031.jpg' }],
  ['answer', 'Re: coffee', 'Thursday it is! The one by the station?'],
  ['answer', 'Re: interview', 'Hiya, Weds is no good for me sorry, could you do Thurs or Fri instead? Jade'],
  [
    'answer',
    'Re: Interview on Monday',
    'Dear Mr. Petrov, unfortunately I have an exam on Monday. Would it be possible to meet on Wednesday?',
  ],
  ['answer', 'Re: Location', 'Hi Claire, I would prefer the Exeter office, but Taunton is fine as well. Pete'],
  ['answer', 'Re: Right to work', 'I have settled status and can show the share code. Tesfay'],
  [
    'answer',
    'Re: Your application',
    '<div dir="auto">Hi Anna, sure, that time is good. I&#39;ll dial in from home.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, 9 Nov 2026, 14:02 Anna Roth, &lt;anna@initech.example&gt; wrote:<br></div><blockquote class="gmail_quote">Could we speak on Wednesday at 11?</blockquote></div>',
  ],
  [
    'answer',
    'RE: Notice period',
    '<div>Four weeks from the end of the month.</div><div><br></div><div>Kelsey</div><hr><div><b>From:</b> Dana Reyes &lt;dana@initech.example&gt;<br><b>Sent:</b> Monday, November 9, 2026 2:02 PM<br><b>To:</b> Kelsey<br><b>Subject:</b> Notice period</div><div>Hi Kelsey, what is your notice period?</div>',
  ],
  [
    'answer',
    'Re: Rota',
    'Mondays and Thursdays are out because of the kids.\n\nOn 9 Nov 2026, at 09:31, Claire Pugh <claire@nursery.example> wrote:\n> Are there any days you could not work?',
  ],
  [
    'answer',
    'Re: Licence',
    'Category CE, since 2012.\n\nOn Mon, Nov 9, 2026 at 9:31 AM Ana <ana@haulage.example> wrote:\n> Which licence do you have?',
  ],
  [
    'answer',
    'Re: Trial lesson',
    'Dear Ms. Thorn, Year 8, fractions, and I would bring my own worksheets.\n\nFrom: Helen Thorn\nSent: 9 November 2026 09:31\nTo: Dorothy Lamb\nSubject: Trial lesson\n\nCould you tell us which class and topic you would like to teach?',
  ],
  ['answer', 'Re: Interview', 'Noted with thanks, I will attend.'],
  ['answer', 'Re: Documents', 'Certificates follow in the attachment, the original I bring on the day. Goran', { attached: 'certs.pdf' }],
  ['answer', 'Re: coding task', 'done, repo is at the link, readme explains how to run it. ivo'],

  // Small talk
  ['small-talk', 'Re: Interview', 'See you then, thanks!'],
  ['small-talk', 'Re: Quick call', 'Great talking, have a good one. Luke'],
  ['small-talk', 'Re: Location', 'Fab, thank you Claire x'],
  ['small-talk', 'Re: Interview dates', 'Dear Ms. Poulsen, thank you for the quick confirmation. Best regards, Camille'],
  ['small-talk', 'Re: Salary', 'Okay noted, thank you mam.'],
  ['small-talk', 'Re: delay', 'No problem at all, take your time. Pete'],
  ['small-talk', 'Re: references', 'That is very kind of you. Edith Marsh'],
  ['small-talk', 'Re: documents', 'ok super. Goran'],
  ['small-talk', 'Re: coffee', 'Brilliant, looking forward to it!'],
  ['small-talk', 'Re: your accident', 'So sorry to hear that. Wishing you a speedy recovery!'],
  ['small-talk', 'Re: Application', 'Dear Claire, thanks for letting me know, I appreciate the update. Jade'],
  ['small-talk', 'Re: rota', 'haha no bother at all'],

  // Other
  ['other', 'Re: Interview', 'Dear Mr Fenn, is there somewhere to leave a bicycle? Judith Crane'],
  ['other', 'Re: Trial', 'do i need steel toe boots? danny'],
  ['other', 'Re: Interview', 'Hi Claire, who will be on the panel, and will there be a test? Ngozi'],
  ['other', 'Re: Job', 'Hello, is there a room to rent near the depot? Stjepan'],
  ['other', 'Re: Interview dates', 'Dear Ms. Poulsen, the article about solvents that I spoke of is in the journal of last May. Camille'],
  ['other', 'Re: zoom', 'Your microphone was off for the first minute, so I missed the name of your colleague.'],
  ['other', 'Re: Interview', 'Dear Priya, the meeting link is not opening, it shows an error. Kiran'],
  ['other', 'Re: Letter', 'Dear Mrs Cartwright, the post has been slow here and nothing has come yet from Lady Ashby. Edith Marsh'],
  ['other', 'Re: portal', 'The upload page refuses files over 2 MB. Ivo'],
  ['other', 'Re: coffee', 'Running ten minutes late, the tram is stuck!'],
  ['other', 'Re: Year 8', 'Dear Ms. Thorn, does the school follow the AQA or the Edexcel syllabus? Dorothy Lamb'],
  ['other', 'Re: Job', 'My cousin also has the licence and looks for work in your region. Goran'],

  // Endings and status
  ['withdrawal', 'Re: Trial', 'mate sorry, sorted myself out with another firm so wont be coming saturday. danny'],
  ['status-question', 'Re: Documents', 'Hello, did the papers arrive and are they ok for you? Goran'],
  [
    'thank-you',
    'Re: Your application',
    'Dear Claire, thank you for coming back to me, and for your kind words. I am naturally disappointed but wish you well with the new colleague. Jade',
  ],
]);

const interviewed = rows(afterInterview, [
  [
    'thank-you',
    'Thank you',
    'Dear Mr Fenn, thank you for seeing me yesterday. I came away feeling that I should be very happy with you. Judith Crane',
  ],
  ['thank-you', 'Great meeting you', 'Hi team, great meeting everyone on Friday. The pairing session was a blast. Ivo'],
  [
    'thank-you',
    'Danke!',
    'Dear Ms. Poulsen, I want to thank you for the time you took for me on Tuesday. I liked the laboratory very much. Camille',
  ],
  ['thank-you', 'Re: Trial', 'cheers for saturday, good crew u got there. danny'],
  [
    'thank-you',
    'Interview of 12th',
    'Respected Mam, I am very much thankful to you and whole panel for giving me chance to present myself. Kiran',
  ],
  [
    'thank-you',
    'A short note',
    '<div>Dear Anna,</div><div><br></div><div>It meant a lot that you spent a whole hour with me today. Thank you!</div><div><br></div><div>Noor</div>',
  ],
  ['small-talk', 'Re: Thank you', 'You are very welcome, same to you!'],
  ['small-talk', 'Re: your train', 'Glad you made it home. Have a lovely weekend!'],
  ['other', 'Re: Interview', 'Dear Mr Fenn, I believe I left my scarf on the back of the chair. Judith Crane'],
  ['other', 'Re: task', 'Small fix to what I showed on Friday: the index was missing a column. Ivo'],
  ['other', 'Re: Interview', 'Hi Claire, which of the two wards was the one with the new bays? Ngozi'],
  ['status-question', 'Re: Interview', 'Hiya, have they made their minds up? Jade'],
  [
    'other-offer',
    'Update from my side',
    'Dear Ms. Poulsen, since we spoke a company in Ghent has made me an offer and waits for my answer until Friday. Camille',
  ],
]);

const offered = rows(withOffer, [
  [
    'decline',
    'Re: Offer',
    'Dear Mr Fenn, you have been most generous, but I have come to the view that I ought to remain where I am. Judith Crane',
  ],
  ['decline', 'Re: contract', 'Hello, thank you but my wife is not wanting to move, so I stay here. Stjepan'],
  [
    'decline',
    'Re: Offer',
    'Hi Anna, thanks again for the offer. I’ve thought long and hard and I’m going to stick with my current job. Noor',
  ],
  ['decline', 'Re: job', 'thanks for the offer but ill stay where i am. danny'],
  [
    'decline',
    'Re: Offer letter',
    'Dear Priya, due to family commitments I will not be able to relocate, hence I have to let go of this opportunity. Kiran',
  ],
  ['decline', 'Re: Offer', 'Dear Ms. Poulsen, I am thankful for your trust, however I choose the other laboratory. Camille'],
  ['acceptance', 'Re: Offer', 'Hiya, that’s amazing, yes please! When do I start? Jade'],
  ['acceptance', 'Re: contract', 'Hello, I agree with everything and sign today. Goran'],
  ['other', 'Re: Offer', 'Dear Mr Fenn, I should like to read the partnership deed before I give you my answer. Judith Crane'],
  ['other', 'Re: Offer', 'Hi Anna, would you be able to stretch to 42k? Noor'],
  ['other', 'Re: Offer letter', 'Dear Priya, the joining date shows 1st of December last year, please check. Kiran'],
  ['other', 'Re: contract', 'Hello, what means point 7 about the tool money? Goran'],
]);

const moreOpening = rows(first, [
  [
    'networking',
    'Pharmacy in industry',
    'Dear Ngaire, I got your name from the society’s mentoring list. I’m a hospital pharmacist eight years in and beginning to wonder what else there is. Could I trouble you for half an hour on the phone?',
  ],
  [
    'networking',
    'hey from jess (book club)',
    'heyy it’s jess from book club! so i finally handed in my notice 😅 you always say how much you love it at the council, can i pick your brains over a glass of wine?',
  ],
  [
    'networking',
    'Request',
    'Dear Madam, I am a final-year law student at Pune. I read your judgment commentary with great interest. It would be a privilege if you could spare few minutes to guide me on litigation versus corporate practice.',
  ],
  [
    'networking',
    'Joinery to set building',
    'Hi Col, Maggie at the theatre said to drop you a line. I’m a joiner and would love to know how folk get into set building. Not after a job, just nosy!',
  ],
  [
    'networking',
    'Chance to connect',
    'Hello Mr. Osterman, I will be in Chicago the week of December 7 and wondered whether you would have time for a cup of coffee. I have admired how you built the firm and would enjoy hearing about it first-hand.',
  ],
  [
    'networking',
    'Old colleague here',
    'Hallo Bettina, it has been long since our time at Globex! I consider to go in the public sector like you did. How do you like it? Do you regret something? Maybe we can phone one evening.',
  ],
  [
    'networking',
    'Paths after the army',
    '<div dir="auto">Sir, I left the service in August after 12 years and am finding my feet. Capt. Doyle suggested you had made the same jump and might have some words of wisdom. Any help appreciated.</div>',
  ],
  [
    'networking',
    'Thank you for your talk',
    'Dear Ms Achebe, thank you for your talk at our college yesterday. You said we could write to you with questions, so: how did you know that family law was right for you?',
  ],
  [
    'networking',
    'Intro to Farah?',
    'Hi Leon, hope all’s good. I noticed you’re connected to Farah Aziz at Globex. Any chance you’d introduce us? I’m hoping to learn how their data team is set up.',
  ],
  [
    'networking',
    'Speech therapy abroad',
    'Dear Ilse, I saw on the forum that you moved from Cork to Vienna as a speech therapist. I am toying with the same idea. How long did the recognition take, and would you do it again?',
  ],
  [
    'networking',
    'Your article in the Journal',
    'Dear Dr. Haddad, your article on burn care in the October issue was excellent. I am a plastic surgery resident and would appreciate the opportunity to discuss career options with you at the congress in Lisbon.',
  ],
  [
    'networking',
    'Reconnecting',
    'Hi Priyanka, long time! I see you’re at Acme now, how is it going? I’m starting to look around after five years here and would love your perspective on the Pune market.',
  ],
  ['unsolicited', 'Butcher', 'Hi, just moved to Hexham, butcher by trade, 15 yrs. You looking for anyone? Steve 07700 900111'],
  [
    'unsolicited',
    'Enquiry about employment',
    'Dear Sir/Madam, I wish to enquire if there are any positions vacant within your laundry. I am honest, punctual and able to start at once.',
  ],
  [
    'unsolicited',
    'Bar work over Christmas',
    'Hey! I’m back from uni on the 12th and free till mid January, do you need extra bar staff over Christmas? I did last summer at the Plough. Tom',
  ],
  [
    'unsolicited',
    'Profile for your consideration',
    'Hello Ma’am, Sharing my profile for Java developer roles, if there is any requirement matching in your company kindly consider. Immediate joiner. Thanks, Anusha',
    { attached: 'Anusha_Java_5yrs.pdf' },
  ],
  [
    'unsolicited',
    'Architect from Tehran',
    'Dear Sir or Madam, I am an architect from Tehran and live since September in Hamburg. I look for an office where I can work, also as trainee in the beginning. I hope for your answer.',
    { attached: 'Portfolio.pdf' },
  ],
  [
    'unsolicited',
    'Reaching out',
    'Hi Dana, I’ve been a fan of Initech’s documentation for ages and it would be a dream to work on it. If you ever grow the docs team, I’d love to be on your radar. Résumé attached.',
    { attached: 'resume.pdf' },
  ],
  [
    'unsolicited',
    'Substitute teaching',
    'Good morning Ms. Ferris, I am a certified substitute and new in the district. Please let me know what I need to do to get on your sub list.',
  ],
  [
    'unsolicited',
    'Work placement',
    'Dear Vet, I am 15 and I have to do work experience in the second week of June. Please can I do it with you? I have two rabbits and a dog. From Isla',
  ],
  [
    'application',
    'Housekeeping supervisor (Req #5521)',
    'Good afternoon, I am writing to express my interest in the Housekeeping Supervisor position. Kind regards, Lourdes',
    { attached: 'Lourdes.pdf' },
  ],
  [
    'application',
    'Care assistant nights',
    'Hello, my friend Joy works at your home and says you are looking for night carers. I have NVQ2 and 4 years in dementia care. Can I come in? Patience',
  ],
  [
    'application',
    'Trainee accountant',
    'Dear Hiring Manager,\n\nYour trainee accountant scheme caught my eye at the careers fair in Leeds. I graduate in July with a predicted 2:1 and would love to be part of it.\n\nHarriet',
    { attached: 'HarrietCV.pdf' },
  ],
  [
    'application',
    'CNC machinist',
    'Saw the sign out front that youre hiring machinists. 8 yrs on Haas and Mazak, can show you parts. Ray 555-0142',
  ],
  [
    'application',
    'Expression of interest: Deputy Head (EOI closes Friday)',
    'Dear Ms Tran, please accept my application for the position of Deputy Head. My response to the selection criteria is attached.',
    { attached: 'criteria.pdf' },
  ],
  [
    'application',
    'Frontend role',
    'hi! found your frontend role through hacker news who is hiring thread. react + ts 4y. cv at the link in my signature. best, Sam',
  ],
  [
    'application',
    'Nanny post',
    'Dear Mr and Mrs Calloway, I am replying to your advertisement for a nanny in The Lady. I have cared for twins before and drive. Yours sincerely, Agnes Byrne',
  ],
  [
    'application',
    'Interest in Civil Site Engineer',
    'Respected sir, I am interested for the post of Civil Site Engineer. I have 3 yrs experience in RCC work. Kindly give me a chance.',
    { attached: 'CV Rakesh.pdf' },
  ],
]);

const moreInConversation = rows(talking, [
  ['answer', 'Re: Interview slots', 'Hi Mel, I’ll take the 9.15 on Tuesday please. Harriet'],
  ['answer', 'Re: Come in?', 'ok i come tomorow 10 oclock. Patience'],
  ['answer', 'Re: Machinist', 'Sure thing, I’ll swing by Thursday after lunch. Ray'],
  ['answer', 'Re: Invitation to interview', 'Dear Ms Tran, I confirm my attendance on 2 December and will bring the originals.'],
  ['answer', 'Re: Availability this week', 'Wed or Thu before noon CET works best on my side. Sam'],
  [
    'answer',
    'Re: Your application',
    'Dear Mr Calloway, my last family was with me for five years; they left for Canada, which is why I am free. Agnes Byrne\n\n> May I ask why you left your last post?',
  ],
  ['answer', 'Re: CTC details', 'Current is 6.2, expected 8.5, notice 30 days. Rakesh'],
  ['answer', 'Re: Nursing registration', 'My PIN is 98I0123E and it runs until 2028. Ngozi'],
  ['answer', 'Re: Portfolio request', 'Hi Ana! Just shared the folder with you, let me know if it does not open. Luiza'],
  ['answer', 'Re: Saturday?', 'cant do sat sorry, sunday tho? tom'],
  ['answer', 'Re: Interview - need to reschedule', 'No problem, the Thursday works just as well for me.'],
  ['answer', 'Re: Phone call', 'You can reach me on 555-0142 any evening. Ray'],
  [
    'answer',
    'Re: Questions before we meet',
    'Dear Dr. Haddad, to your first question: I have done about forty grafts. To the second: yes, in Beirut.',
  ],
  ['answer', 'Re: Work permit', 'I have the blue card, valid to 2029, so no sponsorship is needed.'],
  ['answer', 'Re: coffee in Chicago', 'Tuesday 3:30 at the Berghoff sounds perfect. See you there.'],
  [
    'answer',
    'Re: Assessment',
    'Hi, I finished the assessment this morning. Harriet\n\nOn Mon, Nov 9, 2026 at 9:31 AM Mel wrote:\n> Please complete the online assessment by Friday.',
  ],
  ['answer', 'Re: Zoom or phone?', 'Zoom please, my line is terrible up here.'],
  ['answer', 'Re: Interview', 'Dear Mrs Tran, I accept with pleasure and will be there at nine. Agnes'],
  ['answer', 'RE: Reference', 'Please contact Sister Obi at St Luke’s, she knows about it.'],
  ['answer', 'Re: Work samples', 'PFA three samples as asked. Anusha', { attached: 'samples.zip' }],
  ['small-talk', 'Re: Interview slots', 'Thanks Mel, that’s great! x'],
  ['small-talk', 'Re: Machinist', 'Appreciate ya. Ray'],
  ['small-talk', 'Re: Invitation', 'Thank you so much for the information, Ms Tran. Have a nice evening.'],
  ['small-talk', 'Re: CTC', 'Ok sir thank you so much sir'],
  ['small-talk', 'Re: Portfolio', 'Yay! Thank you Ana 😊'],
  ['small-talk', 'Re: delay', 'Of course, I completely understand. Thanks for keeping me posted.'],
  ['small-talk', 'Re: coffee', 'Likewise, it was fun. Have a safe flight!'],
  ['small-talk', 'Re: Reference', 'Many thanks, much obliged.'],
  ['small-talk', 'Re: your news', 'Congratulations on the new role, well deserved!'],
  ['small-talk', 'Re: sorry', 'No need to apologise, these things happen.'],
  ['small-talk', 'Re: documents', 'received, thanks'],
  ['other', 'Re: Interview slots', 'Hi Mel, is the office the one on Park Row or the one by the canal? Harriet'],
  ['other', 'Re: Machinist', 'Got any Okuma machines in there, or all Haas? Ray'],
  ['other', 'Re: Come in?', 'the bell is not working, i am at the door. Patience'],
  ['other', 'Re: Interview', 'Dear Ms Tran, my train is cancelled; I shall be about twenty minutes late. Agnes'],
  ['other', 'Re: Nursing', 'The link in your mail leads to an empty page. Ngozi'],
  ['other', 'Re: Work placement', 'Is it ok if my mum comes with me on the first day? From Isla'],
  ['other', 'Re: Site engineer', 'Sir, is accommodation provided at site? Rakesh'],
  ['other', 'Re: coffee in Chicago', 'I came across this piece about family firms and thought of you.'],
  ['other', 'Re: Speech therapy', 'Ilse, the ministry has changed its website again, so the form you described is gone.'],
  ['other', 'Re: Your application', 'Dear Mr Calloway, will the twins be at home when I visit? Agnes Byrne'],
  ['withdrawal', 'Re: Machinist', 'Gonna have to bow out, shop I’m at matched it. Ray'],
  ['withdrawal', 'Re: Site engineer', 'Sir I have got selected in another company so I will not come for interview. Rakesh'],
  ['status-question', 'Re: Assessment', 'Hi Mel, did I pass? Harriet'],
  [
    'thank-you',
    'Re: Outcome',
    'Dear Ms Tran, thank you for telling me personally. It is a pity, but I quite understand, and hope our paths cross again. Agnes',
  ],
]);

const moreInterviewed = rows(afterInterview, [
  ['thank-you', 'Lovely to meet you', 'Hi Mel, lovely to meet you and Josh today! Left feeling really excited about the scheme. Harriet'],
  ['thank-you', 'tnx', 'hi thanks for showing me round today, seems a top place. tom'],
  ['thank-you', 'Regarding interview', 'Respected sir, thanks a lot for considering me and taking my interview today. Rakesh'],
  [
    'thank-you',
    'Thank you from Agnes',
    'Dear Mrs Calloway, it was a delight to meet the twins. Thank you for the tea and for being so open.',
  ],
  ['other', 'Re: Interview', 'The book on dementia I told you about is by Kitwood. Patience'],
  ['other', 'Re: today', 'Hi Mel, forgot to hand in my visitor badge, will post it back! Harriet'],
  ['small-talk', 'Re: badge', 'Haha phew, thanks Mel!'],
  ['follow-up', 'Re: Interview', 'Hello Mel, I wanted to follow up on our conversation of last Tuesday. I am still very keen. Harriet'],
  ['status-question', 'Re: Interview', 'Sir any update from HR side? Rakesh'],
  [
    'other-offer',
    'Re: Interview',
    'Heads up Mel, another firm’s come back with an offer and want to know by Friday. You’re my first choice! Harriet',
  ],
]);

const moreOffered = rows(withOffer, [
  ['acceptance', 'Re: Offer', 'Oh wow yes yes yes!! Thank you Mel, see you in September! Harriet'],
  ['acceptance', 'Re: Offer', 'You got yourself a machinist. Ray'],
  ['acceptance', 'Re: Appointment', 'Respected sir, I am ready to join from 1st Dec. Kindly share joining formalities. Rakesh'],
  [
    'acceptance',
    'Re: Position of Deputy Head',
    'Dear Ms Tran, I have great pleasure in accepting. The signed contract follows by post. Agnes',
  ],
  ['decline', 'Re: Offer', 'Hi Mel, so sorry to do this but I’ve had a change of heart and won’t be taking up my place. Harriet'],
  ['decline', 'Re: Offer', 'Pay’s too low for nights, I’ll have to say no. Ray'],
  ['decline', 'Re: Appointment', 'Respected sir, salary is not matching my expectation so I cannot join. Rakesh'],
  ['decline', 'Re: Post', 'Dear Mrs Calloway, I have prayed on it and feel this is not the post for me. God bless the twins. Agnes'],
  ['other', 'Re: Offer', 'Is there any help with moving costs? Harriet'],
  ['other', 'Re: Offer', 'What shift would that be on, days or nights? Ray'],
]);

export const fineLines: readonly LabelledMail[] = [
  ...opening,
  ...moreOpening,
  ...unanswered,
  ...inConversation,
  ...moreInConversation,
  ...interviewed,
  ...moreInterviewed,
  ...offered,
  ...moreOffered,
];
