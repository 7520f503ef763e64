/** Somebody known by their name alone: the author of a forward whose block shows no address, as Outlook's does. */
import { current } from '../../../domain/history.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { isOver, type Timeline } from '../../../domain/timeline.ts';
import type { Correspondent } from '../../../domain/words.ts';
import type { Mailbox } from '../../../email/message/message.ts';
import { employerName, isSameEmployer } from '../../../email/people/employers/employer-name.ts';
import { ownLabel } from '../../../email/people/employers/employers.ts';
import type { Forward } from '../../../email/quoting/forwarded.ts';
import { sameSubject } from '../../../email/quoting/subject-prefix.ts';
import { nameWords } from '../../reading/sender-of-mail.ts';
import type { Runtime } from '../../runtime.ts';
import type { LoadedTimeline } from '../../store.ts';

/** A correspondent of that name, or of the conversation with that subject, or at the employer of that name. Null: nobody, or unclear who. */
export async function knownByName(
  { shownName, subject }: Pick<Forward['original'], 'shownName' | 'subject'>,
  { userId }: Profile,
  runtime: Runtime,
): Promise<Mailbox | null> {
  if (shownName === undefined) return null;
  const open = (await openOnes(userId, runtime)).map(({ history }) => current(history));
  const named = open.filter((timeline) => isKnownAs(shownName, timeline));
  const about = (named.length > 0 ? named : open).filter((timeline) => timeline.subject !== '' && sameSubject(subject, timeline.subject));
  const there = about.length > 0 || named.length > 0 ? [] : open.filter((timeline) => isAt(shownName, timeline));
  const [only, ...more] = [about, named, there].find((fitting) => fitting.length > 0) ?? [];
  const writer = only?.correspondents.find((known) => isCalled(known, shownName)) ?? only?.correspondents[0] ?? null;
  // Two conversations with one person: which of them it is, is found out later.
  const isOne = more.every(({ correspondents }) => correspondents.some((known) => known.address === writer?.address));
  return isOne && (more.length === 0 || named.length > 0) ? writer : null;
}

/** All open conversations of a user. */
export const openOnes = async (userId: Profile['userId'], { store }: Runtime): Promise<readonly LoadedTimeline[]> =>
  (await store.loadAll(userId)).filter(({ history }) => !isOver(current(history)));

/** Somebody of that name is in the conversation. */
export const isKnownAs = (name: string | null, { correspondents }: Timeline): boolean =>
  name !== null && nameWords(name) !== '' && correspondents.some((known) => isCalled(known, name));

/** "Reyes, Dana" is Dana Reyes. */
export const isCalled = ({ name }: Correspondent, shown: string): boolean => name !== null && nameWords(name) === nameWords(shown);

/** "Globex Careers" writes for Globex. */
function isAt(shown: string, { company, correspondents }: Timeline): boolean {
  const writer = employerName(shown);
  const theirs = [company ?? '', ...correspondents.map(({ address }) => ownLabel(address))].map(employerName);
  return writer !== null && theirs.some((each) => each !== null && isSameEmployer(writer, each));
}
