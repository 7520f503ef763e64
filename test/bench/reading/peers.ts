/**
 * `npm run bench -- peers`: the libraries that could have been used instead, on the same inputs in the same run. The share of right results
 * comes first, then the time. Needs the corpora beside the project (test/support/corpora/corpus-files.ts).
 */
import { GB } from 'chrono-node/en';
import EmailForwardParser from 'email-forward-parser';
import EmailReplyParser from 'email-reply-parser';
import { Temporal } from 'temporal-polyfill';
import { dayMentions } from '../../../lib/email/dates/day-mentions.ts';
import { readForward } from '../../../lib/email/quoting/forwarded.ts';
import { replyText } from '../../../lib/email/quoting/reply-text.ts';
import { blindPromises } from '../../email/promises/blind-promises.ts';
import { type ForwardedFile, forwardedBeginning, forwardedFiles } from '../../email/quoting/forwarded-files.ts';
import { reviewed, said, take } from '../../email/quoting/reviewed-replies.ts';
import { corpusFile } from '../../support/corpora/corpus-files.ts';
import { aMessage } from '../../support/message.ts';
import { inTurns } from '../in-turns.ts';
import { fixed, markdownTable } from '../table.ts';

interface Contest<Input> {
  readonly what: string;
  readonly peer: string;
  readonly inputs: readonly Input[];
  readonly isRight: (input: Input, found: unknown) => boolean;
  readonly ours: (input: Input) => unknown;
  readonly theirs: (input: Input) => unknown;
}

/** Without the native package re2 the peer takes minutes or hours for these. They count as wrong, in no time. */
const peerDoesNotEnd: ReadonlySet<string> = new Set(['email_long_quote.txt']);

/** Bodies of other people's replies, with the typed part checked by eye. Lines that both leave blank don't count. */
const replies: Contest<{ readonly name: string; readonly text: string; readonly typed: readonly string[] }> = {
  what: 'what was typed in a reply',
  peer: 'email-reply-parser',
  inputs: Object.entries(reviewed).map(([name, [typed]]) => {
    const text = corpusFile('replies', name).toString();
    return { name, text, typed: take(text.split(/\r?\n/), typed) };
  }),
  isRight: ({ typed }, found) => said(String(found).split('\n')).join('\n') === typed.join('\n'),
  ours: ({ text }) => replyText(text).typed,
  theirs: ({ name, text }) => (peerDoesNotEnd.has(name) ? null : new EmailReplyParser().read(text).getVisibleText()),
};

/** The peer's own fixtures with the subjects from its tests, and replies, none of which forwards a mail. */
const forwards: Contest<ForwardedFile> = {
  what: 'the mail that is forwarded: its sender and text',
  peer: 'email-forward-parser',
  inputs: [
    ...forwardedFiles(),
    ...replies.inputs.map(({ text }, index) => ({ file: `reply ${index}`, subject: 'Re: Hello', text, isAnswer: true, from: null })),
  ],
  isRight: ({ isAnswer, from }, found) =>
    isAnswer ? found === null : Array.isArray(found) && (found[0] || null) === from && String(found[1]).startsWith(forwardedBeginning),
  ours({ text, subject }) {
    const read = readForward(aMessage({ text, subject }));
    return read && [read.original.from?.address, read.original.text];
  },
  theirs({ text, subject }) {
    const { forwarded, email } = new EmailForwardParser().read(text, subject);
    return forwarded ? [email.from.address, email.body] : null;
  },
};

/** A Tuesday. */
const from = Temporal.PlainDate.from('2026-11-10');
const tuesday = new Date('2026-11-10T10:00:00');
const standpoint = {
  from,
  country: 'GB',
  direction: { towards: 'ahead', graceDays: 60 },
  typed: false,
  isWorkday: ({ dayOfWeek }: Temporal.PlainDate) => dayOfWeek < 6,
} as const;

interface Dated {
  readonly text: string;
  readonly date: string;
}
const dates = (what: string, inputs: readonly Dated[]): Contest<Dated> => ({
  what,
  peer: 'chrono-node',
  inputs,
  // Right if any of the days found in the sentence is the one.
  isRight: ({ date }, found) => Array.isArray(found) && found.includes(date),
  ours: ({ text }) => dayMentions(text, standpoint).map(({ date }) => date.toString()),
  theirs: ({ text }) =>
    GB.parse(text, tuesday, { forwardDate: true }).map(({ start, end }) => {
      const last = end ?? start;
      return new Temporal.PlainDate(last.get('year') ?? 0, last.get('month') ?? 1, last.get('day') ?? 1).toString();
    }),
});

/** Every day of half a year in five common ways of writing it, which both libraries are made for. */
function writtenDates(): readonly Dated[] {
  const month = (date: Temporal.PlainDate, style: 'long' | 'short'): string => date.toLocaleString('en-GB', { month: style });
  const ways: readonly ((date: Temporal.PlainDate) => string)[] = [
    (date) => `${date.day} ${month(date, 'long')}`,
    (date) => `${month(date, 'long')} ${date.day}, ${date.year}`,
    (date) => `${date.toLocaleString('en-GB', { weekday: 'long' })}, ${date.day} ${month(date, 'short')} ${date.year}`,
    (date) => `${date.day}/${date.month}/${date.year}`,
    (date) => date.toString(),
  ];
  return Array.from({ length: 180 }, (_, days) => from.add({ days: days + 1 })).flatMap((date) =>
    ways.map((way) => ({ text: `We will let you know by ${way(date)} at the latest.`, date: date.toString() })),
  );
}

/** Leaves out promises with an hour or a rhythm, because only days are compared. */
const ofEmployers = blindPromises.flatMap(([text, promise]) => {
  const date = /\d{4}-\d\d-\d\d/.exec(promise)?.[0];
  return date === undefined ? [] : [{ text, date }];
});

export async function peers(): Promise<string> {
  const rows = [
    await contest(replies),
    await contest(forwards),
    await contest(dates('calendar dates, 180 days in five ways', writtenDates())),
    await contest(dates('the day in sentences of employers', ofEmployers)),
  ];
  return markdownTable(['', 'inputs', 'peer', 'right, peer', 'right, ours', 'ms each, peer', 'ms each, ours', 'time to the peer'], rows);
}

async function contest<Input>({ what, peer, inputs, isRight, ours, theirs }: Contest<Input>): Promise<readonly string[]> {
  const right = (read: (input: Input) => unknown): string => {
    const share = inputs.filter((input) => isRight(input, read(input))).length / inputs.length;
    return `${fixed(100 * share, 1)} %`;
  };
  const works = [
    [peer, () => inputs.map(theirs)],
    ['ours', () => inputs.map(ours)],
  ] as const;
  const turns = await inTurns(works, { rounds: 5, runs: 1 });
  const each = (name: string): string => fixed((turns.get(name)?.milliseconds ?? Number.NaN) / inputs.length, 3);
  return [
    what,
    String(inputs.length),
    peer,
    right(theirs),
    right(ours),
    each(peer),
    each('ours'),
    fixed(turns.get('ours')?.ratio ?? Number.NaN),
  ];
}
