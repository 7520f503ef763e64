/** The machine itself: does the service run, is there room on the disk, is the clock right, is there a backup. */

import { X509Certificate } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { statfs } from 'node:fs/promises';
import { Temporal } from 'temporal-polyfill';
import { type Finding, judged } from '../../aws/operations/doctor/doctor.ts';
import { readLastBackup } from '../backup/last-backup.ts';
import { readConsole } from '../console/console-file.ts';
import type { LocalSettings } from '../settings.ts';

export interface Machine {
  readonly now: () => Temporal.Instant;
  /** A time server (RFC 4330), as host and port. */
  readonly timeServer: { readonly host: string; readonly port: number };
}

export async function runningService({ DATA_DIR }: LocalSettings, _: Machine): Promise<Finding> {
  const console = await readConsole(DATA_DIR);
  const answer = console === null ? null : await fetch(`http://127.0.0.1:${console.port}/api/health`).catch(() => null);
  if (answer === null)
    return judged('service', false, `none runs on ${DATA_DIR}`, 'Start it: npm start, or the systemd unit (docs/running).');
  const health = (await answer.json().catch(() => ({}))) as {
    readonly status?: string;
    readonly problems?: readonly string[];
    readonly mailbox?: { readonly lastError: string | null } | null;
    readonly relay?: { readonly lastError: string | null } | null;
  };
  const lastErrors = [health.mailbox, health.relay].flatMap((part) => part?.lastError ?? []);
  const problems = [...(health.problems ?? []), ...lastErrors];
  const found = problems.length === 0 ? `runs, health "${health.status}"` : problems.join(' ');
  return judged(
    'service',
    answer.ok && problems.length === 0,
    found,
    'docs/mailbox.md and the README, "When something is wrong", name remedies.',
  );
}

/** Our choice: a year of mails of a few people, and what the database needs while it is rewritten. */
const plentyMb = 2_000;
const fewMb = 300;

export async function disk({ DATA_DIR }: Pick<LocalSettings, 'DATA_DIR'>): Promise<Finding> {
  const state = await statfs(DATA_DIR).catch(() => null);
  if (state === null) return { checked: 'disk', state: 'note', found: `${DATA_DIR} does not exist yet; the first start creates it` };
  const freeMb = Math.floor((state.bavail * state.bsize) / 1_000_000);
  const found = `${freeMb >= 10_000 ? `${Math.floor(freeMb / 1000)} GB` : `${freeMb} MB`} free for ${DATA_DIR}`;
  if (freeMb >= plentyMb) return judged('disk', true, found, '');
  const mend = 'Make room: on a full disk mails are answered with "try again", and nothing is sent.';
  return { checked: 'disk', state: freeMb >= fewMb ? 'note' : 'ill', found, mend };
}

/** If the clock is off by more than this, reminders come at wrong times, and signatures may be invalid. Our choice. */
const mostSecondsOff = 60;

export async function clock({ CLOCK }: Pick<LocalSettings, 'CLOCK'>, { now, timeServer }: Machine): Promise<Finding> {
  if (CLOCK !== undefined) {
    return {
      checked: 'clock',
      state: 'note',
      found: 'CLOCK is set: time stands still until it is moved',
      mend: 'Unset CLOCK for a real service.',
    };
  }
  const offset = await secondsOff(timeServer, now).catch(() => null);
  if (offset === null) return { checked: 'clock', state: 'note', found: `${timeServer.host} could not be asked for the time` };
  const found = `${Math.abs(offset).toFixed(1)} s ${offset < 0 ? 'behind' : 'ahead of'} ${timeServer.host}`;
  return judged('clock', Math.abs(offset) <= mostSecondsOff, found, 'Let the machine set its clock: timedatectl set-ntp true.');
}

/** Seconds from 1900 to 1970, where NTP and Unix start counting. */
const ntpEpochOffset = 2_208_988_800;

/** Positive: our clock is ahead. One SNTP request (RFC 4330, section 5); half the round trip is subtracted. */
function secondsOff({ host, port }: Machine['timeServer'], now: () => Temporal.Instant): Promise<number> {
  const socket = createSocket('udp4');
  const request = Buffer.alloc(48);
  request[0] = 0b00_100_011; // version 4, client
  return new Promise<number>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer')), 3_000);
    socket.once('error', reject);
    const sentAt = now().epochMilliseconds;
    socket.once('message', (answer) => {
      clearTimeout(timer);
      const here = (sentAt + now().epochMilliseconds) / 2;
      const there = (answer.readUInt32BE(40) - ntpEpochOffset + answer.readUInt32BE(44) / 2 ** 32) * 1000;
      resolve((here - there) / 1000);
    });
    socket.send(request, port, host, (error) => (error ? reject(error) : undefined));
  }).finally(() => socket.close());
}

/** Our choice: mails that came in since then would be lost with the disk. */
const oldDays = 7;

export async function backupAge({ DATA_DIR }: Pick<LocalSettings, 'DATA_DIR'>, { now }: Machine): Promise<Finding> {
  const mend = 'Make one, every night by cron or a systemd timer, and keep it elsewhere: npm run backup -- <file>';
  const last = await readLastBackup(DATA_DIR);
  if (last === null) return { checked: 'backup', state: 'note', found: 'none was made yet', mend };
  const days = Math.floor(last.until(now()).total('days'));
  const found = `the last was made on ${last.toString().slice(0, 10)}, ${days < 1 ? 'today' : days === 1 ? 'a day ago' : `${days} days ago`}`;
  return days <= oldDays ? judged('backup', true, found, '') : { checked: 'backup', state: 'note', found, mend };
}

const soonDays = 14;

export async function certificateEnd({ TLS_CERT }: Pick<LocalSettings, 'TLS_CERT'>, { now }: Machine): Promise<Finding | null> {
  if (TLS_CERT === undefined) return null;
  const until = Temporal.Instant.fromEpochMilliseconds(Date.parse(new X509Certificate(TLS_CERT).validTo));
  const days = Math.floor(now().until(until).total('days'));
  const day = until.toString().slice(0, 10);
  const mend = 'Renew it: the running service reads the new files within a minute.';
  if (days < 0) return judged('certificate', false, `TLS_CERT expired on ${day}`, mend);
  return days > soonDays
    ? judged('certificate', true, `TLS_CERT is valid until ${day}`, '')
    : { checked: 'certificate', state: 'note', found: `TLS_CERT expires on ${day}`, mend };
}
