/** A mail's contents become a field, markup, a formula or one of the program's own names. */
import assert from 'node:assert/strict';
import { atUs, letter } from '../letters.ts';
import type { Family, Row } from '../row.ts';
import type { World } from '../world.ts';
import { honestPeer } from '../zone.ts';

const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

async function tracked(
  world: World,
  {
    subject,
    to = 'Dana <dana@initech.example>',
    name = 'Jo',
    text = 'Dear Dana,\n\nplease find my application attached.',
  }: { readonly subject: string; readonly to?: string; readonly name?: string; readonly text?: string },
) {
  const address = `inj${Math.random().toString(36).slice(2, 8)}@example.com`;
  const { tracking } = await world.joins(address);
  await world.hands({
    rcpt: tracking,
    mailFrom: address,
    peer: honestPeer,
    raw: letter({ from: `${name} <${address}>`, to, subject, text }),
  });
  return { address, tracking };
}
const newest = async (world: World, address: string): Promise<string> => world.source((await world.mails(address)).at(-1));
const headerOf = (source: string): string => source.split('\r\n\r\n')[0] ?? '';

const field = (attack: string, mail: Parameters<typeof tracked>[1]): Row => ({
  attack,
  must: 'our mail has one recipient and no new field',
  async run(world) {
    const { address } = await tracked(world, mail);
    const mails = await world.mails(address);
    assert.ok(mails.length >= 2);
    for (const each of mails) {
      const header = headerOf(await world.source(each));
      assert.doesNotMatch(header, /^(?:bcc|cc|x-evil)\s*:/im);
      assert.equal(header.match(/^to:/gim)?.length, 1);
      assert.equal(header.match(/^subject:/gim)?.length, 1);
    }
  },
});

const markup = '<script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)>';
const rows: readonly Row[] = [
  field('a line break in an encoded subject (Bcc:)', { subject: encoded('Application: nurse\r\nBcc: eve@evil.example\r\nX-Evil: 1') }),
  field('a bare line feed in it', { subject: encoded('Application: nurse\nX-Evil: 1') }),
  field('in a display name', { subject: 'Application: nurse', to: `${encoded('Dana\r\nBcc: eve@evil.example')} <dana@initech.example>` }),
  field('in the user’s own name', { subject: 'Application: nurse', name: encoded('Jo\r\nX-Evil: 1') }),
  field('Unicode line separators', { subject: encoded('Application: nurse\u2028X-Evil: 1\u0085Bcc: eve@evil.example') }),
  {
    attack: 'markup in subject, name and text',
    must: 'escaped in our mails and on the page',
    async run(world) {
      const { address } = await tracked(world, {
        subject: encoded(`Application: ${markup}`),
        to: `${encoded(markup)} <dana@initech.example>`,
        text: markup,
      });
      const page = await (await world.get('/')).text();
      const [timeline] = await world.timelines(address);
      const detail = await (await world.get(`/timelines/${timeline?.id}`)).text();
      for (const html of [page, detail]) assert.doesNotMatch(html, /<script>alert|<img src=http:\/\/evil/i);
      const html = (await newest(world, address)).replace(/=\r\n/g, '');
      assert.doesNotMatch(html, /<script|<img src=3D"?http|onerror=3D?alert\(1\)>/i);
    },
  },
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '__proto__.x'].map(
    (word): Row => ({
      attack: `“${word}” as a command`,
      must: 'read as words that we don’t understand; the service continues',
      async run(world) {
        const address = `proto${word.length}${word.charCodeAt(0)}@example.com`;
        await world.joins(address);
        await world.says(address, atUs('tactful'), word);
        await world.says(address, atUs('tactful'), `set ${word} 7`);
        assert.equal((await world.user(address))?.status, 'active');
        assert.equal((await world.get('/api/health')).status, 200);
        assert.doesNotMatch(world.log(), /"level":"error"/i);
      },
    }),
  ),
  {
    attack: 'a formula as company and subject, in the record for a spreadsheet',
    must: 'no cell begins with = + - @',
    async run(world) {
      const { address } = await tracked(world, {
        subject: '=HYPERLINK("http://evil.example","x")',
        to: '"=cmd|calc" <dana@initech.example>',
      });
      await world.says(address, atUs('tactful'), 'applied +cmd|calc nurse');
      const csv = await (await world.get(`/api/record?user=${encodeURIComponent(address)}&format=csv`)).text();
      assert.ok(csv.split('\n').length > 1);
      for (const cell of csv.replace(/^\uFEFF/, '').split(/[\n,]/)) assert.doesNotMatch(cell, /^"?[=+\-@\t]/, cell);
    },
  },
  {
    attack: 'a display name that is another address',
    must: 'our mails never go there',
    async run(world) {
      const { address } = await tracked(world, { subject: 'Application: nurse', name: '"victim@bank.example"' });
      assert.ok((await world.mails(address)).length > 1);
      assert.deepEqual(await world.mails('victim@bank.example'), []);
    },
  },
  {
    attack: 'Reply-To, Disposition-Notification-To and Return-Receipt-To name somebody else',
    must: 'our mails never go there',
    async run(world) {
      await world.joins('receipts@example.com');
      const more = ['Reply-To', 'Disposition-Notification-To', 'Return-Receipt-To', 'Errors-To']
        .map((name) => `${name}: victim@bank.example\r\n`)
        .join('');
      await world.says('receipts@example.com', atUs('tactful'), 'status', { more });
      assert.equal((await world.mails('receipts@example.com')).at(-1)?.kind, 'status');
      assert.deepEqual(await world.mails('victim@bank.example'), []);
    },
  },
];

export const injections: Family = { name: 'injections', rows };
