/** A correspondent's mail as facts: what they ask, promise and say of where things stand, and the invitation that came with it. Pure. */
import type { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../domain/events.ts';
import { current, type History } from '../domain/history.ts';
import { isNoReplyOrAts } from '../email/addresses.ts';
import type { Mailbox, Message } from '../email/message.ts';
import { companyOf } from '../email/names.ts';
import { readInvitation } from '../email/promises/calendar-invitation.ts';
import { readInterview } from '../email/promises/read-interview.ts';
import { readPromises } from '../email/promises/read-promises.ts';
import { readReply } from '../email/promises/read-reply.ts';
import { replyText } from '../email/reply-text.ts';
import { bareSubject } from '../email/subject-prefix.ts';
import { correspondent, excerptOf, interviewSet, type Reading, reopening, sentIn, subjectLength } from './reading.ts';

/** A mail of a correspondent's. */
export function receivedEvents(
  { message, from, byMachine }: { readonly message: Message; readonly from: Mailbox | null; readonly byMachine: boolean },
  history: History,
  reading: Reading,
): readonly NewEvent[] {
  const { at, recordedAt, country } = reading;
  const sent = sentIn(message, reading);
  const { typed, signature } = replyText(message.text);
  const company = from === null ? null : companyOf(from, message.subject, typed);
  const subject = bareSubject(message.subject).slice(0, subjectLength);
  const by = byMachine || (from !== null && isNoReplyOrAts(from.address)) ? 'automatic' : 'person';
  const context = { sent, author: 'correspondent', country } as const;
  const reply = readReply(typed, context);
  const interview = readInterview(typed, context);
  const invited = invitationEvents(message, sent, reading);
  return [
    ...reopening(current(history), reading, reply.outcome === 'rejected' && by === 'automatic'),
    {
      type: 'ReplyReceived',
      at,
      recordedAt,
      from: from === null ? null : correspondent(from),
      channel: 'mail',
      asks: reply.asks,
      promises: readPromises(typed, context),
      passesOn: reply.passesOn,
      ...(company === null ? {} : { company }),
      ...(subject === '' ? {} : { subject }),
      messageId: message.messageId,
      // Their phone number stands in the signature.
      excerpt: excerptOf(`${typed}\n${signature}`),
    },
    ...(reply.outcome === null ? [] : [{ type: 'OutcomeReported', at, recordedAt, outcome: reply.outcome, by } as const]),
    ...(invited ?? (interview?.time ? [interviewSet(interview, sent, reading)] : [])),
  ];
}

/** An attached invitation, or that of the mail which is forwarded as an attachment, says it better than the text. Undefined without one. */
function invitationEvents(
  { calendars, forwarded }: Message,
  sent: Temporal.ZonedDateTime,
  { at, recordedAt }: Reading,
): readonly NewEvent[] | undefined {
  const invitation = readInvitation([...calendars, ...forwarded.flatMap((each) => each.calendars)], sent);
  if (invitation === null) return undefined;
  if (invitation.type === 'cancelled') return [{ type: 'InterviewCancelled', at, recordedAt }];
  return [{ type: 'InterviewSet', at, recordedAt, start: invitation.start, end: invitation.end }];
}
