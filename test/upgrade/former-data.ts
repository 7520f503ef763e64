/** The data of an earlier version (tell-story.ts), in a folder of this test's own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TimelineView, UserView } from '../../lib/local/http/json-interface.ts';
import type { SentMail } from '../../lib/local/sending/sent-mail.ts';
import { tempFolder } from '../local/support/temp-folder.ts';

export interface FormerData {
  readonly folder: string;
  /** Its settings, except the folder. */
  readonly variables: Readonly<Record<string, string>>;
  /** What that version showed last, without next steps, because rules may change. */
  readonly seen: {
    readonly users: readonly UserView[];
    readonly timelines: readonly Omit<TimelineView, 'nextStep'>[];
    readonly mails: readonly SentMail[];
  };
}

/**
 * The former version kept nothing of a question and its `yes` or `no` once it was settled, and asked and answered again. Its clean-stop
 * mark has no checksums, so the first start handles recent mails again: here all of them, because all were written just now.
 */
const isSettledQuestion = (path: string, bytes: string): boolean =>
  path.startsWith('raw/') && /^Subject: (?:Re: )?(?:delete everything|Shall I stop the others)\b/im.test(bytes);

/** The data without the mails of settled questions. */
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
