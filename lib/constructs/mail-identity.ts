/**
 * The domain as SES and the world know it: verified by DKIM, with its own subdomain for bounces, SPF and DMARC, and its MX.
 * Not here: what happens to incoming mail (inbound-mail.ts), bounces and complaints (outbound-feedback.ts).
 */
import { Stack } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { type ConfigurationSet, EmailIdentity, Identity, MailFromBehaviorOnMxFailure } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { type DnsRecord, dnsRecords } from './dns-records.ts';

export interface MailIdentityProps {
  readonly domain: string;
  readonly zoneId?: string | undefined;
  readonly configurationSet: ConfigurationSet;
  readonly configurationSetArn: string;
  /** In the SES sandbox, SES also requires permission for the recipient. */
  readonly sandboxRecipients: readonly string[];
}

export class MailIdentity extends Construct {
  readonly #identities: readonly string[];
  readonly #configurationSetArn: string;

  constructor(scope: Construct, id: string, props: MailIdentityProps) {
    super(scope, id);
    const { domain, zoneId } = props;
    const mailFrom = `bounce.${domain}`;
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      dkimSigning: true,
      mailFromDomain: mailFrom,
      // If that subdomain's DNS is broken, SES sends with its own reverse-path. DKIM still proves that the mail is ours;
      // rejecting it would lose it.
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      // The configuration set reports bounces. Reported by mail, they would arrive at our own address.
      feedbackForwarding: false,
      configurationSet: props.configurationSet,
    });
    const { region } = Stack.of(this);
    const dkim = identity.dkimRecords.map(({ name, value }, index): DnsRecord => ({ id: `Dkim${index + 1}`, name, type: 'CNAME', value }));
    dnsRecords(
      this,
      [
        ...dkim,
        { id: 'Mx', name: domain, type: 'MX', value: `10 inbound-smtp.${region}.amazonaws.com` },
        { id: 'BounceMx', name: mailFrom, type: 'MX', value: `10 feedback-smtp.${region}.amazonses.com` },
        { id: 'BounceSpf', name: mailFrom, type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
        { id: 'Spf', name: domain, type: 'TXT', value: '"v=spf1 include:amazonses.com -all"' },
        // Our mails are aligned by DKIM and by SPF. We ask receivers to reject mail that only claims to be ours.
        { id: 'Dmarc', name: `_dmarc.${domain}`, type: 'TXT', value: '"v=DMARC1; p=reject"' },
      ],
      zoneId,
    );
    this.#identities = [domain, ...props.sandboxRecipients].map((resourceName) =>
      Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName }),
    );
    this.#configurationSetArn = props.configurationSetArn;
  }

  /** Permission to send as this domain, with feedback. */
  grantSending(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['ses:SendRawEmail'], resourceArns: [...this.#identities, this.#configurationSetArn] });
  }
}
