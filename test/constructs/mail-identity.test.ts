import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { ofType, readable, synthesized } from './synthesized.ts';

const printed = synthesized();
const written = synthesized({ zoneId: 'Z0123456789ABC' });

const fixed = [
  'in.example.com MX 10 inbound-smtp.eu-west-1.amazonaws.com',
  'bounce.in.example.com MX 10 feedback-smtp.eu-west-1.amazonses.com',
  'bounce.in.example.com TXT "v=spf1 include:amazonses.com -all"',
  'in.example.com TXT "v=spf1 include:amazonses.com -all"',
  '_dmarc.in.example.com TXT "v=DMARC1; p=reject"',
];
const dkim = [1, 2, 3].map((n) => `<MailIdentity/Identity.DkimDNSTokenName${n}> CNAME <MailIdentity/Identity.DkimDNSTokenValue${n}>`);

describe('the domain', () => {
  test('has signatures, a subdomain for bounces, and reports through the configuration set', () => {
    printed.template.hasResourceProperties('AWS::SES::EmailIdentity', {
      EmailIdentity: 'in.example.com',
      DkimAttributes: { SigningEnabled: true },
      MailFromAttributes: { MailFromDomain: 'bounce.in.example.com', BehaviorOnMxFailure: 'USE_DEFAULT_VALUE' },
      ConfigurationSetAttributes: { ConfigurationSetName: Match.anyValue() },
    });
  });
  test('only bounces and complaints are published on our topic', () => {
    printed.template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: { Enabled: true, MatchingEventTypes: ['bounce', 'complaint'], SnsDestination: Match.anyValue() },
    });
  });
});

describe('its DNS records', () => {
  test('are printed without a zone', () => {
    printed.template.resourceCountIs('AWS::Route53::RecordSet', 0);
    const lines = Object.entries(printed.outputs)
      .filter(([name]) => name.startsWith('Dns'))
      .map(([, { Value }]) => readable(printed, Value));
    expect(lines.toSorted()).toEqual([...fixed, ...dkim].toSorted());
  });
  test('are created with a zone', () => {
    expect(Object.keys(written.outputs).filter((name) => name.startsWith('Dns'))).toEqual([]);
    const records = ofType(written, 'AWS::Route53::RecordSet').map(
      ([
        ,
        {
          Properties: { HostedZoneId, Name, Type, ResourceRecords },
        },
      ]) => {
        expect(HostedZoneId).toBe('Z0123456789ABC');
        return `${readable(written, Name)} ${Type} ${(ResourceRecords as unknown[]).map((value) => readable(written, value)).join(' ')}`;
      },
    );
    expect(records.toSorted()).toEqual([...fixed, ...dkim].toSorted());
  });
});

test('in the sandbox, the functions may mail the named recipients', () => {
  const { template } = synthesized({ sandboxRecipients: 'me@example.com, you@example.com' });
  const identity = (name: string) =>
    Match.objectLike({ 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp(`:identity/${name}$`)])] });
  template.hasResourceProperties('AWS::IAM::Policy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Action: 'ses:SendRawEmail',
          Resource: Match.arrayWith([identity('in.example.com'), identity('me@example.com'), identity('you@example.com')]),
        }),
      ]),
    },
  });
});
