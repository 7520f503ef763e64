/** Forged, bounced, reported and poison messages, each checked while the schedule of the main job waits. */
import assert from 'node:assert/strict';
import { type Deployment, stackName } from '../deployment.ts';
import type { Emulator } from '../emulator.ts';
import { bounceEvent, complaintEvent } from '../ses-feedback-event.ts';
import { shell } from '../shell.ts';
import type { StackService } from '../stack-service.ts';
import type { Transcript } from '../transcript.ts';
import { until } from '../until.ts';

export async function whatGoesWrong(
  told: Transcript,
  stack: Deployment,
  service: StackService,
  { emulator, feedback }: { readonly emulator: Emulator; readonly feedback: string },
): Promise<void> {
  const { domain, outputs } = stack;
  const deadLetters = outputs.InboundDeadLettersUrl;
  const says = (from: string, text: string, to = `tactful@${domain}`) => service.sends({ from, to, subject: text, text });
  const becomes = (email: string, status: string) =>
    until(`${email} to become ${status}`, 20, async () => ((await service.user(email)).status === status ? true : null));

  await told.hop('a forged sender does nothing', async () => {
    const failed = { dmarc: 'FAIL', spf: 'FAIL', dkim: 'FAIL' } as const;
    const before = (await service.mails()).length;
    await service.sends({ from: 'jo@example.com', to: `tactful@${domain}`, subject: 'stop all', text: 'stop all' }, 'UTC', failed);
    assert.equal((await service.user('jo@example.com')).status, 'active');
    assert.equal((await service.mails()).length, before);
  });

  await told.hop("a bounce holds its user's mail, once; a proven mail of theirs ends it", async () => {
    await says('ann@mail.example', 'join', `start@${domain}`);
    await stack.publish(feedback, bounceEvent('ann@mail.example', domain, 'feedback-of-ann'));
    await becomes('ann@mail.example', 'paused');
    await says('ann@mail.example', 'status');
    await becomes('ann@mail.example', 'active');
    await stack.publish(feedback, bounceEvent('ann@mail.example', domain, 'feedback-of-ann'));
    await says('ann@mail.example', 'status');
    assert.equal((await service.user('ann@mail.example')).status, 'active');
  });

  await told.hop('after a complaint only `resume` does', async () => {
    await stack.publish(feedback, complaintEvent('ann@mail.example', domain, 'complaint-of-ann'));
    await becomes('ann@mail.example', 'paused');
    await says('ann@mail.example', 'status');
    assert.equal((await service.user('ann@mail.example')).status, 'paused');
    // SES's own list reports every later mail as another complaint, though ann said nothing.
    const listed = complaintEvent('ann@mail.example', domain, 'complaint-of-ann-2').replace(
      '"complaintSubType":null',
      '"complaintSubType":"OnAccountSuppressionList"',
    );
    await says('ann@mail.example', 'resume');
    await becomes('ann@mail.example', 'active');
    await stack.publish(feedback, listed);
    await says('ann@mail.example', 'status');
    assert.equal((await service.user('ann@mail.example')).status, 'active');
  });

  await told.hop('after the complaint and `resume` her mail is tracked again', async () => {
    const { trackingAddress } = await service.user('ann@mail.example');
    await service.sends({
      from: 'ann@mail.example',
      to: 'kim@globex.example',
      bcc: trackingAddress,
      subject: 'Application: Editor',
      text: 'Dear Kim,\n\nplease find my application attached.\n\nKind regards\nAnn',
      date: '2026-11-03T07:12:00Z',
    });
    assert.equal((await service.timelines('ann@mail.example')).length, 1);
  });

  await told.hop('what SES writes when the rule is made is no mail', async () => {
    const setup = stack.arriving({ raw: '', mailFrom: '', recipients: [`start@${domain}`], receivedAt: new Date().toISOString() });
    await stack.publish(
      stack.places.topicArn,
      setup.notification.replaceAll(setup.objectKey, `${stack.places.prefix}AMAZON_SES_SETUP_NOTIFICATION`),
    );
    await stack.idle();
    assert.equal((await stack.queue(deadLetters)).waiting, 0);
  });

  const late = stack.arriving({
    raw: `From: kim@example.org\r\nTo: start@${domain}\r\nSubject: Hello\r\nMessage-ID: <late@example.org>\r\nDate: Tue, 10 Nov 2026 08:00:00 +0000\r\n\r\njoin\r\n`,
    mailFrom: 'kim@example.org',
    recipients: [`start@${domain}`],
    receivedAt: new Date().toISOString(),
  });
  await told.hop('poison messages go to the dead letters after five tries, and hold up no neighbour', async () => {
    // On AWS the five tries are six minutes apart.
    const usual = await stack.hideFor(3);
    await stack.publish(stack.places.topicArn, JSON.stringify({ poison: 'no notification at all' }));
    await stack.publish(stack.places.topicArn, late.notification);
    await says('lee@example.org', 'join', `start@${domain}`);
    assert.equal((await service.user('lee@example.org')).status, 'active');
    await until('two dead letters', 60, async () => ((await stack.queue(deadLetters)).waiting === 2 ? true : null));
    await stack.hideFor(usual);
  });

  await told.hop('`npm run redrive -- --dry-run` shows both and leaves them', async () => {
    const { exitCode, output } = await shell(emulator.env, 'redrive', stackName, '--dry-run');
    assert.equal(exitCode, 0, output);
    assert.match(output, /^(?:inbound {2}\S+ {2}since \S+ {2}would go to its queue\n){2}2 would go back; nothing was changed\.\n$/);
    await until('two dead letters', 10, async () => ((await stack.queue(deadLetters)).waiting === 2 ? true : null));
  });

  await told.hop('put back when the mail is in the bucket after all, it is handled; what is poison comes back', async () => {
    const usual = await stack.hideFor(3);
    await stack.keep(late);
    const { exitCode, output } = await shell(emulator.env, 'redrive', stackName);
    assert.equal(exitCode, 0, output);
    assert.match(output, /^inbound {2}2 moved to its queue\n2 went back\.$/m);
    await until('the mail to be handled', 20, async () => ((await service.mails('kim@example.org')).length === 1 ? true : null));
    assert.equal((await service.user('kim@example.org')).status, 'active');
    await until('the poison among the dead letters', 60, async () => ((await stack.queue(deadLetters)).waiting === 1 ? true : null));
    await stack.hideFor(usual);
  });

  // Checked last, because Scheduler takes at least a minute.
  await told.hop('and her reminders come again', async () => {
    await until(
      "ann's reminder",
      150,
      async () => (await service.mails('ann@mail.example')).find(({ kind }) => kind === 'reminder') ?? null,
    );
  });
}
