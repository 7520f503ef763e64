/** Mentions an offer from other people, as information (`leverage`). */
import { Temporal } from 'temporal-polyfill';
import { afterDays, nextAllowed } from '../calendar/business-days.ts';
import { isLater, later, latest } from '../calendar/instants.ts';
import type { Offer } from '../settings/settings.ts';
import {
  type Candidate,
  candidate,
  capOf,
  followUpsAsked,
  heardAt,
  local,
  localDay,
  type Rule,
  type Situation,
  waitDays,
} from './situation.ts';

/** Another offer comes with the last allowed follow-up, never the first, and not before the row's wait after the first contact. */
export function offerInstead(followUp: Candidate, situation: Situation): Candidate {
  const { timeline, etiquette, settings } = situation;
  const isLast = timeline.followUps >= 1 && followUpsAsked(situation) === capOf(situation) - 1;
  if (!isLast || timeline.firstMailAt === null || timeline.interview !== null) return followUp;
  const earliest = afterDays(timeline.firstMailAt, waitDays(etiquette.leverage.wait), settings);
  const due = Temporal.ZonedDateTime.compare(earliest, followUp.due) > 0 ? earliest : followUp.due;
  return offersToTell(situation).some((offer) => isInTime(offer, due, situation))
    ? { ...followUp, step: 'leverage', due, since: 'offer' }
    : followUp;
}

/** After an interview another offer comes at the next allowed time, even beyond the cap. */
export const leverageDue: Rule = (situation) => {
  const { timeline } = situation;
  const { interview, earlierInterview } = timeline;
  if (interview === null || timeline.rejectedAt !== null || timeline.noOpeningsAt !== null || timeline.stage === 'offer') return null;
  const [first] = offersToTell(situation)
    .map((offer) => ({ offer, due: local(later(offer.reportedAt, earlierInterview === null ? interview.end : null), situation) }))
    .filter(({ offer, due }) => isInTime(offer, due, situation))
    .toSorted((a, b) => Temporal.ZonedDateTime.compare(a.due, b.due));
  return first === undefined
    ? null
    : candidate('leverage', first.due, { since: 'offer', from: localDay(first.offer.reportedAt, situation) });
};

const offersToTell = ({ settings, timeline }: Situation): readonly Offer[] =>
  settings.offers.filter(({ reportedAt }) => isLater(reportedAt, timeline.reminded.leverage?.lastAt ?? null));

/** The offer's date is not over when the step would come. */
function isInTime({ decideBy }: Offer, due: Temporal.ZonedDateTime, situation: Situation): boolean {
  const { settings, etiquette } = situation;
  const comes = nextAllowed(latest(due.toInstant(), heardAt(situation)) ?? due, settings, etiquette.leverage.christmas);
  return decideBy === null || Temporal.PlainDate.compare(comes.toPlainDate(), decideBy) <= 0;
}
