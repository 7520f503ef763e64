/** A test with a deadline: the evening before, and the day itself unless the user said `done` (design, section 2, `assessment.do`). */
import { atHour } from '../calendar/business-days.ts';
import { isLater, later } from '../calendar/instants.ts';
import { clockTimes } from '../etiquette.ts';
import { candidate, lastReminded, type Rule } from './situation.ts';

export const assessmentDue: Rule = (situation) => {
  const { assessment, rejectedAt } = situation.timeline;
  if (assessment === null || assessment.dueOn === null || assessment.done || rejectedAt !== null) return null;
  const { timeZone } = situation.settings;
  const evening = assessment.dueOn.subtract({ days: 1 }).toZonedDateTime({ timeZone, plainTime: clockTimes['assessment.do'].theDayBefore });
  const morning = atHour(assessment.dueOn, situation.settings);
  const reminded = lastReminded(situation, 'assessment.do');
  const passed = later(reminded ?? assessment.at, assessment.at);
  const next = [evening, morning].find((moment) => isLater(moment.toInstant(), passed));
  return next === undefined ? null : candidate('assessment.do', next, { since: 'assessment', from: assessment.dueOn });
};
