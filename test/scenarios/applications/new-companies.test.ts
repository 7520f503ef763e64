/** What the user tells of a company that we don't know: one tap starts the conversation under its whole name and records what was told. */
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const jo = 'Jo Miller <jo@example.com>';

/** Says it on a Tuesday with nothing open, and taps the last link of the answer a day later. */
async function saidAndTapped(line: string) {
  const tale = await story('2026-11-03T14:00:00Z');
  await tale.joins(jo);
  await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: line.slice(0, 70), text: line });
  const asked = (await tale.mails('jo@example.com')).at(-1);
  if (asked === undefined) throw new RangeError('Nothing was answered.');
  const { html } = await simpleParser(await tale.source(asked));
  const tap = [...(html || '').matchAll(/href="mailto:[^"?]+\?subject=([^"&]+)/g)]
    .map(([, word = '']) => decodeURIComponent(word))
    .findLast((word) => !/^(?:help|stop all)/.test(word));
  await tale.clockTo('2026-11-04T15:00:00Z');
  if (tap !== undefined) await tale.sends({ from: jo, to: `tactful@${tale.domain}`, subject: tap, text: tap });
  const found = (await tale.timelines('jo@example.com')).map(({ company, status, stage, events }) => ({
    company,
    status,
    stage,
    events: events.map((event) => (event.type === 'OutcomeReported' ? event.outcome : event.type)),
  }));
  return { kind: asked.kind, tap, found };
}

test.for<readonly [line: string, company: string, ...events: string[]]>([
  ['interview with Okapi Systems thu 3pm', 'Okapi Systems', 'InterviewSet'],
  ['Okapi Systems rejected me', 'Okapi Systems', 'rejected'],
  ['I got an offer from Lakeside Valves! I have to decide by November 20', 'Lakeside Valves', 'offer'],
  ['hired by Center for Hope', 'Center for Hope', 'hired'],
  ['interview at Bank of Ireland on Friday at 10am', 'Bank of Ireland', 'InterviewSet'],
  ["St. Mary's Hospital offered me the job", "St. Mary's Hospital", 'offer'],
  ['Okapi Systems called, they decide by friday', 'Okapi Systems', 'ReplyReceived'],
  ['second interview with Harlow Skips tomorrow at 9', 'Harlow Skips', 'InterviewSet'],
  ['rejected by Teatro Nuovo', 'Teatro Nuovo', 'rejected'],
])('%j: one tap starts %s with it', async ([line, company, ...events]) => {
  const { kind, tap, found } = await saidAndTapped(line);
  expect({ kind, tap, found: found.map((each) => ({ company: each.company, events: each.events })) }).toEqual({
    kind: 'question',
    tap: expect.stringContaining(company),
    found: [{ company, events: ['MailSent', ...events] }],
  });
});

test.for<readonly [line: string, company: string]>([
  ['spoke with Hannah Berg from Lindholm by phone about the SRE role', 'Lindholm'],
  ['called Moss Side Couriers about the van job', 'Moss Side Couriers'],
  ['called Moss Side Couriers yesterday about the van job', 'Moss Side Couriers'],
  ['met Sam from Globex Mining (career fair)', 'Globex Mining'],
  ['left a voicemail for Rita at Harbour Foods', 'Harbour Foods'],
  ['rang the crown and anchor about the kitchen job spoke to Baz he said ring back friday', 'crown and anchor'],
  ['Rang Harlow Skips about the van job, spoke to Sam, he said call back Monday', 'Harlow Skips'],
])('%j: one tap starts it as the contact that it was', async ([line, company]) => {
  const { found } = await saidAndTapped(line);
  expect(found).toEqual([{ company, status: 'active', stage: 'first-contact', events: ['MailSent'] }]);
});

test.for([
  'withdrew from Globex Mining',
  'declined Vantapoint Foods',
  'withdrew, Okapi Systems',
  'turned down the offer from Harlow Skips',
])('%j offers nothing to start', async (line) => {
  const { kind, tap, found } = await saidAndTapped(line);
  expect({ kind, tap, found }).toEqual({ kind: 'question', tap: undefined, found: [] });
});
