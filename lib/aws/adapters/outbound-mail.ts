/**
 * Sends our mails through SES. If SES will never take a mail, the result is a reason; a temporary failure throws, and the caller retries.
 * Not here: what a mail looks like (email/compose/blocks/render.ts), what a rejected reminder means (handling/remind/due-step.ts).
 */
import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Temporal } from 'temporal-polyfill';
import { renderMail } from '../../email/compose/blocks/render.ts';
import type { OutboundMail } from '../../handling/runtime.ts';
import { DailyQuotaExceededError } from '../../handling/runtime.ts';
import { SesUnavailableError } from './ses-unavailable-error.ts';

export const outboundBySes = (client: SESClient, configurationSet: string, now: () => Temporal.Instant): OutboundMail => ({
  async send(mail) {
    const send = new SendRawEmailCommand({
      Source: mail.from,
      // With the recipient given here, SES reads no header for recipients, so nothing in a mail can add one.
      Destinations: [mail.to],
      ConfigurationSetName: configurationSet,
      // SES includes the tag in its report of a bounce or complaint, which shows the mail's kind. The mail itself does not contain it.
      Tags: [{ Name: 'kind', Value: mail.kind }],
      RawMessage: { Data: await renderMail(mail, now()) },
    });
    try {
      await client.send(send);
      return { type: 'sent' };
    } catch (error) {
      const refusal = refusalBy(error);
      if (refusal === 'quota') throw new DailyQuotaExceededError(mail.id, error);
      if (refusal === 'not now') throw new SesUnavailableError(mail.id, error);
      if (refusal === 'fault') throw error;
      return { type: 'rejected', reason: refusal.reason };
    }
  },
});

/** SES will never accept this mail. Each reason tells the operator what to fix. */
const neverTaken: Readonly<Record<string, string>> = {
  MessageRejected: 'SES rejected the mail: in the sandbox it takes only verified recipients',
  MailFromDomainNotVerifiedException: 'the MAIL FROM domain is not verified',
  // An address that SMTP accepts and SES can't parse: retrying would not help.
  InvalidParameterValue: 'SES can not read the mail or its recipient',
};
const sandbox = 'sandbox: the account may mail verified recipients only';

/** Sending is paused for the account, or for the configuration set. AWS or the operator lifts the pause, and then the mail is sent. */
const paused = ['AccountSendingPausedException', 'ConfigurationSetSendingPausedException'];
const throttled = /^(?:Throttling|TooManyRequests|LimitExceeded|ServiceUnavailable|RequestTimeout)/;
const denied = /^AccessDenied/;

type Refusal = 'quota' | 'not now' | 'fault' | { readonly reason: string };

/**
 * The error code decides, except for limits, which SES reports under several codes (Throttling, LimitExceededException, even
 * MessageRejected).
 * `fault`: a fault of the deployment, such as a missing permission.
 */
function refusalBy(error: unknown): Refusal {
  // A broken connection, or no answer in time.
  if (!(error instanceof SESServiceException)) return 'not now';
  const { name, message, $fault } = error;
  if (/daily (?:message )?quota exceeded/i.test(message)) return 'quota';
  if (/sending rate exceeded/i.test(message)) return 'not now';
  // In the sandbox SES also requires permission for the recipient's identity: "... on resource `arn:aws:ses:...:identity/jo@example.com'".
  if (denied.test(name) && /:identity\/[^\s'`]*@/.test(message)) return { reason: sandbox };
  const reason = neverTaken[name];
  if (reason !== undefined) return { reason };
  return $fault === 'server' || paused.includes(name) || throttled.test(name) ? 'not now' : 'fault';
}
