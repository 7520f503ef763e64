/** The user forwards a bounce of a mail of theirs: the address is wrong. They are told, and nothing is due there until they write again. */
import type { NewEvent } from '../domain/events.ts';
import { current, type History } from '../domain/history.ts';
import type { Profile } from '../domain/profile.ts';
import type { TimelineId } from '../domain/words.ts';
import { composeNotice } from '../email/compose/notice.ts';
import { failedRecipients } from '../email/failed-recipients.ts';
import type { Forward } from '../email/forwarded.ts';
import { commitEvents } from './commit-events.ts';
import { shortHash } from './identity.ts';
import type { Incoming } from './incoming.ts';
import { mailFacts, sendAnswer } from './outbox.ts';
import { savePlan } from './plan.ts';
import type { Runtime } from './runtime.ts';
import type { Gathered } from './store.ts';

/** Null: no bounce, or none of a mail that we saw. */
export async function takeBounce(
  mail: Incoming,
  { original }: Forward,
  profile: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<string | null> {
  const named = failedRecipients(original);
  if (named.length === 0) return null;
  const { messageId } = mail.message;
  if (gathered.messages.get(messageId)?.answered === true) return 'known already';
  const { correspondents } = await runtime.store.gather(profile.userId, { messageIds: [], correspondents: named });
  const address = named.find((each) => (correspondents.get(each)?.timelines.length ?? 0) > 0);
  const [timelineId] = address === undefined ? [] : (correspondents.get(address)?.timelines ?? []);
  if (address === undefined || timelineId === undefined) return null;
  await rest(mail, timelineId, profile, gathered, runtime);
  const facts = mailFacts(profile, { id: `notice-${shortHash(messageId)}`, replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeNotice(facts, { type: 'unreachable-correspondent', address }), runtime);
  await runtime.store.markAnswered(profile.userId, messageId);
  return 'bounce told';
}

/** Unless others got the mail as well, nobody can answer it: no step and no let-go until the user's next mail there. */
async function rest(mail: Incoming, timelineId: TimelineId, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<void> {
  const { store } = runtime;
  const { messageId } = mail.message;
  const loaded = await store.load(profile.userId, timelineId);
  if (loaded === null) return;
  const seen = gathered.messages.get(messageId);
  const wanted = { timelineId, version: loaded.sequence, answered: false };
  const claim = seen ?? (await store.claimMessage(profile.userId, messageId, wanted));
  const place = { userId: profile.userId, timelineId, root: loaded.root, loaded };
  const cause = { messageId, claimedAt: claim.version, fresh: seen === undefined && claim.version === wanted.version };
  const committed = await commitEvents(place, cause, (history) => resting(history, mail.delivery.receivedAt, runtime), runtime);
  if (committed.type !== 'other-root') await savePlan(committed.loaded, profile, gathered.counters, runtime);
}

function resting(history: History, at: NewEvent['at'], { now }: Runtime): readonly NewEvent[] {
  const { status, correspondents } = current(history);
  if (status === 'closed' || correspondents.length > 1) return [];
  return [{ type: 'Snoozed', at, recordedAt: now(), until: { type: 'never' }, step: null }];
}
