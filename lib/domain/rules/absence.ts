/** While the person a step writes to is away, the step waits until they are back. Not here: who said so (email/automated/absence.ts). */
import { Temporal } from 'temporal-polyfill';
import { atHour, nextAllowed } from '../calendar/business-days.ts';
import type { Timeline } from '../timeline.ts';
import { type Candidate, candidate, type Situation } from './situation.ts';

/** Null if a repeat would come while they are away: it is spent, like every repeat that is held back. The user's own word about time stands. */
export function heldBack(next: Candidate | null, situation: Situation): Candidate | null {
  if (next === null || next.step === 'close') return next;
  const row = situation.etiquette[next.step];
  const until = awayUntil(situation.timeline);
  if (row.whileAway === 'comes' || until === null) return next;
  // Whoever is back on that day reads what has piled up.
  const back = nextAllowed(atHour(until.add({ days: 1 }), situation.settings), situation.settings, row.christmas);
  if (Temporal.ZonedDateTime.compare(next.due, back) >= 0) return next;
  if (next.step === 'reminder.repeat') return null;
  return next.promise === null ? candidate(next.step, back, { since: 'absence', from: until }) : { ...next, due: back };
}

/** Of the person that the reminders speak of. */
function awayUntil({ away, contact, correspondents }: Timeline): Temporal.PlainDate | null {
  const person = contact ?? correspondents[0];
  return away.find(({ address }) => address === person?.address)?.until ?? null;
}
