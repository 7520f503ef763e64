/**
 * How long the first mail takes in a new process, where the user waits for it: milliseconds of wall-clock time, the median of 21 processes,
 * compared with `import('mailparser')` in the same run. Both modules are bundled as the functions are.
 * `npm run bench -- first-mail`.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundleText } from '../support/bundle.ts';
import { shortTextMail } from './sample-mails.ts';
import { fixed, markdownTable } from './table.ts';

const processes = 21;

const reading = "export { readWhole } from '../bench/understand.ts';";
const receiving = `export { handler } from '../../functions/receive-mail.ts';\n${reading}`;

/** `fromStart`: measured from the start of the process, Node's own start included. Otherwise from the import. */
const rows = [
  { name: "`import('mailparser')`", bundle: null, fromStart: false, bar: null },
  { name: 'the first mail, read', bundle: 'reading', fromStart: false, bar: 60 },
  { name: '`receive-mail`, from the start of its process to its first mail read', bundle: 'receiving', fromStart: true, bar: 250 },
] as const;

const child = `
import { readFileSync } from 'node:fs';
const [module, mail, fromStart] = process.argv.slice(2);
const raw = readFileSync(mail);
const begun = fromStart === 'true' ? 0 : performance.now();
const { readWhole } = await import(module);
if (readWhole !== undefined) await readWhole(raw);
console.log(performance.now() - begun);
`;

const environment = {
  PATH: process.env.PATH ?? '',
  AWS_REGION: 'eu-west-1',
  TABLE_NAME: 'Table',
  MAIL_DOMAIN: 'in.example.com',
  RAW_MAIL_BUCKET: 'raw-mails',
};

export interface FirstMail {
  readonly name: string;
  /** Wall-clock time, the median of all processes. */
  readonly milliseconds: number;
  /** Null for the row with which the others are compared. */
  readonly bar: number | null;
}

/** The row with which the others are compared comes first. */
export async function measureFirstMail(): Promise<readonly FirstMail[]> {
  const folder = await mkdtemp(join(tmpdir(), 'tactful-first-mail-'));
  try {
    await symlink(join(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'child.mjs'), child);
    await writeFile(join(folder, 'mail.eml'), shortTextMail());
    await writeFile(join(folder, 'reading.mjs'), (await bundleText(reading)).code);
    await writeFile(join(folder, 'receiving.mjs'), (await bundleText(receiving)).code);
    const all = new Map(rows.map(({ name }) => [name as string, [] as number[]]));
    for (let round = 0; round < processes; round += 1) {
      for (const { name, bundle, fromStart } of rows) {
        const module = bundle === null ? 'mailparser' : join(folder, `${bundle}.mjs`);
        const parameters = [join(folder, 'child.mjs'), module, join(folder, 'mail.eml'), String(fromStart)];
        const { stdout } = await promisify(execFile)(process.execPath, parameters, { env: environment, cwd: folder });
        all.get(name)?.push(Number(stdout.trim().split('\n').at(-1)));
      }
    }
    return rows.map(({ name, bar }) => ({ name, milliseconds: median(all.get(name) ?? []), bar }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function firstMail(): Promise<string> {
  const all = await measureFirstMail();
  const floor = all[0]?.milliseconds ?? Number.NaN;
  return markdownTable(
    ['ms of the clock', 'median of 21', "to `import('mailparser')`", 'bar, idle machine'],
    all.map(({ name, milliseconds, bar }) => [name, fixed(milliseconds, 0), fixed(milliseconds / floor), bar === null ? '' : String(bar)]),
  );
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN;
