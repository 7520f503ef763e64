/**
 * What a correspondent wrote, as facts: what they ask, promise and decide, and the meeting they set. From their own mail or one that the
 * user quotes. Pure.
 */

import { Temporal } from 'temporal-polyfill';
import type { NewEvent, ReplyReceived } from '../../domain/events.ts';
import type { StatedPromise } from '../../domain/stated-promise.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { readClosingDate } from '../../email/dates/closing-date.ts';
import { sentences } from '../../email/dates/sentences.ts';
import { isAgency } from '../../email/kind/via-recruiter.ts';
import type { Mailbox } from '../../email/message/message.ts';
import { isNoReplyOrAts } from '../../email/people/addresses.ts';
import { namedEmployers } from '../../email/people/employers/named-employers.ts';
import { interviewDetails } from '../../email/promises/interview/interview-details.ts';
import { readInterview } from '../../email/promises/interview/read-interview.ts';
import { announcesTest } from '../../email/promises/named-days/announced-test.ts';
import { answerLater } from '../../email/promises/named-days/answer-later.ts';
import { heldUntil } from '../../email/promises/named-days/held-until.ts';
import { offerAnswerBy } from '../../email/promises/named-days/offer-answer-by.ts';
import { setsTest, testDueOn } from '../../email/promises/named-days/test-due.ts';
import { readPromises } from '../../email/promises/read-promises.ts';
import { readReply } from '../../email/promises/read-reply.ts';
import { theirWord } from '../../email/promises/their-word.ts';
import { excerptOf } from '../../email/quoting/excerpt.ts';
import { interviewFrom, type Reading } from './reading.ts';

export interface TheirWords {
  readonly from: Mailbox | null;
  readonly typed: string;
  readonly signature: string;
  readonly messageId: string | null;
  readonly by: 'person' | 'automatic';
  /** The timeline runs through a recruiter. */
  readonly viaRecruiter: boolean;
  /** Their signature says so, and the conversation is with them. */
  readonly signsAsRecruiter: boolean;
  /** They made the user an offer before; `dated`: and named a day for the answer. */
  readonly offer: 'none' | 'open' | 'dated';
  /** The user says that the mail contains the day of an interview, with or without an hour. */
  readonly isInterview: boolean;
  /** Their mail's company and subject. */
  readonly called: Pick<ReplyReceived, 'company' | 'subject'>;
}

/** `reading.at` is when they wrote it, `sent` the same in their zone. */
export function theirWords(
  { from, typed, signature, messageId, by, viaRecruiter, signsAsRecruiter, offer, isInterview, called }: TheirWords,
  sent: Temporal.ZonedDateTime,
  reading: Reading,
): readonly [Omit<ReplyReceived, 'id'>, ...NewEvent[]] {
  const { at, recordedAt, country } = reading;
  const context = { sent, author: 'correspondent', country } as const;
  const said = sentences(typed);
  const { asks, passesOn, outcome, isForeign } = readReply(said, context);
  const test = isForeign || (outcome !== null && outcome !== 'in-process') ? null : testDueOn(said, context);
  const until = outcome === 'on-hold' ? heldUntil(said, context) : null;
  // "It lasts until the end of March" is the day of the hold, and no word that comes then.
  const isMore = (promise: StatedPromise): boolean =>
    promise.type !== 'until' || (until === null ? !isOfTheTest(promise, test) : !promise.date.equals(until));
  const answerBy =
    outcome === 'offer' ? offerAnswerBy(said, context) : outcome === null && offer !== 'none' ? answerLater(said, context, offer) : null;
  const closesOn = isForeign || outcome === 'rejected' ? null : readClosingDate(typed, sent, country);
  const interview = isForeign ? null : readInterview(said, context, { subject: called.subject ?? '' });
  const employers = namedEmployers(typed, from?.address ?? null, viaRecruiter || signsAsRecruiter || (from !== null && isAgency(from)));
  return [
    {
      type: 'ReplyReceived',
      at,
      recordedAt,
      from: from === null ? null : { address: from.address, name: from.name },
      channel: 'mail',
      // Nobody reads an answer to a machine. A test, and the answer to an offer, have their own date.
      asks: asks && !(from !== null && isNoReplyOrAts(from.address)) && answerBy === null && (test === null || /\?/.test(typed)),
      promises: isForeign ? [] : [...readPromises(said, context).filter(isMore), ...(answerBy === null ? [] : [answerBy])],
      passesOn,
      ...(employers.length === 0 ? {} : { employers }),
      ...(signsAsRecruiter && { via: 'recruiter' }),
      ...called,
      ...(closesOn !== null && { closesOn }),
      messageId,
      excerpt: excerptOf(`${typed}\n${signature}`),
    },
    ...(outcome === null ? [] : [{ type: 'OutcomeReported', at, recordedAt, outcome, by, ...(until !== null && { until }) } as const]),
    ...(test === null ? [] : [{ type: 'AssessmentSet', at, recordedAt, dueOn: test } as const]),
    ...(interview !== null && (interview.time !== null || isInterview)
      ? [interviewFrom(interview, sent, reading, interviewDetails(typed))]
      : []),
  ];
}

/** What is known of their offer before this mail. */
export function offerOf({ stage, plan }: Timeline): TheirWords['offer'] {
  if (stage !== 'offer') return 'none';
  return plan?.promise.type === 'invited' && plan.promise.about === 'answer' ? 'dated' : 'open';
}

/** The day of its link, or its own last day: "The task is to be completed by Friday" promises no word of theirs. */
function isOfTheTest(
  { date, quote }: { readonly date: Temporal.PlainDate; readonly quote: string },
  test: Temporal.PlainDate | null,
): boolean {
  if (test === null) return false;
  const order = Temporal.PlainDate.compare(date, test);
  return (order < 0 && announcesTest(quote)) || (order === 0 && setsTest(quote) && theirWord(quote) === undefined);
}
