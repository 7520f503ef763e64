/** The answer to a command or note, or to several by number: what changed, what comes next and when, and how to take it back. */
import type { NextStep } from '../../../domain/next-step.ts';
import { type About, changeSentence, isHeld, noShowParagraphs } from '../../wording/answers/changes.ts';
import { automaticNo, outcomeParagraphs } from '../../wording/answers/outcomes.ts';
import { calendarWords } from '../../wording/calendar.ts';
import type { Change, MailFacts, TimelineFacts } from '../../wording/facts.ts';
import { givenName, namesOf, noNames } from '../../wording/names.ts';
import { ago, plainDay } from '../../wording/plain-dates.ts';
import { whatComes } from '../../wording/reminders/coming.ts';
import { answerMailWords, subjects } from '../../wording/shared.ts';
import { taps } from '../../wording/steps/taps.ts';
import { interviewEntry } from '../attachments/calendar.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords, metBefore, theyBegan } from '../reminders/audience.ts';

export interface AnswerExtras {
  /** Other jobs that are open; an answer about an offer says so. */
  readonly othersOpen?: number;
}

/** `next` null: the changes are about the user and not about one timeline. */
export function composeAnswer(
  facts: MailFacts | TimelineFacts,
  changes: readonly Change[],
  next: NextStep | null,
  { othersOpen = 0 }: AnswerExtras = {},
): OutgoingMail {
  const { said, coming, asks, attachments } = toldBack(facts, changes, next, { othersOpen });
  const [first, ...others] = said;
  const [lead = '', ...later] = first === undefined ? coming : [first, ...coming];
  return outgoing(facts, {
    kind: 'answer',
    attachments,
    subject: subjectOf(changes, 'timeline' in facts ? namesOf(facts.timeline) : null),
    preheader: lead,
    blocks: [
      { type: 'paragraph', text: lead, tone: 'lead' },
      ...others.map(paragraph),
      ...(asks ? [whatTheySaid(facts)] : []),
      ...(attachments.length === 0 ? [] : [{ type: 'paragraph', text: calendarWords.fileNote, tone: 'quiet' } as const]),
      ...later.map(paragraph),
      ...(changes.some(canBeTakenBack)
        ? [{ type: 'answers', lead: answerMailWords.undo, answers: [answerLink(facts, 'undo', answerMailWords.undoLink)] } as const]
        : []),
    ],
  });
}

/** What was said about one number. */
export interface NumberedAnswer extends AnswerExtras {
  readonly number: number;
  readonly facts: TimelineFacts;
  readonly changes: readonly Change[];
  readonly next: NextStep | null;
}

export function composeAnswers(facts: MailFacts, answers: readonly NumberedAnswer[]): OutgoingMail {
  const parts = answers.map((each) => ({ ...each, ...toldBack(each.facts, each.changes, each.next, each) }));
  const takenBack = parts.filter(({ changes }) => changes.some(canBeTakenBack)).map(({ number }) => number);
  return outgoing(facts, {
    kind: 'answer',
    attachments: parts.flatMap(({ number, attachments }) =>
      attachments.map((file) => ({ ...file, fileName: `${number}-${file.fileName}` })),
    ),
    subject: subjects.answers(parts.length),
    preheader: answerMailWords.each,
    blocks: [
      { type: 'paragraph', text: answerMailWords.each, tone: 'lead' },
      ...parts.flatMap(({ number, facts: { timeline }, said, coming, asks }): readonly Block[] => [
        { type: 'heading', text: `${number}. ${namesOf(timeline).label}` },
        ...said.map(paragraph),
        ...(asks ? [whatTheySaid(facts, number)] : []),
        ...coming.map(paragraph),
      ]),
      ...takenBackBy(facts, takenBack),
    ],
  });
}

/** As many taps as a thumb finds at once; with more numbers, what to type. */
const mostTaps = 4;

function takenBackBy(facts: MailFacts, numbers: readonly number[]): readonly Block[] {
  if (numbers.length === 0) return [];
  if (numbers.length > mostTaps) return [paragraph(answerMailWords.undoNumber(numbers[0] ?? 1))];
  const answers = numbers.map((number) => answerLink(facts, `${number} undo`, answerMailWords.undoNumberLink(number)));
  return [{ type: 'answers', lead: answerMailWords.undo, answers }];
}

