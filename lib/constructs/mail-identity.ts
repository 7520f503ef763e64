/**
 * The domain as SES and the world know it: verified by DKIM, bounces to a subdomain of its own, SPF and DMARC, and where its mail goes.
 * Not here: what happens to mail that comes in (inbound-mail.ts), bounces and complaints (outbound-feedback.ts).
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
  /** While the account is in the SES sandbox, SES asks for permission on whom a mail goes to as well. */
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
      // While its DNS is broken SES sends with a reverse-path of its own. DKIM still proves the mail to be ours; rejected, it would be lost.
      mailFromBehaviorOnMxFailure: MailFromBehaviorOnMxFailure.USE_DEFAULT_VALUE,
      // The configuration set reports bounces. By mail they would arrive at our own address.
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
        // Our mails are aligned by DKIM and by SPF. Receivers are asked to refuse what only claims to be ours.
        { id: 'Dmarc', name: `_dmarc.${domain}`, type: 'TXT', value: '"v=DMARC1; p=reject"' },
      ],
      zoneId,
    );
    this.#identities = [domain, ...props.sandboxRecipients].map((resourceName) =>
      Stack.of(this).formatArn({ service: 'ses', resource: 'identity', resourceName }),
    );
    this.#configurationSetArn = props.configurationSetArn;
  }

  /** To send as this domain, with feedback. */
  grantSending(grantee: IGrantable): void {
    Grant.addToPrincipal({ grantee, actions: ['ses:SendRawEmail'], resourceArns: [...this.#identities, this.#configurationSetArn] });
  }
}
