/** A letter to somebody that reached only the log address, by a slip: the answer says that they have not received it. */
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Winter <jo@example.com>';

test.for([
  ['Application for QA intern', 'Dear Mr. Pillai,\n\nI wish to apply for the QA internship at Banyan Labs. Please find my CV attached.'],
  ['Re: Boilermaker position', 'Hi Gavin,\n\nJust checking my application arrived?'],
  ['Thank you', 'Dear Ms Moss,\n\nthank you for the interview yesterday.'],
  ['Withdrawing', 'Hello Ms Ward,\n\nI have to withdraw my application, sorry.'],
  ['Florist vacancy', 'To whom it may concern,\n\nI would like to apply for the florist vacancy that you advertised. My CV is attached.'],
  ['Application', 'Good morning Mrs. Lund,\n\nI saw your advert and would like to apply. CV attached.'],
] as const)('"%s"', async ([subject, text]) => {
  const tale = await story('2026-11-10T09:00:00Z');
  const tracking = await tale.joins(jo);
  await tale.sends({ from: jo, to: tracking, subject, text: `${text}\n\nJo Winter` });
  expect(await tale.timelines('jo@example.com')).toEqual([]);
  const told = (await tale.mails('jo@example.com')).at(-1);
  if (told === undefined) throw new Error('nothing was answered');
  const source = (await tale.source(told)).replace(/=\r?\n/g, '').replace(/\s+/g, ' ');
  expect(source).toContain('They have NOT received it');
  expect(source).not.toContain('What you can say to me');
});
