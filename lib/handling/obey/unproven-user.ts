/**
 * A user who confirmed their address but whose provider signs nothing, so that anybody could write in their name. We accept only harmless
 * commands from them, and answer only to that address. Anything else is ignored without an answer.
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

/** About the user as a whole, whichever of our mails it answers. */
export async function obeyUnproven(asking: Asking, answer: ReadAnswer, runtime: Runtime): Promise<string> {
  if (answer.type !== 'commands' || !answer.commands.every(({ type }) => harmless.has(type))) return 'dropped: unproven';
  return obey({ ...asking, timelineId: null }, answer, runtime);
}
