/** The weekly digest: what waits for a word, what comes this week and later, what was let go. Long lists are folded, so that Gmail clips none. */
import { forgottenWords } from '../../wording/answers/notices.ts';
import type { MailFacts, StatusItem } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { whatComes } from '../../wording/reminders/coming.ts';
import { digestWords } from '../../wording/reminders/digest.ts';
import { shortTaps } from '../../wording/steps/taps.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords } from './audience.ts';

export type WeekItem = StatusItem;

/** Soonest first. */
export interface Week {
  /** Their last reminder has no answer; they are numbered, so that one word each is enough. */
  readonly asked: readonly WeekItem[];
  /** How many of these also come this week, with a repeat or a let-go. Absent: none. */
  readonly askedDue?: number;
  readonly due: readonly WeekItem[];
  readonly later: readonly WeekItem[];
  readonly letGo: readonly WeekItem[];
  /** It also asks whether they wrote to anyone without us. */
  readonly asks?: boolean;
}

/** What keeps the mail below 60 KB. Our choice. */
const mostAsked = 10;
const mostLines = 25;
const mostLetGo = 15;

/** In the order of their numbers. */
export const numberedIn = ({ asked }: Week): readonly WeekItem[] => asked.slice(0, mostAsked);

export function composeDigest(facts: MailFacts, week: Week): OutgoingMail {
  const { asked, askedDue = 0, due, later, letGo, asks = false } = week;
  const coming = (item: WeekItem): string => `${namesOf(item.timeline).label}: ${comingTo(facts, item)}`;
  const rested = (item: WeekItem): string => `${namesOf(item.timeline).label}: ${digestWords.closedOn(letGoDay(facts, item))}`;
  const [first] = [...asked, ...due, ...later].map(coming);
  // To tactful@: they are about all mails, and no answer to a number.
  const about = { ...facts, replyAddress: null };
  return outgoing(facts, {
    kind: 'digest',
    subject: digestWords.subject(asked.length, due.length + askedDue),
    preheader: first ?? digestWords.closed,
    blocks: [
      { type: 'paragraph', text: digestWords.lead(asked.length + due.length + later.length), tone: 'lead' },
      ...(asked.length === 0 ? [] : waiting(facts, week)),
      ...section(digestWords.due, due.map(coming), mostLines),
      ...(asked.length + due.length === 0 && later.length > 0 ? [paragraph(digestWords.noneDue)] : []),
      ...section(digestWords.later, later.map(coming), mostLines),
      ...section(digestWords.closed, letGo.map(rested), mostLetGo),
      ...(letGo.length === 0 ? [] : [paragraph(digestWords.heard)]),
      ...(asks ? forgotten(facts) : []),
      {
        type: 'answers',
        lead: digestWords.nextOne,
        answers: [
          answerLink(about, 'status', digestWords.status),
          answerLink(about, 'digest off', digestWords.off),
          ...(asks ? [answerLink(about, 'fridays off', forgottenWords.off)] : []),
        ],
      },
    ],
  });
}

const forgotten = ({ user }: MailFacts): readonly Block[] => [
  { type: 'heading', text: forgottenWords.asks },
  paragraph(forgottenWords.how(user.trackingAddress)),
];

const paragraph = (text: string): Block => ({ type: 'paragraph', text });

function waiting(facts: MailFacts, week: Week): readonly Block[] {
  const more = week.asked.length - mostAsked;
  return [
    { type: 'heading', text: digestWords.asked },
    paragraph(digestWords.askedLead),
    ...numberedIn(week).flatMap((item, index) => numbered(facts, item, index + 1)),
    ...(more > 0 ? [paragraph(digestWords.more(more))] : []),
  ];
}

const comingTo = (facts: MailFacts, { next, ...matter }: WeekItem): string =>
  whatComes(next, actionWords({ ...facts, ...matter }, next), readerOf(facts));

function numbered(facts: MailFacts, item: WeekItem, number: number): readonly Block[] {
  const { timeline } = item;
  const names = namesOf(timeline);
  const reminded = timeline.lastReminder?.at.toZonedDateTimeISO(facts.user.timeZone);
  return [
    { type: 'heading', text: `${number}. ${names.label}` },
    paragraph(
      [...(reminded === undefined ? [] : [digestWords.remindedOn(plainDay(reminded, readerOf(facts)))]), comingTo(facts, item)].join(' '),
    ),
    {
      type: 'answers',
      lead: digestWords.answersTo(number),
      answers: shortTaps(timeline).map(({ word, label }) => answerLink(facts, `${number} ${word}`, label(names.them))),
    },
  ];
}

function section(heading: string, lines: readonly string[], most: number): readonly Block[] {
  if (lines.length === 0) return [];
  const items = lines.length <= most ? lines : [...lines.slice(0, most), digestWords.more(lines.length - most)];
  return [
    { type: 'heading', text: heading },
    { type: 'list', ordered: false, items },
  ];
}

function letGoDay(facts: MailFacts, { shownEvents }: WeekItem): string {
  const at = shownEvents.findLast(({ type }) => type === 'LetGo')?.at ?? facts.sentAt;
  return plainDay(at.toZonedDateTimeISO(facts.user.timeZone), readerOf(facts));
}
