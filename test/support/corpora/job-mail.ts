/**
 * Mails by employers, portals and job seekers, labelled by hand. They are beside the project and never part of it: read-only
 * (../shared/corpora/job-mail).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '../../../../shared/corpora/job-mail/train.jsonl');

export interface JobMail {
  readonly id: string;
  readonly source: string;
  /** `real`: was sent; `template`: a form letter; `synthetic`: invented. */
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

/** Each fold leaves one source out. Sources with fewer job seekers' mails than this are left out together. */
export const fewestOfSource = 20;
export function foldsOf(mails: readonly JobMail[]): ReadonlyMap<string, readonly JobMail[]> {
  const bySource = Map.groupBy(mails, ({ source }) => source);
  return Map.groupBy(mails, ({ source }) => ((bySource.get(source)?.length ?? 0) >= 100 ? source : smallSources));
}
export const smallSources = 'small sources';
