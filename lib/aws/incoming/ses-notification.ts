/**
 * What SES publishes when it has received a mail and stored it in S3. Only the needed part, validated once, here.
 * Shape: "Contents of notifications for Amazon SES email receiving" in AWS's SES guide. SES adds fields now and then; we ignore them.
 * Not here: what the verdicts prove (ses-sender.ts), what the mail then causes (functions/receive-mail.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod/mini';
import type { Envelope } from '../../email/message/message.ts';
import { instant } from '../table/codecs.ts';
import { checked, parseJson } from '../table/event-json.ts';

/** `PASS`, `FAIL`, `GRAY`, `PROCESSING_FAILED`, `DISABLED`. Absent in old notifications, and if that check was not made. */
const verdict = z.optional(
  z.pipe(
    z.object({ status: z.string() }),
    z.transform(({ status }) => status),
  ),
);

const received = z.object({
  notificationType: z.literal('Received'),
  receipt: z.object({
    timestamp: instant,
    // The envelope recipients that this rule matched. mail.destination also has others, and header fields have whatever the sender wrote.
    recipients: z.array(z.string()).check(z.minLength(1)),
    virusVerdict: verdict,
    spfVerdict: verdict,
    dmarcVerdict: verdict,
    /** `none`, `quarantine`, `reject`: the policy of a domain whose DMARC failed. */
    dmarcPolicy: z.catch(z.optional(z.string()), undefined),
    // The key is used unchanged: it already contains the prefix.
    action: z.object({ type: z.literal('S3'), bucketName: z.string(), objectKey: z.string().check(z.minLength(1)) }),
  }),
  mail: z.object({ source: z._default(z.string(), '') }),
});

/** SES tests the topic when it is set, with text or with this type. */
const aboutItself = z.object({ notificationType: z.literal('AmazonSnsSubscriptionSucceeded') });

export interface ReceivedMail {
  readonly type: 'mail';
  readonly bucket: string;
  readonly rawKey: string;
  readonly envelope: Envelope;
  readonly receivedAt: Temporal.Instant;
  readonly verdicts: Verdicts;
}
export interface Verdicts {
  readonly virus: string | null;
  readonly spf: string | null;
  readonly dmarc: string | null;
  readonly dmarcPolicy: string | null;
}

/** @throws UnreadableEventError naming the fields that are wrong, never their contents */
export function readNotification(text: string, eventId: string): ReceivedMail | { readonly type: 'setup' } {
  const json = parseJson(text, eventId);
  if (aboutItself.safeParse(json).success) return { type: 'setup' };
  const { receipt, mail } = checked(received, json, eventId);
  const { bucketName, objectKey } = receipt.action;
  // The one object that SES writes when the rule is created, which is not a mail.
  if (objectKey.endsWith('AMAZON_SES_SETUP_NOTIFICATION')) return { type: 'setup' };
  return {
    type: 'mail',
    bucket: bucketName,
    rawKey: objectKey,
    envelope: {
      mailFrom: mail.source.replace(/^<(.*)>$/s, '$1'),
      recipients: receipt.recipients.map((recipient) => recipient.toLowerCase()),
      peer: null,
      helo: null,
    },
    receivedAt: receipt.timestamp,
    verdicts: {
      virus: receipt.virusVerdict ?? null,
      spf: receipt.spfVerdict ?? null,
      dmarc: receipt.dmarcVerdict ?? null,
      dmarcPolicy: receipt.dmarcPolicy ?? null,
    },
  };
}
