/** Where a company without capitals may end. What the mail asks is in test/scenarios. */
import { expect, test } from 'vitest';
import { companySplits } from '../../../../lib/email/commands/notes/company-splits.ts';
import type { Note } from '../../../../lib/email/commands/notes/notes.ts';

const applied = (company: string, job: string): Note => ({
  ...{ type: 'contacted', channel: 'portal', how: 'applied', company, person: null, job },
  ...{ on: null, promises: [], interview: null, facts: [], isNew: false },
});

test.each<[job: string, splits: readonly string[]]>([
  ['nichols', ['applied to harvey nichols', 'applied to harvey for nichols']],
  ['nichols commis', ['applied to harvey nichols for commis', 'applied to harvey for nichols commis', 'applied to harvey nichols commis']],
  [
    'nichols leeds commis',
    [
      'applied to harvey nichols for leeds commis',
      'applied to harvey for nichols leeds commis',
      'applied to harvey nichols leeds for commis',
      'applied to harvey nichols leeds commis',
    ],
  ],
  ['senior nurse', []],
])('harvey %s', (job, splits) => expect(companySplits(`applied harvey ${job}`, applied('harvey', job))).toEqual(splits));
