/**
 * Mail that a user's mailbox forwards automatically to their tracking address, and what an attacker who knows the address can do with its
 * marks.
 */
import { describe, expect, test } from 'vitest';
import type { TimelineId } from '../../../../lib/domain/words.ts';
import { proofIf } from '../../../../lib/email/authentication/proof.ts';
import { userIdOf } from '../../../../lib/handling/identity.ts';
import { domain, type Handling, handling } from '../../../support/handling.ts';

const jo = 'jo@gmail.com';
const dana = 'Dana Reyes <dana@initech.example>';
const lever = 'Initech <no-reply@hire.lever.co>';

interface Arriving {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly to?: string;
  readonly id?: string;
  readonly more?: string;
  readonly date?: string;
}

async function joined(changes: Parameters<typeof handling>[1] = {}): Promise<{ readonly service: Handling; readonly tracking: string }> {
  const service = await handling('2026-11-03T07:12:00Z', changes);
  return { service, tracking: await service.joins(jo) };
}

const date = 'Tue, 03 Nov 2026 08:00:00 +0100';
const written = ({ from, subject, text, to = `Jo <${jo}>`, id = 'theirs@initech.example', more = '', date: on = date }: Arriving): string =>
  `${more}From: ${from}\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${id}>\nDate: ${on}\n\n${text}\n`;

/** As a Gmail filter forwards it. */
const filtered = (service: Handling, tracking: string, mail: Arriving): Promise<string> =>
  service.receives({
    from: `jo+caf_=${tracking.replace('@', '=')}@gmail.com`,
    to: [tracking],
    lines: `X-Forwarded-To: ${tracking}\nX-Forwarded-For: ${jo} ${tracking}\nDelivered-To: ${jo}\n${written(mail)}`,
  });
/** Delivers it straight from a server unrelated to the user. */
const straight = (service: Handling, tracking: string, mail: Arriving): Promise<string> =>
  service.receives({ from: 'bounces@elsewhere.example', to: [tracking], lines: written(mail) });

