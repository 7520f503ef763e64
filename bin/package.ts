/**
 * `npm run package`: one bundled package for machines that have only Node, as artifacts/tactful-<version>.tgz with its checksum.
 * It contains the database with its native parts for every platform, so that its installation needs no network and runs no script.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const target = join(root, 'artifacts');
const folder = join(target, 'package');
/** It loads its own parts by computed names, and a native part, so it stays unbundled. */
const unbundled = ['dynalite'];

interface PackageFile {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly description?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
const packageFile = (path: string): PackageFile => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
const own = packageFile(root);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: ['bin/tactful.ts'],
  outdir: join(folder, 'lib'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  mainFields: ['module', 'main'],
  // The MIME parser requires it and we import it: otherwise it would be included twice.
  alias: { 'html-to-text': join(root, 'node_modules/html-to-text/lib/html-to-text.mjs') },
  external: ['dynalite', 'classic-level'],
  minifySyntax: true,
  minifyWhitespace: true,
  // An error shows its source line, so the lines must be short.
  lineLimit: 160,
  legalComments: 'none',
  metafile: true,
  banner: { js: "import{createRequire as tactfulRequire}from'node:module';const require=tactfulRequire(import.meta.url);" },
});

const copied = copyClosure(unbundled);
const bundled = new Set(Object.keys(metafile.inputs).flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licences([...bundled, ...copied.map((name) => `node_modules/${name}`)].sort()));
writeFileSync(join(folder, 'tactful.cjs'), launcher());
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md']) cpSync(join(root, file), join(folder, file));
cpSync(join(root, 'docs/running'), join(folder, 'running'), { recursive: true });
const { name, version, description, license } = own;
const dependencies = Object.fromEntries(unbundled.map((each) => [each, own.dependencies?.[each] ?? '']));
const written = { name, version, description, license, bin: { tactful: 'tactful.cjs' }, engines: { node: '>=22' } };
writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...written, dependencies, bundleDependencies: unbundled }, null, 2));

execFileSync('npm', ['pack', '--silent', '--pack-destination', target], { cwd: folder, stdio: 'inherit' });
const file = `${name}-${version}.tgz`;
const bytes = readFileSync(join(target, file));
writeFileSync(join(target, 'SHA256SUMS'), `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
console.log(`artifacts/${file}: ${(bytes.length / 1e6).toFixed(1)} MB; its checksum is in artifacts/SHA256SUMS`);

/** Including everything they depend on. Packages nested in a package come with it. */
function copyClosure(names: readonly string[]): readonly string[] {
  const done = new Set<string>();
  const visit = (wanted: string, from: string): void => {
    const nested = join(from, 'node_modules', wanted);
    const path = from !== root && existsSync(nested) ? nested : join(root, 'node_modules', wanted);
    if (path !== nested || from === root) {
      if (done.has(wanted)) return;
      done.add(wanted);
      cpSync(path, join(folder, 'node_modules', wanted), { recursive: true, dereference: true });
    }
    for (const next of Object.keys(packageFile(path).dependencies ?? {})) visit(next, path);
  };
  for (const each of names) visit(each, root);
  return [...done].sort();
}

function licences(paths: readonly string[]): string {
  const texts = paths.map((path) => {
    const full = join(root, path);
    const { name: of, version: is, license: under } = packageFile(full);
    const found = readdirSync(full).find((each) => /^(?:licen[cs]e|copying)/i.test(each));
    const text = found === undefined ? `Licensed under ${under}.` : readFileSync(join(full, found), 'utf8').trim();
    return `${of} ${is}\n\n${text}\n`;
  });
  return `Tactful's package holds these packages, under their own licences.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** A file that any Node version can read, so that an old one reports what is wrong. */
function launcher(): string {
  return `#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  console.error('Tactful needs Node 22 or newer; this is ' + process.version + '. Get it from https://nodejs.org/.');
  process.exit(1);
}
import('./lib/tactful.mjs');
`;
}
