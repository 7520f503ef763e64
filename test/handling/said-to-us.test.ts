/**
 * Kim wrote mails to others, her provider signed them, and somebody else delivers them to us: nothing in them was said to us. The same
 * words are obeyed if she sent them to us. How the rule reads a To field: test/email/authentication/addressed-to-us.test.ts.
 */
import { expect, test } from 'vitest';
import type { TimelineId } from '../../lib/domain/words.ts';
import { type OpenField, type Proof, wholeProof } from '../../lib/email/authentication/proof.ts';
import { domain, type Handling, handling } from '../support/handling.ts';

const kim = 'kim@example.com';
const news = 'news@evil.example';
const tactful = `tactful@${domain}`;

interface Secrets {
  readonly reply: string;
  readonly otherReply: string;
  readonly tracking: string;
}
type Address = (secrets: Secrets) => string;

const open = (...fields: readonly OpenField[]): Proof => ({
  proven: true,
  open: fields,
  signature: fields.includes('message-id') ? 'c2ln' : null,
});

interface Handed {
  readonly to: Address;
  /** The header's own recipients, verbatim. */
  readonly header: (secrets: Secrets) => string;
  readonly words: string;
}

const toReply: Address = ({ reply }) => reply;
const toTracking: Address = ({ tracking }) => tracking;
const toTactful: Address = () => tactful;
const toStart: Address = () => `start@${domain}`;
const tagged =
  (tag: string): Address =>
  ({ tracking }) =>
    tracking.replace('@', `+${tag}@`);

const words = [
  'stop all',
  'stop',
  'delete everything',
  'yes',
  'add address eve@evil.example',
  'remove address kim@example.com',
  'new address',
  'export',
  'pause',
  'undo',
  'hired',
  'status',
  'help',
  'flurb',
  'called Dana at Initech',
  'applied Globex nurse',
  'they called, decide by friday',
  'import',
  '',
];
const headers: Readonly<Record<string, (secrets: Secrets) => string>> = {
  'a newsletter': () => `To: ${news}`,
  'a newsletter, and us in a second To on top': ({ reply }) => `To: ${reply}\nTo: ${news}`,
  'a newsletter, and all of ours in a second Cc': ({ reply, tracking }) =>
    `To: ${news}\nCc: x@evil.example\nCc: ${reply}, ${tracking}, ${tactful}`,
  'a newsletter under our name': ({ reply, tracking }) => `To: "${reply} ${tracking} ${tactful}" <${news}>`,
  'a newsletter, redirected to us': ({ reply, tracking }) =>
    `To: ${news}\nResent-From: ${news}\nResent-To: ${reply}, ${tracking}, ${tactful}`,
  'another address of ours': () => `To: kim@${domain}`,
};
/** Addresses at which a mail to others is not tracked, and its words are meant for somebody else. */
const places: Readonly<Record<string, Address>> = { 'a reply address': toReply, 'tactful@': toTactful, 'start@': toStart };

const attacks: readonly (readonly [what: string, handed: Handed])[] = Object.entries(places).flatMap(([place, to]) =>
  Object.entries(headers).flatMap(([whom, header]) =>
    words.map((each) => [`“${each}” to ${whom}, at ${place}`, { to, header, words: each }] as const),
  ),
);

test('nothing that was said to others is obeyed, or answered', async () => {
  const { service, secrets } = await kimWithTwo();
  const before = await everything(service);
  for (const [what, handed] of attacks) {
    const decided = await hands(service, secrets, handed);
    expect(decided, what).toMatch(/^not obeyed/);
  }
  expect(await everything(service)).toEqual(before);
}, 60_000);

