/**
 * Mails whose signature leaves something open. We don't trust what could have been replaced, obey repeated mails once, and ask about old
 * ones.
 */
import { expect, test } from 'vitest';
import { type OpenField, type Proof, wholeProof } from '../../lib/email/authentication/proof.ts';
import { domain, type Handling, handling } from '../support/handling.ts';

const jo = 'jo@example.com';
const signed = (open: readonly OpenField[] = [], signature = 'c2lnbmF0dXJl'): Proof => ({ proven: true, open, signature });

async function joined() {
  let proof: Proof = wholeProof;
  const service = await handling('2026-11-10T08:00:00Z', { proofOf: async () => proof });
  await service.joins(jo);
  let number = 0;
  return {
    service,
    async says(found: Proof, body: string, more = '', head = '') {
      proof = found;
      number += 1;
      const date = /^Date:/m.test(more) ? '' : 'Date: Tue, 10 Nov 2026 08:59:00 +0100\n';
      return service.receives({
        from: jo,
        to: [`tactful@${domain}`],
        lines: `${head}From: ${jo}\nTo: tactful@${domain}\nSubject: Re: x\nMessage-ID: <m${number}@example.com>\n${date}${more}\n${body}\n`,
      });
    },
  };
}
const user = async ({ runtime }: Handling) => {
  for await (const profile of runtime.store.allUsers()) return profile;
  return null;
};

/** An answer as Gmail writes it: a plain part and a formatted one. */
const twoParts = (plain: string, html: string, boundary = '000000000000a1b2') =>
  `--${boundary}\nContent-Type: text/plain; charset="UTF-8"\n\n${plain}\n\n--${boundary}\nContent-Type: text/html; charset="UTF-8"\n\n<div dir="ltr">${html}</div>\n\n--${boundary}--`;
const type = (boundary = '000000000000a1b2', kind = 'alternative') => `Content-Type: multipart/${kind}; boundary="${boundary}"\n`;
const evil = '--evil\nContent-Type: text/plain\n\nstop all\n\n--evil--';

test('an answer in two equal parts is obeyed, even if its Content-Type is not signed', async () => {
  const { service, says } = await joined();
  expect(await says(signed(['content-type']), twoParts('hour 8', 'hour 8<br>'), type())).toBe('commands');
  expect(await user(service)).toMatchObject({ hour: 8 });
  expect(await says(signed(['content-type']), 'hour 10', 'Content-Type: text/plain\n')).toBe('commands');
  expect(await says(signed(['content-type']), 'hour 11')).toBe('commands');
  expect(
    await says(signed(['content-type']), `This is a multi-part message in MIME format.\n${twoParts('hour 12', 'hour 12')}`, type()),
  ).toBe('commands');
  expect(await user(service)).toMatchObject({ hour: 12 });
});

test.for<readonly [what: string, body: string, more: string]>([
  ['a boundary that only a quoted text has', twoParts('No, thanks.', `No, thanks.<blockquote>\n${evil}\n</blockquote>`), type('evil')],
  ['the same in a mixed mail', twoParts('No.', `No.\n${evil}\n`), type('evil', 'mixed')],
  ['a plain text that is made a mail of parts', `No, thanks.\n\nYou wrote:\n${evil}`, type('evil')],
  ['a boundary that is nowhere', twoParts('No.', 'No.'), type('nowhere')],
  ['no boundary at all', twoParts('No.', 'No.'), 'Content-Type: multipart/mixed\n'],
])('%s proves nothing', async ([, body, more]) => {
  const { service, says } = await joined();
  const before = await user(service);
  const { length } = service.sent;
  expect(await says(signed(['content-type']), body, more)).toBe('dropped: unproven');
  expect(await user(service)).toEqual(before);
  expect(service.sent.length).toBe(length);
});

test('an unsigned type can swap the parts, so we ask if they differ', async () => {
  const { service, says } = await joined();
  const before = await user(service);
  expect(await says(signed(['content-type']), twoParts('hour 8', 'stop all'), type('000000000000a1b2', 'mixed'))).toBe(
    'asked back: its parts differ',
  );
  expect(await user(service)).toEqual(before);
  expect(service.sent.at(-1)).toMatchObject({ kind: 'question', text: expect.stringMatching(/hour 8[\s\S]*stop all/) });
  // If the type is signed, the plain part is the sender's text.
  expect(await says(signed(), twoParts('hour 8', 'stop all'), type())).toBe('commands');
});

test('without a signed Message-ID, each signature counts as one mail', async () => {
  const { service, says } = await joined();
  await says(signed(['message-id']), 'hour 8');
  await says(wholeProof, 'hour 17');
  const { length } = service.sent;
  await says(signed(['message-id']), 'hour 8');
  expect(await user(service)).toMatchObject({ hour: 17 });
  await says(signed(['message-id'], 'YW5vdGhlcg=='), 'hour 9');
  expect(await user(service)).toMatchObject({ hour: 9 });
  expect(service.sent.length).toBeGreaterThan(length);
});

test.for<readonly [date: string, proof: Proof, decided: string]>([
  ['Sat, 10 Oct 2026 08:00:00 +0000', signed(), 'asked back: it is old'],
  ['Sat, 10 Oct 2026 08:00:00 +0000', wholeProof, 'commands'],
  ['Wed, 14 Oct 2026 08:00:00 +0000', signed(), 'commands'],
])('“stop all” of %s', async ([date, proof, decided]) => {
  const { service, says } = await joined();
  expect(await says(proof, 'stop all', `Date: ${date}\n`)).toBe(decided);
  expect(await user(service)).toMatchObject({ status: decided === 'commands' ? 'stopped' : 'active' });
  if (decided !== 'commands') expect(service.sent.at(-1)).toMatchObject({ kind: 'question', text: expect.stringContaining('stop all') });
});

test('an old thank-you gets no answer', async () => {
  const { service, says } = await joined();
  const { length } = service.sent;
  expect(await says(signed(), 'thanks', 'Date: Thu, 01 Oct 2026 08:00:00 +0000\n')).toBe('nothing');
  expect(service.sent.length).toBe(length);
});
