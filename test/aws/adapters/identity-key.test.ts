import { expect, test } from 'vitest';
import { ensureIdentityKey, identityKeyOf } from '../../../lib/aws/adapters/identity-key.ts';
import { AwsRefusedError, type AwsRequest } from '../../../lib/aws/adapters/signed-requests.ts';

const name = '/tactful/Tactful/identity-key';
const key = 'ab'.repeat(32);

/** A Parameter Store with at most this one parameter. It refuses the first requests. */
function parameterStore({ value, refusals = 0 }: { value?: string; refusals?: number }) {
  const asked: { action: string; body: Record<string, unknown> }[] = [];
  const parameters = new Map(value === undefined ? [] : [[name, value]]);
  const ask = async ({ service, headers, body = '' }: AwsRequest): Promise<string> => {
    const action = headers['x-amz-target']?.split('.')[1] ?? '';
    const request = JSON.parse(body) as Record<string, unknown>;
    asked.push({ action, body: request });
    expect(service).toBe('ssm');
    if (asked.length <= refusals) throw new AwsRefusedError('ssm', 400, '{"__type":"ThrottlingException"}');
    if (action === 'PutParameter') {
      if (parameters.has(String(request.Name))) throw new AwsRefusedError('ssm', 400, '{"__type":"ParameterAlreadyExists"}');
      parameters.set(String(request.Name), String(request.Value));
      return '{"Version":1}';
    }
    const found = parameters.get(String(request.Name));
    if (found === undefined) throw new AwsRefusedError('ssm', 400, '{"__type":"ParameterNotFound"}');
    return JSON.stringify({ Parameter: { Name: name, Type: 'SecureString', Value: found } });
  };
  return { ask, asked, parameters };
}

test('the first deployment makes a key that nobody can guess, as a SecureString with tags', async () => {
  const { ask, asked, parameters } = parameterStore({});
  expect(await ensureIdentityKey(ask, name, { service: 'tactful', stack: 'Tactful' })).toBe('made');
  expect(parameters.get(name)).toMatch(/^[0-9a-f]{64}$/);
  expect(asked[0]?.body).toMatchObject({
    Type: 'SecureString',
    Overwrite: false,
    Tags: [
      { Key: 'service', Value: 'tactful' },
      { Key: 'stack', Value: 'Tactful' },
    ],
  });
});

test('every later deployment, even of a recreated stack, keeps the existing key', async () => {
  const { ask, parameters } = parameterStore({ value: key });
  expect(await ensureIdentityKey(ask, name, {})).toBe('kept');
  expect(parameters.get(name)).toBe(key);
});

test('a key that could not be made fails the deployment', async () => {
  const { ask } = parameterStore({ refusals: 1 });
  await expect(ensureIdentityKey(ask, name, {})).rejects.toThrow(/ThrottlingException/);
});

test('a process reads the key once, decrypted', async () => {
  const { ask, asked } = parameterStore({ value: key });
  const read = identityKeyOf(ask, name);
  expect(asked).toEqual([]);
  expect([await read(), await read()]).toEqual([key, key]);
  expect(asked).toEqual([{ action: 'GetParameter', body: { Name: name, WithDecryption: true } }]);
});

test('a refused request is repeated', async () => {
  const read = identityKeyOf(parameterStore({ value: key, refusals: 1 }).ask, name);
  await expect(read()).rejects.toThrow(AwsRefusedError);
  expect(await read()).toBe(key);
});

test('without the parameter, or with another text in it, there are no tokens', async () => {
  await expect(identityKeyOf(parameterStore({}).ask, name)()).rejects.toThrow(/ParameterNotFound/);
  const wrong = 'a secret that somebody put there';
  const failed = await identityKeyOf(parameterStore({ value: wrong }).ask, name)().catch(String);
  expect(failed).not.toContain(wrong);
});
