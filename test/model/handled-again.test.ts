/**
 * Any mail can be handled again, at any later time and in any state: no event, setting or mail changes. Only an answer that was never sent
 * may be sent then. Covers mails of all kinds to all of our addresses. Not here: the effect of each mail (model.ts).
 */
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineId } from '../../lib/domain/words.ts';
import { embeddedDatabase, type TestDatabase } from '../support/store/databases.ts';
import { timelineIdOf } from './happenings.ts';
import { forward, threadMail, wordTo } from './letters.ts';
import { domain, type Letter, newWorld, PostIsAwayError, proof, type World } from './world.ts';

/** Set MODEL_RUNS for more. */
const runs = Math.ceil(Number(process.env.MODEL_RUNS ?? 2_000) / 4);

const aboutConversation = [
  'done',
  'called',
  'heard',
  'rejected',
  'no openings',
  'offer',
  'withdrew',
  'declined',
  'hired',
  'stop',
  'undo',
  'new',
  'later',
  'snooze 3 days',
  'interview thu 3pm',
  'done\nhour 7',
];
const naming = [
  'stop Initech',
  'got the job at Initech',
  'Initech said no',
  'Messaged Dana at Initech on LinkedIn',
  'Applied at Hooli through their portal',
  'Called Dana at Initech',
  'Dana called me back',
];
const aboutUser = [
  'hour 7',
  'hour 8',
  'follow-ups 1',
  'pause',
  'pause 2 weeks',
  'resume',
  'stop all',
  'go on',
  'digest weekly',
  'quiet on',
  'quiet off',
  'receipts on',
  'discreet on',
  'time zone America/New_York',
  'country Germany',
  'offer elsewhere',
  'new address',
  'add address jo@work.example',
  'remove address jo@work.example',
  'delete everything',
  'yes',
  'no',
];
const asking = ['status', 'help', 'privacy', 'export', 'import', 'what?', '1 done, 2 heard'];

type Happening =
  | { readonly type: 'letter'; readonly name: string; readonly write: (world: World, number: number) => Promise<Letter> }
  | { readonly type: 'days'; readonly days: number }
  | { readonly type: 'again'; readonly which: number };

const letter = (name: string, write: (world: World, number: number) => Promise<Letter>): Happening => ({ type: 'letter', name, write });

const conversation = fc.constantFrom(0, 1);

const anyThreadMail = fc
  .tuple(conversation, fc.constantFrom(0, 0, 0, 1, 2, 3))
  .map(([which, place]) => letter(`mail ${which}.${place}`, async (world) => threadMail(world, which, place, world.now())));

const anyForward = conversation.map((which) => letter(`forward ${which}`, async (world, number) => forward(world, which, number)));

const anyWord = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...aboutConversation) },
      { weight: 2, arbitrary: fc.constantFrom(...naming) },
      { weight: 3, arbitrary: fc.constantFrom(...aboutUser) },
      { weight: 1, arbitrary: fc.constantFrom(...asking) },
    ),
    fc.constantFrom('tactful', 'tactful', 'tracking', 'start', 'reply 0', 'reply 1', 'newest'),
  )
  .map(([word, to]) =>
    letter(`"${word}" to ${to}`, async (world, number) => wordTo(world, await addressOf(world, to), word, number, true)),
  );

async function addressOf(world: World, to: string): Promise<string> {
  if (to === 'tracking') return world.tracking;
  if (to === 'reply 0' || to === 'reply 1') return world.replyAddress(timelineIdOf(world, to === 'reply 0' ? 0 : 1) as TimelineId);
  // Where an answer to our last mail goes.
  const newest = to === 'newest' ? world.sent.at(-1)?.mail.replyTo : undefined;
  return newest ?? `${to === 'start' ? 'start' : 'tactful'}@${domain}`;
}

/** The user's own export, as we sent it. */
const anyImport = fc.constant(
  letter('import of the last export', async (world, number) => {
    const file = world.sent.findLast(({ mail }) => mail.kind === 'export')?.mail.attachments[0]?.content ?? '{}';
    const { raw, to } = wordTo(world, `tactful@${domain}`, 'import', number, true);
    const [head = '', text = ''] = raw.split('\n\n');
    const part = (type: string, content: string): string => `--b\nContent-Type: ${type}\n\n${content}\n`;
    const attached = `Content-Disposition: attachment; filename="tactful-export.json"`;
    return {
      to,
      raw: `${head}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n${part('text/plain', text)}${part(`application/json\n${attached}`, file)}--b--\n`,
    };
  }),
);

const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: anyThreadMail },
  { weight: 1, arbitrary: anyForward },
  { weight: 8, arbitrary: anyWord },
  { weight: 1, arbitrary: anyImport },
  { weight: 2, arbitrary: fc.constantFrom(1, 3, 8).map((days): Happening => ({ type: 'days', days })) },
  { weight: 5, arbitrary: fc.nat(20).map((which): Happening => ({ type: 'again', which })) },
);

const nameOf = (each: Happening): string =>
  each.type === 'letter' ? each.name : each.type === 'days' ? `${each.days} days` : `again ${each.which}`;

