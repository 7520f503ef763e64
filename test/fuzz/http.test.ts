/**
 * Sends requests of any shape to the page and the JSON interface. There is never a 500 or an answer that a browser could misinterpret, no
 * unauthorised request moves the clock or sends a mail, and the next request is served.
 */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { anEnvelope, aRawMail } from '../local/support/mail.ts';
import { aService } from '../local/support/service.ts';
import { fuzzRuns, fuzzTimeout } from './fuzz-runs.ts';

/** Sends the bytes by hand, because no client sends malformed requests. */
async function asks(port: number, request: Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1');
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
  socket.write(request);
  socket.end();
  await Promise.race([closed, delay(2_000)]);
  socket.destroy();
  return said;
}

const segments = [
  'api',
  'mails',
  'timelines',
  'users',
  'clock',
  'health',
  'sample',
  'answer',
  'html',
  'inbox.css',
  '00000001',
  '..',
  '.',
  '%2e%2e',
  '..%2f..%2fclock',
  '%00',
  '%zz',
  '%c0%ae',
  '__proto__',
  'constructor',
  'jo%40example.com',
  '',
  '%0d%0aset-cookie:x=1',
  '\\',
  '\'"><script>',
];
const anyPath = fc.oneof(
  fc.array(fc.constantFrom(...segments), { maxLength: 5 }).map((parts) => `/${parts.join('/')}`),
  fc.constantFrom(
    '/',
    '/api/health',
    '/api/users',
    '/api/mails',
    '/api/mails/00000001',
    '/api/timelines',
    '/api/clock',
    '/mails/00000001',
    '/mails/00000001/html',
    '/mails/00000001/answer',
    '/clock',
    '/sample',
    '*',
    'http://evil.example/api/clock',
    '//evil.example/',
    '/?user=jo@example.com',
  ),
  fc.webPath(),
);
const anyQuery = fc.oneof(
  fc.constant(''),
  fc
    .dictionary(
      fc.constantFrom('email', 'to', 'user', 'page', 'view', 'done', 'sort', '__proto__', 'show'),
      fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('jo@example.com', '-1', '1e9', '<script>', 'a@b@c', "' OR 1=1")),
    )
    .map((all) => `?${new URLSearchParams(all)}`),
  fc.string({ maxLength: 40 }).map((text) => `?${encodeURI(text.toWellFormed())}`),
);
const anyHeader = fc.constantFrom(
  'Host: evil.example',
  'Host: localhost.evil.example',
  'Host: localhost@evil.example',
  'Origin: https://evil.example',
  'Origin: null',
  'Sec-Fetch-Site: cross-site',
  'Content-Type: application/json',
  'Content-Type: application/json; charset=utf-16',
  'Content-Type: text/plain',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: chunked, identity',
  'Expect: 100-continue',
  'Connection: Upgrade\r\nUpgrade: websocket',
  'Content-Encoding: gzip',
  'Range: bytes=0-1',
  'If-None-Match: *',
  'X-HTTP-Method-Override: POST',
  'Cookie: a=b',
  `X-Long: ${'x'.repeat(20_000)}`,
  'Bad Header: x',
  ': x',
  'Host:',
);
const anyMethod = fc.constantFrom(
  'GET',
  'GET',
  'GET',
  'POST',
  'POST',
  'PUT',
  'DELETE',
  'HEAD',
  'OPTIONS',
  'PATCH',
  'TRACE',
  'CONNECT',
  'get',
  'FOO',
  '',
);
const anyBody = fc.oneof(
  fc.constantFrom(
    '',
    '{"now":"2027-01-01T00:00:00Z"}',
    '{"__proto__":{"now":"2027-01-01T00:00:00Z"}}',
    '[]',
    'null',
    '{"now":1e999}',
    'now=2027&token=x',
    'token=&to=2027-01-01',
    '5\r\nhello\r\n0\r\n\r\n',
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.json(),
);

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** A request that would move the clock or send a mail if it came from this machine. */
const aDeed: fc.Arbitrary<Asked> = fc.constantFrom(
  { method: 'POST', path: '/api/clock', headers: ['Content-Type: application/json'], body: '{"now":"2027-01-01T00:00:00Z"}' },
  { method: 'POST', path: '/clock', headers: ['Content-Type: application/x-www-form-urlencoded'], body: 'to=2027-01-01T00:00' },
  { method: 'POST', path: '/sample', headers: ['Content-Type: application/x-www-form-urlencoded'], body: 'from=jo@example.com&token=' },
);
const anything: fc.Arbitrary<Asked> = fc.record({
  method: anyMethod,
  path: fc.tuple(anyPath, anyQuery).map((all) => all.join('')),
  headers: fc.array(anyHeader, { maxLength: 4 }),
  body: anyBody,
});

/** Requests from another page, by its own name (DNS rebinding) or by its origin. Anybody on this machine may read what is here. */
const fromElsewhere = fc.constantFrom(
  ['Host: evil.example'],
  ['Host: localhost:8025.evil.example'],
  ['Host: localhost', 'Origin: https://evil.example'],
  ['Host: localhost', 'Origin: null'],
  ['Host: 127.0.0.1', 'Sec-Fetch-Site: cross-site'],
);

test('any request from elsewhere gets an answer that says what is wrong, and changes nothing', fuzzTimeout, async () => {
  const service = await aService({ handlers: { receiveMail, sendReminder, sweep } });
  await service.deliver(Buffer.from(aRawMail()), anEnvelope());
  const port = service.httpPort ?? 0;
  const mails = (await service.view.mails(null)).length;
  await fc.assert(
    fc.asyncProperty(fc.oneof(anything, aDeed), fromElsewhere, async ({ method, path, headers, body }, origin) => {
      const from = method === 'POST' ? origin : ['Host: localhost'];
      const hasLength = headers.some((each) => /^(?:Content-Length|Transfer-Encoding)/.test(each));
      const head = [
        `${method} ${path} HTTP/1.1`,
        ...from,
        ...headers,
        ...(hasLength ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
        'Connection: close',
      ];
      const said = await asks(port, Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`));
      for (const [, status] of said.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)) expect(Number(status)).toBeLessThan(500);
      const [first = ''] = said.split('\r\n\r\n');
      expect(first).not.toMatch(/^set-cookie|^access-control-allow/im);
      // When Node itself refuses bytes that are not HTTP, the answer has no body and none of our headers.
      if (/^content-type:/im.test(first)) expect(first).toMatch(/^x-content-type-options: nosniff\r?$/im);
      if (/^content-type: text\/html/im.test(first)) expect(first).toMatch(/^content-security-policy: .*default-src 'none'/im);
      expect(service.now().toString()).toBe('2026-11-03T08:00:00Z');
    }),
    fuzzRuns(0.3),
  );
  expect(await service.view.mails(null)).toHaveLength(mails);
  // We don't use `asks` here, because it closes its half before the answer, and Node then drops a request that is still being answered.
  expect((await fetch(`http://localhost:${port}/api/health`)).status).toBe(200);
});
