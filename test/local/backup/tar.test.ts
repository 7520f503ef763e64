import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NotATarError, tarEnd, tarFile, tarFiles } from '../../../lib/local/backup/tar.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function read(bytes: Uint8Array, size = 1000): Promise<readonly (readonly [name: string, hex: string])[]> {
  const files: (readonly [string, string])[] = [];
  for await (const { name, content } of tarFiles(inPieces(bytes, size))) files.push([name, Buffer.from(content).toString('hex')]);
  return files;
}

test('all files come back as they were, however the bytes arrive', async () => {
  const anyFile = fc.tuple(fc.stringMatching(/^[a-z]{1,20}\/[a-z0-9]{1,30}$/), fc.uint8Array({ maxLength: 2_000 }));
  await fc.assert(
    fc.asyncProperty(fc.array(anyFile, { maxLength: 6 }), fc.integer({ min: 1, max: 1_500 }), async (files, size) => {
      const bytes = Buffer.concat([...files.map(([name, content]) => tarFile(name, content, 0)), tarEnd]);
      expect(await read(bytes, size)).toEqual(files.map(([name, content]) => [name, Buffer.from(content).toString('hex')]));
    }),
    { numRuns: 50 },
  );
});

test('any tar program can read the archive', () => {
  const path = join(tempFolder(), 'a.tar');
  writeFileSync(path, Buffer.concat([tarFile('sent/1.eml', Buffer.from('hello\n'), 1_800_000_000), tarEnd]));
  expect(execFileSync('tar', ['xOf', path, 'sent/1.eml'], { encoding: 'utf8' })).toBe('hello\n');
});

test('an archive that was cut anywhere, and a file that is none, are refused', async () => {
  const whole = Buffer.concat([tarFile('a/b', Buffer.alloc(700, 1), 0), tarEnd]);
  for (const length of [1, 511, 512, 900, 1_400, 1_536]) await expect(read(whole.subarray(0, length))).rejects.toThrow(NotATarError);
  await expect(read(Buffer.alloc(2_000, 65))).rejects.toThrow(NotATarError);
});
