/** Answers a mail that named no recipient, whose recipient is not signed, or that may not be meant now. */
import type { Temporal } from 'temporal-polyfill';
import { noRecipientWords, toMeAloneWords, unsignedToWords, wordInDoubtWords } from '../../wording/answers/not-to-us.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { clip } from '../../wording/names.ts';
import { plainDay } from '../../wording/plain-dates.ts';
import { answerLink } from '../blocks/answer-links.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export const composeNoRecipient = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'question',
    subject: noRecipientWords.subject,
    preheader: noRecipientWords.toMeAlone,
    blocks: [
      { type: 'paragraph', text: noRecipientWords.lead, tone: 'lead' },
      { type: 'paragraph', text: noRecipientWords.inBcc },
      { type: 'paragraph', text: noRecipientWords.toMeAlone },
      { type: 'paragraph', text: noRecipientWords.toUs, tone: 'quiet' },
    ],
  });

/** A letter to somebody that went to us alone, by a slip. */
export const composeToMeAlone = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'question',
    subject: toMeAloneWords.subject,
    preheader: toMeAloneWords.lead,
    blocks: [
      { type: 'paragraph', text: toMeAloneWords.lead, tone: 'lead' },
      { type: 'paragraph', text: `${toMeAloneWords.send} ${facts.user.trackingAddress}` },
      { type: 'paragraph', text: toMeAloneWords.inBcc },
      { type: 'paragraph', text: toMeAloneWords.toUs, tone: 'quiet' },
    ],
  });

export const composeUnsignedTo = (facts: MailFacts): OutgoingMail =>
  outgoing(facts, {
    kind: 'notice',
    subject: unsignedToWords.subject,
    preheader: unsignedToWords.help,
    blocks: [
      { type: 'paragraph', text: unsignedToWords.lead, tone: 'lead' },
      { type: 'paragraph', text: unsignedToWords.help },
    ],
  });

/** `writtenOn`: the day of an old mail; null: its parts say different things. `lines`: what it may ask for. */
export function composeDoubt(
  facts: MailFacts,
  { writtenOn, lines }: { readonly writtenOn: Temporal.PlainDate | null; readonly lines: readonly string[] },
): OutgoingMail {
  const lead = writtenOn === null ? wordInDoubtWords.differs : wordInDoubtWords.old(plainDay(writtenOn, readerOf(facts)));
  const answers = lines.map((line) => answerLink(facts, clip(line, 100), wordInDoubtWords.label(clip(line, 100))));
  return outgoing(facts, {
    kind: 'question',
    subject: wordInDoubtWords.subject,
    preheader: lead,
    blocks: [
      { type: 'paragraph', text: lead, tone: 'lead' },
      { type: 'answers', lead: wordInDoubtWords.choose, answers },
    ],
  });
}
