import type { Correspondent } from './words.ts';

/** Correspondents by address, each once. A name is kept once it is known. */
export function merged(known: readonly Correspondent[], more: readonly Correspondent[]): readonly Correspondent[] {
  return more.reduce<readonly Correspondent[]>((all, one) => {
    const same = all.find(({ address }) => address === one.address);
    if (same === undefined) return [...all, one];
    return same.name === null && one.name !== null ? all.map((each) => (each === same ? one : each)) : all;
  }, known);
}
