import { expect, test } from 'vitest';
import { asCantWrite } from '../../lib/local/cant-write-error.ts';

const errno = (code: string): Error => Object.assign(new Error(`${code}: it was refused, write`), { code });
const level = (message: string): Error =>
  new Error('Database failed to open', {
    cause: Object.assign(new Error(`IO error: /data/database/000005.log: ${message}`), { code: 'LEVEL_IO_ERROR' }),
  });

test.for<readonly [said: Error, problem: string]>([
  [errno('ENOSPC'), 'its disk is full'],
  [errno('EROFS'), 'its disk can only be read'],
  [errno('EACCES'), 'it belongs to another user'],
  [errno('ENOTDIR'), 'it is a file, or lies below one'],
  [errno('EEXIST'), 'it is a file, or lies below one'],
  [level('No space left on device'), 'its disk is full'],
  [level('Read-only file system'), 'its disk can only be read'],
  [level('Permission denied'), 'it belongs to another user'],
])('%s: %s', ([said, problem]) => {
  expect(asCantWrite(said, 'data')).toMatchObject({
    name: 'CantWriteError',
    message: expect.stringContaining(`The data folder data can't be written: ${problem}.`),
    cause: said,
  });
});

test.for([errno('ENOENT'), errno('EADDRINUSE'), level('Invalid argument'), new TypeError('no such thing'), 'a text'])(
  '%s is something else',
  (said) => {
    expect(asCantWrite(said, 'data')).toBe(said);
  },
);
