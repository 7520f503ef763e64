/**
 * Passes on a mail service's request to confirm a forwarding, as our own mail. Its link is plain text, because none of our links leads to
 * the web.
 */
import { forwardingWords } from '../../wording/answers/forwarding.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { clip, maxQuoted } from '../../wording/names.ts';
import type { Block } from '../blocks/blocks.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export interface PassedRequest {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly namesUser: boolean;
}

export function composeForwardingRequest(facts: MailFacts, { from, subject, text, namesUser }: PassedRequest): OutgoingMail {
  const warning: readonly Block[] = namesUser ? [] : [{ type: 'paragraph', text: forwardingWords.namesNobody }];
  return outgoing(facts, {
    kind: 'passed-on',
    subject: forwardingWords.subject,
    preheader: forwardingWords.preheader,
    blocks: [
      { type: 'paragraph', text: forwardingWords.lead, tone: 'lead' },
      { type: 'paragraph', text: forwardingWords.onlyIf },
      ...warning,
      { type: 'paragraph', text: forwardingWords.from(from, clip(subject, 200)), tone: 'quiet' },
      { type: 'quote', text: clip(text, maxQuoted) },
      { type: 'paragraph', text: forwardingWords.filter, tone: 'quiet' },
    ],
  });
}
