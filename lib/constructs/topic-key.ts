/**
 * The key of every topic of the stack. AWS's own key for SNS (alias/aws/sns) can't be used, because its policy can't let other services
 * publish.
 * Each topic's policy says who may publish, by account and source; the key only lets those services encrypt.
 */
import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

export function topicKey(scope: Construct, id: string): Key {
  const key = new Key(scope, id, {
    description: 'What SES and CloudWatch publish is encrypted with it until it is delivered',
    enableKeyRotation: true,
    // A topic stores nothing, so without the stack nothing is left that needs this key.
    removalPolicy: RemovalPolicy.DESTROY,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'PublishersEncrypt',
      principals: [new ServicePrincipal('ses.amazonaws.com'), new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
      resources: ['*'],
    }),
  );
  return key;
}
