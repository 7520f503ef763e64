/** A program renews the certificate every few weeks and restarts nothing. */
import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import tlsOptions from 'smtp-server/lib/tls-options.js';
import { expect, test, vi } from 'vitest';
import { silentLog } from '../../../lib/local/log.ts';
import { renewedCertificate } from '../../../lib/local/receiving/renewed-certificate.ts';
import { selfSigned } from '../support/self-signed.ts';
import { aService } from '../support/service.ts';
import { tempFolder } from '../support/temp-folder.ts';

const first = { cert: String(tlsOptions({}).cert), key: String(tlsOptions({}).key) };

function files() {
  const folder = tempFolder();
  const paths = { cert: join(folder, 'cert.pem'), key: join(folder, 'key.pem') };
  const write = ({ cert, key }: { readonly cert: string; readonly key: string }): void => {
    writeFileSync(paths.cert, cert);
    writeFileSync(paths.key, key);
  };
  write(first);
  return { folder, paths, write };
}

/** The serial number of the certificate shown to a STARTTLS client. */
async function shownBy(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  for (const words of ['EHLO x\r\n', 'STARTTLS\r\n', '']) {
    await new Promise((resolve) => socket.once('data', resolve));
    if (words !== '') socket.write(words);
  }
  const sealed = connectTls({ socket, rejectUnauthorized: false });
  await new Promise((resolve) => sealed.once('secureConnect', resolve));
  const { serialNumber } = sealed.getPeerCertificate();
  sealed.destroy();
  return serialNumber;
}

test('a running service shows the renewed certificate to the next client, without a restart', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  try {
    const { folder, paths, write } = files();
    const { smtpPort, stop } = await aService({
      folder: join(folder, 'data'),
      variables: { TLS_CERT: paths.cert, TLS_KEY: paths.key },
    });
    expect(await shownBy(smtpPort ?? 0)).toBe(new X509Certificate(first.cert).serialNumber);
    write(selfSigned);
    vi.advanceTimersByTime(60_000);
    vi.useRealTimers();
    expect(await shownBy(smtpPort ?? 0)).toBe(new X509Certificate(selfSigned.cert).serialNumber);
    await stop();
  } finally {
    vi.useRealTimers();
  }
});

test.for([
  ['only the certificate is new yet', { ...selfSigned, key: first.key }],
  ['half a file', { ...selfSigned, cert: selfSigned.cert.slice(0, 200) }],
  ['an empty key', { ...selfSigned, key: '' }],
] as const)('files that can not be used change nothing, and are told once: %s', ([, broken]) => {
  const { paths, write } = files();
  const told: string[] = [];
  const log = { ...silentLog, error: (decision: string) => void told.push(decision) };
  const look = renewedCertificate(paths, first, log);
  expect(look()).toBeNull();
  write(broken);
  expect([look(), look()]).toEqual([null, null]);
  expect(told).toEqual([expect.stringContaining('TLS_CERT and TLS_KEY')]);
  write(selfSigned);
  expect(look()).toEqual(selfSigned);
  expect(look()).toBeNull();
});
