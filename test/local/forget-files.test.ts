import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rawMailsIn } from '../../lib/local/forget-files.ts';
import { tempFolder } from './support/temp-folder.ts';

test('the recovery count of a mail is not taken for a mail, though it has the same key', async () => {
  const path = tempFolder();
  for (const [folder, name, content] of [
    ['recoveries', 'A', '1'],
    ['recoveries', 'B', '1'],
    ['failed', 'B.eml', 'From: dana@initech.example\r\n\r\n'],
  ] as const) {
    mkdirSync(join(path, folder), { recursive: true });
    writeFileSync(join(path, folder, name), content);
  }
  const mails = await rawMailsIn(path);
  expect(await mails.rawMail('A')).toBeNull();
  expect(await mails.holding('dana@initech.example')).toEqual(['B']);
});
