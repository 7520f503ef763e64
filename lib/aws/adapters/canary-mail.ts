/** The service's own test mail, sent through SES from canary@ to start@. Not here: what happens to it (handling/receive/canary.ts). */
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Temporal } from 'temporal-polyfill';

export interface CanarySender {
  readonly domain: string;
  readonly configurationSet: string;
}

/** @param token of [a-z2-7], at most 32: it distinguishes this mail from other test mails */
export async function sendCanary(client: SESClient, sender: CanarySender, token: string, at: Temporal.Instant): Promise<void> {
  const { domain, configurationSet } = sender;
  const lines = [
    `From: canary@${domain}`,
    `To: start@${domain}`,
    `Subject: canary ${token}`,
    `Date: ${new Date(at.epochMilliseconds).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'A test mail of the service to itself.',
    '',
  ];
  await client.send(
    new SendRawEmailCommand({
      Source: `canary@${domain}`,
      Destinations: [`start@${domain}`],
      ConfigurationSetName: configurationSet,
      RawMessage: { Data: new TextEncoder().encode(lines.join('\r\n')) },
    }),
  );
}
