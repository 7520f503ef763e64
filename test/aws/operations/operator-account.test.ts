import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SESClient } from '@aws-sdk/client-ses';
import { expect, onTestFinished, test, vi } from 'vitest';
import { AwsRefusedError, type AwsRequest, signedRequests } from '../../../lib/aws/adapters/signed-requests.ts';
import { operatorAccount } from '../../../lib/aws/operations/operator-account.ts';

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Replaces AWS, on loopback, and records the requests. */
async function aService(status = 200) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    asked.push({ method, url, headers, body: await text(request) });
    response.writeHead(status).end('an answer');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a secret', sessionToken: 'a token' };
  const client = new SESClient({ region: 'eu-west-1', credentials });
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 3, 8), toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  return { asked, ask: signedRequests(client, endpoint), account: operatorAccount(client, endpoint) };
}

const signature = (headers: IncomingHttpHeaders): string | undefined => /Signature=([0-9a-f]{64})$/.exec(headers.authorization ?? '')?.[1];

test('a request is signed for its service, region, day and session', async () => {
  const { asked, ask } = await aService();
  expect(await ask({ service: 'lambda', headers: { 'content-type': 'application/json' }, body: '{}' })).toBe('an answer');
  expect(asked).toMatchObject([
    { method: 'POST', url: '/', body: '{}', headers: { 'x-amz-date': '20261103T080000Z', 'x-amz-security-token': 'a token' } },
  ]);
  expect(asked[0]?.headers.authorization).toContain('AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261103/eu-west-1/lambda/aws4_request');
  expect(asked[0]?.headers.authorization).toMatch(/SignedHeaders=content-type;host;[a-z0-9;-]*x-amz-date/);
});

test('method, path, body and headers are signed', async () => {
  const { asked, ask } = await aService();
  const plain: AwsRequest = { service: 's3', headers: {}, body: 'a' };
  for (const change of [{}, {}, { method: 'PUT' }, { path: '/b' }, { body: 'b' }, { headers: { 'content-type': 'text/plain' } }] as const) {
    await ask({ ...plain, ...change });
  }
  const [first, again, ...others] = asked.map(({ headers }) => signature(headers));
  expect(first).toBeDefined();
  expect(again).toBe(first);
  expect(new Set([first, ...others]).size).toBe(5);
});

test('a function is started without waiting for it', async () => {
  const { asked, account } = await aService();
  await account.invoke('sweep', '{"go":true}');
  expect(asked).toMatchObject([
    { method: 'POST', url: '/2015-03-31/functions/sweep/invocations', body: '{"go":true}', headers: { 'x-amz-invocation-type': 'Event' } },
  ]);
});

test('a refusal by AWS names the service and the reason', async () => {
  const { ask } = await aService(403);
  await expect(ask({ service: 'lambda', headers: {} })).rejects.toThrow(AwsRefusedError);
});
