/**
 * What counts as one follow-up (design, section 2): after one reminder, `done` or `called`, however often, and the first
 * tracked mail are one, dated by the mail; each further tracked mail counts by itself.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Timeline, Turn } from './timeline.ts';

/** Calls tried again within so many hours are one chain, which is one follow-up: at most five tries, one a day. */
const chainHours = 6 * 24;

const countOf = ({ reminded, mails, told }: Turn): number => (reminded ? Math.max(mails, Math.min(told, 1)) : mails + told);

/** A follow-up of the user's that was seen as a mail. */
export const withFollowUpMail = (timeline: Timeline, at: Temporal.Instant): Timeline =>
  withTurn(timeline, { ...timeline.turn, mails: timeline.turn.mails + 1 }, at);

/** A follow-up that the user told of: `done`, `called`, a note. */
export function withFollowUpTold(timeline: Timeline, at: Temporal.Instant): Timeline {
  const { turn } = timeline;
  const sameChain = turn.toldAt !== null && at.since(turn.toldAt).total('hours') < chainHours;
  const next = { ...turn, told: sameChain ? turn.told : turn.told + 1, toldAt: at };
  const datedByMail = turn.reminded && turn.mails > 0;
  return withTurn(timeline, next, datedByMail ? (timeline.lastFollowUpAt ?? at) : at);
}

const withTurn = (timeline: Timeline, turn: Turn, lastFollowUpAt: Temporal.Instant): Timeline => ({
  ...timeline,
  turn,
  followUps: timeline.followUps + countOf(turn) - countOf(timeline.turn),
  lastFollowUpAt,
});
