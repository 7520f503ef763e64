/** The facts of a reminder as its sentences say them. What is not known for certain is left out: a wrong guess is worse than a vague word. */
import { Temporal } from 'temporal-polyfill';
import { afterWeekdays } from '../../../domain/calendar/business-days.ts';
import type { ReplyReceived } from '../../../domain/events.ts';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { isNoReplyOrAts } from '../../people/addresses.ts';
import type { Matter, Reminding, TimelineFacts } from '../../wording/facts.ts';
import type { Reader } from '../../wording/locale.ts';
import { capital, type Names, namesOf } from '../../wording/names.ts';
import { dayAndMonth, monthName, plainDay, plainMoment, weekdayName } from '../../wording/plain-dates.ts';
import { proofFor } from '../../wording/proof.ts';
import { rhythm } from '../../wording/quoted.ts';
import type { Words } from '../../wording/steps/step-words.ts';
import { whoDid } from '../../wording/who-wrote.ts';
import { readerOf } from '../blocks/reader.ts';
import { audienceOf, theyBegan } from './audience.ts';
import { wordAnswered } from './host.ts';
import { aboutTheInterview } from './interview/interview-words.ts';
import { postingTitle } from './posting-title.ts';
import { isPromisedCall } from './promised-call.ts';
import { resumeWord } from './resume-word.ts';

export type DecideBy = Pick<Temporal.PlainDate, 'year' | 'month' | 'day' | 'dayOfWeek'>;

type About = Pick<Reminding, 'step' | 'repeats'> & { readonly promise: StatedPromise | null };

export interface Elsewhere {
  /** The day by which another offer must be answered; null: not known. */
  readonly decideBy?: DecideBy | null;
  /** Another conversation whose interview is close to this one's. */
  readonly clash?: Matter | null;
}

export function wordsOf(facts: TimelineFacts, { step, repeats, promise }: About, { decideBy = null, clash = null }: Elsewhere = {}): Words {
  const { timeline, shownEvents, user, sentAt } = facts;
  const names = namesOf(timeline);
  const reader = readerOf(facts);
  const word = wordAnswered(repeats ?? step, shownEvents);
  return {
    them: names.them,
    Them: capital(names.them),
    isPerson: names.isPerson,
    address: names.address,
    takesNoReplies: names.address !== null && isNoReplyOrAts(names.address),
    audience: audienceOf(timeline, sentAt),
    channel: timeline.channel,
    ...aboutThePosting(facts, names, reader),
    resume: resumeWord(facts),
    ...aboutThePromise(promise, user.timeZone, reader),
    byDay: decideBy === null ? null : `by ${plainDay(decideBy, reader)}`,
    tomorrow: nextWeekday(facts),
    assessmentIsDue: assessmentIsDue(facts),
    assessmentDueOn: timeline.assessment?.dueOn == null ? null : plainDay(timeline.assessment.dueOn, reader),
    ...aboutTheInterview(facts, names, reader),
    clash: clash === null ? null : clashWords(clash, user.timeZone, reader),
    ...aboutTheirReply(facts, reader),
    writer: word === undefined ? names.them : whoDid(word, timeline, shownEvents),
    isRepeat: repeats !== null,
    isAgain: (timeline.reminded[repeats ?? step]?.times ?? 0) - (repeats === null ? 0 : 1) > 0,
    user: user.name,
  };
}

function assessmentIsDue({ timeline: { assessment }, sentAt, user }: TimelineFacts): Words['assessmentIsDue'] {
  if (assessment?.dueOn == null) return null;
  const { days } = sentAt.toZonedDateTimeISO(user.timeZone).toPlainDate().until(assessment.dueOn);
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : null;
}

function clashWords({ timeline }: Matter, timeZone: string, reader: Reader): Words['clash'] {
  if (timeline.interview === null) return null;
  return { label: namesOf(timeline).label, at: plainMoment(timeline.interview.start.toZonedDateTimeISO(timeZone), reader) };
}

type Posting = Pick<Words, 'post' | 'application' | 'matter' | 'interested' | 'onSentDay' | 'proof'>;

/** Words for the post, and for the application to it. */
export function aboutThePosting(facts: TimelineFacts, names: Names, reader: Reader): Posting {
  const { timeline } = facts;
  const title = postingTitle(facts, names);
  const onSentDay = sentOn(facts, reader);
  const proof = proofFor(title);
  // A call that the user told us of is no application.
  const isCall = timeline.kind === 'unsolicited' && timeline.channel === 'phone';
  if (title !== null) {
    const post = isNoPost.test(title) ? `the ${title}` : `the ${reader.locale.post} of ${title}`;
    return {
      post,
      application: isCall ? `my call${onSentDay}` : `my application for ${post}`,
      matter: post,
      interested: `interested in ${post}`,
      onSentDay,
      proof,
    };
  }
  if (timeline.kind === 'networking')
    return {
      post: 'what we talked about',
      application: 'what we talked about',
      matter: 'what we talked about',
      interested: 'interested in what we talked about',
      onSentDay,
      proof,
    };
  const application = isCall ? `my call${onSentDay}` : onSentDay === '' ? 'my application' : `the application I sent${onSentDay}`;
  if (timeline.kind === 'application')
    return {
      post: 'the position',
      application,
      matter: 'my application',
      // Of a recruiter's searches none may have been meant.
      interested: timeline.via === 'recruiter' ? 'interested' : 'interested in the position',
      onSentDay,
      proof,
    };
  return timeline.via === 'recruiter'
    ? { post: 'a new position', application, matter: 'a possible opening', interested: 'interested in a new position', onSentDay, proof }
    : {
        post: 'a position with you',
        application,
        matter: 'a possible opening',
        interested: 'interested in working with you',
        onSentDay,
        proof,
      };
}

