/** The claims in docs/security.md are backed by existing tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const text = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
const threats = text.split('\n').filter((line) => /^\| [STRIDE] \|/.test(line));

test('every threat names a test', () => {
  expect(new Set(threats.map((line) => line[2]))).toEqual(new Set('STRIDE'));
  expect(threats.filter((line) => !/\| `test\/[^|]*\|$/.test(line))).toEqual([]);
});

test('every named file exists', () => {
  const files = [...text.matchAll(/`((?:test|lib|functions|bin)\/[^`\s]+)`|\]\(\.\.\/([^)#]+)/g)].map(
    ([, code, link]) => code ?? link ?? '',
  );
  expect(files.length).toBeGreaterThan(threats.length);
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

test('every named script exists', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [, script = ''] of text.matchAll(/npm run ([\w:-]+)/g)) expect(Object.keys(scripts)).toContain(script);
});
