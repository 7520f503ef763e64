/**
 * An answer to "Shall I stop the others?". It says yes or no in its own words; or it is not clear, and then the taps are those of that
 * question. Not here: the words (email/commands/remarks/stop-others.ts), what they do (obey/questions/stop-others.ts).
 */
import type { ReadAnswer } from '../../../domain/commands.ts';
import { readStopOthers } from '../../../email/commands/remarks/stop-others.ts';
import type { AskedQuestion } from '../../reading/open-question.ts';

/** `answer`: how the mail reads without the question. */
export function toStopOthers(question: AskedQuestion | null, line: string, answer: ReadAnswer): ReadAnswer {
  if (question?.type !== 'stop-others') return answer;
  const isBareStop = answer.type === 'commands' && answer.commands.length > 0 && answer.commands.every(({ type }) => type === 'Stop');
  const isOpen = answer.type === 'unclear' || answer.type === 'not-understood' || isBareStop;
  const yes = isOpen ? readStopOthers(line) : null;
  if (yes !== null) return { type: 'commands', commands: [{ type: 'AnswerQuestion', yes }] };
  return isOpen ? { type: 'unclear', line, candidates: ['yes', 'no'], toQuestion: true } : answer;
}
