/**
 * Words to us that name a person or company whom none of the user's open conversations is with. They never land on the only open one:
 * nothing changes, and the user is told what to type. Not here: names that fit (receive/named-timeline.ts), notes (take-note.ts).
 */
import type { ReadAnswer } from '../../domain/commands.ts';
import { countryOf, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { standpoint } from '../../email/commands/days.ts';
import { namedIn } from '../../email/commands/stranger.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { dayMentions } from '../../email/dates/day-mentions.ts';
import { domainOf } from '../../email/people/addresses.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { answerOnce } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import { askBack } from './ask-back.ts';
import { activeTimelines, needsTimeline, spokenNames } from './which-timeline.ts';

/** The name as typed; null if the line is about the user, about nobody, or about one of their open conversations. */
export async function notTracked(asking: Asking, answer: ReadAnswer, line: string, runtime: Runtime): Promise<string | null> {
  const isAboutOne =
    answer.type === 'commands' ? answer.commands.some(needsTimeline) : answer.type === 'unclear' || answer.type === 'not-understood';
  // What was placed before stays where it is.
  const claim = asking.gathered.messages.get(asking.mail.message.messageId);
  const name = isAboutOne && (claim === undefined || claim.timelineId === null) ? namedIn(line) : null;
  if (name === null) return null;
  const open = await activeTimelines(asking, runtime);
  return open.some(({ timeline }) => isSpokenOf(name, timeline)) ? null : name;
}

export async function askAboutStranger(
  asking: Asking,
  line: string,
  name: string,
  runtime: Runtime,
): Promise<'question' | 'known already'> {
  const question = { type: 'not-tracked', line, name, candidates: [...offerIn(line, asking, runtime), `applied ${name}`] } as const;
  const tell = async () => {
    await askBack(asking, composeQuestion(await factsFor(asking, runtime), question), runtime);
    return 'question' as const;
  };
  return answerOnce(asking, tell, runtime);
}

/** An offer from elsewhere is worth telling the others: the command for that, with the day that the line names. */
function offerIn(line: string, { profile }: Asking, { service, now }: Runtime): readonly string[] {
  if (!/\boffer(?:ed)?\b/i.test(line)) return [];
  const today = { now: now().toZonedDateTimeISO(timeZoneOf(profile, service)), country: countryOf(profile, service) };
  const [day] = dayMentions(line, standpoint(today));
  return [day === undefined ? 'other offer' : `other offer by ${day.date}`];
}

/** One of its words is one of theirs, in any spelling of capitals and marks; a domain's label counts as a name. */
function isSpokenOf(name: string, timeline: Timeline): boolean {
  const labels = timeline.correspondents.flatMap(({ address }) => domainOf(address).split('.').slice(0, -1));
  const known = new Set([...spokenNames(timeline), ...labels].map(letters).filter((word) => word.length > 2));
  return [name, ...name.split(' ')].some((word) => known.has(letters(word)));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
