/** How words that answer a numbered mail are told apart. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readNumbered } from '../../../lib/email/commands/numbered.ts';

const now = Temporal.ZonedDateTime.from('2026-11-11T10:00[Europe/Paris]');
const context = { now, country: 'FR', correspondentNames: [], isAsked: false };

const read = (typed: string) => readNumbered({ typed, subject: '', hadQuote: false }, 5, context);
const numbers = (typed: string): readonly string[] => {
  const said = read(typed);
  return said.type === 'bare'
    ? []
    : said.answers.map(
        ({ number, answer }) => `${number} ${answer.type === 'commands' ? answer.commands.map(({ type }) => type).join('+') : answer.type}`,
      );
};

describe('each number has its own words', () => {
  test.for<readonly [typed: string, read: readonly string[]]>([
    ['1 done, 2 done, 3 later', ['1 MarkDone', '2 MarkDone', '3 Snooze']],
    ['1 done; 2 stop', ['1 MarkDone', '2 Stop']],
    ['1 done\n2 heard\n4 called', ['1 MarkDone', '2 ReportReply', '4 ReportContact']],
    ['1. done 2. done', ['1 MarkDone', '2 MarkDone']],
    ['1) done 2) later 3) stop', ['1 MarkDone', '2 Snooze', '3 Stop']],
    ['1 done 2 done 3 later', ['1 MarkDone', '2 MarkDone', '3 Snooze']],
    ['#1 done #2 heard', ['1 MarkDone', '2 ReportReply']],
    ['1 done and 2 done', ['1 MarkDone', '2 MarkDone']],
    ['1 snooze 2 weeks, 3 done', ['1 Snooze', '3 MarkDone']],
    ['1 snooze 2 weeks 3 done', ['1 Snooze', '3 MarkDone']],
    ['1 heard, they decide by dec 4', ['1 ReportReply']],
    ['2 interview thu 3pm', ['2 SetInterview']],
    ['1 wait until 12 january 2 stop', ['1 Snooze', '2 Stop']],
  ])('%s', ([typed, expected]) => expect(numbers(typed)).toEqual(expected));
});

describe('a number that counts something is none', () => {
  test.for(['snooze 2 weeks', '3 days', 'done', 'snooze 1 week', '12 nov works for me', 'wait 10 days'])('%s', (typed) =>
    expect(read(typed).type).toBe('bare'),
  );
});
