/** When no step is left: how long silence must last before we let go, or close an offer without further mail. */
import { Temporal } from 'temporal-polyfill';
import { afterDays, atHour } from '../calendar/business-days.ts';
import { isLater } from '../calendar/instants.ts';
import { limits } from '../etiquette.ts';
import type { Why } from '../next-step.ts';
import { type Candidate, candidate, lastMailAt, local, localDay, type Rule, type Situation, waitDays } from './situation.ts';

export const letGo: Rule = (situation) => {
  const last = lastSign(situation);
  if (last === null) return null;
  const [since, at] = last;
  const { etiquette, settings, timeline } = situation;
  const silentFor = (step: 'let-go' | 'close', days: number) =>
    candidate(step, afterDays(at, days, settings), { since, from: localDay(at, situation) });
  if (timeline.stage === 'offer') return silentFor('close', limits.offerSilenceDays);
  const silent = silentFor('let-go', waitDays(etiquette['let-go'].wait));
  const repeatedAt = timeline.lastReminder?.repeatedAt ?? null;
  const bounds = [silent, earliest(situation), repeatedAt === null ? null : { ...silent, due: local(repeatedAt, situation) }];
  return bounds.filter((bound) => bound !== null).reduce((a, b) => (Temporal.ZonedDateTime.compare(b.due, a.due) > 0 ? b : a));
};

/** The latest event of either side or ours, without repeats of reminders. */
function lastSign(situation: Situation): readonly [Why['since'], Temporal.Instant] | null {
  const { timeline, settings } = situation;
  const { interview, lastReminder } = timeline;
  const signs: readonly (readonly [Why['since'], Temporal.Instant | null])[] = [
    ['last-mail', lastMailAt(situation)],
    ['follow-up', timeline.lastFollowUpAt],
    ['interview', interview?.end ?? null],
    ['thank-you', interview?.thankedAt ?? null],
    ['reminder', lastReminder?.at ?? null],
    ['reopening', timeline.reopenedAt],
    ['reopening', settings.resumedAt],
  ];
  const [since, at] = signs.reduce((a, b) => (b[1] !== null && isLater(b[1], a[1]) ? b : a));
  const known = at ?? timeline.recordedAt;
  return known === null ? null : [since, known];
}

/** The earliest day: this many days after the first mail or its closing date, the later. */
function earliest(situation: Situation): Candidate | null {
  const { firstMailAt, appliedOn, closesOn } = situation.timeline;
  const sent = appliedOn ?? (firstMailAt === null ? null : localDay(firstMailAt, situation));
  const closing = closesOn !== null && (sent === null || Temporal.PlainDate.compare(closesOn, sent) > 0);
  const from = closing ? closesOn : sent;
  if (from === null) return null;
  const due = atHour(from.add({ days: limits.letGoEarliestDays }), situation.settings);
  return candidate('let-go', due, { since: closing ? 'closing-date' : 'first-mail', from });
}
