import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { failedRecipients } from '../../../lib/email/automated/failed-recipients.ts';
import { parseMessage } from '../../../lib/email/message/parse-message.ts';
import { corpusFile, inCorpus } from '../../support/corpora/corpus.ts';
import { ownTime } from '../../support/own-time.ts';

const daemon = { address: 'mailer-daemon@googlemail.com', name: 'Mail Delivery Subsystem' };
const gmail = "Address not found\n\nYour message wasn't delivered to dana.reyes@initech.example because the address couldn't be found.";

type Report = Omit<Parameters<typeof failedRecipients>[0], 'deliveryStatuses'>;

test.for<readonly [what: string, report: Report, first: string]>([
  ['Gmail', { from: daemon, subject: 'Delivery Status Notification (Failure)', text: gmail }, 'dana.reyes@initech.example'],
  [
    'Exchange',
    {
      from: { address: 'postmaster@example.com', name: null },
      subject: 'Undeliverable: Application',
      text: 'Delivery has failed to these recipients or groups:\n\nDana.Reyes@initech.example<mailto:Dana.Reyes@initech.example>\nThe email address you entered could not be found.',
    },
    'dana.reyes@initech.example',
  ],
  [
    'Postfix, whose report names the recipient in a field',
    {
      from: { address: 'MAILER-DAEMON@mx.example.com'.toLowerCase(), name: null },
      subject: 'Undelivered Mail Returned to Sender',
      text: 'This is the mail system at host mx.example.com.\n\nFinal-Recipient: rfc822; lee@globex.example\nAction: failed\nStatus: 5.1.1',
    },
    'lee@globex.example',
  ],
  [
    'Exim',
    {
      from: { address: 'mailer-daemon@mx.example', name: null },
      subject: 'Mail delivery failed: returning message to sender',
      text: 'A message that you sent could not be delivered to one or more of its recipients.\n\n  lee@globex.example\n    Unrouteable address',
    },
    'lee@globex.example',
  ],
])('%s names it', ([, report, first]) => expect(failedRecipients({ ...report, deliveryStatuses: [] })[0]).toBe(first));

test.for<readonly [what: string, report: Report]>([
  [
    "a person's answer",
    {
      from: { address: 'dana@initech.example', name: null },
      subject: 'Re: Application',
      text: 'Write to lee@globex.example, he does not exist for us.',
    },
  ],
  [
    'a delay',
    {
      from: daemon,
      subject: 'Delivery Status Notification (Delay)',
      text: 'Delivery to lee@globex.example has been delayed. We will keep trying.',
    },
  ],
  [
    'a person who tells of a bounce',
    {
      from: { address: 'dana@initech.example', name: null },
      subject: 'Your application',
      text: 'Your mail to lee@globex.example could not be delivered.',
    },
  ],
  [
    "a mail server's greeting",
    { from: { address: 'postmaster@example.com', name: null }, subject: 'Welcome', text: 'Your mailbox jo@example.com is ready.' },
  ],
  ['nothing', { from: null, subject: '', text: '' }],
])('no bounce: %s', ([, report]) => expect(failedRecipients({ ...report, deliveryStatuses: [] })).toEqual([]));

test('a megabyte is read in no time to speak of', () => {
  const start = ownTime();
  for (const piece of ['a@b.c ', 'a.a', '@', 'final-recipient: rfc822; ', 'x@y.']) {
    failedRecipients({
      from: daemon,
      subject: 'Undeliverable',
      text: piece.repeat(1_000_000 / piece.length),
      deliveryStatuses: [piece.repeat(1_000_000 / piece.length)],
    });
  }
  expect(ownTime() - start).toBeLessThan(1_000);
});

/** Delays, complaints, and a note to oneself. */
const noFailure = /^(?:bounce_420_|fbl_0|fbl_hotmail_00[13]|unknown_007)/;
inCorpus('bounces', 'a bounce that the user forwards names an address, and nothing else does', async (files) => {
  const received = Temporal.Instant.from('2026-12-01T00:00:00Z');
  for (const file of files) {
    const { from, subject, text, deliveryStatuses } = await parseMessage(corpusFile('bounces', file), received);
    const named = failedRecipients({ from: from[0] ?? null, subject, text, deliveryStatuses }).length > 0;
    expect(named, file).toBe(!noFailure.test(file));
  }
});
