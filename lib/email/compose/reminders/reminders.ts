/** Several reminders and let-go notes of one morning in one numbered mail. The numbers are those of `items`. */
import { shortAnswers, shortAnswersToLetGo, shortestAnswers } from '../../wording/answers/answers.ts';
import { calendarWords } from '../../wording/calendar.ts';
import type { MailFacts, ReminderItem } from '../../wording/facts.ts';
import { type Names, namesOf } from '../../wording/names.ts';
import { quoted } from '../../wording/quoted.ts';
import { lettingGoNeutrally } from '../../wording/reminders/letting-go.ts';
import { openings } from '../../wording/reminders/openings.ts';
import { advice, reminderWords, severalWords, subjects, whySentence } from '../../wording/shared.ts';
import { reminderEntry } from '../attachments/calendar.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { mailto } from '../blocks/mailto.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { type Draft, draftFor } from './draft.ts';
import { isCall } from './draft-blocks.ts';

/** More drafts than these make a mail that Gmail clips (102 KB): then they open by their links, and are not printed. Our choice. */
const mostPrinted = 8;

export function composeReminders(facts: MailFacts, items: readonly ReminderItem[]): OutgoingMail {
  const names = items.map(({ timeline }) => namesOf(timeline));
  const attachments = items.flatMap((item, index) => calendarFiles(facts, item, index + 1));
  return outgoing(facts, {
    kind: 'reminders',
    subject: subjects.reminders(items.length, names),
    preheader: severalWords.preheader(names),
    attachments,
    items: items.map(({ timelineId, next }) => ({ timelineId, step: next.step, kind: next.action === 'remind' ? 'reminder' : 'let-go' })),
    blocks: [
      { type: 'paragraph', text: severalWords.lead(items.length), tone: 'lead' },
      { type: 'paragraph', text: severalWords.typed },
      ...(attachments.length === 0 ? [] : [{ type: 'paragraph' as const, text: calendarWords.filesNote, tone: 'quiet' as const }]),
      ...items.flatMap((item, index) => numbered(facts, item, namesOf(item.timeline), index + 1, items.length <= mostPrinted)),
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

function numbered(facts: MailFacts, item: ReminderItem, names: Names, number: number, printed: boolean): readonly Block[] {
  const toReminder = printed ? shortAnswers : shortestAnswers;
  const words = item.next.action === 'remind' ? toReminder : shortAnswersToLetGo;
  return [
    { type: 'heading', text: `${number}. ${names.label}` },
    ...(item.next.action === 'remind' ? reminder(facts, item, item.next, names, printed) : letGo(item.next, names, number)),
    {
      type: 'answers',
      lead: severalWords.answersTo(number),
      answers: words.map(({ word, label }) => answerLink(facts, `${number} ${word}`, label(names.them))),
    },
  ];
}

function reminder(
  facts: MailFacts,
  item: ReminderItem,
  next: Extract<ReminderItem['next'], { action: 'remind' }>,
  names: Names,
  printed: boolean,
): readonly Block[] {
  const step = next.repeats ?? next.step;
  const { title, says } = advice[step]({ ...names, ...item.timeline, company: names.company });
  const draft = draftFor({ ...facts, ...item }, names, next, null);
  return [
    { type: 'paragraph', text: openings[step]({ them: names.them, interviewAt: null, namedAt: null }) },
    { type: 'paragraph', text: `${title}${title.endsWith('?') ? '' : '.'} ${says[0] ?? ''}` },
    { type: 'paragraph', text: whySentence(next), tone: 'quiet' },
    ...(draft === null ? [] : draftBlocks(draft, names, printed)),
  ];
}

function draftBlocks({ body, mail }: Draft, names: Names, printed: boolean): readonly Block[] {
  const link = mail === null ? null : { label: severalWords.draftLink(names.them), href: mailto({ ...mail, body }) };
  const toFill: readonly Block[] = body.includes('[') ? [{ type: 'paragraph', text: reminderWords.brackets, tone: 'quiet' }] : [];
  const fields =
    mail === null
      ? []
      : ([
          ['To', mail.to],
          ['Bcc', mail.bcc],
          ['Subject', mail.subject],
        ] as const);
  return [{ type: 'copy', text: body, fields, link, folded: !printed }, ...toFill];
}

const letGo = (next: Extract<ReminderItem['next'], { action: 'let-go' }>, names: Names, number: number): readonly Block[] => [
  { type: 'paragraph', text: severalWords.letGo(names) },
  {
    type: 'paragraph',
    text: [
      ...lettingGoNeutrally({ names, plan: next.why.promise === null ? null : quoted(next.why.promise.quote) }),
      severalWords.heard(number),
    ].join(' '),
  },
];
