/** Promises whose day is named in the clause or sentence before. Written on Wednesday 25 November 2026. */
type Row = readonly [text: string, promise: string];

export const theySayEarlier: readonly Row[] = [
  ['We meet on Thursday; I will let you know after that.', 'until 2026-11-27'],
  ['We meet on Thursday. I will let you know afterwards.', 'until 2026-11-26'],
  ['The panel is meeting next Tuesday. We will get back to you straight after.', 'until 2026-12-01'],
  ['The board meets on 3 December; then we will be in touch.', 'until 2026-12-03'],
  ['I am on leave till the 7th; I will come back to you then.', 'until 2026-12-07'],
  ["I'm away until Monday. I'll call you when I'm back.", 'until 2026-11-30'],
  ['I am out of the office until Monday and will get back to you on my return.', 'until 2026-11-30'],
  ["Boss is away till Monday, he'll ring you when he's back.", 'until 2026-11-30'],
  ["Boss is away till monday; he'll ring u when hes back.", 'until 2026-11-30'],
  ['Our hiring manager is on holiday until 7 December. She will contact you when she returns.', 'until 2026-12-07'],
  ['Our office is closed until 4 January. We will get back to you then.', 'until 2027-01-04'],
  ['They decide by 9 December. I will come back to you then.', 'until 2026-12-09'],
  ["We are interviewing until the 4th. You'll hear from us after that.", 'until 2026-12-05'],
  ['The last interviews are on Friday. We will contact you the following day.', 'until 2026-11-28'],
  ['My client will make a decision on Monday; I will ring you as soon as I hear.', 'until 2026-11-30'],
  ['We will review your application on Monday; you will hear from us shortly after.', 'until 2026-11-30'],
  ['Interviews take place on 3 December. All candidates will be contacted afterwards.', 'until 2026-12-03'],
  ['We have one more candidate to see on Friday. You will hear from us after that.', 'until 2026-11-28'],
  ['The manager is not in until Thursday. He will call you then.', 'until 2026-11-26'],
  ["I won't be back until Thursday. I'll get back to you then.", 'until 2026-11-26'],
  ['The committee meets on 3 December, after which we will contact you.', 'until 2026-12-04'],
  ['The panel meets on Tuesday at 3pm. We will call you after the meeting.', 'until 2026-12-01 15:00'],
  ['Ward manager said she will ring you when shes back Monday', 'until 2026-11-30'],
  ['Dana is back on Monday. She will call you then.', 'until 2026-11-30'],
  // The sentence before has already said it.
  ['We will decide on Thursday. I will call you then.', 'until 2026-11-26'],
  // Inviting.
  ['I am away until Monday. Please get in touch again then.', 'invited 2026-11-30'],
  ['The committee meets on 3 December, feel free to check in after that.', 'invited 2026-12-04'],
  ['We are interviewing until Friday; do give me a call after that.', 'invited 2026-11-30'],
];

export const theyPromisedNothingEarlier: readonly string[] = [
  // The day belongs to something else, or to the user.
  'Your interview is on Thursday. I will let you know after that.',
  'Your interview is on Thursday, and we will let you know afterwards.',
  'Your interview on Thursday will take an hour and we will let you know the outcome then.',
  'You are invited for Thursday, 3 December, and I will be in touch after that.',
  'We are meeting you on Thursday. We will let you know afterwards.',
  'The course starts on Monday. We will send you the books then.',
  'You start on Monday; payroll will contact you then.',
  'We are meeting on Thursday at 3pm, Room 4. I will let you know then.',
  'We meet on Thursday; I will let you know the address then.',
  'The shop opens on Thursday; we will let you know then.',
  'We close the vacancy on 4 December. We will contact everyone after that.',
  'The conference is on 3 December. I will let you know afterwards whether it was good.',
  // No "then", or not of that day.
  'We meet on Thursday. I will let you know.',
  'We meet on Thursday. Please bring your papers. I will let you know after that.',
  'I am on leave till the 7th. Sam will contact you if you ring the office.',
  // Denied, in the past, conditional, or a question.
  'We do not meet on Thursday. I will let you know after that.',
  'We met on Thursday; I will let you know after that.',
  'We decided on Monday; I will let you know then.',
  'We may meet on Thursday. If so, we will let you know after that.',
  'If we meet on Thursday it will be late. We will let you know after that.',
  'Should we meet on Thursday? I will let you know then.',
  'We meet on Thursday; I cannot tell you anything after that.',
  'I am on leave till the 7th. I will not be able to answer then.',
  'It was nice to meet you on Thursday, we will be in touch afterwards.',
  'Thank you for coming in on Thursday; we will be in touch after that.',
  'We spoke to the client on Monday, and I will get back to you straight away.',
  // Two days: no telling which.
  'We meet on Thursday and again on 3 December. I will let you know after that.',
];

export const userSaysEarlier: readonly Row[] = [
  ['I am away until Monday. I will call you then.', 'own 2026-11-30'],
  ['I am away until Monday, I will call you then.', 'own 2026-11-30'],
  ['I am on leave until 7 December; I will get back to you after that.', 'own 2026-12-08'],
  ['You decide by Friday. I will call you then.', 'own 2026-11-27'],
  ['Thank you for your help, you decide by Friday, so I will call you then.', 'own 2026-11-27'],
  ['My course ends on Friday, and I will send you my certificates then.', 'own 2026-11-27'],
  ['I have exams until Friday; I will send you the form afterwards.', 'own 2026-11-27'],
  // After a Friday is no Saturday.
  ['I am travelling until Friday. I will call you after that.', 'own 2026-11-30'],
];

export const userPromisedNothingEarlier: readonly string[] = [
  'Thank you for the interview on Thursday, I will then send you my references.',
  'I met your colleague on Friday, so I will call you afterwards.',
  'It was good to see you on Tuesday, and I will send the form straight away.',
  'As discussed on Thursday, I will send you the papers immediately.',
  'I could come on Thursday, then I will bring my papers.',
  'You can reach me on Thursday, I will reply straight away.',
  'You can reach me on Thursday and I will answer then.',
  'Our interview was on Thursday. I will send you my papers then.',
  'I am away until Monday. You will hear from me.',
  'I am away until Monday. I cannot call you then.',
  'I start my course on Monday. I will be happy to hear from you then.',
  'I am free on Thursday. I would be glad to meet you then.',
];
