import { generateKeyPairSync } from 'node:crypto';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { renderMail } from '../../../lib/email/compose/blocks/render.ts';
import { composeReminder } from '../../../lib/email/compose/reminders/reminder.ts';
import { dkimSigner } from '../../../lib/local/sending/dkim.ts';
import { reminding, timelineFacts } from '../../email/compose/sample-facts.ts';

const domain = 'in.example.com';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const sign = dkimSigner(domain, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());

/** The DNS answers of the domain. No other name may be asked. */
async function resolver(name: string, type: string): Promise<string[][]> {
  if (name !== `tactful._domainkey.${domain}` || type !== 'TXT')
    throw Object.assign(new Error(`asked for ${type} ${name}`), { code: 'ENOTFOUND' });
  return [[`v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`]];
}

const signed = async (): Promise<Buffer> => {
  const names = [{ address: 'l@initech.example', name: 'Łukasz Żółć' }];
  const mail = composeReminder(timelineFacts({ timeline: { correspondents: names } }), reminding());
  return Buffer.from(await sign(await renderMail(mail, Temporal.Instant.from('2026-11-10T08:00:00Z'))));
};
const check = async (raw: Buffer) => {
  const { results } = await dkimVerify(raw, { resolver });
  return results.map(({ signingDomain, status }) => [signingDomain, status.result]);
};

test('a signed mail passes, aligned with its From', async () => {
  const { results } = await dkimVerify(await signed(), { resolver });
  expect(results.map(({ signingDomain, status }) => [signingDomain, status.result, status.aligned])).toEqual([[domain, 'pass', domain]]);
});
test.for<readonly [what: string, from: string, to: string]>([
  ['the subject', 'Subject: ', 'Subject: Buy now, '],
  ['the text', 'Dear ', 'Hey '],
])('a mail whose %s was changed on the way does not', async ([, from, to]) => {
  const raw = (await signed()).toString('latin1');
  expect(raw).toContain(from);
  expect(await check(Buffer.from(raw.replace(from, to), 'latin1'))).not.toEqual([[domain, 'pass']]);
});
