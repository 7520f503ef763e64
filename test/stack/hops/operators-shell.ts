/** The operator's commands while the service runs, and a user who erases everything. */
import assert from 'node:assert/strict';
import { type Deployment, stackName } from '../deployment.ts';
import type { Emulator } from '../emulator.ts';
import { shell } from '../shell.ts';
import type { StackService } from '../stack-service.ts';
import type { Transcript } from '../transcript.ts';
import { until } from '../until.ts';

const jo = 'Jo Winter <jo@example.com>';

export async function theOperatorsShell(told: Transcript, stack: Deployment, service: StackService, { env }: Emulator): Promise<void> {
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
    const says = (to: string, text: string) => service.sends({ from: jo, to, subject: text, text });
    // `rebuild` planned by the real clock, which in the evening puts off what the service's clock does not.
    await says(`tactful@${stack.domain}`, 'hour 10');
    const planned = (await stack.schedules()).filter((name) => name.startsWith(userId)).at(-1);
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
