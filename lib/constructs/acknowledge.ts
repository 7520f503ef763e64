/** cdk-nag findings that we accept, each with its reason, and no wider than the finding. */
import { Stack, Validations } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';

/** Accepts a `*` in this resource of the grantee's policy, and in no other. */
export function acknowledgeWildcard(grantee: IConstruct, arn: string, reason: string): void {
  Validations.of(grantee).acknowledge({ id: `AwsSolutions-IAM5[Resource::${asNagWritesIt(Stack.of(grantee).resolve(arn))}]`, reason });
}

export function acknowledge(construct: Construct, rule: string, reason: string): void {
  Validations.of(construct).acknowledge({ id: `AwsSolutions-${rule}`, reason });
}

/** References in angle brackets: `<Table.Arn>/index/*`. */
function asNagWritesIt(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const reference = value as {
    readonly Ref?: string;
    readonly 'Fn::GetAtt'?: readonly string[];
    readonly 'Fn::Join'?: readonly [string, readonly unknown[]];
  };
  if (reference.Ref !== undefined) return `<${reference.Ref}>`;
  if (reference['Fn::GetAtt'] !== undefined) return `<${reference['Fn::GetAtt'].join('.')}>`;
  const [separator, parts] = reference['Fn::Join'] ?? ['', []];
  return parts.map(asNagWritesIt).join(separator);
}
