/** Secret addresses that an attacker guesses or has found. */
import assert from 'node:assert/strict';
import { atUs, letter } from '../letters.ts';
import { type Family, isRefused, type Row } from '../row.ts';
import type { World } from '../world.ts';
import { kimIn } from './said-to-others.ts';

const guess = (address: string) => ({ rcpt: address, raw: letter({ from: 'eve@evil.example', to: address, text: 'stop all' }) });
const kimsId = async (world: World): Promise<string> => (await kimIn(world)).tracking.slice(0, 6);

async function unsubscribeOf(world: World, email: string): Promise<string> {
  const source = await world.source((await world.mails(email)).at(-1));
  return /List-Unsubscribe:\s*<mailto:([^?>]+)/i.exec(source)?.[1] ?? assert.fail('no List-Unsubscribe');
}

const rows: readonly Row[] = [
  isRefused('an unsubscribe address with a wrong token', 550, async (world) => guess(atUs(`u-${await kimsId(world)}${'a'.repeat(20)}`))),
  isRefused('one that ends early', 550, async (world) => {
    const { address } = await kimIn(world);
    return guess((await unsubscribeOf(world, address)).replace(/.@/, '@'));
  }),
  isRefused('the right token behind another user’s id', 550, async (world) => {
    const { address } = await kimIn(world);
    return guess((await unsubscribeOf(world, address)).replace(/^u-.{6}/, 'u-aaaaaa'));
  }),
  isRefused('a tracking address with a wrong secret', 550, async (world) => guess(atUs(`${await kimsId(world)}aaaaaa`))),
  isRefused('a reply address that nobody has', 550, async () => guess(atUs(`r-${'b'.repeat(26)}`))),
  isRefused('an id of __proto__', 550, async () => guess(atUs('u-__proto____proto____proto_'))),
  isRefused('any name', 550, async () => guess(atUs('kim'))),
  {
    attack: 'eleven wrong addresses in one session',
    must: 'SMTP ends it with 421',
    async run(world) {
      const client = await world.client('127.0.0.67');
      await client.say('MAIL FROM:<eve@evil.example>\r\n');
      const codes = [];
      for (let index = 0; index < 11; index += 1) codes.push(await client.say(`RCPT TO:<guess${index}@tactful.test>\r\n`).catch(() => 421));
      client.close();
      assert.deepEqual([codes[9], codes[10]], [550, 421]);
    },
  },
  {
    attack: '14 wrong addresses over many sessions of one peer',
    must: 'the answers slow down, and the log names the peer',
    async run(world) {
      let last = 0;
      for (let index = 0; index < 14; index += 1) {
        const client = await world.client('127.0.0.68');
        await client.say('MAIL FROM:<eve@evil.example>\r\n');
        const begun = performance.now();
        await client.say(`RCPT TO:<guess${index}@tactful.test>\r\n`);
        last = performance.now() - begun;
        client.close();
      }
      assert.ok(last > 1_000, `${last} ms`);
      assert.match(world.log(), /a peer guesses addresses.*127\.0\.0\.68/);
    },
  },
  {
    attack: 'a stranger answers at a reply address of Kim’s',
    must: 'Kim’s conversation stays as it is; she is asked whose address it is, once',
    async run(world) {
      const { reply, address } = await kimIn(world);
      const before = JSON.stringify([await world.user(address), await world.timelines(address)]);
      const mails = (await world.mails(address)).length;
      for (const said of ['stop', 'stop all', 'undo']) {
        await world.hands({ rcpt: reply, raw: letter({ from: 'eve@evil.example', to: reply, text: said }) });
      }
      assert.equal(JSON.stringify([await world.user(address), await world.timelines(address)]), before);
      assert.ok((await world.mails(address)).length <= mails + 1);
    },
  },
  {
    attack: 'another user answers at a reply address of Kim’s',
    must: 'Kim’s conversation and settings stay as they are',
    async run(world) {
      const { reply, address } = await kimIn(world);
      await world.joins('mia@example.com');
      const before = JSON.stringify([await world.user(address), await world.timelines(address)]);
      for (const said of ['stop', 'stop all', 'delete everything', 'undo']) await world.says('mia@example.com', reply, said);
      assert.equal(JSON.stringify([await world.user(address), await world.timelines(address)]), before);
    },
  },
  {
    attack: 'another user names a tag of Kim’s conversation',
    must: 'Kim’s conversation stays as it is',
    async run(world) {
      const { address } = await kimIn(world);
      const [timeline] = await world.timelines(address);
      const { tracking } = await world.joins('max@example.com');
      const before = JSON.stringify(await world.timelines(address));
      const to = tracking.replace('@', `+t-${timeline?.id.split('-')[1]}@`);
      const raw = letter({ from: 'max@example.com', to: 'dana@initech.example', subject: 'Re: x', text: 'I withdraw.' });
      await world.hands({ rcpt: to, mailFrom: 'max@example.com', peer: '127.0.0.2', raw });
      assert.equal(JSON.stringify(await world.timelines(address)), before);
    },
  },
  {
    attack: 'control: any mail at all to the real unsubscribe address',
    must: 'Kim’s mails stop, and she is told',
    async run(world) {
      const { address } = await kimIn(world);
      const to = await unsubscribeOf(world, address);
      await world.hands({ rcpt: to, raw: letter({ from: 'eve@evil.example', to, text: '' }) });
      assert.equal((await world.user(address))?.status, 'stopped');
      const told = (await world.mails(address)).length;
      await world.hands({ rcpt: to, raw: letter({ from: 'eve@evil.example', to, text: 'again' }) });
      assert.ok((await world.mails(address)).length <= told + 1);
    },
  },
];

export const guesses: Family = { name: 'secret addresses', prepare: kimIn, rows };
