/**
 * `npm run test:attacks`: attacks a running service and checks the results. Prints the table and ends with `N passed, N failed`. `-- short`
 * leaves out the slow rows; `-- <word>` runs only the families whose names contain it.
 */
import { families } from './families.ts';
import { openWorld } from './world.ts';

const asked = process.argv.slice(2);
const isShort = asked.includes('short');
const named = asked.filter((word) => word !== 'short');
let passed = 0;
let failed = 0;
const line = (text: string): void => void process.stdout.write(`${text}\n`);

line('| attack | must | result |');
line('| --- | --- | --- |');
for (const { name, settings, prepare, rows } of families) {
  if (named.length > 0 && !named.some((word) => name.includes(word))) continue;
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
      line(
        `| ${name}: ${attack} | ${must} | ${error === null ? 'held' : 'BROKE'}, ${((performance.now() - begun) / 1_000).toFixed(1)} s |`,
      );
      if (error !== null) line(String(error instanceof Error ? error.message : error).slice(0, 3_000));
    }
  } finally {
    await world.stop();
  }
}
line(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
