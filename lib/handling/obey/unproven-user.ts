/**
 * A user who confirmed their address but whose provider signs nothing: anybody could write in their name. So only what harms nobody is
 * taken from them, and answered to that address alone (design, section 3, "Join"). Anything else counts nothing and gets no answer.
 */
import type { Command, ReadAnswer } from '../../domain/commands.ts';
import type { Asking } from '../reading/asking.ts';
import type { Runtime } from '../runtime.ts';
import { obey } from './obey.ts';

const harmless: ReadonlySet<Command['type']> = new Set([
  'ShowStatus',
  'ShowHelp',
  'ShowPrivacy',
  'StopAll',
  'Stop',
  'DeleteEverything',
  'AnswerQuestion',
]);

/** Of the user as a whole, whatever mail of ours it answers. */
export async function obeyUnproven(asking: Asking, answer: ReadAnswer, runtime: Runtime): Promise<string> {
  if (answer.type !== 'commands' || !answer.commands.every(({ type }) => harmless.has(type))) return 'dropped: unproven';
  return obey({ ...asking, timelineId: null }, answer, runtime);
}
