/** The employers of a timeline, from its commits. Separate from contacts.ts because the list of public suffixes is large. */
import type { TimelineEvent } from '../../../domain/events.ts';
import { employersOf, employersWithMailboxes } from '../../../email/people/employers/employers.ts';
import type { Commit } from '../../../handling/store.ts';
import type { Contact } from '../../store/contacts.ts';

/** Each employer once, with the first commit that shows it. */
export function employersIn(commits: readonly Commit[]): readonly Contact[] {
  const all = commits.flatMap(({ timelineId, recordedAt, events }) =>
    events.flatMap(keysIn).map((address) => ({ address, timelineId, since: recordedAt })),
  );
  return [...new Map(all.toReversed().map((contact) => [contact.address, contact])).values()];
}

function keysIn(event: TimelineEvent): readonly string[] {
  if (event.type === 'MailSent') return employersWithMailboxes(event.correspondents, event.company);
  return event.type === 'ReplyReceived' && event.from !== null ? employersOf([event.from], null) : [];
}
