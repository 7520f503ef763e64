/** The service mails itself. As nobody receives what the emulator's SES sends, the driver delivers both mails like SES. */
import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { type Deployment, stackName } from '../deployment.ts';
import type { Emulator } from '../emulator.ts';
import { sunkMails } from '../mail-sink.ts';
import { shell } from '../shell.ts';
import type { StackService } from '../stack-service.ts';
import type { Transcript } from '../transcript.ts';
import { until } from '../until.ts';

export async function theCanary(told: Transcript, stack: Deployment, service: StackService, { env, mailFolder }: Emulator): Promise<void> {
  const canary = `canary@${stack.domain}`;
  let seen = (await sunkMails(mailFolder)).length;
  /** Delivers the next mail that SES sends to this address. */
  const comesIn = async (recipient: string): Promise<void> => {
    const { mailFrom, recipients, raw } = await until(
      `a mail to ${recipient}`,
      60,
      async () => (await sunkMails(mailFolder, seen))[0] ?? null,
    );
    seen += 1;
    assert.deepEqual(recipients, [recipient]);
    await stack.receive({ raw, mailFrom, recipients, receivedAt: new Date().toISOString() });
  };
  const isNobody = async () => assert.rejects(service.user(canary));

  await told.hop('`npm run smoke` mails the service, and sees the answer come back', async () => {
    const smoking = shell(env, 'smoke', stackName, '--minutes', '2');
    await comesIn(`start@${stack.domain}`);
    await comesIn(canary);
    const { exitCode, output } = await smoking;
    assert.equal(exitCode, 0, output);
    assert.match(output, /^ok {4}smoke: the test mail to start@tactful\.test was answered, and the answer came in after \d+ seconds\n$/);
    await isNobody();
  });
  await told.hop('the daily canary does the same, and its return is counted', async () => {
    const since = Temporal.Now.instant();
    await stack.invoke('send-canary', { at: since.toString() });
    await comesIn(`start@${stack.domain}`);
    await comesIn(canary);
    const [counted] = await until('the count', 20, async () => {
      const lines = await stack.logged('receive-mail', 'received.canary', since);
      return lines.some((line) => line.includes('"received.canary":1')) ? lines : null;
    });
    assert.ok(counted);
    await isNobody();
    assert.equal((await sunkMails(mailFolder)).length, seen);
  });
  await told.hop('a test mail that does not come in is told as such', async () => {
    const { exitCode, output } = await shell(env, 'smoke', stackName, '--minutes', '0');
    assert.equal(exitCode, 1, output);
    assert.match(output, /^ILL {3}smoke: the test mail was sent and never handled\n/);
  });
}
