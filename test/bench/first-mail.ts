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
import { median } from './in-turns.ts';
import { shortTextMail } from './inputs/sample-mails.ts';
import { fixed, markdownTable } from './table.ts';

const processes = 21;

/** Paths are as bundleText reads them, from test/support. */
const reading = "export { readWhole } from '../bench/reading/understand.ts';";
const receiving = `export { handler } from '../../functions/receive-mail.ts';\n${reading}`;

/** Each bundle, null: mailparser itself. `fromStart`: measured from the start of the process, Node's own start included. */
const starts = [
  { start: 'mailparser', bundle: null, fromStart: false },
  { start: 'reading', bundle: 'reading', fromStart: false },
  { start: 'receiving', bundle: 'receiving', fromStart: true },
] as const;

/** Milliseconds of a process: until the module is imported, from then until it has read the mail, and both. */
interface Times {
  readonly imported: number;
  readonly read: number;
  readonly both: number;
}

interface Row {
  readonly name: string;
  readonly start: (typeof starts)[number]['start'];
  readonly time: keyof Times;
  readonly bar: number | null;
}

const rows: readonly Row[] = [
  { name: "`import('mailparser')`", start: 'mailparser', time: 'imported', bar: null },
  { name: 'the first mail of a process, read', start: 'reading', time: 'read', bar: 60 },
  { name: 'the same with the import of all that reads it', start: 'reading', time: 'both', bar: null },
  { name: '`receive-mail`, from the start of its process to its first mail read', start: 'receiving', time: 'both', bar: 250 },
];

const child = `
import { readFileSync } from 'node:fs';
const [module, mail, fromStart] = process.argv.slice(2);
const raw = readFileSync(mail);
const begun = fromStart === 'true' ? 0 : performance.now();
const { readWhole } = await import(module);
const imported = performance.now();
if (readWhole !== undefined) await readWhole(raw);
const end = performance.now();
console.log(JSON.stringify({ imported: imported - begun, read: end - imported, both: end - begun }));
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
  /** In milliseconds, on an idle machine. */
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
    const all = new Map(starts.map(({ start }) => [start as string, [] as Times[]]));
    for (let round = 0; round < processes; round += 1) {
      for (const { start, bundle, fromStart } of starts) {
        const module = bundle === null ? 'mailparser' : join(folder, `${bundle}.mjs`);
        const parameters = [join(folder, 'child.mjs'), module, join(folder, 'mail.eml'), String(fromStart)];
        const { stdout } = await promisify(execFile)(process.execPath, parameters, { env: environment, cwd: folder });
        all.get(start)?.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
      }
    }
    return rows.map(({ name, start, time, bar }) => ({
      name,
      milliseconds: median((all.get(start) ?? []).map((each) => each[time])),
      bar,
    }));
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
