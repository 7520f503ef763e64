/** The day by which an offer must be answered is the user's own, however it is put. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../lib/email/commands/read-answer.ts';

const now = Temporal.ZonedDateTime.from('2026-11-11T10:00[Europe/Paris]'); // a Wednesday
const read = (typed: string): string => {
  const answer = readAnswer({ typed, subject: 'Re: x', hadQuote: true }, { now, country: 'US', correspondentNames: [], isAsked: false });
  if (answer.type !== 'commands') return answer.type;
  return answer.commands.map((each) => ('decideBy' in each ? `${each.type} ${each.decideBy}` : each.type)).join(', ');
};

describe('is the day to decide', () => {
  test.for<readonly [typed: string, read: string]>([
    ['offer, they want an answer by dec 4', 'ReportOutcome 2026-12-04'],
    ['offer, they want my decision by friday', 'ReportOutcome 2026-11-13'],
    ['offer, i have to answer by dec 4', 'ReportOutcome 2026-12-04'],
    ['got an offer, need to reply by nov 20', 'ReportOutcome 2026-11-20'],
    ['offer! answer due dec 4', 'ReportOutcome 2026-12-04'],
    ['they made me an offer, deadline dec 4', 'ReportOutcome 2026-12-04'],
    ['offer, they need to know by monday', 'ReportOutcome 2026-11-16'],
    ['offer and they expect my answer until friday', 'ReportOutcome 2026-11-13'],
    ['offer, have to let them know by dec 4', 'ReportOutcome 2026-12-04'],
    ['offer, good until friday', 'ReportOutcome 2026-11-13'],
    ['Offer! They want to hear by Monday.', 'ReportOutcome 2026-11-16'],
    ['got another offer, they want an answer by nov 20', 'ReportOtherOffer 2026-11-20'],
    ['other offer, must decide by dec 1', 'ReportOtherOffer 2026-12-01'],
    ['offer by dec 4', 'ReportOutcome 2026-12-04'],
    ['offer', 'ReportOutcome null'],
  ])('%s', ([typed, expected]) => expect(read(typed)).toBe(expected));
});

describe('is something else', () => {
  test.for(['offer, start date dec 4', 'no offer, they want an answer by friday'])('%s', (typed) =>
    expect(read(typed)).not.toMatch(/ReportO\w+ 2026/),
  );
});
