/** Mail from machines and strangers to a tracking address has no effect. Machines' mail that the user forwards is understood. */
import { describe, expect, test } from 'vitest';
import type { TimelineId } from '../../../../lib/domain/words.ts';
import { userIdOf } from '../../../../lib/handling/identity.ts';
import { corpusFile, inCorpus } from '../../../support/corpora/corpus.ts';
import { type Handling, handling } from '../../../support/handling.ts';

const jo = 'jo@example.com';
const toDana = `From: Jo <${jo}>\nTo: Dana Reyes <dana@initech.example>\nSubject: Application: Nurse\nMessage-ID: <one@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana, I apply.\n`;

async function applied(): Promise<{ readonly service: Handling; readonly tracking: string; readonly timelineId: TimelineId }> {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await service.receives({ from: jo, to: [tracking], lines: toDana });
  return { service, tracking, timelineId: [...service.scheduled.keys()].at(-1) as TimelineId };
}

const forwarded = (from: string, subject: string, text: string, id = 'fwd'): string =>
  `From: Jo <${jo}>\nTo: us\nSubject: Fwd: ${subject}\nMessage-ID: <${id}@example.com>\nDate: Wed, 04 Nov 2026 08:12:00 +0100\n\n---------- Forwarded message ---------\nFrom: ${from}\nDate: Wed, Nov 4, 2026 at 7:31 AM\nSubject: ${subject}\nTo: <${jo}>\n\n${text}\n`;

const eventsOf = async (service: Handling, timelineId: TimelineId) =>
  (await service.runtime.store.load(userIdOf(timelineId), timelineId))?.history.recent ?? [];

/** Mails that can't be mistaken for a person's. The user gets nothing, and no timeline changes. */
for (const corpus of ['bounces', 'lists'] as const) {
  inCorpus(corpus, 'has no effect when its senders send it to a tracking address', async (files) => {
    const { service, tracking, timelineId } = await applied();
    const before = await eventsOf(service, timelineId);
    const sent = service.sent.length;
    for (const file of files) {
      const lines = corpusFile(corpus, file).toString('latin1').replaceAll('\r\n', '\n');
      const decision = await service.receives({ from: 'somebody@elsewhere.example', to: [tracking], lines });
      expect(decision, file).toMatch(/^(?:dropped|parked)/);
    }
    expect(service.sent.length).toBe(sent);
    expect(service.scheduled.size).toBe(1);
    expect(await eventsOf(service, timelineId)).toEqual(before);
  });
}

