/**
 * SES's notification of a received mail, as the S3 action of a receipt rule publishes it: the documented example of an alert ("Examples of
 * notifications for Amazon SES email receiving"), with the names of this project and the newer fields.
 */
interface Changes {
  readonly receipt?: Readonly<Record<string, unknown>>;
  readonly action?: Readonly<Record<string, unknown>>;
  readonly mail?: Readonly<Record<string, unknown>>;
  readonly notificationType?: string;
}

const pass = { status: 'PASS' };

export const aNotification = ({ receipt, action, mail, notificationType = 'Received' }: Changes = {}): string =>
  JSON.stringify({
    notificationType,
    receipt: {
      timestamp: '2026-11-03T07:12:33.936Z',
      processingTimeMillis: 406,
      recipients: ['Abcdefghi234@in.example.com'],
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: pass,
      ...receipt,
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:eu-west-1:123456789012:inbound',
        bucketName: 'raw-mails',
        objectKeyPrefix: 'in/',
        objectKey: 'in/d6iitobk75ur44p8kdnnp7g2n800',
        ...action,
      },
    },
    mail: {
      timestamp: '2026-11-03T07:12:33.936Z',
      source: 'jo@example.com',
      messageId: 'd6iitobk75ur44p8kdnnp7g2n800',
      // Taken from the headers: a correspondent, and no BCC.
      destination: ['dana.reyes@initech.example'],
      headersTruncated: false,
      headers: [{ name: 'From', value: 'Jo Miller <jo@example.com>' }],
      commonHeaders: { from: ['Jo Miller <jo@example.com>'], to: ['dana.reyes@initech.example'], subject: 'Application' },
      ...mail,
    },
  });

/** The field that SES writes above a mail it accepted, folded as SES folds it. */
export const sesResults = (rest: string): string =>
  `amazonses.com; spf=pass (spfCheck: domain of example.com designates 203.0.113.5 as permitted sender) client-ip=203.0.113.5; envelope-from=jo@example.com; helo=mail.example.com; ${rest}`;
