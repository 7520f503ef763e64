/** With SENDER_CHECK=header our own server has checked the sender, and we trust only its fields. */
import assert from 'node:assert/strict';
import { atUs, letter } from '../letters.ts';
import { changesNothing, type Family, type Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';

const to = atUs('tactful');
const mx = '127.0.0.1';
const pass =
  'Authentication-Results: mx.tactful.test; dmarc=pass (p=reject) header.from=example.com; spf=pass smtp.mailfrom=example.com; dkim=pass header.d=example.com';
const fail = 'Authentication-Results: mx.tactful.test; dmarc=fail (p=reject) header.from=example.com';
const none = 'Authentication-Results: mx.tactful.test; dmarc=none header.from=example.com; spf=softfail smtp.mailfrom=evil.example';
const kim = 'kim@example.com';

const throughMx = (fields: readonly string[], address: string, text: string) => ({
  rcpt: address,
  peer: mx,
  mailFrom: kim,
  raw: `${fields.map((field) => `${field}\r\n`).join('')}${letter({ from: kim, to: address, text })}`,
});

async function joined(world: World): Promise<void> {
  if ((await world.user(kim)) === undefined) await world.hands(throughMx([pass], atUs('start'), 'hello'));
  assert.equal((await world.user(kim))?.status, 'active');
}

const forged = (attack: string, fields: readonly string[]): Row =>
  changesNothing(attack, async (world) => {
    const before = await world.everything();
    await world.hands(throughMx(fields, to, 'stop all'));
    await isAsBefore(world, before);
  });

const rows: readonly Row[] = [
  forged('no field at all', []),
  forged('a pass below the server’s fail', [fail, pass]),
  forged('a pass below a stranger’s Authentication-Results', ['Authentication-Results: evil.example; none', pass]),
  forged('a pass under another name', [pass.replace('mx.tactful.test', 'mx.tactful.test.evil.example')]),
  forged('a pass in a comment', [
    'Authentication-Results: mx.tactful.test; dmarc=fail (dmarc=pass header.from=example.com) header.from=example.com',
  ]),
  forged('a pass in a quoted string', [
    'Authentication-Results: mx.tactful.test; dmarc=fail reason="; dmarc=pass header.from=example.com" header.from=example.com',
  ]),
  forged('a pass of another domain', [pass.replaceAll('example.com', 'evil.example')]),
  forged('DMARC fails, SPF of a sibling passes', [`${fail}; spf=pass smtp.mailfrom=eve.example.com`]),
  forged('dmarc=none and an unaligned SPF', [none]),
  forged('a DMARC result that nobody knows', [pass.replace('dmarc=pass', 'dmarc=passed')]),
  forged('a version that nobody knows', [pass.replace('mx.tactful.test;', 'mx.tactful.test 2;')]),
  forged('the name with a trailing dot', [pass.replace('mx.tactful.test;', 'mx.tactful.test.;')]),
  forged('fail and pass in one field', [`${fail}; dmarc=pass header.from=example.com`]),
  {
    attack: 'a stranger’s server hands it in with a pass',
    must: 'SMTP answers 554',
    run: async (world) => assert.rejects(world.client('127.0.0.66'), /554/),
  },
  {
    attack: 'control: the server’s pass in two fields, OpenDMARC above OpenDKIM',
    must: 'it is obeyed',
    async run(world) {
      const fields = [
        'Authentication-Results: mx.tactful.test; dmarc=pass (p=reject) header.from=example.com',
        'Authentication-Results: mx.tactful.test; dkim=pass header.d=example.com',
      ];
      await world.hands(throughMx(fields, to, 'pause'));
      assert.equal((await world.user(kim))?.status, 'paused');
    },
  },
];

export const headerFields: Family = { name: 'header:', settings: { SENDER_CHECK: 'header:mx.tactful.test' }, prepare: joined, rows };
