/** Puts a request by the user's new address to their oldest one, and answers a no. */
import { askOldestWords } from '../../wording/answers/addresses.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { dayCount } from '../../wording/plain-dates.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';
import { answerLink } from './answer-links.ts';

export type AskedOfOldest = 'export' | 'new-address';

export const composeAskOldest = (
  facts: MailFacts,
  { what, askedBy, freshDays }: { readonly what: AskedOfOldest; readonly askedBy: string; readonly freshDays: number },
): OutgoingMail => {
  const words = askOldestWords[what];
  return outgoing(facts, {
    kind: 'question',
    subject: words.subject,
    preheader: words.preheader,
    blocks: [
      { type: 'paragraph', text: words.lead(askedBy), tone: 'lead' },
      { type: 'paragraph', text: askOldestWords.why(askedBy) },
      {
        type: 'answers',
        lead: askOldestWords.ask,
        answers: [answerLink(facts, 'yes', words.yes), answerLink(facts, 'no', askOldestWords.no)],
      },
      { type: 'paragraph', text: askOldestWords.notYou(askedBy) },
      { type: 'paragraph', text: askOldestWords.otherwise(dayCount(freshDays)), tone: 'quiet' },
    ],
  });
};

export const composeNotDone = (facts: MailFacts, what: AskedOfOldest): OutgoingMail => unchanged(facts, askOldestWords[what].kept);

/** The yes came from an address that is too new for it. */
export const composeNeedsOldest = (facts: MailFacts): OutgoingMail => unchanged(facts, askOldestWords.needs(facts.user.address));

const unchanged = (facts: MailFacts, text: string): OutgoingMail =>
  outgoing(facts, {
    kind: 'answer',
    subject: askOldestWords.keptSubject,
    preheader: text,
    blocks: [{ type: 'paragraph', text, tone: 'lead' }],
  });
