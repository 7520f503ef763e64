/** The user forwards a bounce of a mail of theirs: the address is wrong. They are told, and nothing is due there until they write again. */
import type { NewEvent } from '../../domain/events.ts';
import { current, type History } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { failedRecipients } from '../../email/automated/failed-recipients.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import type { Message } from '../../email/message/message.ts';
import type { Forward } from '../../email/quoting/forwarded.ts';
import { mailIdOf } from '../mail-id.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { Incoming } from '../reading/incoming.ts';
import { nearestKnown } from '../reading/sender-of-mail.ts';
import { commitEvents } from '../record/commit-events.ts';
import { savePlan } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered } from '../store.ts';

/** Null: no bounce. */
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
  const bounced = await bouncedMail(mail, named, profile, gathered, runtime);
  if (bounced === null) return 'dropped: a bounce of a mail that was not seen';
  const { timelineId, address } = bounced;
  await rest(mail, timelineId, profile, gathered, runtime);
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'notice'), replyAddress: null, references: [messageId] }, runtime);
  await sendAnswer(composeNotice(facts, { type: 'unreachable-correspondent', address }), runtime);
  await runtime.store.markAnswered(profile.userId, messageId);
  return 'bounce told';
}

/** By the mail that came back, where it is attached or in the thread; else by the address that failed. */
async function bouncedMail(
  { message }: Incoming,
  named: readonly string[],
  { userId }: Profile,
  gathered: Gathered,
  { store }: Runtime,
): Promise<{ readonly timelineId: TimelineId; readonly address: string } | null> {
  const { messages, correspondents } = await store.gather(userId, { messageIds: returnedIds(message), correspondents: named });
  const known = named.find((each) => (correspondents.get(each)?.timelines.length ?? 0) > 0);
  const [byMail] = [...messages.values()].map(({ timelineId }) => timelineId);
  const timelineId =
    byMail ?? nearestKnown(message, gathered) ?? (known === undefined ? undefined : correspondents.get(known)?.timelines[0]);
  const address = known ?? named[0];
  return timelineId === undefined || address === undefined ? null : { timelineId, address };
}

/** Of the mails that are attached to the report, which is itself attached or not. Our choice: so many. */
const returnedIds = ({ forwarded }: Message): readonly string[] =>
  [...new Set([...forwarded, ...forwarded.flatMap((each) => each.forwarded)].map(({ messageId }) => messageId))].slice(0, 10);

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
