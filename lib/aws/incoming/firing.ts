/** What a schedule hands to send-reminder, and what becomes of a firing that SES has no more room for today. Not here: the reminder itself. */
import * as z from 'zod/mini';
import type { TimelineId } from '../../domain/words.ts';
import type { Runtime } from '../../handling/runtime.ts';
import { DailyQuotaExceededError } from '../../handling/runtime.ts';
import { timelineId } from '../table/codecs.ts';
import { checked } from '../table/event-json.ts';

const firing = z.object({ timelineId });

export async function fire<Outcome extends string>(
  event: unknown,
  sendReminder: (firing: { readonly timelineId: TimelineId }) => Promise<Outcome>,
  { log }: Pick<Runtime, 'log'>,
): Promise<Outcome | 'quota exceeded'> {
  const due = checked(firing, event, 'of Scheduler');
  const outcome = await sendReminder(due).catch((error: unknown): 'quota exceeded' => {
    // Its claim stands; the sweep tries again each hour. Tried at once, it would only end among the dead letters.
    if (error instanceof DailyQuotaExceededError) return 'quota exceeded';
    throw error;
  });
  log.info('firing handled', { timelineId: due.timelineId, outcome });
  return outcome;
}
