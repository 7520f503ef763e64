/** Composes a mail from the parts that all mails share and this mail's own. */

import type { MailFacts, Matter } from '../wording/facts.ts';
import { footer as footerWords } from '../wording/shared.ts';
import type { Block, Link } from './blocks/blocks.ts';
import { closingQuestion } from './blocks/closing-question.ts';
import { discreetly } from './blocks/discreet.ts';
import { layOut } from './blocks/layout.ts';
import { mailto } from './blocks/mailto.ts';
import { textTwin } from './blocks/text-twin.ts';
import type { OutgoingMail } from './outgoing-mail.ts';
import { meanwhileBlocks } from './reminders/meanwhile.ts';

type Said = Pick<OutgoingMail, 'kind' | 'subject'> &
  Partial<Pick<OutgoingMail, 'attachments' | 'step' | 'items'>> & {
    readonly preheader: string;
    readonly blocks: readonly Block[];
    /** For a person who may not have asked: said in place of the usual lines, without the link that ends everything. */
    readonly footer?: string;
    /** The first of the usual lines at the end. */
    readonly finePrint?: string;
  };

export function outgoing(facts: MailFacts & Partial<Matter>, { preheader, blocks, footer, finePrint, ...said }: Said): OutgoingMail {
  const mail = {
    id: facts.id,
    formerId: facts.formerId,
    to: facts.user.address,
    from: facts.service.addresses.from,
    fromName: facts.service.addresses.fromName,
    idDomain: facts.service.addresses.idDomain,
    replyTo: facts.replyAddress,
    unsubscribe: facts.user.unsubscribeAddress ?? null,
    references: facts.references,
    attachments: [],
    step: null,
    items: [],
    timelineId: facts.timelineId ?? null,
    ...said,
  };
  const shown = { subject: said.subject, preheader };
  const letter = {
    ...(facts.user.discreet ? discreetly(mail, shown) : shown),
    blocks: [...blocks, ...meanwhileBlocks(facts), ...closingQuestion(facts)],
  };
  const below =
    footer === undefined
      ? { lines: [...(finePrint === undefined ? [] : [finePrint]), footerWords.why, footerWords.words], link: stopAll(facts) }
      : { lines: [footer], link: null };
  return { ...mail, subject: letter.subject, ...bothParts({ ...letter, ...below }) };
}

/** Text and HTML of the same blocks. */
export const bothParts = (letter: {
  readonly subject: string;
  readonly preheader: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
  readonly link: Link | null;
}): Pick<OutgoingMail, 'text' | 'html'> => ({
  text: textTwin(letter.blocks, letter.lines),
  html: layOut({ ...letter, footer: { lines: letter.lines, link: letter.link } }),
});

/** To tactful@ and not to the reply address: it must work however old the mail is. */
const stopAll = (facts: MailFacts): Link => ({
  label: footerWords.stopAll,
  href: mailto({ to: facts.service.addresses.from, subject: 'stop all', body: 'stop all' }),
});
