/** The other-offers card: an offer from other people, told as information (design, section 2, `leverage`). */
import { Temporal } from 'temporal-polyfill';
import { afterDays } from '../business-days.ts';
import { isLater, latest } from '../instants.ts';
import { type Candidate, capOf, localDay, type Rule, type Situation, waitDays } from './situation.ts';

/** With the last allowed follow-up, never the first, another offer is worth telling; not sooner than the row's wait after the first contact. */
export function offerInstead(candidate: Candidate, situation: Situation): Candidate | null {
  const { timeline, etiquette, settings } = situation;
  const isLast = timeline.followUps >= 1 && timeline.followUps === capOf(situation) - 1;
  if (!isLast || timeline.firstMailAt === null || timeline.interview !== null) return null;
  const earliest = afterDays(timeline.firstMailAt, waitDays(etiquette.leverage.wait), settings);
  const due = Temporal.ZonedDateTime.compare(earliest, candidate.due) > 0 ? earliest : candidate.due;
  return freshOffer(due, situation) ? { ...candidate, step: 'leverage', due, since: 'offer' } : null;
}

/** After an interview another offer is told at the next allowed time, beyond the cap too. */
export const leverage: Rule = (situation) => {
  const { timeline } = situation;
  if (timeline.interview === null || timeline.rejectedAt !== null || timeline.stage === 'offer') return null;
  const [offer] = situation.settings.offers;
  if (offer === undefined) return null;
  const from = latest(offer.reportedAt, timeline.interview.end) ?? offer.reportedAt;
  const due = from.toZonedDateTimeISO(situation.settings.timeZone);
  if (!freshOffer(due, situation)) return null;
  return { step: 'leverage', repeats: null, due, named: false, since: 'offer', from: localDay(offer.reportedAt, situation), promise: null };
};

/** An offer that was not yet told here and whose date is not over when it would be. */
const freshOffer = (due: Temporal.ZonedDateTime, { settings, timeline }: Situation): boolean =>
  settings.offers.some(({ reportedAt, decideBy }) => {
    const told = timeline.reminded.leverage?.lastAt ?? null;
    const over = decideBy !== null && Temporal.PlainDate.compare(due.toPlainDate(), decideBy) > 0;
    return !over && (told === null || isLater(reportedAt, told));
  });
