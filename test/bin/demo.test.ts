import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('the demo plays the story from joining to the let-go, in order', { timeout: 60_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['bin/demo.ts', '--once']);
  const happened = [
    'to join',
    '[welcome]',
    'Jo applies',
    '[tracking-started]',
    '[reminder application.check-in]',
    'Jo answers "done"',
    '[reminder follow-up.next]',
    '[let-go let-go]',
    'closed (let-go)',
  ];
  const places = happened.map((words) => stdout.indexOf(words));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});
