/**
 * Reads an export back (docs/export.md). It is trusted only for the user who sends it, as their own timelines. It ignores whose it was,
 * addresses, the tracking address, and the contents of claims and reply addresses.
 */
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import type { TimelineEvent } from '../../domain/events.ts';
import { userLimits } from '../limits.ts';
import type { Runtime } from '../runtime.ts';
import { exportFormat, exportVersion } from './export-file.ts';
import { isTooDeep } from './nesting.ts';

export interface ImportedCommit {
  /** The Message-ID of the mail that caused it; null for a reminder, or for what a reminder became. */
  readonly messageId: string | null;
  readonly events: readonly TimelineEvent[];
}

export interface ImportedTimeline {
  readonly id: string;
  readonly root: string;
  readonly commits: readonly ImportedCommit[];
}

export type ImportFile =
  | {
      readonly type: 'read' /** Unpacked. */;
      readonly bytes: number;
      readonly timelines: readonly ImportedTimeline[];
      readonly settings: ImportedSettings;
    }
  | { readonly type: 'no-export' | 'newer' | 'too-large' | 'damaged' };

/** Raw, as in the file; each caller checks what it uses. */
export type ImportedSettings = Readonly<Record<string, unknown>>;

/** Files that we export stay below half of it. */
export const mostBytes = 12_000_000;
/** 64 of them fit into one item of 400 KB. */
const mostInEvent = 6_000;
/** RFC 5322, section 2.1.1: a line has at most 998 characters. */
const mostInId = 998;

const fileSchema = z.object({
  format: z.literal(exportFormat),
  version: z.int(),
  user: z.optional(z.object({ settings: z.optional(z.record(z.string(), z.unknown())), seenZone: z.optional(z.unknown()) })),
  timelines: z.array(
    z.object({
      id: z.string(),
      root: z.string().check(z.maxLength(mostInId)),
      commits: z.array(z.object({ messageId: z.nullable(z.string().check(z.maxLength(mostInId))), events: z.array(z.unknown()) })),
    }),
  ),
});

export async function readImport(content: Uint8Array, { store, now }: Pick<Runtime, 'store' | 'now'>): Promise<ImportFile> {
  const text = await textOf(content);
  if (text === null) return { type: 'too-large' };
  if (isTooDeep(text)) return { type: 'damaged' };
  const json = parsed(text);
  const version = z.safeParse(z.object({ format: z.literal(exportFormat), version: z.int() }), json);
  if (!version.success) return { type: 'no-export' };
  if (version.data.version > exportVersion) return { type: 'newer' };
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return { type: 'damaged' };
  if (file.data.timelines.length > userLimits.timelines) return { type: 'too-large' };
  const timelines: ImportedTimeline[] = [];
  for (const { id, root, commits } of file.data.timelines) {
    // Yields to other work: a large export takes a second to read.
    await setImmediate();
    // A commit without events records nothing, so the file is damaged.
    if (commits.some(({ events }) => events.length === 0)) return { type: 'damaged' };
    const read = commits.map(({ messageId, events }) => ({ messageId, events: events.map((event) => readEvent(event, store, now())) }));
    if (read.some(({ events }) => events.includes(null))) return { type: 'damaged' };
    timelines.push({ id, root, commits: withoutOpenClaims(read as readonly ImportedCommit[]) });
  }
  return { type: 'read', bytes: text.length, timelines, settings: { ...file.data.user?.settings, seenZone: file.data.user?.seenZone } };
}

/** An event dated in the future has not happened. */
function readEvent(json: unknown, store: Pick<Runtime['store'], 'readEvent'>, now: Temporal.Instant): TimelineEvent | null {
  if (JSON.stringify(json).length > mostInEvent) return null;
  const event = store.readEvent(json);
  if (event === null || event.at.since(now).sign > 0 || event.recordedAt.since(now).sign > 0) return null;
  return event;
}

/** A reminder that was about to be sent is decided again. And no mail of ours may use a reply address that comes from a file. */
function withoutOpenClaims(commits: readonly ImportedCommit[]): readonly ImportedCommit[] {
  const settled = new Set(
    commits.flatMap(({ events }) => events.flatMap((event) => (event.type !== 'ReminderClaimed' && 'claim' in event ? [event.claim] : []))),
  );
  return commits.map((commit) => ({
    ...commit,
    events: commit.events.flatMap((event): readonly TimelineEvent[] =>
      event.type !== 'ReminderClaimed' ? [event] : settled.has(event.claim) ? [{ ...event, replyAddress: '' }] : [],
    ),
  }));
}

const unzipped = promisify(gunzip);

/** Null: larger than any export. */
async function textOf(content: Uint8Array): Promise<string | null> {
  const isGzip = content[0] === 0x1f && content[1] === 0x8b; // RFC 1952, section 2.3.1
  if (!isGzip) return content.length > mostBytes ? null : Buffer.from(content).toString('utf8');
  try {
    return (await unzipped(content, { maxOutputLength: mostBytes })).toString('utf8');
  } catch (error) {
    if (error instanceof RangeError) return null; // ERR_BUFFER_TOO_LARGE
    return ''; // not gzip after all, or truncated
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}
