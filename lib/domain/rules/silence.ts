/** What silence asks for: the first step, the next follow-up, the repeat of a reminder, and in the end letting go. */
import { Temporal } from 'temporal-polyfill';
import { afterDays, atHour } from '../business-days.ts';
import { limits, type StepName } from '../etiquette.ts';
import { isLater } from '../instants.ts';
import type { Why } from '../next-step.ts';
import { offerInstead } from './other-offer.ts';
import { nextWeekday } from './outcomes.ts';
import {
  type Candidate,
  capOf,
  lastMailAt,
  localDay,
  type Rule,
  type Situation,
  timesReminded,
  userWroteLast,
  waitDays,
  waited,
  waitedFrom,
} from './situation.ts';

/** Their mail asks something, and no mail of the user's came since. */
export const answer: Rule = (situation) => {
  const { timeline } = situation;
  if (timeline.lastReply === null || !timeline.lastReply.asks || userWroteLast(situation)) return null;
  if (timesReminded(situation, 'conversation.answer') > 0 || timeline.snooze !== null || timeline.rejectedAt !== null) return null;
  return nextWeekday('conversation.answer', timeline.lastReply.at, 'their-reply', situation);
};

/** They answered and named no plan: a week after the last word of either side. */
export const conversation: Rule = (situation) => {
  const { timeline } = situation;
  if (timeline.lastReply === null || firstStepIsOver(situation)) return null;
  // What follows an interview is interviews.ts's, until they write again.
  if (timeline.interview !== null && !isLater(timeline.lastReply.at, timeline.interview.start)) return null;
  if (timeline.passOnAt !== null) return waited('networking.take-over', timeline.passOnAt, 'their-reply', situation);
  const anchor = lastMailAt(situation);
  return anchor === null ? null : afterOpenReminder(waited('conversation.check-in', anchor, 'last-mail', situation), situation);
};

/** Nobody answered the first mail yet. */
export const firstContact: Rule = (situation) => {
  const { timeline } = situation;
  if (timeline.lastReply !== null || timeline.interview !== null || firstStepIsOver(situation)) return null;
  const step = firstStep(situation);
  const sent = timeline.appliedOn ?? (timeline.lastSentAt === null ? null : localDay(timeline.lastSentAt, situation));
  if (sent === null) return null;
  const closes = timeline.closesOn;
  const closing = closes !== null && step === 'application.check-in' && Temporal.PlainDate.compare(closes, sent) > 0;
  return afterOpenReminder(
    closing ? waitedFrom(step, closes, 'closing-date', situation) : waitedFrom(step, sent, 'first-mail', situation),
    situation,
  );
};

const firstStep = ({ timeline }: Situation): StepName => {
  if (timeline.kind === 'networking') return 'networking.nudge';
  if (timeline.via === 'recruiter') return 'recruiter.check-in';
  return timeline.kind === 'unsolicited' ? 'unsolicited.check-in' : 'application.check-in';
};

/** One first step a round: a follow-up of the user's own, or the reminder of any such step, uses it up. */
const firstSteps: readonly StepName[] = [
  'application.check-in',
  'unsolicited.check-in',
  'recruiter.check-in',
  'recruiter.touch-base',
  'networking.nudge',
  'networking.take-over',
  'promise.due',
  'promise.invited',
  'promise.cadence',
  'conversation.check-in',
  'in-process.wait',
  'keep-on-file',
];
const firstStepIsOver = (situation: Situation): boolean =>
  situation.timeline.followUps > 0 || firstSteps.some((step) => timesReminded(situation, step) > 0);

/** After a reminder that the user didn't answer (of a promise of their own), a first step keeps a week's distance. */
function afterOpenReminder(candidate: Candidate, situation: Situation): Candidate {
  const { lastReminder } = situation.timeline;
  if (lastReminder === null || lastReminder.answered) return candidate;
  const spaced = afterDays(lastReminder.at, 7, situation.settings);
  return Temporal.ZonedDateTime.compare(spaced, candidate.due) > 0 ? { ...candidate, due: spaced } : candidate;
}

