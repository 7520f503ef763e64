/**
 * Words to us that name a person or company with whom the user has no open conversation. They never go to the only open one: nothing
 * changes, and the user is told what to type. Not here: names that fit (receive/named-timeline.ts), notes (take-note.ts).
 */
import type { ReadAnswer } from '../../domain/commands.ts';
import { countryOf, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { standpoint } from '../../email/commands/days.ts';
import { namedIn, withoutName } from '../../email/commands/stranger.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { dayMentions } from '../../email/dates/day-mentions.ts';
import { monthBeginnings } from '../../email/dates/day-words.ts';
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
  const name = nameIn(asking, answer, line);
  return name === null || isSpokenOf(name, timeline) ? null : name;
}

export const isOfOpen = async (asking: Asking, name: string, runtime: Runtime): Promise<boolean> =>
  (await fittingTimelines(asking, ({ timeline }) => isSpokenOf(name, timeline), runtime)).length > 0;

function nameIn({ gathered, mail, profile }: Asking, answer: ReadAnswer, line: string): string | null {
  const isAboutOne =
    answer.type === 'commands' ? answer.commands.some(needsTimeline) : answer.type === 'unclear' || answer.type === 'not-understood';
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
    const candidates = [...offerIn(line, asking, runtime), `applied ${name}`];
    // The taps for somebody new go to us, not into the conversation that was answered.
    const alone = { ...(facts ?? (await factsFor(asking, runtime))), replyAddress: null };
    await askBack(asking, composeQuestion(alone, { type: 'not-tracked', line, name, candidates, here }), runtime);
    return 'question' as const;
  };
  return answerOnce(asking, tell, runtime);
}

/** An offer from elsewhere is worth mentioning to the others, so this suggests the command for that, with the day that the line names. */
function offerIn(line: string, { profile }: Asking, { service, now }: Runtime): readonly string[] {
  if (!/\boffer(?:ed)?\b/i.test(line)) return [];
  const today = { now: now().toZonedDateTimeISO(timeZoneOf(profile, service)), country: countryOf(profile, service) };
  const [day] = dayMentions(line, standpoint(today));
  return [day === undefined ? 'other offer' : `other offer by ${monthBeginnings[day.date.month - 1]} ${day.date.day}`];
}
