/**
 * `export`: sends everything we keep, as JSON to read and to import elsewhere, with a calendar of coming steps. A large export is
 * compressed. A larger one is split over several mails, each with a complete file that contains some of the timelines. Not here: the format
 * of the file (export-file.ts, docs/export.md).
 */

import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { comingCalendar } from '../../email/compose/attachments/coming-calendar.ts';
import { composeExport, composeExportedEnough } from '../../email/compose/mails/account/export.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { recordCsv } from '../../email/compose/search-record/record-csv.ts';
import type { MailFacts, StatusItem } from '../../email/wording/facts.ts';
import { caps, spendCap } from '../caps.ts';
import type { MailId } from '../mail-id.ts';
import { sendAlways, sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { searchRecord } from '../reading/search-record.ts';
import { planOf } from '../record/plan.ts';
import type { Runtime } from '../runtime.ts';
import { exportText, timelineText } from './export-file.ts';

/** SES takes mails of up to 10 MB. Text that hardly compresses stays below that in base64 with this many characters. Our choice. */
const mostInOne = 6_000_000;
/** Larger exports are compressed. Our choice: a file of this size opens everywhere, and every mailbox has room for it. */
const mostPlain = 250_000;

export async function exportEverything(asking: Asking, runtime: Runtime): Promise<void> {
  const { profile } = asking;
  const facts = await factsFor({ ...asking, timelineId: null }, runtime, 'export-answer');
  if ((await spendCap('export', facts.user.address, facts.id, runtime)) === 'spent') {
    await sendAnswer(composeExportedEnough(facts, caps.export.times), runtime);
    return;
  }
  const { userId } = profile;
  const exporting = () => sendAll(asking, facts, runtime);
  await (runtime.aside?.(userId, exporting) ?? exporting());
}

/** 2,000 timelines take some seconds. */
async function sendAll({ profile, counters }: Asking, facts: MailFacts, runtime: Runtime): Promise<void> {
  const { store, service, now } = runtime;
  const chunks: string[][] = [[]];
  const coming: StatusItem[] = [];
  let size = 0;
  for (const timelineId of await store.timelinesOf(profile.userId)) {
    const loaded = await store.load(profile.userId, timelineId);
    if (loaded === null) continue;
    const { timeline, next } = planOf(loaded, profile, counters, service, now());
    if (timeline.status === 'active') coming.push({ timelineId, timeline, next, shownEvents: [] });
    const text = timelineText(timelineId, loaded.root, await store.commits(timelineId));
    if (size + text.length > mostInOne && size > 0) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(text);
    size += text.length;
  }
  const parked = await store.parkedOf(profile.userId, now());
  const record = await searchRecord(profile, '', runtime);
  const rows = record?.rows ?? [];
  const beside = [
    ...comingCalendar(facts, coming),
    ...(rows.length === 0 ? [] : [{ fileName: 'job-search-record.csv', contentType: 'text/csv; charset=utf-8', content: recordCsv(rows) }]),
  ];
  for (const [index, chunk] of chunks.entries()) {
    const part = { part: index + 1, parts: chunks.length };
    const text = exportText({ profile, counters, parked, ...part }, chunk, runtime);
    const mail = composeExport(
      { ...facts, ...partId(facts, index) },
      { ...part, timelines: chunk.length, file: await fileOf(text, part), beside: index === 0 ? beside : [] },
    );
    await sendAlways(mail, runtime);
  }
}

const partId = ({ id, formerId }: MailId, index: number): MailId =>
  index === 0 ? { id, formerId } : { id: `${id}-${index + 1}`, formerId: `${formerId}-${index + 1}` };

const compressed = promisify(gzip);

async function fileOf(
  text: string,
  { part, parts }: { readonly part: number; readonly parts: number },
): Promise<OutgoingMail['attachments'][number]> {
  const fileName = parts === 1 ? 'tactful-export.json' : `tactful-export-${part}-of-${parts}.json`;
  if (text.length <= mostPlain) return { fileName, contentType: 'application/json', content: text };
  return {
    fileName: `${fileName}.gz`,
    contentType: 'application/gzip',
    content: (await compressed(text)).toString('base64'),
    encoding: 'base64',
  };
}
