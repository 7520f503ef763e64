/** The page and the JSON interface, from another page in the user's browser or from anybody on the machine. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import type { Family, Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';

/** Sends requests that no browser and no `fetch` would send, with any Host, path or method. */
const asks = (world: World, method: string, path: string, headers: Readonly<Record<string, string>>, body = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: world.httpPort, method, path, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(body);
  });

const asksByHand = (world: World, text: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(world.httpPort, '127.0.0.1');
    socket.on('error', reject);
    socket.once('data', (answer) => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.\d (\d{3})/.exec(answer.toString('latin1'))?.[1] ?? 0));
    });
    socket.write(text);
  });

const json = { 'content-type': 'application/json' };
const move = JSON.stringify({ now: '2026-11-04T07:12:00Z' });

const refused = (attack: string, statuses: readonly number[], ask: (world: World) => Promise<number>): Row => ({
  attack,
  must: `HTTP ${statuses.join(' or ')}, and nothing changes`,
  async run(world) {
    const before = await world.everything();
    const status = await ask(world);
    assert.ok(statuses.includes(status), `HTTP ${status}`);
    await isAsBefore(world, before);
    assert.equal((await world.get('/api/health')).status, 200);
  },
});

const rows: readonly Row[] = [
  refused('another name points to 127.0.0.1 (DNS rebinding)', [403, 421], (world) =>
    asks(world, 'GET', '/api/mails', { host: 'evil.example' }),
  ),
  refused('that name with our port', [403, 421], (world) => asks(world, 'GET', '/', { host: `localhost.evil.example:${world.httpPort}` })),
  refused('no Host', [400], (world) => asksByHand(world, 'GET / HTTP/1.1\r\n\r\n')),
  refused('an empty Host', [400, 403, 421], (world) => asksByHand(world, 'GET / HTTP/1.1\r\nHost:\r\n\r\n')),
  refused('two Hosts', [400, 403, 421], (world) => asksByHand(world, 'GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n\r\n')),
  refused('a foreign Host in HTTP/1.0', [400, 403, 421], (world) =>
    asksByHand(world, 'GET /api/mails HTTP/1.0\r\nHost: evil.example\r\n\r\n'),
  ),
  refused('an absolute address of another host', [400, 403, 404, 421], (world) =>
    asksByHand(world, 'GET http://evil.example/api/mails HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
  ),
  refused('two lengths (request smuggling)', [400], (world) =>
    asksByHand(
      world,
      `POST /api/clock HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    ),
  ),
  refused('the clock moved from another page (Origin)', [403], (world) =>
    asks(world, 'POST', '/api/clock', { ...json, origin: 'http://evil.example' }, move),
  ),
  refused('from another port of this machine', [403], (world) =>
    asks(world, 'POST', '/api/clock', { ...json, origin: 'http://localhost:1' }, move),
  ),
  refused('Origin null (a sandboxed frame)', [403], (world) => asks(world, 'POST', '/api/clock', { ...json, origin: 'null' }, move)),
  refused('Sec-Fetch-Site: cross-site', [403], (world) =>
    asks(world, 'POST', '/api/clock', { ...json, 'sec-fetch-site': 'cross-site' }, move),
  ),
  refused('Sec-Fetch-Site: same-site', [403], (world) =>
    asks(world, 'POST', '/api/clock', { ...json, 'sec-fetch-site': 'same-site' }, move),
  ),
  refused('a form without the page’s token', [403], (world) =>
    asks(world, 'POST', '/clock', { 'content-type': 'application/x-www-form-urlencoded' }, 'now=2026-11-04T07%3A12%3A00Z'),
  ),
  refused('text/plain, as a foreign form may send', [415], (world) =>
    asks(world, 'POST', '/api/clock', { 'content-type': 'text/plain' }, move),
  ),
  refused('no content type', [415], (world) => asks(world, 'POST', '/api/clock', {}, move)),
  refused('2 MB of JSON', [413], (world) => asks(world, 'POST', '/api/clock', json, JSON.stringify({ now: 'x'.repeat(2_000_000) }))),
  refused('half of a JSON', [400], (world) => asks(world, 'POST', '/api/clock', json, '{"now":')),
  refused('JSON nested 100,000 deep', [400], (world) => asks(world, 'POST', '/api/clock', json, '['.repeat(100_000))),
  refused('__proto__ in the body', [400], (world) =>
    asks(world, 'POST', '/api/clock', json, '{"__proto__":{"now":"2026-11-04T07:12:00Z"}}'),
  ),
  refused('a clock set back', [400], (world) => asks(world, 'POST', '/api/clock', json, '{"now":"2020-01-01T00:00:00Z"}')),
  refused('a clock set to the year 9999', [400], (world) => asks(world, 'POST', '/api/clock', json, '{"now":"9999-01-01T00:00:00Z"}')),
  ...[
    '/api/mails/..%2f..%2fraw',
    '/api/mails/../../etc/passwd',
    '/api/mails/%00',
    '/api/mails/__proto__',
    '/api/mails/%zz',
    '/..%2f..%2fetc/passwd',
  ].map((path) => refused(`GET ${path}`, [400, 404], (world) => asks(world, 'GET', path, {}))),
  ...['TRACE', 'PUT', 'DELETE', 'OPTIONS'].map((method) =>
    refused(`${method} /api/clock`, [400, 404, 405, 501], (world) => asks(world, method, '/api/clock', {})),
  ),
  refused('60 KB of header', [431], (world) => asks(world, 'GET', '/', { 'x-long': 'x'.repeat(60_000) })),
  refused('words for a timeline that is not there', [404], (world) =>
    asks(world, 'POST', '/api/timelines/__proto__/words', json, '{"words":"stop"}'),
  ),
  {
    attack: 'what a page may do in a browser',
    must: 'no script runs but the one file of the page, nothing is framed or loaded from elsewhere',
    async run(world) {
      const { headers } = await world.get('/');
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /script-src(?! 'self'(?:;|$))|unsafe-|\*/);
      assert.match(`${policy} ${headers.get('x-frame-options')}`, /frame-ancestors 'none'|DENY/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('access-control-allow-origin'), null);
    },
  },
];

export const http: Family = { name: 'HTTP', rows };
