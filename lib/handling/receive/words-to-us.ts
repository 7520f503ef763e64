/** Words that a user writes to us alone, not in answer to one of our mails: a note of what happened elsewhere, or commands. */
import type { ReadAnswer } from '../../domain/commands.ts';
import { isBareName, namedIn } from '../../email/commands/named/stranger.ts';
import { spelledRight } from '../../email/commands/near-miss.ts';
import { companySplits } from '../../email/commands/notes/company-splits.ts';
import { appliedNowhere, readNote } from '../../email/commands/notes/notes.ts';
import { toldApplication } from '../../email/commands/notes/simple-english.ts';
import { startWords } from '../../email/commands/notes/start-words.ts';
import { toldCall } from '../../email/commands/notes/told-call.ts';
import { plainLine } from '../../email/commands/plain-words.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { askAboutStranger, isOfOpen, notTracked } from '../obey/not-tracked.ts';
import { takeNote } from '../obey/notes/take-note.ts';
import { obey, obeyCommands } from '../obey/obey.ts';
import { needsTimeline, saidWithoutTimeline } from '../obey/which-timeline.ts';
import type { Asking } from '../reading/asking.ts';
import { typedIn } from '../reading/incoming.ts';
import type { Runtime } from '../runtime.ts';
import { askAgain, doubtIn } from './doubts.ts';
import { askedOfNamed, saidOfNamed } from './named-timeline.ts';
import { askWhichCompany } from './questions/which-company.ts';
import { askWhichToStop } from './questions/which-to-stop.ts';
import { contextFor, lineOf } from './typed-words.ts';

export async function wordsToUs(asking: Asking, runtime: Runtime): Promise<string> {
  const { mail, profile, question } = asking;
  const context = { ...contextFor(mail, profile, null, runtime, question), toUs: true };
  const doubt = doubtIn(mail, context);
  if (doubt !== null) return askAgain(asking, doubt, runtime);
  const line = lineOf(mail);
  const note = readNote(line, context);
  const splits = note === null ? [] : companySplits(line, note);
  if (splits.length > 0) return obey(asking, { type: 'unclear', line, candidates: splits }, runtime);
  if (note !== null) return takeNote(asking, note, line, runtime);
  const answer = readAnswer(typedIn(mail), context);
  // "aplied Boeing welder"
  const spelt = answer.type === 'commands' ? null : spelledRight(plainLine(line));
  if (spelt !== null && readNote(spelt, context) !== null) return obey(asking, { type: 'unclear', line, candidates: [spelt] }, runtime);
  const call = answer.type === 'commands' ? null : toldCall(line);
  if (call !== null && !(await isOfOpen(asking, call.company, runtime)))
    return obey(asking, { type: 'unclear', line, candidates: [call.says] }, runtime);
  const told = answer.type === 'commands' ? null : toldApplication(line);
  if (told !== null) return obey(asking, { type: 'unclear', line, candidates: [startWords(told.company, told.job, [], context)] }, runtime);
  if (answer.type !== 'commands' && appliedNowhere(line, context)) return askWhichCompany(asking, line, runtime);
  const stops = await askWhichToStop(asking, line, runtime);
  if (stops !== null) return stops;
  const stranger = await notTracked(asking, answer, line, runtime);
  if (stranger !== null) return askAboutStranger(asking, { line, name: stranger }, runtime);
  if (answer.type === 'commands') {
    const { commands } = answer;
    // Whose clock is set may mean the company: "Carrefour" is also a city.
    const [city] = commands.flatMap((command) => (command.type === 'SetTimeZone' ? [`timezone ${command.timeZone}`] : []));
    if (city !== undefined && asking.profile.timeZone !== null && isBareName(line))
      return obey(asking, { type: 'unclear', line, candidates: [city] }, runtime);
    // A bare `stop` is about the user, but not under the name of a company in the subject.
    const isAboutOne = commands.some((command) => needsTimeline(command) || command.type === 'Stop');
    const named = isAboutOne ? await saidOfNamed({ ...asking, timelineId: null }, line, runtime) : null;
    // It names one of theirs, or several: then it ends no others.
    if (named === null && namedIn(line) !== null && commands.some(({ type }) => type === 'Stop'))
      return obey(asking, { type: 'unclear', line, candidates: ['stop all'] }, runtime);
    if (named === null) return obeyCommands(asking, saidWithoutTimeline(asking, commands, runtime), runtime);
    // Handled again, a bare word keeps its place as well.
    const said = (place: Parameters<typeof named.commandsOn>[0]) => {
      const ofNamed = named.commandsOn(place);
      return ofNamed.length > 0 ? ofNamed : commands;
    };
    return obeyCommands(asking, { ...named, commandsOn: said }, runtime);
  }
  return obeyOrNamed(asking, answer, runtime);
}

/** A line that is not understood may be clear without the name in it: "rejected by Initech". */
export async function obeyOrNamed(asking: Asking, answer: ReadAnswer, runtime: Runtime): Promise<string> {
  const isClear = answer.type !== 'not-understood' && answer.type !== 'unclear';
  const named = isClear ? null : await saidOfNamed({ ...asking, timelineId: null }, lineOf(asking.mail), runtime);
  if (named !== null) return obeyCommands({ ...asking, timelineId: null }, named, runtime);
  const ofNamed = isClear || asking.timelineId !== null ? null : await askedOfNamed(asking, lineOf(asking.mail), runtime);
  return ofNamed === null ? obey(asking, answer, runtime) : obey({ ...asking, timelineId: ofNamed.timelineId }, ofNamed.answer, runtime);
}

/**
 * In a mail about one conversation the user says something about somebody else. It is handled as if it had been written to us alone.
 * `asking` names that conversation, which a tap can still choose.
 */
export async function wordsOfAnother(asking: Asking, name: string, runtime: Runtime): Promise<string> {
  const line = lineOf(asking.mail);
  const alone = { ...asking, timelineId: null };
  const named = await saidOfNamed(alone, line, runtime);
  if (named !== null) return obeyCommands(alone, named, runtime);
  if (!(await isOfOpen(alone, name, runtime))) return askAboutStranger(asking, { line, name }, runtime);
  const context = contextFor(asking.mail, asking.profile, null, runtime);
  const note = readNote(line, context);
  return note === null ? obey(alone, readAnswer(typedIn(asking.mail), context), runtime) : takeNote(alone, note, line, runtime);
}
