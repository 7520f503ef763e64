/**
 * The meeting that two mails agree on: one side names "Friday at 4pm", the other says yes without a quote. Pure.
 * Not here: the yes itself and what it takes (accepted-time.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import type { MailSent, ReplyReceived, TimelineEvent } from '../../../domain/events.ts';
import { acceptedTime, speaksOfMeeting } from './accepted-time.ts';
import type { StatedInterview } from './read-interview.ts';

/** An answer comes within this many days, or it is about something else. Our choice. */
const answerDays = 14;
/** As many mails are looked at for a word of a meeting. Our choice. */
const earlierMails = 3;

type Mail = MailSent | ReplyReceived;

interface AgreedBetween {
  readonly country: string | null;
  readonly timeZone: string;
  /** When the meeting that they may move was to be. */
  readonly planned?: Temporal.ZonedDateTime | null;
}

/** `typed`: the answer, by `author`; `events`: the timeline's before it, in `timeZone`. It must answer the newest mail of the timeline, which is the other side's. */
export function agreedTime(
  typed: string,
  author: 'user' | 'correspondent',
  events: readonly TimelineEvent[],
  sent: Temporal.ZonedDateTime,
  { country, timeZone, planned = null }: AgreedBetween,
): StatedInterview | null {
  const mails = events.filter((event): event is Mail => event.type === 'MailSent' || event.type === 'ReplyReceived');
  const newest = mails.at(-1);
  const others = author === 'user' ? 'ReplyReceived' : 'MailSent';
  if (newest?.type !== others || newest.excerpt === null) return null;
  const apart = newest.at.until(sent.toInstant()).total('hours');
  if (apart < 0 || apart > answerDays * 24) return null;
  return acceptedTime(
    typed,
    { sent, author, country },
    {
      text: newest.excerpt,
      sent: newest.at.toZonedDateTimeISO(author === 'user' ? sent.timeZoneId : timeZone),
      planned,
      afterMeeting: mails.slice(-earlierMails).some(({ excerpt }) => excerpt !== null && speaksOfMeeting(excerpt)),
    },
  );
}