/** A follow-up was sent and silence followed, below the cap. */
export const nextFollowUp: Rule = (situation) => {
  const { timeline } = situation;
  const { lastFollowUpAt } = timeline;
  if (
    lastFollowUpAt === null ||
    timeline.followUps >= capOf(situation) ||
    wasLastWord(situation) ||
    remindedSince(lastFollowUpAt, situation)
  )
    return null;
  const candidate = waited('follow-up.next', lastFollowUpAt, 'follow-up', situation);
  return offerInstead(candidate, situation) ?? candidate;
};

/** A portal and a networking contact are followed up with once, until they answer. */
const wasLastWord = ({ timeline }: Situation): boolean =>
  timeline.lastReply === null && timeline.interview === null && (timeline.channel === 'portal' || timeline.kind === 'networking');

const remindedSince = (at: Temporal.Instant, { timeline, etiquette }: Situation): boolean =>
  Object.entries(timeline.reminded).some(
    ([step, reminded]) => etiquette[step as StepName].doneIs === 'follow-up' && isLater(reminded.lastAt, at),
  );

/** A reminder without any answer comes once more. */
export const repeat: Rule = (situation) => {
  const { lastReminder, channel, stage } = situation.timeline;
  if (lastReminder === null || lastReminder.answered || lastReminder.repeatedAt !== null || !situation.settings.repeats) return null;
  if (!situation.etiquette[lastReminder.step].repeated || (channel === 'portal' && stage === 'first-contact')) return null;
  return { ...nextWeekday('reminder.repeat', lastReminder.at, 'reminder', situation), repeats: lastReminder.step };
};

/** No step is left. */
export const letGo: Rule = (situation) => {
  const { timeline, settings, etiquette } = situation;
  const { interview, lastReminder, firstMailAt, closesOn } = timeline;
  const anchors: readonly (readonly [Why['since'], Temporal.Instant | null])[] = [
    ['last-mail', lastMailAt(situation)],
    ['follow-up', timeline.lastFollowUpAt],
    ['interview', interview?.end ?? null],
    ['thank-you', interview?.thankedAt ?? null],
    ['reminder', lastReminder?.at ?? null],
    ['reopening', timeline.reopenedAt],
    ['reopening', settings.resumedAt],
  ];
  const [since, anchor] = anchors.reduce((a, b) => (b[1] !== null && isLater(b[1], a[1]) ? b : a));
  if (anchor === null) return null;
  if (timeline.stage === 'offer') return { ...silentFor(limits.offerSilenceDays, anchor, since, situation), step: 'close' };
  const first = firstMailAt === null ? null : localDay(firstMailAt, situation);
  const closing = closesOn !== null && (first === null || Temporal.PlainDate.compare(closesOn, first) > 0);
  const opened = closing ? closesOn : first;
  const silent = silentFor(waitDays(etiquette['let-go'].wait), anchor, since, situation);
  const bounds: readonly Candidate[] = [
    silent,
    ...(opened === null
      ? []
      : [
          {
            ...silent,
            due: atHour(opened.add({ days: limits.letGoEarliestDays }), settings),
            since: closing ? 'closing-date' : 'first-mail',
            from: opened,
          } as const,
        ]),
    ...(lastReminder?.repeatedAt ? [{ ...silent, due: lastReminder.repeatedAt.toZonedDateTimeISO(settings.timeZone) }] : []),
  ];
  return bounds.reduce((a, b) => (Temporal.ZonedDateTime.compare(b.due, a.due) > 0 ? b : a));
};

const silentFor = (days: number, anchor: Temporal.Instant, since: Why['since'], situation: Situation): Candidate => ({
  step: 'let-go',
  repeats: null,
  due: afterDays(anchor, days, situation.settings),
  named: false,
  since,
  from: localDay(anchor, situation),
  promise: null,
});
