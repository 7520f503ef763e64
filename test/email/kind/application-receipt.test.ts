import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { isApplicationReceipt } from '../../../lib/email/kind/application-receipt.ts';
import { readReply } from '../../../lib/email/promises/read-reply.ts';
import { byPeople, neither, type PortalMail, receipts, rejections } from './portal-mails.ts';

const isReceipt = ({ from, subject, text }: PortalMail): boolean =>
  isApplicationReceipt({ from: { address: from, name: null }, subject, text });
const outcome = ({ text }: PortalMail) =>
  readReply(text, { sent: Temporal.ZonedDateTime.from('2026-11-25T10:00[Europe/Paris]'), author: 'correspondent', country: 'GB' }).outcome;

describe('portals’ automatic mails', () => {
  test.for(receipts)('$portal confirms: $subject', (mail) => {
    expect(isReceipt(mail)).toBe(true);
    expect(outcome(mail)).not.toBe('rejected');
  });
  test.for(rejections)('$portal turns down: $subject', (mail) => {
    expect(isReceipt(mail)).toBe(false);
    expect(outcome(mail)).toBe('rejected');
  });
  test.for(neither)('$portal does neither: $subject', (mail) => {
    expect(isReceipt(mail)).toBe(false);
    expect(outcome(mail)).toBeNull();
  });
  test.for(byPeople)("a person's words are an answer: $subject / $text", (mail) => expect(isReceipt(mail)).toBe(false));
});
