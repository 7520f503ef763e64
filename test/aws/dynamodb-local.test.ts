/** The same contract on Amazon's own emulator, which needs Java. Without Java nothing here runs, except in CI, where it must. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type DynamoDbLocal, hasJava, startDynamoDbLocal } from '../support/store/databases.ts';
import { timelineStoreContract } from '../support/store-contract/timeline-store-contract.ts';

if (hasJava() || process.env.CI) {
  describe('on DynamoDB Local', () => {
    let dynamoDbLocal: DynamoDbLocal | undefined;
    beforeAll(async () => {
      dynamoDbLocal = await startDynamoDbLocal();
    });
    afterAll(() => dynamoDbLocal?.stop());
    timelineStoreContract('DynamoDB Local', () => {
      if (dynamoDbLocal === undefined) throw new Error('DynamoDB Local did not start.');
      return dynamoDbLocal.open();
    });
  });
} else {
  test.skip('DynamoDB Local needs Java, which is not on this machine: the contract ran over dynalite alone');
}
