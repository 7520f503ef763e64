/**
 * How we learn what happened to our mails: a configuration set publishes bounces and complaints to a topic, which invokes record-feedback.
 * Not here: what a bounce or a complaint then changes (functions/record-feedback.ts).
 */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnConfigurationSetEventDestination, ConfigurationSet } from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deadLetters } from './dead-letters.ts';

export class OutboundFeedback extends Construct {
  readonly configurationSet: ConfigurationSet;
  readonly topic: Topic;
  /** Feedback that did not reach the function, or on which the function failed three times. */
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { topicKey }: { readonly topicKey: IKey }) {
    super(scope, id);
    const { account, stackName } = Stack.of(this);
    this.deadLetters = deadLetters(this, 'DeadLetters');
    this.topic = new Topic(this, 'Topic', { masterKey: topicKey, enforceSSL: true, displayName: 'Bounces and complaints' });
    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: stackName,
      reputationMetrics: true,
      // We pause a user's mail ourselves, and the user ends the pause by writing to us. SES's own list would still swallow our answers and
      // report each as another complaint, so `resume` could never work.
      disableSuppressionList: true,
    });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'SesTells',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': this.configurationSetArn } },
      }),
    );
    // Not the CDK's own policy, which lets SES publish from any source in the account.
    const destination = new CfnConfigurationSetEventDestination(this, 'Destination', {
      configurationSetName: this.configurationSet.configurationSetName,
      eventDestination: {
        name: 'feedback',
        enabled: true,
        matchingEventTypes: ['bounce', 'complaint'],
        snsDestination: { topicArn: this.topic.topicArn },
      },
    });
    destination.node.addDependency(this.topic);
  }

  get configurationSetArn(): string {
    const { stackName } = Stack.of(this);
    return Stack.of(this).formatArn({ service: 'ses', resource: 'configuration-set', resourceName: stackName });
  }

  deliverTo(recordFeedback: IFunction): void {
    this.topic.addSubscription(new LambdaSubscription(recordFeedback, { deadLetterQueue: this.deadLetters }));
  }
}
