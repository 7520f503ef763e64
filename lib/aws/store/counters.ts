/**
 * A user's counters: mails of the day, reminders in a row without an answer, offsets seen by day.
 * A day's counter is an attribute with the day in its name, so that one update counts even on a new day.
 */
import * as z from 'zod/mini';
import type { UserId } from '../../domain/words.ts';
import type { CounterChange, Counters } from '../../handling/store.ts';
import { count as wholeNumber } from '../table/codecs.ts';
import { type Item, itemOf, schemaVersion } from '../table/items.ts';
import { countersKey } from '../table/keys.ts';
import { type Table, type Update, updateItem } from '../table/table-access.ts';

export const noCounters: Counters = { day: null, mailsToday: 0, unanswered: 0, offsets: {} };

const keptOffsets = 5;
/** Number of past days' attributes at which we remove them: about one more request a month. Our choice. */
const tooManyDays = 40;

export async function count(table: Table, userId: UserId, change: CounterChange): Promise<Counters> {
  const key = countersKey(userId);
  const item = await updateItem(table, key, additionOf(change));
  const { counters, past } = read(item);
  if (past.length > tooManyDays) await updateItem(table, key, removalOf(past));
  return counters;
}

export const decodeCounters = (item: Item): Counters => read(item).counters;

function additionOf({ day, mails = 0, reminderSent, answered, offset, parked, opened, timelines, listedAt }: CounterChange): Update {
  const unanswered = answered ? { set: ', unanswered = :reminders', add: '' } : { set: '', add: 'unanswered :reminders' };
  // Our reminders and strangers' mails are no sign of the user: the newest day shows how long they have been silent.
  const isSign = mails > 0 || answered === true || !(reminderSent || parked);
  const additions = [isSign ? '#mails :mails' : '', unanswered.add, parked ? 'parked :one' : '', opened ? 'timelines :one' : ''];
  const added = additions.filter((each) => each !== '').join(', ');
  const names = { ...(isSign && { '#mails': `mails ${day}` }), ...(offset !== undefined && { '#offset': `offset ${day}` }) };
  return {
    UpdateExpression: `SET v = :v${unanswered.set}${offset === undefined ? '' : ', #offset = :offset'}${timelines === undefined ? '' : ', timelines = :timelines'}${listedAt === undefined ? '' : ', listedAt = :listedAt'}${added === '' ? '' : ` ADD ${added}`}`,
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ExpressionAttributeValues: {
      ':v': schemaVersion,
      ...(isSign && { ':mails': mails }),
      ':reminders': reminderSent ? 1 : 0,
      ...(offset !== undefined && { ':offset': offset }),
      ...((parked || opened) && { ':one': 1 }),
      ...(timelines !== undefined && { ':timelines': timelines }),
      ...(listedAt !== undefined && { ':listedAt': listedAt }),
    },
  };
}

const removalOf = (attributes: readonly string[]): Update => ({
  UpdateExpression: `REMOVE ${attributes.map((_, index) => `#a${index}`).join(', ')}`,
  ExpressionAttributeNames: Object.fromEntries(attributes.map((name, index) => [`#a${index}`, name])),
});

const countersItem = itemOf(
  z.catchall(
    z.object({
      unanswered: z._default(wholeNumber, 0),
      parked: z.exactOptional(wholeNumber),
      timelines: z.exactOptional(wholeNumber),
      listedAt: z.exactOptional(z.string()),
    }),
    z.union([wholeNumber, z.string()]),
  ),
);

/** `past`: attributes of days that no longer count. */
function read(item: Item): { readonly counters: Counters; readonly past: readonly string[] } {
  const attributes = countersItem.decode(item);
  // Days as ISO dates: their order as text is their order in time.
  const newestFirst = Object.keys(attributes).toSorted().toReversed();
  const [mails, ...pastMails] = newestFirst.filter((name) => name.startsWith('mails '));
  const offsets = newestFirst.filter((name) => name.startsWith('offset '));
  return {
    counters: {
      day: mails?.slice('mails '.length) ?? null,
      mailsToday: mails === undefined ? 0 : Number(attributes[mails]),
      unanswered: attributes.unanswered,
      offsets: Object.fromEntries(offsets.slice(0, keptOffsets).map((name) => [name.slice('offset '.length), String(attributes[name])])),
      ...(attributes.parked !== undefined && { parked: attributes.parked }),
      ...(attributes.timelines !== undefined && { timelines: attributes.timelines }),
      ...(attributes.listedAt !== undefined && { listedAt: attributes.listedAt }),
    },
    past: [...pastMails, ...offsets.slice(keptOffsets)],
  };
}