test.for<readonly [what: string, handed: Handed]>([
  ['another reply address of Kim’s', { to: toReply, header: ({ otherReply }) => `To: ${otherReply}`, words: 'stop' }],
  ['tactful@, handed to a reply address', { to: toReply, header: () => `To: ${tactful}`, words: 'stop' }],
  ['start@, handed to tactful@', { to: toTactful, header: () => `To: start@${domain}`, words: 'stop all' }],
  ['tactful@, handed to start@', { to: toStart, header: () => `To: ${tactful}`, words: 'hello' }],
  ['another one of ours, handed to the tracking address', { to: toTracking, header: () => `To: ${tactful}`, words: 'stop all' }],
  [
    'the tracking address, in a second field, handed to it',
    { to: toTracking, header: ({ tracking }) => `To: x@${domain}\nTo: ${tracking}`, words: 'stop all' },
  ],
  ['nobody of ours, with a tag in the envelope', { to: tagged('never'), header: () => `To: x@${domain}`, words: 'stop all' }],
])('what was said to %s is not obeyed', async ([, handed]) => {
  const { service, secrets } = await kimWithTwo();
  const before = await everything(service);
  expect(await hands(service, secrets, handed)).toMatch(/^not obeyed/);
  expect(await everything(service)).toEqual(before);
});

test.for<readonly [what: string, header: (secrets: Secrets) => string, to: Address]>([
  ['to a newsletter', () => `To: ${news}`, toTracking],
  ['to a newsletter, with a tag', () => `To: ${news}`, tagged('2w')],
  ['in Cc of a newsletter', ({ tracking }) => `To: ${news}\nCc: ${tracking}`, toTracking],
])('“STOP ALL” %s, handed to the tracking address, is a tracked mail and no command', async ([, header, to]) => {
  const { service, secrets } = await kimWithTwo();
  await hands(service, secrets, { to, header, words: 'STOP ALL' });
  const { profiles } = await everything(service);
  expect(profiles[0]).toMatchObject({ status: 'active' });
});

test.for<readonly [what: string, to: Address, header: (secrets: Secrets) => string]>([
  ['a reply address', toReply, ({ reply }) => `To: Tactful <${reply}>`],
  ['a reply address in Cc', toReply, ({ reply }) => `To: dana@initech.example\nCc: ${reply.toUpperCase()}`],
  ['tactful@', toTactful, () => `To: ${tactful}`],
  ['tactful@ with a tag', toTactful, () => `To: tactful+x@${domain}`],
  ['the tracking address', toTracking, ({ tracking }) => `To: ${tracking}`],
  ['the tracking address with a tag', tagged('2w'), ({ tracking }) => `To: ${tracking}`],
  ['the tracking address in Cc alone', toTracking, ({ tracking }) => `Cc: Job log <${tracking}>`],
])('“pause” said to %s is obeyed', async ([, to, header]) => {
  const { service, secrets } = await kimWithTwo();
  await hands(service, secrets, { to, header, words: 'pause' });
  const { profiles } = await everything(service);
  expect(profiles[0]?.pausedUntil).toBe('resumed-by-hand');
});

test('a command to tactful@ by a mail program that puts the tracking address into each Bcc is obeyed once', async () => {
  const { service, secrets } = await kimWithTwo();
  await hands(service, secrets, { to: toTactful, header: () => `To: ${tactful}`, words: 'pause' }, { also: [secrets.tracking] });
  const { profiles } = await everything(service);
  expect(profiles[0]?.pausedUntil).toBe('resumed-by-hand');
});

test.for<readonly [what: string, to: Address, header: (secrets: Secrets) => string]>([
  ['to the tracking address, without To and Cc', toTracking, () => 'X-To: nobody'],
  ['to the tracking address, to undisclosed recipients', toTracking, () => 'To: undisclosed-recipients:;'],
  ['to the tracking address, and to herself', toTracking, () => `To: Kim <${kim}>`],
  ['to tactful@, without To and Cc', toTactful, () => 'X-To: nobody'],
  ['to a reply address, without To and Cc', toReply, () => 'X-To: nobody'],
])('a mail %s gets “I see no recipient”, and changes nothing', async ([, to, header]) => {
  const { service, secrets } = await kimWithTwo();
  const before = await everything(service);
  await hands(service, secrets, { to, header, words: 'stop all' });
  const after = await everything(service);
  expect(after).toEqual({ ...before, sent: before.sent + 1 });
  expect(service.sent.at(-1)).toMatchObject({ to: kim, kind: 'question', subject: 'I see no recipient' });
  expect(service.sent.at(-1)?.text).toContain('they have NOT received it');
});

test('Kim’s mails to herself that her mailbox forwards automatically get no answer', async () => {
  const { service, secrets } = await kimWithTwo();
  const before = await everything(service);
  const header = () => `X-Forwarded-For: ${kim}\nTo: ${kim}`;
  expect(await hands(service, secrets, { to: toTracking, header, words: 'buy milk' })).toMatch(/^not obeyed/);
  expect(await everything(service)).toEqual(before);
});

