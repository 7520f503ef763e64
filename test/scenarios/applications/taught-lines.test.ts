/** The lines that our mails teach for what happened without them are taken when they are sent, with nothing tracked before. */
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { story } from '../../support/stories/story.ts';

const mo = 'Mo Lee <mo@example.com>';
const TAUGHT = /One line|Email one line/;

test('each line of the welcome starts a conversation', async () => {
  const tale = await story('2026-11-03T10:00:00Z', { zone: 'Europe/London' });
  const tracking = await tale.joins(mo);
  const welcome = (await tale.mails('mo@example.com')).at(-1);
  const text = welcome === undefined ? '' : ((await simpleParser(await tale.source(welcome))).text ?? '').replace(/\s+/g, ' ');
  const taught = text
    .split(/(?<=[.?]) /)
    .filter((sentence) => TAUGHT.test(sentence))
    .join(' ');
  const lines = [...taught.matchAll(/“([^”]+)”/g)].map(([, line = '']) => line);
  expect(lines.length).toBeGreaterThan(1);
  for (const [index, line] of lines.entries()) {
    await tale.sends({ from: mo, to: tracking, text: line.replace('Initech', `Okapi${'abc'[index]}`) });
    expect(await tale.timelines('mo@example.com')).toHaveLength(index + 1);
  }
});
