import { expect, test, vi } from 'vitest';
import { defaultProvider } from '../../lib/constructs/bundled/credentials.ts';

test('a function signs with the credentials from Lambda’s environment', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'ASIAEXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', 'token');
  expect(await defaultProvider()()).toEqual({ accessKeyId: 'ASIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' });
  vi.unstubAllEnvs();
});
