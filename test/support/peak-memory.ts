import { readFileSync } from 'node:fs';

/**
 * The peak memory of this process, in megabytes. On Linux we read it from /proc: maxRSS of getrusage(2) survives exec and includes the
 * parent process.
 */
export function peakMegabytes(): number {
  const status = process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes)) / 1_024;
}
