/** Compares the end of a disturbed world with an undisturbed one: nothing lost, no fact twice, no mail more often than allowed. */
import type { TimelineView, UserView } from '../../../lib/local/http/json-interface.ts';
import type { Seen, World } from './world.ts';

export interface Ending {
  /** Users and timelines with their facts, one line each, without what depends on chance or the hour. */
  readonly told: readonly string[];
  readonly sent: readonly Seen[];
}

export const endingOf = async (world: World): Promise<Ending> => ({ told: await world.told(), sent: await world.sent() });

export function tellingOf(users: readonly UserView[], timelines: readonly TimelineView[]): readonly string[] {
  const people = users.map(({ addresses, status, timeZone }) => `user ${addresses.join(' ')}: ${status}, ${timeZone}`);
  const facts = timelines.map(({ subject, correspondents, status, closedBecause, events, nextStep }) => {
    const said = events.map(({ type, step, messageId, how, outcome }) =>
      [type, step ?? how ?? outcome ?? messageId ?? ''].join(' ').trim(),
    );
    return `${subject} with ${correspondents.join(' ')}: ${closedBecause ?? status}; ${said.join(', ')}; next ${nextStep.action} ${nextStep.step}`;
  });
  return [...people, ...facts.toSorted()];
}

export interface Judgement {
  /** What went wrong. Empty: the scenario survived. */
  readonly complaints: readonly string[];
  /** A mail came twice, where that is allowed. */
  readonly isRepeated: boolean;
}

/**
 * With `mayRepeat`, the sender doesn't recognise a repeated mail, so any mail may come twice. Otherwise only the items of a numbered mail
 * may, because its remaining items are sent as single mails.
 */
export function judge(undisturbed: Ending, ending: Ending, mayRepeat: boolean): Judgement {
  const wanted = countOf(undisturbed.sent.flatMap(sayings));
  const got = countOf(ending.sent.flatMap(sayings));
  const numbered = new Set(undisturbed.sent.filter(({ kind }) => kind === 'reminders').flatMap(sayings));
  const counted = [...got].map(([saying, times]) => ({ saying, times, due: wanted.get(saying) ?? 0 }));
  const isTooMany = ({ saying, times, due }: (typeof counted)[number]): boolean =>
    due === 0 || times > (mayRepeat || numbered.has(saying) ? due + 1 : due);
  return {
    complaints: [
      ...missing(undisturbed.told, ending.told).map((line) => `lost: ${line}`),
      ...missing(ending.told, undisturbed.told).map((line) => `not told before: ${line}`),
      ...[...wanted].filter(([saying, times]) => (got.get(saying) ?? 0) < times).map(([saying]) => `not sent: ${saying}`),
      ...counted.filter(isTooMany).map(({ saying, times, due }) => `sent ${times} times instead of ${due}: ${saying}`),
      ...ending.sent.filter(({ messageId }) => messageId === '').map((mail) => `its file is lost: ${sayings(mail)}`),
      ...unlikeEachOther(ending.sent),
    ],
    isRepeated: counted.some(({ times, due }) => times > due),
  };
}

/** Judges a world in which one mail was rejected permanently. Only this mail and its traces on timelines may be missing. */
export function judgeRefused(undisturbed: Ending, ending: Ending): readonly string[] {
  const withoutReminders = (line: string): string => line.replaceAll(/, ReminderSent [a-z.-]+/g, '');
  const told = undisturbed.told.map(withoutReminders);
  const toldNow = ending.told.map(withoutReminders);
  const sent = ending.sent.flatMap(sayings);
  const isMissing = (mail: Seen): boolean => sayings(mail).some((saying) => !sent.includes(saying));
  const wanted = undisturbed.sent.flatMap(sayings);
  const refused = undisturbed.sent.filter(isMissing).length;
  return [
    ...missing(told, toldNow).map((line) => `lost: ${line}`),
    ...missing(toldNow, told).map((line) => `not told before: ${line}`),
    ...missing(sent, wanted).map((saying) => `sent instead: ${saying}`),
    ...(refused === 1 ? [] : [`${refused} mails are missing`]),
  ];
}

/** The content of a mail and its recipient. A numbered mail gives one for each of its items. */
function sayings({ kind, step, subject, to, timelineId, items }: Seen): readonly string[] {
  // A goodbye mail is not kept, so there is none to see when an erasure continued after a stop.
  if (kind === 'goodbye') return [];
  if (kind === 'reminders') return (items ?? []).map((item) => `${item.kind} ${item.step} of ${item.timelineId}`);
  return [kind === 'reminder' || kind === 'let-go' ? `${kind} ${step} of ${timelineId}` : `${kind} "${subject}" to ${to}`];
}

/** A repeated reminder must be the first one again: the same reply address, in the same thread. */
function unlikeEachOther(sent: readonly Seen[]): readonly string[] {
  const reminders = sent.filter(({ kind }) => kind === 'reminder' || kind === 'let-go');
  const groups = Map.groupBy(reminders, ({ timelineId, step }) => `${timelineId} ${step}`);
  return [...groups].flatMap(([reminder, same]) =>
    new Set(same.map(({ replyTo, references }) => `${replyTo} ${references}`)).size > 1 ? [`two of one reminder differ: ${reminder}`] : [],
  );
}

function countOf(sayings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const saying of sayings) counts.set(saying, (counts.get(saying) ?? 0) + 1);
  return counts;
}

const missing = (lines: readonly string[], there: readonly string[]): readonly string[] => lines.filter((line) => !there.includes(line));
