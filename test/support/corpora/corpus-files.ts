/** Other people's real mail, stored beside the project and never part of it: read-only. For tests that read all of it: corpus.ts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../../shared/corpora');

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
