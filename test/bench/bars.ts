/**
 * `npm run bench -- bars`: one table of all limits on speed and growth that take minutes to measure. It shows the figure when the limit was
 * set, the figure now, and the aim. Longer measurements are named with their own bench.
 */

import { measureColdStarts, toLean } from './cold-start.ts';
import { measureFirstMail } from './first-mail.ts';
import { inTurns } from './in-turns.ts';
import { shortTextMail } from './inputs/sample-mails.ts';
import { measureLoadToFloor } from './load/load.ts';
import { measureSlowestPage } from './page.ts';
import { readWhole } from './reading/understand.ts';
import { measureSettings, type SettingTimes } from './settings.ts';
import { fixed, markdownTable } from './table.ts';
import { answerUnits } from './units/answer-units.ts';
import { type Grown, measureRequests } from './units/requests.ts';

interface Bar {
  readonly what: string;
  readonly before: string;
  readonly now: string;
  readonly bar: string;
}

/** Run one after the other, so that none slows another. */
const groups: readonly (() => Promise<readonly Bar[]>)[] = [firstMails, shortMail, starts, answers, growing, settings, pages, loads];

export async function bars(): Promise<string> {
  const rows: Bar[] = [];
  for (const measure of groups) rows.push(...(await measure()));
  const table = markdownTable(
    ['bar', 'before', 'now', 'aim'],
    rows.map(({ what, before, now, bar }) => [what, before, now, bar]),
  );
  return `${table}\n\nLonger: a Sent folder of 20,000 mails (\`npm run bench -- sent-folder\`, aim 5 minutes).`;
}

async function firstMails(): Promise<readonly Bar[]> {
  const [parser, ...read] = await measureFirstMail();
  const before = ['130 to 175 ms', '', 'about 370 ms'];
  return read.map(({ name, milliseconds, bar }, index) => ({
    what: name,
    before: before[index] ?? '',
    now: `${fixed(milliseconds, 0)} ms, ${fixed(milliseconds / (parser?.milliseconds ?? Number.NaN))} times \`import('mailparser')\``,
    bar: bar === null ? '' : `${bar} ms, idle`,
  }));
}

async function shortMail(): Promise<readonly Bar[]> {
  const raw = shortTextMail();
  const turns = await inTurns([['read', () => readWhole(raw)]], { rounds: 25, runs: 100 });
  const now = `${fixed(turns.get('read')?.milliseconds ?? Number.NaN)} ms of processor time`;
  return [{ what: 'a short job mail, warm', before: '0.7 ms', now, bar: '1 ms' }];
}

async function starts(): Promise<readonly Bar[]> {
  const all = await measureColdStarts(['send-reminder']);
  const reminder = all.find(({ name }) => name === 'send-reminder');
  const now = reminder === undefined ? '' : fixed(toLean(reminder, all).answered);
  return [{ what: '`send-reminder`, start to the lean clients', before: '1.69', now, bar: '1.5' }];
}

async function answers(): Promise<readonly Bar[]> {
  const units = await answerUnits([1, 100, 10_000]);
  return [{ what: 'units of an answer after 1, 100 and 10,000', before: 'grew', now: units.join(', '), bar: 'equal' }];
}

/** Units of the table and its indexes together. */
async function growing(): Promise<readonly Bar[]> {
  const sizes: readonly (readonly [what: string, before: string, few: Grown, many: Grown])[] = [
    ['timelines', 'equal', { events: 0, timelines: 10 }, { events: 0, timelines: 2_000 }],
    ['events', 'up to 2.4 times', { events: 10, timelines: 10 }, { events: 2_000, timelines: 10 }],
  ];
  const rows: Bar[] = [];
  for (const [of, before, few, many] of sizes) {
    const [least, most] = [await measureRequests(few), await measureRequests(many)];
    for (const [name, { read, write, index }] of least) {
      const grown = most.get(name);
      const now = `${read + write + index}, ${grown === undefined ? '' : grown.read + grown.write + grown.index}`;
      rows.push({ what: `units after 10 and 2,000 ${of}: ${name}`, before, now, bar: 'equal' });
    }
  }
  return rows;
}

/** The slowest of each sort. */
async function settings(): Promise<readonly Bar[]> {
  const { times } = await measureSettings(2_000);
  const slowest = (isMoving: boolean): string => {
    const those = times.filter(({ moved }) => moved > 0 === isMoving);
    const most = (read: (each: SettingTimes) => number): string => fixed(Math.max(0, ...those.map(read)), 0);
    return `${most(({ answer }) => answer.wall)} ms to the answer, ${most(({ all }) => all.processor)} ms of processor time in all`;
  };
  const what = 'a setting with 2,000 open conversations';
  return [
    { what: `${what}: steps move`, before: '1.6 to 2.2 s', now: slowest(true), bar: '300 ms' },
    { what: `${what}: none moves`, before: '1.6 to 2.2 s', now: slowest(false), bar: 'nothing' },
  ];
}

async function pages(): Promise<readonly Bar[]> {
  const { page, mail, smtp, ok } = await measureSlowestPage(20_000);
  const milliseconds = (value: number): string => `${fixed(value, 0)} ms`;
  return [
    { what: 'the page at 20,000 timelines, the slowest of seven', before: '44 s', now: milliseconds(page), bar: '300 ms' },
    { what: 'SMTP beside it', before: '16 s', now: milliseconds(mail), bar: '200 ms' },
    { what: 'SMTP takes a recipient after a start with them', before: 'up to minutes', now: milliseconds(smtp), bar: '5 s' },
    { what: 'the page lists all of them, and health is "ok"', before: 'up to minutes', now: milliseconds(ok), bar: '' },
  ];
}

async function loads(): Promise<readonly Bar[]> {
  const { perSecond, perProcessorTime } = await measureLoadToFloor(30);
  const now = `${fixed(perSecond)}, ${fixed(perProcessorTime)} by processor time`;
  return [{ what: 'load over SMTP, to the floor', before: '0.97', now, bar: '1.0' }];
}
