/** The facts of an interview as the sentences of a reminder say them: when, where, with whom, and who took part. */
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../../../domain/events.ts';
import { toBring } from '../../../promises/interview/to-bring.ts';
import type { TimelineFacts } from '../../../wording/facts.ts';
import type { Reader } from '../../../wording/locale.ts';
import { clean, clip, isTitle, type Names } from '../../../wording/names.ts';
import { plainMoment } from '../../../wording/plain-dates.ts';
import type { Words } from '../../../wording/steps/step-words.ts';
import { isByPhone } from './by-phone.ts';
import { trialOf } from './trial-shift.ts';

type Meeting = Pick<
  Words,
  | 'interviewAt'
  | 'interviewIsTomorrow'
  | 'interviewIsToday'
  | 'interviewPlace'
  | 'interviewOnline'
  | 'interviewByPhone'
  | 'interviewTrial'
  | 'interviewWith'
  | 'interviewBring'
>;

export const aboutTheInterview = (
  facts: TimelineFacts,
  names: Names,
  reader: Reader,
): Meeting & Pick<Words, 'invitedFor' | 'callFirst' | 'metThem'> => ({
  ...details(facts, reader),
  invitedFor: invitedFor(facts, reader),
  callFirst: callFirst(facts),
  metThem: metThem(facts, names),
});

function details({ timeline, shownEvents, user, sentAt }: TimelineFacts, reader: Reader): Meeting {
  if (timeline.interview === null)
    return {
      interviewAt: null,
      interviewIsTomorrow: false,
      interviewIsToday: false,
      interviewPlace: null,
      interviewOnline: false,
      interviewByPhone: false,
      interviewTrial: null,
      interviewWith: null,
      interviewBring: [],
    };
  const { place = '', with: people = [], bring = '' } = timeline.interview;
  const start = timeline.interview.start.toZonedDateTimeISO(user.timeZone);
  const today = sentAt.toZonedDateTimeISO(user.timeZone).toPlainDate();
  return {
    interviewAt: plainMoment(start, reader),
    interviewIsTomorrow: today.until(start.toPlainDate()).days === 1,
    interviewIsToday: today.equals(start.toPlainDate()),
    interviewPlace: clip(clean(place), 200) || null,
    interviewOnline: /^https?:/i.test(place),
    interviewByPhone: isByPhone(place, shownEvents),
    interviewTrial: trialOf(shownEvents),
    interviewBring: [bring, ...broughtUpLater(shownEvents)]
      .map((theirs) => clip(clean(theirs), longestBring))
      .filter((theirs) => theirs !== ''),
    interviewWith: listed(people.map((name) => clip(clean(name), 40)).filter((name) => name !== '')),
  };
}

/** A line or two of our mail. Our choice. */
const longestBring = 160;

/** "One more thing: please bring your passport", in a mail after the invitation. The newest. */
function broughtUpLater(events: readonly TimelineEvent[]): readonly string[] {
  const set = events.findLastIndex(({ type }) => type === 'InterviewSet');
  const later = events.slice(set + 1).map((event) => (event.type === 'ReplyReceived' ? toBring(event.excerpt ?? '') : null));
  return later.filter((words) => words !== null).slice(-1);
}

/** The interview was set by their newest email, which the user has not answered. */
function invitedFor({ timeline: { interview }, shownEvents, user, sentAt }: TimelineFacts, reader: Reader): string | null {
  if (interview === null || Temporal.Instant.compare(interview.start, sentAt) <= 0) return null;
  const commitOf = (event: TimelineEvent | undefined): string | null => event?.id.slice(0, event.id.indexOf('-')) ?? null;
  const set = commitOf(shownEvents.findLast(({ type }) => type === 'InterviewSet'));
  const reply = commitOf(shownEvents.findLast(({ type }) => type === 'ReplyReceived'));
  return set !== null && set === reply ? plainMoment(interview.start.toZonedDateTimeISO(user.timeZone), reader) : null;
}

/** "Dana Reyes and Lee Wong". */
const listed = (names: readonly string[]): string | null =>
  names.length < 2 ? (names[0] ?? null) : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** No reminder of the recruiter's call came after the interview, so the one of the thank-you speaks of both. */
function callFirst({ timeline, sentAt }: TimelineFacts): boolean {
  const { interview, earlierInterview, via, reminded } = timeline;
  const held = interview !== null && Temporal.Instant.compare(interview.end, sentAt) <= 0 ? interview : earlierInterview;
  const called = reminded['interview.debrief']?.lastAt ?? null;
  return via === 'recruiter' && held !== null && (called === null || Temporal.Instant.compare(called, held.start) < 0);
}

/** A person, and not known to be somebody who only arranged the interview, or who wrote the no for others. */
function metThem({ timeline }: TimelineFacts, { isPerson, full, address }: Names): boolean {
  const met = (timeline.interview?.with ?? []).map((name) => name.toLowerCase());
  const own = full
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part.length > 1 && !isTitle(part));
  if (met.length > 0) return isPerson && met.some((name) => own.some((part) => name.split(/\s+/).includes(part)));
  return isPerson && (timeline.rejectedAt === null || timeline.correspondents.findIndex((each) => each.address === address) <= 0);
}
