/**
 * The key of ids and secrets, as a SecureString parameter. CloudFormation can't create that type, so one of our functions does, once. The
 * parameter stays when the stack is deleted, and a stack of the same name uses it again.
 * Not here: what is derived from the key (lib/handling/secure-random.ts), how it is read (lib/aws/adapters/identity-key.ts).
 */
import { CustomResource, Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { functionNameOf } from './functions.ts';
import { ServiceFunction } from './service-function.ts';

export class IdentityKey extends Construct {
  readonly parameterName: string;
  readonly #arn: string;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const stack = Stack.of(this);
    // Not just the stack's name: AWS reserves names that begin with aws or ssm.
    this.parameterName = `/tactful/${stack.stackName}/identity-key`;
    this.#arn = stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName: this.parameterName.slice(1) });
    const maker = new ServiceFunction(this, 'make-identity-key', {
      name: 'make-identity-key',
      functionName: functionNameOf(this, 'make-identity-key'),
      description: 'At the first deployment: makes the key of ids and secrets',
      memoryMiB: 256, // one request, only at deployments
      timeoutSeconds: 60,
      environment: {},
    });
    // No key grant is needed: whoever may use the parameter may use the account's default key (alias/aws/ssm) through it.
    Grant.addToPrincipal({
      grantee: maker.role,
      actions: ['ssm:PutParameter', 'ssm:AddTagsToResource'],
      resourceArns: [this.#arn],
    });
    const made = new CustomResource(this, 'Made', {
      serviceToken: maker.function.functionArn,
      resourceType: 'Custom::IdentityKey',
      properties: { Parameter: this.parameterName, Stack: stack.stackName },
    });
    made.node.addDependency(maker);
  }

  /** Permission to create ids and secrets. */
  grantRead(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['ssm:GetParameter'], resourceArns: [this.#arn] });
  }
}
