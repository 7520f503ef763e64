/** Several reminders and let-go notes of one morning in one numbered mail. The numbers are those of `items`. */
import { calendarWords } from '../../wording/calendar.ts';
import type { MailFacts, ReminderItem } from '../../wording/facts.ts';
import { type Names, namesOf } from '../../wording/names.ts';
import { lettingGoNeutrally } from '../../wording/reminders/letting-go.ts';
import { reminderWords, severalWords, subjects } from '../../wording/shared.ts';
import { stepWords } from '../../wording/steps/step-table.ts';
import { shortTaps, shortTapsOfLetGo, shortTapsOfOffer, type Tap, taps } from '../../wording/steps/taps.ts';
import { reminderEntry } from '../attachments/calendar.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { mailto } from '../blocks/mailto.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { draftFor } from './draft.ts';
import { isCall } from './draft-blocks.ts';
import { withHost } from './host.ts';
import { announcedEnd, settledWith } from './let-go.ts';
import { wordsOf } from './words-of.ts';

/** `more`: how many are due as well and have no number here. */
export function composeReminders(facts: MailFacts, all: readonly ReminderItem[], more = 0): OutgoingMail {
  const items = all.map((item) => withHost(item, { repeats: null, ...item.next }));
  const names = items.map(({ timeline }) => namesOf(timeline));
  const reminded = items.filter(({ next }) => next.action === 'remind').map(({ timeline }) => namesOf(timeline));
  const attachments = items.flatMap((item, index) => calendarFiles(facts, item, index + 1));
  return outgoing(facts, {
    kind: 'reminders',
    subject: reminded.length === 0 ? subjects.letGoOfSeveral(names) : subjects.reminders(reminded),
    preheader: severalWords.preheader(names),
    attachments,
    items: items.map(({ timelineId, next }) => ({ timelineId, step: next.step, kind: next.action === 'remind' ? 'reminder' : 'let-go' })),
    blocks: [
      { type: 'paragraph', text: severalWords.lead(items.length), tone: 'lead' },
      ...(attachments.length === 0 ? [] : [{ type: 'paragraph' as const, text: calendarWords.filesNote, tone: 'quiet' as const }]),
      ...items.flatMap((item, index) => numbered(facts, item, namesOf(item.timeline), index + 1)),
      ...(more === 0 ? [] : [{ type: 'paragraph' as const, text: severalWords.more(more) }]),
    ],
  });
}

/** As the single mail would carry them, with the number in the name. */
const calendarFiles = (facts: MailFacts, { next, ...matter }: ReminderItem, number: number): OutgoingMail['attachments'] =>
  next.action === 'let-go' || next.repeats !== null
    ? []
    : reminderEntry({ ...facts, ...matter }, next, isCall(matter, next)).map((file) => ({
        ...file,
        fileName: `${number}-${file.fileName}`,
      }));

function numbered(facts: MailFacts, item: ReminderItem, names: Names, number: number): readonly Block[] {
  const offered = shortTapsOf(item, facts.sentAt);
  return [
    { type: 'heading', text: `${number}. ${names.label}` },
    ...(item.next.action === 'remind'
      ? reminder(facts, item, item.next, names)
      : letGo({ ...item, sentAt: facts.sentAt }, item.next, names)),
    {
      type: 'answers',
      lead: severalWords.answersTo(number),
      answers: offered.map(({ word, label }) => answerLink(facts, `${number} ${word}`, label(names.them))),
    },
  ];
}

function shortTapsOf({ next, timeline }: ReminderItem, sentAt: MailFacts['sentAt']): readonly Tap[] {
  if (next.action !== 'remind') return settledWith(timeline, sentAt) === null ? shortTapsOfLetGo : [taps.heard, taps.keepOpen];
  const { promise } = next.why;
  return promise?.type === 'invited' && promise.about === 'answer' ? shortTapsOfOffer : shortTaps(timeline);
}

/** Its title, and the draft behind its button: why, picture and script stay out. */
function reminder(
  facts: MailFacts,
  item: ReminderItem,
  next: Extract<ReminderItem['next'], { action: 'remind' }>,
  names: Names,
): readonly Block[] {
  const matter = { ...facts, ...item };
  const words = wordsOf(matter, { ...next, promise: next.why.promise });
  const { title, button } = stepWords[next.repeats ?? next.step];
  const draft = isCall(item, next) ? null : draftFor(matter, names, next, words);
  const advice: Block = { type: 'paragraph', text: `${title(words)}.` };
  if (draft === null) return [advice];
  const { mail, body } = draft;
  if (mail === null) return [advice, { type: 'copy', text: body }];
  const fields = [
    ['To', mail.to],
    ['Bcc', mail.bcc],
    ['Subject', mail.subject],
  ] as const;
  const label = button?.(words) ?? reminderWords.opensDraft(names.them);
  return [advice, { type: 'copy', text: body, fields, link: { label, href: mailto({ ...mail, body }) }, folded: true }];
}

const letGo = (
  { timeline, sentAt }: ReminderItem & Pick<MailFacts, 'sentAt'>,
  next: Extract<ReminderItem['next'], { action: 'let-go' }>,
  { them }: Names,
): readonly Block[] => {
  const [seen = '', silence = ''] = lettingGoNeutrally({
    them,
    plan: announcedEnd(next),
    theyAnswered: timeline.lastReply !== null,
    settled: settledWith(timeline, sentAt),
  });
  return [{ type: 'paragraph', text: `${severalWords.letGo} ${seen} ${silence}`.trim() }];
};
