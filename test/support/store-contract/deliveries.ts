/**
 * Two concurrent deliveries, in every order of their requests and with a crash before any of them. Claims come before the commit, the loser
 * takes the winner's answer, and a redelivery looks for itself.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noHistory, record } from '../../../lib/domain/history.ts';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import type { LoadedTimeline, MessageClaim, Store } from '../../../lib/handling/store.ts';
import { countingRequests } from '../store/counting-requests.ts';
import { aCommit, anApplication, morning } from '../stored.ts';
import { type Open, openStore } from './open-store.ts';

interface Mail {
  readonly id: string;
  readonly answers: string | null;
  readonly to: string;
}

const dana = 'dana.reyes@initech.example';
const application: Mail = { id: '<application@x>', answers: null, to: dana };

class Killed extends Error {}

/** Called before a request, where a delivery can be delayed or killed. */
type Before = (request: string) => Promise<void>;

export function deliveriesContract(open: Open): void {
  test('a mail to a known correspondent takes 6 requests, and the first gathers the whole user', async () => {
    const { store, client } = await openStore(open);
    const requests = countingRequests(client);
    await deliver(store, user(0), application, nothing);
    expect(requests.operations).toEqual(['BatchGetItem', 'PutItem', 'PutItem', 'PutItem', 'PutItem', 'UpdateItem']);
    requests.reset();
    await deliver(store, user(0), { ...application, id: '<second@x>' }, nothing);
    expect(requests.operations).toEqual(['BatchGetItem', 'GetItem', 'PutItem', 'PutItem', 'PutItem', 'UpdateItem']);
  });

  test.for<readonly [what: string, first: Mail, second: Mail]>([
    ['one mail, delivered twice', application, application],
    ['two mails to a new correspondent', application, { ...application, id: '<second@x>' }],
    ['a mail and its answer, either first', application, { id: '<answer@x>', answers: application.id, to: dana }],
  ])('%s: nothing is lost or duplicated, and no message is on two timelines', async ([, first, second]) => {
    const { anotherStore } = await openStore(open);
    let users = 0;
    const crash = fc.option(fc.integer({ min: 1, max: 9 }));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), crash, crash, async (scheduler, crash1, crash2) => {
        users += 1;
        const userId = user(users);
        const turns = inTurns(scheduler);
        const deliveries = [
          turns.run((before) => delivered(anotherStore, userId, first, crash1, before)),
          turns.run((before) => delivered(anotherStore, userId, second, crash2, before)),
        ];
        await scheduler.waitFor(Promise.all(deliveries), turns.oneAtATime);
        await expectEachOnce(anotherStore(), userId, [first, second]);
      }),
      { numRuns: 100 },
    );
  });
}

/** Delivers a mail. A delivery killed before its nth request is repeated by another process. */
async function delivered(open: () => Store, userId: UserId, mail: Mail, killedBefore: number | null, before: Before): Promise<void> {
  let requests = 0;
  const mortal: Before = async (request) => {
    requests += 1;
    if (requests === killedBefore) throw new Killed(request);
    await before(request);
  };
  try {
    await deliver(open(), userId, mail, mortal);
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
    await deliver(open(), userId, mail, before);
  }
}

/** A minimal handler: gather, claim, load, append, save. */
async function deliver(store: Store, userId: UserId, mail: Mail, before: Before): Promise<void> {
  await before('gather');
  const wanted = { messageIds: [mail.id, ...(mail.answers === null ? [] : [mail.answers])], correspondents: [mail.to] };
  const { messages, correspondents } = await store.gather(userId, wanted);
  const seen = correspondents.get(mail.to) ?? null;
  const known = (messages.get(mail.id) ?? messages.get(mail.answers ?? ''))?.timelineId ?? seen?.timelines[0];
  const timelineId = known ?? (await claimed(store, userId, mail, before));
  if (known !== undefined) await before('load');
  const loaded = known === undefined ? null : await store.load(userId, known);
  await before('claim message');
  const own: MessageClaim = { timelineId, version: loaded?.sequence ?? 0, answered: false };
  const { timelineId: place, ...claim } = await store.claimMessage(userId, mail.id, own);
  // A process that made the same claim at the same version commits after it, and so does one that finds it, so we need not look first.
  const isOwn = place === timelineId && claim.version === own.version;
  await commit(store, userId, mail, { ...claim, timelineId: place ?? timelineId }, isOwn ? loaded : 'look', before);
  await before('count');
  await store.count(userId, { day: '2026-11-03', mails: 1 });
}

