/** A priority queue. Adding and taking the smallest take logarithmic time. */
export interface Heap<T> {
  push(value: T): void;
  /** The smallest, without removing it. */
  peek(): T | undefined;
  /** Removes and returns the smallest. */
  pop(): T | undefined;
}

export function binaryHeap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const values: T[] = [];

  const before = (a: number, b: number): boolean => compare(values[a] as T, values[b] as T) < 0;
  const swap = (a: number, b: number): void => {
    [values[a], values[b]] = [values[b] as T, values[a] as T];
  };

  return {
    push(value) {
      values.push(value);
      for (let at = values.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (!before(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    peek: () => values[0],
    pop() {
      if (values.length === 0) return undefined;
      swap(0, values.length - 1);
      const smallest = values.pop();
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const right = left + 1;
        if (left >= values.length) return smallest;
        const child = right < values.length && before(right, left) ? right : left;
        if (!before(child, at)) return smallest;
        swap(at, child);
        at = child;
      }
    },
  };
}
