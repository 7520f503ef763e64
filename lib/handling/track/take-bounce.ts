/** The user forwards a bounce of their own mail: the address is wrong. We tell them, and nothing is due there until they write again. */
import type { NewEvent } from '../../domain/events.ts';
import { current, type History } from '../../domain/history.ts';
import type { TimelineId } from '../../domain/words.ts';
import { failedRecipients } from '../../email/automated/failed-recipients.ts';
import { composeNotice } from '../../email/compose/mails/notice.ts';
import type { Message } from '../../email/message/message.ts';
import type { Forward } from '../../email/quoting/forwarded.ts';
import { mailIdOf } from '../mail-id.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import { nearestKnown } from '../reading/sender-of-mail.ts';
import { placeOn } from '../record/commit-events.ts';
import { recordMail } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';

/** Null: not a bounce. */
export async function takeBounce(hand: InHand, { original }: Forward): Promise<string | null> {
  const { mail, profile, gathered, runtime } = hand;
  const { deliveryStatuses, forwarded } = mail.message;
  const reports = [...deliveryStatuses, ...forwarded.flatMap((each) => each.deliveryStatuses)];
  const named = failedRecipients({ ...original, deliveryStatuses: reports });
  if (named.length === 0) return null;
  const bounced = await bouncedMail(hand, named);
  const { messageId } = mail.message;
  if (bounced === null && !gathered.messages.has(messageId)) return 'dropped: a bounce of a mail that was not seen';
  const recorded = await recordMail(
    {
      messageId,
      root: null,
      async choosePlace() {
        const loaded = bounced === null ? null : await runtime.store.load(profile.userId, bounced.timelineId);
        return loaded === null ? 'user' : placeOn(loaded);
      },
      events: (history) => resting(history, mail.delivery.receivedAt, runtime),
      owes: () => 'answer',
      async answer() {
        const facts = mailFacts(
          profile,
          { ...mailIdOf(profile, messageId, 'notice'), replyAddress: null, references: [messageId] },
          runtime,
        );
        const address = bounced?.address ?? named[0] ?? '';
        await sendAnswer(composeNotice(facts, { type: 'unreachable-correspondent', address }), runtime);
        return true;
      },
    },
    { ...hand, counters: gathered.counters },
    runtime,
  );
  return recorded === null ? 'known already' : 'bounce told';
}

/** Finds the bounced mail by the returned one, if that is attached or in the thread, otherwise by the address that failed. */
async function bouncedMail(
  { mail: { message }, profile: { userId }, gathered, runtime: { store } }: InHand,
  named: readonly string[],
): Promise<{ readonly timelineId: TimelineId; readonly address: string } | null> {
  const { messages, correspondents } = await store.gather(userId, { messageIds: returnedIds(message), correspondents: named });
  const known = named.find((each) => (correspondents.get(each)?.timelines.length ?? 0) > 0);
  const [byMail] = [...messages.values()].map(({ timelineId }) => timelineId).filter((timelineId) => timelineId !== null);
  const timelineId =
    byMail ?? nearestKnown(message, gathered) ?? (known === undefined ? undefined : correspondents.get(known)?.timelines[0]);
  const address = known ?? named[0];
  return timelineId === undefined || address === undefined ? null : { timelineId, address };
}

/** How many mails we look at that are attached to the report, which may be attached itself. Our choice. */
const returnedIds = ({ forwarded }: Message): readonly string[] =>
  [...new Set([...forwarded, ...forwarded.flatMap((each) => each.forwarded)].map(({ messageId }) => messageId))].slice(0, 10);

/** Unless others received the mail as well, nobody can answer it: no step and no let-go until the user's next mail there. */
function resting(history: History, at: NewEvent['at'], { now }: Runtime): readonly NewEvent[] {
  const { status, correspondents } = current(history);
  if (status === 'closed' || correspondents.length > 1) return [];
  return [{ type: 'Snoozed', at, recordedAt: now(), until: { type: 'never' }, step: null }];
}
