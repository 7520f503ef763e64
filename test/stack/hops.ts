/** The main job and what can go wrong on its way, on the deployed stack: each hop asserted from outside. */
import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CreateTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { ResourceNotFoundException } from '@aws-sdk/client-scheduler';
import {
  CreateReceiptRuleSetCommand,
  DeleteReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import { activateRuleSet } from '../../functions/activate-rule-set.ts';
import { activeRuleSet, OtherRuleSetActiveError } from '../../lib/aws/operations/active-rule-set.ts';
import { NoSuchStackError } from '../../lib/aws/operations/stack-outputs.ts';
import { tableDefinition } from '../../lib/aws/table/table.ts';
import { type CdkCli, CdkFailedError } from './cdk-cli.ts';
import { type Deployment, findDeployment, stackName } from './deployment.ts';
import type { Emulator } from './emulator.ts';
import { headerField } from './mail-sink.ts';
import { bounceEvent, complaintEvent } from './ses-feedback-event.ts';
import { shell } from './shell.ts';
import { type StackService, stackService } from './stack-service.ts';
import type { Transcript } from './transcript.ts';
import { until } from './until.ts';

interface Parts {
  readonly told: Transcript;
  readonly cdk: CdkCli;
  readonly emulator: Emulator;
  readonly stories: () => Promise<void>;
}

const jo = 'Jo Winter <jo@example.com>';
const instant = (iso: string) => Temporal.Instant.from(iso);

/** `operations`: also an hour without SES, another rule set, the next deployment, a restore, and the end. */
export async function mainJob({ told, cdk, emulator, stories }: Parts, operations: boolean): Promise<void> {
  await told.hop('cdk bootstrap', () => cdk.bootstrap());
  const outputs = await told.hop('cdk deploy', () => cdk.deploy());
  const stack = await told.hop(
    'its outputs name four functions, a receipt rule for the domain, a queue before receive-mail',
    findDeployment,
  );
  await told.hop('the table forgets by its TTL attribute, and the rule set is the active one', () => checkSettings(stack, outputs));
  const service = await stackService(stack, emulator.mailFolder);
  await theReminder(told, stack, service, () =>
    whatGoesWrong(told, stack, service, { emulator, feedback: outputs.FeedbackTopicArn ?? '' }),
  );
  await theOperatorsShell(told, stack, service, emulator);
  await stories();
  if (!operations) return;
  await theWorstHour(told, await findDeployment(), emulator);
  await theRuleSet(told, outputs.ReceiptRuleSet ?? '');
  await theNextDeployment(told, cdk, emulator, stack);
}

/** For the stories that are told beside the main job. */
export async function storiesAlone({ told, cdk, stories }: Omit<Parts, 'emulator'>): Promise<void> {
  await told.hop('cdk bootstrap', () => cdk.bootstrap());
  await told.hop('cdk deploy', () => cdk.deploy());
  await stories();
}

async function checkSettings(stack: Deployment, outputs: Readonly<Record<string, string>>): Promise<void> {
  const { TimeToLiveDescription } = await stack.document.send(new DescribeTimeToLiveCommand({ TableName: stack.tableName }));
  assert.equal(TimeToLiveDescription?.TimeToLiveStatus, 'ENABLED');
  const { Metadata, Rules } = await new SESClient({}).send(new DescribeActiveReceiptRuleSetCommand({}));
  assert.equal(Metadata?.Name, outputs.ReceiptRuleSet);
  assert.deepEqual(
    Rules?.map(({ Recipients, ScanEnabled }) => ({ Recipients, ScanEnabled })),
    [{ Recipients: [stack.domain], ScanEnabled: true }],
  );
}

/** From joining to `done`. `meanwhile` is done while the schedule's minute goes by. */
async function theReminder(told: Transcript, stack: Deployment, service: StackService, meanwhile: () => Promise<void>): Promise<void> {
  // A week after the application, 65 seconds before its reminder: Scheduler takes nothing that is less than a minute ahead.
  await service.setClock(instant('2026-11-10T07:58:55Z'));
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
      // Of jo's timeline: `<user>-<8 letters>` begins the name. Others have schedules of their own.
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

async function whatGoesWrong(
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
    // SES's own list reports every later mail as another complaint: that is no word of ann's.
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

  await told.hop('after the complaint and `resume`, mail and reminders come again', async () => {
    const { trackingAddress } = await service.user('ann@mail.example');
    const mail = {
      from: 'ann@mail.example',
      to: 'kim@globex.example',
      bcc: trackingAddress,
      subject: 'Application: Editor',
      text: 'Dear Kim,\n\nplease find my application attached.\n\nKind regards\nAnn',
      date: '2026-11-03T07:12:00Z',
    };
    await service.sends(mail);
    await until(
      "ann's reminder",
      150,
      async () => (await service.mails('ann@mail.example')).find(({ kind }) => kind === 'reminder') ?? null,
    );
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
    // Five tries at six minutes' distance are for AWS.
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
}

/** SES takes nothing for longer than a mail that failed for another reason would be tried. */
async function theWorstHour(told: Transcript, stack: Deployment, emulator: Emulator): Promise<void> {
  const away = join(emulator.folder, 'ses-away');
  const service = await stackService(stack, emulator.mailFolder);
  const from = 'max@example.org';
  await told.hop('while SES is away a reminder and an answer stay in their queues, and are no dead letters', async () => {
    await service.setClock(instant('2026-11-12T09:00:00Z'));
    await service.sends({ from, to: `start@${stack.domain}`, subject: 'join', text: 'join' });
    const bcc = (await service.user(from)).trackingAddress;
    const text = 'Dear Kim,\n\nplease find my application attached.\n\nKind regards\nMax';
    await service.sends({ from, to: 'kim@hooli.example', bcc, subject: 'Application: Clerk', text, date: '2026-11-03T07:12:00Z' });
    const [timeline] = await service.timelines(from);
    // Twenty and six minutes between two tries are for AWS.
    const usual = [await stack.hideFor(30, stack.remindersUrl), await stack.hideFor(2)] as const;
    await writeFile(away, '');
    const before = (await service.mails(from)).length;
    await stack.enqueue({ timelineId: timeline?.id });
    const raw = `From: ${from}\r\nTo: tactful@${stack.domain}\r\nSubject: status\r\nMessage-ID: <status@example.org>\r\nDate: Thu, 12 Nov 2026 09:00:00 +0000\r\n\r\nstatus\r\n`;
    await stack.receive({ raw, mailFrom: from, recipients: [`tactful@${stack.domain}`], receivedAt: new Date().toISOString() });
    await setTimeout(20_000);
    for (const url of [stack.remindersUrl, stack.inboundUrl]) {
      const { waiting, inFlight } = await stack.queue(url);
      assert.equal(waiting + inFlight, 1, url);
    }
    assert.equal((await stack.queue(stack.outputs.FailedRemindersUrl)).waiting, 0);
    assert.equal((await service.mails(from)).length, before);
    // The claim of the first try is old by the time of the second.
    await service.setClock(instant('2026-11-12T09:30:00Z'));
    await rm(away);
    const sent = await until('both mails', 90, async () => {
      const kinds = (await service.mails(from)).slice(before).map(({ kind }) => kind);
      return kinds.length >= 2 ? kinds : null;
    });
    assert.deepEqual(sent.toSorted(), ['reminder', 'status']);
    await stack.hideFor(usual[0], stack.remindersUrl);
    await stack.hideFor(usual[1]);
  });
}

/** On the emulator's SES, as CloudFormation would ask. */
async function theRuleSet(told: Transcript, ours: string): Promise<void> {
  await told.hop('another active rule set is not replaced unless that is said, and is active again afterwards', async () => {
    const ses = new SESClient({});
    await ses.send(new CreateReceiptRuleSetCommand({ RuleSetName: 'others' }));
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: 'others' }));
    const asked = { ResourceProperties: { RuleSet: ours, Replace: 'no' } };
    await assert.rejects(activateRuleSet({ ...asked, RequestType: 'Create' }, ses), OtherRuleSetActiveError);
    assert.equal(await activeRuleSet(ses), 'others');
    const replacing = { ResourceProperties: { RuleSet: ours, Replace: 'yes' } };
    const id = await activateRuleSet({ ...replacing, RequestType: 'Create' }, ses);
    assert.equal(await activeRuleSet(ses), ours);
    await activateRuleSet({ ...replacing, RequestType: 'Delete', PhysicalResourceId: id }, ses);
    assert.equal(await activeRuleSet(ses), 'others');
    await ses.send(new SetActiveReceiptRuleSetCommand({ RuleSetName: ours }));
    await ses.send(new DeleteReceiptRuleSetCommand({ RuleSetName: 'others' }));
  });
}

async function theOperatorsShell(told: Transcript, stack: Deployment, service: StackService, { env }: Emulator): Promise<void> {
  await told.hop('`npm run doctor` finds what is well, and the DNS that nobody has here', async () => {
    const { exitCode, output } = await shell(env, 'doctor', stackName);
    assert.equal(exitCode, 1, output);
    assert.match(output, /^ok {4}receipt rules: the active receipt rule set is /m, output);
    assert.match(output, /^ok {4}schedules: /m, output);
    assert.match(output, /^ILL {3}MX: tactful\.test has no MX$/m, output);
  });
  await told.hop('`npm run rebuild` makes anew what was there', async () => {
    const before = await service.timelines('jo@example.com');
    const { exitCode, output } = await shell(env, 'rebuild', stackName);
    assert.equal(exitCode, 0, output);
    assert.match(output, /^Tactful: \d+ timelines of \d+ users made anew from \d+ commits\.$/m);
    assert.deepEqual(await service.timelines('jo@example.com'), before);
  });
  await told.hop('`npm run forget` erases who objects from the table and the bucket; what happened stays', async () => {
    const happened = async () => (await service.timelines('jo@example.com')).map(({ id, events }) => [id, events.map(({ type }) => type)]);
    const before = await happened();
    const dana = /dana|reyes/i;
    assert.match(await stack.everything(), dana);
    const address = 'dana.reyes@initech.example';
    const dry = await shell(env, 'forget', address, '--stack', stackName, '--dry-run');
    assert.match(
      dry.output,
      /^Would be rewritten or removed: \d+ commits on 1 timelines of 1 users, and [1-9]\d* raw mails\. Nothing was changed\.$/m,
    );
    assert.match(await stack.everything(), dana);
    const { exitCode, output } = await shell(env, 'forget', address, '--stack', stackName);
    assert.equal(exitCode, 0, output);
    assert.equal(output, dry.output.replace('Would be rewritten or removed', 'Rewritten or removed').replace(' Nothing was changed.', ''));
    assert.doesNotMatch(await stack.everything(), dana);
    assert.deepEqual(await happened(), before);
  });
  await told.hop('"delete everything" leaves nothing of a user, and keeps who it was on a list', async () => {
    const userId = (await service.user('jo@example.com')).trackingAddress.slice(0, 6);
    const planned = (await stack.schedules()).filter((name) => name.startsWith(userId)).at(-1);
    const says = (to: string, text: string) => service.sends({ from: jo, to, subject: text, text });
    await says(`tactful@${stack.domain}`, 'delete everything');
    const asked = (await service.mails('jo@example.com')).at(-1);
    await says(asked?.replyTo ?? '', 'yes');
    const left = await until('jo to be gone', 20, async () => {
      const rest = await stack.everything();
      return /^.*jo@example\.com.*$/im.test(rest) ? null : rest;
    });
    assert.notEqual(planned, undefined);
    await until('the schedule to be gone', 20, async () => ((await stack.schedules()).includes(planned ?? '') ? null : true));
    assert.match(left, /^erased\//m);
  });
}

async function theNextDeployment(told: Transcript, cdk: CdkCli, emulator: Emulator, before: Deployment): Promise<void> {
  await told.hop('a second deploy with a change: the functions have it', async () => {
    await cdk.deploy({ rawMailDays: '14' });
    const after = await findDeployment();
    assert.equal(after.environment('receive-mail').RAW_MAIL_DAYS, '14');
    assert.equal(after.tableName, before.tableName);
    assert.equal(after.environment('receive-mail').CLOCK_OFFSET_SECONDS, undefined);
    const service = await stackService(after, emulator.mailFolder);
    await service.sends({ from: 'sam@example.org', to: `start@${after.domain}`, subject: 'join', text: 'join' });
    assert.equal((await service.user('sam@example.org')).status, 'active');
  });
  await told.hop('restore: mail waits, the copy is rebuilt and rescheduled, and the service goes on with it', async () => {
    const restored = `${stackName}-restored`;
    for (const name of ['receive-mail', 'send-reminder'] as const) await before.deliver(name, false);
    await before.receive({
      raw: `From: eve@example.org\r\nTo: start@${before.domain}\r\nSubject: join\r\nMessage-ID: <eve@example.org>\r\nDate: Tue, 10 Nov 2026 08:00:00 +0000\r\n\r\njoin\r\n`,
      mailFrom: 'eve@example.org',
      recipients: [`start@${before.domain}`],
      receivedAt: new Date().toISOString(),
    });
    await before.document.send(new CreateTableCommand(tableDefinition(restored)));
    for await (const { Items = [] } of paginateScan({ client: before.document }, { TableName: before.tableName })) {
      for (const Item of Items) await before.document.send(new PutCommand({ TableName: restored, Item }));
    }
    for (const command of ['rebuild', 'reschedule'] as const) {
      const { exitCode, output } = await shell(emulator.env, command, stackName, '--table', restored);
      assert.equal(exitCode, 0, output);
    }
    await cdk.deploy({ rawMailDays: '14', restoredTable: restored });
    for (const name of ['receive-mail', 'send-reminder'] as const) await before.deliver(name, true);
    const after = await findDeployment();
    assert.equal(after.tableName, restored);
    const service = await stackService(after, emulator.mailFolder);
    await after.idle();
    assert.equal((await service.user('eve@example.org')).status, 'active');
    assert.equal((await service.user('sam@example.org')).status, 'active');
  });
  await told.hop('a deployment that would drop the restored table is refused', async () => {
    await assert.rejects(cdk.deploy({ rawMailDays: '14' }), CdkFailedError);
    assert.equal((await findDeployment()).tableName, `${stackName}-restored`);
  });
  await told.hop(
    'cdk destroy is refused while the stack is protected; then it leaves the table and the mails, and nothing else',
    async () => {
      await assert.rejects(cdk.destroy(), CdkFailedError);
      await before.unprotect();
      await cdk.destroy();
      await assert.rejects(findDeployment(), NoSuchStackError);
      const store = await before.document.send(new DescribeTimeToLiveCommand({ TableName: before.tableName }));
      assert.equal(store.TimeToLiveDescription?.TimeToLiveStatus, 'ENABLED');
    },
  );
}
