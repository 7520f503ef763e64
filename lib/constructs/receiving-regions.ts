/**
 * Where SES receives mail, which is in fewer regions than it sends from. In any other region the stack deploys, but no mail ever arrives.
 * From "Email receiving endpoints" of https://docs.aws.amazon.com/general/latest/gr/ses.html, as of 2024, plus two that were added since.
 * AWS adds regions now and then, so an unlisted one causes a warning, not a refusal; `npm run doctor` looks it up.
 */
import { Annotations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

export const receivingRegions: readonly string[] = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
];

export function warnOfRegion(scope: Construct, region: string): void {
  if (receivingRegions.includes(region)) return;
  Annotations.of(scope).addWarningV2(
    'tactful:receiving-region',
    `SES may not receive mail in ${region}: it is not among ${receivingRegions.join(', ')}. If inbound-smtp.${region}.amazonaws.com resolves, it does; npm run doctor looks.`,
  );
}
