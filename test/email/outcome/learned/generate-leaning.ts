/** Writes lib/email/outcome/learned/leaning.generated.ts from mails of our own: `npm run generate:leaning`. */
import { writeFileSync } from 'node:fs';
import { weightsTable } from '../../../support/weights-table.ts';
import { leaningDigest, learnLeaning } from './learn-leaning.ts';
import { ownMails } from './own-mails.ts';

if (import.meta.main) {
  const { leanings, lines } = learnLeaning(ownMails);
  const table = weightsTable(lines);
  writeFileSync(
    new URL('../../../../lib/email/outcome/learned/leaning.generated.ts', import.meta.url),
    [
      `/** Written by \`npm run generate:leaning\` from ${ownMails.flat().length} mails and sentences of the tests; not by hand. */`,
      '',
      '/** Checksum of the mails from which it was learned. */',
      `export const leaningFrom = '${leaningDigest(ownMails)}';`,
      `export const leanings = [${leanings.map((leaning) => `'${leaning}'`).join(', ')}] as const;`,
      '/** A feature (leaning-features.ts) a line. */',
      `export const leaningNames = \`${table.names}\`;`,
      '/** In their order a weight for each leaning, in tenths (weights.ts). */',
      `export const leaningTenths = '${table.tenths}';`,
      '',
    ].join('\n'),
  );
}
