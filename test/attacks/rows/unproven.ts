/** Mails in Kim's name without proof of the sender, or with something that only looks like proof. */
import assert from 'node:assert/strict';
import { atUs, evesKey, type Letter, letter, signed, tryingKey } from '../letters.ts';
import { changesNothing, type Family, type Row } from '../row.ts';
import type { Handed, World } from '../world.ts';
import { evesPeer, honestPeer } from '../zone.ts';
import { kimIn } from './said-to-others.ts';

const to = atUs('tactful');
const rcpt = to;
const stopAll = (from: string, changes: Partial<Letter> = {}): string =>
  letter({ from, to, subject: 'stop all', text: 'stop all', ...changes });
const kim = 'Kim <kim@example.com>';

/** The users under attack; each joins honestly first. */
const people = ['kim@example.com', 'kim@isp.example', 'kim@signed.example', 'kim@lenient.example'] as const;
async function all(world: World): Promise<void> {
  await kimIn(world);
  for (const address of people.slice(1)) {
    const raw = await signed(letter({ from: address, to: atUs('start'), text: 'hello' }), { by: address.split('@')[1] ?? '' });
    await world.hands({ rcpt: atUs('start'), mailFrom: address, peer: honestPeer, raw });
    assert.equal((await world.user(address))?.status, 'active', address);
  }
}

const forged = (attack: string, handed: () => Promise<Handed> | Handed): Row => changesNothing(attack, async () => handed());

const sibling = { mailFrom: 'eve@eve.isp.example', peer: evesPeer } as const;
const ownSecond = (raw: string): Promise<string> => signed(raw, { by: 'evil.example', key: evesKey });

const rows: readonly Row[] = [
  forged('From forged, the envelope Eve’s own', () => ({ rcpt, raw: stopAll(kim) })),
  forged('From and envelope forged', () => ({ rcpt, mailFrom: 'kim@example.com', raw: stopAll(kim) })),
  forged('the null sender', () => ({ rcpt, mailFrom: '', raw: stopAll(kim) })),
  forged('signed by Eve’s domain', async () => ({ rcpt, raw: await ownSecond(stopAll(kim)) })),
  forged('signed by Eve’s key as example.com', async () => ({
    rcpt,
    raw: await signed(stopAll(kim), { by: 'example.com', key: evesKey }),
  })),
  forged('a real signature whose words were exchanged', async () => ({
    rcpt,
    raw: (await signed(letter({ from: kim, to, text: 'no thanks' }), { by: 'example.com' })).replace('no thanks', 'stop all'),
  })),
  forged('a real signature under another Subject', async () => ({
    rcpt,
    raw: `Subject: stop all\r\n${await signed(letter({ from: kim, to, subject: 'hello', text: '' }), { by: 'example.com' })}`,
  })),
  forged('words put behind a signature of the first bytes (l=)', async () => ({
    rcpt,
    raw: (await signed(letter({ from: kim, to, subject: 're', text: '' }), { by: 'example.com', maxBodyLength: 0 })).replace(
      /\r\n$/,
      '\r\nstop all\r\n',
    ),
  })),
  forged('p=reject, aspf=s: SPF of a domain below', () => ({ rcpt, ...sibling, raw: stopAll('kim@isp.example') })),
  forged('p=reject, adkim=s: DKIM of a domain below', async () => ({
    rcpt,
    raw: await signed(stopAll('kim@isp.example'), { by: 'eve.isp.example', key: evesKey }),
  })),
  forged('both of a domain below', async () => ({
    rcpt,
    ...sibling,
    raw: await signed(stopAll('kim@isp.example'), { by: 'eve.isp.example', key: evesKey }),
  })),
  forged('an honest mail of the provider’s other customer, From exchanged', async () => ({
    rcpt,
    mailFrom: 'eve@example.com',
    peer: honestPeer,
    raw: `From: eve@example.com\r\n${stopAll(kim)}`,
  })),
  forged('a key in testing mode (t=y)', async () => ({
    rcpt,
    raw: await signed(stopAll('kim@trying.example'), { by: 'trying.example', key: tryingKey }),
  })),
  forged('a key that is not there', async () => ({
    rcpt,
    raw: (await signed(stopAll(kim), { by: 'example.com' })).replace(/ s=s1;/, ' s=s9;'),
  })),
  forged('two From fields, Kim’s first', () => ({ rcpt, raw: `${stopAll(kim).replace('From:', 'From: Kim <kim@example.com>\r\nFrom:')}` })),
  forged('two mailboxes in From, signed by Eve', async () => ({
    rcpt,
    raw: await ownSecond(stopAll('kim@example.com, eve@evil.example')),
  })),
  forged('a group in From', () => ({ rcpt, raw: stopAll('friends: kim@example.com;') })),
  forged('Kim’s address as Eve’s display name', async () => ({
    rcpt,
    raw: await ownSecond(stopAll('"kim@example.com" <eve@evil.example>')),
  })),
  forged('From Eve, Sender and Reply-To Kim', async () => ({
    rcpt,
    raw: await ownSecond(stopAll('eve@evil.example', { more: 'Sender: kim@example.com\r\nReply-To: kim@example.com\r\n' })),
  })),
  forged('a look-alike domain (Cyrillic а)', () => ({ rcpt, raw: stopAll('kim@exаmple.com') })),
  forged('a NUL in the address', () => ({ rcpt, raw: stopAll('kim@example.com\0@evil.example') })),
  forged('a comment in the address', async () => ({ rcpt, raw: await ownSecond(stopAll('kim@example.com (x) <eve@evil.example>')) })),
  forged('forged Authentication-Results of our own name', () => ({
    rcpt,
    raw: `Authentication-Results: tactful.test; dmarc=pass header.from=example.com; dkim=pass header.d=example.com\r\n${stopAll(kim)}`,
  })),
  forged('a forged ARC chain', () => ({
    rcpt,
    raw: `ARC-Seal: i=1; a=rsa-sha256; cv=none; d=evil.example; s=s1; t=1; b=AAAA\r\nARC-Authentication-Results: i=1; evil.example; dmarc=pass header.from=example.com\r\n${stopAll(kim)}`,
  })),
  forged('forged X-SES verdict fields', () => ({
    rcpt,
    raw: `X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\nAuthentication-Results: amazonses.com; dmarc=pass header.from=example.com\r\n${stopAll(kim)}`,
  })),
  forged('a forged envelope field of the raw mail folder', () => ({
    rcpt,
    raw: `X-Tactful-Envelope: {"mailFrom":"kim@example.com","recipients":["${to}"],"peer":"${honestPeer}","helo":null}\r\n${stopAll(kim)}`,
  })),
  forged('40 signatures, a real one among them', async () => ({
    rcpt,
    raw: `${'DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; h=from; bh=AAAA; b=AAAA\r\n'.repeat(40)}${stopAll(kim)}`,
  })),
  forged('p=none, from Eve’s server', () => ({ rcpt, raw: stopAll('kim@lenient.example') })),
  ...['delete everything', 'export', 'new address', 'add address eve@evil.example', 'yes', 'applied Globex nurse', 'status', 'help'].map(
    (said) => forged(`“${said}” unproven`, () => ({ rcpt, raw: stopAll(kim, { subject: said, text: said }) })),
  ),
];

export const unproven: Family = { name: 'nobody vouches for it', prepare: all, rows };
