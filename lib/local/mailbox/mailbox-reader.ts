/**
 * Reads the mailbox as long as the service runs: connects, takes what is new, waits for more, and reconnects.
 * Not here: IMAP itself (imap-folder.ts), what happens in one folder (take-new.ts).
 */
import type { FolderPlaces } from './folder-places.ts';
import type { ImapConnection } from './imap-folder.ts';
import { type TakeParts, takeNew } from './take-new.ts';

export interface MailboxHealth {
  /** Null: there is no connection now. */
  readonly connectedSince: string | null;
  readonly lastMailAt: string | null;
  readonly lastError: string | null;
}

export interface MailboxReader {
  health(): MailboxHealth;
  /** A lasting problem of the mailbox, such as a provider that hides BCC. */
  warn(problem: string): void;
  /** Finishes the current mail and logs out. */
  stop(): Promise<void>;
}

interface Parts extends Omit<TakeParts, 'keep'> {
  readonly connect: () => Promise<ImapConnection>;
  /** `imap.example.com`, for messages. */
  readonly host: string;
  /** The key for the places in its folders; another account has other places. */
  readonly account: string;
  readonly places: FolderPlaces;
  /** How long a new mail may go unnoticed if the server doesn't report it, and in Junk. */
  readonly pollMs?: number;
  /** The wait after the first failure; it doubles with each. */
  readonly firstWaitMs?: number;
}

const longestWaitMs = 600_000;
/** More attempts with a wrong password would lock the account at some providers. */
const refusedWaitMs = 600_000;
/** While the database is down, the mail waits in the mailbox. */
const laterMs = 15_000;

export function readMailbox(parts: Parts): MailboxReader {
  const { connect, host, account, places, now, log, pollMs = 60_000, firstWaitMs = 1_000 } = parts;
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  let isStopped = false;
  let failures = 0;
  let health: MailboxHealth = { connectedSince: null, lastMailAt: null, lastError: null };

  const accept: TakeParts['accept'] = async (raw, envelope) => {
    const outcome = await parts.accept(raw, envelope);
    health = { ...health, lastMailAt: now().toString() };
    return outcome;
  };

  const takeFrom = async (connection: ImapConnection, path: string): Promise<'all' | 'later'> => {
    const key = `${account}/${path}`;
    return takeNew(await connection.open(path), places.of(key), { ...parts, accept, keep: (place) => places.keep(key, place) });
  };

  const serve = async (connection: ImapConnection): Promise<void> => {
    while (!isStopped) {
      let isAllTaken = true;
      // The main folder last, because the server reports new mail for the one opened last.
      for (const path of connection.folders.toReversed()) {
        if (!isStopped && (await takeFrom(connection, path)) === 'later') isAllTaken = false;
      }
      failures = 0;
      if (!isStopped) await (isAllTaken ? connection.waitForNews(pollMs, stopped) : pause(laterMs));
    }
  };

  const pause = async (milliseconds: number): Promise<void> => {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([over, stopped]).finally(() => clearTimeout(timer));
  };

  const run = async (): Promise<void> => {
    while (!isStopped) {
      let connection: ImapConnection | null = null;
      let waitMs = Math.min(firstWaitMs * 2 ** failures, longestWaitMs);
      try {
        connection = await connect();
        health = { ...health, connectedSince: now().toString() };
        log.info('mailbox connected', { folders: connection.folders.length });
        await serve(connection);
      } catch (error) {
        if (isStopped) break;
        const isRefused = isRefusal(error);
        if (isRefused) waitMs = refusedWaitMs;
        failures += 1;
        health = { ...health, lastError: isRefused ? refusal(host) : trouble(host, error) };
        log[isRefused ? 'error' : 'warn']('mailbox not read', { problem: health.lastError, nextTrySeconds: Math.round(waitMs / 1000) });
      } finally {
        health = { ...health, connectedSince: null };
        await connection?.close();
      }
      if (!isStopped) await pause(waitMs);
    }
  };

  const running = run();
  return {
    health: () => health,
    warn(problem) {
      health = { ...health, lastError: problem };
      log.error('mailbox', { problem });
    },
    async stop() {
      isStopped = true;
      stop();
      await running;
    },
  };
}

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'authenticationFailed' in error && error.authenticationFailed === true;

const refusal = (host: string): string =>
  `${host} refused the login: check the user and the password of MAILBOX. Many providers want an app password. The next try is in ten minutes.`;

/** The library's own text may quote the server, and with it an address. */
function trouble(host: string, error: unknown): string {
  const { code, name } = error as NodeJS.ErrnoException;
  return `${host} could not be read (${code ?? name}). The service tries again by itself.`;
}
