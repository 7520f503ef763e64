import { describe, expect, test } from 'vitest';
import { isDaemon } from '../../../lib/email/automated/daemons.ts';
import { failedByStatus } from '../../../lib/email/automated/delivery-status.ts';
import { failedRecipients } from '../../../lib/email/automated/failed-recipients.ts';

const server = 'Reporting-MTA: dns; mail.example\r\nArrival-Date: Tue, 3 Nov 2026 08:12:00 +0100';
const recipient = (address: string, action: string, more = '') =>
  `Final-Recipient: rfc822; ${address}\r\n${more}Action: ${action}\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n  <postmaster@mx.example> says: unknown user`;
const report = (...groups: readonly string[]) => [server, ...groups].join('\r\n\r\n');

describe('a delivery status', () => {
  test.for<readonly [what: string, status: string, failed: readonly string[] | null]>([
    ['one that failed', report(recipient('Dana@Initech.example', 'failed')), ['dana@initech.example']],
    ['one of two', report(recipient('dana@initech.example', 'delivered'), recipient('bob@umbra.example', 'failed')), ['bob@umbra.example']],
    ['a delay', report(recipient('dana@initech.example', 'delayed')), []],
    ['delivered to a list', report(recipient('dana@initech.example', 'expanded (to a list)')), []],
    [
      'the address that was mailed comes first',
      report(recipient('box-17@hosting.example', 'failed', 'Original-Recipient: rfc822;<dana@initech.example>\r\n')),
      ['dana@initech.example', 'box-17@hosting.example'],
    ],
    ['without an action, by its status', report('Final-Recipient: rfc822; dana@initech.example\nStatus: 5.0.0'), ['dana@initech.example']],
    ['without an action, for now', report('Final-Recipient: rfc822; dana@initech.example\nStatus: 4.2.2'), []],
    ['Unicode (RFC 6533)', report('Final-Recipient: utf-8; däna@initech.example\nAction: failed'), ['däna@initech.example']],
    ['of no recipient', server, null],
    ['of a fax', report('Final-Recipient: fax; +44 20 7946 0000\nAction: failed'), null],
    ['nothing', '', null],
  ])('%s', ([, status, failed]) => expect(failedByStatus(status)).toEqual(failed));
});

test('it overrides the text, in any language', () => {
  const text = 'Ihre Nachricht an info@other.example wurde nicht zugestellt. user unknown';
  const from = { address: 'postmaster@mail.example', name: null };
  const bounce = { from, subject: 'Unzustellbar: Bewerbung', text };
  expect(failedRecipients({ ...bounce, deliveryStatuses: [report(recipient('dana@initech.example', 'failed'))] })).toEqual([
    'dana@initech.example',
    'info@other.example',
  ]);
  expect(failedRecipients({ ...bounce, deliveryStatuses: [report(recipient('dana@initech.example', 'delayed'))] })).toEqual([]);
  expect(failedRecipients({ ...bounce, deliveryStatuses: [server] })).toContain('info@other.example');
});

test.for<readonly [address: string, daemon: boolean]>([
  ['MAILER-DAEMON@mail.example', true],
  ['mail_daemon@mail.example', true],
  ['postmaster@initech.example', true],
  ['MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@initech.example', true],
  ['dana@initech.example', false],
  ['postmasters.office@initech.example', false],
  ['microsoftexchange.team@initech.example', false],
])('%s is a mail server: %s', ([address, daemon]) => expect(isDaemon(address)).toBe(daemon));
