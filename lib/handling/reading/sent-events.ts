/** A tracked mail as facts: its kind, its promises, and what its quote says about the other side. Pure. */

import { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { current, type History, record, shownOf } from '../../domain/history.ts';
import { reopening } from '../../domain/reopening.ts';
import { wasSentBefore } from '../../domain/sent-before.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Channel } from '../../domain/words.ts';
import { readClosingDate } from '../../email/dates/closing-date.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import type { Mailbox } from '../../email/message/message.ts';
import { isNoReplyOrAts } from '../../email/people/addresses.ts';
import { tagOf } from '../../email/people/tracking-tag.ts';
import { acceptedTime } from '../../email/promises/interview/accepted-time.ts';
import { agreedTime } from '../../email/promises/interview/agreed-time.ts';
import { readInterview, type StatedInterview } from '../../email/promises/interview/read-interview.ts';
import { readPromises } from '../../email/promises/read-promises.ts';
import { excerptOf } from '../../email/quoting/excerpt.ts';
import { readQuotedDate } from '../../email/quoting/quoted-date.ts';
import { answeredText, quotedHead } from '../../email/quoting/quoted-text.ts';
import type { ReplyText } from '../../email/quoting/reply-text.ts';
import { bareSubject } from '../../email/quoting/subject-prefix.ts';
import { numberedEvents } from '../record/commit-events.ts';
import { sentIn } from './incoming.ts';
import { interviewFrom, type Reading, subjectLength } from './reading.ts';
import { tagEvents } from './tag-events.ts';
import type { TrackedMail } from './tracked-mail.ts';
import { unseenReply } from './unseen-reply.ts';
import { untoldInterview } from './untold-interview.ts';

export interface BesideTheMail {
  /** It breaks the etiquette, and the user gets a note. */
  readonly noted: (before: Timeline) => boolean;
  /** It answers a mail that we never saw and that is not ours, so they wrote. */
  readonly answersUnseen: boolean;
}

/** A mail from the user to somebody. */
export function sentEvents(
  mail: TrackedMail,
  { noted, answersUnseen }: BesideTheMail,
  history: History,
  reading: Reading,
): readonly NewEvent[] {
  const { message, recipients, tags, asKind } = mail;
  const timeline = current(history);
  const { at, recordedAt, country } = reading;
  const sent = sentIn(message, reading);
  const written = mail.written();
  const { typed, said } = written;
  const correspondents = recipients.map(({ address, name }) => ({ address, name }));
  if (wasSentBefore({ at, subject: message.subject.slice(0, subjectLength), excerpt: excerptOf(typed), correspondents }, history))
    return [];
  const before = answersUnseen ? unseenReply(mail, history, sent, reading) : [];
  // If their mail is the first one known, the user's mail is still read as the first of its conversation.
  const known = before.length === 0 ? timeline : current(record(history, numberedEvents(before, afterAll)));
  const read = mail.kindOn(timeline.firstMailAt === null ? timeline : known);
  // A portal's receipt is the portal's own word.
  const context = { sent, author: asKind === null ? 'user' : 'correspondent', country } as const;
  // "Thursday works" is the Thursday that they proposed, not the next.
  const interview =
    (asKind === null ? agreedOn(written, history, sent, reading) : null) ??
    readInterview(said, context, { subject: bareSubject(message.subject), agreesToOne: takesInvitation(read) });
  return [
    ...reopening(timeline, reading),
    ...before,
    ...(asKind === null ? shownBy(read, known, reading) : []),
    ...(read.kind === 'thank-you' && asKind === null ? untoldInterview({ subject: message.subject, said }, known, sent, reading) : []),
    {
      type: 'MailSent',
      at,
      recordedAt,
      kind: read.kind,
      because: read.because,
      channel: channelOf(recipients),
      via: tagOf(tags, 'recruiter') ? 'recruiter' : read.via,
      correspondents,
      company: mail.company,
      subject: message.subject.slice(0, subjectLength),
      promises: readPromises(said, context),
      closesOn: readClosingDate(message.text, sent, country),
      messageId: message.messageId,
      excerpt: excerptOf(typed),
      ...(noted(known) ? { noted: true } : {}),
      ...(asKind === null ? {} : { confirms: true }),
    },
    ...tags.flatMap((tag) => tagEvents(tag, reading)),
    ...endings(read, known, reading),
    ...(interview !== null && (interview.time !== null || tagOf(tags, 'interview'))
      ? // An hour that their mail already named is not new.
        [interviewFrom(interview, sent, reading)].filter(({ start }) => !known.interview?.start.equals(start))
      : []),
  ];
}

/** They invited, and the user takes the time. */
const takesInvitation = ({ kind, shows }: ReadKind): boolean => kind === 'answer' && shows === 'invited';

/** A place in the order of events, after all existing ones. */
const afterAll = 9_999_999_999;

/** The user agrees to a time that only the quoted mail names, or the newest mail of theirs. */
function agreedOn({ typed, quoted }: ReplyText, history: History, sent: Temporal.ZonedDateTime, reading: Reading): StatedInterview | null {
  const planned = plannedAt(current(history), sent);
  if (quoted === '') return agreedTime(typed, 'user', shownOf(history).shownEvents, sent, { ...reading, planned });
  const answered = { text: answeredText(quoted), sent: readQuotedDate(quotedHead(quoted).date, sent) ?? sent, planned };
  return acceptedTime(typed, { sent, author: 'user', country: reading.country }, answered);
}

/** The meeting ahead, or the one that was to be earlier that day. */
function plannedAt({ interview }: Timeline, sent: Temporal.ZonedDateTime): Temporal.ZonedDateTime | null {
  const start = interview?.start.toZonedDateTimeISO(sent.timeZoneId) ?? null;
  return start !== null && Temporal.PlainDate.compare(start, sent) >= 0 ? start : null;
}

/**
 * A mail that surely ends it: a withdrawal, or the answer to an offer that was reported or is named explicitly. If in doubt, nothing ends.
 */
function endings(
  { kind, sure, outright }: ReadKind,
  { stage, status, closedBecause }: Timeline,
  { at, recordedAt }: Reading,
): readonly NewEvent[] {
  if (!sure || (status === 'closed' && closedBecause !== 'let-go')) return [];
  const outcome = kind === 'withdrawal' ? 'withdrew' : outright || stage === 'offer' ? answersToOffer[kind] : undefined;
  return outcome === undefined ? [] : [{ type: 'OutcomeReported', at, recordedAt, outcome, by: 'person' }];
}

const answersToOffer: Partial<Record<ReadKind['kind'], 'hired' | 'declined'>> = { acceptance: 'hired', decline: 'declined' };

/** What the user's mail shows that they did, although we were never told. `known`: the timeline before the mail, which answers it. */
function shownBy({ shows }: ReadKind, known: Timeline, { at, recordedAt }: Pick<Reading, 'at' | 'recordedAt'>): readonly NewEvent[] {
  const { stage, lastReply, interview, firstMailAt } = known;
  if (firstMailAt === null || shows === undefined) return [];
  if (shows === 'offer') return stage === 'offer' ? [] : [{ type: 'OutcomeReported', at, recordedAt, outcome: 'offer', by: 'person' }];
  if (lastReply !== null || interview !== null) return [];
  const heard = { channel: 'mail', from: null, asks: false, promises: [], passesOn: false, messageId: null, excerpt: null } as const;
  return [{ type: 'ReplyReceived', at, recordedAt, ...heard }];
}

const channelOf = (recipients: readonly Mailbox[]): Channel =>
  recipients.length > 0 && recipients.every(({ address }) => isNoReplyOrAts(address)) ? 'portal' : 'mail';
