/**
 * Words to us that name a person or company with whom the user has no open conversation. They never go to the only open one: nothing
 * changes, and the user is told what to type. Not here: names that fit (receive/named-timeline.ts), notes (notes/take-note.ts).
 */
import type { Command, ReadAnswer } from '../../domain/commands.ts';
import { countryOf, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { type CommandContext, standpoint } from '../../email/commands/days.ts';
import { withoutPosting } from '../../email/commands/named/named-posting.ts';
import { namedIn, withoutName } from '../../email/commands/named/stranger.ts';
import { startWords } from '../../email/commands/notes/start-words.ts';
import { typedDay } from '../../email/commands/notes/typed-fact.ts';
import { somebodySays } from '../../email/commands/plain-words.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { dayMentions } from '../../email/dates/day-mentions.ts';
import { titleOf } from '../../email/people/posting.ts';
import { type Asking, factsFor, timelineFacts } from '../reading/asking.ts';
import { answerOnce } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import { askBack } from './ask-back.ts';
import { isSpokenOf } from './spoken-names.ts';
import { fittingTimelines, needsTimeline } from './which-timeline.ts';

/** The name as typed; null if the line is about the user, about nobody, or about one of their open conversations. */
export async function notTracked(asking: Asking, answer: ReadAnswer, line: string, runtime: Runtime): Promise<string | null> {
  const name = nameIn(asking, answer, line);
  return name === null || (await isOfOpen(asking, name, runtime)) ? null : name;
}

/** The same for an answer to a mail about `timeline`: the name of a person with whom that conversation is not. */
export function namesAnother(
  asking: Asking,
  { answer, line }: { readonly answer: ReadAnswer; readonly line: string },
  timeline: Timeline,
): string | null {
  const name = somebodySays.test(line) ? null : nameIn(asking, answer, line);
  return name === null || isSpokenOf(name, timeline) ? null : name;
}

export const isOfOpen = async (asking: Asking, name: string, runtime: Runtime): Promise<boolean> =>
  (await fittingTimelines(asking, ({ timeline }) => isSpokenOf(name, timeline) || isPosting(name, timeline), runtime)).length > 0;

/** "Nurse: rejected" */
const isPosting = (name: string, { subject, company }: Timeline): boolean =>
  withoutPosting(`${name}: x`, titleOf(subject, [company]) ?? '').length > 0;

function nameIn({ gathered, mail, profile }: Asking, answer: ReadAnswer, line: string): string | null {
  const isAboutOne =
    answer.type === 'commands'
      ? answer.commands.some((command) => needsTimeline(command) || command.type === 'Stop')
      : answer.type === 'unclear' || answer.type === 'not-understood';
  // A mail that was placed before stays where it is.
  const claim = gathered.messages.get(mail.message.messageId);
  if (!isAboutOne || (claim !== undefined && claim.timelineId !== null)) return null;
  const name = namedIn(line);
  // "rejected, Jo": the user signs.
  const own = profile.name?.toLowerCase().split(' ') ?? [];
  return name?.split(' ').every((word) => own.includes(word.toLowerCase())) ? null : name;
}

export async function askAboutStranger(
  asking: Asking,
  { line, name }: { readonly line: string; readonly name: string },
  runtime: Runtime,
): Promise<'question' | 'known already'> {
  const tell = async () => {
    const facts = await timelineFacts(asking, runtime);
    const says = facts === null ? null : withoutName(line, name);
    const here =
      facts === null || says === null || facts.replyAddress === null ? null : { ...facts, replyAddress: facts.replyAddress, says };
    const candidates = startingWith(line, name, asking, runtime);
    // The taps for somebody new go to us, not into the conversation that was answered.
    const alone = { ...(facts ?? (await factsFor(asking, runtime))), replyAddress: null };
    await askBack(asking, composeQuestion(alone, { type: 'not-tracked', line, name, candidates, here }), runtime);
    return 'question' as const;
  };
  return answerOnce(asking, tell, runtime);
}

/**
 * What starts a timeline there, with what the line tells. An offer may also be mentioned to the others. Nothing starts where something has
 * ended: a withdrawal or a decline.
 */
function startingWith(line: string, name: string, { mail, profile }: Asking, { service }: Runtime): readonly string[] {
  const now = mail.delivery.receivedAt.toZonedDateTimeISO(timeZoneOf(profile, service));
  const today = { now, country: countryOf(profile, service) };
  const told = factsIn(withoutName(line, name) ?? line, today);
  if (told.some(({ type }) => type === 'Stop' || type === 'StopAll')) return ['stop all'];
  if (told.some((fact) => fact.type === 'ReportOutcome' && (fact.outcome === 'withdrew' || fact.outcome === 'declined'))) return [];
  const offer = told.find((fact) => fact.type === 'ReportOutcome' && fact.outcome === 'offer');
  const day = offer?.type === 'ReportOutcome' ? offer.decideBy : null;
  const elsewhere = offer === undefined ? [] : [day === null ? 'other offer' : `other offer by ${typedDay(day)}`];
  return [...elsewhere, startWords(name, null, told, today)];
}

/** The facts of a line without the name. An offer is one in whatever words, and the day in them is its own. */
function factsIn(line: string, today: Pick<CommandContext, 'now' | 'country'>): readonly Command[] {
  const answer = readAnswer(
    { typed: line, subject: '', hadQuote: true },
    { ...today, correspondentNames: [], isAsked: false, anyTitle: true },
  );
  if (answer.type === 'commands') return answer.commands;
  if (/^stop\b/i.test(line)) return [{ type: 'StopAll' }];
  if (!/\boffer(?:ed)?\b/i.test(line) || /\b(?:no|not|never|without)\b/i.test(line)) return [];
  const [day, another] = dayMentions(line, standpoint(today));
  return [{ type: 'ReportOutcome', outcome: 'offer', decideBy: day === undefined || another !== undefined ? null : day.date }];
}
