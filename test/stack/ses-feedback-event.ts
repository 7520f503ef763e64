/**
 * The event that SES publishes through a configuration set when one of our mails bounced or was reported as spam.
 * https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-examples.html
 */
export function bounceEvent(recipient: string, domain: string, feedbackId: string): string {
  const timestamp = new Date().toISOString();
  return JSON.stringify({
    eventType: 'Bounce',
    bounce: {
      feedbackId,
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [{ emailAddress: recipient, action: 'failed', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' }],
      timestamp,
      reportingMTA: 'dsn; a8-1.smtp-out.amazonses.com',
    },
    mail: mailOf(recipient, domain, timestamp),
  });
}

export function complaintEvent(recipient: string, domain: string, feedbackId: string): string {
  const timestamp = new Date().toISOString();
  return JSON.stringify({
    eventType: 'Complaint',
    complaint: {
      feedbackId,
      complaintSubType: null,
      complainedRecipients: [{ emailAddress: recipient }],
      timestamp,
      userAgent: 'Amazon SES Mailbox Simulator',
      complaintFeedbackType: 'abuse',
      arrivalDate: timestamp,
    },
    mail: mailOf(recipient, domain, timestamp),
  });
}

const mailOf = (recipient: string, domain: string, timestamp: string) => ({
  timestamp,
  source: `tactful@${domain}`,
  sendingAccountId: '000000000000',
  messageId: '010001798b1c0f5a-0a1b2c3d-0000-0000-0000-000000000000-000000',
  destination: [recipient],
  headersTruncated: false,
  headers: [{ name: 'To', value: recipient }],
  commonHeaders: { to: [recipient], subject: 'Welcome' },
  tags: { 'ses:configuration-set': ['Tactful'] },
});
