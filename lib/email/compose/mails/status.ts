/** The status mail: every timeline with what comes next, open ones first. */

import { statusWords } from '../../wording/answers/help.ts';
import { type StandingSetting, standingLines } from '../../wording/answers/settings.ts';
import type { MailFacts, StatusItem } from '../../wording/facts.ts';
import { clip, namesOf } from '../../wording/names.ts';
import { whatComes } from '../../wording/reminders/coming.ts';
import { subjects } from '../../wording/shared.ts';
import { statusTaps } from '../../wording/steps/taps.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { actionWords } from '../reminders/audience.ts';

/** `standing`: the user's settings; null: they are left out. */
export function composeStatus(facts: MailFacts, items: readonly StatusItem[], standing: StandingSetting | null = null): OutgoingMail {
  const reader = readerOf(facts);
  const open = items.filter(({ timeline }) => timeline.status === 'active');
  const closed = items.filter(({ timeline }) => timeline.status === 'closed');
  // Numbers answer by one address; a single timeline has its own.
  const numbered = open.length > 1;
  const tappable = facts.replyAddress !== null && open.length > 0;
  const lines = open.map(
    ({ next, ...matter }, index) =>
      [
        `${numbered && tappable ? `${index + 1}. ` : ''}${namesOf(matter.timeline).label}`,
        whatComes(next, actionWords({ ...facts, ...matter }, next), reader),
        clip(matter.timeline.subject, 100),
      ] as const,
  );
  const first = lines[0];
  const blocks: readonly Block[] = [
    ...(items.length === 0
      ? [{ type: 'paragraph' as const, text: statusWords.none, tone: 'lead' as const }]
      : [{ type: 'paragraph' as const, text: statusWords.lead(open.length), tone: 'lead' as const }]),
    ...(tappable ? [{ type: 'paragraph' as const, text: statusWords.tapLead(open.length) }] : []),
    ...(lines.length > inFull
      ? asList(lines)
      : lines.flatMap(([label, coming, subject], index): Block[] => [
          { type: 'heading', text: label },
          ...(subject === '' ? [] : [{ type: 'paragraph' as const, text: subject, tone: 'quiet' as const }]),
          tappable && index < mostTapped
            ? oneTap(facts, open[index], coming, numbered ? `${index + 1} ` : '')
            : { type: 'paragraph', text: coming },
        ])),
    ...(closed.length === 0
      ? []
      : [
          { type: 'heading' as const, text: statusWords.closed },
          { type: 'list' as const, ordered: false, items: few(closed.map(closedLine), mostClosed) },
        ]),
    ...(items.length === 0 ? [] : [{ type: 'paragraph' as const, text: statusWords.address }]),
    { type: 'copy', text: facts.user.trackingAddress },
    ...(standing === null ? [] : settings(facts, standing)),
  ];
  return outgoing(facts, {
    kind: 'status',
    subject: subjects.status(open.length),
    preheader: statusWords.preheader(first === undefined ? null : `${first[0]}: ${first[1]}`),
    blocks,
  });
}

const settings = (facts: MailFacts, standing: StandingSetting): readonly Block[] => [
  { type: 'heading', text: statusWords.settings },
  { type: 'list', ordered: false, items: standingLines(standing, { reader: readerOf(facts), timeZone: facts.user.timeZone }) },
];

/** Links make a mail long, so beyond this many the user types the numbers. Our choice. */
const mostTapped = 15;

function oneTap(facts: MailFacts, item: StatusItem | undefined, lead: string, number: string): Block {
  const them = item === undefined ? '' : namesOf(item.timeline).them;
  return {
    type: 'answers',
    lead,
    answers: statusTaps(item?.timeline ?? { channel: 'mail' }).map(({ word, label }) => answerLink(facts, `${number}${word}`, label(them))),
  };
}

/** Beyond these a line each; beyond those a count. It keeps the mail below the size at which Gmail clips. Our choice. */
const inFull = 40;
const mostOpen = 150;
const mostClosed = 50;

const asList = (lines: readonly (readonly [label: string, coming: string, subject: string])[]): readonly Block[] => [
  {
    type: 'list',
    ordered: false,
    items: few(
      lines.map(([label, coming]) => `${label}: ${coming}`),
      mostOpen,
    ),
  },
];

const few = (items: readonly string[], most: number): readonly string[] =>
  items.length <= most ? items : [...items.slice(0, most), statusWords.more(items.length - most)];

const closedLine = ({ timeline }: StatusItem): string =>
  `${namesOf(timeline).label}: ${statusWords.closedBecause[timeline.closedBecause ?? 'stopped']}`;
