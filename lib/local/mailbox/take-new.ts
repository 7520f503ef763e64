/**
 * One pass over a folder. Our mails are delivered, then noted, then removed. Other mails are never downloaded, marked or moved. After a
 * crash at any point a mail may be handled again, which changes nothing.
 */
import type { Temporal } from 'temporal-polyfill';
import type { Envelope } from '../../email/message/message.ts';
import type { Log } from '../../handling/runtime.ts';
import type { DeliveryOutcome } from '../page-context.ts';
import type { Bytes } from '../receiving/raw-mail-folder.ts';
import type { FolderPlace } from './folder-places.ts';
import { envelopeOf } from './header-recipients.ts';
import type { MailFolder, MailHead } from './mail-folder.ts';

/** `ours`: for these addresses of ours. `remove`: ours, and finished. `later`: can't be decided now. */
export type Verdict =
  | { readonly type: 'ours'; readonly recipients: readonly string[] }
  | { readonly type: 'remove' | 'not ours' | 'later' };

export interface TakeParts {
  readonly judge: (head: MailHead) => Promise<Verdict>;
  readonly accept: (raw: Bytes, envelope: Envelope) => Promise<DeliveryOutcome>;
  /** Tells the user the mail was for. */
  readonly tooLarge: (head: MailHead, recipients: readonly string[]) => Promise<void>;
  readonly keep: (place: FolderPlace) => Promise<void>;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
}

/** The same limit as for SMTP and SES. */
export const maxBytes = 40 * 1024 * 1024;
/** Our choice: for a mailbox that is new to us, or was recreated under the same name. */
const firstDays = 7;
const removedAtOnce = 50;

/** `later`: the rest has to wait, because the service can't take mail now. */
export async function takeNew(folder: MailFolder, known: FolderPlace | null, parts: TakeParts): Promise<'all' | 'later'> {
  const today = parts.now().toZonedDateTimeISO('UTC').toPlainDate();
  const isKnown = known !== null && known.uidValidity === folder.uidValidity;
  let place: FolderPlace = isKnown ? known : { uidValidity: folder.uidValidity, nextUid: 1, taken: [] };
  const move = async (to: Partial<FolderPlace>): Promise<void> => {
    place = { ...place, ...to };
    await parts.keep(place);
  };
  const removeTaken = async (): Promise<void> => {
    if (place.taken.length > 0 && (await folder.remove(place.taken))) await move({ taken: [] });
  };

  await removeTaken();
  if (isKnown && folder.uidNext <= place.nextUid) return 'all';
  let seen = place.nextUid - 1;
  for await (const head of isKnown ? folder.headsFrom(place.nextUid) : folder.headsSince(today.subtract({ days: firstDays }))) {
    const taken = await takeOne(folder, head, parts);
    if (taken === 'later') return 'later';
    seen = Math.max(seen, head.uid);
    if (taken === 'not ours') continue;
    await move({ nextUid: seen + 1, taken: [...place.taken, head.uid] });
    if (place.taken.length >= removedAtOnce) await removeTaken();
  }
  // A new folder's older mails are never looked at again. After that only seen mails count, because a server may show a mail late.
  const nextUid = isKnown ? seen + 1 : Math.max(seen + 1, folder.uidNext);
  if (nextUid !== place.nextUid || !isKnown) await move({ nextUid });
  await removeTaken();
  return 'all';
}

async function takeOne(folder: MailFolder, head: MailHead, { judge, accept, tooLarge, log }: TakeParts) {
  const verdict = await judge(head);
  if (verdict.type !== 'ours') return verdict.type;
  if (head.size > maxBytes) {
    await tooLarge(head, verdict.recipients);
    return 'taken';
  }
  const raw = await folder.download(head.uid);
  if (raw === null) return 'not ours';
  const outcome = await accept(raw, envelopeOf(head.fields, verdict.recipients));
  if (outcome.type !== 'refused') return 'taken';
  if (outcome.code < 500) return 'later';
  log.warn('mail in the mailbox refused', { folder: folder.path, uid: head.uid, reason: outcome.reason });
  return 'not ours';
}
