/** Eve has got her own address into a user's account, and tries to take it over. */
import assert from 'node:assert/strict';
import { atUs, letter } from '../letters.ts';
import type { Family, Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';
import { honestPeer } from '../zone.ts';

const to = atUs('tactful');
let number = 0;

/** A user to whose account Eve's address has just been added. */
async function taken(world: World) {
  number += 1;
  const owner = `owner${number}@example.com`;
  const eve = `eve${number}@lenient.example`;
  const { tracking } = await world.joins(owner);
  await world.says(owner, to, `add address ${eve}`);
  const asked = (await world.mails(eve)).at(-1)?.replyTo ?? assert.fail('Eve was not asked');
  await world.hands({ rcpt: asked, mailFrom: eve, peer: honestPeer, raw: letter({ from: eve, to: asked, text: 'yes' }) });
  assert.deepEqual((await world.user(owner))?.addresses, [owner, eve]);
  return { owner, eve, tracking };
}

const rows: readonly Row[] = [
  {
    attack: '“remove address” of the older one',
    must: 'both are told and nothing is removed; the owner’s “no” keeps the address',
    async run(world) {
      const { owner, eve } = await taken(world);
      await world.says(eve, to, `remove address ${owner}`);
      for (const address of [owner, eve]) assert.match(await world.source((await world.mails(address)).at(-1)), /will be removed/);
      assert.deepEqual((await world.user(owner))?.addresses, [owner, eve]);
      await world.says(owner, (await world.mails(owner)).at(-1)?.replyTo ?? '', 'no');
      assert.match(await world.source((await world.mails(owner)).at(-1)), /stays/);
    },
  },
  ...['export', 'new address', 'delete everything'].map(
    (said): Row => ({
      attack: `“${said}”, and her own “yes”`,
      must: 'the oldest address is asked, and nothing is done',
      async run(world) {
        const { owner, eve, tracking } = await taken(world);
        await world.says(eve, to, said);
        const question = (await world.mails(owner)).at(-1);
        assert.equal(question?.kind, 'question');
        for (const place of [to, question?.replyTo ?? '']) await world.says(eve, place, 'yes');
        assert.equal((await world.user(owner))?.trackingAddress, tracking);
        assert.equal((await world.user(owner))?.status, 'active');
        assert.equal((await world.mails()).filter(({ kind, to: whom }) => kind === 'export' && [owner, eve].includes(whom)).length, 0);
      },
    }),
  ),
  {
    attack: 'she stays, and the owner removes her',
    must: 'at once',
    async run(world) {
      const { owner, eve } = await taken(world);
      await world.says(owner, to, `remove address ${eve}`);
      assert.deepEqual((await world.user(owner))?.addresses, [owner]);
      const before = await world.everything();
      await world.says(eve, to, 'status');
      await isAsBefore(world, before);
    },
  },
  {
    attack: 'she adds five more addresses',
    must: 'three a day are asked, the others refused; the owner is told of each “yes”',
    async run(world) {
      const { eve } = await taken(world);
      for (const name of ['a', 'b', 'c', 'd', 'e']) await world.says(eve, to, `add address ${name}${number}@lenient.example`);
      const asked = (await world.mails()).filter(({ kind, to: whom }) => kind === 'confirm' && new RegExp(`^[a-e]${number}@`).test(whom));
      assert.ok(asked.length <= 3, `${asked.length} were asked`);
    },
  },
  {
    attack: 'the address of another user, or of an employer, is added',
    must: 'nobody is asked',
    async run(world) {
      await world.joins('else@example.com');
      const { owner } = await taken(world);
      const before = (await world.mails('else@example.com')).length;
      await world.says(owner, to, 'add address else@example.com');
      await world.says(owner, to, `add address ${atUs('start')}`);
      assert.equal((await world.mails('else@example.com')).length, before);
      assert.deepEqual(await world.mails(atUs('start')), []);
    },
  },
];

export const addresses: Family = { name: 'the account', rows };
