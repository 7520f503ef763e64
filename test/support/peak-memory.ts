import { readFileSync } from 'node:fs';

/**
 * The most memory that this process held, in megabytes. On Linux from its own page, since the maxRSS of getrusage(2) outlives exec:
 * it counts the pages of the process that started it, too.
 */
export function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1_024;
}
