/** The question at the end of a mail about all our mails: are they any help, and if they are paused, shall they resume? */
import { goOnWords, heldWords } from '../../wording/answers/questions.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { answerLink } from './answer-links.ts';
import type { Block } from './blocks.ts';

/** The answers go to tactful@: they are not about the timeline that this mail may be about. */
export function closingQuestion({ service, alsoAsks }: MailFacts): readonly Block[] {
  if (!alsoAsks) return [];
  const { heading, asks, lead, answers } = alsoAsks === 'go on' ? goOnWords : heldWords;
  const about = { service, replyAddress: null };
  return [
    { type: 'heading', text: heading },
    { type: 'paragraph', text: asks },
    { type: 'answers', lead, answers: answers.map(({ word, label }) => answerLink(about, word, label)) },
  ];
}
