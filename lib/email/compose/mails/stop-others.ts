/** After `hired`: asks whether to stop the other conversations, with a withdrawal draft for each, and answers a yes or no. */
import { mayComeToAJob } from '../../../domain/timeline.ts';
import { stopOthersWords as words } from '../../wording/answers/stop-others.ts';
import type { MailFacts, Matter } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { answerMailWords } from '../../wording/shared.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { mailto } from '../blocks/mailto.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { withdrawalDraft } from '../reminders/draft.ts';

/** So many drafts keep the mail below the size at which Gmail clips. Our choice. */
const mostNamed = 12;

export function composeStopOthers(facts: MailFacts, others: readonly Matter[]): OutgoingMail {
  const named = others.slice(0, mostNamed);
  const more = others.length - named.length;
  const drafts = named.filter(({ timeline }) => mayComeToAJob(timeline)).flatMap((matter) => draftOf(facts, matter));
  return outgoing(facts, {
    kind: 'question',
    subject: words.subject,
    preheader: words.preheader(others.length),
    blocks: [
      { type: 'paragraph', text: words.lead, tone: 'lead' },
      { type: 'answers', lead: answerMailWords.tapLead, answers: [answerLink(facts, 'yes', words.yes), answerLink(facts, 'no', words.no)] },
      { type: 'paragraph', text: words.open },
      {
        type: 'list',
        ordered: false,
        items: [...named.map(({ timeline }) => namesOf(timeline).label), ...(more === 0 ? [] : [words.more(more)])],
      },
      ...(drafts.length === 0
        ? []
        : [{ type: 'heading' as const, text: words.withdrawHeading }, { type: 'paragraph' as const, text: words.withdraw }, ...drafts]),
    ],
  });
}

function draftOf(facts: MailFacts, matter: Matter): readonly Block[] {
  const names = namesOf(matter.timeline);
  const draft = withdrawalDraft({ ...facts, ...matter }, names);
  if (draft === null) return [];
  const { to, subject } = draft.mail;
  const fields = [
    ['To', to],
    ['Subject', subject],
  ] as const;
  return [
    {
      type: 'copy',
      text: draft.body,
      fields,
      link: { label: words.draftLink(names.label), href: mailto({ ...draft.mail, body: draft.body }) },
    },
  ];
}

/** `stopped`: how many were; null: the user said no. */
export const composeOthersStopped = (facts: MailFacts, stopped: number | null): OutgoingMail => {
  const says = stopped === null ? words.kept : words.stopped(stopped);
  return outgoing(facts, {
    kind: 'answer',
    subject: stopped === null ? words.keptSubject : words.stoppedSubject,
    preheader: says,
    blocks: [{ type: 'paragraph', text: says, tone: 'lead' }],
  });
};
