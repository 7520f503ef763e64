/**
 * The data folder can't be written. Reported as such at the start. Not here: mails that come while the disk is full (intake.ts, smtp.ts).
 */

const problems: readonly (readonly [said: RegExp, problem: string, remedy: string])[] = [
  [/ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/, 'its disk is full', 'Make room'],
  [/EROFS|Read-only file system/, 'its disk can only be read', 'Make it writable'],
  [/ENOTDIR|EEXIST|Not a directory/, 'it is a file, or lies below one', 'Rename that file'],
  [/EACCES|EPERM|Permission denied|Operation not permitted/, 'it belongs to another user', 'Give it to the user that runs this'],
];

export class CantWriteError extends Error {
  override readonly name = 'CantWriteError';
  constructor(folder: string, problem: string, remedy: string, cause: unknown) {
    super(`The data folder ${folder} can't be written: ${problem}. ${remedy}, or choose another folder with DATA_DIR; nothing is lost.`, {
      cause,
    });
  }
}

/** Turns a file system or LevelDB error into one of these. Any other error is returned unchanged. */
export function asCantWrite(error: unknown, folder: string): unknown {
  for (let each = error; each instanceof Error; each = each.cause) {
    const said = `${'code' in each ? each.code : ''} ${each.message}`;
    const found = problems.find(([pattern]) => pattern.test(said));
    if (found !== undefined) return new CantWriteError(folder, found[1], found[2], error);
  }
  return error;
}