/** Settings and events as they are stored. */
async function facts({ client, tableName }: TestDatabase): Promise<readonly unknown[]> {
  const { Items: items = [] } = await client.send(new ScanCommand({ TableName: tableName, ConsistentRead: true }));
  return items
    .filter(({ SK }) => SK === 'PROFILE' || String(SK).startsWith('COMMIT#'))
    .toSorted((a, b) => (`${a.PK} ${a.SK}` < `${b.PK} ${b.SK}` ? -1 : 1));
}

/** A mail from an unknown sender or to an unknown address was not recorded, so it counts as new when it is handled again. */
const wasRecorded = (decided: unknown): boolean => !/^(?:dropped|parked|not obeyed)/.test(String(decided));

async function tellStory(happenings: readonly Happening[], database: TestDatabase, scheduler: fc.Scheduler): Promise<void> {
  const world = await newWorld(database, scheduler);
  await world.receives({
    to: `start@${domain}`,
    raw: `${proof}\nFrom: Jo Miller <${world.address}>\nTo: start@${domain}\nMessage-ID: <hello@example.com>\n\nhello\n`,
  });
  const decided: unknown[] = ['welcomed'];
  const told = ['join'];
  for (const happening of happenings) {
    if (happening.type === 'days') await world.passes(happening.days * 24, 1);
    else if (happening.type === 'letter') {
      decided.push(await world.receives(await happening.write(world, decided.length)));
      told.push(happening.name);
    } else {
      const which = happening.which % decided.length;
      if (!wasRecorded(decided[which])) continue;
      const before = { facts: await facts(database), sent: world.sent.map(({ mail }) => `${mail.kind} ${mail.id}`) };
      await world.handlesAgain(which);
      const after = { facts: await facts(database), sent: world.sent.map(({ mail }) => `${mail.kind} ${mail.id}`) };
      expect(after, `${told[which]}, of ${told.join(', ')}`).toEqual(before);
    }
  }
}

test('any mail handled again, at any later moment, changes nothing', { timeout: 60_000 + runs * 2_000 }, async () => {
  const anyStory = fc.array(anyHappening, { minLength: 2, maxLength: 24, size: 'max' });
  await fc.assert(
    fc.asyncProperty(anyStory, fc.scheduler(), async (happenings, scheduler) => {
      const database = await embeddedDatabase();
      try {
        await tellStory(happenings, database, scheduler);
      } catch (error) {
        throw new Error(`${happenings.map(nameOf).join('; ')}: ${error instanceof Error ? error.message : error}`, { cause: error });
      } finally {
        await database.close();
      }
    }),
    { numRuns: runs },
  );
});

/** Words that do more than send an answer: they ask a question, or complete an earlier one. */
const moreThanAnswered = new Set(['new', 'yes', 'delete everything', 'hired', 'got the job at Initech']);

test('a word whose answer was never sent is only answered when it is handled again', { timeout: 60_000 + runs * 2_000 }, async () => {
  const words = [...aboutConversation, ...naming, ...aboutUser].filter((word) => !moreThanAnswered.has(word));
  const anyCase = fc.tuple(fc.constantFrom(...words), fc.constantFrom('tactful', 'tracking'), fc.array(anyHappening, { maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(anyCase, fc.scheduler(), async ([word, to, meanwhile], scheduler) => {
      const database = await embeddedDatabase();
      try {
        const world = await newWorld(database, scheduler);
        await world.receives(threadMail(world, 0, 0, world.now()));
        world.postIsAway(true);
        const said = await world.receives(wordTo(world, await addressOf(world, to), word, 1_000, true)).catch((error: unknown) => error);
        if (!(said instanceof PostIsAwayError)) return;
        world.postIsAway(false);
        // For two minutes we assume that the process is still sending.
        await world.passes(1, 1);
        let number = 1_001;
        for (const each of meanwhile) {
          if (each.type === 'days') await world.passes(each.days * 24, 1);
          if (each.type === 'letter') await world.receives(await each.write(world, number));
          number += 1;
        }
        const settings = async () => (await facts(database)).map(withoutWhatWasSeen);
        const before = await settings();
        await world.handlesAgain(1);
        expect(await settings()).toEqual(before);
        const sent = world.sent.length;
        await world.handlesAgain(1);
        expect(world.sent).toHaveLength(sent);
      } catch (error) {
        throw new Error(`"${word}" to ${to}; ${meanwhile.map(nameOf).join('; ')}: ${error instanceof Error ? error.message : error}`);
      } finally {
        await database.close();
      }
    }),
    { numRuns: runs },
  );
});

/** Parts of a profile that are not settings but are noted while answering. When the question on a Friday comes decides `dueAt` as well. */
const seenWhileAnswering = {
  openQuestion: null,
  untold: null,
  trackingStarted: true,
  seenZone: null,
  planAgainAt: null,
  fridayQuestion: null,
  dueAt: null,
};

function withoutWhatWasSeen(item: unknown): object {
  const { SK } = item as { SK: string };
  return { ...(item as object), version: 0, ...(SK === 'PROFILE' ? seenWhileAnswering : {}) };
}
