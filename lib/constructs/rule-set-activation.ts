/**
 * Makes our receipt rule set the account's active one while the stack exists. When the stack is deleted while ours is still active, the
 * former one becomes active again. Only if the deployer asked for it, because it stops what another active rule set receives.
 */
import { CustomResource } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct, type IConstruct } from 'constructs';
import { acknowledgeWildcard } from './acknowledge.ts';
import { functionNameOf } from './functions.ts';
import { ServiceFunction } from './service-function.ts';

export interface RuleSetActivationProps {
  readonly ruleSet: CfnReceiptRuleSet;
  /** Even if another one is active. */
  readonly mayReplace: boolean;
  /** Everything that must work before mail arrives. */
  readonly after: readonly IConstruct[];
}

export class RuleSetActivation extends Construct {
  readonly activator: ServiceFunction;

  constructor(scope: Construct, id: string, { ruleSet, mayReplace, after }: RuleSetActivationProps) {
    super(scope, id);
    this.activator = new ServiceFunction(this, 'activate-rule-set', {
      name: 'activate-rule-set',
      functionName: functionNameOf(this, 'activate-rule-set'),
      description: 'At deployment: makes the receipt rule set the active one',
      memoryMiB: 256, // two requests to SES, only at deployments
      timeoutSeconds: 60,
      environment: {},
    });
    this.activator.role.addToPrincipalPolicy(
      new PolicyStatement({ actions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'], resources: ['*'] }),
    );
    acknowledgeWildcard(this.activator.role, '*', 'Which rule set is active is a setting of the account: SES has no resource to name.');
    const activation = new CustomResource(this, 'Active', {
      serviceToken: this.activator.function.functionArn,
      resourceType: 'Custom::ActiveReceiptRuleSet',
      properties: { RuleSet: ruleSet.ref, Replace: mayReplace ? 'yes' : 'no' },
    });
    activation.node.addDependency(...after, this.activator);
  }
}
