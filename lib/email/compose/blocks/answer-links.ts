/** One-tap answers: a mailto: to the mail's reply address with the typed word in subject and body. No web link, so no scanner can fire one. */

import type { MailFacts } from '../../wording/facts.ts';
import type { Answer } from './blocks.ts';
import { mailto } from './mailto.ts';

type Offered = { readonly word: string; readonly label: (them: string) => string };

/** In both places, because some mail programs drop the one and some the other. */
export const answerLink = (facts: Pick<MailFacts, 'replyAddress' | 'service'>, word: string, label: string): Answer => ({
  word,
  label,
  href: mailto({ to: facts.replyAddress ?? facts.service.addresses.from, subject: word, body: word }),
});

export const answerLinks = (
  facts: Pick<MailFacts, 'replyAddress' | 'service'>,
  offered: readonly Offered[],
  them: string,
): readonly Answer[] => offered.map(({ word, label }) => answerLink(facts, word, label(them)));
