/** Mails that Kim wrote to somebody else and her provider signed. Whoever has one delivers it to us. */
import assert from 'node:assert/strict';
import { atUs, letter, signed } from '../letters.ts';
import { changesNothing, type Family, type Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';

interface Kim {
  readonly address: string;
  readonly tracking: string;
  /** The reply address of one of her reminders. */
  readonly reply: string;
}

/** One Kim for each attacked service. */
const kims = new WeakMap<World, Promise<Kim>>();
export function kimIn(world: World): Promise<Kim> {
  const known = kims.get(world) ?? joined(world);
  kims.set(world, known);
  return known;
}

async function joined(world: World): Promise<Kim> {
  const { address, tracking } = await world.joins('kim@example.com');
  const to = 'Dana <dana@initech.example>';
  const text = 'Dear Dana,\n\nplease find my application attached.';
  const raw = letter({ from: address, to, subject: 'Application: nurse', text });
  await world.hands({ rcpt: [tracking], mailFrom: address, peer: '127.0.0.2', raw });
  const reply = (await world.mails(address)).at(-1)?.replyTo ?? '';
  assert.match(reply, /^r-/);
  return { address, tracking, reply };
}

const news = 'news@evil.example';
const words = [
  'stop all',
  'delete everything',
  'yes',
  'add address eve@evil.example',
  'remove address kim@example.com',
  'new address',
  'export',
];

type Recipients = (kim: Kim) => { readonly to?: string; readonly more?: string; readonly onTop?: string };
const recipients: Readonly<Record<string, Recipients>> = {
  'a newsletter': () => ({ to: news }),
  nobody: () => ({}),
  'a newsletter; a second To put on top names us': ({ reply, tracking }) => ({
    to: news,
    onTop: `To: ${reply}, ${tracking}, ${atUs('tactful')}\r\n`,
  }),
  'a newsletter; a Cc put on top names us': ({ reply, tracking }) => ({
    to: news,
    onTop: `Cc: ${reply}, ${tracking}, ${atUs('tactful')}\r\n`,
  }),
  'a newsletter; two Cc fields name us': ({ reply }) => ({ to: news, more: `Cc: x@evil.example\r\nCc: ${reply}, ${atUs('tactful')}\r\n` }),
  'a newsletter that calls itself by our address': ({ reply }) => ({ to: `"${reply} ${atUs('tactful')}" <${news}>` }),
  'a newsletter, redirected to us (Resent-To)': ({ reply }) => ({
    to: news,
    onTop: `Resent-From: ${news}\r\nResent-To: ${reply}, ${atUs('tactful')}\r\n`,
  }),
  'another address at our domain': () => ({ to: atUs('kim') }),
  'start@, though it goes to another address': () => ({ to: atUs('start') }),
};

const places: Readonly<Record<string, (kim: Kim) => string>> = {
  'tactful@': () => atUs('tactful'),
  'a reply address': ({ reply }) => reply,
};

async function handed(world: World, said: string, whom: Recipients, place: (kim: Kim) => string) {
  const kim = await kimIn(world);
  const { to, more = '', onTop = '' } = whom(kim);
  const raw = await signed(letter({ from: kim.address, to, subject: `Re: ${said}`, text: said, more }), { by: 'example.com' });
  return { rcpt: place(kim), raw: `${onTop}${raw}` };
}

const toOthers: readonly Row[] = [
  ...words.map((said) =>
    changesNothing(`“${said}” to a newsletter, handed to tactful@`, (world) =>
      handed(
        world,
        said,
        () => ({ to: news }),
        () => atUs('tactful'),
      ),
    ),
  ),
  ...Object.entries(places).flatMap(([place, address]) =>
    Object.entries(recipients)
      // Mails to nobody get one answer, which a row below checks.
      .filter(
        ([whom]) =>
          whom !== 'nobody' && whom !== 'a newsletter; a Cc put on top names us' && !(whom === 'a newsletter' && place === 'tactful@'),
      )
      .map(([whom, header]) =>
        changesNothing(`“stop all” to ${whom}, handed to ${place}`, (world) => handed(world, 'stop all', header, address)),
      ),
  ),
];

const status = async (world: World): Promise<string | undefined> => (await world.user('kim@example.com'))?.status;

const others: readonly Row[] = [
  {
    attack: '“stop all” to nobody (envelope only), signed',
    must: 'Kim is told that it names no recipient, and stays as she is',
    async run(world) {
      await handed(
        world,
        'stop all',
        () => ({}),
        () => atUs('tactful'),
      ).then(world.hands);
      assert.equal(await status(world), 'active');
      const kims = await world.mails('kim@example.com');
      assert.match(await world.source(kims.at(-1)), /see no recipient/i);
    },
  },
  {
    attack: '“stop all” to a newsletter; a Cc put on top names us',
    must: 'Kim is told once that nobody signed it, and stays as she is',
    async run(world) {
      const before = (await world.mails('kim@example.com')).length;
      for (const place of Object.values(places)) {
        await handed(world, 'stop all', recipients['a newsletter; a Cc put on top names us'] ?? assert.fail(), place).then(world.hands);
      }
      assert.equal(await status(world), 'active');
      assert.ok((await world.mails('kim@example.com')).length <= before + 1);
    },
  },
  {
    attack: '“STOP ALL” to a newsletter, handed to her tracking address',
    must: 'at most a tracked mail; Kim is active',
    async run(world) {
      await handed(
        world,
        'STOP ALL',
        () => ({ to: news }),
        ({ tracking }) => tracking,
      ).then(world.hands);
      assert.equal(await status(world), 'active');
    },
  },
  {
    attack: 'the same with a tag in the envelope (+never)',
    must: 'at most a tracked mail; Kim’s other conversation goes on',
    async run(world) {
      await handed(
        world,
        'stop all',
        () => ({ to: news }),
        ({ tracking }) => tracking.replace('@', '+never@'),
      ).then(world.hands);
      const open = (await world.timelines('kim@example.com')).filter(({ correspondents }) =>
        correspondents.includes('dana@initech.example'),
      );
      assert.deepEqual(
        open.map(({ status }) => status),
        ['active'],
      );
    },
  },
  {
    attack: 'a forward with “stop all” above it, signed, to a newsletter, handed to the tracking address',
    must: 'no command; Kim is active',
    async run(world) {
      const kim = await kimIn(world);
      const forward =
        'stop all\n\n---------- Forwarded message ---------\nFrom: Eve <eve@evil.example>\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: News\nTo: <kim@example.com>\n\nRead this.';
      const raw = await signed(letter({ from: kim.address, to: news, subject: 'Fwd: News', text: forward }), { by: 'example.com' });
      await world.hands({ rcpt: kim.tracking, raw });
      assert.equal(await status(world), 'active');
    },
  },
  changesNothing('“hello” to a newsletter, handed to start@', (world) =>
    handed(
      world,
      'hello',
      () => ({ to: news }),
      () => atUs('start'),
    ),
  ),
  changesNothing('a stranger’s signed mail to a list, handed to start@: nobody joins by it', async () => ({
    rcpt: atUs('start'),
    raw: await signed(letter({ from: 'lee@signed.example', to: 'list@evil.example', text: 'hello' }), { by: 'signed.example' }),
  })),
  {
    attack: 'control: “pause” signed for tactful@, through a forwarder',
    must: 'it is obeyed: the rows above fail for no other reason',
    async run(world) {
      await handed(
        world,
        'pause',
        () => ({ to: atUs('tactful') }),
        () => atUs('tactful'),
      ).then(world.hands);
      assert.equal(await status(world), 'paused');
      await handed(
        world,
        'resume',
        () => ({ to: atUs('tactful') }),
        () => atUs('tactful'),
      ).then(world.hands);
      assert.equal(await status(world), 'active');
    },
  },
  {
    attack: 'the same mail again, byte for byte',
    must: 'nothing changes a second time',
    async run(world) {
      const once = await handed(
        world,
        'hour 11',
        () => ({ to: atUs('tactful') }),
        () => atUs('tactful'),
      );
      await world.hands(once);
      const before = await world.everything();
      await world.hands(once);
      await isAsBefore(world, before);
    },
  },
];

export const saidToOthers: Family = { name: 'signed for somebody else', prepare: kimIn, rows: [...toOthers, ...others] };
