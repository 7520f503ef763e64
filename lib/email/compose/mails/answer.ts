/** The answer to a command or note: what changed, what comes next and when, and how to take it back. */
import type { NextStep } from '../../../domain/next-step.ts';
import { changeSentence } from '../../wording/answers/changes.ts';
import { calendarWords } from '../../wording/calendar.ts';
import type { Change, MailFacts, TimelineFacts } from '../../wording/facts.ts';
import { namesOf, noNames } from '../../wording/names.ts';
import { whatComes } from '../../wording/reminders/steps.ts';
import { answerMailWords, subjects } from '../../wording/shared.ts';
import { interviewEntry } from '../attachments/calendar.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

/** `next` null: the changes are about the user and not about one timeline. */
export function composeAnswer(facts: MailFacts | TimelineFacts, changes: readonly Change[], next: NextStep | null): OutgoingMail {
  const names = 'timeline' in facts ? namesOf(facts.timeline) : null;
  const { timeZone } = facts.user;
  const today = facts.sentAt.toZonedDateTimeISO(timeZone);
  const sentences = changes.map((change) => changeSentence(change, { names: names ?? noNames, today, timeZone }));
  const [first = ''] = sentences;
  const coming: readonly Block[] =
    next === null || names === null
      ? []
      : [
          { type: 'heading', text: answerMailWords.next },
          { type: 'paragraph', text: whatComes(next, names, today) },
        ];
  const attachments = 'timeline' in facts && setsInterview(facts, changes) ? interviewEntry(facts) : [];
  return outgoing(facts, {
    kind: 'answer',
    attachments,
    subject: subjects.answer(names),
    preheader: first,
    blocks: [
      ...sentences.map((text, index): Block => ({ type: 'paragraph', text, ...(index === 0 ? { tone: 'lead' } : {}) })),
      ...(attachments.length === 0 ? [] : [{ type: 'paragraph' as const, text: calendarWords.interviewNote, tone: 'quiet' as const }]),
      ...coming,
      ...(changes.some(canBeTakenBack)
        ? [{ type: 'answers' as const, lead: answerMailWords.undo, answers: [answerLink(facts, 'undo', answerMailWords.undoLink)] }]
        : []),
    ],
  });
}

/** By the user's word, or in the mail of theirs that was just taken in. */
function setsInterview({ shownEvents }: TimelineFacts, changes: readonly Change[]): boolean {
  const commitOf = (id: string): string => id.slice(0, id.indexOf('-'));
  const newest = shownEvents.at(-1);
  const taken = shownEvents.some(({ type, id }) => type === 'InterviewSet' && newest !== undefined && commitOf(id) === commitOf(newest.id));
  return changes.some(({ type }) => type === 'SetInterview' || (taken && type === 'AnswerTakenIn'));
}

const canBeTakenBack = ({ type }: Change): boolean => !notUndone.has(type);

/** Questions, and what is final: an address is added or removed by a mail of its own, and a dead tracking address stays dead. */
const notUndone: ReadonlySet<Change['type']> = new Set([
  'Undo',
  'SettingsUndone',
  'NothingToUndo',
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
  'ShowHelp',
  'ShowPrivacy',
]);
