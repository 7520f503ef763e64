/**
 * Raw mails that are not needed once they are handled, as in a replay, which has them in its archive. Kept in memory until then.
 * Not here: those that must survive a crash (raw-mail-folder.ts).
 */
import { Readable } from 'node:stream';
import { monotonicFactory } from 'ulid';
import type { Delivery } from '../../handling/runtime.ts';
import { NoRawMailFileError, type RawMailFolder } from '../receiving/raw-mail-folder.ts';

export function passingMails(): RawMailFolder {
  const mails = new Map<string, { readonly delivery: Delivery; readonly bytes: Buffer }>();
  const nextKey = monotonicFactory();
  const mailOf = (rawKey: string) => {
    const mail = mails.get(rawKey);
    if (mail === undefined) throw new NoRawMailFileError(rawKey);
    return mail;
  };
  const forget = async (rawKey: string): Promise<void> => void mails.delete(rawKey);

  return {
    async receive(raw, envelope, receivedAt) {
      const chunks: Buffer[] = [];
      for await (const chunk of raw) chunks.push(Buffer.from(chunk));
      const delivery = { rawKey: nextKey(receivedAt.epochMilliseconds), envelope, receivedAt };
      mails.set(delivery.rawKey, { delivery, bytes: Buffer.concat(chunks) });
      return delivery;
    },
    open: async (rawKey) => Readable.from([mailOf(rawKey).bytes]),
    delivery: async (rawKey) => mailOf(rawKey).delivery,
    pending: async () => [...mails.keys()],
    done: forget,
    failed: forget,
    refuse: forget,
    remove: forget,
    countRecovery: async () => null,
    wasRecovered: async () => false,
    reopenLastHour: async () => 0,
    expire: async () => undefined,
  };
}
