/** What employers, portals and job seekers wrote, labelled by hand: beside the project, read-only, never part of it (../shared/corpora/job-mail). */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../../shared/corpora/job-mail/train.jsonl');

export interface JobMail {
  readonly id: string;
  readonly source: string;
  /** `real`: it was sent; `template`: a form letter; `synthetic`: made up. */
  readonly kind: 'real' | 'template' | 'synthetic';
  readonly direction: 'employer' | 'user' | 'other';
  readonly from_: string | null;
  readonly subject: string | null;
  readonly text: string;
  readonly label: string;
  readonly company: string | null;
  readonly person: string | null;
}

/** Empty if the corpus is absent. */
export const jobMails = (): readonly JobMail[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as JobMail)
    : [];

/** One source at a time is left out; sources with few job seekers' mails are left out together. */
export const fewestOfSource = 20;
export function foldsOf(mails: readonly JobMail[]): ReadonlyMap<string, readonly JobMail[]> {
  const bySource = Map.groupBy(mails, ({ source }) => source);
  return Map.groupBy(mails, ({ source }) => ((bySource.get(source)?.length ?? 0) >= 100 ? source : smallSources));
}
export const smallSources = 'small sources';
