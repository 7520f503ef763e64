/** "Is it about this one?": a question with one choice is answered by `yes` as well as by the word of its tap. */
import type { ReadAnswer } from '../../../domain/commands.ts';
import type { CommandContext } from '../../../email/commands/days.ts';
import { readAnswer } from '../../../email/commands/read-answer.ts';
import { type Incoming, typedIn } from '../../reading/incoming.ts';
import type { Owner } from '../../store.ts';

/** The word of the tap, if the mail says a bare yes to such a question. Null: it says something else, or answers another mail. */
export function saidByYes(mail: Incoming, { asks, about }: Owner, context: CommandContext): ReadAnswer | null {
  if (asks !== 'is-theirs' || about === undefined) return null;
  const said = typedIn(mail);
  const answer = readAnswer(said, { ...context, isAsked: true });
  const [only, ...more] = answer.type === 'commands' ? answer.commands : [];
  const isYes = only?.type === 'AnswerQuestion' && only.yes && more.length === 0;
  return isYes ? readAnswer({ ...said, typed: about }, context) : null;
}
