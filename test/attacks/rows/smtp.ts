/** Attacks on the SMTP protocol itself. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { atUs, letter } from '../letters.ts';
import { changesNothing, type Family, isRefused, type Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';
import { honestPeer } from '../zone.ts';

const kim = 'kim@example.com';
const start = atUs('start');
const relayed = (rcpt: string): Row =>
  isRefused(`relaying to <${rcpt}>`, 550, async () => ({ rcpt, raw: letter({ from: kim, to: rcpt }) }));

/** A command that must get one of these reply codes. */
const answers = (command: string, codes: readonly number[]): Row => ({
  attack: `“${command.slice(0, 40)}”`,
  must: `SMTP answers ${codes.join(' or ')}`,
  async run(world) {
    const client = await world.client();
    const code = await client.say(`${command}\r\n`);
    client.close();
    assert.ok(codes.includes(code), `${code}`);
  },
});

/** One DATA with a second mail in Kim's name inside. Other servers may see only one mail, so we must not read the second as a mail. */
const smuggled = (what: string, end: string): Row => ({
  attack: `smuggling: a second mail behind ${what}`,
  must: 'one mail came in, or none',
  async run(world) {
    const client = await world.client(honestPeer);
    await client.say(`MAIL FROM:<eve@example.com>\r\n`);
    await client.say(`RCPT TO:<${start}>\r\n`);
    await client.say('DATA\r\n');
    const second = `MAIL FROM:<${kim}>\r\nRCPT TO:<${start}>\r\nDATA\r\n${letter({ from: kim, to: start, text: 'hello' })}`;
    client.socket.write(`${letter({ from: 'eve@example.com', to: start, text: 'one' })}${end}${second}\r\n.\r\nQUIT\r\n`);
    await pause(300);
    client.close();
    assert.equal(await world.user(kim), undefined);
  },
});

async function conversation(world: World, said: string): Promise<string> {
  const socket = connect({ port: world.smtpPort, host: '127.0.0.1', localAddress: '127.0.0.70' });
  const heard = text(socket).catch(() => '');
  socket.write(said);
  await Promise.race([heard, pause(1_000)]);
  socket.destroy();
  return heard;
}

const rows: readonly Row[] = [
  ...['dana@initech.example', 'dana%initech.example@tactful.test', '@tactful.test:dana@initech.example', 'start@sub.tactful.test'].map(
    relayed,
  ),
  smuggled('\\n.\\n', '\n.\n'),
  smuggled('\\r.\\r', '\r.\r'),
  smuggled('\\n.\\r\\n', '\n.\r\n'),
  smuggled('\\r\\n.\\n', '\r\n.\n'),
  ...[
    'dana@initech.example@tactful.test',
    '"start@tactful.test"@evil.example',
    'start@tactful.test\0@evil.example',
    '<start@tactful.test>',
  ].map(
    (rcpt): Row => ({
      attack: `a recipient <${rcpt.replace('\0', '\\0')}>`,
      must: 'SMTP answers 501, 550 or 553',
      async run(world) {
        const client = await world.client();
        await client.say('MAIL FROM:<eve@evil.example>\r\n');
        const code = await client.say(`RCPT TO:<${rcpt}>\r\n`);
        client.close();
        assert.ok([501, 550, 553].includes(code), `${code}`);
      },
    }),
  ),
  answers('VRFY kim@example.com', [252, 500, 502]),
  answers('EXPN staff', [500, 502]),
  answers('AUTH LOGIN', [500, 502]),
  answers('STARTTLS', [500, 502, 454]),
  answers('XCLIENT ADDR=127.0.0.2', [500, 502, 550]),
  answers('XFORWARD ADDR=127.0.0.2', [500, 502, 550]),
  answers('MAIL FROM:<a@b.example> SIZE=99999999', [552]),
  answers('MAIL FROM:<a@b.example> SIZE=-1', [250, 501, 552]),
  answers('DATA', [503]),
  answers(`RCPT TO:<${start}>`, [503]),
  answers(`EHLO ${'x'.repeat(5_000)}`, [250, 500, 501]),
  answers('\u0000\u0001\u0002', [500, 502]),
  {
    attack: 'commands before the greeting',
    must: 'not obeyed',
    async run(world) {
      const said = `EHLO x\r\nMAIL FROM:<${kim}>\r\nRCPT TO:<${start}>\r\nDATA\r\n${letter({ from: kim, to: start })}\r\n.\r\n`;
      assert.doesNotMatch(await conversation(world, said), /^354/m);
    },
  },
  {
    attack: 'a web page posts to the SMTP port',
    must: 'no mail comes in',
    async run(world) {
      const before = await world.everything();
      await conversation(
        world,
        `POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\nMAIL FROM:<${kim}>\r\nRCPT TO:<${start}>\r\nDATA\r\nFrom: ${kim}\r\n\r\n.\r\n`,
      );
      await isAsBefore(world, before);
    },
  },
  {
    attack: '101 recipients',
    must: 'the last gets 452',
    async run(world) {
      const client = await world.client();
      await client.say('MAIL FROM:<eve@evil.example>\r\n');
      let last = 0;
      for (let index = 0; index < 101; index += 1) last = await client.say(`RCPT TO:<start+${index}@tactful.test>\r\n`).catch(() => 421);
      client.close();
      assert.ok([421, 452, 550].includes(last), `${last}`);
    },
  },
  {
    attack: '21 connections of one peer',
    must: 'the last is told to come later, and another peer’s mail is taken',
    async run(world) {
      const held = await Promise.all(Array.from({ length: 20 }, () => world.client('127.0.0.71')));
      await assert.rejects(world.client('127.0.0.71'), /421/);
      const other = await world.client('127.0.0.72');
      assert.equal(await other.say('NOOP\r\n'), 250);
      other.close();
      for (const each of held) each.close();
    },
  },
  {
    attack: '90 strangers with a byte every second (five networks)',
    must: 'sent away after 20 s, so that newcomers get in; the relay always does',
    isLong: true,
    async run(world) {
      const sockets = await Promise.all(Array.from({ length: 90 }, (_, index) => world.client(`127.0.3.${index % 5}`)));
      const drip = setInterval(() => {
        for (const { socket } of sockets) if (socket.writable) socket.write('N');
      }, 1_000);
      try {
        (await world.client('127.0.0.1')).close();
        await pause(24_000);
        const gone = sockets.filter(({ socket }) => socket.readyState !== 'open').length;
        assert.ok(gone >= 10, `${gone} are gone`);
        (await world.client('127.0.0.73')).close();
      } finally {
        clearInterval(drip);
        for (const each of sockets) each.close();
      }
    },
  },
  isRefused('42 MB of mail', 552, async () => ({
    rcpt: start,
    raw: letter({ from: 'a@bare.example', to: start, text: `${'x'.repeat(70)}\n`.repeat(600_000) }),
  })),
  changesNothing('a client that hangs up in the middle of a mail', async (world) => {
    const client = await world.client(honestPeer);
    await client.say(`MAIL FROM:<${kim}>\r\n`);
    await client.say(`RCPT TO:<${start}>\r\n`);
    await client.say('DATA\r\n');
    client.socket.write(letter({ from: kim, to: start }));
    client.close();
    await pause(200);
    return undefined;
  }),
];

export const smtp: Family = { name: 'SMTP', rows };
