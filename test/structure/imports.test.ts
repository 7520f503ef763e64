/** Which folders may import which (docs/decisions/0002-one-functional-core.md), checked in the imports themselves. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const sources = globSync('{bin,lib,functions}/**/*.ts', { cwd: root });

/** Our own files as paths from the root, packages by name. */
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'"\n;]*(?:\n[^'";]*)?from\s+'([^']+)'|import\(\s*'([^']+)'/g,
    ),
  ]
    .map(([, from, lazily]) => from ?? lazily ?? '')
    .map((name) => (name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name));

const filesIn = (...folders: readonly string[]) => sources.filter((file) => folders.some((folder) => file.startsWith(folder)));

const offenders = (files: readonly string[], mayImport: (name: string) => boolean): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((name) => !mayImport(name))
      .map((name) => `${file} imports ${name}`),
  );

const isIn = (name: string, ...folders: readonly string[]): boolean => folders.some((folder) => name.startsWith(folder));
const isOurs = (name: string): boolean => isIn(name, 'bin/', 'lib/', 'functions/', 'test/');
const isOutside = (name: string): boolean => !isOurs(name);

describe('who may import whom', () => {
  test('every file was found and read', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(importsOf('lib/domain/decide.ts')).toContain('lib/domain/etiquette.ts');
  });
  test('the domain imports only itself and the date library', () => {
    expect(offenders(filesIn('lib/domain/'), (name) => isIn(name, 'lib/domain/') || name === 'temporal-polyfill')).toEqual([]);
  });
  test('email imports the domain, and neither network nor files', () => {
    const closed = ['node:fs', 'node:fs/promises', 'node:net', 'node:http', 'node:https', 'node:dns'];
    const mayImport = (name: string) =>
      isOutside(name) ? !closed.includes(name) && !name.startsWith('@aws-sdk') : isIn(name, 'lib/domain/', 'lib/email/');
    expect(offenders(filesIn('lib/email/'), mayImport)).toEqual([]);
  });
  test('handling imports email and domain, and no implementation of its ports', () => {
    const mayImport = (name: string) =>
      isOutside(name) ? !name.startsWith('@aws-sdk') : isIn(name, 'lib/domain/', 'lib/email/', 'lib/handling/');
    expect(offenders(filesIn('lib/handling/'), mayImport)).toEqual([]);
  });
  test('functions and aws never import what replaces AWS on one machine', () => {
    expect(offenders(filesIn('functions/', 'lib/aws/', 'lib/constructs/'), (name) => !isIn(name, 'lib/local/', 'bin/'))).toEqual([]);
  });
  test('only parse-message.ts imports mailparser', () => {
    const others = sources.filter((file) => file !== 'lib/email/message/parse-message.ts');
    expect(offenders(others, (name) => name !== 'mailparser')).toEqual([]);
  });
  test('only constructs, the stack and the app import the CDK', () => {
    const others = sources.filter((file) => !isIn(file, 'lib/constructs/', 'lib/stack.ts', 'bin/app.ts'));
    expect(offenders(others, (name) => !name.startsWith('aws-cdk-lib'))).toEqual([]);
  });
});

/** The two sibling folders between which an import goes. Null within a folder, and between a folder and its own subfolders. */
function roomsBetween(importer: string, imported: string): readonly [from: string, to: string] | null {
  const [from, to] = [dirname(importer).split('/'), dirname(imported).split('/')];
  const shared = from.findIndex((name, depth) => name !== to[depth]);
  if (shared === -1 || shared >= to.length) return null;
  return [from.slice(0, shared + 1).join('/'), to.slice(0, shared + 1).join('/')];
}

describe('rooms', () => {
  test('sibling folders are separate rooms, a folder and its subfolders are one', () => {
    expect(roomsBetween('lib/email/kind/a.ts', 'lib/email/dates/b.ts')).toEqual(['lib/email/kind', 'lib/email/dates']);
    expect(roomsBetween('lib/email/compose/mails/a.ts', 'lib/domain/rules/b.ts')).toEqual(['lib/email', 'lib/domain']);
    expect(roomsBetween('lib/email/any-of.ts', 'lib/email/kind/b.ts')).toBeNull();
    expect(roomsBetween('lib/email/kind/a.ts', 'lib/email/any-of.ts')).toBeNull();
    expect(roomsBetween('lib/email/kind/a.ts', 'lib/email/kind/b.ts')).toBeNull();
  });
  test('no two folders import each other', () => {
    const ways = sources.flatMap((file) =>
      importsOf(file)
        .filter(isOurs)
        .flatMap((name) => {
          const rooms = roomsBetween(file, name);
          return rooms === null ? [] : [{ way: rooms.join(' > '), back: rooms.toReversed().join(' > '), line: `${file} imports ${name}` }];
        }),
    );
    const taken = new Set(ways.map(({ way }) => way));
    expect(ways.length).toBeGreaterThan(500);
    expect(ways.filter(({ back }) => taken.has(back)).map(({ line }) => line)).toEqual([]);
  });
  test('no folder has too many files to look through', () => {
    const count = Map.groupBy(globSync('{lib,test}/**/*.ts', { cwd: root }), (file) => dirname(file));
    const most = 20;
    expect([...count].filter(([, files]) => files.length > most).map(([folder, files]) => `${folder}: ${files.length}`)).toEqual([]);
  });
});

describe('the clock', () => {
  const roots = ['bin/', 'lib/aws/runtime.ts', 'lib/local/clock/clock.ts'];
  test('the current time is read only in composition roots', () => {
    const readers = sources.filter((file) => /Temporal\.Now\b|\bDate\.now\(|new Date\(\)/.test(readFileSync(join(root, file), 'utf8')));
    expect(readers.filter((file) => !isIn(file, ...roots))).toEqual([]);
  });
  test('domain and email use Temporal, never Date', () => {
    const users = filesIn('lib/domain/', 'lib/email/').filter((file) =>
      /\bnew Date\(|\bDate\.(?:parse|UTC|now)\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(users).toEqual([]);
  });
});
