/** What the user did to find work, and how it is going: for the answers by mail, the page and the export. */
import { current } from '../../domain/history.ts';
import { type Search, type Statistics, statisticsOf } from '../../domain/search-record/statistics.ts';
import { type FirstDay, firstDayIn } from '../../domain/search-record/weeks.ts';
import { countryOf, timeZoneOf } from '../../domain/settings/effective-settings.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import { type RecordRow, recordRows } from '../../email/compose/search-record/record-rows.ts';
import { readRecordSpan } from '../../email/dates/record-span.ts';
import type { Runtime } from '../runtime.ts';

type Reading = Pick<Runtime, 'store' | 'service' | 'now'>;

export interface SearchRecord {
  readonly rows: readonly RecordRow[];
  readonly firstDay: FirstDay;
}

/** Null: `span` names no days. */
export async function searchRecord(profile: Profile, span: string, runtime: Reading): Promise<SearchRecord | null> {
  const zone = timeZoneOf(profile, runtime.service);
  const now = runtime.now();
  const firstDay = firstDayIn(countryOf(profile, runtime.service));
  const days = readRecordSpan(span, now.toZonedDateTimeISO(zone).toPlainDate(), firstDay);
  return days === null ? null : { rows: recordRows(await searchesOf(profile, runtime), zone, now, days), firstDay };
}

export const searchStatistics = async (profile: Profile, runtime: Reading): Promise<Statistics> =>
  statisticsOf(await searchesOf(profile, runtime), timeZoneOf(profile, runtime.service));

async function searchesOf({ userId }: Profile, { store }: Pick<Reading, 'store'>): Promise<readonly Search[]> {
  return Promise.all(
    (await store.loadAll(userId)).map(async (loaded): Promise<Search> => {
      const { history } = await store.whole(loaded);
      return { timeline: current(history), events: history.recent };
    }),
  );
}
