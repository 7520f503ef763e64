/**
 * Milliseconds of processor time that this thread has used. For tests of how long a text may take: unlike the clock on the wall, it does
 * not count what the machine does for others meanwhile.
 */
export function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
