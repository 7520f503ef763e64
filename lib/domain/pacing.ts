/**
 * The pacing guard (design, section 2): whether a mail that the user sent breaks the etiquette, and by what. What is sent is sent:
 * the note says what to do next. Pure. Not here: how a mail's tone is read (email/), the words of the note (email/wording/).
 */
import { Temporal } from 'temporal-polyfill';
import { isLater, latest } from './calendar/instants.ts';
import { etiquette, limits } from './etiquette.ts';
import { tookPlace } from './evolve/interviews-held.ts';
import { isFollowUp } from './evolve/mail-sent.ts';
import { withFollowUpMail } from './follow-up-count.ts';
import { heldUntilDay, isWithoutSearch } from './rules/outcomes.ts';
import { openOwn, openPlan } from './rules/promises.ts';
import { capOf, localDay, type Situation, waitDays, waitHours } from './rules/situation.ts';
import type { Settings } from './settings/settings.ts';
import type { StatedPromise } from './stated-promise.ts';
import type { Timeline } from './timeline.ts';
import type { MailKind } from './words.ts';

export type PacingNote =
  /** A status question within 48 hours of an interview: `askFrom` is the first day that is not too soon. */
  | { readonly type: 'too-soon-after-interview'; readonly askFrom: Temporal.PlainDate }
  | { readonly type: 'before-promised-date'; readonly promise: StatedPromise }
  /** This was follow-up number `followUps` of this stage. */
  | { readonly type: 'beyond-cap'; readonly cap: number; readonly followUps: number }
  | { readonly type: 'second-after-pass' }
  | { readonly type: 'around-recruiter' }
  /** Mentioning another offer when none was reported, or its date has passed. */
  | { readonly type: 'no-offer-reported' }
  | { readonly type: 'other-offer-too-early'; readonly tellFrom: Temporal.PlainDate }
  | { readonly type: 'other-offer-as-first-follow-up' }
  | { readonly type: 'demanding' }
  /** "You haven't returned my call." */
  | { readonly type: 'dropped-ball' }
  | { readonly type: 'third-in-a-week' };

/** What the guard needs to know of a mail. */
export interface PacedMail {
  readonly kind: MailKind;
  readonly at: Temporal.Instant;
  /** Its tone: demanding or angry, or pointing out that they dropped the ball. */
  readonly tone: 'usual' | 'demanding' | 'dropped-ball';
  /** Addresses outside our domain, lower case. */
  readonly recipients: readonly string[];
  /** Domains or addresses of employers that the user's recruiters named in their mails, lower case. */
  readonly namedEmployers: readonly string[];
}

/** `before` is the timeline without the mail. Null: nothing to say, or we sent a note within the last week. */
export function pacing(before: Timeline, mail: PacedMail, settings: Settings): PacingNote | null {
  const { notedAt, lastSentAt, lastReply } = before;
  const wasOvertaken = isLater(latest(lastSentAt, lastReply?.at ?? null) ?? mail.at, mail.at);
  if (wasOvertaken || (notedAt !== null && daysBetween(notedAt, mail.at) < limits.pacingNoteDays)) return null;
  const after = isFollowUp(before, mail) ? withFollowUpMail(before, mail.at) : before;
  const paced: Paced = {
    timeline: before,
    etiquette,
    settings,
    now: mail.at,
    mail,
    followUps: after.followUps,
    isOneMore: after.followUps > before.followUps,
  };
  for (const guard of guards) {
    const note = guard(paced);
    if (note !== null) return note;
  }
  return null;
}

interface Paced extends Situation {
  readonly mail: PacedMail;
  /** Follow-ups in this stage, including this mail. */
  readonly followUps: number;
  /** True for a follow-up of its own; false for the mail that belongs to a follow-up the user already reported. */
  readonly isOneMore: boolean;
}
type Guard = (paced: Paced) => PacingNote | null;

const aroundRecruiter: Guard = ({ timeline, mail }) => {
  const goesThroughOne = timeline.via === 'recruiter' || timeline.firstMailAt === null;
  if (mail.kind === 'thank-you' || timeline.directOk || !goesThroughOne) return null;
  return mail.recipients.some((address) => mail.namedEmployers.some((named) => isAt(address, named))) ? { type: 'around-recruiter' } : null;
};

const isAt = (address: string, named: string): boolean =>
  address === named || address.endsWith(`@${named}`) || address.endsWith(`.${named}`);

/**
 * The first mail after a rejection is the thank-you. After "no openings" it asks to be kept on file. Touching base with a recruiter is
 * fine.
 */
