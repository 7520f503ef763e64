/** The operator's commands as words: on AWS, on one machine while the service runs, and without a running service. */
import type { Runtime } from '../runtime.ts';
import { explainUser } from './explain.ts';
import { eraseUserAt, type Looking, listUsers, stopUser } from './users.ts';

export const operatorUsage = {
  users: `Usage: npm run users [-- stop <address> | -- erase <address> [--yes]] [--stack <name>]

Without a word it lists the users: state, number of timelines, day of the last mail.
  stop <address>    sends them nothing more; they are not told
  erase <address>   says what would go; with --yes everything of them is erased
On this machine stop and erase need the running service.`,
  explain: `Usage: npm run explain -- <address> [--all] [--stack <name>]

Says why the last reminders to this user came or did not, and what comes next. It quotes no mail. --all: every timeline, not the last five.`,
} as const;

export type OperatorCommand = keyof typeof operatorUsage;

export const isOperatorCommand = (name: unknown): name is OperatorCommand => name === 'users' || name === 'explain';

/** Commands that only read, so that they also work without a running service. */
export const onlyLooks = (command: OperatorCommand, words: readonly string[]): boolean => command === 'explain' || words.length === 0;

export interface OperatorAnswer {
  readonly text: string;
  /** `misused`: the words are not a command; `text` then says how to use it. */
  readonly outcome: 'done' | 'misused';
}

export const lookAsOperator = async (command: OperatorCommand, words: readonly string[], looking: Looking): Promise<OperatorAnswer> => {
  if (command === 'users') return words.length === 0 ? done(await listUsers(looking)) : misused(command);
  const [address, ...rest] = words.filter((word) => word !== '--all');
  return address === undefined || rest.length > 0 || !isAddress(address)
    ? misused(command)
    : done(await explainUser(address, words.includes('--all'), looking));
};

export async function actAsOperator(command: OperatorCommand, words: readonly string[], runtime: Runtime): Promise<OperatorAnswer> {
  if (onlyLooks(command, words)) return lookAsOperator(command, words, runtime);
  const [deed, address = '', ...rest] = words.filter((word) => word !== '--yes');
  if (rest.length > 0 || !isAddress(address)) return misused(command);
  if (deed === 'stop') return done(await stopUser(address, runtime));
  if (deed === 'erase') return done(await eraseUserAt(address, words.includes('--yes'), runtime));
  return misused(command);
}

const isAddress = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text);
const done = (text: string): OperatorAnswer => ({ text, outcome: 'done' });
const misused = (command: OperatorCommand): OperatorAnswer => ({ text: operatorUsage[command], outcome: 'misused' });
