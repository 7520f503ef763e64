/**
 * `npm run test:attacks`: attacks a running service and checks the results. Prints the table and ends with `N passed, N failed`. `-- short`
 * leaves out the slow rows; `-- <word>` runs only the families whose names contain it.
 */
import { families } from './families.ts';
import { openWorld } from './world.ts';

const asked = process.argv.slice(2);
const isShort = asked.includes('short');
const named = asked.filter((word) => word !== 'short');
/** Families side by side, each with a service of its own. An attack mostly waits for its service. */
const atOnce = 3;
let passed = 0;
let failed = 0;
const line = (text: string): void => void process.stdout.write(`${text}\n`);

line('| attack | must | result |');
line('| --- | --- | --- |');
const chosen = families.filter(({ name }) => named.length === 0 || named.some((word) => name.includes(word)));
const tables: (readonly string[] | undefined)[] = chosen.map(() => undefined);
const waiting = [...chosen.entries()];
let printed = 0;
const takeTurns = async (): Promise<void> => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [at, family] = next;
    tables[at] = await attackedBy(family);
    // In the order of the families, however long each takes.
    for (let table = tables[printed]; table !== undefined; table = tables[printed]) {
      for (const text of table) line(text);
      printed += 1;
    }
  }
};
await Promise.all(Array.from({ length: atOnce }, takeTurns));
line(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

/** The rows of the table. */
async function attackedBy({ name, settings, prepare, rows }: (typeof families)[number]): Promise<readonly string[]> {
  const table: string[] = [];
  const world = await openWorld(settings);
  try {
    await prepare?.(world);
    for (const { attack, must, isLong, run } of rows) {
      if (isShort && isLong) continue;
      const begun = performance.now();
      const error = await run(world).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (error === null) passed += 1;
      else failed += 1;
      const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
      table.push(`| ${name}: ${attack} | ${must} | ${error === null ? 'held' : 'BROKE'}, ${seconds} s |`);
      if (error !== null) table.push(String(error instanceof Error ? error.message : error).slice(0, 3_000));
    }
  } finally {
    await world.stop();
  }
  return table;
}
