import type { Correspondent } from './words.ts';

/** A mail has at most 20 that count. Without a bound a list that is written to again and again would fill its timeline's item. Our choice. */
const most = 60;

/** Correspondents by address, each once. A name is kept once it is known. Of too many, the first and the newest stay. */
export function merged(known: readonly Correspondent[], more: readonly Correspondent[]): readonly Correspondent[] {
  const all = more.reduce<readonly Correspondent[]>((all, one) => {
    const same = all.find(({ address }) => address === one.address);
    if (same === undefined) return [...all, one];
    return same.name === null && one.name !== null ? all.map((each) => (each === same ? one : each)) : all;
  }, known);
  return all.length <= most ? all : [...all.slice(0, 1), ...all.slice(1 - most)];
}
