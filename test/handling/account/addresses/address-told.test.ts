/** When an address joins, all earlier addresses are told, and how to remove it. */
import { expect, test } from 'vitest';
import { domain, handling } from '../../../support/handling.ts';

test('each older address is told about a new one, and the new one is not', async () => {
  const service = await handling('2026-11-03T07:12:00Z');
  await service.joins('jo@example.com');
  let number = 0;
  const says = (from: string, to: string, text: string) => {
    number += 1;
    return service.receives({
      from,
      to: [to],
      lines: `From: ${from}\nTo: ${to}\nSubject: x\nMessage-ID: <m${number}@example.com>\n\n${text}\n`,
    });
  };
  const adds = async (address: string) => {
    await says('jo@example.com', `tactful@${domain}`, `add address ${address}`);
    const question = service.sent.findLast(({ kind, to }) => kind === 'confirm' && to === address);
    const before = service.sent.length;
    expect(await says(address, question?.replyTo ?? '', 'yes')).toBe('address added');
    return service.sent.slice(before);
  };
  expect((await adds('jo@work.example')).map(({ to }) => to)).toEqual(['jo@example.com']);
  const told = await adds('eve@evil.example');
  expect(told.map(({ to }) => to)).toEqual(['jo@example.com', 'jo@work.example']);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
  for (const { text } of told) expect(text).toContain('remove address eve@evil.example');
  // The new address can be removed from there, too.
  await says('jo@work.example', `tactful@${domain}`, 'remove address eve@evil.example');
  const before = service.sent.length;
  expect(await says('eve@evil.example', `tactful@${domain}`, 'status')).toMatch(/^dropped/);
  expect(service.sent.length).toBe(before);
});
