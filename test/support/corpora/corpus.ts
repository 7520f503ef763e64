/** Tests on other people's real mail. Without it they are skipped, except in CI. */
import { expect, test } from 'vitest';
import { type Corpus, corpusFile, corpusFiles } from './corpus-files.ts';

export { type Corpus, corpusFile, corpusFiles } from './corpus-files.ts';

/** Calls `check` for each file. If the corpus is absent, there is one test that fails in CI and is skipped elsewhere. */
export function eachInCorpus(corpus: Corpus, name: string, check: (raw: Buffer, file: string) => void | Promise<void>): void {
  inCorpus(corpus, name, async (files) => {
    for (const file of files) await check(corpusFile(corpus, file), file);
  });
}

/** The same with all files at once, for totals. */
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
