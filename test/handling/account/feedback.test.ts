import { describe, expect, test } from 'vitest';
import { receiveMail } from '../../../functions/receive-mail.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { proofIf } from '../../../lib/email/authentication/proof.ts';
import { recordFeedback } from '../../../lib/handling/account/feedback.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';

/** Jo has joined and applied to Initech, and a reminder is planned. */
async function tracking(): Promise<{
  readonly service: Handling;
  readonly userId: UserId;
  readonly timelineId: TimelineId;
  readonly address: string;
}> {
  const service = await handling('2026-11-03T07:12:00Z');
  const address = await service.joins(jo);
  const lines = `From: Jo <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Application: Technical writer\nMessage-ID: <one@example.com>\nDate: Tue, 03 Nov 2026 08:12:00 +0100\n\nDear Dana,\n\nplease find my application attached.\n`;
  await service.receives({ from: jo, to: [address], lines });
  const [timelineId] = [...service.scheduled.keys()];
  if (timelineId === undefined) throw new Error('nothing was planned');
  return { service, userId: address.slice(0, 6) as UserId, timelineId, address };
}

const says = (service: Handling, line: string, id: string) =>
  service.receives({
    from: jo,
    to: [`tactful@${domain}`],
    lines: `From: Jo <${jo}>\nTo: tactful@${domain}\nSubject: ${line}\nMessage-ID: <${id}@example.com>\n\n${line}\n`,
  });

const bounce = { type: 'bounce', id: 'feedback-1', addresses: [jo] } as const;
const complaint = { type: 'complaint', id: 'feedback-2', addresses: [jo] } as const;

const dueOf = ({ runtime }: Handling, userId: UserId) => runtime.store.dueOf(userId, runtime.now().add({ hours: 24 * 60 }));
const heldBecause = async ({ runtime }: Handling, userId: UserId) => (await runtime.store.loadProfile(userId))?.heldBecause;

describe('feedback', () => {
  test.for([bounce, complaint])('a $type pauses the user’s mail: nothing is due, and a firing sends nothing', async (feedback) => {
    const { service, userId, timelineId } = await tracking();
    const sent = service.sent.length;
    expect(await dueOf(service, userId)).toHaveLength(1);
    expect(await recordFeedback(feedback, service.runtime)).toEqual(['held']);
    expect(await heldBecause(service, userId)).toBe(feedback.type);
    expect(await dueOf(service, userId)).toEqual([]);
    service.clockTo('2026-11-20T09:00:00Z');
    expect(await service.fires(timelineId)).toBe('silent');
    expect(service.sent).toHaveLength(sent);
  });

  test.for([
    { name: 'a stranger', addresses: ['dana@initech.example'] },
    { name: 'an address that is nearly the user’s', addresses: ['jo@example.co'] },
    { name: 'nobody', addresses: [] },
  ])('about $name pauses nobody', async ({ addresses }) => {
    const { service, userId } = await tracking();
    expect(await recordFeedback({ ...bounce, addresses }, service.runtime)).toEqual(addresses.map(() => 'nobody of ours'));
    expect(await heldBecause(service, userId)).toBeNull();
  });

  test('counts once per report: after a resume, a redelivery pauses nobody', async () => {
    const { service, userId } = await tracking();
    await recordFeedback(complaint, service.runtime);
    await says(service, 'resume', 'resume');
    expect(await recordFeedback(complaint, service.runtime)).toEqual(['known already']);
    expect(await heldBecause(service, userId)).toBeNull();
    expect(await recordFeedback({ ...complaint, id: 'feedback-3' }, service.runtime)).toEqual(['held']);
  });

  test('is finished by a redelivery if the first delivery died', async () => {
    const { service, userId, timelineId } = await tracking();
    await recordFeedback(bounce, service.runtime);
    const loaded = await service.runtime.store.load(userId, timelineId);
    if (loaded === null) throw new Error('no timeline');
    // As if the first had saved the profile but not yet removed the timeline from the index.
    await service.runtime.store.replan(loaded, service.runtime.now());
    await recordFeedback(bounce, service.runtime);
    expect(await dueOf(service, userId)).toEqual([]);
  });

  test('keeps a complaint when a bounce follows', async () => {
    const { service, userId } = await tracking();
    await recordFeedback(complaint, service.runtime);
    await recordFeedback(bounce, service.runtime);
    expect(await heldBecause(service, userId)).toBe('complaint');
  });
});

describe('mail of the user afterwards', () => {
  const wrote = (service: Handling, address: string, from = jo) =>
    service.receives({
      from,
      to: [address],
      lines: `From: <${from}>\nTo: Lee <lee@globex.example>\nSubject: Application: Editor\nMessage-ID: <two@example.com>\nDate: Wed, 04 Nov 2026 08:12:00 +0100\n\nDear Lee,\n\nplease find my application attached.\n`,
    });

  test.for([
    { name: 'a tracked mail', act: wrote },
    { name: 'a command', act: (service: Handling) => says(service, 'status', 'status') },
  ])('$name resumes after a bounce, with all timelines planned again', async ({ act }) => {
    const { service, userId, timelineId, address } = await tracking();
    await recordFeedback(bounce, service.runtime);
    await act(service, address);
    expect(await heldBecause(service, userId)).toBeNull();
    expect((await dueOf(service, userId)).map((due) => due.timelineId)).toContain(timelineId);
    expect(service.sent.filter(({ kind }) => kind === 'notice')).toMatchObject([{ to: jo, subject: "My emails didn't reach you" }]);
  });

  test('a tracked mail does not resume after a complaint; `resume` does', async () => {
    const { service, userId, address } = await tracking();
    await recordFeedback(complaint, service.runtime);
    await wrote(service, address);
    await says(service, 'status', 'status');
    expect(service.sent.at(-1)).toMatchObject({
      kind: 'status',
      text: expect.stringContaining("marked as spam, so I've stopped reminding you"),
    });
    expect(service.sent.filter(({ kind }) => kind === 'notice')).toEqual([]);
    expect(await heldBecause(service, userId)).toBe('complaint');
    expect(await dueOf(service, userId)).toEqual([]);
    await says(service, 'resume', 'resume');
    expect(await heldBecause(service, userId)).toBeNull();
    expect((await dueOf(service, userId)).length).toBeGreaterThan(0);
  });

  test('a mail from somebody else, or from an unproven sender, resumes nothing', async () => {
    const { service, userId, address } = await tracking();
    await recordFeedback(bounce, service.runtime);
    await wrote(service, address, 'dana@initech.example');
    const unproven = { ...service.runtime, proofOf: async () => proofIf(false) };
    const envelope = { mailFrom: jo, recipients: [address], peer: null, helo: null };
    await receiveMail({ rawKey: 'raw-0', envelope, receivedAt: service.runtime.now() }, unproven);
    expect(await heldBecause(service, userId)).toBe('bounce');
  });

  test("the user's own pause continues after the pause for a bounce", async () => {
    const { service, userId } = await tracking();
    await says(service, 'pause', 'pause');
    await recordFeedback(bounce, service.runtime);
    await says(service, 'status', 'status');
    const profile = await service.runtime.store.loadProfile(userId);
    expect(profile).toMatchObject({ heldBecause: null, pausedUntil: 'resumed-by-hand' });
    expect(await dueOf(service, userId)).toEqual([]);
  });
});
