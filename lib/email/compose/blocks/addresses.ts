/** Mails about the addresses that a user writes from, and about their tracking address. */
import type { Temporal } from 'temporal-polyfill';
import {
  type AddressOutcome,
  addressRemovedWords,
  addressWords,
  confirmAddressWords,
  leavingWords,
  newAddressWords,
} from '../../wording/answers/addresses.ts';
import { confirmWords } from '../../wording/answers/welcome.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { contactCards } from '../attachments/contact-cards.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { answerLink } from './answer-links.ts';
import type { Block } from './blocks.ts';
import { readerOf } from './reader.ts';

/** What became of `add address` or `remove address`. `own`: the user's addresses now, the one we mail first. */
export const composeAddressAnswer = (
  facts: MailFacts,
  { address, outcome, own }: { readonly address: string; readonly outcome: AddressOutcome; readonly own: readonly string[] },
): OutgoingMail =>
  outgoing(facts, {
    kind: 'answer',
    subject: addressWords.subject[outcome],
    preheader: addressWords.preheader,
    blocks: paragraphs(addressWords.says[outcome](address, own)),
  });

/** To the address itself, which may be a stranger's, so the mail does not say who asked. `facts.user` is that address alone. */
export const composeConfirmAddress = (facts: MailFacts): OutgoingMail =>
  outgoing(toSomebodyElse(facts), {
    kind: 'confirm',
    subject: confirmAddressWords.subject,
    preheader: confirmAddressWords.preheader,
    footer: confirmAddressWords.footer,
    blocks: [
      ...paragraphs([confirmAddressWords.lead, confirmAddressWords.what, confirmAddressWords.ask]),
      { type: 'answers', lead: confirmWords.tapLead, answers: [answerLink(facts, 'yes', confirmAddressWords.link)] },
      { type: 'paragraph', text: confirmAddressWords.ignore },
    ],
  });

/** To the address that was removed, once: so that nobody takes it away unseen. */
export const composeAddressRemoved = (facts: MailFacts): OutgoingMail =>
  outgoing(toSomebodyElse(facts), {
    kind: 'notice',
    subject: addressRemovedWords.subject,
    preheader: addressRemovedWords.preheader,
    footer: addressRemovedWords.footer,
    blocks: paragraphs(addressRemovedWords.says),
  });

/** To each address of the user: one of them asked that an older one be removed. The one tap says no, and counts from that address alone. */
export function composeLeaving(
  facts: MailFacts,
  { address, askedBy, leavesOn }: { readonly address: string; readonly askedBy: string; readonly leavesOn: Temporal.PlainDate },
): OutgoingMail {
  const says = leavingWords.says(address, askedBy, plainDay(leavesOn, readerOf(facts)));
  const no: Block = { type: 'answers', lead: leavingWords.tapLead, answers: [answerLink(facts, 'no', leavingWords.no)] };
  return outgoing(facts, {
    kind: 'notice',
    subject: leavingWords.subject,
    preheader: says[0] ?? '',
    blocks: [...paragraphs(says), ...(facts.user.address === address ? [no] : [])],
  });
}

/** To each address of the user: what the mail before announced won't happen. */
export const composeAddressKept = (facts: MailFacts, address: string): OutgoingMail =>
  outgoing(facts, {
    kind: 'notice',
    subject: leavingWords.keptSubject,
    preheader: leavingWords.kept(address),
    blocks: paragraphs([leavingWords.kept(address)]),
  });

/** A recipient who may be a stranger must not be able to stop the user's mails. */
const toSomebodyElse = (facts: MailFacts): MailFacts => ({ ...facts, user: { ...facts.user, unsubscribeAddress: null } });

export const composeNewAddress = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'answer',
    subject: newAddressWords.subject,
    preheader: newAddressWords.preheader,
    attachments: contactCards(facts),
    blocks: [
      { type: 'paragraph', text: newAddressWords.lead, tone: 'lead' },
      { type: 'copy', text: facts.user.trackingAddress },
      ...[newAddressWords.dead, newAddressWords.card].map((text): Block => ({ type: 'paragraph', text })),
    ],
  });

const paragraphs = (all: readonly string[]): readonly Block[] =>
  all.map((text, index) => ({ type: 'paragraph', text, ...(index === 0 && { tone: 'lead' as const }) }));
