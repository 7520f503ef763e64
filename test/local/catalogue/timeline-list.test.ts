import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimelineId, UserId } from '../../../lib/domain/words.ts';
import { type ListedTimeline, searchable, timelineList } from '../../../lib/local/catalogue/timeline-list.ts';

const listed = (changes: Partial<ListedTimeline> = {}): ListedTimeline => ({
  id: 'jo2345-aaaaaaaa' as TimelineId,
  userId: 'jo2345' as UserId,
  sequence: 1,
  searched: searchable('Zoë Müller, Initech\nzoe@initech.example\nApplication: Nurse'),
  status: 'active',
  dueAt: 10,
  firstAt: 1,
  lastAt: 1,
  ...changes,
});
const everything = { userId: null, status: 'all', sort: 'next', words: '' } as const;

test.for([
  ['zoe muller', 1],
  ['ZOË', 1],
  ['nurse initech', 1],
  ['zoe@initech', 1],
  ['nurse globex', 0],
] as const)('"%s" finds %i', ([words, count]) => {
  const list = timelineList();
  list.set(listed());
  expect(list.find({ ...everything, words }).ids).toHaveLength(count);
});

test('an earlier commit changes nothing, nor does a due time that belongs to it', () => {
  const list = timelineList();
  list.set(listed({ sequence: 3, status: 'closed', dueAt: null }));
  list.set(listed({ sequence: 2 }));
  list.setDue(listed().id, 2, 99);
  expect(list.find(everything).counts).toEqual({ all: 1, active: 0, closed: 1 });
  expect(list.soonest(null)).toEqual([]);
});

test('a long history keeps its known beginning', () => {
  const list = timelineList();
  const other = listed({ id: 'jo2345-bbbbbbbb' as TimelineId, firstAt: 3 });
  list.set(listed({ firstAt: 2 }));
  list.set(other);
  list.set(listed({ sequence: 2, firstAt: 50 }));
  expect(list.oldestFirst(null)).toEqual([listed().id, other.id]);
});

test('the next moment is always ahead', () => {
  const list = timelineList();
  list.set(listed({ dueAt: 10 }));
  expect(list.nextAfter(9)).toEqual({ id: listed().id, dueAt: 10 });
  expect(list.nextAfter(10)).toBeNull();
});

test('only the timelines of the erased user are removed', () => {
  const list = timelineList();
  const other = listed({ id: 'mia234-bbbbbbbb' as TimelineId, userId: 'mia234' as UserId });
  for (const each of [listed(), other]) list.set(each);
  list.removeOf(listed().userId);
  expect(list.find(everything).ids).toEqual([other.id]);
});

test('after any changes, every sort order of the list contains each timeline once', () => {
  const anyListed = fc.record({
    letter: fc.constantFrom(...'abcdefgh'),
    sequence: fc.nat(5),
    dueAt: fc.option(fc.nat(50)),
    lastAt: fc.nat(50),
  });
  fc.assert(
    fc.property(fc.array(anyListed), (changes) => {
      const list = timelineList();
      for (const { letter, ...rest } of changes) list.set(listed({ id: `jo2345-${letter.repeat(8)}` as TimelineId, ...rest }));
      const ids = [...new Set(changes.map(({ letter }) => `jo2345-${letter.repeat(8)}`))].toSorted();
      for (const sort of ['next', 'name', 'newest'] as const) expect(list.find({ ...everything, sort }).ids.toSorted()).toEqual(ids);
      const due = list.soonest(null);
      expect(new Set(due).size).toBe(due.length);
    }),
  );
});
