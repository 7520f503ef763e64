/**
 * Mails that the relay doesn't accept now wait in a queue on disk: one file for each, named after it. Not here: what was sent
 * (sent-mails.ts), the relay itself (smtp-relay.ts).
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { Log } from '../../handling/runtime.ts';
import type { Agenda } from '../clock/agenda.ts';
import { privateFolder, replaceDurably } from '../durable-file.ts';
import type { Letter, RelayAnswer } from './smtp-relay.ts';

export interface RelayQueue {
  /** Ensures that the mail is retried until it is taken, refused, or five days old. */
  enqueue(id: string): Promise<void>;
  /** Tries at once, unless the relay is known to be unreachable. Otherwise the mail stays queued. */
  tryNow(id: string): Promise<RelayAnswer>;
  /** At start: resumes the mails that were left. Callers need not wait for it. */
  resume(): Promise<void>;
  /** Waits for the mail that is being transmitted and begins no other. */
  close(): Promise<void>;
}

interface Parts {
  readonly path: string;
  readonly transmit: (letter: Letter) => Promise<RelayAnswer>;
  /** Null: it never counted as sent; its sender tries again under another id. */
  readonly letterOf: (id: string) => Promise<Letter | null>;
  readonly agenda: Agenda;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
}

// Minutes between rounds. Greylisting wants 5 to 15, a server that is down wants patience (RFC 5321, section 4.5.4.1).
const waitMinutes = [1, 5, 15, 30, 60];
const giveUpAfter = { hours: 5 * 24 };

export async function relayQueue({ path, transmit, letterOf, agenda, now, log }: Parts): Promise<RelayQueue> {
  await privateFolder(path);
  let rounds = 0;
  let isReachable = true;
  /** Being transmitted now: a round and the caller that handed a mail in must not both send it. */
  const underWay = new Set<string>();

  const queued = async (): Promise<readonly string[]> => (await readdir(path)).filter((name) => /^\d+$/.test(name)).sort();

  const settle = async (id: string, letter: Letter): Promise<RelayAnswer> => {
    if (underWay.has(id)) return { type: 'later' };
    underWay.add(id);
    const answer = await transmit(letter).finally(() => underWay.delete(id));
    isReachable = answer.type !== 'unreachable';
    const isTooOld = Temporal.Instant.compare(letter.sentAt.add(giveUpAfter), now()) < 0;
    if (answer.type === 'taken' || answer.type === 'refused' || isTooOld) await rm(join(path, id), { force: true });
    if (answer.type !== 'taken' && isTooOld) log.error('mail given up', { id });
    return answer;
  };

  const leftOver = new Set(await queued());
  let isClosed = false;

  const round = async (): Promise<void> => {
    isReachable = true;
    for (const id of await queued()) {
      if (isClosed) return;
      const letter = await letterOf(id);
      if (letter === null) {
        // A letter that this process is just storing.
        if (leftOver.has(id)) await rm(join(path, id), { force: true });
        continue;
      }
      const answer = await settle(id, letter);
      // Its timeline moved on long ago, so the operator has to know.
      if (answer.type === 'refused') log.error('mail refused by the relay', { id, reason: answer.reason });
      if (answer.type === 'unreachable') break;
    }
    if ((await queued()).length > 0) planRound();
    else rounds = 0;
  };

  /** One at a time: the one at the start may take long. */
  let running: Promise<void> | null = null;
  const oneRound = (): Promise<void> => {
    running ??= round().finally(() => {
      running = null;
    });
    return running;
  };

  const planRound = (): void => {
    if (agenda.has('relay')) return;
    agenda.plan('relay', now().add({ minutes: waitMinutes[Math.min(rounds, waitMinutes.length - 1)] ?? 60 }), oneRound);
    rounds += 1;
  };

  return {
    enqueue: (id) => replaceDurably(join(path, id), ''),
    async tryNow(id) {
      const letter = isReachable ? await letterOf(id) : null;
      const answer: RelayAnswer = letter === null ? { type: 'later' } : await settle(id, letter);
      if (answer.type === 'later' || answer.type === 'unreachable') planRound();
      return answer;
    },
    resume: oneRound,
    async close() {
      isClosed = true;
      await running?.catch(() => undefined);
    },
  };
}
