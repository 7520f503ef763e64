/**
 * Whether their mail is already on the timeline, in whichever form it came first: itself, quoted in the user's answer, or forwarded. Not
 * here: one mail delivered twice, which its Message-ID shows (commit-events.ts).
 */
import type { ReplyReceived, TimelineEvent } from '../../domain/events.ts';
import { type History, otherZoneHours, shownOf } from '../../domain/history.ts';

type Reply = Omit<ReplyReceived, 'id'>;

/** An attribution or a forward gives the time to the minute, perhaps without its zone. */
const sameWithinMinutes = 1;
/** This much of a text distinguishes it from others; a quote may leave out the rest. Our choice. */
const tellingLetters = 60;

export const isOnTimeline = (reply: Reply, history: History): boolean => shownOf(history).shownEvents.some((event) => isSame(event, reply));

function isSame(event: TimelineEvent, reply: Reply): boolean {
  if (event.type !== 'ReplyReceived') return false;
  if (reply.messageId !== null && event.messageId === reply.messageId) return true;
  const apart = event.at.until(reply.at).abs().total('minutes');
  if (apart > otherZoneHours * 60 || event.from?.address !== reply.from?.address) return false;
  const [shorter = '', longer = ''] = [event.excerpt, reply.excerpt].map(lettersOf).toSorted((a, b) => a.length - b.length);
  const isSameText = shorter !== '' && longer.includes(shorter.slice(0, tellingLetters));
  return isSameText && (apart <= sameWithinMinutes || shorter.length >= tellingLetters);
}

const lettersOf = (text: string | null): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