describe('machines’ mail that the user forwards', () => {
  const bounce = forwarded(
    'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
    'Delivery Status Notification (Failure)',
    "Address not found\n\nYour message wasn't delivered to dana@initech.example because the address couldn't be found.",
  );

  test('a bounce of their own mail: they are told once, and nothing is due', async () => {
    const { service, tracking, timelineId } = await applied();
    service.clockTo('2026-11-04T07:13:00Z');
    expect(await service.receives({ from: jo, to: [tracking], lines: bounce })).toBe('bounce told');
    expect(service.sent.at(-1)).toMatchObject({ kind: 'notice', to: jo });
    expect(service.sent.at(-1)?.text).toContain('dana@initech.example');
    expect((await eventsOf(service, timelineId)).at(-1)).toMatchObject({ type: 'Snoozed', until: { type: 'never' } });
    const sent = service.sent.length;
    await service.receives({ from: jo, to: [tracking], lines: bounce });
    expect(service.sent.length).toBe(sent);
    service.clockTo('2026-11-20T09:00:00Z');
    await service.fires(timelineId);
    expect(service.sent.length).toBe(sent);
  });

  const exchange =
    "Delivery has failed to these recipients or groups:\n\nDana Reyes (dana@initech.example)<mailto:dana@initech.example>\nYour message couldn't be delivered.\n";
  const head = `From: Jo <${jo}>\nTo: us\nMessage-ID: <fwd@example.com>\nDate: Wed, 04 Nov 2026 08:12:00 +0100\nMIME-Version: 1.0\n`;
  const outlook = `From: Microsoft Outlook\nSent: Wednesday, November 4, 2026 7:31 AM\nTo: Jo <${jo}>\nSubject: Undeliverable: Application: Nurse\n\n${exchange}`;
  const status =
    'Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\nFinal-Recipient: rfc822; d.reyes@internal.initech.example\nAction: failed\nStatus: 5.1.1\n';
  const report = `From: Mail Delivery System <MAILER-DAEMON@mx.example.com>\nTo: ${jo}\nSubject: Undelivered Mail Returned to Sender\nMessage-ID: <dsn@mx.example.com>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=in\n\n--in\n\nThis is the mail system at host mx.example.com. Your message could not be delivered.\n\n<d.reyes@internal.initech.example>: unknown user\n\n--in\n${status}\n--in\nContent-Type: message/rfc822\n\n${toDana}\n--in--\n`;

  test.for<readonly [how: string, lines: string]>([
    ['as Outlook forwards it', `${head}Subject: FW: Undeliverable: Application: Nurse\n\n\n\n${outlook}`],
    [
      'with its parts, as Thunderbird and Gmail forward them',
      `${head}Subject: Fwd: Undeliverable: Application: Nurse\nContent-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\n${outlook}\n--out\n${status}\n--out\nContent-Type: text/rfc822-headers\n\nSubject: Application: Nurse\n\n--out--\n`,
    ],
    [
      'attached, with their mail and under another address of the same mailbox',
      `${head}Subject: this came back\nContent-Type: multipart/mixed; boundary=out\n\n--out\nContent-Type: text/plain\n\nlook\n--out\nContent-Type: message/rfc822\n\n${report}\n--out--\n`,
    ],
    [
      'in the thread of their mail, under another address',
      `${head}References: <one@example.com> <dsn@mx.example.com>\nSubject: Fwd: Undeliverable: Application: Nurse\n\n${outlook.replaceAll('dana@', 'd.reyes@internal.')}`,
    ],
  ])('a bounce %s', async ([, lines]) => {
    const { service, tracking, timelineId } = await applied();
    service.clockTo('2026-11-04T07:13:00Z');
    expect(await service.receives({ from: jo, to: [tracking], lines })).toBe('bounce told');
    expect(service.sent.at(-1)).toMatchObject({ kind: 'notice', to: jo });
    expect((await eventsOf(service, timelineId)).at(-1)).toMatchObject({ type: 'Snoozed', until: { type: 'never' } });
    expect(service.scheduled.size).toBe(1);
  });

  test.for<readonly [what: string, from: string, subject: string, text: string]>([
    [
      'an absence',
      'Dana Reyes <dana@initech.example>',
      'Automatic reply: Application: Nurse',
      'I am away until Friday. You will hear from us then.',
    ],
    [
      'a bounce of a mail that we never saw',
      'Mail Delivery Subsystem <mailer-daemon@googlemail.com>',
      'Undeliverable: Hello',
      "Your message wasn't delivered to x@other.example.",
    ],
    ['our own mail', 'Tactful <tactful@tactful.test>', 'Dana Reyes, Initech: follow up', 'I have seen no answer from Dana.'],
  ])('%s is nobody’s answer', async ([, from, subject, text]) => {
    const { service, tracking, timelineId } = await applied();
    const before = await eventsOf(service, timelineId);
    await service.receives({ from: jo, to: [tracking], lines: forwarded(from, subject, text) });
    expect((await eventsOf(service, timelineId)).filter(({ type }) => type !== 'AwayUntil')).toEqual(before);
    expect(service.sent.map(({ kind }) => kind)).not.toContain('notice');
  });

  test("a bounce of somebody else's mail says nothing about theirs", async () => {
    const { service, tracking, timelineId } = await applied();
    service.clockTo('2026-11-04T07:13:00Z');
    await service.receives({ from: jo, to: [tracking], lines: bounce.replaceAll('dana@initech.example', 'x@other.example') });
    expect(await eventsOf(service, timelineId)).toHaveLength(1);
    expect(service.sent.filter(({ kind }) => kind === 'notice')).toEqual([]);
  });

  test("a portal's rejection is an automatic answer", async () => {
    const { service, tracking } = await applied();
    service.clockTo('2026-11-04T07:13:00Z');
    const receipt = forwarded(
      'Initech <no-reply@hire.lever.co>',
      'Thank you for your application to Initech',
      'Hi Jo, we received your application for Writer. Our team is currently reviewing it and will notify you once we have decided.',
      'r1',
    );
    await service.receives({ from: jo, to: [tracking], lines: receipt });
    const timelineId = [...service.scheduled.keys()].at(-1) as TimelineId;
    expect(await eventsOf(service, timelineId)).toMatchObject([{ type: 'MailSent', kind: 'application', channel: 'portal' }]);
    service.clockTo('2026-11-05T07:13:00Z');
    const rejection = forwarded(
      'Initech <no-reply@hire.lever.co>',
      'Your application to Initech',
      'Hi Jo, we have decided to move forward with other candidates for the Writer role.',
      'r2',
    );
    await service.receives({ from: jo, to: [tracking], lines: rejection });
    expect(await eventsOf(service, timelineId)).toMatchObject([
      { type: 'MailSent' },
      { type: 'ReplyReceived' },
      { type: 'OutcomeReported', outcome: 'rejected', by: 'automatic' },
    ]);
    // One kind line, once, which offers `undo`.
    expect(service.sent.at(-1)).toMatchObject({ kind: 'answer', timelineId });
    expect(service.sent.at(-1)?.text).toContain('undo');
    const sent = service.sent.length;
    await service.receives({ from: jo, to: [tracking], lines: rejection });
    expect(service.sent.length).toBe(sent);
  });
});