/** What changed and what comes, as paragraphs. `asks`: what they said is not known yet. */
function toldBack(
  facts: MailFacts | TimelineFacts,
  changes: readonly Change[],
  next: NextStep | null,
  { othersOpen = 0 }: AnswerExtras,
): { readonly said: readonly string[]; readonly coming: readonly string[]; readonly asks: boolean } & Pick<OutgoingMail, 'attachments'> {
  const about = { ...aboutOf(facts), othersOpen };
  const coming =
    'timeline' in facts && next !== null && !saysItself(changes, next) ? [whatComes(next, actionWords(facts, next), about.reader)] : [];
  // "I'll remind you in 3 weekdays" and the day itself are one thing.
  const isSaidByDay = next?.action === 'remind' && coming.length > 0 && changes.every(({ type }) => type === 'Snooze');
  return {
    said: isSaidByDay ? [] : changes.flatMap((change) => paragraphsOf(change, about)),
    coming,
    asks: asksWhatTheySaid(changes, about),
    attachments: 'timeline' in facts && setsInterview(facts, changes, about.now) ? interviewEntry(facts) : [],
  };
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function paragraphsOf(change: Change, about: About): readonly string[] {
  if (change.type === 'ReportOutcome') return outcomeParagraphs(change, about);
  if (change.type === 'ReportNoShow') return noShowParagraphs(about);
  if (change.type === 'RejectedByMachine') return automaticNo(about);
  return [changeSentence(change, about)];
}

function subjectOf(changes: readonly Change[], names: ReturnType<typeof namesOf> | null): string {
  if (changes.every(({ type }) => type === 'NothingOpen' || type === 'NothingChanged')) return subjects.nothingChanged(names);
  const outcome = changes.find((change) => change.type === 'ReportOutcome')?.outcome;
  if (names !== null && outcome === 'offer') return subjects.offer(names);
  return names !== null && outcome === 'hired' ? subjects.hired(names) : subjects.answer(names);
}

const nothingKnown = { step: null, began: null, hadInterview: false, callsAgain: false } as const;

function aboutOf(facts: MailFacts | TimelineFacts): Omit<About, 'othersOpen'> {
  const reader = readerOf(facts);
  const user = facts.user.name === null ? null : givenName(facts.user.name);
  const now = facts.sentAt.toZonedDateTimeISO(facts.user.timeZone).toPlainDateTime();
  const common = { reader, user, timeZone: facts.user.timeZone, now };
  if (!('timeline' in facts))
    return { ...common, names: noNames, audience: 'employer', channel: 'mail', resume: reader.locale.resume, ...nothingKnown };
  const { audience, resume, channel } = actionWords(facts, null);
  return {
    ...common,
    names: namesOf(facts.timeline),
    audience,
    resume,
    channel,
    step: facts.shownEvents.findLast((event) => event.type === 'FollowedUp')?.step ?? null,
    began: began(facts),
    hadInterview: metBefore(facts.timeline, facts.sentAt),
    callsAgain: audience === 'contact' || (facts.timeline.followUpCap ?? 0) >= 3,
  };
}

/** "Tuesday 3 November, 35 days ago". Null: not known, or so near that nobody would count it. */
function began(facts: TimelineFacts): string | null {
  const { timeline, user, sentAt } = facts;
  const { timeZone } = user;
  const first = timeline.appliedOn ?? (theyBegan(facts) ? null : timeline.firstMailAt)?.toZonedDateTimeISO(timeZone).toPlainDate() ?? null;
  if (first === null) return null;
  const today = sentAt.toZonedDateTimeISO(timeZone).toPlainDate();
  const distance = ago(first, today);
  return distance === null || first.until(today).days < 2 ? null : `${plainDay(first, readerOf(facts))}, ${distance}`;
}

const asksWhatTheySaid = (changes: readonly Change[], { audience }: About): boolean =>
  audience !== 'contact' && changes.some((change) => change.type === 'ReportReply' && change.promises.length === 0);

/** The taps where they answered and no words are known. `number`: that of the conversation in a mail about several. */
const whatTheySaid = (facts: MailFacts, number: number | null = null): Block => ({
  type: 'answers',
  lead: answerMailWords.tapIfItFits,
  answers: [taps.inProcess, taps.rejected, taps.noOpenings, taps.offer].map(({ word, label }) =>
    answerLink(facts, number === null ? word : `${number} ${word}`, label('')),
  ),
});

/** True if it is already said, or obvious, that nothing more comes. */
const saysItself = (changes: readonly Change[], next: NextStep): boolean =>
  next.action === 'none' &&
  changes.some((change) =>
    change.type === 'ReportOutcome'
      ? change.outcome === 'hired' || change.outcome === 'withdrew'
      : change.type === 'RejectedByMachine' || change.type === 'Stop' || change.type === 'Snooze',
  );

/** By the user's word, or in their mail that was just recorded. */
function setsInterview({ shownEvents }: TimelineFacts, changes: readonly Change[], now: About['now']): boolean {
  const commitOf = (id: string): string => id.slice(0, id.indexOf('-'));
  const newest = shownEvents.at(-1);
  const taken = shownEvents.some(({ type, id }) => type === 'InterviewSet' && newest !== undefined && commitOf(id) === commitOf(newest.id));
  return changes.some((change) => (change.type === 'SetInterview' ? !isHeld(change, now) : taken && change.type === 'AnswerTakenIn'));
}

const canBeTakenBack = ({ type }: Change): boolean => !notUndone.has(type);

/** Questions, and what is final: an address is added or removed by a mail of its own, and a dead tracking address stays dead. */
const notUndone: ReadonlySet<Change['type']> = new Set([
  'Undo',
  'SettingsUndone',
  'NothingToUndo',
  'NothingOpen',
  'NothingChanged',
  'SeparatePosting',
  'AddAddress',
  'RemoveAddress',
  'RenewTrackingAddress',
  'Import',
  'Export',
  'DeleteEverything',
  'AnswerQuestion',
  'GoOn',
  'ShowStatus',
  'ShowRecord',
  'ShowStats',
  'ShowHelp',
  'ShowPrivacy',
]);
