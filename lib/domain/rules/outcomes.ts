/** What an outcome asks for: thanks after a no, a place in their files when nothing is open, patience while they work. */
import { afterWeekdays } from '../business-days.ts';
import { limits, type StepName } from '../etiquette.ts';
import { isLater, latest } from '../instants.ts';
import { type Candidate, lastReminded, localDay, type Rule, type Situation, timesReminded, waited } from './situation.ts';

/** A person said no, or there was an interview: one gracious thank-you, after which the timeline closes. */
export const rejected: Rule = (situation) => {
  const { rejectedAt } = situation.timeline;
  return rejectedAt === null ? null : nextWeekday('rejection.thank-you', rejectedAt, 'outcome', situation);
};

/** "No openings": ask to be kept on file, and once more after 90 days. A recruiter is touched base with instead. */
export const noOpenings: Rule = (situation) => {
  const { timeline, settings } = situation;
  const { noOpeningsAt } = timeline;
  if (noOpeningsAt === null || timeline.via === 'recruiter') return null;
  const asked =
    timesReminded(situation, 'keep-on-file') > 0 || (timeline.lastSentAt !== null && isLater(timeline.lastSentAt, noOpeningsAt));
  if (!asked) return nextWeekday('keep-on-file', noOpeningsAt, 'outcome', situation);
  const from = localDay(noOpeningsAt, situation);
  const again = from.add({ days: limits.keepOnFileAgainDays });
  const reminded = lastReminded(situation, 'keep-on-file');
  if (reminded !== null && localDay(reminded, situation).until(again).days <= 0) return null;
  const due = again.toZonedDateTime({ timeZone: settings.timeZone, plainTime: { hour: settings.hour } });
  return { step: 'keep-on-file', repeats: null, due, named: false, since: 'outcome', from, promise: null };
};

/** A recruiter without a search under way: a brief hello each month, three times. */
export const touchBase: Rule = (situation) => {
  const { timeline, etiquette } = situation;
  const noSearch = timeline.noOpeningsAt !== null || (timeline.kind === 'unsolicited' && timeline.lastReply === null);
  if (timeline.via !== 'recruiter' || !noSearch || timeline.stage !== 'first-contact') return null;
  const { times } = etiquette['recruiter.touch-base'];
  if (typeof times === 'number' && timesReminded(situation, 'recruiter.touch-base') >= times) return null;
  const anchor = latest(
    timeline.lastSentAt,
    timeline.lastReply?.at ?? null,
    timeline.lastFollowUpAt,
    lastReminded(situation, 'recruiter.touch-base'),
  );
  return anchor === null ? null : waited('recruiter.touch-base', anchor, 'last-mail', situation);
};

/** "In process, we'll notify you": one reminder after 21 days. */
export const inProcess: Rule = (situation) => {
  const { inProcessAt } = situation.timeline;
  if (inProcessAt === null || timesReminded(situation, 'in-process.wait') > 0) return null;
  return waited('in-process.wait', inProcessAt, 'outcome', situation);
};

/** The row's weekdays after a moment. */
export function nextWeekday(
  step: StepName,
  at: NonNullable<Situation['timeline']['rejectedAt']>,
  since: Candidate['since'],
  situation: Situation,
): Candidate {
  const { wait } = situation.etiquette[step];
  const weekdays = typeof wait === 'object' && 'weekdays' in wait ? wait.weekdays : 0;
  return {
    step,
    repeats: null,
    due: afterWeekdays(at, weekdays, situation.settings),
    named: false,
    since,
    from: localDay(at, situation),
    promise: null,
  };
}
