/** Joining without proof: what a confirmed address may do, and what it may not. */
import { describe, expect, test } from 'vitest';
import type { UserId } from '../../../lib/domain/words.ts';
import { proofIf } from '../../../lib/email/authentication/proof.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const ann = 'ann@example.org';
const start = '2026-11-03T07:12:00Z';
const provenWhenMarked = { proofOf: async (message: { readonly subject: string }) => proofIf(message.subject.startsWith('proven')) };

const mail = (from: string, to: string, text: string, { subject = 'x', id = 'one' } = {}) => ({
  from,
  to: [to],
  lines: `From: ${from}\nTo: ${to}\nSubject: ${subject}\nMessage-ID: <${id}@example.org>\n\n${text}\n`,
});

/** Ann asked to join, and the question is in her inbox. */
async function asked(): Promise<{ readonly service: Handling; readonly secret: string }> {
  const service = await handling(start, provenWhenMarked);
  await service.receives(mail(ann, `start@${domain}`, 'hi'));
  return { service, secret: service.sent.at(-1)?.replyTo ?? '' };
}

async function confirmedAnn(): Promise<Handling> {
  const { service, secret } = await asked();
  await service.receives(mail(ann, secret, 'yes', { id: 'yes' }));
  return service;
}

const profileOf = async ({ runtime }: Handling, address = ann) => {
  const owner = await runtime.store.ownerOf(address, runtime.now());
  return owner === null ? null : runtime.store.loadProfile(owner.userId as UserId);
};
const kinds = ({ sent }: Handling) => sent.map(({ kind, to }) => `${kind} ${to}`);

describe('confirming', () => {
  test('any answer from that address to the secret one confirms, and the welcome says what is missing', async () => {
    const { service, secret } = await asked();
    expect(kinds(service)).toEqual([`confirm ${ann}`]);
    expect(await profileOf(service)).toMatchObject({ status: 'unconfirmed' });
    await service.receives(mail(ann, secret, 'oui, bien sûr', { id: 'yes' }));
    expect(await profileOf(service)).toMatchObject({ status: 'active', unproven: true });
    expect(kinds(service)).toEqual([`confirm ${ann}`, `welcome ${ann}`]);
    expect(service.sent.at(-1)?.text).toContain("doesn't sign your emails");
    service.clockTo('2027-11-03T07:12:00Z');
    expect(await profileOf(service)).toMatchObject({ status: 'active' });
  });

  test.for(['no', 'No, that was not me.', 'Who is this?', 'please unsubscribe me'])(
    '%j joins nobody, but a yes after it does',
    async (words) => {
      const { service, secret } = await asked();
      await service.receives(mail(ann, secret, words, { id: 'no' }));
      expect(await profileOf(service)).toMatchObject({ status: 'unconfirmed' });
      expect(kinds(service)).toEqual([`confirm ${ann}`]);
      await service.receives(mail(ann, secret, 'yes', { id: 'yes' }));
      expect(kinds(service)).toEqual([`confirm ${ann}`, `welcome ${ann}`]);
    },
  );

  test('an answer that is delivered twice leads to one welcome', async () => {
    const { service, secret } = await asked();
    for (const id of ['yes', 'again']) await service.receives(mail(ann, secret, 'yes', { id }));
    expect(kinds(service)).toEqual([`confirm ${ann}`, `welcome ${ann}`]);
  });

  test.for([
    ['somebody else answers', 'eve@evil.example', null],
    ['the address is guessed', ann, `r-${'a'.repeat(26)}@${domain}`],
    ['it goes to tactful@', ann, `tactful@${domain}`],
  ] as const)('when %s nothing happens', async ([, from, to]) => {
    const { service, secret } = await asked();
    await service.receives(mail(from, to ?? secret, 'yes', { id: 'yes' }));
    expect(await profileOf(service)).toMatchObject({ status: 'unconfirmed' });
    expect(kinds(service)).toEqual([`confirm ${ann}`]);
  });

  test('the question and the person who asked are forgotten after a week', async () => {
    const { service, secret } = await asked();
    service.clockTo('2026-11-10T07:11:59Z');
    expect(await profileOf(service)).toMatchObject({ status: 'unconfirmed' });
    service.clockTo('2026-11-10T07:12:00Z');
    expect(await profileOf(service)).toBeNull();
    expect(await service.receives(mail(ann, secret, 'yes', { id: 'yes' }))).toBe('dropped: no such reply address');
    await service.receives(mail(ann, `start@${domain}`, 'hi', { id: 'two' }));
    expect(kinds(service)).toEqual([`confirm ${ann}`, `confirm ${ann}`]);
    expect(await profileOf(service)).toMatchObject({ status: 'unconfirmed' });
  });

  test('mail in somebody’s name makes us ask them at most once a day', async () => {
    const service = await handling(start, provenWhenMarked);
    for (let hour = 8; hour < 18; hour += 1) {
      service.clockTo(`2026-11-03T${String(hour).padStart(2, '0')}:00:00Z`);
      await service.receives(mail(ann, `start@${domain}`, 'hi', { id: `at-${hour}` }));
    }
    expect(kinds(service)).toEqual([`confirm ${ann}`]);
  });

  test('with such mail every day we ask five times a week, and again a week later', async () => {
    const { service } = await asked();
    const questions = () => service.sent.filter(({ kind }) => kind === 'confirm').length;
    for (const day of ['03', '04', '05', '06', '07', '08', '09']) {
      for (const hour of ['09', '12', '15']) {
        service.clockTo(`2026-11-${day}T${hour}:00:00Z`);
        await service.receives(mail(ann, `start@${domain}`, 'hi', { subject: `${day} ${hour}`, id: `${day}-${hour}` }));
      }
    }
    expect(questions()).toBe(5);
    service.clockTo('2026-11-11T09:00:00Z');
    await service.receives(mail(ann, `start@${domain}`, 'hi', { subject: 'later', id: 'later' }));
    expect(questions()).toBe(6);
  });

  test('after a no we don’t ask them again, and they can still join with proof', async () => {
    const { service, secret } = await asked();
    await service.receives(mail(ann, secret, 'No, that was not me.', { id: 'no' }));
    service.clockTo('2026-11-20T07:12:00Z');
    await service.receives(mail(ann, `start@${domain}`, 'hi', { id: 'two' }));
    expect(kinds(service)).toEqual([`confirm ${ann}`]);
    await service.receives(mail(ann, `start@${domain}`, 'hi', { subject: 'proven', id: 'three' }));
    expect(kinds(service)).toEqual([`confirm ${ann}`, `welcome ${ann}`]);
  });

  test('a proven mail to start@ needs no answer', async () => {
    const { service } = await asked();
    await service.receives(mail(ann, `start@${domain}`, 'hi', { subject: 'proven', id: 'two' }));
    const profile = await profileOf(service);
    expect(profile).toMatchObject({ status: 'active' });
    expect(profile?.unproven).toBeUndefined();
    service.clockTo('2027-11-03T07:12:00Z');
    expect(await profileOf(service)).toMatchObject({ status: 'active' });
  });

  test('unproven mail to start@ in a proven user’s name has no effect', async () => {
    const service = await handling(start, provenWhenMarked);
    await service.receives(mail(ann, `start@${domain}`, 'hi', { subject: 'proven' }));
    service.clockTo('2026-11-05T07:12:00Z');
    await service.receives(mail(ann, `start@${domain}`, 'hi', { id: 'two' }));
    expect(kinds(service)).toEqual([`welcome ${ann}`]);
  });
});

