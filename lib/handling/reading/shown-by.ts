/** What the user's own mail shows that they did, although we were never told: they wrote, or they made an offer. Pure. */
import type { NewEvent } from '../../domain/events.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Reading } from './reading.ts';

/** `known`: the timeline before the mail. Comes before the mail, which answers it. */
export function shownBy({ shows }: ReadKind, known: Timeline, { at, recordedAt }: Pick<Reading, 'at' | 'recordedAt'>): readonly NewEvent[] {
  const { stage, lastReply, interview, firstMailAt } = known;
  if (firstMailAt === null || shows === undefined) return [];
  if (shows === 'offer') return stage === 'offer' ? [] : [{ type: 'OutcomeReported', at, recordedAt, outcome: 'offer', by: 'person' }];
  if (lastReply !== null || interview !== null) return [];
  const heard = { channel: 'mail', from: null, asks: false, promises: [], passesOn: false, messageId: null, excerpt: null } as const;
  return [{ type: 'ReplyReceived', at, recordedAt, ...heard }];
}
