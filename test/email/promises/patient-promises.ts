/** Promises that say until when nothing will come, and promises typed in haste. Written on Wednesday 25 November 2026. */
type Row = readonly [text: string, promise: string];

export const theySayPatiently: readonly Row[] = [
  // The day before which a question would be pestering.
  ['We do not expect to decide before 10 December.', 'until 2026-12-10'],
  ["We don't expect to make a decision before the 14th.", 'until 2026-12-14'],
  ['We will not be able to get back to you before the 10th.', 'until 2026-12-10'],
  ["I won't have an answer for you until 7 December.", 'until 2026-12-07'],
  ['We are unlikely to make a decision until mid-December.', 'until 2026-12-15'],
  ['No decision will be made before 11 December.', 'until 2026-12-11'],
  ['We will not know more until the new year.', 'until 2027-01-15'],
  ['A decision is not expected until the end of January.', 'until 2027-01-31'],
  ['We cannot give you an update before 9 December, I am afraid.', 'until 2026-12-09'],
  ['We cannot make a decision before January.', 'until 2026-12-31'],
  ['You will have our answer before the new year.', 'until 2026-12-31'],
  ['I will call you before February.', 'until 2027-01-31'],
  ['We do not expect to make a decision before Christmas.', 'until 2026-12-24'],
  ['No decision will be made before Christmas.', 'until 2026-12-24'],
  ['We cannot tell you anything before next week.', 'until 2026-12-04'],
  ['There will be no news before 4 December.', 'until 2026-12-04'],
  // Until a day, when it comes.
  ['We are still interviewing until 11 December, when you will hear from us either way.', 'until 2026-12-11'],
  ['The vacancy is open until 4 December, when we will contact everyone who applied.', 'until 2026-12-04'],
  // As thumbs type it.
  ['will let u know by fri', 'until 2026-11-27'],
  ["I'll call u on Monday", 'until 2026-11-30'],
  // A day next to a rhythm that is theirs, not ours.
  ['Our team reviews applications every Thursday, so expect an update this Friday.', 'until 2026-11-27'],
  ['The committee will reach its decision in the second week of December.', 'until 2026-12-14'],
  ["We're aiming to get offers out before Christmas.", 'until 2026-12-24'],
  // Inviting.
  ['Do drop me a line in the new year if you are still looking.', 'invited 2027-01-15'],
  ["Let's speak again at the end of January.", 'invited 2027-01-31'],
  ["Let's catch up in mid-December.", 'invited 2026-12-15'],
];

export const theyPatientlyPromiseNothing: readonly string[] = [
  'We do not expect applications before 10 December.',
  'The post will not be filled before 1 March.',
  'You will not need to start before 11 January.',
  'Please do not send your certificates before 7 December.',
  // Earlier than anybody would ask in any case.
  "I won't have an answer for you before Friday.",
  'The building is not open until Monday.',
  'Nobody is in the office until 4 January.',
  'The U of X campus is closed until Monday.',
  'Our team reviews applications every Thursday.',
  'Let us not speak of it before Christmas.',
];
