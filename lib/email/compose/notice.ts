/** A notice about the user's account. */
import { notice } from '../wording/notices.ts';
import type { Block } from './blocks.ts';
import type { MailFacts, Notice } from './facts.ts';
import { outgoing } from './outgoing.ts';
import type { OutgoingMail } from './outgoing-mail.ts';

export function composeNotice(facts: MailFacts, matter: Notice): OutgoingMail {
  const { subject, says } = notice(matter, facts.sentAt.toZonedDateTimeISO(facts.user.timeZone));
  return outgoing(facts, {
    kind: 'notice',
    subject,
    preheader: says[0] ?? '',
    blocks: says.map((text, index): Block => ({ type: 'paragraph', text, ...(index === 0 ? { tone: 'lead' } : {}) })),
  });
}
