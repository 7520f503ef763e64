/** The output of a replay: a table for people, JSON for programs, the mails as files. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { etiquette, type StepName } from '../../domain/etiquette.ts';
import type { TimelineView } from '../http/json-interface.ts';
import type { SentMail } from '../sending/sent-mail.ts';
import type { UnreadableMail } from './placed-mail.ts';
import type { LeftOut, Replay } from './replay.ts';

/** One row for each mail: the time in the user's zone, what it is, its subject; below it the reason. */
export function replayTable(replay: Replay): string {
  const rows = replay.mails.map((mail) => ({
    when: plainMinute(Temporal.Instant.from(mail.sentAt), replay.timeZone),
    what: what(mail),
    subject: oneLine(mail.subject),
    why: why(mail),
  }));
  const width = Math.max(0, ...rows.map((row) => row.what.length));
  const lines = rows.flatMap((row) => [
    `${row.when}  ${row.what.padEnd(width)}  ${row.subject}`,
    ...(row.why === null ? [] : [`${' '.repeat(18)}${row.why}`]),
  ]);
  return [...opening(replay), '', ...(lines.length > 0 ? lines : ['Nothing would have been sent.']), '', ...ending(replay), ''].join('\n');
}

export function replayJson({ counts, from, until, ...replay }: Replay): string {
  const mails = replay.mails.map((mail) => ({ ...mail, why: why(mail) }));
  return `${JSON.stringify({ ...replay, mails, from: from.toString(), until: until.toString(), played: counts }, null, 2)}\n`;
}

/** `0001-2026-11-10-reminder.eml` and so on, so that a listing of the folder tells the story. */
export async function writeMails(
  folder: string,
  mails: readonly SentMail[],
  rawOf: (id: string) => Promise<Uint8Array | null>,
): Promise<void> {
  for (const [index, { id, sentAt, kind }] of mails.entries()) {
    const raw = await rawOf(id);
    const name = `${String(index + 1).padStart(4, '0')}-${sentAt.slice(0, 10)}-${kind}.eml`;
    if (raw !== null) await writeFile(join(folder, name), raw);
  }
}

function opening({ user, timeZone, from, until, counts, leftOut, interrupted }: Replay): string[] {
  const when = (at: Temporal.Instant): string => plainMinute(at, timeZone).slice(0, 10);
  return [
    `What Tactful would have told ${user}, ${when(from)} to ${when(until)} (${timeZone})`,
    `Played: ${count(counts.sent, 'sent mail')} and ${count(counts.answers, 'answer')}; left out: ${counts.leftOut}${reasons(leftOut)}.`,
    ...(interrupted === null
      ? []
      : [`Interrupted after ${interrupted.after} of ${count(interrupted.of, 'mail')}: the rest was not looked at.`]),
  ];
}

function ending(replay: Replay): string[] {
  const { mails, timelines, unreadable } = replay;
  const closed = timelines.filter(({ status }) => status === 'closed');
  return [
    `${count(mails.length, 'mail')} about ${count(timelines.length, 'conversation')}, of which ${closed.length} closed${because(closed)}.`,
    ...(unreadable.length === 0 ? [] : ['', ...unreadableLines(unreadable)]),
    ...leftOutLines(replay),
  ];
}

const reasons = ({ counts }: LeftOut): string => {
  const all = Object.entries(counts).map(([because, number]) => `${number} ${because}`);
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
};

/** How many are shown for each reason; more would bury what was played. */
const mostListed = 20;

function leftOutLines({ leftOut, timeZone }: Replay): string[] {
  const byReason = [...Map.groupBy(leftOut.mails, ({ because }) => because)];
  return byReason.flatMap(([because, mails]) => [
    '',
    `Left out, ${because} (${mails.length}):`,
    ...mails
      .slice(0, mostListed)
      .map(
        ({ at, to, subject }) =>
          `  ${plainMinute(Temporal.Instant.from(at), timeZone).slice(0, 10)}  ${oneLine(to)}: ${oneLine(subject) || '(no subject)'}`,
      ),
    ...(mails.length > mostListed ? [`  and ${mails.length - mostListed} more; --json lists them`] : []),
    ...(because === 'no job mail' ? ['  Is job mail among them? --all plays everything.'] : []),
  ]);
}

export const unreadableLines = (unreadable: readonly UnreadableMail[]): readonly string[] =>
  unreadable.length === 0 ? [] : [`${count(unreadable.length, 'mail')} could not be read:`, ...unreadable.map(problem)];

function because(closed: readonly TimelineView[]): string {
  const reasons = Object.entries(Object.groupBy(closed, ({ closedBecause }) => closedBecause ?? 'unknown'));
  return reasons.length === 0 ? '' : ` (${reasons.map(([reason, all]) => `${reason}: ${all?.length ?? 0}`).join(', ')})`;
}

const problem = ({ source, offset, reason }: UnreadableMail): string => `  ${source}${offset === 0 ? '' : `, byte ${offset}`}: ${reason}`;

const what = ({ kind, step }: SentMail): string => (step === null || step === kind ? kind : `${kind} ${step}`);

/** The reason of each step in the mail; null for an immediate answer. */
function why({ step, items }: SentMail): string | null {
  const steps: readonly StepName[] = items?.map((item) => item.step) ?? (step === null ? [] : [step]);
  return steps.length === 0 ? null : [...new Set(steps.map((name) => etiquette[name].reason))].join(' ');
}

const plainMinute = (at: Temporal.Instant, timeZone: string): string =>
  at.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');

/** A subject can contain sequences that move a terminal's cursor. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