const events = async ({ runtime, scheduled }: Handling) => {
  const ids = [...scheduled.keys()];
  const loaded = await Promise.all(ids.map((id) => runtime.store.load(userIdOf(id), id)));
  return loaded.map((each) => each?.history.recent ?? []);
};
const answer = { from: dana, subject: 'Your application', text: 'Dear Jo,\n\nthank you. You will hear from us by Friday.\n\nDana' };
const thanks = { from: lever, subject: 'Thank you for applying to Initech', text: 'We have received your application for Writer.' };
const refusal = {
  from: lever,
  subject: 'Your application to Initech',
  text: 'Hi Jo, we have decided to move forward with other candidates for the Writer role.',
  id: 'no@hire.lever.co',
};
const applies = (service: Handling, tracking: string): Promise<string> =>
  service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo Miller <${jo}>\nTo: ${dana}\nSubject: Application: Nurse\nMessage-ID: <one@gmail.com>\nDate: Mon, 02 Nov 2026 08:12:00 +0100\n\nDear Dana, I would like to apply. My CV is attached.\n`,
  });

describe('mail that the user’s filter forwards', () => {
  test("an employer's mail is their answer, at its date and with its promise, and gets no answer of ours", async () => {
    const { service, tracking } = await joined();
    const sent = service.sent.length;
    expect(await filtered(service, tracking, answer)).toBe('reply received');
    expect(await events(service)).toMatchObject([
      [{ type: 'ReplyReceived', from: { address: 'dana@initech.example' }, promises: [{ type: 'until' }] }],
    ]);
    expect((await events(service))[0]?.[0]?.at.toString()).toBe('2026-11-03T07:00:00Z');
    expect(service.sent.length).toBe(sent);
    expect(await filtered(service, tracking, answer)).toBe('known already');
  });

  test('an answer that arrives before the application it answers is on its timeline', async () => {
    const { service, tracking } = await joined();
    await filtered(service, tracking, { ...answer, more: 'In-Reply-To: <one@gmail.com>\nReferences: <one@gmail.com>\n' });
    await applies(service, tracking);
    expect(await events(service)).toMatchObject([[{ type: 'MailSent' }, { type: 'ReplyReceived' }]]);
  });

  test.for<readonly [what: string, more: string]>([
    ["Outlook's redirect", `Resent-From: Jo <${jo}>\n`],
    ['a rule in Exchange', `X-MS-Exchange-Inbox-Rules-Loop: ${jo}\n`],
    ['a server in between', `Received: by mx.example for <${jo}>; ${date}\n`],
  ])('%s counts as well', async ([, more]) => {
    const { service, tracking } = await joined();
    expect(await straight(service, tracking, { ...answer, more })).toBe('reply received');
  });

  test("a portal's receipt is an application; the user is told with the next mail and not at once", async () => {
    const { service, tracking } = await joined();
    const sent = service.sent.length;
    expect(await filtered(service, tracking, thanks)).toBe('tracked');
    expect(await events(service)).toMatchObject([[{ type: 'MailSent', kind: 'application', channel: 'portal', company: 'Initech' }]]);
    expect(service.sent.length).toBe(sent);
    await applies(service, tracking);
    expect(service.sent.at(-1)).toMatchObject({ kind: 'tracking-started' });
  });

  test("a portal's rejection ends the application it is about, and nothing is sent", async () => {
    const { service, tracking } = await joined();
    await filtered(service, tracking, thanks);
    const sent = service.sent.length;
    service.clockTo('2026-11-05T07:12:00Z');
    expect(await filtered(service, tracking, refusal)).toBe('reply received');
    expect((await events(service))[0]).toMatchObject([
      { type: 'MailSent' },
      { type: 'ReplyReceived' },
      { type: 'OutcomeReported', outcome: 'rejected', by: 'automatic' },
    ]);
    expect(service.sent.length).toBe(sent);
  });

  test("neither the portal's name nor its clock is taken for the user's", async () => {
    const { service, tracking } = await joined();
    await filtered(service, tracking, { ...thanks, date: 'Mon, 02 Nov 2026 23:00:00 -0800' });
    const profile = await service.runtime.store.loadProfile(userIdOf([...service.scheduled.keys()][0] as Parameters<typeof userIdOf>[0]));
    expect(profile).toMatchObject({ name: null, seenZone: null, trackingStarted: false });
  });

  test.for<readonly [what: string, mail: Arriving]>([
    ['an absence', { ...answer, subject: 'Automatic reply: Application', text: 'I am away until Friday.' }],
    ["a job board's newsletter", { ...answer, from: 'Jobs <no-reply@jobs.example>', text: '12 new jobs for you.' }],
    ["a portal's news", { ...refusal, text: 'Your application is with the hiring team.' }],
    ['a rejection of an application unknown to us', refusal],
    ['a rejection that was written to somebody else', { ...refusal, to: 'eve@evil.example' }],
    ['our own mail', { ...answer, from: 'Tactful <tactful@tactful.test>', more: 'Auto-Submitted: auto-generated\n' }],
    ['our own mail without its marks', { ...answer, from: 'Tactful <tactful@tactful.test>' }],
  ])('%s is not recorded', async ([, mail]) => {
    const { service, tracking } = await joined();
    const sent = service.sent.length;
    expect(await filtered(service, tracking, mail)).toMatch(/^dropped/);
    expect(service.scheduled.size).toBe(0);
    expect(service.sent.length).toBe(sent);
  });
});

describe('an attacker who knows the tracking address and forges the marks', () => {
  test('can’t speak for others: without an authenticated From nothing happens', async () => {
    const { service, tracking } = await joined({ proofOf: async ({ from }) => proofIf(from[0]?.address === jo) });
    await applies(service, tracking);
    const before = await events(service);
    for (const mail of [{ ...answer, from: 'Lee <lee@initech.example>' }, thanks, refusal]) {
      expect(await filtered(service, tracking, mail)).toMatch(/^dropped/);
    }
    expect(await events(service)).toEqual(before);
  });

  test('changes no timeline: their own mail stays separate, and their own rejection ends nothing', async () => {
    const { service, tracking } = await joined();
    await applies(service, tracking);
    await filtered(service, tracking, thanks);
    const before = await events(service);
    const eve = { from: 'Initech Careers <careers@evil.example>', id: 'eve@evil.example' };
    await filtered(service, tracking, { ...refusal, ...eve, more: 'Auto-Submitted: auto-generated\n' });
    expect(await events(service)).toEqual(before);
    await filtered(service, tracking, { ...answer, ...eve, subject: 'Application: Nurse' });
    expect((await events(service)).slice(0, before.length)).toEqual(before);
  });

  test.for<readonly [what: string, more: string]>([
    ['without marks', ''],
    ["with marks of somebody else's mailbox", 'X-Forwarded-For: eve@gmail.com\nDelivered-To: eve@gmail.com\n'],
  ])('is a stranger %s', async ([, more]) => {
    const { service, tracking } = await joined();
    expect(await straight(service, tracking, { ...answer, more })).toBe('dropped: a stranger');
    expect(await straight(service, tracking, { ...thanks, more, id: 'x@lever.co' })).toMatch(/^dropped/);
  });
});

test('nothing is tracked for a user who was never authenticated', async () => {
  const { service, tracking } = await joined();
  const { store, now } = service.runtime;
  const owner = await store.ownerOf(jo, now());
  const profile = owner === null ? null : await store.loadProfile(owner.userId);
  if (profile === null) throw new Error('nobody joined');
  await store.saveProfile({ ...profile, unproven: true, version: profile.version + 1 });
  expect(await filtered(service, tracking, answer)).toMatch(/^dropped/);
  expect(await filtered(service, tracking, thanks)).toMatch(/^dropped/);
});

describe('a mail service asks whether it may forward', () => {
  const request = {
    from: 'Gmail Team <forwarding-noreply@google.com>',
    subject: `(#523198842) Gmail Forwarding Confirmation - Receive Mail from ${jo}`,
    text: `${jo} has requested to automatically forward mail to your email\naddress.\nConfirmation code: 523198842\n\nhttps://mail-settings.google.com/mail/vf-%5BANGjdJ8dHbqYcQx1yTq2xq0bN7x1v2-with-a-link-that-is-longer-than-a-line%5D-abc\n`,
  };

  test('the user gets the code and the link as text, and no timeline begins', async () => {
    const { service, tracking } = await joined();
    expect(await straight(service, tracking, request)).toBe('request to forward passed on');
    const mail = service.sent.at(-1);
    expect(mail).toMatchObject({ kind: 'passed-on', to: jo, timelineId: null });
    expect(mail?.text).toContain('523198842');
    expect(mail?.text).toContain('-with-a-link-that-is-longer-than-a-line%5D-abc');
    expect(mail?.html).not.toMatch(/href="http/);
    expect(service.scheduled.size).toBe(0);
  });

  test('at most three a day, whoever asks', async () => {
    const { service, tracking } = await joined();
    const sent = service.sent.length;
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      await straight(service, tracking, { ...request, subject: `${request.subject} ${id}`, id: `${id}@google.com` });
    expect(service.sent.length - sent).toBe(3);
  });

  test('not if the sender is not Google', async () => {
    const { service, tracking } = await joined({ proofOf: async ({ from }) => proofIf(from[0]?.address === jo) });
    const sent = service.sent.length;
    expect(await straight(service, tracking, request)).toMatch(/^dropped/);
    expect(service.sent.length).toBe(sent);
  });
});

