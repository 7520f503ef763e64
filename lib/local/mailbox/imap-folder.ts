/**
 * A mailbox over IMAP (RFC 9051), using imapflow: its folders, and news of new mail. Not here: what is read, and when (mailbox-reader.ts).
 */
import { ImapFlow, type MailboxObject } from 'imapflow';
import { readHeaderFields } from '../../email/message/header-fields.ts';
import { readFields } from './header-recipients.ts';
import type { MailFolder, MailHead } from './mail-folder.ts';
import type { MailboxAddress } from './mailbox-address.ts';

export interface ImapConnection {
  /** The configured folder, and Junk if there is one: a provider may take a BCC for spam. */
  readonly folders: readonly string[];
  open(path: string): Promise<MailFolder>;
  /** Returns when the opened folder got new mail, after `atMostMs`, or when `woken` resolves. @throws if the connection is lost */
  waitForNews(atMostMs: number, woken: Promise<unknown>): Promise<void>;
  /** Logs out, and closes at once if the server doesn't answer. */
  close(): Promise<void>;
}

/** How many headers, or how many bytes of a mail, one round trip fetches. Our choice. */
const headsAtOnce = 200;
const chunkBytes = 1024 * 1024;
/** A server may drop an IDLE after 30 minutes (RFC 2177); home routers forget a connection long before. */
const idleRestartMs = 4 * 60_000;

/** @throws imapflow's errors; `authenticationFailed` is set if the login was refused */
export async function connectImap({ host, port, tls, user, password, folder }: MailboxAddress): Promise<ImapConnection> {
  const client = new ImapFlow({
    host,
    port,
    secure: tls,
    ...(tls ? {} : { doSTARTTLS: false }),
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: idleRestartMs,
    connectionTimeout: 30_000,
    clientInfo: { name: 'Tactful' },
  });
  let hasNews = false;
  let tell: () => void = () => undefined;
  const { promise: broken, reject: fail } = Promise.withResolvers<never>();
  broken.catch(() => undefined); // The caller waiting for news gets it; there may be none.
  // An error event without a listener would end the process.
  client.on('error', fail);
  client.on('close', () => fail(new ConnectionClosedError()));
  client.on('exists', () => {
    hasNews = true;
    tell();
  });
  await client.connect();

  const all = await client.list();
  const junk = all.find(({ specialUse, path }) => specialUse === '\\Junk' && path !== folder);
  return {
    folders: junk === undefined ? [folder] : [folder, junk.path],
    async open(path) {
      const opened = await client.mailboxOpen(path);
      // Opening a folder reports its number of mails, which is not news.
      hasNews = false;
      return folderOf(client, opened);
    },
    async waitForNews(atMostMs, woken) {
      const news = new Promise<void>((resolve) => {
        tell = resolve;
      });
      if (hasNews) return;
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, atMostMs);
      });
      // IDLE ends only when the server ends it; the next command interrupts it.
      client.idle().catch(fail);
      await Promise.race([news, tooLong, woken, broken]).finally(() => clearTimeout(timer));
    },
    async close() {
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, 2_000);
      await Promise.race([client.logout().catch(() => undefined), late]);
      clearTimeout(timer);
      client.close();
    },
  };
}

function folderOf(client: ImapFlow, { path, uidValidity, uidNext }: MailboxObject): MailFolder {
  async function* heads(uids: readonly number[]): AsyncGenerator<MailHead> {
    for (let at = 0; at < uids.length; at += headsAtOnce) {
      const range = uids.slice(at, at + headsAtOnce).join(',');
      // Fetch all of them first: another command within the loop would wait for the loop, and the loop for it.
      const found = await client.fetchAll(range, { uid: true, size: true, headers: [...readFields] }, { uid: true });
      for (const { uid, size = 0, headers } of found.toSorted((a, b) => a.uid - b.uid)) {
        yield { uid, size, fields: readHeaderFields(headers ?? new Uint8Array()) };
      }
    }
  }
  const uidsOf = async (query: Parameters<ImapFlow['search']>[0]): Promise<readonly number[]> =>
    ((await client.search(query, { uid: true })) || []).toSorted((a, b) => a - b);

  return {
    path,
    uidValidity: String(uidValidity),
    uidNext,
    async *headsFrom(uid) {
      // `n:*` includes the last mail even if its UID is lower (RFC 9051, section 9, seq-range).
      yield* heads((await uidsOf({ uid: `${uid}:*` })).filter((each) => each >= uid));
    },
    async *headsSince(day) {
      yield* heads(await uidsOf({ since: new Date(`${day}T00:00:00Z`) }));
    },
    async download(uid) {
      const { content } = await client.download(String(uid), undefined, { uid: true, chunkSize: chunkBytes });
      return content ?? null;
    },
    async remove(uids) {
      const range = uids.join(',');
      // Without UIDPLUS it would also remove what others marked as deleted (RFC 4315).
      if (client.capabilities.has('UIDPLUS')) return client.messageDelete(range, { uid: true });
      return client.messageFlagsAdd(range, ['\\Seen'], { uid: true });
    },
  };
}

export class ConnectionClosedError extends Error {
  override readonly name = 'ConnectionClosedError';
  constructor() {
    super('The mail server closed the connection.');
  }
}
