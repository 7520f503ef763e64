/** Every command on the operator's pages exists, prints its usage, and knows the options printed with it. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const running = 'docs/running';
const pages = ['README.md', 'docs/operating.md', ...readdirSync(running).map((name) => join(running, name))].filter((name) =>
  name.endsWith('.md'),
);

/** These build or test and take no arguments, so that we can only check that they exist. */
const withoutHelp = new Set(['package', 'test:stack']);

/** The options printed with each command, by its name. Comments and the sentence around it are not part of a command. */
const printed = new Map<string, Set<string>>();
for (const page of pages) {
  const text = readFileSync(page, 'utf8').replaceAll('\\\n', ' ');
  for (const [, name = '', rest = ''] of text.matchAll(/(?:npm run|npx tactful) ([a-z][\w:-]*)([^`#\n;|]*)/g)) {
    const options = printed.get(name) ?? new Set();
    for (const [option] of rest.matchAll(/--[a-z][a-z-]+/g)) options.add(option);
    printed.set(name, options);
  }
}

test('there are commands on the pages', () => expect(printed.size).toBeGreaterThan(8));

test.for([...printed])('%s', { timeout: 60_000 }, ([name, options]) => {
  const script = (manifest.scripts as Readonly<Record<string, string>>)[name] ?? '';
  const [file = ''] = /(?:bin|test)\/\S+\.ts/.exec(script) ?? [];
  expect(existsSync(file), `npm run ${name}`).toBe(true);
  if (withoutHelp.has(name)) return;
  // If --help were not understood, the command would reach nothing.
  const nowhere = { AWS_ENDPOINT_URL: 'http://127.0.0.1:9', AWS_REGION: 'us-east-1', DATA_DIR: '/nonexistent/tactful' };
  const account = { AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none', AWS_MAX_ATTEMPTS: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, '--help'], {
    ...{ encoding: 'utf8', timeout: 50_000 },
    env: { PATH: process.env.PATH, ...nowhere, ...account },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Usage:');
  for (const option of options) expect(stdout).toContain(option);
});
