import { expect, onTestFinished, test } from 'vitest';
import { timelineStore } from '../../../lib/aws/store/timeline-store.ts';
import { openDatabase } from '../../../lib/local/database/database.ts';
import { removeExpired } from '../../../lib/local/database/expired-items.ts';
import { aCommit, aParkedMail, aProfile, aReplyOwner, at, initech, jo, morning } from '../../support/stored.ts';

test.for([
  ['2026-11-09T00:00:00Z', 0],
  ['2026-11-10T07:11:59.999Z', 0],
  ['2026-11-10T07:12:00Z', 2], // The parked mail, and the counters of the caps.
  ['2027-05-03T07:12:00Z', 3], // The reply address too.
  ['2099-01-01T00:00:00Z', 3],
] as const)('at %s this many items have expired: %i', async ([now, expected]) => {
  const database = await openDatabase(null);
  onTestFinished(() => database.close());
  const store = timelineStore(database.client, database.tableName);
  await store.saveProfile(aProfile());
  await store.append(aCommit());
  await store.claimMessage(jo, '<m@x>', { timelineId: initech, version: 0, answered: false });
  await store.claimOwner('jo@example.com', aReplyOwner({ purpose: 'sender', expiresAt: null }));
  await store.claimOwner('r-1@in.example.com', aReplyOwner({ expiresAt: at('2027-05-03T07:12:00Z') }));
  await store.park(jo, '<unseen@x>', aParkedMail(), morning);
  await store.spend('jo@example.com', 'help', { times: 1, windowMinutes: 10 }, morning, 'mail');
  expect(await removeExpired(database, at(now))).toBe(expected);
  expect(await removeExpired(database, at(now))).toBe(0);
  expect(await store.loadProfile(jo)).toEqual(aProfile());
  expect(await store.ownerOf('jo@example.com', at(now))).not.toBeNull();
});
