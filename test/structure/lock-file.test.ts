/** `npm ci` installs exactly the chosen packages, each checked by its hash, from any registry, without running their scripts. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  /** Bundled in the package above it, and covered by that one's hash. */
  readonly inBundle?: boolean;
}
const lock: { readonly lockfileVersion: number; readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  read('package-lock.json'),
);
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

const named = (wrong: (locked: Locked) => boolean) => packages.filter(([, locked]) => wrong(locked)).map(([path]) => path);

test('every package has a SHA-512 hash', () => {
  expect(packages.length).toBeGreaterThan(100);
  expect(named(({ integrity, inBundle }) => inBundle !== true && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
});

test('no package names its source, so that every registry works', () => {
  expect(named(({ resolved, link }) => resolved !== undefined || link === true)).toEqual([]);
  expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
});

test('every dependency has an exact version, which is locked', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read('package.json'));
  const chosen = Object.entries<string>({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(chosen.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  for (const [name, version] of chosen) expect([name, lock.packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
});

test('no package runs a script when it is installed', () => expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m));

test('the list of components has hashes, and no package that is only used to build and test', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const { bomFormat, components, metadata } = JSON.parse(printed) as {
    readonly bomFormat: string;
    readonly metadata: { readonly component: { readonly name: string } };
    readonly components: readonly { readonly name: string; readonly group?: string; readonly hashes?: readonly unknown[] }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  // It must not be the name of the checkout's folder.
  expect(metadata.component.name).toBe('tactful');
  expect(components.filter(({ hashes = [] }) => hashes.length === 0)).toEqual([]);
  const names = components.map(({ group, name }) => (group === undefined ? name : `${group}/${name}`));
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  for (const name of Object.keys(devDependencies)) expect(names).not.toContain(name);
});
