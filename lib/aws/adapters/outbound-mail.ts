/**
 * Sends our mails by SES. A mail that SES will never take is a returned reason; a temporary failure throws, and the caller tries again.
 * Not here: what a mail looks like (email/compose/blocks/render.ts), what a rejected reminder means (handling/remind/due-step.ts).
 */
import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Temporal } from 'temporal-polyfill';
import { renderMail } from '../../email/compose/blocks/render.ts';
import type { OutboundMail } from '../../handling/runtime.ts';
import { DailyQuotaExceededError } from '../../handling/runtime.ts';

export const outboundMail = (client: SESClient, configurationSet: string, now: () => Temporal.Instant): OutboundMail => ({
  async send(mail) {
    const send = new SendRawEmailCommand({
      Source: mail.from,
      // Given here, SES looks at no header for recipients: nothing in a mail can add one.
      Destinations: [mail.to],
      ConfigurationSetName: configurationSet,
      // Stands in what SES tells of a bounce or a complaint, and says which of our mails it was; in the mail itself it does not.
      Tags: [{ Name: 'kind', Value: mail.kind }],
      RawMessage: { Data: await renderMail(mail, now()) },
    });
    try {
      await client.send(send);
      return { type: 'sent' };
    } catch (error) {
      if (!(error instanceof SESServiceException)) throw error;
      const refusal = refusalBy(error);
      if (refusal === 'quota') throw new DailyQuotaExceededError(mail.id, error);
      if (refusal === 'later') throw error;
      return { type: 'rejected', reason: refusal.reason };
    }
  },
});

/** SES will never take this mail. Each reason tells the operator what to mend. */
const neverTaken: Readonly<Record<string, string>> = {
  MessageRejected: 'SES rejected the mail: in the sandbox it takes only verified recipients',
  MailFromDomainNotVerifiedException: 'the MAIL FROM domain is not verified',
  AccountSendingPausedException: 'sending is paused for the whole account',
  ConfigurationSetSendingPausedException: 'sending is paused for the configuration set',
  // An address that SMTP lets through and SES can't read: the same the next time.
  InvalidParameterValue: 'SES can not read the mail or its recipient',
};

/**
 * The error code decides, except for limits, which SES reports under several codes (Throttling, LimitExceededException, even
 * MessageRejected).
 */
function refusalBy({ name, message }: SESServiceException): 'quota' | 'later' | { readonly reason: string } {
  if (/daily (?:message )?quota exceeded/i.test(message)) return 'quota';
  if (/sending rate exceeded/i.test(message)) return 'later';
  const reason = neverTaken[name];
  return reason === undefined ? 'later' : { reason };
}
