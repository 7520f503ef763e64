/**
 * The DNS look-ups of one mail's sender check, counted and timed, so that a stranger's mail can make us ask only so much.
 * Remembers whether an answer was missing, since "no proof" and "could not ask" are different things.
 */
import { Resolver } from 'node:dns/promises';

export interface LookUps {
  /** Answers as node:dns does, with its errors. */
  resolve(name: string, type: string): Promise<string[]>;
  /** Some answer is missing that may come later. */
  hasFailed(): boolean;
  /** After this every look-up fails at once. */
  end(): void;
}

/** Design, section 6. */
const mostLookUps = 50;
// Two of these fit into a mail's 10 s, so that one lost packet is not an error yet.
const tryMs = 2_000;
const tries = 2;

/** How a name server reports a name that doesn't exist or can't exist. That is an answer, and a lasting one. */
const noSuchRecord = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

/** `servers`: your own resolver; null: the machine's. */
export function dnsLookUps(servers: readonly string[] | null): LookUps {
  const resolver = new Resolver({ timeout: tryMs, tries });
  if (servers !== null) resolver.setServers(servers);
  let asked = 0;
  let failed = false;
  let ended = false;
  return {
    async resolve(name, type) {
      asked += 1;
      // It would ask as many tomorrow, so there is no reason to retry.
      if (ended || asked > mostLookUps) throw new TooManyLookUpsError();
      try {
        // The types cover only records that are returned as text; the checker knows what each type returns.
        return (await resolver.resolve(name, type as 'TXT')) as unknown as string[];
      } catch (error) {
        if (!noSuchRecord.has((error as NodeJS.ErrnoException).code ?? '')) failed = true;
        throw error;
      }
    },
    hasFailed: () => failed,
    end() {
      ended = true;
      resolver.cancel();
    },
  };
}

export class TooManyLookUpsError extends Error {
  override readonly name = 'TooManyLookUpsError';
  constructor() {
    super(`A mail's sender check may ask DNS ${mostLookUps} questions; this one asked for more and got no answer.`);
  }
}
