/** Reads every labelled mail by other people with a scorer that was not trained on its source. */

import { learnedOutcomes } from '../../../lib/email/outcome/learned/likeness.generated.ts';
import { likenessOf } from '../../../lib/email/outcome/learned/likeness.ts';
import { readOutcome } from '../../../lib/email/outcome/read-outcome.ts';
import { weightsFrom } from '../../../lib/email/weights.ts';
import { learnOutcomes, textOf } from '../../email/outcome/learned/learn.ts';
import { foldsOf, type JobMail } from '../../support/corpora/job-mail.ts';
import { weightsTable } from '../../support/weights-table.ts';
import type { Read } from './scores.ts';

export function leaveOneOut(mails: readonly JobMail[]): readonly Read[] {
  return [...foldsOf(mails).values()].flatMap((left) => {
    const leftOut = new Set(left);
    const { names, tenths } = weightsTable(learnOutcomes(mails.filter((mail) => !leftOut.has(mail))));
    const weights = weightsFrom(names, tenths, learnedOutcomes.length);
    return left.map((mail) => {
      const all = textOf(mail);
      const [subject = '', ...sentences] = mail.subject === null ? ['', ...all] : all;
      return { mail, reading: readOutcome({ subject, sentences }, { likeness: likenessOf(all, weights) }) };
    });
  });
}
