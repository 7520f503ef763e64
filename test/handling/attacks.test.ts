/**
 * Somebody who is not the user can change nothing and learns nothing, behind a mail server that checks senders and writes its results on
 * top of each mail (SENDER_CHECK=header). Our own SPF, DKIM and DMARC checks: test/local/receiving/verified-sender.test.ts.
 */

import { expect, test } from 'vitest';
import type { TimelineId } from '../../lib/domain/words.ts';
import { proofByHeader } from '../../lib/email/authentication/reported.ts';
import { domain, type Handling, handling } from '../support/handling.ts';
import { openService } from '../support/open-service.ts';

const kim = 'kim@example.com';
const ann = 'ann@example.org';
const eve = 'eve@evil.example';

/** What the mail server finds for a mail from Eve's server under somebody else's From. */
const forged = 'dmarc=fail header.from=example.com; spf=pass smtp.mailfrom=eve@evil.example; dkim=pass header.d=evil.example';
/** And for a mail with a From of that domain. */
const passed = (of: string) => `dmarc=pass header.from=${of}; spf=pass smtp.mailfrom=x@${of}; dkim=pass header.d=${of}`;
const field = (results: string) => `Authentication-Results: mx.tactful.test; ${results}`;

/** Addresses that an attacker may know. */
interface Secrets {
  /** The reply address in one of Kim's reminders. */
  readonly reply: string;
  readonly tracking: string;
  /** The reply address in one of Ann's reminders. */
  readonly annsReply: string;
  readonly annsTracking: string;
  readonly expired: string;
}

interface Attack {
  /** The From field or fields, verbatim. By default, Kim's address. */
  readonly from?: string;
  /** The mail server's results. By default, "forged". */
  readonly results?: string;
  /** Fields that the attacker adds, below what the mail server writes. */
  readonly fields?: string;
  /** By default, Kim's reply address. */
  readonly to?: (secrets: Secrets) => string;
  readonly header?: string;
  readonly subject?: string;
  readonly text?: string;
}

const tactful = () => `tactful@${domain}`;
const tracking = ({ tracking: address }: Secrets) => address;
const tagged = (tag: string) => (secrets: Secrets) => secrets.tracking.replace('@', `+${tag}@`);
const ofEvil = { results: passed('evil.example'), to: tactful } as const;
/** Eve has a mailbox at Kim's own provider, which signs what she sends. */
const ofProvider = { results: passed('example.com'), to: tactful } as const;
const belowTruth = (value: string) => `Authentication-Results: ${value}`;

