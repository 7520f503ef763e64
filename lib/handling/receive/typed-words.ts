/** The line that a user typed, and what reading it needs. */
import { current } from '../../domain/history.ts';
import { countryOf, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { isBareName } from '../../email/commands/named/stranger.ts';
import { hasSubjectPrefix } from '../../email/quoting/subject-prefix.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import type { AskedQuestion } from '../reading/open-question.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline } from '../store.ts';

/** The first line they typed, otherwise the subject. A fresh mail's subject that is a name belongs to the line: "Globex: rejected". */
export function lineOf(mail: Incoming): string {
  const { typed, subject, hadQuote } = typedIn(mail);
  const first = typed
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line !== '');
  if (first === undefined) return subject.trim();
  const isFresh = !hadQuote && mail.message.inReplyTo === null && !hasSubjectPrefix(subject);
  return isFresh && isBareName(subject) && !first.toLowerCase().includes(subject.trim().toLowerCase())
    ? `${subject.trim()}: ${first}`
    : first;
}

/**
 * The context for reading a command: the user's clock and country, whom a greeting would address, and which question `yes` would answer.
 */
export const contextFor = (
  mail: Incoming,
  profile: Profile,
  loaded: LoadedTimeline | null,
  { service }: Runtime,
  question: AskedQuestion | null = null,
) => ({
  now: mail.delivery.receivedAt.toZonedDateTimeISO(timeZoneOf(profile, service)),
  country: countryOf(profile, service),
  isAsked: question !== null,
  anyTitle: loaded !== null,
  isTestAsked: loaded !== null && current(loaded.history).lastReminder?.step === 'assessment.do',
  correspondentNames: loaded === null ? [] : namesOn(current(loaded.history)),
});

const namesOn = ({ correspondents, people = [] }: Timeline): readonly string[] => [
  ...correspondents.map(({ name }) => name).filter((name) => name !== null),
  ...people,
];
