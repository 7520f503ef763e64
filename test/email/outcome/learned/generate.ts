/**
 * Writes lib/email/outcome/learned/likeness.generated.ts from labelled mails of others, which lie beside the project:
 * `npm run generate:outcomes`.
 */
import { writeFileSync } from 'node:fs';
import { type JobMail, jobMails } from '../../../support/corpora/job-mail.ts';
import { weightsTable } from '../../../support/weights-table.ts';
import { learnOutcomes } from './learn.ts';

/** Emails by employers and others. The user's own emails have readers of their own (lib/email/kind). */
export const learnedFrom = (): readonly JobMail[] => jobMails().filter(({ direction }) => direction !== 'user');

/** The text of the file that belongs to these emails. */
export function fileFor(mails: readonly JobMail[]): string {
  const sources = [...Map.groupBy(mails, ({ source }) => source)].map(([source, of]) => ({ source, count: of.length }));
  const named = sources
    .toSorted((a, b) => b.count - a.count || (a.source < b.source ? -1 : 1))
    .map(({ source, count }) => ` * - ${source}: ${count}`);
  const { names, tenths } = weightsTable(learnOutcomes(mails));
  return [
    '/**',
    ' * Written by `npm run generate:outcomes`; not by hand. Words of at least 3 sources and 5 mails, without names of companies and people.',
    ` * Learned from ${mails.length} public texts of ${sources.length} sources, none of which is here:`,
    ...named,
    ' */',
    '',
    "export const learnedOutcomes = ['rejected', 'received', 'other'] as const;",
    '/** Words in a row a line. */',
    `export const learnedOutcomeNames = \`${names}\`;`,
    '/** In their order a weight for each of these outcomes, in tenths (weights.ts). */',
    `export const learnedOutcomeTenths = '${tenths}';`,
    '',
  ].join('\n');
}

export const generatedFile = new URL('../../../../lib/email/outcome/learned/likeness.generated.ts', import.meta.url);

if (import.meta.main) {
  const mails = learnedFrom();
  if (mails.length === 0)
    throw new Error('The labelled mails are absent: ../shared/corpora/job-mail/train.jsonl. The table stays as it is.');
  writeFileSync(generatedFile, fileFor(mails));
}
