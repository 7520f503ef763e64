/** The line that a user typed, and what reading it needs. */
import { current } from '../../domain/history.ts';
import { countryOf, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import type { AskedQuestion } from '../reading/open-question.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline } from '../store.ts';

/** The first line they typed, otherwise the subject. */
export function lineOf(mail: Incoming): string {
  const { typed, subject } = typedIn(mail);
  const lines = typed.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '') ?? subject.trim();
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
  correspondentNames: loaded === null ? [] : namesOn(current(loaded.history)),
});

const namesOn = ({ correspondents, people = [] }: Timeline): readonly string[] => [
  ...correspondents.map(({ name }) => name).filter((name) => name !== null),
  ...people,
];
