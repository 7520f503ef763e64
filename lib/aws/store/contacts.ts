/** Which addresses and employers a timeline's commits name, and since when. */
import type { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../../domain/events.ts';
import type { TimelineId } from '../../domain/words.ts';
import { employerKeys } from '../../email/people/employers/employer-key.ts';
import type { Commit } from '../../handling/store.ts';

/** Since when a timeline knows an address. */
export interface Contact {
  readonly address: string;
  readonly timelineId: TimelineId;
  readonly since: Temporal.Instant;
}

/** Each address and each named employer once, with the first commit that names it. */
export function contactsIn(commits: readonly Commit[]): readonly Contact[] {
  const contacts = commits.flatMap(({ timelineId, recordedAt, events }) =>
    events.flatMap(addressesIn).map((address) => ({ address, timelineId, since: recordedAt })),
  );
  return [...new Map(contacts.toReversed().map((contact) => [contact.address, contact])).values()];
}

function addressesIn(event: TimelineEvent): readonly string[] {
  if (event.type === 'MailSent') return event.correspondents.map(({ address }) => address);
  if (event.type !== 'ReplyReceived') return [];
  return [...(event.from === null ? [] : [event.from.address]), ...employerKeys(event.employers)];
}
