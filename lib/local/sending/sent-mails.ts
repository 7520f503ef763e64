/**
 * The mails we sent, as files: `<id>.eml` each, and one journal with one line a mail, in the order sent.
 * A mail is sent once its line is in the journal. Sending the same mail again (`OutgoingMail.id`) is a no-op.
 * The goodbye to an erased user is never on disk: it is listed until this process ends.
 * Not here: passing mails on to the world (relay-queue.ts).
 */
import { open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { UserId } from '../../domain/words.ts';
import type { OutgoingMail } from '../../email/compose/outgoing-mail.ts';
import { durably, orNull, privateFolder, type Writing } from '../durable-file.ts';
import { type Line, readJournal } from './journal.ts';
import type { SentMail } from './sent-mail.ts';

export interface SentMails {
  /** Stores the mail as sent, or says what became of it before. */
  keep(mail: OutgoingMail, at: Temporal.Instant): Promise<KeptMail>;
  /** It will never be accepted, so it counts as not sent. */
  reject(id: string, reason: string): Promise<void>;
  /** In the order sent. */
  list(): readonly SentMail[];
  /** The largest id so far; the next mail's is larger. */
  newest(): string;
  byId(id: string): SentMail | null;
  rawOf(id: string): Promise<Uint8Array | null>;
  /** Removes mails with everything about them; their ids stay used. */
  remove(which: (mail: SentMail, onBehalfOf: UserId | undefined) => boolean): Promise<void>;
  close(): Promise<void>;
}

export type KeptMail =
  | { readonly type: 'kept'; readonly id: string; readonly isNew: boolean }
  | { readonly type: 'rejected'; readonly reason: string };

type Known = Pick<SentMail, 'id' | 'to'>;

interface Parts {
  readonly path: string;
  readonly render: (mail: OutgoingMail, at: Temporal.Instant) => Promise<Uint8Array>;
  /** Called with a mail's id before the mail counts as sent. */
  readonly enqueue: (id: string) => Promise<void>;
  readonly writing?: Writing;
  /** Called with the numbers of the journal's unreadable lines: their mails are no longer listed. */
  readonly onDamaged?: (lines: readonly number[]) => void;
}

export async function sentMails({ path, render, enqueue, writing = durably, onDamaged }: Parts): Promise<SentMails> {
  await privateFolder(path);
  const journalPath = join(path, 'journal.jsonl');
  const byId = new Map<string, SentMail>();
  const known = new Map<string, Known>();
  const rejected = new Map<string, string>();
  const unkept = new Map<string, Uint8Array>();
  let last = 0;

  const apply = (line: Line): void => {
    last = Math.max(last, Number('mail' in line ? line.mail.id : 'used' in line ? line.used : 0));
    if ('used' in line) return;
    if ('mail' in line) {
      byId.set(line.mail.id, line.mail);
      known.set(line.mailId, line.mail);
      return;
    }
    byId.delete(line.id);
    rejected.set(line.id, line.rejected);
  };
  const { lines: journaled, damaged } = await readJournal(journalPath);
  for (const line of journaled) apply(line);
  if (damaged.length > 0) onDamaged?.(damaged);

  let journal = await open(journalPath, 'a', 0o600);
  await writing.syncFolder(path);
  const write = async (line: Line): Promise<void> => {
    await journal.appendFile(`${JSON.stringify(line)}\n`);
    await writing.syncFile(journal);
    apply(line);
  };

  // That id does not contain the user, so another user's mail may have it.
  const underFormerId = ({ formerId, to }: OutgoingMail): Known | undefined => {
    const former = formerId === undefined ? undefined : known.get(formerId);
    return former?.to === to ? former : undefined;
  };

  const keep = async (mail: OutgoingMail, at: Temporal.Instant): Promise<KeptMail> => {
    const before = known.get(mail.id) ?? underFormerId(mail);
    if (before !== undefined) {
      const reason = rejected.get(before.id);
      return reason === undefined ? { type: 'kept', id: before.id, isNew: false } : { type: 'rejected', reason };
    }
    const id = numbered(last + 1);
    const { onBehalfOf } = mail;
    const line = { mailId: mail.id, mail: described(mail, id, at), ...(onBehalfOf !== undefined && { onBehalfOf }) };
    const raw = await render(mail, at);
    if (mail.kind === 'goodbye') {
      unkept.set(id, raw);
      apply(line);
      return { type: 'kept', id, isNew: true };
    }
    // Without its line, half a file belongs to no mail, and the next mail with this id overwrites it.
    await writing.write(join(path, `${id}.eml`), raw);
    await writing.syncFolder(path);
    await enqueue(id);
    await write(line);
    return { type: 'kept', id, isNew: true };
  };

  const remove = async (which: (mail: SentMail, onBehalfOf: UserId | undefined) => boolean): Promise<void> => {
    const { lines } = await readJournal(journalPath);
    const mails = lines.filter((line) => 'mail' in line);
    const gone = new Set(mails.filter(({ mail, onBehalfOf }) => which(mail, onBehalfOf)).map(({ mail }) => mail.id));
    const left = lines.filter((line) => !('used' in line) && !gone.has('mail' in line ? line.mail.id : line.id));
    const used: Line = { used: numbered(last) };
    for (const [mailId, { id }] of [...known]) if (gone.has(id)) known.delete(mailId);
    for (const id of gone) byId.delete(id);
    // Also those that the journal does not list: nobody can tell any more whose they are.
    const listed = new Set(left.flatMap((line) => ('mail' in line ? [line.mail.id] : [])));
    for (const name of await readdir(path)) {
      if (name.endsWith('.eml') && !listed.has(basename(name, '.eml'))) await rm(join(path, name), { force: true });
    }
    await journal.close();
    await writing.replace(journalPath, [...left, used].map((line) => `${JSON.stringify(line)}\n`).join(''));
    journal = await open(journalPath, 'a', 0o600);
  };

  // Mails are kept one after the other, so that ids follow the order sent, and a mail that is sent twice at once is one mail.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
  };

  return {
    keep: (mail, at) => inTurn(() => keep(mail, at)),
    reject: (id, reason) => inTurn(() => write({ id, rejected: reason })),
    list: () => [...byId.values()],
    newest: () => numbered(last),
    byId: (id) => byId.get(id) ?? null,
    rawOf: async (id) => unkept.get(id) ?? (byId.has(id) ? orNull(readFile(join(path, `${id}.eml`))) : null),
    remove: (which) => inTurn(() => remove(which)),
    close: () => inTurn(() => journal.close()),
  };
}

const numbered = (number: number): string => String(number).padStart(8, '0');

const described = (mail: OutgoingMail, id: string, at: Temporal.Instant): SentMail => ({
  id,
  sentAt: at.toString(),
  from: mail.from,
  to: mail.to,
  replyTo: mail.replyTo,
  subject: mail.subject,
  kind: mail.kind,
  step: mail.step,
  timelineId: mail.timelineId,
  ...(mail.kind === 'reminders' ? { items: mail.items } : {}),
});