describe('what a machine said', () => {
  const says = (service: Handling, line: string) =>
    service.receives({
      from: jo,
      to: [`tactful@${domain}`],
      lines: `From: ${jo}\nTo: tactful@${domain}\nSubject: ${line}\nMessage-ID: <${line.replace(' ', '-')}@gmail.com>\n\n${line}\n`,
    });

  test('is mentioned in the next mail, once', async () => {
    const service = await handling('2026-11-02T07:00:00Z');
    const tracking = await service.joins(jo);
    await applies(service, tracking);
    await filtered(service, tracking, thanks);
    const before = service.sent.length;
    await filtered(service, tracking, refusal);
    expect(service.sent).toHaveLength(before);

    await says(service, 'hour 8');
    expect(service.sent.at(-1)?.text).toMatch(/ALSO NEW|Also new/);
    expect(service.sent.at(-1)?.text).toContain('an automatic no');
    await says(service, 'hour 9');
    expect(service.sent.at(-1)?.kind).toBe('answer');
    expect(service.sent.at(-1)?.text).not.toContain('automatic no');
  });

  test('is also mentioned in a reminder', async () => {
    const service = await handling('2026-11-02T07:00:00Z');
    const tracking = await service.joins(jo);
    await applies(service, tracking);
    const [timelineId] = [...service.scheduled.keys()];
    await filtered(service, tracking, thanks);
    service.clockTo(String(service.scheduled.get(timelineId as TimelineId)));
    await service.fires(timelineId as TimelineId);
    expect(service.sent.at(-1)).toMatchObject({ kind: 'reminder', text: expect.stringContaining('your application arrived') });
  });
});