const forward =
  '---------- Forwarded message ---------\nFrom: Dana Reyes <dana@initech.example>\nDate: Mon, Nov 9, 2026 at 9:00 AM\nSubject: Re: Application\nTo: Kim <kim@example.com>\n\nThank you. We will let you know by Friday.\n';

test('a line above a forward is obeyed if the forward names us, and not if it reached us by Bcc', async () => {
  for (const [header, paused] of [
    [(all: Secrets) => `To: ${all.tracking}`, 'resumed-by-hand'],
    [() => 'X-To: nobody', null],
  ] as const) {
    const { service, secrets } = await kimWithTwo();
    const before = await everything(service);
    await hands(service, secrets, { to: toTracking, header, words: `pause\n\n${forward}` });
    const after = await everything(service);
    expect(after.profiles[0]?.pausedUntil).toBe(paused);
    expect(after.commits.length).toBe(before.commits.length);
    expect(after.commits).not.toEqual(before.commits);
  }
});

test('if To is not signed, a forward is not believed, and the user is told once', async () => {
  const { service, secrets } = await kimWithTwo(open('to'));
  const before = await everything(service);
  const header = ({ tracking }: Secrets) => `To: ${tracking}`;
  await hands(service, secrets, { to: toTracking, header, words: `pause\n\n${forward}` });
  await hands(service, secrets, { to: toTracking, header: () => 'X-To: nobody', words: forward });
  await hands(service, secrets, { to: toReply, header: ({ reply }) => `To: ${reply}`, words: 'stop' });
  await hands(service, secrets, { to: toTactful, header: () => `To: ${tactful}`, words: 'stop all' });
  const after = await everything(service);
  expect({ ...after, sent: 0 }).toEqual({ ...before, sent: 0 });
  expect(service.sent.slice(before.sent).filter(({ kind }) => kind === 'notice')).toHaveLength(1);
});

test('if Cc is not signed, an added Cc names nobody', async () => {
  const { service, secrets } = await kimWithTwo(open('cc'));
  const before = await everything(service);
  await hands(service, secrets, { to: toTactful, header: () => `To: ${news}\nCc: ${tactful}`, words: 'stop all' });
  expect((await everything(service)).profiles).toEqual(before.profiles);
  await hands(service, secrets, { to: toTactful, header: () => `To: ${tactful}`, words: 'pause' });
  expect((await everything(service)).profiles[0]?.pausedUntil).toBe('resumed-by-hand');
});

let number = 0;

async function hands(
  service: Handling,
  secrets: Secrets,
  { to, header, words: text }: Handed,
  { also = [] as readonly string[] } = {},
): Promise<string> {
  number += 1;
  return service.receives({
    from: news,
    to: [to(secrets), ...also],
    lines: `From: Kim Winter <${kim}>\n${header(secrets)}\nSubject: Re: x\nMessage-ID: <said-${number}@example.com>\nDate: Tue, 10 Nov 2026 08:59:00 +0100\n\n${text}\n`,
  });
}

/** Kim has applied twice and has a reminder of each. `proof` is for her later mails. */
async function kimWithTwo(proof: Proof = wholeProof): Promise<{ readonly service: Handling; readonly secrets: Secrets }> {
  let found: Proof = wholeProof;
  const service = await handling('2026-11-03T07:12:00Z', { proofOf: async () => found });
  const tracking = await service.joins(kim);
  for (const [index, company] of ['initech', 'globex'].entries()) {
    await service.receives({
      from: kim,
      to: [tracking],
      lines: `From: Kim Winter <${kim}>\nTo: Dana <dana@${company}.example>\nSubject: Application\nMessage-ID: <root-${index}@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`,
    });
  }
  service.clockTo('2026-11-10T08:00:00Z');
  const replies: string[] = [];
  for (const timelineId of service.scheduled.keys()) {
    await service.fires(timelineId);
    replies.push(service.sent.at(-1)?.replyTo ?? '');
  }
  found = proof;
  const [reply = '', otherReply = ''] = replies;
  return { service, secrets: { reply, otherReply, tracking } };
}

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