async function claimed(store: Store, userId: UserId, mail: Mail, before: Before): Promise<TimelineId> {
  await before('claim correspondent');
  const fresh = `${userId}-${mail.id.replace(/\W/g, '')}` as TimelineId;
  const { timelines } = await store.claimCorrespondent(userId, mail.to, fresh, null);
  return timelines[0] ?? fresh;
}

async function commit(
  store: Store,
  userId: UserId,
  mail: Mail,
  { timelineId, version }: MessageClaim & { readonly timelineId: TimelineId },
  start: LoadedTimeline | null | 'look',
  before: Before,
): Promise<void> {
  let loaded = start;
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    if (loaded === 'look') {
      await before('look for itself');
      const isThere = (await store.commitsAfter(timelineId, version)).some(({ messageId }) => messageId === mail.id);
      await before('load again');
      loaded = await store.load(userId, timelineId);
      if (isThere) break;
    }
    const sequence: number = (loaded?.sequence ?? 0) + 1;
    const events = [anApplication({ id: `${String(sequence).padStart(10, '0')}-00`, messageId: mail.id })];
    const history = record(loaded?.history ?? noHistory, events);
    await before('append');
    const appended = await store.append(aCommit({ userId, timelineId, sequence, events, messageId: mail.id }));
    loaded = appended === 'conflict' ? 'look' : { userId, timelineId, root: mail.id, sequence, history };
    if (loaded !== 'look') break;
  }
  if (loaded === null || loaded === 'look') throw new Error(`${mail.id} never got its turn.`);
  await before('save head');
  await store.saveHead(loaded, morning);
}

async function expectEachOnce(store: Store, userId: UserId, mails: readonly Mail[]): Promise<void> {
  const ids = [...new Set(mails.map(({ id }) => id))].toSorted();
  const timelineIds = await store.timelinesOf(userId);
  const commits = (await Promise.all(timelineIds.map((timelineId) => store.commits(timelineId)))).flat();
  expect(commits.map(({ messageId }) => messageId).toSorted()).toEqual(ids);
  const { messages } = await store.gather(userId, { messageIds: ids, correspondents: [] });
  for (const { messageId, timelineId } of commits) expect(messages.get(messageId ?? '')?.timelineId).toBe(timelineId);
  for (const timelineId of timelineIds) {
    const own = commits.filter((commit) => commit.timelineId === timelineId);
    const loaded = await store.load(userId, timelineId);
    expect(loaded?.sequence).toBe(own.length);
    expect(loaded?.history.recent.map(({ id }) => id)).toEqual(own.flatMap(({ events }) => events.map(({ id }) => id)));
  }
}

interface Turns {
  run(script: (before: Before) => Promise<void>): Promise<void>;
  oneAtATime(release: () => Promise<void>): Promise<void>;
}

/** Runs one request at a time, in the scheduler's order. The next is chosen when the last is answered and its script waits again. */
function inTurns(scheduler: fc.Scheduler): Turns {
  let running = 0;
  const before: Before = async (request) => {
    running -= 1;
    await scheduler.schedule(Promise.resolve(), request);
    running += 1;
  };
  return {
    async run(script) {
      running += 1;
      await script(before);
      running -= 1;
    },
    async oneAtATime(release) {
      await release();
      do await nextTurn();
      while (running > 0);
    },
  };
}

const nothing: Before = async () => undefined;
const user = (number: number): UserId => `u${String(number).padStart(5, '0')}` as UserId;
