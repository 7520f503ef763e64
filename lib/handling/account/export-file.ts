/**
 * What an export contains, as JSON. docs/export.md documents its shape, for people and for later readers. Temporal values serialise
 * themselves as ISO text. Not here: sending it (export-everything.ts), reading it back (import-file.ts).
 */
import type { TimelineEvent } from '../../domain/events.ts';
import { timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { TimelineId } from '../../domain/words.ts';
import { trackingAddressOf } from '../identity.ts';
import type { Runtime } from '../runtime.ts';
import type { Commit, Counters, Parked } from '../store.ts';

export const exportFormat = 'tactful-export';
/** Raised when a reader of the earlier shape would misread the new one. An additional field does not raise it. */
export const exportVersion = 1;

export interface ExportedTimeline {
  readonly id: TimelineId;
  /** The Message-ID of its first mail, by which threads are recognised. */
  readonly root: string;
  readonly commits: readonly {
    readonly sequence: number;
    readonly recordedAt: string;
    readonly messageId: string | null;
    readonly events: readonly TimelineEvent[];
  }[];
}

export const timelineText = (timelineId: TimelineId, root: string, commits: readonly Commit[]): string =>
  JSON.stringify({
    id: timelineId,
    root,
    commits: commits
      .filter(({ events }) => events.length > 0)
      .map(({ sequence, recordedAt, messageId, events }) => ({ sequence, recordedAt, messageId, events })),
  });

export interface ExportHead {
  readonly profile: Profile;
  readonly counters: Counters;
  readonly parked: readonly Parked[];
  readonly part: number;
  readonly parts: number;
}

/** `timelines`: each as `timelineText` wrote it. */
export function exportText(
  { profile, counters, parked, part, parts }: ExportHead,
  timelines: readonly string[],
  { service, now }: Pick<Runtime, 'service' | 'now'>,
): string {
  const {
    addresses,
    name,
    joinedAt,
    status,
    timeZone,
    seenZone,
    country,
    weekend,
    hour,
    checkInDays,
    followUpCap,
    wishes,
    offers,
    pausedUntil,
  } = profile;
  const head = {
    format: exportFormat,
    version: exportVersion,
    part,
    parts,
    exportedAt: now(),
    service: service.addresses.name,
    user: {
      addresses,
      name,
      trackingAddress: trackingAddressOf(profile, service.addresses),
      joinedAt,
      status,
      settings: { timeZone, country, weekend, hour, checkInDays, followUpCap, ...wishes },
      zoneInUse: timeZoneOf(profile, service),
      seenZone,
      pausedUntil,
      heldBecause: profile.heldBecause,
      resumedAt: profile.resumedAt,
      changedAt: profile.changedAt,
      openQuestion: profile.openQuestion,
      askedWhose: profile.askedWhose,
      digestDueAt: profile.digestDueAt,
      fridayQuestion: profile.fridayQuestion,
      undoable: profile.undoable,
      offers,
      counters,
    },
    waiting: parked.map(({ envelope, receivedAt }) => ({ from: envelope.mailFrom, to: envelope.recipients, receivedAt })),
  };
  // The timelines are text already, so even the largest export is never in memory as objects.
  return `${JSON.stringify(head).slice(0, -1)},"timelines":[\n${timelines.join(',\n')}\n]}\n`;
}
