/**
 * `npm run bench -- sent-folder [--mails 20000]`: the replay command on a realistic Sent folder. One mail in six is about a job. The others
 * are private, or about work, orders and bills, and some have attachments; the median size is 39 kB. Runs a quarter, a half and all of the
 * folder to show how the time grows, and removes it at the end.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sentFolder } from '../inputs/sent-folder.ts';
import { replayOptions } from '../load/service-process.ts';
import { fixed, grouped, markdownTable } from '../table.ts';

const root = join(import.meta.dirname, '../../..');

export async function sentFolderBench(count: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tactful-sent-'));
  try {
    const rows: string[][] = [];
    for (const part of [count / 4, count / 2, count].map(Math.round)) {
      const path = join(folder, 'Sent.mbox');
      await pipeline(Readable.from(mixedFolder(part)), createWriteStream(path));
      const { seconds, cpuSeconds, peakMb, said } = await replayed(path);
      const played = /Played: ([\d]+ sent mails?)/.exec(said)?.[1] ?? said.slice(0, 80);
      rows.push([
        grouped(part),
        fixed(statSync(path).size / 1e6, 0),
        fixed(seconds, 0),
        fixed(cpuSeconds, 0),
        fixed((1000 * cpuSeconds) / part, 1),
        fixed(peakMb, 0),
        played,
      ]);
    }
    return markdownTable(['mails', 'MB', 'seconds', 'processor s', 'processor ms a mail', 'peak MB', 'played'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* mixedFolder(count: number): Generator<Buffer> {
  const jobs = sentFolder(Math.ceil(count / 6));
  for (let index = 0; index < count; index += 1) {
    const job = index % 6 === 0 ? jobs.next() : null;
    yield Buffer.from(`From - Tue Nov 03 08:12:00 2026\r\n`);
    yield job?.done === false ? job.value : otherMail(index);
    yield Buffer.from('\r\n');
  }
}

const matters = [
  ['Dinner on Sunday', 'Dear Mama,\n\nshall we come at six on Sunday? The children look forward to the garden.\n\nLove\nJo\n'],
  ['Order 4711', 'Hello,\n\nthe lamp that I ordered has arrived broken. Please send me another one.\n\nJo Winter\n'],
  ['Minutes of the parents’ evening', 'Dear all,\n\nhere are the minutes. Please tell me what I forgot.\n\nBest wishes\nJo\n'],
  ['Re: invoice', 'Hello Sam,\n\nthank you, I have paid it today.\n\nJo\n'],
  ['Photos', 'Hi Alex,\n\nhere they are! The one on the bridge is my favourite.\n\nJo\n'],
] as const;

/** Every eighth mail has a picture. */
function otherMail(index: number): Buffer {
  const [subject, text] = matters[index % matters.length] ?? matters[0];
  const day = new Date(Date.UTC(2017, 0, 2) + index * 80 * 60_000).toUTCString().replace('GMT', '+0000');
  const head = [
    'From: Jo Winter <jo@example.com>',
    `To: Somebody <friend-${index % 300}@home-${index % 70}.example>`,
    `Subject: ${subject}`,
    `Date: ${day}`,
    `Message-ID: <other-${index}@example.com>`,
    'MIME-Version: 1.0',
  ];
  if (index % 8 !== 0) {
    const quoted = `> ${'what was written before, again and again, as people quote it. '.repeat(3)}\n`.repeat(20 + (index % 60));
    return Buffer.from([...head, 'Content-Type: text/plain; charset=utf-8', '', `${text}\n${quoted}`].join('\n').replaceAll('\n', '\r\n'));
  }
  const picture = `${'iVBORw0KGgoAAAANSUhEUgAAAAUA'.repeat(2)}${'A'.repeat(20)}\n`.repeat(3_300 + 500 * (index % 5));
  const parts = [
    ...[...head, 'Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain; charset=utf-8', '', text],
    ...['--b', 'Content-Type: image/png; name=bridge.png', 'Content-Transfer-Encoding: base64', '', picture, '--b--', ''],
  ];
  return Buffer.from(parts.join('\n').replaceAll('\n', '\r\n'));
}

/** Runs the command as a user would. */
async function replayed(path: string) {
  const begun = performance.now();
  const child = spawn(process.execPath, [...replayOptions(), 'bin/replay.ts', path], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  let [cpuSeconds, peakMb] = [0, 0];
  const watch = setInterval(() => {
    const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    cpuSeconds = (Number(stat[11]) + Number(stat[12])) / 100;
    // The kernel reports no memory for a process that has ended.
    peakMb = Math.max(peakMb, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  }, 200);
  child.once('exit', () => clearInterval(watch));
  await new Promise((resolve) => child.once('close', resolve));
  return { seconds: (performance.now() - begun) / 1000, cpuSeconds, peakMb, said };
}
