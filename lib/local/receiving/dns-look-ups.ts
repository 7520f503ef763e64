/**
 * The DNS look-ups of one mail's sender check, counted and timed: what a stranger's mail makes us ask is bounded.
 * Remembers whether an answer failed to come, since "no proof" and "could not ask" are different things.
 */
import { Resolver } from 'node:dns/promises';

export interface LookUps {
  /** Answers as node:dns does, with its errors. */
  resolve(name: string, type: string): Promise<string[]>;
  /** Some answer failed to come that may come later. */
  hasFailed(): boolean;
  /** After this every look-up fails at once. */
  end(): void;
}

/** Design, section 6. */
const mostLookUps = 50;
// Twice this fits the 10 s of a mail, so that a lost packet is not yet an error.
const tryMs = 2_000;
const tries = 2;

/** What a name server says of a name that is not there, or that can't be one: an answer, and a lasting one. */
const noSuchRecord = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

/** `servers`: a resolver of one's own; null: the machine's. */
export function dnsLookUps(servers: readonly string[] | null): LookUps {
  const resolver = new Resolver({ timeout: tryMs, tries });
  if (servers !== null) resolver.setServers(servers);
  let asked = 0;
  let failed = false;
  let ended = false;
  return {
    async resolve(name, type) {
      asked += 1;
      // Tomorrow it would be as many: this is no reason to try again.
      if (ended || asked > mostLookUps) throw new TooManyLookUpsError();
      try {
        // Typed for the records that are asked for as text alone; the checker knows what each type gives.
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
    super(`A mail's sender check may ask ${mostLookUps} questions of DNS; this one asked for more and is left without an answer.`);
  }
}
