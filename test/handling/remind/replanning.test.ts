/** A change of settings reaches every timeline, even if the process crashes midway or a mail is handled at the same moment. */
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { sweep } from '../../../functions/sweep-at-once.ts';
import type { Runtime } from '../../../lib/handling/runtime.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const tactful = `tactful@${domain}`;

const says = (service: Handling, text: string, runtime: Runtime = service.runtime) =>
  receiveMail(
    { rawKey: text, envelope: { mailFrom: jo, recipients: [tactful], peer: null, helo: null }, receivedAt: service.runtime.now() },
    { ...runtime, rawMail: rawMail(`From: ${jo}\r\nTo: ${tactful}\r\nSubject: x\r\nMessage-ID: <${text}@example.com>\r\n\r\n${text}\r\n`) },
  );
const rawMail = (text: string): Runtime['rawMail'] => ({ open: async () => Readable.from([Buffer.from(text)]) });

const writes = (service: Handling, tracking: string, id: string, runtime: Runtime = service.runtime) =>
  receiveMail(
    { rawKey: id, envelope: { mailFrom: jo, recipients: [tracking], peer: null, helo: null }, receivedAt: service.runtime.now() },
    {
      ...runtime,
      rawMail: rawMail(
        `From: Jo <${jo}>\r\nTo: Dana <dana@initech.example>\r\nSubject: Application: Writer\r\nMessage-ID: <${id}@example.com>\r\nDate: Tue, 03 Nov 2026 08:12:00 +0100\r\n\r\nDear Dana,\r\n\r\nplease find my application attached (no. ${id}).\r\n`,
      ),
    },
  );

async function paused() {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await writes(service, tracking, 'root');
  await says(service, 'pause');
  expect(await dueTimes(service)).toEqual([]);
  return { service, tracking };
}

async function dueTimes({ runtime, scheduled }: Handling) {
  const [timelineId = ''] = scheduled.keys();
  const due = await runtime.store.dueOf(timelineId.slice(0, 6) as never, runtime.now().add({ hours: 24 * 60 }));
  return due.map(({ dueAt }) => dueAt.toString());
}

test('`resume` is redelivered after its handler died when the profile was saved', async () => {
  const { service } = await paused();
  const { store } = service.runtime;
  const dying: Runtime['store'] = {
    ...store,
    heads: () => {
      throw new Error('killed');
    },
  };
  await expect(says(service, 'resume', { ...service.runtime, store: dying })).rejects.toThrow('killed');
  await says(service, 'resume');
  service.clockTo('2026-11-03T08:12:00Z');
  await sweep(service.runtime);
  expect(await dueTimes(service)).toEqual(['2026-11-10T08:00:00Z']);
});

test('`resume` arrives while a mail gathered during the pause is handled', async () => {
  const { service, tracking } = await paused();
  const { store } = service.runtime;
  let resumed = false;
  const overtaken: Runtime['store'] = {
    ...store,
    async append(commit) {
      if (!resumed) await says(service, 'resume');
      resumed = true;
      return store.append(commit);
    },
  };
  await writes(service, tracking, 'second', { ...service.runtime, store: overtaken });
  service.clockTo('2026-11-03T08:12:00Z');
  await sweep(service.runtime);
  expect(await dueTimes(service)).toHaveLength(1);
});

test('the user is woken once, and the next sweep finds nothing to do', async () => {
  const { service } = await paused();
  await says(service, 'resume');
  service.clockTo('2026-11-03T08:12:00Z');
  expect(await sweep(service.runtime)).toMatchObject({ woken: 1 });
  service.clockTo('2026-11-03T09:12:00Z');
  expect(await sweep(service.runtime)).toMatchObject({ woken: 0 });
});
