/** A tracked mail as the pacing guard sees it. */
import { type PacingNote, pacing } from '../../domain/pacing.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { TimelineId } from '../../domain/words.ts';
import type { ReadKind } from '../../email/kind/read-kind.ts';
import { readTone } from '../../email/kind/tone.ts';
import type { Mailbox } from '../../email/message/message.ts';
import type { TrackingTag } from '../../email/people/tracking-tag.ts';
import { settingsFor } from '../effective-settings.ts';
import type { ServiceSettings } from '../runtime.ts';
import type { Counters } from '../store.ts';
import type { Incoming } from './incoming.ts';
import { kindOfMail } from './kind-of-mail.ts';
import { writtenIn } from './written.ts';

export function paceOf(
  { message, at }: Incoming,
  recipients: readonly Mailbox[],
  /** Their domains, of those whom a recruiter named. */
  namedEmployers: readonly string[],
  tags: readonly TrackingTag[],
  asKind: ReadKind | null,
  profile: Profile,
  counters: Counters,
  service: ServiceSettings,
): (before: Timeline) => PacingNote | null {
  if (asKind !== null) return () => null;
  const written = writtenIn(message);
  const tone = readTone(written.typed, written.said);
  return (before) => {
    const { kind } = kindOfMail(message, written, recipients, before, tags, at);
    const mail = { kind, at, tone, recipients: recipients.map(({ address }) => address), namedEmployers };
    return pacing(before, mail, settingsFor(noTimeline, profile, counters, service));
  };
}

/** No offer is left out: the card is about any that was reported. */
const noTimeline = '' as TimelineId;
