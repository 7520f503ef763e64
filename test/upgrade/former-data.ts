/** What an earlier version left on disk (tell-story.ts), laid out in a folder of this test's own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { tempFolder } from '../local/support/temp-folder.ts';

export interface FormerData {
  readonly folder: string;
  /** The settings that it ran with, but for the folder. */
  readonly variables: Readonly<Record<string, string>>;
  /** What that version showed last. Without next steps: rules may change. */
  readonly seen: {
    readonly users: readonly UserView[];
    readonly timelines: readonly Omit<TimelineView, 'nextStep'>[];
    readonly mails: readonly SentMail[];
  };
}

/**
 * Of a question and its `yes` or `no` the former version kept nothing once it was settled: it asked and answered again itself. Its mark of a
 * clean stop has no sums, so the first start handles again what was handled shortly before: here all, since all was written just now.
 */
const isSettledQuestion = (path: string, bytes: string): boolean =>
  path.startsWith('raw/') && /^Subject: (?:Re: )?(?:delete everything|Shall I stop the others)\b/im.test(bytes);

/** Without the mails of settled questions. */
export function formerData(name: string): FormerData {
  const written = JSON.parse(gunzipSync(readFileSync(new URL(name, import.meta.url))).toString());
  const folder = tempFolder();
  for (const { path, bytes } of written.files) {
    if (isSettledQuestion(path, bytes)) continue;
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, Buffer.from(bytes, 'latin1'), { mode: 0o600 });
  }
  return { folder, variables: written.variables, seen: written.seen };
}
