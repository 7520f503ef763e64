/** An exported name has one meaning, so that a search finds one thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const lib = join(import.meta.dirname, '../../lib');

/** Names that still have two meanings. Don't add any, and remove a name when you rename it. */
const stillTwice = 'count eraseUser instant'.split(' ');

test('no exported name has two meanings', () => {
  const files = new Map<string, string[]>();
  for (const file of readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
    const text = readFileSync(join(lib, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm)) {
      // A schema and its type may share a name in one file.
      const known = files.get(name) ?? [];
      if (!known.includes(file)) files.set(name, [...known, file]);
    }
  }
  expect(files.size).toBeGreaterThan(500);
  const twice = [...files].filter(([, where]) => where.length > 1);
  expect(twice.filter(([name]) => !stillTwice.includes(name)).map(([name, where]) => `${name}: ${where.join(', ')}`)).toEqual([]);
  expect(stillTwice.filter((name) => !twice.some(([each]) => each === name))).toEqual([]);
});
