import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AuthenticationResult, parseAuthenticationResults } from '../../../lib/email/authentication/authentication-results.ts';
import { ownTime } from '../../support/own-time.ts';

const result = (method: string, value: string, properties: Record<string, string> = {}): AuthenticationResult => ({
  method,
  result: value,
  properties,
});

// The examples of RFC 8601 appendix B, and what the large providers write.
test.for<readonly [value: string, authservId: string, results: readonly AuthenticationResult[]]>([
  ['example.org 1; none', 'example.org', []],
  ['example.com; spf=pass smtp.mailfrom=example.net', 'example.com', [result('spf', 'pass', { 'smtp.mailfrom': 'example.net' })]],
  [
    'example.com; auth=pass (cleartext) smtp.auth=sender@example.net; spf=pass smtp.mailfrom=example.net',
    'example.com',
    [result('auth', 'pass', { 'smtp.auth': 'sender@example.net' }), result('spf', 'pass', { 'smtp.mailfrom': 'example.net' })],
  ],
  [
    "foo.example.net (foobar) 1 (baz); dkim (Because I like it) / 1 (One yay) = (wait for it) fail policy (A dot can go here) . (like that) expired (this surprised me) = (as I wasn't expecting it) 1362471462",
    'foo.example.net',
    [result('dkim', 'fail', { 'policy.expired': '1362471462' })],
  ],
  [
    'Example.COM; DKIM=Pass reason="good; signature" header.D=Initech.example',
    'example.com',
    [result('dkim', 'pass', { 'header.d': 'Initech.example' })],
  ],
  [
    'mx.google.com; dkim=pass header.i=@gmail.com header.s=20230601 header.b=abc; dmarc=pass (p=NONE sp=QUARANTINE dis=NONE) header.from=gmail.com',
    'mx.google.com',
    [
      result('dkim', 'pass', { 'header.i': '@gmail.com', 'header.s': '20230601', 'header.b': 'abc' }),
      { ...result('dmarc', 'pass', { 'header.from': 'gmail.com' }), policy: 'none' },
    ],
  ],
  [
    'amazonses.com; spf=pass (spfCheck: domain of example.com designates 192.0.2.1) client-ip=192.0.2.1; envelope-from=jo@example.com; helo=mx.example.com; dkim=pass header.i=@example.com;',
    'amazonses.com',
    [
      result('spf', 'pass'),
      result('envelope-from', 'jo@example.com'),
      result('helo', 'mx.example.com'),
      result('dkim', 'pass', { 'header.i': '@example.com' }),
    ],
  ],
  [
    'mx; spf=pass smtp.mailfrom="a; dkim=pass header.d=initech.example"@evil.example',
    'mx',
    [result('spf', 'pass', { 'smtp.mailfrom': '"a; dkim=pass header.d=initech.example"@evil.example' })],
  ],
  [
    'mx; spf=fail (; dkim=pass (nested ; dmarc=pass) \\) header.d=x) smtp.mailfrom=a@b.example',
    'mx',
    [result('spf', 'fail', { 'smtp.mailfrom': 'a@b.example' })],
  ],
  [
    'mx; spf=pass smtp.mailfrom=bounce+12=jo=example.com@mail.example',
    'mx',
    [result('spf', 'pass', { 'smtp.mailfrom': 'bounce+12=jo=example.com@mail.example' })],
  ],
  ['mx; dkim=pass header.d=first.example header.d=second.example', 'mx', [result('dkim', 'pass', { 'header.d': 'first.example' })]],
  ['"my server"; none', 'my server', []],
])('%s', ([value, authservId, results]) => expect(parseAuthenticationResults(value)).toEqual({ authservId, results }));

test.for([
  '',
  ';',
  '; spf=pass',
  'mx 2; spf=pass',
  'spf=pass',
  'mx spf=pass',
  'mx; spf',
  'mx; spf=',
  'mx; =pass',
  'mx; spf=pass (open comment',
  'mx; spf=pass smtp.mailfrom="open',
  'mx; spf=pass smtp.mailfrom',
  'mx; spf=pass) header.d=x',
  'mx; ; spf=pass',
  'mx; spf/x=pass',
  `mx; dkim=pass ${'x'.repeat(30_000)}`,
])('refused as a whole: %s', (value) => expect(parseAuthenticationResults(value)).toBeNull());

test('any text is results or nothing, quickly', () => {
  const noise = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom('mx', ';', '=', '(', ')', '"', '\\', ' ', 'spf', 'pass', '.', '/')).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(noise, (value) => parseAuthenticationResults(value) === null || value.trim() !== ''));
  for (const piece of ['(', '"', '\\', 'a=b ', ';a=b', '()']) {
    const start = ownTime();
    parseAuthenticationResults(`mx; spf=pass ${piece.repeat(19_000 / piece.length)}`);
    expect(ownTime() - start).toBeLessThan(500);
  }
});
