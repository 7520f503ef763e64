/**
 * The reminder, for a thumb. In this order: what was seen; what to do; the draft below its button; four taps; what happens if nothing
 * is done; and only then why, a script for a call, the timeline and the small print. A repeat is the same, shorter.
 */

import { etiquette } from '../../../domain/etiquette.ts';
import type { NextStep } from '../../../domain/next-step.ts';
import type { StatedPromise } from '../../../domain/stated-promise.ts';
import { calendarWords } from '../../wording/calendar.ts';
import type { Reminding, TimelineFacts } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { quoted } from '../../wording/quoted.ts';
import { ifNothing } from '../../wording/reminders/coming.ts';
import { pictureWords } from '../../wording/reminders/moments.ts';
import { ground, sources } from '../../wording/reminders/why.ts';
import { reminderWords, subjects } from '../../wording/shared.ts';
import { stepWords } from '../../wording/steps/step-table.ts';
import type { StepWords, Words } from '../../wording/steps/step-words.ts';
import { reminderEntry } from '../attachments/calendar.ts';
import { answerLinks } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { groundWords } from './audience.ts';
import { callBlocks, draftBlocks, isCall } from './draft-blocks.ts';
import { withHost } from './host.ts';
import { picture } from './picture.ts';
import { type Elsewhere, wordsOf } from './words-of.ts';

export interface ReminderExtras extends Elsewhere {
  /** What `decide` says once this reminder counts as sent: the mail then names the day. */
  readonly afterwards?: NextStep | null;
}

export function composeReminder(known: TimelineFacts, next: Reminding, extras: ReminderExtras = {}): OutgoingMail {
  const facts = withHost(known, next);
  const names = namesOf(facts.timeline);
  const reader = readerOf(facts);
  const step = next.repeats ?? next.step;
  const isRepeat = next.repeats !== null;
  const words = wordsOf(facts, { ...next, promise: next.why.promise }, extras);
  const says = stepWords[step];
  const afterwards = extras.afterwards ?? null;
  const attachments = isRepeat ? [] : reminderEntry(facts, next, isCall(facts, next));
  const today = facts.sentAt.toZonedDateTimeISO(facts.user.timeZone).toPlainDate();
  const grounds = ground(next.why, groundWords(facts), today, reader);
  const call = callBlocks(facts, next, words);
  const draft = draftBlocks(facts, names, next, words);
  const blocks: Block[] = [
    { type: 'paragraph', text: says.state(words), tone: 'lead' },
    ...(isRepeat ? [paragraph(reminderWords.onceMore)] : []),
    ...list(says.card?.(words) ?? [], ''),
    heading(says.title(words)),
    ...advice(says.says(words), isRepeat),
    ...promised(next, facts),
    ...list(says.list?.(words) ?? [], says.afterList?.(words) ?? ''),
    ...(attachments.length === 0 ? [] : [quiet(isCall(facts, next) ? calendarWords.callNote : calendarWords.fileNote)]),
    ...(isCall(facts, next) ? call : draft),
    heading(step === 'interview.ask' ? reminderWords.allSet : reminderWords.whatHappened),
    { type: 'answers', lead: reminderWords.tapLead, answers: answerLinks(facts, says.taps(words), names.them) },
    quiet(somethingElse(words, says)),
    paragraph(ifNothing(next.step, afterwards, etiquette, reader)),
    heading(reminderWords.whyNow),
    paragraph(`${grounds} ${stepWords[next.step].reason(words)}`),
    ...[sources(next.step)].filter((text) => text !== '').map(quiet),
    ...(isCall(facts, next) ? [] : call),
    ...(isRepeat ? [] : [heading(pictureWords.heading), picture(facts, pictureWords.today, afterwards)]),
  ];
  return outgoing(facts, {
    kind: 'reminder',
    step: next.step,
    // One subject a conversation, so that mail programs keep its mails together.
    subject: subjects.followUp(namesOf(known.timeline)),
    preheader: reminderWords.preheader(says.title(words), grounds),
    attachments,
    blocks,
    ...(draft.some(({ type }) => type === 'copy') && facts.timeline.channel === 'mail' && { finePrint: reminderWords.bccNote }),
  });
}

function somethingElse(words: Words, { taps }: StepWords): string {
  if (!taps(words).some(({ word }) => word === 'heard')) return reminderWords.helpShows;
  return words.audience === 'contact' ? reminderWords.somethingElseOfContact : reminderWords.somethingElse;
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const quiet = (text: string): Block => ({ type: 'paragraph', text, tone: 'quiet' });
const heading = (text: string): Block => ({ type: 'heading', text });

const advice = (sentences: readonly string[], isRepeat: boolean): readonly Block[] => {
  const said = isRepeat ? sentences.slice(0, 1) : sentences;
  return said.length === 0 ? [] : [paragraph(said.join(' '))];
};

/** Quoted here, and nowhere else in the mail. */
const promised = ({ why: { promise } }: Reminding, facts: TimelineFacts): readonly Block[] =>
  promise === null || promise.quote.trim() === '' || OUR_WORD.test(promise.quote)
    ? []
    : [
        paragraph(isInOwnWords(promise, facts) ? reminderWords.inYourWords : reminderWords.inTheirWords),
        { type: 'quote', text: quoted(promise.quote) },
      ];

/** A word of ours that was tapped or typed is nothing to quote. */
const OUR_WORD = /^heard(?:,| back,) they decide\b/i;

/**
 * The user's own mail may have said their plan back to them: "As you mentioned, I look forward to your decision by November 4". What the user
 * told us is in the user's words as well.
 */
const isInOwnWords = ({ by, quote }: StatedPromise, { shownEvents }: TimelineFacts): boolean =>
  by === 'user' ||
  shownEvents.some(
    (event) =>
      ((event.type === 'MailSent' && event.confirms !== true) || (event.type === 'ReplyReceived' && event.messageId === null)) &&
      event.promises.some((stated) => stated.quote === quote),
  );

const list = (items: readonly string[], after: string): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, items }, ...(after === '' ? [] : [paragraph(after)])];
