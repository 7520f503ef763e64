/** What was written to set an interview. Not here: what it says of the interview (by-phone.ts, trial-shift.ts). */
import type { TimelineEvent } from '../../../../domain/events.ts';

/** Their mail and the user's answer settle a time. */
const mostRead = 2;

/** What they and the user wrote to set the interview, in small letters. */
export function clausesOfInvitation(events: readonly TimelineEvent[]): readonly string[] {
  const index = events.findLastIndex(({ type }) => type === 'InterviewSet');
  const before = index < 0 ? [] : events.slice(0, index + 1);
  return before
    .filter((event) => event.type === 'ReplyReceived' || event.type === 'MailSent')
    .slice(-mostRead)
    .flatMap(({ excerpt }) =>
      (excerpt ?? '')
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[.!?\n]/),
    );
}
