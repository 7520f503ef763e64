/**
 * Makes `tmpdir()` a folder in memory during a run, if the machine has such a file system with room enough. The service syncs each mail to
 * disk before it answers, and the stories would wait for the disk half of their time. What a crash leaves is tested with a disk that forgets
 * (test/crash).
 */
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const memory = '/dev/shm';
const leastBytes = 2e9;

export default function foldersInMemory(): (() => void) | undefined {
  if (!hasRoom()) return undefined;
  const before = process.env.TMPDIR;
  const folder = mkdtempSync(join(memory, 'tactful-tests-'));
  // As with /tmp: the mail servers of test/mailbox, which run as other users, must reach their own folders below it.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
  return () => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(folder, { recursive: true, force: true });
  };
}

function hasRoom(): boolean {
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= leastBytes;
  } catch {
    return false; // Not on this machine.
  }
}
