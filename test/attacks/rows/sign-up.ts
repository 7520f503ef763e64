/** Abuse of start@ to bombard strangers, of a closed sign-up, and of erased users' mails. */
import assert from 'node:assert/strict';
import { atUs, letter } from '../letters.ts';
import { changesNothing, type Family, isRefused, type Row } from '../row.ts';
import { isAsBefore, type World } from '../world.ts';

const start = atUs('start');
const hello = (from: string) => ({ rcpt: start, mailFrom: from, raw: letter({ from, to: start, text: 'hello' }) });
const many = (times: number, name: (index: number) => string): readonly string[] =>
  Array.from({ length: times }, (_, index) => name(index));

const cannon = (attack: string, most: number, names: readonly string[], peers: (index: number) => string = () => '127.0.0.66'): Row => ({
  attack,
  must: `at most ${most} confirmations, one an address`,
  async run(world) {
    const before = (await world.mails()).length;
    for (const [index, name] of names.entries()) await world.hands({ ...hello(name), peer: peers(index) });
    const sent = (await world.mails()).slice(before);
    assert.ok(sent.length <= most, `${sent.length} mails`);
    assert.ok(sent.length > 0 || most === 0, 'none at all');
    assert.ok(sent.every(({ kind }) => kind === 'confirm'));
    assert.equal(new Set(sent.map(({ to }) => to)).size, sent.length);
  },
});

const confirmed = async (world: World, address: string, text: string, more = ''): Promise<string | undefined> => {
  await world.hands({ ...hello(address), peer: '127.0.0.9' });
  const to = (await world.mails(address)).at(-1)?.replyTo ?? assert.fail('nobody was asked');
  await world.hands({ rcpt: to, mailFrom: address, raw: letter({ from: address, to, subject: 'Re: Please confirm', text, more }) });
  return (await world.user(address))?.status;
};

const rows: readonly Row[] = [
  cannon(
    '120 joins in invented names of a domain with p=reject',
    0,
    many(120, (index) => `name${index}@example.com`),
  ),
  cannon(
    '20 joins in names of a domain with p=quarantine',
    0,
    many(20, (index) => `name${index}@aside.example`),
  ),
  cannon(
    '20 joins of one mailbox with tags',
    1,
    many(20, (index) => `victim+${index}@lenient.example`),
  ),
  cannon(
    '6 joins of one Gmail mailbox with dots',
    1,
    ['v.ictim', 'vi.ctim', 'vic.tim', 'vict.im', 'victi.m', 'victim+1'].map((name) => `${name}@gmail.com`),
  ),
  cannon(
    '30 joins in invented names of a company, from 30 machines',
    10,
    many(30, (index) => `name${index}@firm.example`),
    (index) => `127.0.1.${index + 1}`,
  ),
  cannon('the same question again within the day', 0, ['victim+99@lenient.example', 'name0@firm.example']),
  {
    attack: 'an unmarked autoresponder answers the confirmation',
    must: 'nobody joins',
    run: async (world) =>
      assert.equal(await confirmed(world, 'away@bare.example', 'Thank you for your email. I am out of the office.'), 'unconfirmed'),
  },
  {
    attack: 'a marked autoresponder says yes',
    must: 'nobody joins',
    run: async (world) =>
      assert.equal(await confirmed(world, 'robot@robots.example', 'yes', 'Auto-Submitted: auto-replied\r\n'), 'unconfirmed'),
  },
  {
    attack: 'Eve says yes to the question that went to another address',
    must: 'nobody joins',
    async run(world) {
      const asked = (await world.mails('away@bare.example')).at(-1)?.replyTo ?? '';
      await world.hands({ rcpt: asked, raw: letter({ from: 'eve@evil.example', to: asked, text: 'yes' }) });
      assert.equal((await world.user('away@bare.example'))?.status, 'unconfirmed');
      assert.equal(await world.user('eve@evil.example'), undefined);
    },
  },
  {
    attack: 'control: a person says yes',
    must: 'they join',
    run: async (world) => assert.equal(await confirmed(world, 'ann@persons.example', 'yes'), 'active'),
  },
  changesNothing('a join in the name of one of our own addresses', async () => hello(atUs('tactful'))),
  changesNothing('a join without a sender', async () => ({
    rcpt: start,
    mailFrom: '',
    raw: letter({ from: '<>', to: start, text: 'hello' }),
  })),
  changesNothing('a bounce of a confirmation, as if somebody joined', async () => ({
    rcpt: start,
    mailFrom: '',
    raw: letter({
      from: 'MAILER-DAEMON@elsewhere.example',
      to: start,
      subject: 'Undelivered Mail Returned to Sender',
      text: 'could not be delivered',
    }),
  })),
  {
    attack: 'the joining mail and a command again, after “delete everything” and “yes”',
    must: 'nobody is brought back',
    async run(world) {
      const address = 'gone@example.com';
      const joining = { rcpt: start, mailFrom: address, peer: '127.0.0.2', raw: letter({ from: address, to: start, text: 'hello' }) };
      const to = atUs('tactful');
      const paused = { rcpt: to, mailFrom: address, peer: '127.0.0.2', raw: letter({ from: address, to, text: 'pause' }) };
      await world.hands(joining);
      await world.hands(paused);
      await world.says(address, to, 'delete everything');
      const asked = (await world.mails(address)).at(-1)?.replyTo ?? '';
      await world.says(address, asked, 'yes');
      assert.equal(await world.user(address), undefined);
      const before = await world.everything();
      await world.hands(joining);
      await world.hands(paused);
      await world.says(address, asked, 'yes');
      await isAsBefore(world, before);
    },
  },
];

export const signUp: Family = { name: 'start@', rows };

export const closedSignUp: Family = {
  name: 'closed sign-up',
  settings: { SIGN_UP: 'closed' },
  rows: [
    isRefused('a stranger at start@', 550, async () => hello('lee@lenient.example')),
    isRefused('a proven stranger at start@', 550, async () => ({ ...hello('lee@example.com'), peer: '127.0.0.2' })),
    changesNothing('a proven stranger at tactful@', async () => {
      const to = atUs('tactful');
      return { rcpt: to, mailFrom: 'lee@example.com', peer: '127.0.0.2', raw: letter({ from: 'lee@example.com', to, text: 'help' }) };
    }),
  ],
};

export const listedSignUp: Family = {
  name: 'listed sign-up',
  settings: { SIGN_UP: 'jo@example.com,@firm.example' },
  rows: [
    changesNothing('a proven stranger who is not on the list', async () => ({ ...hello('lee@example.com'), peer: '127.0.0.2' })),
    changesNothing('one whose domain ends like a listed one', async () => ({ ...hello('lee@notfirm.example'), peer: '127.0.0.2' })),
    changesNothing('one who writes a listed address as their name', async () => ({
      rcpt: start,
      raw: letter({ from: '"jo@example.com" <eve@evil.example>', to: start, text: 'hello' }),
    })),
    {
      attack: 'finding out from SMTP’s answers who is on the list',
      must: 'the same for all',
      async run(world) {
        const codes = [];
        for (const from of ['jo@example.com', 'lee@example.com', 'x@firm.example']) {
          const client = await world.client();
          await client.say(`MAIL FROM:<${from}>\r\n`);
          codes.push(await client.say(`RCPT TO:<${start}>\r\n`));
          client.close();
        }
        assert.deepEqual(codes, [250, 250, 250]);
      },
    },
  ],
};
