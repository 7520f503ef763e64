/**
 * The reminder. In this order: what was seen, the answer that ends it, what to do, why now, a draft, the timeline,
 * the one-tap answers, what happens if nothing is done. A repeat is the same, shorter.
 */
import { etiquette } from '../../../domain/etiquette.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { answersTo, answerWords } from '../../wording/answers/answers.ts';
import { calendarWords } from '../../wording/calendar.ts';
import type { Reminding, TimelineFacts } from '../../wording/facts.ts';
import { type Names, namesOf } from '../../wording/names.ts';
import { plainDay, plainMoment } from '../../wording/plain-dates.ts';
import { quoted } from '../../wording/quoted.ts';
import { pictureWords } from '../../wording/reminders/moments.ts';
import { openings } from '../../wording/reminders/openings.ts';
import { actionOf } from '../../wording/reminders/steps.ts';
import { countedDays } from '../../wording/reminders/why.ts';
import { advice, ifNothing, reminderWords, subjects, whyWithoutQuote } from '../../wording/shared.ts';
import { reminderEntry } from '../attachments/calendar.ts';
import { answerLink, answerLinks } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { draftBlocks, isCall } from './draft-blocks.ts';
import { picture } from './picture.ts';

export interface ReminderExtras {
  /** What `decide` says once this reminder counts as sent: the mail then names the day. */
  readonly afterwards?: NextStep | null;
  /** The day by which another offer must be answered, for `leverage`. */
  readonly decideBy?: { readonly year: number; readonly month: number; readonly day: number; readonly dayOfWeek: number } | null;
}

export function composeReminder(facts: TimelineFacts, next: Reminding, extras: ReminderExtras = {}): OutgoingMail {
  const names = namesOf(facts.timeline);
  const now = facts.sentAt.toZonedDateTimeISO(facts.user.timeZone);
  const step = next.repeats ?? next.step;
  const repeated = next.repeats !== null;
  const says = advice[step]({ ...names, ...facts.timeline, company: names.company });
  const decideBy = extras.decideBy ? `by ${plainDay(extras.decideBy, now)}` : null;
  const afterwards = extras.afterwards ?? null;
  const answers = answerLinks(facts, answersTo[step], names.them);
  const attachments = repeated ? [] : reminderEntry(facts, next, isCall(facts, next));
  const blocks: Block[] = [
    { type: 'paragraph', text: openings[step](openingWords(facts, names, next)), tone: 'lead' },
    ...(answersTo[step][0]?.word === 'heard' ? [heardFirst(facts, names)] : []),
    { type: 'heading', text: says.title },
    ...says.says.slice(0, repeated ? 1 : undefined).map(paragraph),
    ...agreed(next),
    ...(attachments.length === 0 ? [] : [{ type: 'paragraph', text: calendarWords.fileNote, tone: 'quiet' } as const]),
    { type: 'heading', text: reminderWords.whyNow },
    paragraph(whyWithoutQuote(next)),
    ...draftBlocks(facts, names, next, decideBy),
    ...(repeated
      ? []
      : [heading(pictureWords.heading), picture(facts, names, `I remind you to ${actionOf(step, null, names)}`, afterwards)]),
    { type: 'heading', text: reminderWords.answers },
    { type: 'answers', lead: answerWords.lead, answers },
    ...(repeated ? [] : [{ type: 'paragraph', text: answerWords.more, tone: 'quiet' } as const]),
    { type: 'heading', text: reminderWords.nothing },
    paragraph(ifNothing(next.step, afterwards, etiquette, now)),
  ];
  return outgoing(facts, {
    kind: 'reminder',
    step: next.step,
    subject: subjects.followUp(names),
    preheader: reminderWords.preheader(countedDays(next.why), says.title),
    attachments,
    blocks,
  });
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const heading = (text: string): Block => ({ type: 'heading', text });

const heardFirst = (facts: TimelineFacts, { them }: Names): Block => ({
  type: 'answers',
  lead: reminderWords.heardLead(them),
  answers: [answerLink(facts, 'heard', reminderWords.heardLink(them))],
});

const agreed = ({ why: { promise } }: Reminding): readonly Block[] =>
  promise === null
    ? []
    : [
        paragraph(`${promise.type === 'own' ? reminderWords.promised : reminderWords.agreed}:`),
        { type: 'quote', text: quoted(promise.quote) },
      ];

function openingWords({ timeline, user }: TimelineFacts, { them }: Names, { why: { promise } }: Reminding) {
  const { interview } = timeline;
  return {
    them,
    interviewAt: interview === null ? null : plainMoment(interview.start.toZonedDateTimeISO(user.timeZone)),
    namedAt: namedDay(promise, user.timeZone),
  };
}

/** With its hour, where one was named, by the user's own clock. */
function namedDay(promise: StatedPromise | null, timeZone: string): string | null {
  if (promise === null || promise.type === 'cadence') return null;
  if (promise.time === null) return plainDay(promise.date);
  return plainMoment(promise.date.toZonedDateTime({ timeZone: promise.zone ?? timeZone, plainTime: promise.time }).withTimeZone(timeZone));
}
