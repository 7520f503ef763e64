/** What a message from them changes: counting restarts, and what they said earlier about waiting no longer counts. */
import type { Temporal } from 'temporal-polyfill';
import { earlier, isLater } from '../calendar/instants.ts';
import { merged } from '../correspondents.ts';
import type { StepName } from '../etiquette.ts';
import type { AwayUntil, OutcomeReported, ReplyReceived } from '../events.ts';
import { newerThan, withoutPlans, withPromises } from '../plans.ts';
import { newTurn, type Timeline } from '../timeline.ts';
import { closed } from './closed.ts';
import { companyWith } from './company.ts';
import { tookPlace } from './interviews-held.ts';

export function replyReceived(timeline: Timeline, event: ReplyReceived): Timeline {
  const heard = theyWrote(timeline, event.at, event.asks);
  return withPromises(
    {
      ...heard,
      correspondents: event.from === null ? heard.correspondents : merged(heard.correspondents, [event.from]),
      via: heard.viaGiven ? heard.via : (event.via ?? heard.via),
      company: companyWith(heard, event.company ?? null),
      subject: heard.subject || (event.subject ?? ''),
      firstMailAt: earlier(event.at, heard.firstMailAt),
      away: event.from === null ? [] : heard.away.filter(({ address }) => address !== event.from?.address),
      closesOn: event.closesOn ?? heard.closesOn,
      passOnAt: event.passesOn ? event.at : heard.passOnAt,
    },
    event.promises,
    event.at,
  );
}

/** Not an answer: only the day is noted. */
export const awayUntil = (timeline: Timeline, { who, until }: AwayUntil): Timeline => ({
  ...timeline,
  away: [...timeline.away.filter(({ address }) => address !== who.address), { address: who.address, until }].slice(-mostAbsent),
});

/** Of one conversation. Our choice. */
const mostAbsent = 10;

export function outcomeReported(timeline: Timeline, { outcome, by, at, until }: OutcomeReported): Timeline {
  if (outcome === 'hired' || outcome === 'declined' || outcome === 'withdrew') return { ...timeline, ...closed(outcome) };
  const heard = theyWrote(timeline, at, false);
  switch (outcome) {
    case 'rejected': {
      const rejected = { ...withoutPlans(heard), rejectedAt: at };
      return by === 'automatic' && !tookPlace(timeline, at) ? { ...rejected, ...closed('rejected') } : rejected;
    }
    case 'no-openings':
      return { ...withoutOlderPlans(heard, at), noOpeningsAt: at };
    case 'in-process':
      return { ...withoutOlderPlans(heard, at), inProcessAt: at };
    case 'on-hold':
      return { ...withoutOlderPlans(heard, at), onHoldAt: at, onHoldUntil: until ?? null };
    case 'offer':
      return { ...withoutOlderPlans(heard, at), stage: 'offer', offerAt: at };
  }
}

/** They wrote. What the same mail says about waiting or passing on stays, in any order of its events. */
export function theyWrote(timeline: Timeline, at: Temporal.Instant, asks: boolean): Timeline {
  const still = (said: Temporal.Instant | null) => (said !== null && !isLater(at, said) ? said : null);
  const { lastReply, lastReminder, snooze } = timeline;
  return {
    ...newRound(timeline),
    lastReminder: lastReminder === null ? null : { ...lastReminder, answered: true },
    lastReply: newestReply(lastReply, { at, asks, answered: false }),
    inProcessAt: still(timeline.inProcessAt),
    onHoldAt: still(timeline.onHoldAt),
    noOpeningsAt: still(timeline.noOpeningsAt),
    passOnAt: still(timeline.passOnAt),
    snooze: snooze?.until.type === 'never' ? snooze : null,
  };
}

type Reply = NonNullable<Timeline['lastReply']>;

function newestReply(last: Reply | null, reply: Reply): Reply {
  if (last === null || isLater(reply.at, last.at)) return reply;
  return last.at.equals(reply.at) ? { ...reply, asks: last.asks || reply.asks } : last;
}

/** Counting restarts after a message from them or a new stage. `done` still answers the reminder sent before. */
export function newRound(timeline: Timeline): Timeline {
  const reminded = Object.fromEntries(Object.entries(timeline.reminded).filter(([step]) => staysUsed(step as StepName)));
  const turn = { ...newTurn, reminded: timeline.turn.reminded };
  return { ...timeline, followUps: 0, lastFollowUpAt: null, priorFollowUpAt: null, turn, reminded };
}

/** These belong to one interview, offer or promise; mail in between does not change that. */
const staysUsed = (step: StepName): boolean => step.startsWith('interview.') || step === 'leverage' || step === 'promise.own';

/** Earlier plans of both sides are void. */
export const withoutOlderPlans = (timeline: Timeline, at: Temporal.Instant): Timeline => ({
  ...timeline,
  plan: newerThan(timeline.plan, at),
  ownPromise: newerThan(timeline.ownPromise, at),
  cadence: newerThan(timeline.cadence, at),
});
