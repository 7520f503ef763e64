/** Limits how many tasks run at once; the others wait in line. */
export interface Places {
  /** `work` may give its place to the next in line while it does something long, and continues once there is a place again. */
  inPlace<T>(work: (aside: Aside) => Promise<T>): Promise<T>;
}

export type Aside = <T>(long: () => Promise<T>) => Promise<T>;

export function places(most: number): Places {
  let taken = 0;
  const line: (() => void)[] = [];
  const take = async (): Promise<void> => {
    // A task that ends hands its place over, so that nobody jumps the queue.
    if (taken >= most) await new Promise<void>((resolve) => line.push(resolve));
    else taken += 1;
  };
  const give = (): void => {
    const next = line.shift();
    if (next === undefined) taken -= 1;
    else next();
  };
  const aside: Aside = async (long) => {
    give();
    try {
      return await long();
    } finally {
      await take();
    }
  };
  return {
    async inPlace(work) {
      await take();
      try {
        return await work(aside);
      } finally {
        give();
      }
    },
  };
}
