/** Mails made to keep the service busy. Each is handled or refused within seconds, and other people's mail is handled in the meantime. */
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { atUs, letter } from '../letters.ts';
import type { Family, Row } from '../row.ts';
import { honestPeer } from '../zone.ts';

const address = 'heavy@example.com';
const light = 'light@example.com';
/** Ten seconds for reading any mail (docs/security.md), and ten for delivering it. */
const mostCpuSeconds = 20;
let hours = 0;

const heavy = (attack: string, mail: () => { readonly more?: string; readonly text: string }, isLong?: true): Row => ({
  attack,
  must: `at most ${mostCpuSeconds} s of a core; another user’s mail is answered meanwhile`,
  ...(isLong && { isLong }),
  async run(world) {
    const tracking = (await world.user(address))?.trackingAddress ?? '';
    const { more = '', text } = mail();
    const raw = letter({ from: address, to: tracking, subject: 'import', more, text });
    const before = (await world.mails(light)).length;
    const begun = world.cpuSeconds();
    const sent = world.hands({ rcpt: tracking, mailFrom: address, peer: honestPeer, raw });
    hours += 1;
    await world.says(light, atUs('tactful'), `hour ${hours % 24}`);
    const code = await sent;
    const spent = world.cpuSeconds() - begun;
    assert.ok(code === 250 || code === 552, `${code}`);
    assert.ok(spent < mostCpuSeconds, `${spent} s`);
    assert.ok((await world.mails(light)).length > before);
    assert.equal((await world.user(address))?.status, 'active');
  },
});

const mixed = 'Content-Type: multipart/mixed; boundary="b"\r\n';
const file = (name: string, type: string, content: Buffer | string): string =>
  `--b\nContent-Type: text/plain\n\nimport\n--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\n')}\n--b--`;
const attached = (name: string, type: string, content: Buffer | string) => ({ more: mixed, text: file(name, type, content) });

const rows: readonly Row[] = [
  heavy('10,000 parts', () => ({ more: mixed, text: `${'--b\nContent-Type: text/plain\n\nx\n'.repeat(10_000)}--b--` })),
  heavy('multipart nested 2,000 deep', () => ({
    more: 'Content-Type: multipart/mixed; boundary="b0"\r\n',
    text: Array.from({ length: 2_000 }, (_, index) => `--b${index}\nContent-Type: multipart/mixed; boundary="b${index + 1}"\n`).join('\n'),
  })),
  heavy('a mail in a mail, 500 deep', () => ({
    more: 'Content-Type: message/rfc822\r\n',
    text: `${'Content-Type: message/rfc822\n\n'.repeat(500)}Subject: x\n\nx`,
  })),
  heavy('a header of 5 MB', () => ({ more: `${`X-Long: ${'x'.repeat(900)}\r\n`.repeat(5_500)}`, text: 'x' })),
  heavy('100,000 recipients in To', () => ({
    more: `Cc: ${Array.from({ length: 100_000 }, (_, index) => `a${index}@x.example`).join(',\r\n ')}\r\n`,
    text: 'x',
  })),
  heavy('17 MB of HTML, nested', () => ({
    more: 'Content-Type: text/html\r\n',
    text: `${'<div>'.repeat(1_000_000)}${'<p>x</p>\n'.repeat(1_000_000)}`,
  })),
  heavy('a text of slow patterns', () => ({
    text: `${'on mon, '.repeat(5_000)}\n${'> '.repeat(20_000)}\n${'a'.repeat(50_000)}!\n${'1 '.repeat(20_000)}\n${' '.repeat(50_000)}x`,
  })),
  heavy('1 MB without a line break', () => ({ text: `call me on ${'monday '.repeat(150_000)}` })),
  heavy('a calendar of a million dates', () =>
    attached(
      'x.ics',
      'text/calendar; method=REQUEST',
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261103T080000Z\r\nRRULE:FREQ=SECONDLY;COUNT=1000000\r\nSUMMARY:Interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    ),
  ),
  heavy('an import nested 100,000 deep', () =>
    attached('tactful-export.json', 'application/json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  ),
  heavy('an import that is no export', () => attached('tactful-export.json', 'application/json', '{"__proto__":{"timelines":[]}}')),
  heavy('an import of 20 MB, compressed a thousandfold', () =>
    attached('tactful-export.json.gz', 'application/gzip', gzipSync(`{"timelines":[${'[],'.repeat(7_000_000)}[]]}`)),
  ),
  heavy('an import of 220,000 empty commits', () =>
    attached(
      'tactful-export.json',
      'application/json',
      JSON.stringify({
        format: 'tactful-export',
        version: 1,
        timelines: [{ id: 'aaaaaa-bbbbbbbb', commits: Array.from({ length: 220_000 }, () => ({ events: [] })) }],
      }),
    ),
  ),
  heavy('30 MB of attachment', () => attached('cv.pdf', 'application/pdf', Buffer.alloc(22_000_000, 7)), true),
];

export const heavyMails: Family = {
  name: 'heavy mails',
  prepare: async (world) => [await world.joins(address), await world.joins(light)],
  rows,
};
