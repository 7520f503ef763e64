/**
 * `npm run bench -- reminders [--timelines 100000]`: this many timelines with a reminder due within one hour of the manual clock, then a
 * tenth and a hundredth of them (reminders-run.ts). Each reminder must be sent exactly once, and the time must grow only with their number.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startOptions } from '../load/service-process.ts';
import { fixed, grouped, markdownTable } from '../table.ts';
import type { RemindersRun } from './reminders-run.ts';

export async function reminders(most: number): Promise<string> {
  const rows: string[][] = [];
  for (const count of [most / 100, most / 10, most].map(Math.round)) {
    const { sent, twice, seconds, cpuMs, peakRssMb } = JSON.parse(await run(count)) as RemindersRun;
    rows.push([
      grouped(count),
      grouped(sent),
      String(twice),
      fixed(seconds, 1),
      fixed((1000 * seconds) / count),
      fixed(cpuMs / count),
      fixed(peakRssMb, 0),
    ]);
  }
  return markdownTable(['timelines', 'reminders sent', 'twice', 'seconds', 'ms each', 'processor ms each', 'memory, MB'], rows);
}

async function run(count: number): Promise<string> {
  const script = join(import.meta.dirname, 'reminders-run.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [...startOptions(), script, String(count)]);
  return stdout;
}
