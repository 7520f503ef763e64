/** Signed mails to us whose signature leaves something open. */
import assert from 'node:assert/strict';
import { atUs, letter, newId, signed } from '../letters.ts';
import { changesNothing, type Family, type Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';
import { kimIn } from './said-to-others.ts';

const to = atUs('tactful');
const from = 'kim@example.com';
const by = 'example.com';
const status = async (world: World): Promise<string | undefined> => (await world.user(from))?.status;

const parts = (plain: string, html: string): string =>
  `--b1\nContent-Type: text/plain\n\n${plain}\n\n--b1\nContent-Type: text/html\n\n<div>${html}</div>\n\n--b1--`;
const type = (boundary: string): string => `Content-Type: multipart/alternative; boundary="${boundary}"\r\n`;
const evil = '--evil\nContent-Type: text/plain\n\nstop all\n\n--evil--';
const noType = 'from:to:subject:date:message-id';

const unsigned = (fields: string, covers: string): Row =>
  changesNothing(`“stop all” of which nobody signed ${fields}`, async (world) => {
    const before = await world.everything();
    await world.hands({ rcpt: to, raw: await signed(letter({ from, to, text: 'stop all' }), { by, covers }) });
    await isAsBefore(world, before);
  });

const rows: readonly Row[] = [
  changesNothing('Content-Type unsigned: another boundary makes a quoted text a part', async (world) => {
    const raw = await signed(letter({ from, to, text: parts('No.', `No.<blockquote>\n${evil}\n</blockquote>`), more: type('b1') }), {
      by,
      covers: noType,
    });
    const before = await world.everything();
    await world.hands({ rcpt: to, raw: raw.replace('boundary="b1"', 'boundary="evil"') });
    await isAsBefore(world, before);
  }),
  {
    attack: 'Content-Type unsigned: parts that say different things',
    must: 'asked back; nothing is done',
    async run(world) {
      await world.hands({
        rcpt: to,
        raw: await signed(letter({ from, to, text: parts('hour 8', 'stop all'), more: type('b1') }), { by, covers: noType }),
      });
      assert.equal(await status(world), 'active');
      assert.equal((await world.mails(from)).at(-1)?.kind, 'question');
    },
  },
  unsigned('the Subject', 'from:to:date:message-id'),
  unsigned('the Date', 'from:to:subject:message-id'),
  {
    attack: '“stop all” whose To is not signed',
    must: 'not obeyed; Kim is told once',
    async run(world) {
      for (const text of ['stop all', 'delete everything', 'export']) {
        await world.hands({
          rcpt: to,
          raw: await signed(letter({ from, to, text }), { by, covers: 'from:subject:date:message-id:content-type' }),
        });
      }
      assert.equal(await status(world), 'active');
      assert.equal((await world.mails(from)).filter(({ kind }) => kind === 'export' || kind === 'goodbye').length, 0);
    },
  },
  {
    attack: 'Message-ID unsigned: the same mail under another one, after the user took it back',
    must: 'obeyed once',
    async run(world) {
      const raw = await signed(letter({ from, to, text: 'pause', messageId: '<first@example.com>' }), {
        by,
        covers: 'from:to:subject:date:content-type',
      });
      await world.hands({ rcpt: to, raw });
      assert.equal(await status(world), 'paused');
      await world.says(from, to, 'resume');
      for (let each = 0; each < 3; each += 1) await world.hands({ rcpt: to, raw: raw.replace('<first@example.com>', newId()) });
      assert.equal(await status(world), 'active');
    },
  },
  {
    attack: '“stop all” that was signed 31 days ago',
    must: 'asked back; nothing is done',
    async run(world) {
      // We ask at most once in ten minutes, and have just asked above.
      await world.clockTo('2026-11-03T07:40:00Z');
      await world.hands({
        rcpt: to,
        raw: await signed(letter({ from, to, text: 'stop all', date: 'Fri, 02 Oct 2026 08:00:00 +0000' }), { by }),
      });
      assert.equal(await status(world), 'active');
      assert.equal((await world.mails(from)).at(-1)?.kind, 'question');
    },
  },
];

export const openFields: Family = { name: 'signed in part', prepare: kimIn, rows };
