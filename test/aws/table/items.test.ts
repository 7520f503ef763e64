import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { answersItem } from '../../../lib/aws/store/allowances.ts';
import { decodeCounters } from '../../../lib/aws/store/counters.ts';
import { decodeHead, encodeHead } from '../../../lib/aws/store/heads.ts';
import { profileDatesItem } from '../../../lib/aws/store/profiles.ts';
import {
  commitItem,
  correspondentItem,
  headItem,
  type Item,
  joinItem,
  messageItem,
  ownedItem,
  ownerItem,
  profileItem,
  rawKeyItem,
  refusalItem,
  waitingItem,
} from '../../../lib/aws/table/items.ts';
import { commitKey, profileKey } from '../../../lib/aws/table/keys.ts';
import { noHistory, record } from '../../../lib/domain/history.ts';
import { anyCommit, anyHistory, anyMessageId, anyProfile, anyTimelineId, anyUserId, eventTypes } from '../../support/arbitraries.ts';
import { aCommit, anApplication, initech, jo, morning } from '../../support/stored.ts';

/** An item as the document client returns it, with only JSON values. */
const stored = (item: Item): Item => JSON.parse(JSON.stringify(item));

describe('items are decoded as they were encoded', () => {
  test('commits, with any events', () => {
    fc.assert(
      fc.property(anyCommit, (commit) => {
        const item = commitItem.encode(commitKey(commit.timelineId, commit.sequence), commit);
        expect(commitItem.decode(stored(item))).toEqual(commit);
      }),
    );
  });

  test('heads, with any state', () => {
    fc.assert(
      fc.property(anyHistory, anyUserId, anyTimelineId, anyMessageId, (history, userId, timelineId, root) => {
        const loaded = { userId, timelineId, root, sequence: 7, history };
        expect(decodeHead(stored(encodeHead(loaded, morning)))).toEqual(loaded);
        expect(decodeHead(stored(encodeHead(loaded, null)))).toEqual(loaded);
      }),
    );
  });

  test('profiles', () => {
    fc.assert(
      fc.property(anyProfile, (profile) => {
        expect(profileItem.decode(stored(profileItem.encode(profileKey(profile.userId), profile)))).toEqual(profile);
      }),
    );
  });

  test('to the nanosecond, which the comparison would notice', () => {
    const precise = Temporal.Instant.from('2026-11-03T07:12:00.000000001Z');
    const decoded = commitItem.decode(stored(commitItem.encode(commitKey(initech, 1), aCommit({ recordedAt: precise }))));
    expect(decoded.recordedAt).toEqual(precise);
    expect(decoded.recordedAt).not.toEqual(morning);
  });
});

describe('an item has room', () => {
  test('for the fullest head that readers of mail can make', () => {
    // Each to twenty others, for years.
    const fullest = (mail: number) =>
      anApplication({
        id: String(mail).padStart(10, '0'),
        correspondents: Array.from({ length: 20 }, (_, index) => ({
          address: `${mail}-${index}${'a'.repeat(60)}@example.com`,
          name: 'n'.repeat(60),
        })),
        excerpt: 'x'.repeat(1_000),
        subject: 's'.repeat(500),
      });
    const recent = Array.from({ length: 300 }, (_, index) => fullest(index));
    const history = record(noHistory, recent);
    const item = encodeHead({ timelineId: initech, userId: jo, root: '<root@x>', sequence: 64, history }, morning);
    expect(Buffer.byteLength(JSON.stringify(item))).toBeLessThan(64 * 1024);
  });
});

describe('items of every version ever written can be read', () => {
  const folder = join(import.meta.dirname, 'stored-items');
  const files = readdirSync(folder);
  const decoders: Readonly<Record<string, (item: Item) => unknown>> = {
    answers: answersItem.decode,
    commit: commitItem.decode,
    correspondent: correspondentItem.decode,
    counters: decodeCounters,
    head: headItem.decode,
    message: messageItem.decode,
    owned: ownedItem.decode,
    owner: ownerItem.decode,
    profile: profileItem.decode,
    profiledates: profileDatesItem.decode,
    rawkey: rawKeyItem.decode,
    join: joinItem.decode,
    refusal: refusalItem.decode,
    waiting: waitingItem.decode,
  };
  const kindOf = (file: string): string => /^[a-z]+/.exec(file)?.[0] ?? '';
  const read = (file: string): Item => JSON.parse(readFileSync(join(folder, file), 'utf8'));

  test('every kind has a stored item', () => {
    expect(new Set(files.map(kindOf))).toEqual(new Set(Object.keys(decoders)));
  });

  test('the commit has every type of event', () => {
    const { events } = commitItem.decode(read('commit.v1.json'));
    expect(new Set(events.map(({ type }) => type))).toEqual(new Set(eventTypes));
  });

  test.for(files.filter((file) => kindOf(file) !== 'counters'))('%s, and nothing in it is lost', (file) => {
    const { PK: _partition, SK: _sort, v: _version, ...attributes } = read(file);
    const decoded: unknown = decoders[kindOf(file)]?.(read(file));
    expect(JSON.parse(JSON.stringify(decoded))).toMatchObject(attributes);
  });

  test('a profile from before users could be paused by feedback is not paused', () => {
    expect(profileItem.decode(read('profile.v1.json')).heldBecause).toBeNull();
  });

  test('counters.v1.json', () => {
    expect(decodeCounters(read('counters.v1.json'))).toEqual({
      day: '2026-11-10',
      mailsToday: 0,
      unanswered: 1,
      offsets: { '2026-11-03': '+01:00' },
    });
  });
});
