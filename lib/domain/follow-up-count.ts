/**
 * What counts as one follow-up (design, section 2). After a reminder, any number of `done` or `called` and the first tracked mail are one
 * follow-up, dated by the mail. Each further tracked mail counts on its own. A chain of calls is one.
 */
import type { Temporal } from 'temporal-polyfill';
import type { FollowedUp } from './events.ts';
import type { Timeline, Turn } from './timeline.ts';

/** At most five tries, one a day. Even with a weekend in between, a chain of calls ends after a week. */
const chainHours = 7 * 24;

const countOf = ({ reminded, mails, told }: Turn): number => (reminded ? Math.max(mails, Math.min(told, 1)) : mails + told);

/** A follow-up that we saw as a mail. */
export const withFollowUpMail = (timeline: Timeline, at: Temporal.Instant): Timeline =>
  withTurn(timeline, { ...timeline.turn, mails: timeline.turn.mails + 1, callingSince: null }, at);

/** A follow-up that the user reported: `done`, `called`, a note. */
export function withFollowUpTold(timeline: Timeline, at: Temporal.Instant, how: FollowedUp['how']): Timeline {
  const { turn } = timeline;
  const { callingSince } = turn;
  const chain = callingSince !== null && at.since(callingSince).total('hours') < chainHours ? callingSince : null;
  const next = {
    ...turn,
    told: chain === null ? turn.told + 1 : turn.told,
    callingSince: how === 'voicemail' ? (chain ?? at) : null,
  };
  const datedByMail = turn.reminded && turn.mails > 0;
  return withTurn(timeline, next, datedByMail ? (timeline.lastFollowUpAt ?? at) : at);
}

function withTurn(timeline: Timeline, turn: Turn, at: Temporal.Instant): Timeline {
  const more = countOf(turn) - countOf(timeline.turn);
  return {
    ...timeline,
    turn,
    followUps: timeline.followUps + more,
    lastFollowUpAt: at,
    priorFollowUpAt: more > 0 ? timeline.lastFollowUpAt : timeline.priorFollowUpAt,
  };
}
