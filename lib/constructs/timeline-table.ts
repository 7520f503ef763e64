/**
 * The one table, as defined in lib/aws/table/table.ts, and who may do what to it.
 * Not here: what the items contain (lib/aws/table/items.ts), how to restore it (docs/operating.md).
 */
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { dueIndex, dueOfUserIndex, tableDefinition, timeToLiveAttribute } from '../aws/table/table.ts';

const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes } = tableDefinition('of the stack');

const readActions = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const writeActions = ['dynamodb:PutItem', 'dynamodb:UpdateItem'];

export class TimelineTable extends Construct {
  readonly tableName: string;
  readonly #arn: string;

  /** @param restored name of a table that was restored from a backup, to be used from now on */
  constructor(scope: Construct, id: string, { restored }: { readonly restored?: string | undefined } = {}) {
    super(scope, id);
    const { tableName, tableArn } = restored === undefined ? this.#create() : TableV2.fromTableName(this, 'Restored', restored);
    this.tableName = tableName;
    this.#arn = tableArn;
  }

  #create(): TableV2 {
    return new TableV2(this, 'Table', {
      ...primaryKey(KeySchema),
      globalSecondaryIndexes: (GlobalSecondaryIndexes ?? []).map((index) => ({
        indexName: index.IndexName ?? '',
        ...primaryKey(index.KeySchema),
        // Keys only: an index that repeated the heads would double what is written and what must be erased.
        projectionType: ProjectionType.KEYS_ONLY,
      })),
      billing: Billing.onDemand(),
      timeToLiveAttribute,
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      // Two locks protect what can't be recreated: the stack leaves the table behind, and it can be deleted only after somebody lifts the
      // protection.
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** Permission to handle mails: to write claims, commits and heads, and to remove what waited for the mail. */
  grantTracking(grantee: IGrantable): void {
    this.#grant(grantee, [...readActions, ...writeActions, 'dynamodb:DeleteItem']);
  }

  /** Permission to claim and record reminders. */
  grantReminding(grantee: IGrantable): void {
    this.#grant(grantee, [...readActions, ...writeActions]);
    this.#grantIndex(grantee, dueOfUserIndex);
  }

  /**
   * Permission to find what is overdue and which users are due. After some upgrades the sweep dates all profiles once, which reads the
   * whole table.
   */
  grantSweeping(grantee: IGrantable): void {
    this.#grant(grantee, ['dynamodb:Scan', 'dynamodb:GetItem', ...writeActions]);
    this.#grantIndex(grantee, dueIndex);
  }

  /** Permission to erase a user or a timeline, item by item and in batches. */
  grantErasing(grantee: IGrantable): void {
    this.#grant(grantee, ['dynamodb:BatchWriteItem', 'dynamodb:DeleteItem']);
  }

  /** Permission to pause users whom mail does not reach, and to take their timelines out of the index. */
  grantPausing(grantee: IGrantable): void {
    this.#grant(grantee, [...readActions, ...writeActions]);
  }

  #grant(grantee: IGrantable, actions: string[]): void {
    Grant.addToPrincipal({ grantee, actions, resourceArns: [this.#arn] });
  }

  #grantIndex(grantee: IGrantable, index: string): void {
    Grant.addToPrincipal({ grantee, actions: ['dynamodb:Query'], resourceArns: [`${this.#arn}/index/${index}`] });
  }
}

type KeyParts = typeof KeySchema;

/** The KeySchema of CreateTable in the CDK's terms. */
const primaryKey = (parts: KeyParts) => ({ partitionKey: attribute(parts, 'HASH'), sortKey: attribute(parts, 'RANGE') });

function attribute(parts: KeyParts, role: 'HASH' | 'RANGE'): { readonly name: string; readonly type: AttributeType } {
  const name = parts?.find(({ KeyType }) => KeyType === role)?.AttributeName ?? '';
  const type = AttributeDefinitions?.find(({ AttributeName }) => AttributeName === name)?.AttributeType;
  return { name, type: type === 'N' ? AttributeType.NUMBER : AttributeType.STRING };
}
