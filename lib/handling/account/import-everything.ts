/**
 * `import`: restores timelines from an export, made here or elsewhere. Each gets the id that its root gives this user, and each mail is
 * claimed as if it came now. So nothing is duplicated, neither by importing twice nor by what the user tracked in the meantime. After a
 * crash it continues where it stopped. Not here: reading the file (import-file.ts).
 */
import { setImmediate } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import { calendarOf } from '../../domain/settings/effective-settings.ts';
import { withNextFriday } from '../../domain/settings/friday-question.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { composeImported } from '../../email/compose/mails/account/imported.ts';
import { attachedFiles } from '../../email/message/parse-message.ts';
import { spendCap } from '../caps.ts';
import { userLimits } from '../limits.ts';
import { sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { replanAll } from '../record/plan.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import { type ImportedSettings, type ImportedTimeline, type ImportFile, mostBytes, readImport } from './import-file.ts';
import { doneMark, importTimeline } from './import-timeline.ts';
import { withImportedSettings } from './imported-settings.ts';

export type Imported =
  | { readonly type: 'enough' }
  | { readonly type: 'imported'; readonly timelines: number; readonly known: number; readonly left: number }
  | { readonly type: 'no-file' | Exclude<ImportFile['type'], 'read'> };

type ReadFile = Extract<ImportFile, { readonly type: 'read' }>;

/** Most files of one export that are read. */
const mostFiles = 5;
/** Limit for all its files together, unpacked. Far above what any user has, and below what keeps a machine busy for long. Our choice. */
const mostTogether = { bytes: 20_000_000, timelines: userLimits.timelines, events: 50_000 } as const;

export async function importEverything(asking: Asking, runtime: Runtime): Promise<void> {
  const facts = await factsFor({ ...asking, timelineId: null }, runtime, 'import-answer');
  const { userId } = asking.profile;
  const mayImport = (await spendCap('import', facts.user.address, facts.id, runtime)) !== 'spent';
  const importing = () => importAttached(asking, runtime);
  const imported: Imported = mayImport ? await (runtime.aside?.(userId, importing) ?? importing()) : { type: 'enough' };
  runtime.log.info('import', { outcome: imported.type });
  await sendAnswer(composeImported(facts, imported), runtime);
}

async function importAttached({ mail, profile, counters }: Asking, runtime: Runtime): Promise<Imported> {
  const raw = await runtime.rawMail.open(mail.delivery.rawKey);
  const files = await attachedFiles(raw, (name) => /\.json(?:\.gz)?$/i.test(name), mostBytes);
  if (files.length === 0) return { type: 'no-file' };
  const read: ReadFile[] = [];
  for (const { bytes, content } of files.slice(0, mostFiles)) {
    const file = bytes > mostBytes ? ({ type: 'too-large' } as const) : await readImport(content, runtime);
    // All or nothing: half an import would look like a whole one.
    if (file.type !== 'read') return file;
    read.push(file);
    if (isTooMuch(read)) return { type: 'too-large' };
  }
  const before = new Set(await runtime.store.timelinesOf(profile.userId));
  const count = { timelines: 0, known: 0, left: 0 };
  const ids = new Map<string, string>();
  const timelines = read.flatMap((file) => file.timelines);
  const done = await doneAlready(timelines, profile, runtime);
  const settings = Object.assign({}, ...read.map((file) => file.settings));
  const begin = beforeFirst(profile, settings, runtime);
  for (const timeline of timelines) {
    const there = done.get(doneMark(timeline));
    if (there !== undefined) {
      ids.set(timeline.id, there);
      count.known += 1;
      continue;
    }
    if (before.size + count.timelines >= userLimits.timelines) {
      count.left += 1;
      continue;
    }
    const { timelineId, added } = await importTimeline(timeline, { mail, profile }, begin, runtime);
    ids.set(timeline.id, timelineId);
    // Yields to other work: the in-memory store answers without ever waiting.
    await setImmediate();
    if (added) count.timelines += 1;
    else count.known += 1;
  }
  // Also if nothing was added: an earlier try may have crashed before this.
  await replanAll((await runtime.store.loadProfile(profile.userId)) ?? profile, counters, runtime);
  return { type: 'imported', ...count };
}

function afterImport(known: Profile, settings: ImportedSettings, at: Temporal.Instant, { service }: Runtime): Profile {
  const restored = { ...withImportedSettings(known, settings), resumedAt: at, changedAt: at };
  return withNextFriday(restored, calendarOf(restored, service), at);
}

function isTooMuch(files: readonly ReadFile[]): boolean {
  const timelines = files.flatMap((file) => file.timelines);
  const events = timelines.reduce((sum, { commits }) => sum + commits.reduce((count, commit) => count + commit.events.length, 0), 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return bytes > mostTogether.bytes || timelines.length > mostTogether.timelines || events > mostTogether.events;
}

/** To call before anything is added, so that no crash lets an old timeline go at once. Does nothing to due times if nothing is added. */
function beforeFirst(profile: Profile, settings: ImportedSettings, runtime: Runtime): () => Promise<void> {
  let begun: Promise<unknown> | null = null;
  return async () => {
    // As after a pause, nothing is let go at once.
    const at = runtime.now();
    begun ??= updateProfile(profile, (known) => afterImport(known, settings, at, runtime), runtime);
    await begun;
  };
}

/** Imported timelines are found by their marks, many in one request, so that an interrupted import continues instead of starting again. */
async function doneAlready(
  timelines: readonly ImportedTimeline[],
  { userId }: Profile,
  { store }: Runtime,
): Promise<ReadonlyMap<string, TimelineId>> {
  const done = new Map<string, TimelineId>();
  for (let start = 0; start < timelines.length; start += marksAtOnce) {
    const messageIds = timelines.slice(start, start + marksAtOnce).map(doneMark);
    const { messages } = await store.gather(userId, { messageIds, correspondents: [] });
    for (const [mark, { timelineId }] of messages) if (timelineId !== null) done.set(mark, timelineId);
  }
  return done;
}

const marksAtOnce = 45;
