/** Which timeline a mail of the user's belongs to (design, section 4, "Which timeline"). */

import { current } from '../domain/history.ts';
import type { Profile } from '../domain/profile.ts';
import type { TimelineId } from '../domain/words.ts';
import { isNoReplyOrAts } from '../email/addresses.ts';
import type { Mailbox, Message } from '../email/message.ts';
import type { TrackingTag } from '../email/tracking-tag.ts';
import type { Place } from './commit-events.ts';
import { timelineIdFor, timelineIdWith } from './identity.ts';
import type { Runtime } from './runtime.ts';
import { isPersonal, nearestKnown } from './sender-of-mail.ts';
import type { Gathered } from './store.ts';

export type PlacedBy = 'message' | 'tag' | 'thread' | 'correspondent' | 'root';
export type Placed = Place & { readonly by: PlacedBy };

export interface Placing {
  readonly message: Message;
  readonly recipients: readonly Mailbox[];
  readonly tag: TrackingTag | null;
  /** A new application, surely: another subject is another posting. */
  readonly isApplication: boolean;
}

export async function placeMail(placing: Placing, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<Placed> {
  const { message, tag } = placing;
  const { userId } = profile;
  const claimed = gathered.messages.get(message.messageId)?.timelineId;
  if (claimed !== undefined) return placeAt(claimed, 'message', placing, profile, runtime);
  if (tag?.type === 'timeline') {
    const place = await placeAt(timelineIdWith(userId, tag.letters), 'tag', placing, profile, runtime);
    if (place.loaded !== null) return place;
  }
  const thread = nearestKnown(message, gathered);
  if (thread !== null) return placeAt(thread, 'thread', placing, profile, runtime);
  return (await placeByCorrespondent(placing, profile, gathered, runtime)) ?? newPlace(message, profile, 0);
}

/** Where a conversation begins of which we know nothing: the id comes from the user and the mail's root, so any order of mails gives the same. */
export function newPlace(message: Message, { userId }: Profile, turn: number): Placed {
  const root = rootOf(message);
  return { userId, timelineId: timelineIdFor(userId, root, turn), root, loaded: null, by: 'root' };
}

export const rootOf = ({ references, inReplyTo, messageId }: Message): string => references[0] ?? inReplyTo ?? messageId;

export async function placeAt(
  timelineId: TimelineId,
  by: PlacedBy,
  { message }: Pick<Placing, 'message'>,
  { userId }: Profile,
  { store }: Runtime,
): Promise<Placed> {
  const loaded = await store.load(userId, timelineId);
  return { userId, timelineId, root: loaded?.root ?? rootOf(message), loaded, by };
}

/** The newest timeline with a person to whom the mail goes, unless it is about another posting or that one has ended. */
async function placeByCorrespondent(placing: Placing, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<Placed | null> {
  for (const recipient of placing.recipients) {
    if (!isPersonal(recipient) || isNoReplyOrAts(recipient.address)) continue;
    const [newest] = gathered.correspondents.get(recipient.address)?.timelines ?? [];
    if (newest === undefined) continue;
    const place = await placeAt(newest, 'correspondent', placing, profile, runtime);
    if (place.loaded === null) continue;
    const timeline = current(place.loaded.history);
    const over = timeline.status === 'closed' && timeline.closedBecause !== 'let-go';
    // A recruiter has several clients: only the thread or the same job tells which.
    const several = placing.isApplication || timeline.via === 'recruiter';
    if (!over && !(several && !sameSubject(placing.message.subject, timeline.subject))) return place;
  }
  return null;
}

// "Re: ", "AW: ", "Fwd: ", also several of them and numbered "Re[2]: "
const PREFIXES = /^(?:\s{0,4}(?:re|aw|antw|sv|vs|fw|fwd|wg|tr|rv|res)(?:\[\d{1,3}\])?\s?:\s{0,4}){1,8}/i;

/** The subject without what mail programs put in front. */
export const bareSubject = (subject: string): string => subject.replace(PREFIXES, '').trim();

export const sameSubject = (a: string, b: string): boolean => bareSubject(a).toLowerCase() === bareSubject(b).toLowerCase();