// "The position of Graduate Engineer program" is no English.
const isNoPost = /\b(?:program(?:me)?|scheme|internship|apprenticeship|traineeship|fellowship|placement|residency|academy)$/i;

/** " on 3 November": when the user applied or first wrote. Empty if the conversation began with their mail. */
function sentOn(facts: TimelineFacts, reader: Reader): string {
  const { timeline, user } = facts;
  if (theyBegan(facts)) return '';
  const first = timeline.appliedOn ?? timeline.firstMailAt?.toZonedDateTimeISO(user.timeZone) ?? null;
  return first === null ? '' : ` on ${dayAndMonth(first, reader)}`;
}

function aboutThePromise(
  promise: StatedPromise | null,
  timeZone: string,
  reader: Reader,
): Pick<Words, 'namedDay' | 'namedAt' | 'dayOf' | 'dayIsMoved' | 'promised' | 'rhythm' | 'rhythmBy'> {
  const quote = promise?.quote.slice(0, 200) ?? '';
  const promised = isPromisedCall(promise)
    ? 'to call'
    : /\b(?:send|forward|attach|share|e-?mail you (?:the|my|a))\b/i.test(quote)
      ? 'to send'
      : 'to be in touch';
  const noDay = { namedDay: null, namedAt: null, dayOf: null, dayIsMoved: false } as const;
  const unnamed = { ...noDay, promised, rhythm: null, rhythmBy: 'correspondent' } as const;
  if (promise === null) return unnamed;
  if (promise.type === 'cadence') return { ...unnamed, rhythm: rhythm(promise.every), rhythmBy: promise.by };
  const dayOf = promise.type === 'invited' ? (promise.about ?? null) : null;
  const dayIsMoved = promise.type === 'invited' && promise.moved === true;
  return { ...unnamed, dayOf, dayIsMoved, namedDay: plainDay(promise.date, reader), namedAt: namedAt(promise, timeZone, reader) };
}

/** With its hour, where one was named, by the user's own clock. */
function namedAt(promise: Exclude<StatedPromise, { type: 'cadence' }>, timeZone: string, reader: Reader): string {
  if (promise.time === null) return plainDay(promise.date, reader);
  const there = promise.date.toZonedDateTime({ timeZone: promise.zone ?? timeZone, plainTime: promise.time });
  return plainMoment(there.withTimeZone(timeZone), reader);
}

/** A draft that says "tomorrow" on a Friday would promise an answer for Saturday. */
function nextWeekday({ sentAt, user }: TimelineFacts): string {
  const today = sentAt.toZonedDateTimeISO(user.timeZone).toPlainDate();
  const next = afterWeekdays(sentAt, 1, { timeZone: user.timeZone, country: user.country, hour: 9 }).toPlainDate();
  const { days } = today.until(next);
  if (days === 1) return 'tomorrow';
  return `on ${weekdayName(next)}`;
}

type Reply = Pick<Words, 'theyAnswered' | 'theirEmailOf' | 'lastHeardOn' | 'lastHeardMonth' | 'answeredQuickly' | 'choseSomebody'>;

// We have decided to move forward with another candidate.
// The position has been filled. We went with someone who ...
const somebodyElse =
  /\b(?:another|other|different) (?:candidate|applicant)s?\b|\bsomeone else\b|\bhas been filled\b|\b(?:chosen|selected|went with|hired) (?:a|an|another|someone)\b/i;

function aboutTheirReply({ timeline, shownEvents, user }: TimelineFacts, reader: Reader): Reply {
  const replies = shownEvents.filter((event): event is ReplyReceived => event.type === 'ReplyReceived');
  const newest = replies.at(-1);
  const seen = newest !== undefined && newest.messageId !== null && newest.channel === 'mail' ? newest : null;
  // A command tells that they answered, and not when.
  const replied = newest === undefined ? null : newest.at.toZonedDateTimeISO(user.timeZone);
  const heardAt = timeline.lastReply?.at ?? timeline.noOpeningsAt ?? null;
  const heard = heardAt?.toZonedDateTimeISO(user.timeZone) ?? null;
  const asked = timeline.lastSentAt ?? timeline.firstMailAt;
  return {
    theyAnswered: timeline.lastReply !== null,
    theirEmailOf: seen === null ? null : dayAndMonth(seen.at.toZonedDateTimeISO(user.timeZone), reader),
    lastHeardOn: replied === null ? null : plainDay(replied, reader),
    lastHeardMonth: heard === null ? null : monthName(heard),
    answeredQuickly:
      asked !== null &&
      heardAt !== null &&
      Temporal.Instant.compare(asked, heardAt) <= 0 &&
      asked.until(heardAt, { largestUnit: 'hour' }).hours <= 72,
    choseSomebody: replies.some(({ excerpt }) => somebodyElse.test((excerpt ?? '').slice(0, 5000))),
  };
}
