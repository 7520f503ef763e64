/**
 * Words to us alone that name one of the user's conversations: "got the job at Initech" means `hired` there. Not here: notes
 * (obey/notes/take-note.ts).
 */
import type { Command, ReadAnswer } from '../../domain/commands.ts';
import { current } from '../../domain/history.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { TimelineId } from '../../domain/words.ts';
import { withoutNamed } from '../../email/commands/named/named.ts';
import { withoutPosting } from '../../email/commands/named/named-posting.ts';
import { namedIn, withoutName } from '../../email/commands/named/stranger.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { titleOf } from '../../email/people/posting.ts';
import type { Said } from '../obey/obey.ts';
import { isSpokenOf, saysWholeName, spokenAddresses, spokenNames } from '../obey/spoken-names.ts';
import { activeTimelines, askWhich, fittingTimelines, type Open } from '../obey/which-timeline.ts';
import type { Asking } from '../reading/asking.ts';
import { placeOn } from '../record/commit-events.ts';
import type { Runtime } from '../runtime.ts';
import { contextFor } from './typed-words.ts';

/** Commands that people type with a name after them. Other corrections are made where the thing is shown. */
const named: ReadonlySet<Command['type']> = new Set([
  'MarkDone',
  'ReportContact',
  'ReportReply',
  'ReportOutcome',
  'SetInterview',
  'CancelInterview',
  'ReportNoShow',
  'ReportMeeting',
  'SetAssessment',
  'AddNote',
  'Snooze',
  'Stop',
]);

/** Null: the line names none of the user's conversations, or nothing else in it is understood. */
export async function saidOfNamed(asking: Asking, line: string, runtime: Runtime): Promise<Said | null> {
  const fitting = async () => {
    const all = await fittingTimelines(asking, (open) => commandsIn(asking, line, open, runtime) !== null, runtime);
    // "Globex Steel: rejected" is not about Globex Health.
    const whole = all.filter(({ timeline }) => saysWholeName(line, timeline));
    return whole.length > 0 ? whole : all;
  };
  const claim = asking.gathered.messages.get(asking.mail.message.messageId);
  const open = claim === undefined ? await fitting() : [];
  if (claim === undefined ? open.length === 0 : claim.timelineId === null && !claim.asked) return null;
  return {
    async choosePlace() {
      const [one, another] = open;
      return one === undefined || another !== undefined ? 'unclear' : placeOn(one.loaded);
    },
    commandsOn(place) {
      if (place === null || place.loaded === null) return [];
      return commandsIn(asking, line, { loaded: place.loaded, timeline: current(place.loaded.history) }, runtime) ?? [];
    },
    askWhich: async () => askWhich(asking, open.length > 0 ? open : await fitting(), line, runtime),
  };
}

function commandsIn({ mail, profile }: Asking, line: string, { loaded, timeline }: Open, runtime: Runtime): readonly Command[] | null {
  const context = contextFor(mail, profile, loaded, runtime);
  for (const said of saidIn(line, timeline)) {
    const answer = readAnswer({ typed: said, subject: '', hadQuote: true }, context);
    if (answer.type === 'commands' && answer.commands.every(({ type }) => named.has(type))) return answer.commands;
  }
  return null;
}

/** What the line says if it is about this conversation: without the name, as it stands, then without the posting. */
function saidIn(line: string, timeline: Timeline): readonly string[] {
  const plain = withoutNamed(line, [...spokenNames(timeline), ...spokenAddresses(timeline)]);
  const name = namedIn(line);
  const isOfThis = name !== null && isSpokenOf(name, timeline);
  const title = titleOf(timeline.subject, [timeline.company]);
  return [
    plain,
    ...(isOfThis ? [withoutName(line, name), `they ${withoutName(line, name) ?? ''}`, line] : []),
    ...(title === null ? [] : withoutPosting(line, title)),
  ].filter((said) => said !== null);
}

/** "ghosted by Fernhill", "Noonan call me": asked about, and still about one of theirs; null unless it is about exactly one. */
export async function askedOfNamed(
  asking: Asking,
  line: string,
  runtime: Runtime,
): Promise<{ readonly timelineId: TimelineId; readonly answer: ReadAnswer } | null> {
  const found = (await activeTimelines(asking, runtime)).flatMap(({ loaded, timeline }) => {
    const said = withoutNamed(line, spokenNames(timeline));
    const answer =
      said === null
        ? null
        : readAnswer({ typed: said, subject: '', hadQuote: true }, contextFor(asking.mail, asking.profile, loaded, runtime));
    return answer?.type === 'unclear' ? [{ timelineId: loaded.timelineId, answer: { ...answer, line } }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
