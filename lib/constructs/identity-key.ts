/**
 * The key of ids and secrets, as a SecureString parameter. CloudFormation makes none of that type, so a function of ours does, once; the
 * parameter stays when the stack goes, and a stack of the same name goes on with it.
 * Not here: what is made from the key (lib/handling/secure-random.ts), how it is read (lib/aws/adapters/identity-key.ts).
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
    // Not by the stack's name alone: AWS reserves names that begin with aws or ssm.
    this.parameterName = `/tactful/${stack.stackName}/identity-key`;
    this.#arn = stack.formatArn({ service: 'ssm', resource: 'parameter', resourceName: this.parameterName.slice(1) });
    const maker = new ServiceFunction(this, 'make-identity-key', {
      name: 'make-identity-key',
      functionName: functionNameOf(this, 'make-identity-key'),
      description: 'At the first deployment: makes the key of ids and secrets',
      memoryMiB: 256, // one request, at deployments alone
      timeoutSeconds: 60,
      environment: {},
    });
    // The account's own key for parameters (alias/aws/ssm) lets everybody use it by Parameter Store who may use the parameter.
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

  /** To give out ids and secrets. */
  grantRead(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['ssm:GetParameter'], resourceArns: [this.#arn] });
  }
}
