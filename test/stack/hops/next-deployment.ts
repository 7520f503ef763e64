/** The next deployment, a restore, refused changes, and the end. */
import assert from 'node:assert/strict';
import { CreateTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { NoSuchStackError } from '../../../lib/aws/operations/stack-outputs.ts';
import { tableDefinition } from '../../../lib/aws/table/table.ts';
import { type CdkCli, CdkFailedError } from '../cdk-cli.ts';
import { type Deployment, findDeployment, stackName } from '../deployment.ts';
import type { Emulator } from '../emulator.ts';
import type { InboundMail } from '../ses-inbound.ts';
import { shell } from '../shell.ts';
import { stackService } from '../stack-service.ts';
import type { Transcript } from '../transcript.ts';

export async function theNextDeployment(told: Transcript, cdk: CdkCli, emulator: Emulator, before: Deployment): Promise<void> {
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
    const key = await before.identityKey();
    const copy = await itemsOf(before);
    const ida = joining('ida@example.org', before.domain);
    await before.receive(ida);
    await before.idle();
    const { trackingAddress } = await (await stackService(before, emulator.mailFolder)).user('ida@example.org');
    for (const name of ['receive-mail', 'send-reminder'] as const) await before.deliver(name, false);
    await before.receive(joining('eve@example.org', before.domain));
    await before.document.send(new CreateTableCommand(tableDefinition(restored)));
    for (const Item of copy) await before.document.send(new PutCommand({ TableName: restored, Item }));
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
    // A user who joined after the backup gets the same address when their mail is handled again, because the key was kept.
    await assert.rejects(service.user('ida@example.org'));
    await after.receive(ida);
    await after.idle();
    assert.equal((await service.user('ida@example.org')).trackingAddress, trackingAddress);
    assert.equal(await after.identityKey(), key);
  });
  await told.hop('a deployment that would drop the restored table is refused', async () => {
    await assert.rejects(cdk.deploy({ rawMailDays: '14' }), CdkFailedError);
    assert.equal((await findDeployment()).tableName, `${stackName}-restored`);
  });
  await told.hop(
    'cdk destroy is refused while the stack is protected; then it leaves the table, the mails and the key, and nothing else',
    async () => {
      const key = await before.identityKey();
      await assert.rejects(cdk.destroy(), CdkFailedError);
      await before.unprotect();
      await cdk.destroy();
      await assert.rejects(findDeployment(), NoSuchStackError);
      assert.equal(await before.identityKey(), key);
      const store = await before.document.send(new DescribeTimeToLiveCommand({ TableName: before.tableName }));
      assert.equal(store.TimeToLiveDescription?.TimeToLiveStatus, 'ENABLED');
    },
  );
}

async function itemsOf({ document, tableName }: Deployment): Promise<readonly Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  for await (const { Items = [] } of paginateScan({ client: document }, { TableName: tableName })) items.push(...Items);
  return items;
}

const joining = (from: string, domain: string): InboundMail => ({
  raw: `From: ${from}\r\nTo: start@${domain}\r\nSubject: join\r\nMessage-ID: <joins-${from}>\r\nDate: Tue, 10 Nov 2026 08:00:00 +0000\r\n\r\njoin\r\n`,
  mailFrom: from,
  recipients: [`start@${domain}`],
  receivedAt: new Date().toISOString(),
});
