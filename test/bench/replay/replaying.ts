/** `npm run bench -- replay [--mails 10000]`: a replay compared with the floor (load/floor.ts). It may take at most 1.4 times as long. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from '../in-turns.ts';
import { fixed, grouped, markdownTable } from '../table.ts';
import type { ReplayRun } from './replay-run.ts';

/** The limits of `npm run replay`. */
const limits = ['--max-semi-space-size=8', '--max-old-space-size=192'];

export async function replaying(mails: number): Promise<string> {
  const script = join(import.meta.dirname, 'replay-run.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [...limits, script, String(mails)], { maxBuffer: 2 ** 24 });
  const { parts, firings, reminders, peakRssMb } = JSON.parse(stdout) as ReplayRun;
  const row = (name: string, some: ReplayRun['parts']): string[] => {
    const middle = (read: (part: ReplayRun['parts'][number]) => number): string => fixed(median(some.map(read)));
    return [
      name,
      middle(({ replay }) => replay),
      middle(({ replay, reminding }) => replay - reminding),
      middle(({ floor }) => floor),
      middle(({ replay, reminding, floor }) => (replay - reminding) / floor),
      middle(({ replay, floor }) => replay / floor),
    ];
  };
  const head = ['ms of processor time a mail', 'replay', 'of it the mails', 'floor', 'mails to the floor (1.4)', 'all to the floor'];
  return `${markdownTable(head, [
    row(`${grouped(mails)} mails, all ten parts`, parts),
    row('the first three parts', parts.slice(0, 3)),
    row('the last three parts', parts.slice(-3)),
  ])}\n\nDuring the run ${grouped(firings)} schedules fired and we composed ${grouped(reminders)} mails, which the floor does not do. Peak memory: ${grouped(peakRssMb)} MB.`;
}
