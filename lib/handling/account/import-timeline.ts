/** Imports one timeline of an export for this user: commit by commit, each once. */
import type { NewEvent, TimelineEvent } from '../../domain/events.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { employersOf } from '../../email/people/employers/employers.ts';
import { shortHash, timelineIdFor } from '../identity.ts';
import type { Incoming } from '../reading/incoming.ts';
import { claimAtEmployer } from '../reading/look-up.ts';
import { recordRetold } from '../record/record-beside.ts';
import type { Runtime } from '../runtime.ts';
import type { LoadedTimeline } from '../store.ts';
import { type HeldEvents, heldEvents } from './held-events.ts';
import type { ImportedCommit, ImportedTimeline } from './import-file.ts';

/** `added` is false if all of it existed already. */
export async function importTimeline(
  timeline: ImportedTimeline,
  { mail, profile }: Pick<Importing, 'mail' | 'profile'>,
  /** Called before anything is added. */
  begin: () => Promise<void>,
  runtime: Runtime,
): Promise<{ readonly timelineId: TimelineId; readonly added: boolean }> {
  // Another root already has this id, so derive the next one.
  for (let turn = 0; ; turn += 1) {
    const imported = await importAs(timelineIdFor(profile.userId, timeline.root, turn), timeline, { mail, profile, begin, runtime });
    if (imported !== 'other-root') return imported;
  }
}

interface Importing {
  readonly mail: Pick<Incoming, 'delivery'>;
  readonly profile: Profile;
  readonly begin: () => Promise<void>;
  readonly runtime: Runtime;
}

async function importAs(
  timelineId: TimelineId,
  timeline: ImportedTimeline,
  { mail, profile, begin, runtime }: Importing,
): Promise<{ readonly timelineId: TimelineId; readonly added: boolean } | 'other-root'> {
  const { userId } = profile;
  const { root, commits } = timeline;
  let loaded: LoadedTimeline | null = await runtime.store.load(userId, timelineId);
  if (loaded !== null && loaded.root !== root) return 'other-root';
  const held = heldEvents(loaded === null ? [] : await runtime.store.commits(timelineId));
  let added = false;
  /** Old event ids to new ones: an `undo` names the events it undid by id. */
  const ids = new Map<string, string>();
  for (const [index, whole] of commits.entries()) {
    const commit = { ...whole, events: withoutHeld(whole, held, ids) };
    if (commit.events.length === 0) continue;
    const messageId = commit.messageId ?? `<${shortHash(`${root} ${index} ${whole.events[0]?.id}`)}@import>`;
    const committed = await recordRetold(
      { userId, timelineId, root, loaded },
      messageId,
      { delivery: mail.delivery, begin, events: () => renamed(commit, ids) },
      runtime,
    );
    // The mail was tracked in the meantime, on a different timeline, and stays there.
    if (committed === 'elsewhere') continue;
    if (committed.type === 'other-root') return 'other-root';
    loaded = committed.loaded;
    if (committed.type === 'committed') added = true;
    await noteIds(commit, messageId, timelineId, ids, runtime, committed.type === 'committed' ? loaded.sequence : null);
  }
  if (loaded === null) return { timelineId, added: false };
  await runtime.store.saveHead(loaded, null);
  await claimCorrespondents(commits, profile, timelineId, runtime);
  await runtime.store.claimMessage(userId, doneMark(timeline), { timelineId, version: loaded.sequence, answered: true });
  return { timelineId, added };
}

/** Events that don't exist here yet. The others are mapped to the ids they have here. */
const withoutHeld = ({ events }: ImportedCommit, held: HeldEvents, ids: Map<string, string>): readonly TimelineEvent[] =>
  events.filter((event) => {
    const id = held.take(event);
    if (id !== null) ids.set(event.id, id);
    return id === null;
  });

/** A Message-ID that no mail has. Its claim marks the timeline as complete, so that a second try skips it. */
export const doneMark = ({ root, commits }: ImportedTimeline): string =>
  `<${shortHash(JSON.stringify([root, commits.map(({ messageId, events }) => [messageId, events.map(({ id }) => id)])]))}@imported>`;

const renamed = ({ events }: ImportedCommit, ids: ReadonlyMap<string, string>): readonly NewEvent[] =>
  events.map(({ id: _, ...event }) =>
    event.type === 'Undone' ? { ...event, undoes: event.undoes.map((undone) => ids.get(undone) ?? undone) } : (event as NewEvent),
  );

/** `sequence`: that of the commit just made. Null if it existed already and has to be looked up. */
async function noteIds(
  { events }: ImportedCommit,
  messageId: string,
  timelineId: TimelineId,
  ids: Map<string, string>,
  { store }: Runtime,
  sequence: number | null,
): Promise<void> {
  if (events.length === 0) return;
  const made = sequence ?? (await store.commits(timelineId)).find((commit) => commit.messageId === messageId)?.sequence;
  if (made === undefined) return;
  for (const [index, { id }] of events.entries()) ids.set(id, `${String(made).padStart(10, '0')}-${String(index).padStart(2, '0')}`);
}

/** The same number as we look up among the recipients of a mail. */
const mostCorrespondents = 20;

async function claimCorrespondents(
  commits: readonly ImportedCommit[],
  { userId, addresses }: Profile,
  timelineId: TimelineId,
  { store }: Runtime,
): Promise<void> {
  const named = [...new Set(commits.flatMap(({ events }) => events.flatMap(addressesIn)))];
  const correspondents = named.filter((address) => address.includes('@') && !addresses.includes(address)).slice(0, mostCorrespondents);
  const employers = [...new Set(commits.flatMap(({ events }) => events.flatMap(employersAt)))].slice(0, mostCorrespondents);
  const known = (await store.gather(userId, { messageIds: [], correspondents: [...correspondents, ...employers] })).correspondents;
  for (const address of correspondents) {
    const seen = known.get(address) ?? null;
    if (seen?.timelines.includes(timelineId) !== true) await store.claimCorrespondent(userId, address, timelineId, seen);
  }
  await claimAtEmployer({ userId, timelineId }, employers, known, { store });
}

function addressesIn(event: TimelineEvent): readonly string[] {
  if (event.type === 'MailSent') return event.correspondents.map(({ address }) => address.toLowerCase());
  return event.type === 'ReplyReceived' && event.from !== null ? [event.from.address.toLowerCase()] : [];
}

function employersAt(event: TimelineEvent): readonly string[] {
  if (event.type === 'MailSent') return employersOf(event.correspondents, event.company);
  return event.type === 'ReplyReceived' && event.from !== null ? employersOf([event.from], null) : [];
}
