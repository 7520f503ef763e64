/**
 * Runs in a separate process: prints, as JSON, which files of lib/handling run between the arrival of one tracked mail and its stored
 * commit.
 */
import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { openHandling } from '../support/open-handling.ts';

const mail = (tracking: string, number: number) => ({
  from: 'jo@example.com',
  to: [tracking],
  lines: `From: Jo <jo@example.com>\nTo: Dana <dana@initech.example>\nSubject: Application: Technical writer\nMessage-ID: <${number}@example.com>\nDate: Tue, 03 Nov 2026 08:1${number}:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`,
});

const service = await openHandling('2026-11-03T07:12:00Z');
const tracking = await service.joins('jo@example.com');
await service.receives(mail(tracking, 1));

const session = new Session();
session.connect();
await session.post('Profiler.enable');
const { store } = service.runtime;
const append = store.append.bind(store);
let ran: readonly string[] = [];
Object.assign(store, {
  async append(commit: Parameters<typeof append>[0]) {
    const appended = await append(commit);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    ran = result
      .filter(({ url, functions }) => url.includes('/lib/handling/') && functions.some(({ ranges }) => (ranges[0]?.count ?? 0) > 0))
      .map(({ url }) => fileURLToPath(url).replace(/^.*\/lib\/handling\//, ''));
    return appended;
  },
});
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
await service.receives(mail(tracking, 2));
await service.close();
process.stdout.write(JSON.stringify([...new Set(ran)].toSorted()));