const attacks: Readonly<Record<string, Attack>> = {
  // A forged From, wherever it goes and whatever it wants.
  'forged: stop at a reply address': { text: 'stop' },
  'forged: done': { text: 'done' },
  'forged: heard': { text: 'heard, they decide by Dec 4' },
  'forged: rejected': { text: 'rejected' },
  'forged: undo': { text: 'undo' },
  'forged: in the subject': { subject: 'stop', text: '' },
  'forged: stop all at tactful@': { to: tactful, text: 'stop all' },
  'forged: pause': { to: tactful, text: 'pause' },
  'forged: resume': { to: tactful, text: 'resume' },
  'forged: hour': { to: tactful, text: 'hour 3' },
  'forged: time zone': { to: tactful, text: 'timezone Tokyo' },
  'forged: status, to see whether Kim is a user': { to: tactful, text: 'status' },
  'forged: help': { to: tactful, text: 'help' },
  'forged: nonsense': { to: tactful, text: 'flurb' },
  'forged: a tracked mail': { to: tracking, header: 'To: victim@initech.example', text: 'I apply.' },
  'forged: a note': { to: tracking, text: 'called Dana at Initech' },
  'forged: a command at the tracking address': { to: tracking, text: 'stop all' },
  'forged: a forward': {
    to: tracking,
    subject: 'Fwd: x',
    text: '---------- Forwarded message ---------\nFrom: Dana <dana@initech.example>\n\nNo.',
  },
  'forged: joining again': { to: () => `start@${domain}`, text: 'join' },
  'forged: joining as Tactful itself': { from: `From: tactful@${domain}`, to: () => `start@${domain}`, text: 'join' },
  'forged: joining as one of its addresses': {
    from: `From: r-${'d'.repeat(26)}@${domain}`,
    results: passed(domain),
    to: () => `start@${domain}`,
  },
  'forged: an attached tag': { to: tagged('never'), header: 'To: victim@initech.example', text: 'x' },

  // Authentication-Results that came in with the mail.
  'results: below the true ones': { fields: belowTruth('mx.tactful.test; dmarc=pass header.from=example.com') },
  'results: of another server': { results: '', fields: belowTruth('mx.evil.example; dmarc=pass header.from=example.com') },
  'results: of a server whose name begins like ours': {
    results: '',
    fields: belowTruth('mx.tactful.test.evil.example; dmarc=pass header.from=example.com'),
  },
  'results: of a later version': { results: '', fields: belowTruth('mx.tactful.test 2; dmarc=pass header.from=example.com') },
  'results: none': { results: 'none' },
  'results: no field at all': { results: '' },
  'results: in a comment': { results: 'dmarc=fail (dmarc=pass header.from=example.com) header.from=example.com' },
  'results: in a nested comment': { results: 'dmarc=fail (a (b) ; dmarc=pass) header.from=example.com' },
  'results: in a quoted reason': { results: 'dmarc=fail reason="x; dmarc=pass header.from=example.com" header.from=example.com' },
  'results: in a quoted local part': { results: 'spf=pass smtp.mailfrom="x; dmarc=pass header.from=example.com"@evil.example' },
  'results: twice': { results: 'dmarc=pass header.from=example.com; dmarc=fail header.from=example.com' },
  'results: of another From': { results: 'dmarc=pass header.from=evil.example' },
  'results: SPF of the HELO name': { results: 'spf=pass smtp.helo=example.com' },
  'results: SPF of the attacker’s envelope': { results: 'spf=pass smtp.mailfrom=eve@evil.example' },
  'results: the attacker’s own signature': { results: 'dkim=pass header.d=evil.example' },
  'results: a signature that only claims an identity': { results: 'dkim=pass header.d=evil.example header.i=@example.com' },
  'results: a signature of a sibling under a public suffix': { results: 'dkim=pass header.d=com' },
  'results: neutral, softfail, policy': {
    results: 'dmarc=bestguesspass header.from=example.com; spf=softfail smtp.mailfrom=kim@example.com',
  },
  'results: in ARC': { fields: 'ARC-Authentication-Results: i=1; mx.tactful.test; dmarc=pass header.from=example.com' },
  'results: in other fields': {
    fields: 'Received-SPF: pass\nX-Authentication-Results: mx.tactful.test; dmarc=pass\nX-SES-DKIM-Verdict: PASS',
  },

  // Several authors, groups, and other possible senders.
  'author: a second From field': { from: `From: ${eve}\nFrom: ${kim}`, results: passed('example.com') },
  'author: a second From field below': { from: `From: ${kim}\nFrom: ${eve}`, results: passed('example.com') },
  'author: in other letters': { from: `From: ${kim}\nfrom: ${eve}`, results: passed('example.com') },
  'author: a space before the colon': { from: `From : ${kim}\nFrom: ${eve}`, results: passed('example.com') },
  'author: two mailboxes': { from: `From: ${kim}, ${eve}`, results: passed('example.com') },
  'author: two mailboxes, the other way round': { from: `From: ${eve}, ${kim}`, results: passed('example.com') },
  'author: a group': { from: `From: Friends: ${kim};`, results: passed('example.com') },
  'author: a group of two': { from: `From: Friends: ${kim}, ${eve};`, results: passed('example.com') },
  'author: a source route': { from: `From: <@evil.example:${kim}>`, results: passed('example.com') },
  'author: two angles': { from: `From: <${kim}> <${eve}>`, results: passed('example.com') },
  'author: an open quote': { from: `From: "${kim} <${eve}>`, results: passed('example.com') },
  'author: a comment left open': { from: `From: ${kim} (<${eve}>`, results: passed('example.com') },
  'author: nobody': { from: 'From: <>', to: tactful },
  'author: no From field': { from: 'X-From: kim', to: tactful },
  'author: Sender': { from: `From: ${eve}\nSender: ${kim}`, ...ofEvil },
  'author: Reply-To and Return-Path': { from: `From: ${eve}\nReply-To: ${kim}\nReturn-Path: <${kim}>`, ...ofEvil },
  'author: Resent-From': { from: `From: ${eve}\nResent-From: ${kim}`, ...ofEvil },
  'author: a mail of Kim’s again, under another subject': { fields: 'Subject: stop all', results: passed('example.com') },
  'author: a mail of Kim’s again, as another mail': { fields: 'Message-ID: <new@evil.example>', results: passed('example.com') },

  // A display name that differs from the address.
  'name: Kim’s address as display name': { from: `From: "${kim}" <${eve}>`, ...ofEvil },
  'name: the same without quotes': { from: `From: ${kim} <${eve}>`, ...ofEvil },
  'name: Kim’s mailbox as display name': { from: `From: "Kim Winter <${kim}>" <${eve}>`, ...ofEvil },
  'name: in an encoded word': { from: `From: =?utf-8?q?Kim_=3C${kim.replace('@', '=40')}=3E?= <${eve}>`, ...ofEvil },
  'name: only an encoded word': { from: 'From: =?utf-8?b?a2ltQGV4YW1wbGUuY29t?=', to: tactful, results: passed('example.com') },
  'name: an encoded word as address': { from: 'From: <=?utf-8?q?kim=40example.com?=>', to: tactful, results: passed('example.com') },
  'name: in a comment': { from: `From: ${eve} (${kim})`, ...ofEvil },
  'name: Kim’s own, at the tracking address, unproven': {
    from: `From: Kim Winter <${eve}>`,
    results: 'dmarc=none header.from=evil.example; spf=none smtp.mailfrom=evil.example',
    to: tracking,
  },
  'name: two @': { from: `From: ${kim}@evil.example`, ...ofEvil },
  'name: in a quoted local part': { from: `From: "${kim}"@evil.example`, ...ofEvil },
  'name: a percent hack': { from: 'From: kim%example.com@evil.example', ...ofEvil },
  'name: a NUL': { from: `From: ${kim}\u0000@evil.example`, ...ofEvil },

  // Addresses that look like Kim's.
  'look-alike: a plus tag': { from: 'From: kim+x@example.com', ...ofProvider },
  'look-alike: a dot': { from: 'From: k.im@example.com', ...ofProvider },
  'look-alike: a Cyrillic i': { from: 'From: kіm@example.com', ...ofProvider },
  'look-alike: the Kelvin sign, whose lower case is k': { from: 'From: \u212aim@example.com', ...ofProvider },
  'look-alike: a full-width k': { from: 'From: ｋim@example.com', ...ofProvider },
  'look-alike: a dotless i': { from: 'From: kım@example.com', ...ofProvider },
  'look-alike: a capital I with a dot': { from: 'From: kİm@example.com', ...ofProvider },
  'look-alike: a zero-width space': { from: 'From: ki\u200bm@example.com', ...ofProvider },
  'look-alike: a soft hyphen': { from: 'From: ki\u00adm@example.com', ...ofProvider },
  'look-alike: written from right to left': { from: 'From: \u202emik@example.com', ...ofProvider },
  'look-alike: a subdomain': { from: 'From: kim@mail.example.com', results: passed('mail.example.com'), to: tactful },
  'look-alike: a longer domain': { from: 'From: kim@example.com.evil.example', ...ofEvil },
  'look-alike: a domain with an umlaut': { from: 'From: kim@exämple.com', results: passed('xn--exmple-cua.com'), to: tactful },
  'look-alike: the same in punycode': { from: 'From: kim@xn--exmple-cua.com', results: passed('xn--exmple-cua.com'), to: tactful },
  'look-alike: a Cyrillic domain': { from: 'From: kim@ехаmple.com', results: passed('xn--mple-43d0b8a.com'), to: tactful },
  'look-alike: an escaped domain': { from: 'From: kim@exa%6dple.com', ...ofEvil },
  'look-alike: an address literal': { from: 'From: kim@[192.0.2.1]', ...ofEvil },

  // Our addresses: other users', old ones, guesses.
  'address: Ann at Kim’s reply address': { from: `From: ${ann}`, results: passed('example.org') },
  'address: Ann at Kim’s reply address, asking': { from: `From: ${ann}`, results: passed('example.org'), text: 'status' },
  'address: Ann at Kim’s tracking address': { from: `From: ${ann}`, results: passed('example.org'), to: tracking, text: 'stop all' },
  'address: Kim at Ann’s reply address': { results: passed('example.com'), to: ({ annsReply }) => annsReply, text: 'stop all' },
  'address: Ann under Kim’s name': { from: `From: Kim Winter <${ann}>`, results: passed('example.org'), to: tracking },
  'address: a stranger at the tracking address': { from: `From: ${eve}`, ...ofEvil, to: tracking, text: 'stop all' },
  'address: a stranger at a draft’s own tag': { from: `From: ${eve}`, ...ofEvil, to: tagged('t-abcdefgh') },
  'address: an expired reply address, forged': { to: ({ expired }) => expired },
  'address: an expired reply address, a stranger': { from: `From: ${eve}`, ...ofEvil, to: ({ expired }) => expired },
  'address: a guessed reply address': { from: `From: ${eve}`, ...ofEvil, to: () => `r-${'a'.repeat(26)}@${domain}` },
  'address: a reply address with a tag': { from: `From: ${eve}`, ...ofEvil, to: ({ reply }) => reply.replace('@', '+stop@') },
  'address: half a reply address': { to: ({ reply }) => reply.replace(/.{13}@/, '@') },
  'address: a reply address elsewhere': { to: ({ reply }) => reply.replace(domain, 'evil.example') },
  'address: a reply address in To alone': { from: `From: ${eve}`, ...ofEvil, fields: `Cc: r-${'b'.repeat(26)}@${domain}` },
  'address: Kim’s id with a guessed secret': {
    from: `From: ${eve}`,
    ...ofEvil,
    to: (all) => `${all.tracking.slice(0, 6)}aaaaaa@${domain}`,
  },
  'address: Kim’s id with Ann’s secret': {
    from: `From: ${ann}`,
    results: passed('example.org'),
    to: (all) => `${all.tracking.slice(0, 6)}${all.annsTracking.slice(6)}`,
    text: 'stop all',
  },
  'address: a stranger at tactful@': { from: `From: ${eve}`, ...ofEvil, text: 'help' },
  'address: a stranger at tactful@ with a tag': { from: `From: ${eve}`, ...ofEvil, to: () => `tactful+stop@${domain}`, text: 'help' },
  'address: nobody’s': { to: () => `kim@${domain}` },
  'address: a reserved name': { to: () => `admin@${domain}`, from: `From: ${eve}` },

  // A known thread makes nobody known without proof.
  'thread: a stranger who names Kim’s mail, unproven': {
    from: 'From: hr@initech.example',
    to: tracking,
    fields: 'In-Reply-To: <root-kim@example.com>',
  },
  'thread: forged in Kim’s name': { to: tracking, fields: 'In-Reply-To: <root-kim@example.com>', text: 'Re: stop all' },
};

