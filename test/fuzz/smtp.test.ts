/**
 * SMTP sessions that break the rules. Each line from the server is a reply, exactly what it promised to keep is kept, and the next client
 * is served. Ordinary sessions: test/local/receiving/smtp.test.ts.
 */
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Delivery } from '../../lib/handling/runtime.ts';
import { aRawMail } from '../local/support/mail.ts';
import { aService, echoing } from '../local/support/service.ts';
import { codes, smtpTalk } from '../local/support/smtp-talk.ts';
import { fuzzRuns, fuzzTimeout } from './fuzz-runs.ts';

const proper = ['EHLO laptop', 'MAIL FROM:<jo@example.com>', 'RCPT TO:<start@tactful.localhost>'] as const;

/** Sends everything after the greeting (earlier would be refused), in pieces that can break anywhere, and reads until the server stops. */
async function speaks(port: number, pieces: readonly Buffer[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.on('data', (chunk) => {
    said += chunk.toString('latin1');
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => resolve());
    socket.on('error', () => resolve());
  });
  await new Promise((resolve) => socket.once('data', resolve));
  for (const piece of pieces) {
    if (socket.writable) socket.write(piece);
    await new Promise((resolve) => setImmediate(resolve));
  }
  // Ends the mail, in case the session is in the middle of one.
  if (socket.writable) socket.write('\r\n.\r\nQUIT\r\n');
  await Promise.race([closed, delay(250)]);
  socket.destroy();
  return said;
}

const anyLine = fc.oneof(
  { arbitrary: fc.constant([...proper, 'DATA', `${aRawMail()}\r\n.`].join('\r\n')), weight: 3 },
  { arbitrary: fc.constantFrom<string>(...proper, ...proper, ...proper), weight: 6 },
  {
    arbitrary: fc.constantFrom(
      'DATA',
      'DATA',
      'RSET',
      'NOOP',
      'VRFY start',
      'EXPN start',
      'HELP',
      'HELO',
      'EHLO',
      'HELO [1.2.3.4]',
      'STARTTLS',
      'AUTH PLAIN AGEAYg==',
      'XCLIENT NAME=x ADDR=127.0.0.9',
      'XFORWARD NAME=x',
      'MAIL FROM:<>',
      'MAIL FROM:<jo@example.com> SIZE=99999999999',
      'MAIL FROM:<jo@example.com> BODY=8BITMIME SMTPUTF8 X=Y',
      'MAIL FROM: jo@example.com',
      'MAIL FROM:<a@b>\r\nRCPT TO:<start@tactful.localhost>',
      'RCPT TO:<@evil.example:start@tactful.localhost>',
      'RCPT TO:<"start"@tactful.localhost>',
      'RCPT TO:<start@tactful.localhost> NOTIFY=NEVER',
      'RCPT TO:<../../x@tactful.localhost>',
      'RCPT TO:<>',
      'BDAT 10 LAST',
      'GET / HTTP/1.1',
      '.',
      '..',
      '\u0000',
      'ÿ'.repeat(20),
    ),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary', maxLength: 80 }), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      'A'.repeat(5_000),
      `MAIL FROM:<${'a'.repeat(4_000)}@b.example>`,
      `${aRawMail()}\r\n.`,
      `${aRawMail()}\r\n.\r\n${aRawMail('second')}\r\n.`,
    ),
    weight: 2,
  },
);
const anyEnd = fc.constantFrom('\r\n', '\r\n', '\r\n', '\n', '\r', '');

test('any session is answered line by line, and the next client is served', fuzzTimeout, async () => {
  const deliveries: Delivery[] = [];
  let promised = 0;
  const service = await aService({ handlers: { ...echoing, receiveMail: async (delivery: Delivery) => void deliveries.push(delivery) } });
  const port = service.smtpPort ?? 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyLine, anyEnd), { maxLength: 14 }), fc.integer({ min: 1, max: 400 }), async (lines, size) => {
      const all = Buffer.from(lines.map((line) => line.join('')).join(''), 'latin1');
      const pieces = Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
        all.subarray(index * size, (index + 1) * size),
      ).slice(0, 50);
      const said = await speaks(port, pieces);
      for (const line of said.split('\r\n').slice(0, -1)) expect(line).toMatch(/^[2-5]\d\d[ -]/);
      promised += said.match(/^250 .*Kept/gm)?.length ?? 0;
      for (const { envelope } of deliveries) expect(new Set(envelope.recipients)).toEqual(new Set(['start@tactful.localhost']));
    }),
    fuzzRuns(0.05),
  );
  expect(promised).toBeGreaterThan(0);
  expect(deliveries.length).toBeGreaterThanOrEqual(promised);
  expect(codes(await smtpTalk(port, [...proper, 'DATA', `${aRawMail()}\r\n.`])).at(-1)).toBe('250');
});

/**
 * Sequences that other servers took for the end of a mail, so that the commands after it seemed to come from the relaying server (SMTP
 * smuggling, 2023).
 */
test.for(['\n.\n', '\n.\r\n', '\r.\r', '\r\n.\n', '\r.\r\n', '\r\n.\r', '\r\n\0.\r\n', '\n\n.\n\n', '\r\r\n.\r\r\n'])(
  'a mail with %j in it is one mail, including everything after it',
  async (end) => {
    const bodies: string[] = [];
    const service = await aService({
      handlers: {
        ...echoing,
        async receiveMail({ rawKey }, { rawMail }) {
          const chunks: Buffer[] = [];
          for await (const chunk of await rawMail.open(rawKey)) chunks.push(Buffer.from(chunk));
          bodies.push(Buffer.concat(chunks).toString('latin1'));
        },
      },
    });
    const smuggled = `MAIL FROM:<kim@example.com>\r\nRCPT TO:<start@tactful.localhost>\r\nDATA\r\n${aRawMail('smuggled')}`;
    const answers = await smtpTalk(service.smtpPort ?? 0, [...proper, 'DATA', `${aRawMail('first')}${end}${smuggled}\r\n.`]);
    expect(codes(answers).at(-1)).toBe('250');
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('smuggled');
  },
);
