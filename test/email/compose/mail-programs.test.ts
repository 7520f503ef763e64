/** What the mail programs that people use make of our HTML, by caniemail.com's tables. */
import { caniemail } from 'caniemail';
import { describe, expect, test } from 'vitest';
import { oneOfEach } from './one-of-each.ts';

const programs: Parameters<typeof caniemail>[0]['clients'] = [
  'gmail.*',
  'outlook.windows',
  'outlook.outlook-com',
  'apple-mail.*',
  'yahoo.*',
];

/** What some of them leave out, and why nobody misses it there: the mail is whole without it. */
const mayBeLeftOut: Readonly<Record<string, string>> = {
  '<style> element': 'all that must be seen is inline; the style sheet adds dark mode, narrow margins and print',
  '@media': 'as above',
  'color-scheme CSS property': 'says that we bring our own dark colours; without it the program keeps or inverts the light ones',
  'color-scheme meta tag': 'as above',
  '<body> element': 'becomes a div; the table in it has the same ground',
  'aria-hidden attribute': 'marks and the preheader are read aloud too; they do no harm',
  'aria-label attribute': 'the heading above the timeline says the same',
  'border-radius': 'corners are square',
  'display:none': 'the preheader is one pixel high and has the colour of its ground',
  'word-break': 'a very long address is cut off or scrolled',
};

const issuesIn = (html: string) =>
  [...caniemail({ clients: programs, html }).issues.errors].flatMap(([program, issues]) => issues.map(({ title }) => ({ program, title })));

describe('every kind of mail in Gmail, Outlook, Apple Mail and Yahoo', () => {
  const all = [...oneOfEach].map(([name, { html }]) => [name, issuesIn(html)] as const);
  test.for(all)('%s needs nothing that one of them does not support', ([, issues]) => {
    expect(issues.filter(({ title }) => !(title in mayBeLeftOut))).toEqual([]);
  });
  test('Apple Mail leaves out nothing but the meta tag that its style sheet repeats', () => {
    const inApple = all.flatMap(([, issues]) => issues.filter(({ program }) => program.startsWith('apple-mail')));
    expect(new Set(inApple.map(({ title }) => title))).toEqual(new Set(['color-scheme meta tag']));
  });
  test('what may be left out is really used', () => {
    const used = new Set(all.flatMap(([, issues]) => issues.map(({ title }) => title)));
    expect(Object.keys(mayBeLeftOut).filter((title) => !used.has(title))).toEqual([]);
  });
  test('the check would tell', () => expect(issuesIn('<div style="display:grid;position:sticky">x</div>').length).toBeGreaterThan(0));
});

test('without its style sheet a mail is whole: nothing is hidden by it but the preheader', () => {
  for (const [, { html }] of oneOfEach) {
    const [sheet = ''] = /<style>[\s\S]*<\/style>/.exec(html) ?? [];
    expect(sheet).not.toMatch(/display|visibility|content:/);
    expect(html.replace(sheet, '').match(/display:none/g)).toHaveLength(1);
  }
});
