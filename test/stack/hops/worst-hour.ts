/** SES accepts nothing for longer than a mail that failed for another reason would be retried. */
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Deployment, FunctionName } from '../deployment.ts';
import type { Emulator } from '../emulator.ts';
import { stackService } from '../stack-service.ts';
import type { Transcript } from '../transcript.ts';
import { until } from '../until.ts';

/**
 * Seconds between two tries (on AWS twenty and six minutes). They are longer than a try takes on a busy machine, and a reminder's second
 * try must come after the clock was moved.
 */
const hidden = { reminders: 10, mails: 4 };
/** One more than the number of times a mail may fail for another reason (lib/aws/incoming/mail-deliveries.ts). */
const tries = { reminders: 2, mails: 6 };

export async function theWorstHour(told: Transcript, stack: Deployment, emulator: Emulator): Promise<void> {
  const away = join(emulator.folder, 'ses-away');
  const service = await stackService(stack, emulator.mailFolder);
  const from = 'max@example.org';
  await told.hop('while SES is away a reminder and an answer stay in their queues, and are no dead letters', async () => {
    await service.setClock(Temporal.Instant.from('2026-11-12T09:00:00Z'));
    await service.sends({ from, to: `start@${stack.domain}`, subject: 'join', text: 'join' });
    const bcc = (await service.user(from)).trackingAddress;
    const text = 'Dear Kim,\n\nplease find my application attached.\n\nKind regards\nMax';
    await service.sends({ from, to: 'kim@hooli.example', bcc, subject: 'Application: Clerk', text, date: '2026-11-03T07:12:00Z' });
    const [timeline] = await service.timelines(from);
    const dueAt = Temporal.Instant.from(timeline?.nextStep.dueAt ?? '');
    await service.setClock(dueAt);
    const usual = [await stack.hideFor(hidden.reminders, stack.remindersUrl), await stack.hideFor(hidden.mails)] as const;
    const since = Temporal.Now.instant();
    const tried = (name: FunctionName, times: number) =>
      until(`${name} to have tried ${times} times`, 90, async () =>
        (await stack.logged(name, 'waits for SES', since)).length >= times ? true : null,
      );
    const deadLetters = () =>
      Promise.all([stack.outputs.FailedRemindersUrl, stack.outputs.InboundDeadLettersUrl].map((url) => stack.queue(url)));
    const deadBefore = await deadLetters();
    await writeFile(away, '');
    const before = (await service.mails(from)).length;
    await stack.enqueue({ timelineId: timeline?.id });
    const raw = `From: ${from}\r\nTo: tactful@${stack.domain}\r\nSubject: status\r\nMessage-ID: <status@example.org>\r\nDate: Thu, 12 Nov 2026 09:00:00 +0000\r\n\r\nstatus\r\n`;
    await stack.receive({ raw, mailFrom: from, recipients: [`tactful@${stack.domain}`], receivedAt: new Date().toISOString() });
    await tried('send-reminder', 1);
    // The claim of the first try is stale by the second.
    await service.setClock(dueAt.add({ minutes: 30 }));
    await Promise.all([tried('send-reminder', tries.reminders), tried('receive-mail', tries.mails)]);
    for (const url of [stack.remindersUrl, stack.inboundUrl]) {
      const { waiting, inFlight } = await stack.queue(url);
      assert.equal(waiting + inFlight, 1, url);
    }
    assert.deepEqual(await deadLetters(), deadBefore);
    assert.equal((await service.mails(from)).length, before);
    // Delivery resumes only when no try is under way, because a try that takes longer than its message is hidden would be answered twice.
    const functions = ['receive-mail', 'send-reminder'] as const;
    for (const name of functions) await stack.deliver(name, false);
    await stack.hideFor(usual[0], stack.remindersUrl);
    await stack.hideFor(usual[1]);
    for (const url of [stack.remindersUrl, stack.inboundUrl])
      await until('nobody to handle it', 30, async () => ((await stack.queue(url)).inFlight === 0 ? true : null));
    await rm(away);
    for (const name of functions) await stack.deliver(name, true);
    const sent = await until('both mails', 90, async () => {
      const kinds = (await service.mails(from)).slice(before).map(({ kind }) => kind);
      return kinds.length >= 2 ? kinds : null;
    });
    assert.deepEqual(sent.toSorted(), ['reminder', 'status']);
  });
}
