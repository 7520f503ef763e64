/**
 * `new`: the last mail of a timeline did not belong to its conversation, but is about another posting. It gets its own timeline, where its
 * answers find it, and is undone on the old one. The old one changes last: after a crash before that, everything runs again with the same
 * result.
 */
import type { MailSent, NewEvent, TimelineEvent } from '../../domain/events.ts';
import { type History, notBeforeRecorded, shownOf } from '../../domain/history.ts';
import { composeAnswer } from '../../email/compose/mails/answer.ts';
import { employersWithMailboxes } from '../../email/people/employers/employers.ts';
import { timelineIdFor } from '../identity.ts';
import { sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { claimAtEmployer } from '../reading/look-up.ts';
import { commitOf, placeOn } from '../record/commit-events.ts';
import { recordBeside } from '../record/record-beside.ts';
import { nextShown } from '../record/shown-step.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline } from '../store.ts';

export async function separatePosting(asking: Asking, runtime: Runtime): Promise<void> {
  const { profile, timelineId } = asking;
  const known = timelineId === null ? null : await runtime.store.load(profile.userId, timelineId);
  // The mail may be older than what the head keeps, or the first of all.
  const old = known === null ? null : await runtime.store.whole(known);
  const moving = old === null ? null : lastMail(old.history, asking.claimedAt);
  if (old === null || moving === null) {
    await sendAnswer(composeAnswer(await factsFor(asking, runtime), [{ type: 'NothingChanged' }], null), runtime);
    return;
  }
  const { loaded, plan } = await onItsOwn(moving, asking, runtime);
  const facts = await factsFor({ ...asking, timelineId: loaded.timelineId }, runtime);
  const matter = { timelineId: loaded.timelineId, timeline: plan.timeline, ...shownOf(loaded.history) };
  await sendAnswer(
    composeAnswer(
      { ...facts, ...matter },
      [{ type: 'SeparatePosting' }],
      await nextShown({ loaded, plan }, profile, asking.counters, runtime),
    ),
    runtime,
  );
  await takeOut(old, moving, asking, runtime);
}

interface Moving {
  readonly messageId: string;
  readonly mail: MailSent;
  /** Everything its commit recorded there. */
  readonly events: readonly TimelineEvent[];
}

/** The user's newest mail when `new` was said; null if the timeline began with it. */
function lastMail({ recent: all }: History, claimedAt = Number.MAX_SAFE_INTEGER): Moving | null {
  const recent = all.filter((event) => Number(commitOf(event)) <= claimedAt);
  const undone = new Set(recent.flatMap((event) => (event.type === 'Undone' ? event.undoes : [])));
  const sent = recent.filter((event) => event.type === 'MailSent' && !undone.has(event.id));
  const mail = sent.at(-1);
  if (mail?.type !== 'MailSent' || mail.messageId === null || sent.length === 1) return null;
  return { messageId: mail.messageId, mail, events: recent.filter((event) => commitOf(event) === commitOf(mail)) };
}

async function onItsOwn({ messageId, mail, events }: Moving, asking: Asking, runtime: Runtime): Promise<OnTimeline> {
  const { store } = runtime;
  const { userId } = asking.profile;
  const timelineId = timelineIdFor(userId, messageId);
  const loaded = await store.load(userId, timelineId);
  const place = { userId, timelineId, root: messageId, loaded: loaded?.root === messageId ? loaded : null };
  const begun = await recordBeside(place, messageId, events.flatMap(asFirst), asking, runtime);
  await store.moveMessage(userId, messageId, begun.loaded.timelineId);
  const addresses = mail.correspondents.map(({ address }) => address);
  const employers = employersWithMailboxes(mail.correspondents, mail.company);
  const { correspondents } = await store.gather(userId, { messageIds: [], correspondents: [...addresses, ...employers] });
  for (const address of addresses) {
    const known = correspondents.get(address) ?? null;
    if (!known?.timelines.includes(begun.loaded.timelineId))
      await store.claimCorrespondent(userId, address, begun.loaded.timelineId, known);
  }
  await claimAtEmployer(begun.loaded, employers, correspondents, runtime);
  return begun;
}

type OnTimeline = Awaited<ReturnType<typeof recordBeside>>;

const opening: ReadonlySet<MailSent['kind']> = new Set(['application', 'unsolicited', 'networking']);

/** Its kind as the first mail of a conversation: a mail that continues one counts as an application here. */
function asFirst({ id: _, ...event }: TimelineEvent): readonly NewEvent[] {
  if (event.type === 'Reopened') return [];
  if (event.type !== 'MailSent' || opening.has(event.kind)) return [event];
  return [{ ...event, kind: 'application', because: 'you said that it is a posting of its own' }];
}

async function takeOut(old: LoadedTimeline, { events }: Moving, { mail, profile, counters }: Asking, runtime: Runtime): Promise<void> {
  // Other commands of the same mail are recorded there under the mail's own id.
  const messageId = mail.message.messageId.replace(/>$/, '.new>');
  const stamp = { at: notBeforeRecorded(mail.delivery.receivedAt, old.history), recordedAt: runtime.now() };
  const undone: NewEvent = { type: 'Undone', ...stamp, undoes: events.map(({ id }) => id) };
  await recordBeside(placeOn(old), messageId, [undone], { mail, profile, counters }, runtime);
}
