/** The next deployment, a restore, what is refused, and the end. */
import assert from 'node:assert/strict';
import { CreateTableCommand, DescribeTimeToLiveCommand } from '@aws-sdk/client-dynamodb';
import { PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { NoSuchStackError } from '../../../lib/aws/operations/stack-outputs.ts';
import { tableDefinition } from '../../../lib/aws/table/table.ts';
import { type CdkCli, CdkFailedError } from '../cdk-cli.ts';
import { type Deployment, findDeployment, stackName } from '../deployment.ts';
import type { Emulator } from '../emulator.ts';
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
