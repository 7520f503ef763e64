/** The answer to `stats`: a job search in numbers. */
import type { Statistics } from '../../../domain/search-record/statistics.ts';
import { statsWords } from '../../wording/answers/record.ts';
import type { MailFacts } from '../../wording/facts.ts';
import { outgoing } from '../outgoing.ts';
import type { OutgoingMail } from '../outgoing-mail.ts';

export const composeStats = (facts: MailFacts, statistics: Statistics): OutgoingMail =>
  outgoing(facts, {
    kind: 'stats',
    subject: statsWords.subject,
    preheader: statsWords.lead(statistics),
    blocks: [
      { type: 'paragraph', text: statsWords.lead(statistics), tone: 'lead' },
      ...(statistics.applied === 0 ? [] : [{ type: 'list' as const, ordered: false, items: [...statsWords.rows(statistics)] }]),
      { type: 'paragraph', text: statsWords.note, tone: 'quiet' },
    ],
  });
