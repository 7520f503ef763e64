/** The Containerfile, as far as it can be checked without an image builder, which the test machines don't have. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isCommand } from '../../lib/local/command-line.ts';
import packageFile from '../../package.json' with { type: 'json' };

const known = ['FROM', 'COPY', 'RUN', 'USER', 'ENV', 'VOLUME', 'STOPSIGNAL', 'ENTRYPOINT', 'CMD'];

/** The instructions with their arguments, with continued lines joined and comments left out. */
const instructions = readFileSync('docs/running/Containerfile', 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .join('\n')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): readonly [name: string, rest: string] => {
    const [, name = line, rest = ''] = /^(\S+)\s+(.*)$/.exec(line) ?? [];
    return [name, rest];
  });
const of = (wanted: string): readonly string[] => instructions.filter(([name]) => name === wanted).map(([, rest]) => rest);

test('it contains only known instructions, and begins with its base', () => {
  expect(instructions.map(([name]) => name).filter((name) => !known.includes(name))).toEqual([]);
  expect(instructions[0]?.[0]).toBe('FROM');
});

test('the base has a version, and is not Alpine, because the database has no native part for musl', () => {
  expect(of('FROM')).toEqual([expect.stringMatching(/^docker\.io\/library\/node:(?:2[2-9]|[3-9]\d)-\w+-slim$/)]);
});

test('it runs as an unprivileged user on a folder of their own, and stops with the signal that the service handles', () => {
  expect(of('USER')).toEqual(['node']);
  expect(of('RUN').join(' ')).toMatch(/chown node:node \/data && chmod 700 \/data/);
  expect([of('ENV'), of('VOLUME'), of('STOPSIGNAL')]).toEqual([['DATA_DIR=/data'], ['/data'], ['SIGTERM']]);
});

test('it installs the tarball of `npm run package` without network or scripts, and starts an existing command', () => {
  expect(of('COPY')).toEqual(['tactful-*.tgz /tmp/']);
  expect(packageFile.name).toBe('tactful');
  expect(of('RUN').join(' ')).toMatch(/npm install --global --ignore-scripts --offline \/tmp\/tactful-\*\.tgz/);
  expect(JSON.parse(of('ENTRYPOINT')[0] ?? '')).toEqual(['tactful']);
  const [command] = JSON.parse(of('CMD')[0] ?? '') as readonly string[];
  expect(isCommand(command ?? '')).toBe(true);
  expect(existsSync('bin/package.ts')).toBe(true);
});
