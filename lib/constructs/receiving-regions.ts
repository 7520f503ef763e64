/**
 * Where SES receives mail: in fewer regions than where it sends. In another one the stack deploys and no mail ever comes.
 * From "Email receiving endpoints" of https://docs.aws.amazon.com/general/latest/gr/ses.html, as of 2024; AWS adds to them now and then.
 */
export const receivingRegions = [
  'us-east-1',
  'us-east-2',
  'us-west-2',
  'ca-central-1',
  'eu-central-1',
  'eu-west-1',
  'eu-west-2',
  'ap-northeast-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
] as const;

/** @throws NotAReceivingRegionError naming the regions to choose from */
export function requireReceiving(region: string): void {
  if (!receivingRegions.some((known) => known === region)) throw new NotAReceivingRegionError(region);
}

export class NotAReceivingRegionError extends Error {
  override readonly name = 'NotAReceivingRegionError';
  constructor(region: string) {
    super(
      `SES receives no mail in ${region}. Set AWS_REGION to one of ${receivingRegions.join(', ')}; if AWS has added yours since, add it to lib/constructs/receiving-regions.ts.`,
    );
  }
}
