/** A tracked mail as facts: what kind it is, what was promised in it, and what its quote tells of the other side. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../domain/events.ts';
import { current, type History } from '../domain/history.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { Channel, Correspondent } from '../domain/words.ts';
import { isNoReplyOrAts } from '../email/addresses.ts';
import { readClosingDate } from '../email/kind/closing-date.ts';
import { type ReadKind, readKind } from '../email/kind/read-kind.ts';
import type { Mailbox, Message } from '../email/message.ts';
import { companyOf } from '../email/names.ts';
import { readInvitation } from '../email/promises/calendar-invitation.ts';
import { readInterview } from '../email/promises/read-interview.ts';
import { readPromises } from '../email/promises/read-promises.ts';
import { readReply } from '../email/promises/read-reply.ts';
import { readQuotedDate } from '../email/quoted-date.ts';
import { answeredText } from '../email/quoted-text.ts';
import { replyText } from '../email/reply-text.ts';
import type { TrackingTag } from '../email/tracking-tag.ts';
import { bareSubject } from './place-mail.ts';

export interface Reading {
  readonly at: Temporal.Instant;
  readonly recordedAt: Temporal.Instant;
  /** The user's. */
  readonly timeZone: string;
  readonly country: string | null;
}

export interface SentMailFacts {
  readonly message: Message;
  readonly recipients: readonly Mailbox[];
  readonly tag: TrackingTag | null;
  /** What it is, where that is known from elsewhere: a portal's receipt, a note. */
  readonly asKind: ReadKind | null;
  /** It breaks the etiquette, and the user gets a note. */
  readonly noted: (before: Timeline) => boolean;
  /** It answers a mail that we never saw and that is not ours: so they wrote. */
  readonly answersUnseen: boolean;
}

/** Enough for the greeting and the sign-off, whose words the drafts use again, and small enough for 64 of them in one item. Our choice. */
const excerptHead = 500;
const excerptTail = 200;
const subjectLength = 300;

const excerptOf = (typed: string): string => {
  const text = typed.trim();
  return text.length <= excerptHead + excerptTail ? text : `${text.slice(0, excerptHead)}\n…\n${text.slice(-excerptTail)}`;
};

/** The mail's own Date in its own zone, or when it counts from in the user's. */
export const sentIn = ({ date }: Message, { at, timeZone }: Reading): Temporal.ZonedDateTime =>
  date?.toInstant().equals(at) ? date : at.toZonedDateTimeISO(timeZone);

/** A mail of the user's to somebody. */
export function sentEvents(
  { message, recipients, tag, asKind, noted, answersUnseen }: SentMailFacts,
  history: History,
  reading: Reading,
): readonly NewEvent[] {
  const timeline = current(history);
  const { at, recordedAt, country } = reading;
  const sent = sentIn(message, reading);
  const { typed, quoted } = replyText(message.text);
  const before = answersUnseen ? [unseenReply(recipients[0] ?? null, quoted, sent, reading)] : [];
  const read = asKind ?? kindOfMail(message, typed, recipients, before.length > 0 ? null : timeline, tag, at);
  // A portal's receipt is the portal's own word.
  const context = { sent, author: asKind === null ? 'user' : 'correspondent', country } as const;
  const interview = readInterview(typed, context);
  return [
    ...reopening(timeline, reading),
    ...before,
    {
      type: 'MailSent',
      at,
      recordedAt,
      kind: read.kind,
      because: read.because,
      channel: channelOf(recipients),
      via: tag?.type === 'recruiter' ? 'recruiter' : read.via,
      correspondents: recipients.map(correspondent),
      company: recipients[0] === undefined ? null : companyOf(recipients[0], message.subject, typed),
      subject: message.subject.slice(0, subjectLength),
      promises: readPromises(typed, context),
      closesOn: readClosingDate(message.text, sent, country),
      messageId: message.messageId,
      excerpt: excerptOf(typed),
      ...(noted(timeline) ? { noted: true } : {}),
    },
    ...tagEvents(tag, reading),
    ...endings(read, timeline, reading),
    ...(interview?.time ? [interviewSet(interview, sent, reading)] : []),
  ];
}

/** A mail that surely ends it: a withdrawal, or the answer to an offer that was reported. In doubt nothing ends. */
function endings({ kind, sure }: ReadKind, { stage, status }: Timeline, { at, recordedAt }: Reading): readonly NewEvent[] {
  if (!sure || status === 'closed') return [];
  const outcome =
    kind === 'withdrawal'
      ? 'withdrew'
      : stage !== 'offer'
        ? null
        : kind === 'acceptance'
          ? 'hired'
          : kind === 'decline'
            ? 'declined'
            : null;
  return outcome === null ? [] : [{ type: 'OutcomeReported', at, recordedAt, outcome, by: 'person' }];
}

