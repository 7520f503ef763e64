/**
 * How long a client may keep its connection without making progress. A socket's idle time doesn't show that: a byte now and then is not
 * progress.
 * A step is the connection, MAIL, RCPT or DATA and its end. While the client waits for our answer, it owes no step.
 * Not here: how many connections there are (peer-limit.ts).
 */
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';
import { crowdedFrom, strangersAmong } from './peer-limit.ts';

export interface Patience {
  /** For the next step. */
  readonly stepMs: number;
  /** Time for the next step, and for a mail before its speed counts, while most connections are taken. */
  readonly crowdedMs: number;
  /** For how long a mail may be slow. */
  readonly mailMs: number;
  /** After that: average speed since its beginning. */
  readonly bytesPerSecond: number;
  /** How often all clients are checked. */
  readonly lookMs: number;
}

// RFC 5321, section 4.5.3.2.7: a server waits 5 minutes for the next command. The others are our choice: 10 kB/s is the speed of a bad
// mobile line, on which most mails take seconds.
export const usualPatience: Patience = { stepMs: 300_000, crowdedMs: 20_000, mailMs: 900_000, bytesPerSecond: 10_000, lookMs: 1_000 };

interface Connection {
  readonly session: SMTPServerSession;
  readonly remoteAddress: string;
  send(code: number, text: string): void;
}

type Waiting =
  | { readonly type: 'for a step'; readonly since: number }
  | { readonly type: 'for its mail'; readonly since: number; readonly stream: SMTPServerDataStream }
  | { readonly type: 'for us' };

export interface Steps {
  /** The client made a step, and owes the next one. */
  took(session: SMTPServerSession): void;
  /** It waits for our answer. */
  waits(session: SMTPServerSession): void;
  sends(session: SMTPServerSession, stream: SMTPServerDataStream): void;
  /** Disconnects clients that are too slow, and returns how many. */
  look(connections: Iterable<Connection>): number;
}

export function stepsOf(
  { stepMs, crowdedMs, mailMs, bytesPerSecond }: Patience,
  isRelay: (peer: string) => boolean,
  clock = (): number => performance.now(),
): Steps {
  const waiting = new WeakMap<SMTPServerSession, Waiting>();
  const set = (session: SMTPServerSession, state: Waiting): void => void waiting.set(session, state);
  const isTooSlow = (state: Waiting, isHurried: boolean): boolean => {
    if (state.type === 'for us') return false;
    const ms = clock() - state.since;
    if (state.type === 'for a step') return ms > (isHurried ? crowdedMs : stepMs);
    return ms > (isHurried ? crowdedMs : mailMs) && state.stream.byteLength < (ms / 1_000) * bytesPerSecond;
  };
  return {
    took: (session) => set(session, { type: 'for a step', since: clock() }),
    waits: (session) => set(session, { type: 'for us' }),
    sends(session, stream) {
      set(session, { type: 'for its mail', since: clock(), stream });
      stream.once('end', () => set(session, { type: 'for us' }));
    },
    look(connections) {
      const all = [...connections];
      const isCrowded = strangersAmong(all, isRelay) >= crowdedFrom;
      let sentAway = 0;
      for (const connection of all) {
        const state = waiting.get(connection.session) ?? { type: 'for a step', since: clock() };
        set(connection.session, state);
        // Relays have their own connections, so they need not hurry.
        if (!isTooSlow(state, isCrowded && !isRelay(connection.remoteAddress))) continue;
        connection.send(421, 'Too slow, try again later');
        sentAway += 1;
      }
      return sentAway;
    },
  };
}
