/** An answer and the mail it answers are handled at the same moment. Whichever handler looks first, the answer is not lost. */
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { receiveMail } from '../../../functions/receive-mail.ts';
import { proofIf } from '../../../lib/email/authentication/proof.ts';
import type { Store } from '../../../lib/handling/store.ts';
import { type Handling, handling } from '../../support/handling.ts';

const jo = 'jo@example.com';
const mails = {
  application: `From: ${jo}\r\nTo: Dana <dana@initech.example>\r\nSubject: Application\r\nMessage-ID: <root@example.com>\r\n\r\nDear Dana,\r\n\r\nplease find my application attached.\r\n`,
  answer: `From: Dana <dana@initech.example>\r\nTo: ${jo}\r\nSubject: Re: Application\r\nMessage-ID: <answer@initech.example>\r\nIn-Reply-To: <root@example.com>\r\n\r\nThank you, it arrived.\r\n`,
} as const;

/** Handles the other mail just before the first handler sends this request to the store. */
async function meeting(first: keyof typeof mails, request: 'claimCorrespondent' | 'park' | 'count') {
  const service = await handling('2026-11-03T07:12:00Z', { proofOf: async ({ from }) => proofIf(from[0]?.address === jo) });
  const tracking = await service.joins(jo);
  const second = first === 'answer' ? 'application' : 'answer';
  const receives = (which: keyof typeof mails, store: Store) =>
    receiveMail(
      { rawKey: which, envelope: { mailFrom: jo, recipients: [tracking], peer: null, helo: null }, receivedAt: service.runtime.now() },
      { ...service.runtime, store, rawMail: { open: async (key) => Readable.from([mails[key as keyof typeof mails]]) } },
    );
  const { store } = service.runtime;
  let met = false;
  const interrupted = async (): Promise<void> => {
    if (met) return;
    met = true;
    await receives(second, store);
  };
  const held: Store = {
    ...store,
    claimCorrespondent: async (...all) => {
      if (request === 'claimCorrespondent') await interrupted();
      return store.claimCorrespondent(...all);
    },
    park: async (...all) => {
      if (request === 'park') await interrupted();
      return store.park(...all);
    },
    count: async (...all) => {
      if (request === 'count') await interrupted();
      return store.count(...all);
    },
  };
  await receives(first, held);
  expect(met).toBe(true);
  return service;
}

async function messagesOf({ runtime, scheduled }: Handling): Promise<readonly string[]> {
  const [timelineId, ...more] = scheduled.keys();
  expect(more).toEqual([]);
  if (timelineId === undefined) throw new Error('Nothing is scheduled.');
  const commits = await runtime.store.commits(timelineId);
  return commits.map(({ messageId }) => messageId ?? '').toSorted();
}

test.for([
  ['the application has looked for answers, and the answer for the application', 'application', 'claimCorrespondent'],
  ['the application is on its timeline, and not yet counted', 'application', 'count'],
  ['the answer has not found the application, and is not yet parked', 'answer', 'park'],
] as const)('%s', async ([, first, request]) => {
  expect(await messagesOf(await meeting(first, request))).toEqual(['<answer@initech.example>', '<root@example.com>']);
});
