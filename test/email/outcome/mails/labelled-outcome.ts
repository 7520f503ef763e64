import type { Decision } from '../../../../lib/email/outcome/read-outcome.ts';

/** A mail and what it decides. `none`: it decides nothing. */
export type LabelledOutcome = readonly [decides: Decision, subject: string, text: string];

/** A mail a line: `rejected | Re: bar job | Hi Jo, / the job's gone.` A slash between spaces is a line break of the mail. */
export const labelledOutcomes = (lines: string): readonly LabelledOutcome[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [decides = 'none', subject = '', ...text] = line.split(' | ');
      return [decides as Decision, subject, text.join(' | ').replaceAll(' / ', '\n')];
    });
