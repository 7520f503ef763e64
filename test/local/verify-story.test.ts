/** Whole stories with SENDER_CHECK=verify: mail arrives over SMTP, and the test's own name server says who may send it. */
import { expect, test } from 'vitest';
import { nameServer } from '../support/peers/name-server.ts';
import { type Story, story } from '../support/stories/story.ts';

const clock = '2026-11-03T07:12:00Z';
const zone = {
  txt: {
    'example.com': ['v=spf1 ip4:127.0.0.1 -all'],
    '_dmarc.example.com': ['v=DMARC1; p=reject'],
    'xn--mller-kva.example': ['v=spf1 ip4:127.0.0.1 -all'],
    'victim.example': ['v=spf1 ip4:192.0.2.1 -all'],
    '_dmarc.victim.example': ['v=DMARC1; p=reject'],
    'lenient.example': ['v=spf1 ip4:192.0.2.1 -all'],
    '_dmarc.lenient.example': ['v=DMARC1; p=none'],
  },
};

async function verifying(): Promise<{ readonly tale: Story; readonly server: Awaited<ReturnType<typeof nameServer>> }> {
  const server = await nameServer(zone);
  return { tale: await story(clock, { SENDER_CHECK: 'verify', DNS_SERVERS: server.address }), server };
}

const application = (from: string, bcc: string) => ({
  from,
  to: 'dana.reyes@initech.example',
  bcc,
  subject: 'Application: Technical writer',
  text: 'Dear Ms Reyes,\n\nplease find my application attached.\n',
});

test('from joining to stopping', async () => {
  const { tale } = await verifying();
  const jo = 'Jo Winter <jo@example.com>';
  await tale.sends(application(jo, await tale.joins(jo)));
  const [reminder] = await tale.clockTo('2026-11-10T08:00:00Z');
  if (reminder === undefined) throw new Error('no reminder');
  await tale.sends({ from: jo, to: reminder.replyTo ?? '', subject: 'Re: x', text: 'stop' });
  expect(await tale.timelines('jo@example.com')).toMatchObject([{ closedBecause: 'stopped' }]);
});

test('an address in Unicode, local part and domain (SMTPUTF8)', async () => {
  const { tale } = await verifying();
  await tale.sends({ from: 'jürgen@müller.example', to: `start@${tale.domain}`, subject: 'Hallo', text: 'Ich möchte mitmachen.' });
  const ascii = 'jürgen@xn--mller-kva.example';
  const { trackingAddress, status } = await tale.user(ascii);
  expect(status).toBe('active');
  await tale.sends(application('Jürgen <jürgen@müller.example>', trackingAddress));
  expect(await tale.timelines(ascii)).toMatchObject([{ kind: 'application' }]);
});

test('a sender not allowed by a domain only makes us ask at that domain', async () => {
  const { tale } = await verifying();
  await tale.sends({ from: 'sam@lenient.example', to: `start@${tale.domain}`, subject: 'Hello', text: 'join' });
  expect(await tale.user('sam@lenient.example')).toMatchObject({ status: 'unconfirmed' });
  expect((await tale.mails()).map(({ kind, to }) => `${kind} ${to}`)).toEqual(['confirm sam@lenient.example']);
});

test('nobody gets a mail about a forged mail whose domain wants it refused', async () => {
  const { tale } = await verifying();
  await tale.sends({ from: 'sam@victim.example', to: `start@${tale.domain}`, subject: 'Hello', text: 'join' });
  await expect(tale.user('sam@victim.example')).rejects.toThrow('no user');
  expect(await tale.mails()).toEqual([]);
});

test('while DNS is down a mail waits, and is handled when DNS is back', async () => {
  const { tale, server } = await verifying();
  server.behaves('fails');
  await tale.sends({ from: 'jo@example.com', to: `start@${tale.domain}`, subject: 'Hello', text: 'join' });
  await expect(tale.user('jo@example.com')).rejects.toThrow('no user');
  server.behaves('answers');
  await tale.clockTo('2026-11-03T07:30:00Z');
  expect(await tale.user('jo@example.com')).toMatchObject({ status: 'active' });
});

test('if DNS is down for an hour, the policy stays unknown and nobody gets a mail about it', async () => {
  const { tale, server } = await verifying();
  server.behaves('fails');
  await tale.sends({ from: 'jo@example.com', to: `start@${tale.domain}`, subject: 'Hello', text: 'join' });
  await tale.clockTo('2026-11-03T12:00:00Z');
  server.behaves('answers');
  await tale.clockTo('2026-11-03T13:00:00Z');
  await expect(tale.user('jo@example.com')).rejects.toThrow('no user');
  expect(await tale.mails()).toEqual([]);
});
