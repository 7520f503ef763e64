/**
 * Damaged items of every version ever written are read without loss or refused by name, never half understood. The items and their decoded
 * values: test/aws/table/items.test.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCounters } from '../../lib/aws/store/counters.ts';
import { decodeHead, encodeHead } from '../../lib/aws/store/heads.ts';
import { commitItem, correspondentItem, type Item, messageItem, ownerItem, profileItem, waitingItem } from '../../lib/aws/table/items.ts';
import { fuzzRuns, fuzzTimeout } from './fuzz-runs.ts';
import { anyMutationOf, type Json } from './mutated-json.ts';

const folder = join(import.meta.dirname, '../aws/table/stored-items');
const keyOf = ({ PK, SK }: Item) => ({ PK, SK });

/** Decodes an item and encodes it again. */
const again: Readonly<Record<string, (item: Item) => Item>> = {
  commit: (item) => commitItem.encode(keyOf(item), commitItem.decode(item)),
  correspondent: (item) => correspondentItem.encode(keyOf(item), correspondentItem.decode(item)),
  head: (item) => encodeHead(decodeHead(item), null),
  message: (item) => messageItem.encode(keyOf(item), messageItem.decode(item)),
  owner: (item) => ownerItem.encode(keyOf(item), ownerItem.decode(item)),
  profile: (item) => profileItem.encode(keyOf(item), profileItem.decode(item)),
  waiting: (item) => waitingItem.encode(keyOf(item), waitingItem.decode(item)),
};
const files = readdirSync(folder).filter((file) => (/^[a-z]+/.exec(file)?.[0] ?? '') in again);
const read = (file: string): Item => JSON.parse(readFileSync(join(folder, file), 'utf8'));

test.for(files)('damaged, %s is read without loss or refused by name', fuzzTimeout, (file) => {
  const rewrite = again[/^[a-z]+/.exec(file)?.[0] ?? ''];
  if (rewrite === undefined) throw new Error(`${file} is of no known kind.`);
  const original = read(file);
  const { PK, SK, v, ...attributes } = original;
  const known = leavesOf(rewrite(original));
  const originals = leavesOf(original);
  fc.assert(
    fc.property(anyMutationOf(attributes as Json), (mutated) => {
      if (typeof mutated !== 'object' || mutated === null || Array.isArray(mutated)) return;
      const item = { PK, SK, v, ...mutated } as Item;
      const written = refusedOr(() => rewrite(item));
      // More events than a head keeps are folded into its other fields (test/domain/history.test.ts).
      if (written === null || eventsIn(written) < eventsIn(item)) return;
      const [given, kept] = [leavesOf(item), leavesOf(written)];
      // A value of another type has other fields.
      const isRetyped = (name: string): boolean =>
        parentsOf(name).some((parent) => given.get(`${parent}/type`) !== originals.get(`${parent}/type`));
      const lost = [...given].filter(([name, value]) => known.has(name) && !isRetyped(name) && !sameText(value, kept.get(name)));
      expect(lost).toEqual([]);
    }),
    fuzzRuns(0.2),
  );
});

test('damaged counters are read or refused by name', fuzzTimeout, () => {
  const { PK, SK, v, ...attributes } = read('counters.v1.json');
  fc.assert(
    fc.property(anyMutationOf(attributes as Json), (mutated) => {
      if (typeof mutated !== 'object' || mutated === null || Array.isArray(mutated)) return;
      const counters = refusedOr(() => decodeCounters({ PK, SK, v, ...mutated } as Item));
      if (counters !== null) expect(counters).toMatchObject({ mailsToday: expect.any(Number), unanswered: expect.any(Number) });
    }),
    fuzzRuns(0.2),
  );
});

test.for([{}, { v: null }, { v: '1' }, { v: 2 }, { v: 1.5 }, { v: Number.NaN }, { v: -1 }, { v: 0 }])(
  'a profile of schema version %j is refused',
  (change) => {
    const { v: _, ...rest } = read('profile.v1.json');
    expect(refusedOr(() => profileItem.decode({ ...rest, ...change } as Item))).toBeNull();
  },
);

const eventsIn = ({ recent }: Item): number => (Array.isArray(recent) ? recent.length : 0);

/** Null: refused with a message for operators, without the item's contents. */
function refusedOr<T>(decode: () => T): T | null {
  try {
    return decode();
  } catch (error) {
    expect(error).toMatchObject({ name: expect.stringMatching(/^(?:UnreadableItemError|NewerItemError)$/) });
    expect(String(error)).not.toMatch(/@example|x{100}/);
    return null;
  }
}

type Leaves = ReadonlyMap<string, Json>;
const leavesOf = (item: Item): Leaves => fieldsOf(JSON.parse(JSON.stringify(item)));

/** The parents of a path: `/a/b` and `/a` for `/a/b/c`. */
const parentsOf = (path: string): readonly string[] =>
  path.split('/').flatMap((_, depth, parts) => (depth === 0 ? [] : [parts.slice(0, depth).join('/')]));

/** All leaves by their paths. */
function fieldsOf(value: Json, path = ''): Map<string, Json> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(Object.entries(value).flatMap(([name, inner]) => [...fieldsOf(inner, `${path}/${name}`)]));
}

/** `2026-11-03T07:12:00Z` and `2026-11-03T07:12:00.000Z` are equal. */
const sameText = (a: Json, b: Json | undefined): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && new Date(a).getTime() === new Date(b).getTime());
