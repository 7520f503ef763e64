/** "Stop Brookfield and Tom": a question with a link for each that is open, since a link stops exactly one. Nothing is stopped before. */
import { severalToStop } from '../../../email/commands/remarks/several-to-stop.ts';
import { askBack } from '../../obey/ask-back.ts';
import { isSpokenOf, plainName, spokenNames } from '../../obey/spoken-names.ts';
import { activeTimelines, whichQuestion } from '../../obey/which-timeline.ts';
import type { Asking } from '../../reading/asking.ts';
import { answerOnce } from '../../record/record-mail.ts';
import type { Runtime } from '../../runtime.ts';

/** Null: the line names no two, or none that is open, or one company with an "and" in its name. */
export async function askWhichToStop(asking: Asking, line: string, runtime: Runtime): Promise<string | null> {
  const names = severalToStop(line);
  if (names.length === 0) return null;
  const open = await activeTimelines(asking, runtime);
  const isOneName = open.some(({ timeline }) =>
    spokenNames(timeline).some((name) => / (?:and|&) /.test(name) && plainName(line).includes(plainName(name))),
  );
  const meant = open.filter(({ timeline }) => names.some((name) => isSpokenOf(name, timeline)));
  if (isOneName || meant.length === 0) return null;
  const ask = async () => {
    await askBack({ ...asking, timelineId: null }, await whichQuestion(asking, meant, line, runtime, 'stop'), runtime);
    return 'question' as const;
  };
  return answerOnce(asking, ask, runtime);
}
