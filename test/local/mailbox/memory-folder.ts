/** A mailbox folder in memory that does what real ones do: mails disappear, UIDs are renumbered, and removals fail. */
import { readHeaderFields } from '../../../lib/email/message/header-fields.ts';
import type { MailFolder } from '../../../lib/local/mailbox/mail-folder.ts';

export function memoryFolder() {
  const mails = new Map<number, { readonly raw: string; readonly size: number }>();
  const did: string[] = [];
  let uidNext = 1;
  let uidValidity = 1;
  let removes = true;
  const add = (raw: string, size = raw.length): number => {
    mails.set(uidNext, { raw, size });
    uidNext += 1;
    return uidNext - 1;
  };
  async function* heads(from: number) {
    for (const [uid, { raw, size }] of [...mails]) if (uid >= from) yield { uid, size, fields: readHeaderFields(Buffer.from(raw)) };
  }
  async function* bytes(raw: string) {
    yield Buffer.from(raw);
  }
  return {
    did,
    add,
    vanish: (uid: number) => mails.delete(uid),
    /** Gives all mails new UIDs, like a server that lost its index. */
    anew() {
      const kept = [...mails.values()];
      mails.clear();
      uidValidity += 1;
      uidNext = 1;
      for (const { raw, size } of kept) add(raw, size);
    },
    refusesToRemove(refuses: boolean) {
      removes = !refuses;
    },
    left: () => [...mails.keys()],
    opened: (): MailFolder => ({
      path: 'INBOX',
      uidValidity: String(uidValidity),
      uidNext,
      headsFrom: heads,
      headsSince: () => heads(1),
      async download(uid) {
        did.push(`download ${uid}`);
        const mail = mails.get(uid);
        return mail === undefined ? null : bytes(mail.raw);
      },
      async remove(uids) {
        did.push(`remove ${uids.join(' ')}`);
        if (removes) for (const uid of uids) mails.delete(uid);
        return removes;
      },
    }),
  };
}
