/** Real mail of others, beside the project: read-only, never part of it. Where it is absent its tests are skipped, except in CI. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../shared/corpora');

export type Corpus = 'ordinary' | 'malformed' | 'bounces' | 'lists' | 'replies' | 'forwards';

/** Names of the corpus's files; none when it is absent. */
export function corpusFiles(corpus: Corpus): readonly string[] {
  const folder = join(root, corpus);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith('.'))
        .toSorted()
    : [];
}

export const corpusFile = (corpus: Corpus, file: string): Buffer => readFileSync(join(root, corpus, file));

/** One test that fails in CI, and is skipped elsewhere, when the corpus is absent; else `check` gets each file. */
export function eachInCorpus(corpus: Corpus, name: string, check: (raw: Buffer, file: string) => void | Promise<void>): void {
  inCorpus(corpus, name, async (files) => {
    for (const file of files) await check(corpusFile(corpus, file), file);
  });
}

/** The same with all files at once, for what is counted over them. */
export function inCorpus(corpus: Corpus, name: string, check: (files: readonly string[]) => void | Promise<void>): void {
  const files = corpusFiles(corpus);
  const where = `../shared/corpora/${corpus}`;
  test.skipIf(files.length === 0 && process.env.CI === undefined)(
    `${name} (${files.length === 0 ? `${where} is absent` : where})`,
    { timeout: 120_000 },
    async () => {
      expect(files.length, `${where} must be there in CI`).toBeGreaterThan(0);
      await check(files);
    },
  );
}