/** What a mail is, with the tag's word above every reading. */
export function kindOfMail(
  message: Message,
  typed: string,
  recipients: readonly Mailbox[],
  timeline: Timeline | null,
  tag: TrackingTag | null,
  at: Temporal.Instant,
): ReadKind {
  const known = timeline !== null && timeline.firstMailAt !== null ? timeline : null;
  const read = readKind({
    subject: message.subject,
    text: typed,
    recipients,
    attachments: message.attachments,
    isReply: message.inReplyTo !== null || message.references.length > 0,
    timeline:
      known === null
        ? null
        : {
            kind: known.kind,
            via: known.via,
            stage: known.stage,
            theyAnswered: known.lastReply !== null,
            interviewHeld: known.interview !== null && known.interview.start.until(at).sign >= 0,
          },
  });
  return tag?.type === 'kind' && known === null ? { ...read, kind: tag.kind, because: `you tagged it +${tag.kind}`, sure: true } : read;
}

/** A mail of a correspondent's. */
export function receivedEvents(message: Message, from: Mailbox | null, history: History, reading: Reading): readonly NewEvent[] {
  const { at, recordedAt, country } = reading;
  const sent = sentIn(message, reading);
  const { typed, signature } = replyText(message.text);
  const company = from === null ? null : companyOf(from, message.subject, typed);
  const subject = bareSubject(message.subject).slice(0, subjectLength);
  const by = from !== null && isNoReplyOrAts(from.address) ? 'automatic' : 'person';
  const context = { sent, author: 'correspondent', country } as const;
  const reply = readReply(typed, context);
  const interview = readInterview(typed, context);
  const invited = invitationEvents(message, sent, reading);
  return [
    ...reopening(current(history), reading),
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

export const correspondent = ({ address, name }: Mailbox): Correspondent => ({ address, name });

const channelOf = (recipients: readonly Mailbox[]): Channel =>
  recipients.length > 0 && recipients.every(({ address }) => isNoReplyOrAts(address)) ? 'portal' : 'mail';

/** After letting go, a mail to or from these people opens the timeline again. */
const reopening = ({ closedBecause }: Timeline, { at, recordedAt }: Reading): readonly NewEvent[] =>
  closedBecause === 'let-go' ? [{ type: 'Reopened', at, recordedAt }] : [];

/** The quote is what they wrote, at the date that its attribution gives; without one a little before, since the mail answers it. */
function unseenReply(from: Mailbox | null, quoted: string, sent: Temporal.ZonedDateTime, { recordedAt, country }: Reading): NewEvent {
  const shortlyBefore = sent.subtract({ minutes: 1 });
  const written = readQuotedDate(quoted, sent) ?? shortlyBefore;
  const wroteAt = Temporal.ZonedDateTime.compare(written, shortlyBefore) > 0 ? shortlyBefore : written;
  const promises = readPromises(answeredText(quoted), { sent: wroteAt, author: 'correspondent', country });
  return {
    type: 'ReplyReceived',
    at: wroteAt.toInstant(),
    recordedAt,
    from: from === null ? null : correspondent(from),
    channel: 'mail',
    asks: false,
    promises,
    passesOn: false,
    messageId: null,
    excerpt: null,
  };
}

function interviewSet(
  { date, time, zone }: NonNullable<ReturnType<typeof readInterview>>,
  sent: Temporal.ZonedDateTime,
  { at, recordedAt }: Reading,
): NewEvent {
  const start = date.toZonedDateTime({ timeZone: zone ?? sent.timeZoneId, plainTime: time ?? '09:00' }).toInstant();
  return { type: 'InterviewSet', at, recordedAt, start, end: null };
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

function tagEvents(tag: TrackingTag | null, { at, recordedAt, timeZone }: Reading): readonly NewEvent[] {
  switch (tag?.type) {
    case 'delay':
      return [{ type: 'Snoozed', at, recordedAt, until: { type: 'days', days: tag.days }, step: null }];
    case 'never':
      return [{ type: 'Snoozed', at, recordedAt, until: { type: 'never' }, step: null }];
    case 'date':
      return [
        {
          type: 'Snoozed',
          at,
          recordedAt,
          until: { type: 'date', date: nextSuchDay(tag, at.toZonedDateTimeISO(timeZone).toPlainDate()), time: null },
          step: null,
        },
      ];
    case 'kind':
      return [{ type: 'Corrected', at, recordedAt, kind: tag.kind }];
    case 'recruiter':
      return [{ type: 'Corrected', at, recordedAt, via: 'recruiter' }];
    default:
      return [];
  }
}

/** `nov30` in December is next year's. */
function nextSuchDay({ year, month, day }: Extract<TrackingTag, { type: 'date' }>, today: Temporal.PlainDate): Temporal.PlainDate {
  const thisYear = today.with({ year: year ?? today.year, month, day });
  return year === null && thisYear.until(today).sign > 0 ? thisYear.add({ years: 1 }) : thisYear;
}
