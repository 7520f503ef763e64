/** The contract of everything that sends our mails, SES or one machine. */
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { OutboundMail } from '../../lib/handling/runtime.ts';
import { aReminderMail } from './a-reminder-mail.ts';

export interface Transport {
  readonly outbound: OutboundMail;
  /** The mails that went out, with the envelope's recipients. */
  delivered(): Promise<readonly { readonly to: readonly string[]; readonly raw: string }[]>;
  /** From now on the receiver refuses permanently. */
  refuse(): void;
}

export const sentAt = Temporal.Instant.from('2026-11-10T08:00:00Z');

export function outboundMailContract(name: string, open: () => Promise<Transport>): void {
  test(`${name}: a mail goes only to its recipient, whatever it contains`, async () => {
    const { outbound, delivered } = await open();
    const subject = 'Hello\r\nBcc: victim@example.com';
    expect(await outbound.send(aReminderMail({ subject }))).toEqual({ type: 'sent' });
    const [mail, ...more] = await delivered();
    expect(more).toEqual([]);
    expect(mail?.to).toEqual(['jo@example.com']);
    expect(mail?.raw).not.toMatch(/^bcc:/im);
    expect(mail?.raw).toMatch(/^From: Tactful <tactful@in\.example\.com>\r$/m);
    expect(mail?.raw).toMatch(/^Reply-To: r-x5b7c2d4e6f2a3b4c5d6e7f2@in\.example\.com\r$/m);
  });

  test(`${name}: a mail is 7 bit, with lines that every server accepts`, async () => {
    const { outbound, delivered } = await open();
    await outbound.send(aReminderMail({ text: `Grüße ${'ö'.repeat(2_000)}` }));
    const [mail] = await delivered();
    expect(mail?.raw).toMatch(/^[\x00-\x7f]+$/);
    expect(Math.max(...(mail?.raw.split('\r\n').map(({ length }) => length) ?? []))).toBeLessThanOrEqual(998);
    expect(mail?.raw).not.toMatch(/[^\r]\n/);
  });

  test(`${name}: a permanent refusal is an answer that says why, and names nobody`, async () => {
    const { outbound, refuse, delivered } = await open();
    refuse();
    const sending = await outbound.send(aReminderMail());
    expect(sending).toEqual({ type: 'rejected', reason: expect.stringMatching(/^[^@]{5,}$/) });
    expect(await delivered()).toEqual([]);
  });
}
