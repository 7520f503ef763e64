/** The records that a mail domain needs: written into a Route 53 zone if one is named, otherwise printed as a table to copy. */
import { CfnOutput, Fn } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';

export interface DnsRecord {
  /** Its name in outputs and resources: `Dkim1`, `Mx`. */
  readonly id: string;
  readonly name: string;
  readonly type: 'MX' | 'TXT' | 'CNAME';
  /** As in a zone file; TXT in quotes. */
  readonly value: string;
}

export function dnsRecords(scope: Construct, records: readonly DnsRecord[], zoneId: string | undefined): void {
  for (const { id, name, type, value } of records) {
    if (zoneId === undefined) {
      new CfnOutput(scope, `${id}Record`, {
        key: `Dns${id}`,
        description: 'To be added to the DNS',
        value: Fn.join(' ', [name, type, value]),
      });
    } else {
      new CfnRecordSet(scope, `${id}Record`, { hostedZoneId: zoneId, name, type, ttl: '1800', resourceRecords: [value] });
    }
  }
}
