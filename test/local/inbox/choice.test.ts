import { expect, test } from 'vitest';
import { inboxRoutes } from '../../../lib/local/inbox/routes.ts';
import { aTimeline, storyContext, timelineId } from '../../support/stories/inbox-story.ts';

async function overview(query: string, changes: Parameters<typeof storyContext>[0] = {}): Promise<string> {
  const [route] = inboxRoutes(await storyContext(changes)).filter(({ path, method }) => path === '/' && method === 'GET');
  const answer = await route?.handle({ parameters: {}, query: new URLSearchParams(query), body: { type: 'none' } });
  return String(answer?.body);
}
const rows = (page: string): readonly string[] =>
  [...page.matchAll(/<td role="cell" data-column="With"><a href="[^"]*"><bdi>([^<]*)/g)].map(([, name]) => name ?? '');
const linkTo = (page: string, label: string): string =>
  new RegExp(`<a href="/([^"#]*)#timelines"[^>]*>${label}`).exec(page)?.[1]?.replaceAll('&amp;', '&') ?? 'none';

const [hospital, initech, bridge] = [
  'Miriam Okafor, St Catherine&#39;s Hospital',
  'Dana Reyes, Initech',
  'Tom Bridge, Bridge Recruiting',
] as const;
const contact = 'p.lindqvist@example.org';
test.for<readonly [query: string, shown: readonly string[]]>([
  ['', [hospital, contact, initech, bridge]],
  ['status=active', [hospital, contact, initech]],
  ['status=closed', [bridge]],
  ['sort=name', [initech, hospital, contact, bridge]],
  ['sort=newest', [contact, hospital, initech, bridge]],
  ['sort=name&status=active', [initech, hospital, contact]],
  ['q=okafor', [hospital]],
  ['q=NURSE+initech', [initech]],
  ['q=tom%40bridge', [bridge]],
  ['q=tom&status=active', []],
  ['q=nobody', []],
  ['at=2', []],
  ['sort=toString&status=constructor', [hospital, contact, initech, bridge]],
])('"?%s" shows %j', async ([query, shown]) => expect(rows(await overview(query))).toEqual(shown));

test('each choice keeps the other, and shows the number of timelines', async () => {
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

test('a page shows a hundred timelines, and its links lead to the others with the same choice', async () => {
  const timelines = Array.from({ length: 230 }, (_, index) => aTimeline({ id: timelineId(lettersOf(index)) }));
  const page = await overview('sort=newest&at=2', { timelines });
  expect(rows(page)).toHaveLength(100);
  expect(page).toContain('Page 2 of 3');
  expect(page).toContain('href="/?sort=newest#timelines" rel="prev"');
  expect(page).toContain('href="/?sort=newest&amp;at=3#timelines" rel="next"');
});
const lettersOf = (index: number): string => `aaaaaa${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;

test('the search text stays in the field, and a link leads back', async () => {
  const page = await overview('q=okafor&status=active');
  expect(page).toContain('value="okafor"');
  expect(page).toContain('<a href="/?status=active#timelines">Show all</a>');
  expect(await overview('q=nobody')).toContain('Nothing was found.');
});

test('overdue timelines and those of a paused user are marked with a word', async () => {
  expect(await overview('', { timelines: [aTimeline({ dueIs: 'overdue' })] })).toContain('<span class="tag late">overdue</span>');
  expect(await overview('', { timelines: [aTimeline({ dueIs: 'held' })] })).toContain('<span class="tag">on hold</span>');
  expect(await overview('')).not.toMatch(/overdue|on hold/);
});

test('no internal name of a step, kind or ending is shown, and the marks have a legend', async () => {
  const page = await overview('');
  for (const code of ['application.check-in', 'interview.check-in', 'networking.nudge', 'tracking-started', 'let-go<', 'first-contact']) {
    expect(page).not.toContain(code);
  }
  expect(page).toContain('class="legend"');
});

const comingIn = (page: string): string =>
  page
    .slice(page.indexOf('id="coming"'), page.indexOf('</section>', page.indexOf('id="coming"')))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
test('planned steps are listed by day, the soonest first', async () => {
  const text = comingIn(await overview(''));
  const order = [
    'Thu 19 Nov',
    '09:00',
    'St Catherine',
    'ask Miriam',
    'Mon 23 Nov',
    'p.lindqvist',
    'Tue 24 Nov',
    'Initech',
    'write to Dana with something new',
  ];
  const places = order.map((words) => text.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text).not.toContain('Bridge');
});
test('a long list of planned steps is cut, and says so', async () => {
  const timelines = Array.from({ length: 40 }, (_, index) =>
    aTimeline({ id: timelineId(`aaaa${String.fromCharCode(97 + (index % 26))}${index < 26 ? 'aaa' : 'bbb'}`) }),
  );
  expect(comingIn(await overview('', { timelines }))).toContain('and 32 more, later');
});
test('if nothing is planned, the page says how to change that', async () => {
  expect(comingIn(await overview('', { timelines: [] }))).toContain('Nothing is planned.');
});

test.for<readonly [what: string, changes: Parameters<typeof storyContext>[0]]>([
  ['join', { users: [], timelines: [], mails: 'none' }],
  ['track a first mail', { timelines: [], mails: 'none' }],
])('the command to %s contains the port for incoming mail', async ([, changes]) => {
  expect(await overview('', changes)).toContain('smtp://127.0.0.1:2526 ');
});
