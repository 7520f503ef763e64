/** Things to close, in the reverse order of opening. Node 22 has no AsyncDisposableStack yet. */
export interface ClosingParts extends AsyncDisposable {
  /** Runs at the end, before everything that was deferred earlier. */
  defer(close: () => unknown): void;
  /** Hands over the parts: from now on the caller closes them, and nothing is closed here. */
  move(): AsyncDisposable;
}

export function closingParts(): ClosingParts {
  let closers: (() => unknown)[] = [];
  const closeAll = async (all: readonly (() => unknown)[]): Promise<void> => {
    const errors: unknown[] = [];
    for (const close of all.toReversed()) {
      try {
        await close();
      } catch (error) {
        // The other parts are still closed, and the error reaches the caller.
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, 'Several parts could not be closed.');
  };
  const taken = (): readonly (() => unknown)[] => {
    const all = closers;
    closers = [];
    return all;
  };
  return {
    defer: (close) => void closers.push(close),
    move() {
      const moved = closingParts();
      for (const close of taken()) moved.defer(close);
      return moved;
    },
    [Symbol.asyncDispose]: () => closeAll(taken()),
  };
}
