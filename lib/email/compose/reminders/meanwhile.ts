/** What came in on its own since our last mail, told at the end of the next one. */

import type { MailFacts, Matter } from '../../wording/facts.ts';
import { namesOf } from '../../wording/names.ts';
import { meanwhileWords as words } from '../../wording/reminders/meanwhile.ts';
import type { Block } from '../blocks/blocks.ts';

export const meanwhileBlocks = ({ meanwhile = [] }: MailFacts): readonly Block[] =>
  meanwhile.length === 0
    ? []
    : [
        { type: 'heading', text: words.heading },
        { type: 'paragraph', text: words.lead },
        { type: 'list', ordered: false, items: meanwhile.map(whatCame) },
      ];

function whatCame({ timeline }: Matter): string {
  const { label } = namesOf(timeline);
  return timeline.closedBecause === 'rejected' ? words.refused(label) : words.tracked(label);
}
