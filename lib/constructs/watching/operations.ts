/**
 * How the operator learns that something is wrong, and sees how the service is doing: alarms by mail, a dashboard, a budget.
 * Not here: which alarms (alarms.ts), what is drawn (dashboard.ts), what to do about them (docs/operating.md).
 */
import { ArnFormat, Stack } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { alarms, type Watched } from './alarms.ts';
import { monthlyBudget } from './budget.ts';
import { dashboard } from './dashboard.ts';

export interface OperationsProps {
  readonly operator: string;
  readonly topicKey: IKey;
  readonly watched: Watched;
  readonly budgetUsd?: number | undefined;
}

export class Operations extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, { operator, topicKey, watched, budgetUsd }: OperationsProps) {
    super(scope, id);
    this.topic = new Topic(this, 'Alarms', { masterKey: topicKey, enforceSSL: true, displayName: 'Tactful alarms' });
    const { account } = Stack.of(this);
    // A topic with its own policy loses the default one, which lets CloudWatch publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'AlarmsTell',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: {
            'aws:SourceArn': Stack.of(this).formatArn({
              service: 'cloudwatch',
              resource: 'alarm',
              resourceName: '*',
              arnFormat: ArnFormat.COLON_RESOURCE_NAME,
            }),
          },
        },
      }),
    );
    this.topic.addSubscription(new EmailSubscription(operator));
    const tell = new SnsAction(this.topic);
    const all = alarms(this, watched);
    for (const alarm of all) {
      alarm.addAlarmAction(tell);
      alarm.addOkAction(tell);
    }
    dashboard(this, watched, all);
    if (budgetUsd !== undefined) monthlyBudget(this, budgetUsd, operator);
  }
}
