/** What reopens a timeline after its end, and what `undo` takes back. */
import { expect, test } from 'vitest';
import { current } from '../../../lib/domain/history.ts';
import type { TimelineId } from '../../../lib/domain/words.ts';
import { domain, type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const root = '<application@example.com>';

interface Written {
  readonly id: string;
  readonly text: string;
  /** The mail it answers. By default, the first of the conversation. */
  readonly answers?: string;
  readonly day?: string;
}

const mail = (service: Handling, tracking: string, { id, text, answers, day = '03' }: Written) =>
  service.receives({
    from: jo,
    to: [tracking],
    lines: `From: Jo <${jo}>\nTo: Dana <dana@initech.example>\nSubject: Application: Writer\nMessage-ID: ${id}\n${answers === undefined ? '' : `In-Reply-To: ${answers}\n`}Date: Tue, ${day} Nov 2026 08:12:00 +0100\n\n${text}\n`,
  });

async function anApplication() {
  const service = await handling('2026-11-03T07:12:00Z');
  const tracking = await service.joins(jo);
  await mail(service, tracking, { id: root, text: 'Dear Dana,\n\nplease find my application attached.' });
  const [timelineId] = service.scheduled.keys();
  if (timelineId === undefined) throw new Error('Nothing is scheduled.');
  let answers = 0;
  const reply = `r-${'a'.repeat(26)}@${domain}`;
  const owner = await service.runtime.store.ownerOf(jo, service.runtime.now());
  await service.runtime.store.claimOwner(reply, {
    userId: owner?.userId ?? ('' as never),
    timelineId,
    purpose: 'reminder',
    expiresAt: null,
  });
  const says = (text: string) => {
    answers += 1;
    return service.receives({
      from: jo,
      to: [reply],
      lines: `From: ${jo}\nTo: ${reply}\nSubject: Re: x\nMessage-ID: <answer-${answers}@example.com>\n\n${text}\n`,
    });
  };
  return { service, tracking, timelineId, says };
}

const timelineOf = async ({ runtime }: Handling, timelineId: TimelineId) => {
  const loaded = await runtime.store.load(timelineId.slice(0, 6) as never, timelineId);
  if (loaded === null) throw new Error('There is no timeline.');
  return current(loaded.history);
};

async function untilLetGo(service: Handling, timelineId: TimelineId): Promise<void> {
  for (const day of ['2026-11-10', '2026-11-13', '2026-12-01', '2026-12-02']) {
    service.clockTo(`${day}T08:00:00Z`);
    await service.fires(timelineId);
  }
  expect(await timelineOf(service, timelineId)).toMatchObject({ closedBecause: 'let-go' });
}

test('a mail written before the let-go that arrives after it reopens the timeline', async () => {
  const { service, tracking, timelineId } = await anApplication();
  await untilLetGo(service, timelineId);
  service.clockTo('2026-12-07T10:00:00Z');
  await mail(service, tracking, { id: '<late@example.com>', answers: root, day: '24', text: 'Dear Dana,\n\nmay I ask how it looks?' });
  expect(await timelineOf(service, timelineId)).toMatchObject({ status: 'active' });
});

test('the second undo takes back the command before, not the timeline that the first one reopened', async () => {
  const { service, timelineId, says } = await anApplication();
  await says('done');
  await says('stop');
  await says('undo');
  expect(await timelineOf(service, timelineId)).toMatchObject({ status: 'active', followUps: 1 });
  await says('undo');
  expect(await timelineOf(service, timelineId)).toMatchObject({ status: 'active', followUps: 0 });
});

test('undo does not close a timeline that a mail reopened', async () => {
  const { service, tracking, timelineId, says } = await anApplication();
  await untilLetGo(service, timelineId);
  service.clockTo('2026-12-07T10:00:00Z');
  await mail(service, tracking, { id: '<again@example.com>', answers: root, day: '24', text: 'Dear Dana,\n\nmay I ask how it looks?' });
  await says('undo');
  expect(await timelineOf(service, timelineId)).toMatchObject({ status: 'active' });
});

test('undo of a let-go cancels the note that is about to be sent', async () => {
  const { service, timelineId, says } = await anApplication();
  await untilLetGo(service, timelineId);
  await says('undo');
  expect(await timelineOf(service, timelineId)).toMatchObject({ status: 'active', claim: null });
});
