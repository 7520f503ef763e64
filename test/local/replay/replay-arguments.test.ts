import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { type ReplayRequest, readReplayArguments } from '../../../lib/local/replay/replay-arguments.ts';

const here = import.meta.filename;
const folder = import.meta.dirname;
const plain: ReplayRequest = { paths: [here], user: null, until: null, everything: false, json: false, out: null };
const instant = (text: string) => Temporal.Instant.from(text);

test.for<readonly [words: readonly string[], request: Partial<ReplayRequest>]>([
  [[here], {}],
  [[here, folder], { paths: [here, folder] }],
  [['--json', here], { json: true }],
  [[here, '--user', 'Me@Example.com'], { user: 'me@example.com' }],
  [[`--user=me@example.com`, here], { user: 'me@example.com' }],
  [[here, '--until', '2026-12-01T09:00:00+01:00'], { until: instant('2026-12-01T08:00:00Z') }],
  [[here, '--until', '2026-12-01'], { until: instant('2026-12-02T00:00:00Z') }],
  [[here, '--out', folder], { out: folder }],
  [[here, '--out', `${folder}/not/yet/there`], { out: `${folder}/not/yet/there` }],
])('%j is understood', ([words, request]) => {
  expect(readReplayArguments(words)).toEqual({ type: 'replay', request: { ...plain, ...request } });
});

test.for<readonly [words: readonly string[], complaint: RegExp]>([
  [[], /at least one/],
  [['--json'], /at least one/],
  [['/no/such.mbox'], /\/no\/such\.mbox/],
  [[here, '--user', 'me'], /--user must be/],
  [[here, '--user'], /--user must be/],
  [[here, '--user', 'a@example.com', '--user', 'b@example.com'], /--user is given more than once/],
  [[here, '--until', 'soon'], /--until must be/],
  [[here, '--until', '2026-13-01'], /--until must be/],
  [[here, '--until', '2026-12-01T09:00'], /--until must be/],
  [[here, '--out', here], /--out must be a folder/],
  [[here, '--verbose'], /--verbose is no option/],
  [[here, '-v'], /-v is no option/],
])('%j is an error', ([words, complaint]) => {
  const found = readReplayArguments(words);
  expect(found).toEqual({ type: 'wrong', complaints: [expect.stringMatching(complaint)] });
});

test('all errors are reported at once', () => {
  const found = readReplayArguments(['/no/such.mbox', '--user', 'me', '--until', 'soon', '--verbose', '--out', here]);
  expect(found.type === 'wrong' && found.complaints).toHaveLength(5);
});

test.for([['--help'], ['-h'], ['--help', '--verbose']])('%j asks for help', (words) => {
  expect(readReplayArguments(words)).toEqual({ type: 'help' });
});
