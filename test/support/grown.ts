/** Large users and long timelines, which must cost no more than the first mail. */
import type { Temporal } from 'temporal-polyfill';
import type { MailSent, TimelineEvent } from '../../lib/domain/events.ts';
import { noHistory, record } from '../../lib/domain/history.ts';
import type { TimelineId } from '../../lib/domain/words.ts';
import { timelineIdFor, userIdOf } from '../../lib/handling/identity.ts';
import type { Handling } from './open-handling.ts';
import { anApplication, at } from './stored.ts';

/** A conversation of this many mails, a minute apart, with a known root. */
export async function aTimelineOf(count: number, { runtime }: Handling, tracking: string): Promise<TimelineId> {
  const userId = userIdOf(tracking as TimelineId);
  const root = '<root@example.com>';
  const timelineId = timelineIdFor(userId, root);
  const begun = at('2026-10-01T08:00:00Z');
  const events: TimelineEvent[] = [];
  for (let sequence = 1; sequence <= count; sequence += 1) {
    const when: Temporal.Instant = begun.add({ minutes: sequence });
    const event: MailSent = anApplication({ id: `${String(sequence).padStart(10, '0')}-00`, at: when, recordedAt: when, kind: 'answer' });
    events.push(event);
    await runtime.store.append({
      timelineId,
      userId,
      sequence,
      recordedAt: when,
      events: [event],
      root,
      messageId: null,
      replyAddresses: [],
    });
  }
  const loaded = { timelineId, userId, root, sequence: count, history: record(noHistory, events) };
  await runtime.store.saveHead(loaded, null);
  await runtime.store.claimMessage(userId, root, { timelineId, version: 0, answered: false });
  await runtime.store.claimCorrespondent(userId, 'dana@initech.example', timelineId, null);
  await runtime.store.claimCorrespondent(userId, 'at initech', timelineId, null);
  return timelineId;
}

/** Writes only the heads, each due a week after its mail. */
export const manyTimelines = (count: number, service: Handling, tracking: string): Promise<void> =>
  onlyHeads(count, service, tracking, at('2026-11-27T08:00:00Z'));

/** Writes only the heads. Nothing is due about any of them. */
export const endedTimelines = (count: number, service: Handling, tracking: string): Promise<void> =>
  onlyHeads(count, service, tracking, null);

async function onlyHeads(count: number, { runtime }: Handling, tracking: string, dueAt: Temporal.Instant | null): Promise<void> {
  const userId = userIdOf(tracking as TimelineId);
  for (let index = 0; index < count; index += 1) {
    const root = `<${index}@example.com>`;
    const timelineId = timelineIdFor(userId, root);
    const history = record(noHistory, [anApplication({ at: at('2026-11-20T08:00:00Z'), recordedAt: at('2026-11-20T08:00:00Z') })]);
    await runtime.store.saveHead({ timelineId, userId, root, sequence: 1, history }, dueAt);
  }
}