test('there are at least sixty', () => expect(Object.keys(attacks).length).toBeGreaterThanOrEqual(60));

test.for(Object.entries(attacks))('%s', async ([, attack]) => {
  const { service, secrets } = await twoUsers();
  const before = await everything(service);
  await service.receives(asMail(attack, secrets));
  expect(await everything(service)).toEqual(before);
});

test('the same mail from Kim herself is obeyed', async () => {
  const { service, secrets } = await twoUsers();
  const before = await everything(service);
  await service.receives(asMail({ results: passed('example.com'), text: 'stop' }, secrets));
  const after = await everything(service);
  expect(after.commits).not.toEqual(before.commits);
  expect(after.sent).toBe(before.sent + 1);
});

test('at an expired reply address Kim herself gets the help mail', async () => {
  const { service, secrets } = await twoUsers();
  await service.receives(asMail({ results: passed('example.com'), to: ({ expired }) => expired, text: 'stop' }, secrets));
  expect(service.sent.at(-1)).toMatchObject({ kind: 'help', to: kim });
});

function asMail({ from = `From: ${kim}`, results = forged, fields, to, header, subject = 'x', text = 'stop' }: Attack, secrets: Secrets) {
  const recipient = to?.(secrets) ?? secrets.reply;
  const head = [results === '' ? [] : [field(results)], fields ?? [], from, header ?? `To: ${recipient}`, `Subject: ${subject}`].flat();
  return { from: eve, to: [recipient], lines: `${head.join('\n')}\nMessage-ID: <attack@evil.example>\n\n${text}\n` };
}