const secondAfterPass: Guard = (paced) => {
  const { rejectedAt, noOpeningsAt, lastSentAt, lastReply } = paced.timeline;
  const passedAt = latest(rejectedAt, noOpeningsAt);
  if (passedAt === null || isWithoutSearch(paced) || isAdvised(paced) || leavingKinds.includes(paced.mail.kind)) return null;
  const isSecond = lastSentAt !== null && isLater(lastSentAt, passedAt);
  const wroteSince = lastReply !== null && isLater(lastReply.at, passedAt);
  return isSecond && !wroteSince ? { type: 'second-after-pass' } : null;
};
const leavingKinds: readonly MailKind[] = ['withdrawal', 'acceptance', 'decline'];

const wording: Guard = ({ mail: { tone } }) => (tone === 'usual' ? null : { type: tone });

const otherOffer: Guard = (paced) => {
  const { timeline, mail, settings, followUps } = paced;
  if (mail.kind !== 'other-offer') return null;
  const today = localDay(mail.at, paced);
  if (!settings.offers.some(({ decideBy }) => decideBy === null || isOnOrAfter(decideBy, today))) return { type: 'no-offer-reported' };
  if (tookPlace(timeline, mail.at)) return null;
  const tellFrom = localDay(timeline.firstMailAt ?? mail.at, paced).add({ days: waitDays(etiquette.leverage.wait) });
  if (!isOnOrAfter(today, tellFrom)) return { type: 'other-offer-too-early', tellFrom };
  return followUps <= 1 ? { type: 'other-offer-as-first-follow-up' } : null;
};

const tooSoonAfterInterview: Guard = (paced) => {
  const { timeline, mail } = paced;
  const { interview, earlierInterview, lastReply } = timeline;
  const hours = waitHours(etiquette['interview.follow-up'].wait);
  const recent = [interview, earlierInterview].find(
    (one) => one !== null && !isLater(one.start, mail.at) && isLater(one.start.add({ hours }), mail.at),
  );
  if (!recent || !askingKinds.includes(mail.kind)) return null;
  // They wrote after the no, so the conversation is open again.
  if (lastReply !== null && isLater(lastReply.at, recent.start)) return null;
  return { type: 'too-soon-after-interview', askFrom: localDay(recent.start.add({ hours }), paced) };
};
const askingKinds: readonly MailKind[] = ['status-question', 'follow-up'];

const beforePromisedDate: Guard = (paced) => {
  const { mail } = paced;
  const promise = openPlan(paced)?.promise ?? holdOf(paced);
  if (promise === null || promise.type === 'lapse' || !askingKinds.includes(mail.kind) || isAdvised(paced)) return null;
  const today = localDay(mail.at, paced);
  const own = openOwn(paced);
  const isKeepingWord = own !== null && isOnOrAfter(today, own.promise.date);
  return isOnOrAfter(today, promise.date) || isKeepingWord ? null : { type: 'before-promised-date', promise };
};

/** "On hold until the New Year" names a day as well. */
function holdOf(paced: Paced): Extract<StatedPromise, { type: 'until' }> | null {
  const date = heldUntilDay(paced);
  return date === null ? null : { type: 'until', by: 'correspondent', date, time: null, zone: null, quote: '' };
}

const thirdInAWeek: Guard = (paced) => {
  const { priorFollowUpAt, stage } = paced.timeline;
  if (!paced.isOneMore || stage === 'offer' || isAdvised(paced) || priorFollowUpAt === null) return null;
  return daysBetween(priorFollowUpAt, paced.mail.at) < limits.crowdedDays ? { type: 'third-in-a-week' } : null;
};

const beyondCap: Guard = (paced) => {
  const { timeline, mail, followUps } = paced;
  const cap = capOf(paced);
  if (!paced.isOneMore || followUps <= cap || timeline.stage === 'offer' || isAdvised(paced) || isWithoutSearch(paced)) return null;
  // After an interview, another offer is worth telling them even beyond the cap.
  if (mail.kind === 'other-offer' && tookPlace(timeline, mail.at)) return null;
  return { type: 'beyond-cap', cap, followUps };
};

/** The first check that finds something decides: the most harmful breach first, a bare count last. */
const guards: readonly Guard[] = [
  aroundRecruiter,
  secondAfterPass,
  wording,
  otherOffer,
  tooSoonAfterInterview,
  beforePromisedDate,
  thirdInAWeek,
  beyondCap,
];

/** The mail does what our last reminder advised, so it gets no note. */
function isAdvised({ timeline: { lastReminder, lastSentAt, lastReply } }: Situation): boolean {
  if (lastReminder === null || etiquette[lastReminder.step].doneIs === 'nothing-counted') return false;
  return isLater(lastReminder.at, latest(lastSentAt, lastReply?.at ?? null));
}

const isOnOrAfter = (day: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(day, other) >= 0;
const daysBetween = (from: Temporal.Instant, to: Temporal.Instant): number => from.until(to).total('hours') / 24;
