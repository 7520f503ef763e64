/** The arguments of `npm run replay`. Not here: the result (replay.ts, replay-report.ts). */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { normalAddress } from '../../email/message/mailboxes.ts';

export interface ReplayRequest {
  readonly paths: readonly string[];
  /** Null: the commonest From of the archive. */
  readonly user: string | null;
  readonly until: Temporal.Instant | null;
  /** Everything the user sent, and not only what reads like job mail. */
  readonly everything: boolean;
  readonly json: boolean;
  /** Folder for the mails, or null. */
  readonly out: string | null;
}

export type ReplayArguments =
  | { readonly type: 'replay'; readonly request: ReplayRequest }
  | { readonly type: 'help' }
  /** Everything that is wrong, a sentence each. */
  | { readonly type: 'wrong'; readonly complaints: readonly string[] };

export const replayUsage = `Usage: npm run replay -- <mbox file or folder> ... [--user <address>] [--until <ISO date>] [--all] [--json] [--out <folder>]

What would Tactful have told you? Plays your mails, as your mail program exports them (mbox, Maildir, .eml), on a clock of its own:
those that read as job mail, with what was answered. What was left out is listed, with the reason.

  --user   whose mails are played; otherwise the commonest sender
  --until  the day or instant at which the clock stops; otherwise a year after the last mail
  --all    plays everything that you sent
  --json   everything as JSON
  --out    a folder to which the mails are written as .eml`;

const options = {
  user: { type: 'string', multiple: true },
  until: { type: 'string', multiple: true },
  out: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function readReplayArguments(words: readonly string[]): ReplayArguments {
  // Not strict, because that would report only the first mistake.
  const {
    values,
    positionals: paths,
    tokens,
  } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  if (values.help === true) return { type: 'help' };
  const complaints = tokens.flatMap((token) =>
    token.kind === 'option' && !Object.hasOwn(options, token.name) ? [`${token.rawName} is no option.`] : [],
  );
  const read = <T>(name: 'user' | 'until' | 'out', reader: (text: string) => T | null, complaint: string): T | null => {
    const [text, ...others] = [values[name] ?? []].flat();
    if (others.length > 0) complaints.push(`--${name} is given more than once.`);
    if (text === undefined) return null;
    const value = typeof text === 'string' && text !== '' ? reader(text) : null;
    if (value === null) complaints.push(`--${name} ${complaint}.`);
    return value;
  };
  const user = read('user', normalAddress, 'must be a mail address such as me@example.com');
  const until = read('until', readInstant, 'must be a date or instant such as 2026-12-01 or 2026-12-01T09:00:00Z');
  const out = read('out', readFolder, 'must be a folder');
  if (paths.length === 0) complaints.push('Name at least one mbox file or folder of mails.');
  complaints.push(...paths.filter((path) => !existsSync(path)).map((path) => `There is no file or folder ${path}.`));
  if (complaints.length > 0) return { type: 'wrong', complaints };
  return { type: 'replay', request: { paths, user, until, everything: values.all === true, json: values.json === true, out } };
}

/** Created if it doesn't exist. */
const readFolder = (path: string): string | null => (existsSync(path) && !statSync(path).isDirectory() ? null : path);

/** A date means its whole day, in UTC. */
function readInstant(text: string): Temporal.Instant | null {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return Temporal.PlainDate.from(text).add({ days: 1 }).toZonedDateTime('UTC').toInstant();
    return Temporal.Instant.from(text);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
