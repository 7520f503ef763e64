/**
 * Milliseconds of processor time that this thread has used. For tests of how long a text may take: unlike wall-clock time, it does not
 * include what the machine does for other processes.
 */
export function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
