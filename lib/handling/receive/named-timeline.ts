/** Words to us alone that name one of the user's conversations: "got the job at Initech" is `hired` there. Not here: notes (take-note.ts). */
import type { Command } from '../../domain/commands.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { withoutNamed } from '../../email/commands/named.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { obey } from '../obey/obey.ts';
import { activeTimelines, askWhich, type Open } from '../obey/which-timeline.ts';
import type { Asking } from '../reading/asking.ts';
import type { Runtime } from '../runtime.ts';
import { contextFor } from './answer-mail.ts';

/** What people say with a name behind it. The rest is corrected where it is shown. */
const named: ReadonlySet<Command['type']> = new Set([
  'MarkDone',
  'ReportContact',
  'ReportReply',
  'ReportOutcome',
  'SetInterview',
  'CancelInterview',
  'ReportMeeting',
  'Snooze',
  'Stop',
]);

/** Null: the line names none of theirs, or says nothing that is understood of it. */
export async function obeyNamed(asking: Asking, line: string, runtime: Runtime): Promise<string | null> {
  const fitting = (await activeTimelines(asking, runtime)).flatMap((open) => {
    const commands = commandsIn(asking, line, open, runtime);
    return commands === null ? [] : [{ open, commands }];
  });
  const [one, another] = fitting;
  if (one === undefined) return null;
  if (another !== undefined) {
    const open = fitting.map((each) => each.open);
    return askWhich(asking, open, line, runtime);
  }
  return obey({ ...asking, timelineId: one.open.loaded.timelineId }, { type: 'commands', commands: one.commands }, runtime);
}

function commandsIn({ mail, profile }: Asking, line: string, { loaded, timeline }: Open, runtime: Runtime): readonly Command[] | null {
  const said = withoutNamed(line, namesOf(timeline));
  if (said === null) return null;
  const answer = readAnswer({ typed: said, subject: '', hadQuote: true }, contextFor(mail, profile, loaded, runtime));
  return answer.type === 'commands' && answer.commands.every(({ type }) => named.has(type)) ? answer.commands : null;
}

/** Whole and in part: "Initech" and "Health" of "Initech Health", "Dana" of "Dana Reyes". */
function namesOf({ company, correspondents }: Timeline): readonly string[] {
  const whole = [company, ...correspondents.map(({ name }) => name)].filter((name) => name !== null);
  return [...new Set(whole.flatMap((name) => [name, ...name.split(/\s+/)]))];
}
