/**
 * A correspondent's mail as facts: what they say, and the invitation that came with it. A mail that is already on the timeline adds
 * nothing. Pure.
 */

import type { Temporal } from 'temporal-polyfill';
import type { NewEvent } from '../../domain/events.ts';
import { current, type History, shownOf } from '../../domain/history.ts';
import { reopening } from '../../domain/reopening.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { isSignedByRecruiter, recruitsForClient } from '../../email/kind/signed-by-recruiter.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { domainOf, isFreemail, isNoReplyOrAts } from '../../email/people/addresses.ts';
import { employerName } from '../../email/people/employers/employer-name.ts';
import { deskOf } from '../../email/people/employers/employers.ts';
import { companyOf } from '../../email/people/employers/names.ts';
import { organisationalDomain } from '../../email/people/organisational-domain.ts';
import { isOfDesk } from '../../email/people/signed-by-desk.ts';
import { tagOf } from '../../email/people/tracking-tag.ts';
import { agreedTime } from '../../email/promises/interview/agreed-time.ts';
import { readInvitation } from '../../email/promises/interview/calendar-invitation.ts';
import { readGoogleSubject } from '../../email/promises/interview/google-subject.ts';
import { interviewDetails } from '../../email/promises/interview/interview-details.ts';
import { readInvitationText } from '../../email/promises/interview/invitation-text.ts';
import { bareSubject, ownSubject } from '../../email/quoting/subject-prefix.ts';
import { personName } from '../../email/wording/names.ts';
import { type Incoming, sentIn } from './incoming.ts';
import { cancelledInterview, movedInterview } from './planned-interview.ts';
import { interviewFrom, type Reading, subjectLength } from './reading.ts';
import { isOnTimeline } from './same-reply.ts';
import { type Tagged, tagEvents } from './tag-events.ts';
import { offerOf, theirWords } from './their-words.ts';

/** A mail from a correspondent. */
export function receivedEvents(
  { message, written }: Pick<Incoming, 'message' | 'written'>,
  { byMachine, tagged }: { readonly byMachine: boolean; readonly tagged: Tagged | null },
  history: History,
  reading: Reading,
): readonly NewEvent[] {
  const sent = sentIn(message, reading);
  const { typed, signature } = written();
  const [from = null] = message.from;
  const company = from === null ? null : (deskAt(from, history) ?? companyOf(from, message.subject, `${typed}\n${signature}`));
  const subject = bareSubject(message.subject).slice(0, subjectLength);
  const isMachine = byMachine || (from !== null && isNoReplyOrAts(from.address));
  const isFromPerson = from !== null && personName(from) !== null;
  const by = isMachine || isOfDesk({ from, text: `${typed}\n${signature}`, isFromPerson }) ? 'automatic' : 'person';
  const said = {
    from,
    typed,
    // Their phone number is in the signature.
    signature,
    messageId: message.messageId,
    by,
    viaRecruiter: current(history).via === 'recruiter',
    signsAsRecruiter:
      from !== null && isWith(from, current(history)) && (recruitsForClient(typed) || isSignedByRecruiter({ from, typed, signature })),
    offer: offerOf(current(history)),
    isInterview: tagged !== null && tagOf(tagged.tags, 'interview') !== undefined,
    called: { ...(company === null ? {} : { company }), ...(subject === '' ? {} : { subject }) },
  } as const;
  const words = theirWords(said, sent, reading);
  const told = { words, typed, subject: ownSubject(message.subject) };
  const invited = invitationEvents(message, typed, sent, reading) ?? movedInterview(told, history, sent, reading);
  const cancelled = invited === undefined ? cancelledInterview(told, history, sent, reading) : undefined;
  const word = tagged === null ? [] : tagged.tags.flatMap((tag) => tagEvents(tag, { ...reading, at: tagged.at }));
  if (isOnTimeline(words[0], history)) return [...(invited ?? []), ...word];
  const agreed =
    invited === undefined && cancelled === undefined && isSilentOnTime(words)
      ? agreedTime(typed, 'correspondent', shownOf(history).shownEvents, sent, reading)
      : null;
  const isNo = words.some((event) => event.type === 'OutcomeReported' && event.outcome === 'rejected');
  return [
    ...reopening(current(history), reading, isNo && by === 'automatic'),
    ...(invited === undefined ? (cancelled ?? words) : [...words.filter(({ type }) => type !== 'InterviewSet'), ...invited]),
    ...(agreed === null ? [] : [interviewFrom(agreed, sent, reading, interviewDetails(typed))]),
    ...word,
  ];
}

/** The conversation is with them, or with another mailbox of their firm; it begins with their mail. */
function isWith({ address }: Mailbox, { contact, correspondents }: Timeline): boolean {
  const known = contact ?? correspondents[0];
  if (known === undefined || known.address === address) return true;
  const [theirs, ours] = [address, known.address].map(domainOf);
  return theirs !== undefined && ours !== undefined && !isFreemail(theirs) && organisationalDomain(theirs) === organisationalDomain(ours);
}

/** "Akron Steelworks" of its careers desk at a tool for hiring, where the conversation is with "Akronsteelworks". Null: no such desk. */
function deskAt(from: Mailbox, history: History): string | null {
  const desk = deskOf(from);
  const [written, known] = [desk, current(history).company].map((name) => employerName(name ?? ''));
  return written && known && written.letters === known.letters ? desk : null;
}

/** It sets no meeting of its own, and decides nothing. */
const isSilentOnTime = (words: readonly NewEvent[]): boolean => words.every(({ type }) => type === 'ReplyReceived');

/** An attached invitation, or one in a mail forwarded as an attachment, is more precise than the text. Undefined without one. */
function invitationEvents(
  { calendars, forwarded, subject }: Message,
  text: string,
  sent: Temporal.ZonedDateTime,
  { at, recordedAt, country }: Reading,
): readonly NewEvent[] | undefined {
  const attached = readInvitation([...calendars, ...forwarded.flatMap((each) => each.calendars)], sent);
  const invitation = attached ?? readGoogleSubject(subject, sent, country) ?? readInvitationText(text, sent, country);
  if (invitation === null) return undefined;
  if (invitation.type === 'cancelled') return [{ type: 'InterviewCancelled', at, recordedAt }];
  const { start, end, details } = invitation;
  return [{ type: 'InterviewSet', at, recordedAt, start, end, ...interviewDetails(text), ...details }];
}
