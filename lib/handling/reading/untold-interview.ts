/** An interview that we learn of only from the user's thanks for it. It took place, so the conversation is now after it. Pure. */
import type { Temporal } from 'temporal-polyfill';
import { earlier, isLater } from '../../domain/calendar/instants.ts';
import { limits } from '../../domain/etiquette.ts';
import type { InterviewSet, NewEvent } from '../../domain/events.ts';
import type { Timeline } from '../../domain/timeline.ts';
import { heldInterview } from '../../email/kind/held-interview.ts';
import type { Reading } from './reading.ts';

/** `known`: the timeline before the mail. `sent`: when it was written, in the writer's zone. */
export function untoldInterview(
  { subject, said }: { readonly subject: string; readonly said: readonly string[] },
  known: Timeline,
  sent: Temporal.ZonedDateTime,
  { at, recordedAt, country }: Reading,
): readonly NewEvent[] {
  const { kind, stage, interview, firstMailAt } = known;
  if (stage === 'offer' || (kind === 'networking' && firstMailAt !== null)) return [];
  const held = heldInterview({ subject, said }, sent.toPlainDate(), country);
  if (held === null) return [];
  // Just before the mail, where that was written earlier that day.
  const start = earlier(held.on.toZonedDateTime({ timeZone: sent.timeZoneId, plainTime: limits.unnamedHour }).toInstant(), at);
  // An interview in the future stays, and thanks that name no day are for the interview we know.
  if (interview !== null && (!held.named || !isLater(start, interview.start))) return [];
  const set: Omit<InterviewSet, 'id'> = { type: 'InterviewSet', at, recordedAt, start, end: earlier(start.add({ hours: 1 }), at) };
  return [set];
}
