/** Finds which of many rows occur in a sentence, without trying those that can't. */
import { parseRow, patternOf, type SlotItem, type Slots, triggersOf } from './slots.ts';

export interface Standing<Row> {
  readonly row: Row;
  /** In the sentence as plain-words.ts leaves it. */
  readonly start: number;
  readonly end: number;
}

interface Entry<Row> {
  readonly row: Row;
  readonly order: number;
  readonly pattern: () => RegExp;
}

/** The length of a wildcard's beginning: it is looked up by this many letters. */
const prefixLength = 4;

export type FindRows<Row> = (plain: string) => readonly Standing<Row>[];

/** Rows in their order; of each the first place. */
export function indexOf<Row extends { readonly says: string }>(rows: readonly Row[], slots: Slots): FindRows<Row> {
  const byWord = new Map<string, Entry<Row>[]>();
  const parsedSlots = new Map<string, SlotItem>();
  for (const [order, row] of rows.entries()) {
    const parsed = parseRow(row.says, slots, parsedSlots);
    let compiled: RegExp | undefined;
    const entry = { row, order, pattern: () => (compiled ??= patternOf(parsed)) };
    for (const word of triggersOf(parsed)) {
      const key = word.includes('*') ? `${word.slice(0, Math.min(prefixLength, word.indexOf('*')))}*` : word;
      byWord.set(key, [...(byWord.get(key) ?? []), entry]);
    }
  }
  return (plain) => {
    const tried = new Set<Entry<Row>>();
    for (const word of plain.split(' ')) {
      for (const entry of byWord.get(word) ?? []) tried.add(entry);
      for (let length = 2; length <= prefixLength; length += 1) {
        for (const entry of byWord.get(`${word.slice(0, length)}*`) ?? []) tried.add(entry);
      }
    }
    if (tried.size === 0) return [];
    return [...tried]
      .toSorted((a, b) => a.order - b.order)
      .flatMap(({ row, pattern }) => {
        const match = pattern().exec(plain);
        return match === null ? [] : [{ row, start: match.index, end: match.index + match[0].length }];
      });
  };
}
