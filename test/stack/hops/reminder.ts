/** The main job: from joining to the answer to the first reminder. */
import assert from 'node:assert/strict';
import { ResourceNotFoundException } from '@aws-sdk/client-scheduler';
import { Temporal } from 'temporal-polyfill';
import type { Deployment } from '../deployment.ts';
import { headerField } from '../mail-sink.ts';
import type { StackService } from '../stack-service.ts';
import type { Transcript } from '../transcript.ts';
import { until } from '../until.ts';

const jo = 'Jo Winter <jo@example.com>';

/** From joining to `done`. `meanwhile` runs during the minute until the schedule fires. */
export async function theReminder(
  told: Transcript,
  stack: Deployment,
  service: StackService,
  meanwhile: () => Promise<void>,
): Promise<void> {
  // A week after the application, 65 seconds before its reminder, because Scheduler accepts only times at least a minute ahead.
  await service.setClock(Temporal.Instant.from('2026-11-10T07:58:55Z'));
  const tracking = await told.hop('a mail to start@ joins: welcome with a tracking address', async () => {
    await service.sends({ from: jo, to: `start@${stack.domain}`, subject: 'Hello', text: 'I would like to join.' });
    assert.deepEqual(
      (await service.mails()).map(({ kind, to }) => [kind, to]),
      [['welcome', 'jo@example.com']],
    );
    const { trackingAddress, status } = await service.user('jo@example.com');
    assert.equal(status, 'active');
    return trackingAddress;
  });

  const application = {
    from: jo,
    to: 'Dana Reyes <dana.reyes@initech.example>',
    bcc: tracking,
    subject: 'Application: Technical writer',
    text: 'Dear Ms Reyes,\n\nplease find my application for the position of technical writer attached.\n\nKind regards\nJo Winter',
    date: '2026-11-03T07:12:00Z',
    messageId: '<application@example.com>',
  };
  const timeline = await told.hop('a tracked mail becomes a timeline in DynamoDB', async () => {
    await service.sends(application);
    const [found, another] = await service.timelines('jo@example.com');
    assert.ok(found !== undefined && another === undefined);
    assert.deepEqual(
      found.events.map(({ type }) => type),
      ['MailSent'],
    );
    assert.deepEqual(
      { kind: found.kind, company: found.company, step: found.nextStep.step, dueAt: found.nextStep.dueAt },
      { kind: 'application', company: 'Initech', step: 'application.check-in', dueAt: '2026-11-10T08:00:00Z' },
    );
    return found;
  });

  const planned = await told.hop('one schedule in the group: its time, its target, gone when done', async () => {
    const [name, another] = await stack.schedules();
    assert.ok(name !== undefined && another === undefined);
    assert.ok(name.startsWith(`${timeline.id}-`));
    const standing = await stack.schedule(name);
    const secondsAhead = Temporal.Now.instant()
      .until(Temporal.Instant.from(`${standing.firesAt}Z`))
      .total('seconds');
    assert.ok(secondsAhead > 40 && secondsAhead < 70, `fires in ${secondsAhead} s`);
    assert.equal(standing.afterwards, 'DELETE');
    assert.deepEqual(JSON.parse(String(standing.target.Input)), { timelineId: timeline.id });
    return standing;
  });

  await told.hop('the same mail delivered again changes nothing', async () => {
    const mails = (await service.mails()).length;
    await service.sends(application);
    assert.equal((await service.timelines('jo@example.com'))[0]?.events.length, 1);
    assert.deepEqual(await stack.schedules(), [planned.name]);
    assert.equal((await service.mails()).length, mails);
  });

  await meanwhile();

  const reminder = await told.hop('Scheduler fires, and send-reminder sends the reminder', async () =>
    until('the reminder', 90, async () => (await service.mails('jo@example.com')).find(({ kind }) => kind === 'reminder') ?? null),
  );
  const lateBy = Temporal.Instant.from(`${planned.firesAt}Z`).until(Temporal.Now.instant()).total('seconds');
  told.note(`seen ${lateBy.toFixed(1)} s after its time`);
  await told.hop('the reminder has all its headers; SES put its own Message-ID', async () => {
    assert.equal(reminder.step, 'application.check-in');
    assert.equal(reminder.timelineId, timeline.id);
    const mail = await service.source(reminder);
    assert.deepEqual({ from: mail.mailFrom, to: mail.recipients }, { from: `tactful@${stack.domain}`, to: ['jo@example.com'] });
    const expected: Readonly<Record<string, RegExp>> = {
      From: /^Tactful <tactful@tactful\.test>$/,
      To: /^jo@example\.com$/,
      'Reply-To': /^[a-z0-9.+-]+@tactful\.test$/,
      Subject: /\S/,
      Date: /^Tue, 10 Nov 2026 08:\d\d:\d\d \+0000$/,
      'Message-ID': /^<[0-9a-f-]+@email\.amazonses\.com>$/,
      References: /^<[^<>\s]+@tactful\.test>$/,
      'Auto-Submitted': /^auto-generated$/,
      'X-Auto-Response-Suppress': /^All$/,
      'List-Unsubscribe': /^<mailto:u-[a-z2-7]{26}@tactful\.test\?subject=stop%20all>$/,
      'MIME-Version': /^1\.0$/,
      'Content-Type': /^multipart\/(?:alternative|mixed);/,
    };
    for (const [name, pattern] of Object.entries(expected)) assert.match(headerField(mail, name) ?? '(absent)', pattern, name);
    assert.equal(headerField(mail, 'Bcc'), null);
  });

  await told.hop('the schedule is gone, and the next step has its own', async () => {
    await until('another schedule', 30, async () => {
      // Names of jo's timeline begin with `<user>-<8 letters>`. Other timelines have schedules of their own.
      const names = (await stack.schedules()).filter((name) => name.startsWith(planned.name.slice(0, 15)));
      return names.length === 1 && names[0] !== planned.name ? names : null;
    });
    await assert.rejects(stack.schedule(planned.name), ResourceNotFoundException);
  });

  await told.hop('`done` counts as a follow-up; the next reminder is in two weeks', async () => {
    await service.sends({ from: reminder.to, to: reminder.replyTo ?? '', subject: `Re: ${reminder.subject}`, text: 'done' });
    const [after] = await service.timelines('jo@example.com');
    assert.deepEqual(
      { followUps: after?.followUps, step: after?.nextStep.step, dueAt: after?.nextStep.dueAt },
      { followUps: 1, step: 'follow-up.next', dueAt: '2026-11-24T08:00:00Z' },
    );
  });
}
