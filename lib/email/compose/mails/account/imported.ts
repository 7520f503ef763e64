/** What became of an `import`. */
import { importWords } from '../../../wording/answers/export.ts';
import type { MailFacts } from '../../../wording/facts.ts';
import { outgoing } from '../../outgoing.ts';
import type { OutgoingMail } from '../../outgoing-mail.ts';

type Outcome =
  | { readonly type: 'imported'; readonly timelines: number; readonly known: number; readonly left: number }
  | { readonly type: 'no-file' | 'no-export' | 'newer' | 'too-large' | 'damaged' | 'enough' };

export function composeImported(facts: MailFacts, outcome: Outcome): OutgoingMail {
  const [first, ...more] =
    outcome.type === 'imported'
      ? [importWords.imported(outcome.timelines), ...importWords.others(outcome.known, outcome.left), importWords.goesOn]
      : [importWords.refused[outcome.type], importWords.unchanged];
  return outgoing(facts, {
    kind: 'answer',
    subject: outcome.type === 'imported' ? importWords.subject : importWords.refusedSubject,
    preheader: first,
    blocks: [{ type: 'paragraph', text: first, tone: 'lead' }, ...more.map((text) => ({ type: 'paragraph' as const, text }))],
  });
}
