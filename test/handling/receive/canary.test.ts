/** The service's own test mail, and other people's mail to its address. */
import { expect, test } from 'vitest';
import { noProof, proofIf } from '../../../lib/email/authentication/proof.ts';
import type { Log, Runtime } from '../../../lib/handling/runtime.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const canary = `canary@${domain}`;
const us = `tactful@${domain}`;
const subject = 'canary abcdefghijklmnop234567qrst';
const open = (changes: Partial<Runtime> = {}) => handling('2026-11-03T07:12:00Z', changes);
const sends = (service: Handling, from: string, to: string, changes: { readonly subject?: string; readonly head?: string } = {}) =>
  service.receives({
    from,
    to: [to],
    lines: `From: ${from}\nTo: ${to}\nSubject: ${changes.subject ?? subject}\nMessage-ID: <one@${domain}>\n${changes.head ?? ''}\nhi\n`,
  });
async function users({ runtime }: Handling): Promise<number> {
  let count = 0;
  for await (const _ of runtime.store.allUsers()) count += 1;
  return count;
}

test('it is answered at canary@, makes no user, and its answer is counted when it comes back', async () => {
  const logged: unknown[] = [];
  const log: Log = { info: (...line) => void logged.push(line), warn: () => {}, error: () => {} };
  const service = await open({ log });
  expect(await sends(service, canary, `start@${domain}`)).toBe('canary answered');
  expect(service.sent).toMatchObject([{ to: canary, from: us, subject, kind: 'operator', replyTo: null }]);
  expect(await sends(service, us, canary, { head: 'Auto-Submitted: auto-generated\n' })).toBe('canary');
  expect(service.sent).toHaveLength(1);
  expect(await users(service)).toBe(0);
  expect(logged).toContainEqual(['canary answered', { canary: subject }]);
  expect(logged).toContainEqual(['canary came back', { canary: subject }]);
});

test('two of them within minutes are both answered', async () => {
  const service = await open();
  for (const token of ['aaaa', 'bbbb']) {
    const lines = `From: ${canary}\nTo: start@${domain}\nSubject: canary ${token}\nMessage-ID: <${token}@${domain}>\n\nhi\n`;
    await service.receives({ from: canary, to: [`start@${domain}`], lines });
  }
  expect(service.sent.map((mail) => mail.subject)).toEqual(['canary aaaa', 'canary bbbb']);
});

test.for<readonly [what: string, from: string, to: string, subject: string]>([
  ['a mail of ours with other words', us, canary, 'Time to check in'],
  ['somebody else to canary@', 'eve@example.com', canary, subject],
  ['canary@ to itself', canary, canary, subject],
  ['canary@ to tactful@', canary, us, subject],
  ['canary@ to start@ with other words', canary, `start@${domain}`, 'I would like to join'],
])('%s is neither answered nor counted', async ([, from, to, words]) => {
  const service = await open();
  expect(await sends(service, from, to, { subject: words })).not.toMatch(/^canary/);
  expect(service.sent).toEqual([]);
  expect(await users(service)).toBe(0);
});

test('a sender who only claims to be canary@ or tactful@ is not answered, not counted, and makes no user', async () => {
  const service = await open({ proofOf: async () => noProof });
  expect(await sends(service, canary, `start@${domain}`)).not.toMatch(/^canary/);
  expect(await sends(service, us, canary)).toBe('dropped: to the canary');
  expect(service.sent).toEqual([]);
  expect(await users(service)).toBe(0);
});

test('canary@ can’t become the address of a user', async () => {
  const service = await open({ proofOf: async () => proofIf(true) });
  await service.joins('jo@example.com');
  const before = service.sent.length;
  await sends(service, 'jo@example.com', us, { subject: `add address ${canary}` });
  expect(service.sent.slice(before).map(({ to }) => to)).toEqual(['jo@example.com']);
});
