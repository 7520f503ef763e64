/** The output for somebody who calls a command in an unexpected way. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aService } from '../local/support/service.ts';
import { tempFolder } from '../local/support/temp-folder.ts';

const run = (file: string, words: readonly string[], variables: Readonly<Record<string, string>> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    ...{ encoding: 'utf8', timeout: 60_000 },
    env: { PATH: process.env.PATH, SMTP_PORT: '0', HTTP_PORT: '0', ...variables },
  });
  return { status, stdout, stderr };
};

test.for(['local', 'demo', 'replay', 'rebuild', 'forget', 'tactful', 'doctor', 'backup', 'users', 'explain'])(
  '%s says with --help how it is called, and does nothing',
  { timeout: 60_000 },
  (name) => {
    const said = run(`bin/${name}.ts`, ['--help'], { DATA_DIR: '/nonexistent/tactful' });
    expect(said).toMatchObject({ status: 0, stderr: '' });
    expect(said.stdout).toContain('Usage:');
  },
);

test('a data folder that is a file is reported in one sentence', { timeout: 60_000 }, () => {
  const file = join(tempFolder(), 'data');
  writeFileSync(file, '');
  for (const DATA_DIR of [file, join(file, 'below')]) {
    const { status, stderr } = run('bin/local.ts', [], { DATA_DIR });
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('it is a file, or lies below one');
  }
});

test('two wrong ports are two errors', { timeout: 60_000 }, () => {
  const { stderr } = run('bin/local.ts', [], { SMTP_PORT: '99999', HTTP_PORT: '99999' });
  expect(stderr.trim().split('\n').slice(1)).toHaveLength(2);
});

test('before the installation it says what to run', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'bin'));
  copyFileSync('bin/installed.cjs', join(folder, 'bin/installed.cjs'));
  expect(run(join(folder, 'bin/installed.cjs'), [])).toMatchObject({ status: 1, stderr: expect.stringContaining('npm ci') });
  expect(execFileSync(process.execPath, ['bin/installed.cjs'], { encoding: 'utf8' })).toBe('');
});

test("compiled code is kept beside the packages, and where it can't be kept nothing fails", () => {
  for (const canKeep of [true, false]) {
    const folder = tempFolder();
    mkdirSync(join(folder, 'bin'));
    copyFileSync('bin/compile-cache.cjs', join(folder, 'bin/compile-cache.cjs'));
    writeFileSync(join(folder, 'program.mjs'), "console.log('runs')");
    if (!canKeep) writeFileSync(join(folder, 'node_modules'), 'a file where the folder would be');
    const parameters = ['--require=./bin/compile-cache.cjs', 'program.mjs'];
    expect(execFileSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8' })).toBe('runs\n');
    expect(existsSync(join(folder, 'node_modules/.cache/tactful'))).toBe(canKeep);
  }
});

test('an unknown address is answered with a page for a browser, and with JSON for a script', async () => {
  const { httpPort } = await aService();
  const get = (path: string, accept: string) => fetch(`http://127.0.0.1:${httpPort}${path}`, { headers: { accept } });
  const page = await get('/nope', 'text/html,*/*');
  expect([page.status, page.headers.get('content-type')]).toEqual([404, expect.stringContaining('text/html')]);
  expect(await page.text()).toContain('Back to the inbox');
  for (const [path, accept] of [
    ['/nope', '*/*'],
    ['/api/nope', 'text/html'],
  ] as const) {
    const answer = await get(path, accept);
    expect([answer.status, await answer.json()]).toEqual([404, { error: expect.any(String) }]);
  }
});
