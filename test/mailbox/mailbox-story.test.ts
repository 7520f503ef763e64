/** The main story with nothing but a mailbox, over a real IMAP server and a real mail server. */

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

test.skipIf(!canHaveProvider)('joining, a BCC, a reminder in the own mailbox, and "done"', { timeout: 60_000 }, async () => {
  const { writes, variables } = await people(provider, ['jo-story.test']);
  const jo = 'Jo Miller <jo@jo-story.test>';
  const service = await aService({ variables: variables('story.test'), handlers, clock: '2026-11-03T08:00:00Z' });
  await writes({ from: jo, to: 'start@story.test', subject: 'Hello', text: 'I would like to join.' });
  const { trackingAddress } = await until(async () => (await service.view.users('jo@jo-story.test'))[0]);
  await until(() =>
    provider().into('jo-story.test', (client) =>
      client.search({ from: 'tactful@story.test' }).then((found) => found && found.length === 1),
    ),
  );

  await writes({
    from: jo,
    to: 'dana@initech.example',
    bcc: trackingAddress,
    subject: 'Application: Technical writer',
    text: 'Dear Dana, my application is attached.',
  });
  const timeline = await until(async () => (await service.view.timelines('jo@jo-story.test'))[0]);
  expect(timeline).toMatchObject({ kind: 'application', status: 'active' });

  const sent = await service.advanceTo(Temporal.Instant.from('2026-11-10T12:00:00Z'));
  const reminder = sent.find(({ kind }) => kind === 'reminder');
  expect(reminder).toMatchObject({ to: 'jo@jo-story.test', sentAt: timeline.nextStep.dueAt });
  await writes({ from: jo, to: reminder?.replyTo ?? '', subject: `Re: ${reminder?.subject}`, text: 'done' });
  const types = await until(async () => {
    const events = (await service.view.timelines('jo@jo-story.test'))[0]?.events.map(({ type }) => type) ?? [];
    return events.includes('FollowedUp') && events;
  });
  expect(types).toEqual(['MailSent', 'ReminderSent', 'FollowedUp']);
  // What was taken is gone from the provider, the probe as well.
  expect(await until(() => provider().into('story.test', async (client) => client.mailbox && client.mailbox.exists === 0))).toBe(true);
});
