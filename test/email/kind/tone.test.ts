import { expect, test } from 'vitest';
import { readTone, type Tone } from '../../../lib/email/kind/tone.ts';
import { ownTime } from '../../support/own-time.ts';

test.for<readonly [text: string, tone: Tone]>([
  ["You haven't returned my call.", 'dropped-ball'],
  ['You haven’t answered my last two mails.', 'dropped-ball'],
  ['You never got back to me.', 'dropped-ball'],
  ['you still have not replied to my application', 'dropped-ball'],
  ['Your team has not responded to my emails.', 'dropped-ball'],
  ['Why has nobody answered me?', 'dropped-ball'],
  ['I have been waiting for weeks.', 'dropped-ball'],
  ['You failed to call me back.', 'dropped-ball'],
  ['I expect an answer by tomorrow.', 'demanding'],
  ['I demand to know where I stand.', 'demanding'],
  ['This is unacceptable.', 'demanding'],
  ['Your silence is unprofessional.', 'demanding'],
  ['Please reply immediately!', 'demanding'],
  ['This was a waste of my time.', 'demanding'],
  ['You owe me an explanation.', 'demanding'],
  ['I must insist on an answer by Friday.', 'demanding'],
  ['I really have to insist that you reply.', 'demanding'],
  ['I must now insist upon receiving your decision.', 'demanding'],
  ['I require your answer by noon on Friday.', 'demanding'],
  ['I want an explanation.', 'demanding'],
  ['I am no longer prepared to wait.', 'demanding'],
  ['It has been twelve days, and I have not received the courtesy of a reply.', 'dropped-ball'],
  ['Nobody had the decency to let me know.', 'dropped-ball'],
  ['I have not had so much as a line from your office.', 'dropped-ball'],
])('"%s" sounds %s', ([text, tone]) => expect(readTone(text)).toBe(tone));

test.for([
  'May I ask whether my application arrived?',
  'I look forward to your answer.',
  'I have not heard back yet and wanted to ask where things stand.',
  'I never got the attachment you sent; could you send it again?',
  'I expect to finish my degree in June.',
  'No need to reply immediately.',
  'Thank you for answering my questions.',
  'I insisted on quality in my last job.',
  'I have been waiting tables for two years.',
  "I didn't return the form yet; here it is.",
  'You said you would call back on Friday.',
  'My last employer demanded overtime.',
  'I must insist on paying for lunch next time.',
  'I have to insist that my referees are not called before an offer.',
  'I want a reply address for my references.',
  'I must have a decision on my visa before I can start.',
  'Thank you for the courtesy of a reply.',
  'If you require an answer by phone, my number is below.',
])('"%s" is usual', (text) => expect(readTone(text)).toBe('usual'));

test('a hostile text is read in linear time', () => {
  const started = ownTime();
  readTone('you have not '.repeat(50_000));
  readTone(`${'why nobody you '.repeat(50_000)}`);
  expect(ownTime() - started).toBeLessThan(1_000);
});
