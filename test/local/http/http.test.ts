import { request } from 'node:http';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import type { SentMail } from '../../../lib/local/sending/sent-mail.ts';
import type { Service } from '../../../lib/local/service-ports.ts';
import { anEnvelope, aRawMail } from '../support/mail.ts';
import { aService } from '../support/service.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Uses node:http, because fetch can't fake Host or send Sec-Fetch-Site. */
function ask(
  service: Service,
  path: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: service.httpPort, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const moving = (now: string, headers: Record<string, string> = json) => ({ method: 'POST', headers, body: JSON.stringify({ now }) });

test('health gives the time of the service', async () => {
  const answer = await ask(await aService(), '/api/health');
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('application/json');
  expect(JSON.parse(answer.text)).toEqual({ status: 'ok', now: '2026-11-03T08:00:00Z', mailbox: null });
});

test('mails are listed in the order sent, and each can be fetched as it was sent', async () => {
  const service = await aService();
  for (const [from, subject] of [
    ['jo@example.com', 'one'],
    ['sam@example.com', 'two'],
    ['jo@example.com', 'three'],
  ] as const) {
    await service.deliver(Buffer.from(aRawMail(subject)), anEnvelope({ mailFrom: from }));
  }
  const list = async (path: string) => (JSON.parse((await ask(service, path)).text) as SentMail[]).map(({ subject }) => subject);
  expect(await list('/api/mails')).toEqual(['one', 'two', 'three']);
  expect(await list('/api/mails?to=Jo@Example.com')).toEqual(['one', 'three']);
  expect(await list('/api/mails?to=nobody@example.com')).toEqual([]);
  const raw = await ask(service, '/api/mails/00000002');
  expect(raw.headers).toMatchObject({
    'content-type': 'message/rfc822',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(raw.text).toMatch(/^Subject: two\r$/m);
});

test.for<readonly [path: string, status: number]>([
  ['/api/users', 200],
  ['/api/users?email=nobody@example.com', 200],
  ['/api/timelines?user=nobody@example.com', 200],
  ['/api/users?email=nobody', 400],
  ['/api/users?email=jo+job@example.com', 400],
  ['/api/timelines?user=', 400],
  ['/api/mails?to=a@b@c', 400],
  ['/api/mails/00000001', 404],
  ['/api/mails/..%2f..%2fclock', 404],
  ['/api/mails/%zz', 400],
  ['/api/nothing', 404],
  ['/api/health/', 404],
  ['/api/clock', 405],
])('GET %s is answered %i, as JSON', async ([path, status]) => {
  const answer = await ask(await aService(), path);
  expect(answer.status).toBe(status);
  if (status >= 400) expect(JSON.parse(answer.text)).toEqual({ error: expect.stringMatching(/\w/) });
  else expect(JSON.parse(answer.text)).toEqual([]);
});

test('an unknown method gets a 405, which lists the known ones', async () => {
  const service = await aService();
  expect(await ask(service, '/api/mails', { method: 'DELETE' })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  expect(await ask(service, '/api/health', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
});

test('moving the clock returns what was sent on the way', async () => {
  const service = await aService();
  const answer = await ask(service, '/api/clock', moving('2026-11-10T09:00:00+01:00'));
  expect(JSON.parse(answer.text)).toEqual({ now: '2026-11-10T08:00:00Z', sent: [] });
  expect(service.now().toString()).toBe('2026-11-10T08:00:00Z');
});

test.for<readonly [why: string, status: number, asked: Parameters<typeof ask>[2]]>([
  ['back in time', 400, moving('2026-11-02T08:00:00Z')],
  ['no instant', 400, moving('tomorrow')],
  ['a date without a time', 400, moving('2026-11-10')],
  ['the year 9999', 400, moving('9999-11-10T08:00:00Z')],
  ['a second more than twenty years', 400, moving('2046-11-03T08:00:01Z')],
  ['no JSON', 400, { method: 'POST', headers: json, body: '{"now":' }],
  ['another shape', 400, { method: 'POST', headers: json, body: '["2026-11-10T08:00:00Z"]' }],
  ['nothing', 400, { method: 'POST', headers: json }],
  ['plain text, which any page may post', 415, moving('2026-11-10T08:00:00Z', { 'content-type': 'text/plain' })],
  ['no content type', 415, moving('2026-11-10T08:00:00Z', {})],
  [
    'a form without the token',
    403,
    { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'now=2026-11-10T08:00:00Z' },
  ],
  ['a foreign origin', 403, moving('2026-11-10T08:00:00Z', { ...json, origin: 'https://evil.example' })],
  ['the origin of a sandbox', 403, moving('2026-11-10T08:00:00Z', { ...json, origin: 'null' })],
  ['another port of this machine', 403, moving('2026-11-10T08:00:00Z', { ...json, origin: 'http://127.0.0.1:1' })],
  ['another site', 403, moving('2026-11-10T08:00:00Z', { ...json, 'sec-fetch-site': 'cross-site' })],
  ['a neighbouring site', 403, moving('2026-11-10T08:00:00Z', { ...json, 'sec-fetch-site': 'same-site' })],
  ['too much', 413, { method: 'POST', headers: json, body: `"${'x'.repeat(1_100_000)}"` }],
])('POST /api/clock with %s is refused with %i, and the clock does not move', async ([, status, asked]) => {
  const service = await aService();
  const answer = await ask(service, '/api/clock', asked);
  expect(answer.status).toBe(status);
  expect(JSON.parse(answer.text)).toEqual({ error: expect.any(String) });
  expect(service.now().toString()).toBe('2026-11-03T08:00:00Z');
});

test('a browser on the page itself may move the clock', async () => {
  const service = await aService();
  const host = `localhost:${service.httpPort}`;
  const headers = { ...json, host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' };
  expect((await ask(service, '/api/clock', moving('2026-11-10T08:00:00Z', headers))).status).toBe(200);
});

test('a real clock can’t be moved', async () => {
  const service = await aService({ clock: 'real' });
  expect((await ask(service, '/api/clock', moving('2099-11-10T08:00:00Z'))).status).toBe(409);
});

test.for<readonly [host: string, status: number]>([
  ['localhost', 200],
  ['localhost:9999', 200],
  ['127.0.0.1:8025', 200],
  ['[::1]:8025', 200],
  ['evil.example', 421],
  ['127.0.0.1.evil.example', 421],
  ['localhost.evil.example:8025', 421],
])('a request for host "%s" is answered %i', async ([host, status]) => {
  expect((await ask(await aService(), '/api/health', { headers: { host } })).status).toBe(status);
});

test('mail and page are served at the same time', async () => {
  const service = await aService();
  const transport = createTransport({ host: '127.0.0.1', port: service.smtpPort ?? 0 });
  await transport.sendMail({ from: 'jo@example.com', to: 'start@tactful.localhost', subject: 'hello there', text: 'Hi' });
  transport.close();
  const page = await ask(service, '/');
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.text).toContain('hello there');
});
