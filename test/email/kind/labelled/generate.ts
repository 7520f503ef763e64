/** Writes lib/email/kind/likeness/likeness.generated.ts from the labelled mails of the building half: `npm run generate:kinds`. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { weightsTable } from '../../../support/weights-table.ts';
import { building, buildingGroups } from './halves.ts';
import { learn } from './learn.ts';

/** A checksum that tells whether the weights were learned from these emails. */
export const digestOf = (mails: typeof building): string =>
  createHash('sha256')
    .update(JSON.stringify(mails.map(({ kind, mail }) => [kind, mail])))
    .digest('hex')
    .slice(0, 16);

if (import.meta.main) {
  const { kinds, tenths } = learn(buildingGroups);
  const table = weightsTable([...tenths].map(([name, row]) => `${name}\t${row.join(' ')}`));
  const file = new URL('../../../../lib/email/kind/likeness/likeness.generated.ts', import.meta.url);
  writeFileSync(
    file,
    [
      '/** Generated from the labelled emails by `npm run generate:kinds`. Do not edit. */',
      "import type { MailKind } from '../../../domain/words.ts';",
      '',
      '/** Checksum of the emails from which it was learned. */',
      `export const learnedFrom = '${digestOf(building)}';`,
      `export const learnedKinds: readonly MailKind[] = [${kinds.map((kind) => `'${kind}'`).join(', ')}];`,
      '/** A feature (features.ts) a line. */',
      `export const learnedNames = \`${table.names}\`;`,
      '/** In their order a weight for each kind, in tenths (weights.ts). */',
      `export const learnedTenths = '${table.tenths}';`,
      '',
    ].join('\n'),
  );
}
