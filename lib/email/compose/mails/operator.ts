/** Mail to postmaster@ or abuse@, handed on to who runs the service. */
import { operatorWords } from '../../wording/answers/notices.ts';
import type { MailFacts, OperatorMatter } from '../../wording/facts.ts';
import { clip, maxQuoted } from '../../wording/names.ts';
import type { Block } from '../blocks/blocks.ts';
import { headerValue } from '../blocks/header-value.ts';
import { bothParts } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

interface OperatorFacts {
  readonly id: string;
  /** The operator's address. */
  readonly to: string;
  readonly service: Pick<MailFacts['service'], 'addresses'>;
}

export function composeOperator(facts: OperatorFacts, { recipient, from, subject, text }: OperatorMatter): OutgoingMail {
  const lead = operatorWords.lead(recipient);
  const shownSubject = clip(headerValue(`${recipient}: ${subject === '' ? operatorWords.noSubject : subject}`), 59);
  const blocks: readonly Block[] = [
    { type: 'paragraph', text: lead, tone: 'lead' },
    {
      type: 'paragraph',
      text: `${operatorWords.from}: ${from}\n${operatorWords.subject}: ${subject === '' ? operatorWords.noSubject : clip(subject, 200)}`,
    },
    { type: 'quote', text: clip(text, maxQuoted) },
  ];
  return {
    id: facts.id,
    kind: 'operator',
    to: facts.to,
    from: facts.service.addresses.from,
    idDomain: facts.service.addresses.idDomain,
    replyTo: null,
    subject: shownSubject,
    ...bothParts({ subject: shownSubject, preheader: lead, blocks, lines: [], link: null }),
    references: [],
    attachments: [],
    step: null,
    timelineId: null,
    items: [],
  };
}
