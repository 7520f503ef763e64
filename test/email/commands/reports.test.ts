/** Longer texts that tell us of the employer, in answer to a reminder, and letters that only look like one. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { readAnswer } from '../../../lib/email/commands/read-answer.ts';

/** A Wednesday. */
const context = {
  now: Temporal.ZonedDateTime.from('2026-11-18T10:00[Europe/London]'),
  country: 'GB',
  correspondentNames: ['Niamh Byrne', 'Niamh', 'Initech', 'Debbie Hall', 'Dana Reyes'],
  isAsked: false,
  anyTitle: true,
};
const read = (typed: string) => readAnswer({ typed, subject: 'Re: Niamh Byrne, Initech', hadQuote: true }, context);
const plans = (typed: string) => {
  const answer = read(typed);
  if (answer.type !== 'commands') return answer.type;
  return answer.commands.flatMap((command) =>
    command.type === 'ReportReply' ? command.promises.map((promise) => ('date' in promise ? String(promise.date) : promise.type)) : [],
  );
};

test.for([
  ['Went well but Debbie said they have 4 more people to see and will ring me on Friday 27th', '2026-11-27'],
  ['talked to Dana, they will decide after new years', '2027-01-10'],
  ['talked to Dana, she said they will decide by Friday', '2026-11-20'],
  ['She told me they will write before Christmas', '2026-12-24'],
])('%j tells by when they decide', ([typed = '', date]) => expect(plans(typed)).toEqual([date]));

test.for([
  ['It was moved to today 11am and it went really well. They will write before Christmas', 'heard, they decide by Christmas'],
  ['Spent an hour with Dana in the warehouse and she told me that they will email me by Tuesday', 'heard, they decide by Tuesday'],
  [
    'They were lovely. The head of nursing showed me round the ward for an hour and told me they would let me know early next week',
    'heard, they decide by early next week',
  ],
  [
    'He told me they had over two hundred applications and that it will take a couple of weeks to get through them all',
    'heard, they decide in a couple of weeks',
  ],
  [
    'Dana wrote back: they are still interviewing others and she said she would let me know before Thanksgiving either way',
    'heard, they decide by Thanksgiving',
  ],
  [
    'The recruiter rang, he says the client picked somebody with more experience but he will keep me in mind for other roles at the same firm',
    'rejected',
  ],
  ['A long talk with the whole kitchen, then Debbie said the other cook was nicer and I told her that it is her choice', 'heard'],
])('%j is asked about, first with %j', ([typed = '', first]) =>
  expect(read(typed)).toMatchObject({ type: 'unclear', candidates: expect.arrayContaining([first]) }),
);

test.for([
  'I spoke to Debbie on Monday and she told me the role is still open. I would love to discuss it at any time that suits.',
  'Thank you for the interview on Monday, Debbie said that they will decide by Friday and I am really looking forward to it.',
  'I met Dana at the fair and she said I should send my CV. Are you still looking for a welder? I can start next week.',
  'I wanted to check whether the team has decided yet, since Dana said that they will write by the end of last week',
  'I have ten years of experience as a welder and my last employer said that I was the best in the yard, happy to do a trial',
  'My boss said I can have the day off on Friday so the interview at ten is fine with me and I will be there',
  'Debbie told me to send the certificates to this address, so please find them attached, and do tell me if one is missing.',
])('%j is a letter', (typed) => expect(read(typed).type).toBe('for-correspondent'));
