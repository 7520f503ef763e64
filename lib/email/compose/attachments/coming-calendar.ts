/** All that is to come, as one calendar file: interviews, and the next step of each timeline. Not here: single entries (calendar.ts). */
import { calendarWords } from '../../wording/calendar.ts';
import type { MailFacts, StatusItem } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { calendarFile, type Entry, interviewToCome, quarterHour } from './calendar.ts';

/** Empty: nothing is to come. */
export function comingCalendar(facts: MailFacts, items: readonly StatusItem[]): OutgoingMail['attachments'] {
  const entries = items.flatMap((item) =>
    [interviewToCome({ ...facts, timeline: item.timeline }), nextStep(item)]
      .filter((each) => each !== null)
      .map((each) => ({ ...each, timelineId: item.timelineId })),
  );
  return entries.length === 0 ? [] : [calendarFile('coming.ics', facts, entries)];
}

function nextStep({ next, timeline }: StatusItem): Entry | null {
  if (next.action !== 'remind') return null;
  const names = namesOf(timeline);
  return {
    what: 'next',
    title: calendarWords.followUp(names),
    note: calendarWords.fromTactful,
    ...quarterHour(next.dueAt),
  };
}
