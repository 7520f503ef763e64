/** The answers to `record` and `stats`. Not here: what they say (reading/search-record.ts). */
import type { Command } from '../../domain/commands.ts';
import { composeRecord } from '../../email/compose/search-record/record-mail.ts';
import { composeStats } from '../../email/compose/search-record/stats-mail.ts';
import { sendAnswer } from '../outbox.ts';
import { type Asking, factsFor } from '../reading/asking.ts';
import { searchRecord, searchStatistics } from '../reading/search-record.ts';
import type { Runtime } from '../runtime.ts';

export async function showRecord(asking: Asking, { span, csv }: Extract<Command, { type: 'ShowRecord' }>, runtime: Runtime): Promise<void> {
  const record = (await searchRecord(asking.profile, span, runtime)) ?? (await searchRecord(asking.profile, '', runtime));
  if (record === null) return;
  const facts = await factsFor({ ...asking, timelineId: null }, runtime, 'record-answer');
  await sendAnswer(composeRecord(facts, { ...record, csvOnly: csv }), runtime);
}

export async function showStats(asking: Asking, runtime: Runtime): Promise<void> {
  const facts = await factsFor({ ...asking, timelineId: null }, runtime, 'stats-answer');
  await sendAnswer(composeStats(facts, await searchStatistics(asking.profile, runtime)), runtime);
}
