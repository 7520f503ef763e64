/** What the one-machine service reveals to those who should not reach it: other machines, other pages, and an eavesdropper. */
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connect as connectTls } from 'node:tls';
import tlsOptions from 'smtp-server/lib/tls-options.js';
import { expect, test } from 'vitest';
import { aService } from './support/service.ts';
import { tempFolder } from './support/temp-folder.ts';

/** The error code of a failed connection; null: it was accepted. */
const refusalAt = (host: string, port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    socket.on('connect', () => {
      socket.destroy();
      resolve(null);
    });
    socket.on('error', (error) => resolve('code' in error ? String(error.code) : error.message));
  });

// A server on all of this machine's addresses also listens on this one. A server on 127.0.0.1 alone does not.
test.skipIf(process.platform !== 'linux' && process.env.CI === undefined)('page and SMTP listen only on 127.0.0.1', async () => {
  const { httpPort, smtpPort } = await aService();
  for (const port of [httpPort ?? 0, smtpPort ?? 0]) {
    expect(await refusalAt('127.0.0.1', port)).toBeNull();
    expect(await refusalAt('127.0.0.2', port)).toBe('ECONNREFUSED');
  }
});

test('the page stays local even if SMTP is open to the world', async () => {
  const variables = { SMTP_HOST: '0.0.0.0', OPERATOR: 'me@example.com', SENDER_CHECK: 'verify', DNS_SERVERS: '127.0.0.1:9' };
  const { httpPort, smtpPort } = await aService({ variables });
  expect(await refusalAt('127.0.0.2', smtpPort ?? 0)).toBeNull();
  expect(await refusalAt('127.0.0.2', httpPort ?? 0)).toBe('ECONNREFUSED');
});

test.for(['', 'x', 'a'.repeat(26), 'é'.repeat(26), '🙂'.repeat(13), '\0'.repeat(26)])(
  'a form with the token %j is refused',
  async (token) => {
    const { httpPort } = await aService();
    const answer = await fetch(`http://127.0.0.1:${httpPort}/clock`, { method: 'POST', body: new URLSearchParams({ token }) });
    expect(answer.status).toBe(403);
  },
);

test('everything said before STARTTLS is forgotten, so that nobody on the line can inject commands', async () => {
  const folder = tempFolder();
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const { key, cert } = tlsOptions({});
  writeFileSync(keyFile, String(key));
  writeFileSync(certFile, String(cert));
  const { smtpPort } = await aService({ folder: join(folder, 'data'), variables: { TLS_KEY: keyFile, TLS_CERT: certFile } });
  const socket = connect(smtpPort ?? 0, '127.0.0.1');
  const hears = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      let said = '';
      const listen = (chunk: Buffer): void => {
        said += chunk.toString();
        if (!pattern.test(said)) return;
        socket.off('data', listen);
        resolve();
      };
      socket.on('data', listen);
    });
  await hears(/^220 /m);
  socket.write('EHLO x\r\n');
  await hears(/^250 /m);
  socket.write('STARTTLS\r\nEHLO injected\r\nMAIL FROM:<eve@evil.example>\r\n');
  await hears(/^220 /m);
  const sealed = connectTls({ socket, rejectUnauthorized: false });
  let heard = '';
  sealed.on('data', (chunk) => {
    heard += chunk.toString();
  });
  sealed.on('error', () => {});
  await new Promise((resolve) => sealed.once('secureConnect', resolve).once('close', resolve));
  await delay(100);
  expect(heard).toBe('');
  sealed.destroy();
});
