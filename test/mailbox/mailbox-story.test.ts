/** The main story with only a mailbox, on a real IMAP server and a real mail server. */

import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { receiveMail } from '../../functions/receive-mail.ts';
import { sendReminder } from '../../functions/send-reminder.ts';
import { sweep } from '../../functions/sweep-at-once.ts';
import { aService } from '../local/support/service.ts';
import { canHaveProvider } from './support/can-have-provider.ts';
import { people, until } from './support/mailbox-story.ts';
import { aProvider } from './support/provider.ts';

const provider = aProvider();
const handlers = { receiveMail, sendReminder, sweep };

const without = (variables: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));

test.skipIf(!canHaveProvider).for([
  ['plus-addresses', 'plus', { MAIL_DOMAIN: '' }, (local: string) => `box+${local}@plus.test`],
  ['a catch-all domain', 'story', {}, (local: string) => `${local}@story.test`],
] as const)('with %s: joining, a BCC, a reminder in the own mailbox, and "done"', { timeout: 60_000 }, async ([, name, changes, ours]) => {
  const { writes, variables } = await people(provider, [`jo-${name}.test`]);
  const jo = `Jo Miller <jo@jo-${name}.test>`;
  const service = await aService({
    variables: without({ ...variables(`${name}.test`), ...changes }),
    handlers,
    clock: '2026-11-03T08:00:00Z',
  });
  await writes({ from: jo, to: ours('start'), subject: 'Hello', text: 'I would like to join.' });
  const { trackingAddress } = await until(async () => (await service.view.users(`jo@jo-${name}.test`))[0]);
  await until(() =>
    provider().into(`jo-${name}.test`, (client) =>
      client.search({ from: name === 'plus' ? 'box@plus.test' : 'tactful@story.test' }).then((found) => found && found.length === 1),
    ),
  );

  await writes({
    from: jo,
    to: 'dana@initech.example',
    bcc: trackingAddress,
    subject: 'Application: Technical writer',
    text: 'Dear Dana, my application is attached.',
  });
  const timeline = await until(async () => (await service.view.timelines(`jo@jo-${name}.test`))[0]);
  expect(timeline).toMatchObject({ kind: 'application', status: 'active' });

  const sent = await service.advanceTo(Temporal.Instant.from('2026-11-10T12:00:00Z'));
  const reminder = sent.find(({ kind }) => kind === 'reminder');
  expect(reminder).toMatchObject({ to: `jo@jo-${name}.test`, sentAt: timeline.nextStep.dueAt });
  await writes({ from: jo, to: reminder?.replyTo ?? '', subject: `Re: ${reminder?.subject}`, text: 'done' });
  const types = await until(async () => {
    const events = (await service.view.timelines(`jo@jo-${name}.test`))[0]?.events.map(({ type }) => type) ?? [];
    return events.includes('FollowedUp') && events;
  });
  expect(types).toEqual(['MailSent', 'ReminderSent', 'FollowedUp']);
  // Accepted mails are gone from the provider, and so is the probe.
  expect(await until(() => provider().into(`${name}.test`, async (client) => client.mailbox && client.mailbox.exists === 0))).toBe(true);
});

test.skipIf(!canHaveProvider)(
  'mail to the bare mailbox counts from a user alone: a newsletter joins nobody',
  { timeout: 60_000 },
  async () => {
    const { writes, variables } = await people(provider, ['jo-bare.test']);
    const service = await aService({ variables: without({ ...variables('bare.test'), MAIL_DOMAIN: '' }), handlers });
    await writes({ from: 'jo@jo-bare.test', to: 'box+start@bare.test', subject: 'Hello', text: 'I would like to join.' });
    await until(async () => (await service.view.users(null))[0]);
    await writes({ from: 'news@jo-bare.test', to: 'box@bare.test', subject: 'Offers of the week', text: 'Buy now.' });
    await writes({ from: 'jo@jo-bare.test', to: 'box@bare.test', subject: 'status', text: 'status' });
    await until(async () => (await service.view.mails('jo@jo-bare.test')).some(({ kind }) => kind === 'status'));
    const left = await until(() =>
      provider().into(
        'bare.test',
        async (client) => client.mailbox && client.mailbox.exists === 1 && client.fetchAll('1:*', { envelope: true }),
      ),
    );
    expect(left.map(({ envelope }) => envelope?.subject)).toEqual(['Offers of the week']);
    expect(await service.view.users(null)).toHaveLength(1);
  },
);
