/** The answer to a setting whose value can't be: what was wrong with it, and what to type instead. */
import type { ReadAnswer } from '../../../domain/commands.ts';
import { suggestionWords, wrongValueWords } from '../../wording/answers/wrong-values.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { clean } from '../../wording/names.ts';
import { answerLink } from '../blocks/answer-links.ts';
import type { Block } from '../blocks/blocks.ts';
import { readerOf } from '../blocks/reader.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

type WrongValue = Omit<Extract<ReadAnswer, { readonly type: 'wrong-value' }>, 'type'>;

export function composeWrongValue(facts: MailFacts, { setting, typed, suggestions }: WrongValue): OutgoingMail {
  const { subject, wrong, tryThis } = wrongValueWords[setting];
  const hint = tryThis(readerOf(facts).locale);
  const perhaps: readonly Block[] =
    suggestions.length === 0
      ? []
      : [
          {
            type: 'answers',
            lead: suggestionWords.lead,
            answers: suggestions.map((word) => answerLink(facts, word, suggestionWords.label(word))),
          },
        ];
  return outgoing(facts, {
    kind: 'answer',
    subject,
    preheader: hint,
    blocks: [{ type: 'paragraph', text: wrong(clean(typed)), tone: 'lead' }, { type: 'paragraph', text: hint }, ...perhaps],
  });
}
