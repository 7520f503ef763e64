/**
 * Who wrote a forwarded mail whose forward block shows only a name, as Outlook's does: a correspondent of that name, or of the conversation
 * with that subject.
 */
import { current } from '../../../domain/history.ts';
import type { Profile } from '../../../domain/settings/profile.ts';
import { isOver } from '../../../domain/timeline.ts';
import type { Correspondent } from '../../../domain/words.ts';
import type { Mailbox } from '../../../email/message/message.ts';
import type { Forward } from '../../../email/quoting/forwarded.ts';
import { sameSubject } from '../../../email/quoting/subject-prefix.ts';
import { nameWords } from '../../reading/sender-of-mail.ts';
import type { Runtime } from '../../runtime.ts';

/** Null: nobody, or unclear who. */
export async function knownByName(
  { shownName, subject }: Pick<Forward['original'], 'shownName' | 'subject'>,
  { userId }: Profile,
  { store }: Runtime,
): Promise<Mailbox | null> {
  if (shownName === undefined) return null;
  const open = (await store.loadAll(userId)).map(({ history }) => current(history)).filter((timeline) => !isOver(timeline));
  const named = open.filter(({ correspondents }) => correspondents.some((known) => isCalled(known, shownName)));
  const about = (named.length > 0 ? named : open).filter((timeline) => timeline.subject !== '' && sameSubject(subject, timeline.subject));
  const [only, ...more] = about.length > 0 ? about : named;
  if (only === undefined || more.length > 0) return null;
  return only.correspondents.find((known) => isCalled(known, shownName)) ?? only.correspondents[0] ?? null;
}

/** "Reyes, Dana" is Dana Reyes. */
const isCalled = ({ name }: Correspondent, shown: string): boolean => name !== null && nameWords(name) === nameWords(shown);
