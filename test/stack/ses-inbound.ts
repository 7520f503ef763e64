/**
 * Plays SES receiving a mail: puts the raw mail into the bucket under prefix + messageId, then publishes the notification, without content,
 * on the topic.
 * https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html
 */
import { randomBytes } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { PutObjectCommand } from '@aws-sdk/client-s3';

export interface InboundMail {
  readonly raw: string;
  readonly mailFrom: string;
  readonly recipients: readonly string[];
  /** SES's verdicts on the mail. By default, all pass. */
  readonly verdicts?: Partial<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED'>>;
  readonly receivedAt: string;
}

export interface InboundPlaces {
  readonly bucket: string;
  readonly prefix: string;
  readonly topicArn: string;
}

/** A mail on its way: what SES would store, where, and the notification that would follow. */
export interface ArrivingMail {
  readonly objectKey: string;
  readonly raw: string;
  readonly notification: string;
}

export function arrivingMail(places: InboundPlaces, mail: InboundMail): ArrivingMail {
  const messageId = randomBytes(20).toString('hex');
  const objectKey = `${places.prefix}${messageId}`;
  return { objectKey, raw: withReceivedFields(mail), notification: notification(mail, messageId, objectKey, places) };
}

export const keepRaw = (s3: S3Client, { bucket }: InboundPlaces, { objectKey, raw }: ArrivingMail) =>
  s3.send(new PutObjectCommand({ Bucket: bucket, Key: objectKey, Body: Buffer.from(raw, 'latin1') }));

function notification(
  { mailFrom, recipients, raw, verdicts = {}, receivedAt }: InboundMail,
  messageId: string,
  objectKey: string,
  places: InboundPlaces,
): string {
  const verdict = (name: keyof typeof verdicts) => ({ status: verdicts[name] ?? 'PASS' });
  const headers = headerFields(raw);
  const value = (wanted: string) => headers.find(({ name }) => name.toLowerCase() === wanted)?.value;
  return JSON.stringify({
    notificationType: 'Received',
    receipt: {
      timestamp: receivedAt,
      processingTimeMillis: 512,
      recipients,
      spamVerdict: verdict('spam'),
      virusVerdict: verdict('virus'),
      spfVerdict: verdict('spf'),
      dkimVerdict: verdict('dkim'),
      dmarcVerdict: verdict('dmarc'),
      action: { type: 'S3', topicArn: places.topicArn, bucketName: places.bucket, objectKeyPrefix: places.prefix, objectKey },
    },
    mail: {
      timestamp: receivedAt,
      source: mailFrom,
      messageId,
      destination: recipients,
      headersTruncated: false,
      headers,
      commonHeaders: {
        returnPath: mailFrom,
        from: [value('from')],
        date: value('date'),
        to: [value('to')],
        messageId: value('message-id'),
        subject: value('subject'),
      },
    },
  });
}

/** Puts SES's own fields above those of the mail. */
function withReceivedFields({ raw, mailFrom, verdicts = {} }: InboundMail): string {
  const domain = mailFrom.split('@')[1] ?? 'unknown.invalid';
  const found = (name: 'spf' | 'dkim' | 'dmarc') => (verdicts[name] ?? 'PASS').toLowerCase();
  return [
    `Return-Path: <${mailFrom}>`,
    `Received: from mail.${domain} (mail.${domain} [192.0.2.1]) by inbound-smtp.us-east-1.amazonaws.com with SMTP id 0a1b2c3d`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Authentication-Results: amazonses.com; spf=${found('spf')} (spfCheck: checked) client-ip=192.0.2.1; envelope-from=${mailFrom}; helo=mail.${domain};`,
    ` dkim=${found('dkim')} header.i=@${domain}; dmarc=${found('dmarc')} header.from=${domain};`,
    raw,
  ].join('\r\n');
}

const headerFields = (raw: string): { readonly name: string; readonly value: string }[] =>
  raw
    .slice(0, raw.indexOf('\r\n\r\n'))
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => ({ name: line.slice(0, line.indexOf(':')), value: line.slice(line.indexOf(':') + 1).trim() }));
