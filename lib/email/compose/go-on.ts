/** Asked once of somebody who answered none of the last reminders, at the end of the next one: are they any help? */
import { goOnWords } from '../wording/questions.ts';
import { answerLink } from './answer-links.ts';
import type { Block } from './blocks.ts';
import type { MailFacts } from './facts.ts';

/** The answers go to tactful@: they are about all mails, and not about the timeline of this one. */
export function goOnQuestion({ service }: MailFacts): readonly Block[] {
  const about = { service, replyAddress: null };
  return [
    { type: 'heading', text: goOnWords.heading },
    { type: 'paragraph', text: goOnWords.asks },
    { type: 'answers', lead: goOnWords.lead, answers: goOnWords.answers.map(({ word, label }) => answerLink(about, word, label)) },
  ];
}
