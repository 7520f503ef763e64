/** Answers to reminders as people type them on a phone: what is obeyed, what is asked about with which words, and what is neither. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { namedIn } from '../../../../lib/email/commands/named/stranger.ts';
import { readAnswer } from '../../../../lib/email/commands/read-answer.ts';

/** A Wednesday. */
const context = {
  now: Temporal.ZonedDateTime.from('2026-11-18T10:00[America/Chicago]'),
  country: 'US',
  correspondentNames: ['Rahul Mehta', 'Rahul', 'Initech', 'Karen Bell'],
  isAsked: false,
  anyTitle: true,
};
const read = (typed: string) => readAnswer({ typed, subject: 'Re: Rahul Mehta, Initech', hadQuote: true }, context);

test.for([
  ['left vm', 'ReportContact'],
  ['vm left', 'ReportContact'],
  ['left her voicemail', 'ReportContact'],
  ['The interview was postponed last week, no new date yet.', 'CancelInterview'],
  ['Done, told him thanks. He says ill hear back end of next week', 'MarkDone', 'ReportReply'],
  ['yeah he told me thursday', 'ReportReply'],
])('%j is obeyed', ([typed = '', ...types]) =>
  expect(read(typed)).toMatchObject({ type: 'commands', commands: types.map((type) => ({ type })) }),
);

test.for([
  ['Told him yes start 11/30', 'hired', 'offer'],
  ['told them I accept', 'hired', 'offer'],
  ['no reply means rejected I think', 'rejected'],
  ['guess I was rejected', 'rejected'],
  ['Sent it. They told me the result will come in 2-3 working days', 'done', 'heard, they decide by 23 November'],
  ['But Rahul said Friday, not Tuesday. Will wait till then.', 'heard, they decide by Friday'],
  ['Nah Karen said end of this week ill wait', 'heard, they decide by end of this week'],
  ['ran the beads last Thursday went good. he said hed call me', 'met', 'heard'],
])('%j is asked about with the words that fit', ([typed = '', ...taps]) =>
  expect(read(typed)).toMatchObject({ type: 'unclear', candidates: expect.arrayContaining(taps) }),
);

test.for([
  ['I guess he was not rejected', 'rejected'],
  ["I'm ill until Monday", 'heard'],
])('%j offers no %j', ([typed = '', tap]) => {
  const answer = read(typed);
  expect(answer.type === 'unclear' ? answer.candidates : []).not.toContain(tap);
});

test.for([
  ['Nah Karen said end of this week ill wait', 'Karen'],
  ['haha, Tom rang me', 'Tom'],
  ['Ok Globex rejected me', 'Globex'],
  ['Well Karen told me no', 'Karen'],
  ['Sure Start rejected me', 'Sure Start'],
  ['sure, Karen said so', 'Karen'],
  ['nope, nothing yet', null],
])('%j names %j', ([line, name]) => expect(namedIn(line ?? '')).toBe(name));