describe('confirmed, but unproven', () => {
  test.for(['status', 'help', 'privacy', 'stop all'])('"%s" is answered, to that address', async (word) => {
    const service = await confirmedAnn();
    await service.receives(mail(ann, `tactful@${domain}`, word, { id: 'asks' }));
    expect(service.sent).toHaveLength(3);
    expect(service.sent.at(-1)?.to).toBe(ann);
  });

  test('"stop all" stops', async () => {
    const service = await confirmedAnn();
    await service.receives(mail(ann, `tactful@${domain}`, 'stop all', { id: 'asks' }));
    expect(await profileOf(service)).toMatchObject({ status: 'stopped' });
  });

  test.for(['pause', 'resume', 'hour 8', 'timezone Paris', 'follow-ups 1', 'done', 'status, pause', 'nonsense', 'ok'])(
    '"%s" changes nothing and is not answered',
    async (word) => {
      const service = await confirmedAnn();
      const before = await profileOf(service);
      await service.receives(mail(ann, `tactful@${domain}`, word, { id: 'asks' }));
      expect(await profileOf(service)).toEqual(before);
      expect(service.sent).toHaveLength(2);
    },
  );

  test('the first proven mail makes them a full user', async () => {
    const service = await confirmedAnn();
    await service.receives(mail(ann, `tactful@${domain}`, 'hour 8', { subject: 'proven', id: 'asks' }));
    const profile = await profileOf(service);
    expect(profile).toMatchObject({ hour: 8 });
    expect(profile?.unproven).toBeUndefined();
    await service.receives(mail(ann, `tactful@${domain}`, 'stop all', { id: 'forged' }));
    expect(await profileOf(service)).toMatchObject({ status: 'active' });
  });
});
