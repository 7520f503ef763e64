/** Mails that are no user's: what came to postmaster@ or abuse@, handed on to who runs the service, and the answer to its test mail. */
import { canaryWords, operatorWords } from '../../wording/answers/notices.ts';
import type { MailFacts, OperatorMatter } from '../../wording/facts.ts';
import { clip, maxQuoted } from '../../wording/names.ts';
import type { Block } from '../blocks/blocks.ts';
import { headerValue } from '../blocks/header-value.ts';
import { bothParts } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

interface OperatorFacts {
  readonly id: string;
  /** The operator's address, or canary@. */
  readonly to: string;
  readonly service: Pick<MailFacts['service'], 'addresses'>;
}

export function composeOperator(facts: OperatorFacts, { recipient, from, subject, text }: OperatorMatter): OutgoingMail {
  const lead = operatorWords.lead(recipient);
  return nobodys(facts, clip(headerValue(`${recipient}: ${subject === '' ? operatorWords.noSubject : subject}`), 59), lead, [
    {
      type: 'paragraph',
      text: `${operatorWords.from}: ${from}\n${operatorWords.subject}: ${subject === '' ? operatorWords.noSubject : clip(subject, 200)}`,
    },
    { type: 'quote', text: clip(text, maxQuoted) },
  ]);
}

/** Nobody reads it but the service, when it comes back (handling/receive/canary.ts). */
export const composeCanary = (facts: OperatorFacts, subject: string): OutgoingMail =>
  nobodys(facts, subject, canaryWords.answer(subject), []);

function nobodys({ id, to, service }: OperatorFacts, subject: string, lead: string, more: readonly Block[]): OutgoingMail {
  const blocks: readonly Block[] = [{ type: 'paragraph', text: lead, tone: 'lead' }, ...more];
  return {
    id,
    kind: 'operator',
    to,
    from: service.addresses.from,
    fromName: service.addresses.fromName,
    idDomain: service.addresses.idDomain,
    replyTo: null,
    subject,
    ...bothParts({ subject, preheader: lead, blocks, lines: [], link: null }),
    references: [],
    attachments: [],
    step: null,
    timelineId: null,
    items: [],
  };
}
