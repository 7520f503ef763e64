/**
 * How much one user may send. Beyond that they are told once a day, and nothing is lost: their mails are tracked silently. Refusing them
 * would punish a user who forwards a whole Sent folder, and the cost of a mail does not grow with their number (docs/decisions/0010).
 */

import type { Profile } from '../domain/settings/profile.ts';
import { composeNotice } from '../email/compose/mails/notice.ts';
import type { Notice } from '../email/wording/facts.ts';
import { spendCap } from './caps.ts';
import { type MailId, mailIdOf } from './mail-id.ts';
import { activeTimelines } from './obey/which-timeline.ts';
import { mailFacts, sendAnswer } from './outbox.ts';
import type { Incoming } from './reading/incoming.ts';
import type { Runtime } from './runtime.ts';
import type { Counters } from './store.ts';

/** Tracked mails a day (UTC), and active timelines. */
export const userLimits = { mailsPerDay: 200, timelines: 2_000 } as const;

export interface CountedMail {
  readonly mail: Incoming;
  readonly profile: Profile;
  /** The counters including this mail. */
  readonly counted: Counters;
  /** It started a timeline. */
  readonly opened: boolean;
}

/** To call after a mail was counted: whether the user is beyond a limit, and so hears nothing more about single mails today. */
export async function beyondLimits({ mail, profile, counted: counters, opened }: CountedMail, runtime: Runtime): Promise<boolean> {
  const id = mailIdOf(profile, mail.message.messageId, 'limit');
  if (counters.mailsToday > userLimits.mailsPerDay) {
    await tell(id, profile, { type: 'too-many-mails', perDay: userLimits.mailsPerDay }, counters, runtime);
    return true;
  }
  // More timelines were started than may be active. Only then we count the active ones: at most once a day, and not again before as many
  // more were started.
  if (opened && (counters.timelines ?? 0) > userLimits.timelines) {
    await tell(id, profile, { type: 'too-many-timelines', most: userLimits.timelines }, counters, runtime);
  }
  return false;
}

async function tell(
  id: MailId,
  profile: Profile,
  notice: Extract<Notice, { type: 'too-many-mails' | 'too-many-timelines' }>,
  counters: Counters,
  runtime: Runtime,
): Promise<void> {
  const { store, now } = runtime;
  if ((await spendCap(notice.type, profile.addresses[0] ?? '', id.id, runtime)) === 'spent') return;
  if (notice.type === 'too-many-timelines') {
    const { length } = await activeTimelines({ profile, counters }, runtime);
    if (length <= userLimits.timelines) {
      await store.count(profile.userId, { day: now().toString().slice(0, 10), timelines: length });
      return;
    }
  }
  await sendAnswer(composeNotice(mailFacts(profile, { ...id, replyAddress: null, references: [] }, runtime), notice), runtime);
}