/** Kim and Ann, each with an application out and a reminder of it. */
async function twoUsers(): Promise<{ readonly service: Handling; readonly secrets: Secrets }> {
  const service = await handling('2026-11-03T07:12:00Z', {
    proofOf: async (message, { envelope }) => proofByHeader(message, envelope, 'mx.tactful.test'),
    service: openService(domain),
  });
  const trackings = [await user(service, kim, 'Kim Winter', 'example.com'), await user(service, ann, 'Ann Ode', 'example.org')];
  service.clockTo('2026-11-10T08:00:00Z');
  const replies: string[] = [];
  for (const timelineId of service.scheduled.keys()) {
    await service.fires(timelineId);
    replies.push(service.sent.at(-1)?.replyTo ?? '');
  }
  const { store, now } = service.runtime;
  const expired = `r-${'c'.repeat(26)}@${domain}`;
  const [timelineId] = service.scheduled.keys();
  const owner = await store.ownerOf(kim, now());
  if (owner === null || timelineId === undefined) throw new Error('Kim did not join');
  await store.claimOwner(expired, { userId: owner.userId, timelineId, purpose: 'reminder', expiresAt: now().subtract({ hours: 1 }) });
  const [reply = '', annsReply = ''] = replies;
  return { service, secrets: { reply, annsReply, tracking: trackings[0] ?? '', annsTracking: trackings[1] ?? '', expired } };
}

async function user(service: Handling, address: string, name: string, of: string): Promise<string> {
  const head = `${field(passed(of))}\nFrom: ${name} <${address}>`;
  await service.receives({ from: address, to: [`start@${domain}`], lines: `${head}\nTo: start@${domain}\nSubject: hi\n\nhi\n` });
  const tracking = /^[a-z2-7]{12}@\S+$/m.exec(service.sent.at(-1)?.text ?? '')?.[0] ?? '';
  await service.receives({
    from: address,
    to: [tracking],
    lines: `${head}\nTo: Dana <dana@initech.example>\nSubject: Application\nMessage-ID: <root-${address}>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`,
  });
  return tracking;
}

/** Everything that a mail could change, and every mail that was sent. */
async function everything({ runtime, sent }: Handling) {
  const profiles = [];
  const commits = [];
  for await (const profile of runtime.store.allUsers()) {
    profiles.push(profile);
    const timelines: readonly TimelineId[] = await runtime.store.timelinesOf(profile.userId);
    for (const timelineId of timelines.toSorted()) commits.push(await runtime.store.commits(timelineId));
  }
  return { profiles, commits, sent: sent.length };
}
