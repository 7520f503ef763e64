/** Which of the user's timelines are at an employer: claimed beside the correspondents', so that a mail of somebody else there finds them. */
import type { Message } from '../../email/message/message.ts';
import { domainOf, isFreemail } from '../../email/people/addresses.ts';
import { employersOf, namedEmployersOf } from '../../email/people/employers.ts';
import type { Place } from '../record/commit-events.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered } from '../store.ts';

/** Keys that a mail's first request asks for: where it goes, and where it comes from. */
export function atEmployersOf({ from, to, cc, subject, text }: Message): readonly string[] {
  const [writer] = from;
  // A user's own mail names where it goes by its addresses.
  const isTheirs = writer !== undefined && !isFreemail(domainOf(writer.address));
  const named = isTheirs
    ? namedEmployersOf(writer, subject, text)
        .slice(0, mostNamed)
        .map(({ key }) => key)
    : [];
  return [...new Set([...employersOf([...to, ...cc], null), ...named])];
}

/** Each is one more item in a request that every mail makes. Our choice. */
const mostNamed = 8;

/** Claims the place for these employers where it is not. Twice is harmless. */
export async function claimAtEmployer(
  { userId, timelineId }: Pick<Place, 'userId' | 'timelineId'>,
  keys: readonly string[],
  correspondents: Gathered['correspondents'],
  { store }: Pick<Runtime, 'store'>,
): Promise<void> {
  for (const key of keys) {
    const seen = correspondents.get(key) ?? null;
    if (seen?.timelines.includes(timelineId)) continue;
    const first = await store.claimCorrespondent(userId, key, timelineId, seen);
    // Lost once more it stays with the others who have just claimed it.
    if (!first.timelines.includes(timelineId)) await store.claimCorrespondent(userId, key, timelineId, first);
  }
}
