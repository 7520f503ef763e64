/** An attacker uses up what belongs to others: their answers, the operator's daily limit, the machine. */
import assert from 'node:assert/strict';
import { atUs, letter } from '../letters.ts';
import type { Family, Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';
import { honestPeer } from '../zone.ts';

async function withCorrespondent(world: World, address: string, them: string) {
  const { tracking } = await world.joins(address);
  const raw = letter({
    from: address,
    to: them,
    subject: 'Application: nurse',
    text: 'Dear Dana,\n\nplease find my application attached.',
  });
  await world.hands({ rcpt: tracking, mailFrom: address, peer: honestPeer, raw });
  return tracking;
}

const rows: readonly Row[] = [
  {
    attack: '130 unproven mails in a correspondent’s name to the tracking address',
    must: '3 are passed on and a note says that more came; “status” is answered',
    async run(world) {
      const address = 'flooded@example.com';
      const tracking = await withCorrespondent(world, address, 'dana@initech.example');
      const before = (await world.mails(address)).length;
      for (let index = 0; index < 130; index += 1) {
        const raw = letter({
          from: 'Dana <dana@initech.example>',
          to: tracking,
          subject: 'Re: Application',
          text: `Number ${index} of many.`,
        });
        await world.hands({ rcpt: tracking, raw });
      }
      const caused = (await world.mails(address)).length - before;
      assert.ok(caused <= 5, `${caused} mails`);
      await world.says(address, atUs('tactful'), 'status');
      assert.equal((await world.mails(address)).at(-1)?.kind, 'status');
    },
  },
  {
    attack: '60 unproven mails in 60 correspondents’ and strangers’ names',
    must: 'at most 14 mails to the user; “stop all” is answered',
    async run(world) {
      const address = 'asked@example.com';
      const tracking = await withCorrespondent(world, address, 'dana@initech.example');
      const before = (await world.mails(address)).length;
      for (let index = 0; index < 60; index += 1) {
        const raw = letter({ from: `x${index}@evil.example`, to: tracking, subject: 'Re: Application', text: `Number ${index}.` });
        await world.hands({ rcpt: tracking, raw });
      }
      const caused = (await world.mails(address)).length - before;
      assert.ok(caused <= 14, `${caused} mails`);
      await world.says(address, atUs('tactful'), 'stop all');
      assert.equal((await world.user(address))?.status, 'stopped');
      assert.equal((await world.mails(address)).at(-1)?.kind, 'answer');
    },
  },
  {
    attack: '120 mails of one sender to abuse@',
    must: '21 reach the operator, then SMTP says 452; another sender’s comes',
    async run(world) {
      const to = atUs('abuse');
      const abuse = (from: string, index: number) =>
        world.hands({ rcpt: to, mailFrom: from, raw: letter({ from, to, subject: `Spam ${index}`, text: `Number ${index}` }) });
      const codes = [];
      for (let index = 0; index < 120; index += 1) codes.push(await abuse('eve@evil.example', index));
      assert.deepEqual([codes.filter((code) => code === 250).length, codes.at(-1)], [21, 452]);
      assert.equal((await world.mails('op@example.org')).length, 21);
      assert.equal(await abuse('mia@lenient.example', 0), 250);
      assert.equal((await world.mails('op@example.org')).length, 22);
    },
  },
  {
    attack: 'a user sends “help” 150 times in a day',
    must: 'few answers; “stop all” is obeyed and answered',
    async run(world) {
      const { address } = await world.joins('helpless@example.com');
      for (let index = 0; index < 150; index += 1) await world.says(address, atUs('tactful'), 'help', { subject: `help ${index}` });
      assert.ok((await world.mails(address)).length < 110);
      await world.says(address, atUs('tactful'), 'stop all');
      assert.equal((await world.user(address))?.status, 'stopped');
    },
  },
  {
    attack: 'a robot that answers all our mails, unmarked',
    must: 'it ends by itself, within 40 mails of ours',
    async run(world) {
      const { address } = await world.joins('robot@example.com');
      let answered = 0;
      for (let round = 0; round < 60; round += 1) {
        const mails = await world.mails(address);
        if (mails.length === answered) break;
        for (const { replyTo, subject } of mails.slice(answered)) {
          answered += 1;
          await world.says(address, replyTo ?? atUs('tactful'), 'Your message is important to us.', { subject: `Re: ${subject}` });
        }
      }
      assert.ok((await world.mails(address)).length <= 40, `${(await world.mails(address)).length} mails`);
    },
  },
  ...['Auto-Submitted: auto-replied', 'Precedence: bulk', 'X-Autoreply: yes', 'List-Id: <x.evil.example>'].map(
    (field): Row => ({
      attack: `“help” with ${field}`,
      must: 'no answer',
      async run(world) {
        if ((await world.user('marked@example.com')) === undefined) await world.joins('marked@example.com');
        const before = await world.everything();
        await world.says('marked@example.com', atUs('tactful'), 'help', { more: `${field}\r\n` });
        await isAsBefore(world, before);
      },
    }),
  ),
];

export const flooding: Family = { name: 'flooding', rows };
