import { expect, test } from 'vitest';
import { signed } from '../../../lib/aws/operations/signed-request.ts';

const keys = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };
const vanilla = {
  service: 'service',
  region: 'us-east-1',
  url: new URL('https://example.amazonaws.com/'),
  headers: {},
  body: '',
  time: '20150830T123600Z',
};

// "post-vanilla" of AWS's own Signature Version 4 test suite.
test('signs as AWS does', () => {
  expect(signed(vanilla, keys).authorization).toBe(
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-date, Signature=5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b',
  );
});

test('signs the token of a session, the method, the body and the headers too', () => {
  const plain = signed(vanilla, keys).authorization;
  const session = signed(vanilla, { ...keys, sessionToken: 'token' });
  expect(session).toMatchObject({ 'x-amz-security-token': 'token' });
  const others = [
    session,
    signed({ ...vanilla, body: '{}' }, keys),
    signed({ ...vanilla, headers: { 'content-type': 'text/plain' } }, keys),
    signed({ ...vanilla, method: 'PUT' }, keys),
    signed({ ...vanilla, url: new URL('https://example.amazonaws.com/other') }, keys),
  ].map(({ authorization }) => authorization);
  expect(new Set([plain, ...others]).size).toBe(6);
});
