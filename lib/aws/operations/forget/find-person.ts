/** Where the table names a person who is not a user. Reads the whole table once. */
import type { TimelineEvent } from '../../../domain/events.ts';
import { namesPerson, type Person } from '../../../domain/without-person.ts';
import type { Correspondent, TimelineId, UserId } from '../../../domain/words.ts';
import { commitItem, type Item, ownerItem, waitingItem } from '../../table/items.ts';
import { answersPrefix, correspondentKey, type Key, timelineOf } from '../../table/keys.ts';
import { scan, type Table } from '../../table/table-access.ts';

export interface FoundPerson {
  readonly person: Person;
  readonly isUser: boolean;
  readonly timelines: ReadonlyMap<TimelineId, UserId>;
  readonly commits: number;
  readonly rawKeys: ReadonlySet<string>;
  /** Claims, parked mails and questions that are only about them. */
  readonly claims: readonly Key[];
}

export async function findPerson(table: Table, address: string): Promise<FoundPerson> {
  const byAddress = { address, names: [] };
  const names = new Set<string>();
  const timelines = new Map<TimelineId, UserId>();
  const rawKeys = new Set<string>();
  const claims: Key[] = [];
  let isUser = false;
  let commits = 0;
  for await (const item of scan(table, {})) {
    if (timelineOf(item) === null) {
      if (isOwner(item, address)) isUser = true;
      if (!isAbout(item, address)) continue;
      claims.push({ PK: item.PK, SK: item.SK });
      for (const rawKey of parkedIn(item)) rawKeys.add(rawKey);
      continue;
    }
    if (!namesPerson(item, byAddress)) continue;
    const { timelineId, userId, events, rawKey } = commitItem.decode(item);
    commits += 1;
    timelines.set(timelineId, userId);
    for (const name of events
      .flatMap(mailboxesIn)
      .filter((each) => each.address.toLowerCase() === address)
      .map((each) => each.name)) {
      if (name !== null && name.trim() !== '') names.add(name.trim());
    }
    if (rawKey !== undefined) rawKeys.add(rawKey);
  }
  return { person: { address, names: [...names] }, isUser, timelines, commits, rawKeys, claims };
}

/** A verified sender address, and not just one that a user was asked about. */
function isOwner(item: Item, address: string): boolean {
  if (item.SK !== 'OWNER' || item.PK !== `ADDRESS#${address}`) return false;
  const { owner } = ownerItem.decode(item);
  return owner.purpose === 'sender' && owner.expiresAt === null;
}

function isAbout(item: Item, address: string): boolean {
  if (item.SK === correspondentKey('' as UserId, address).SK) return true;
  if (item.SK.startsWith(answersPrefix)) return item.PK === `ADDRESS#${address}`;
  if (item.SK === 'OWNER') return ownerItem.decode(item).owner.about === address;
  return (
    item.SK.startsWith('WAITING#') && waitingItem.decode(item).parked.some(({ envelope }) => envelope.mailFrom.toLowerCase() === address)
  );
}

const parkedIn = (item: Item): readonly string[] =>
  item.SK.startsWith('WAITING#') ? waitingItem.decode(item).parked.map(({ rawKey }) => rawKey) : [];

function mailboxesIn(event: TimelineEvent): readonly Correspondent[] {
  if (event.type === 'MailSent') return event.correspondents;
  if (event.type === 'ReplyReceived') return event.from === null ? [] : [event.from];
  return event.type === 'Corrected' && event.contact !== undefined ? [event.contact] : [];
}
