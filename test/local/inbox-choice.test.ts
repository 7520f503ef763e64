import { expect, test } from 'vitest';
import { inboxRoutes } from '../../lib/local/inbox/routes.ts';
import { aTimeline, storyContext, timelineId } from '../support/inbox-story.ts';

async function overview(query: string, changes: Parameters<typeof storyContext>[0] = {}): Promise<string> {
  const [route] = inboxRoutes(await storyContext(changes)).filter(({ path, method }) => path === '/' && method === 'GET');
  const answer = await route?.handle({ parameters: {}, query: new URLSearchParams(query), body: { type: 'none' } });
  return String(answer?.body);
}
const rows = (page: string): readonly string[] =>
  [...page.matchAll(/<td role="cell" data-column="With"><a href="[^"]*"><bdi>([^<]*)/g)].map(([, name]) => name ?? '');
const linkTo = (page: string, label: string): string =>
  new RegExp(`<a href="/([^"#]*)#timelines"[^>]*>${label}`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? 'none';

const hospital = 'St Catherine&#39;s Hospital';
test.for<readonly [query: string, shown: readonly string[]]>([
  ['', [hospital, 'p.lindqvist@example.org', 'Initech', 'Bridge Recruiting']],
  ['status=active', [hospital, 'p.lindqvist@example.org', 'Initech']],
  ['status=closed', ['Bridge Recruiting']],
  ['sort=name', ['Bridge Recruiting', 'Initech', 'p.lindqvist@example.org', hospital]],
  ['sort=newest', ['p.lindqvist@example.org', hospital, 'Initech', 'Bridge Recruiting']],
  ['sort=name&status=active', ['Initech', 'p.lindqvist@example.org', hospital]],
  ['sort=toString&status=constructor', [hospital, 'p.lindqvist@example.org', 'Initech', 'Bridge Recruiting']],
])('"?%s" shows %j', async ([query, shown]) => expect(rows(await overview(query))).toEqual(shown));

test('each choice keeps the other, and says how many there are', async () => {
  const page = await overview('sort=name&status=active');
  expect(linkTo(page, 'Closed \\(1\\)')).toBe('?status=closed&sort=name');
  expect(linkTo(page, 'All \\(4\\)')).toBe('?sort=name');
  expect(linkTo(page, 'Newest event first')).toBe('?status=active&sort=newest');
  expect(page.match(/aria-current="true"/g)).toHaveLength(2);
  expect(page).toMatch(/aria-sort="ascending">With/);
});
test('a filter that leaves nothing says so', async () => {
  const page = await overview('status=closed', { timelines: [aTimeline()] });
  expect(page).toContain('None of them is closed.');
  expect(rows(page)).toEqual([]);
});

const comingIn = (page: string): string =>
  page
    .slice(page.indexOf('id="coming"'), page.indexOf('id="clock"'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
test('what will come stands under its day, the soonest first', async () => {
  const text = comingIn(await overview(''));
  const order = [
    'Thu 19 Nov',
    '09:00',
    'St Catherine',
    'ask St Catherine',
    'Mon 23 Nov',
    'p.lindqvist',
    'Tue 24 Nov',
    'Initech',
    'write to Initech with something new',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).not.toContain('Bridge');
});
test('a long list of what will come is cut, and says so', async () => {
  const timelines = Array.from({ length: 40 }, (_, index) =>
    aTimeline({ id: timelineId(`aaaa${String.fromCharCode(97 + (index % 26))}${index < 26 ? 'aaa' : 'bbb'}`) }),
  );
  expect(comingIn(await overview('', { timelines }))).toContain('and 28 more, later');
});
test('where nothing is planned it says what would plan something', async () => {
  expect(comingIn(await overview('', { timelines: [] }))).toContain('Nothing is planned.');
});

test.for<readonly [what: string, changes: Parameters<typeof storyContext>[0]]>([
  ['join', { users: [], timelines: [], mails: 'none' }],
  ['track a first mail', { timelines: [], mails: 'none' }],
])('the command to %s names the port on which mail comes in', async ([, changes]) => {
  expect(await overview('', changes)).toContain('smtp://127.0.0.1:2526 ');
});
