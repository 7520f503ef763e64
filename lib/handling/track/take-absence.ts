/** They are away, as a mail program or their words say: nobody answered. The day they named holds back what would be written to them. */
import { current } from '../../domain/history.ts';
import { countryOf } from '../../domain/settings/effective-settings.ts';
import { isAbsence } from '../../email/automated/absence.ts';
import { automatedBeginning } from '../../email/automated/automated-mail.ts';
import { returnDay } from '../../email/automated/return-day.ts';
import type { Message } from '../../email/message/message.ts';
import { readPromises } from '../../email/promises/read-promises.ts';
import type { InHand } from '../reading/in-hand.ts';
import { placeOn } from '../record/commit-events.ts';
import { recordBeside } from '../record/record-beside.ts';
import { recordMail } from '../record/record-mail.ts';
import { mostTimelines } from './place/among-open.ts';
import { placeAmongKnown } from './place/place-their-mail.ts';

export const isAway = (mail: InHand['mail']): boolean =>
  automatedBeginning(mail.message.subject) !== null || (isAbsence(mail.message.subject, mail.written().said) && !saysWhenToAsk(mail));

/** "Please try me again on Tuesday, I am travelling until then": a person answered, and named the day. No program asks to be called. */
function saysWhenToAsk({ message, at, written }: InHand['mail']): boolean {
  const sent = message.date ?? at.toZonedDateTimeISO('UTC');
  const context = { sent, author: 'correspondent', country: null } as const;
  const invites = readPromises(written().said, context).some(({ type }) => type === 'invited');
  return invites && (ASK_ME.test(written().typed) || returnDay(message.subject, written().typed, context) === null);
}

const ASK_ME = /\b(?:try|ring|call|phone|catch|chase|nudge|ping|remind|text) me\b/i;

/** `outer`: the mail that brought it, whose References name the thread. Noted on every open conversation with the person. */
export async function takeAbsence(hand: InHand, outer: Message): Promise<'absence noted' | 'dropped: an absence'> {
  const { mail, profile, gathered, runtime } = hand;
  const { message, at, written } = mail;
  const [who] = message.from;
  const sent = message.date ?? at.toZonedDateTimeISO('UTC');
  const until = returnDay(message.subject, written().typed, { sent, country: countryOf(profile, runtime.service) });
  const [first, ...others] = until === null ? [] : await openWith(hand, outer);
  if (who === undefined || until === null || first === undefined) return 'dropped: an absence';
  const { address, name } = who;
  const away = { type: 'AwayUntil', at, recordedAt: runtime.now(), who: { address, name }, until } as const;
  const recorder = { mail, profile, counters: gathered.counters, gathered };
  await recordMail(
    {
      messageId: message.messageId,
      root: null,
      choosePlace: async () => placeOn(first),
      events: () => [away],
      // Marked as answered, so that no later delivery looks for their conversations again.
      async answer() {
        for (const other of others) await recordBeside(placeOn(other), message.messageId, [away], recorder, runtime);
        return true;
      },
    },
    recorder,
    runtime,
  );
  return 'absence noted';
}

async function openWith(hand: InHand, outer: Message) {
  const { mail, profile, gathered, runtime } = hand;
  const placed = await placeAmongKnown(hand, { outer, tags: [] });
  const ids = mail.message.from.flatMap(({ address }) => gathered.correspondents.get(address)?.timelines.slice(0, mostTimelines) ?? []);
  const all = [...new Set([...(placed === null ? [] : [placed.timelineId]), ...ids])];
  const loaded = await Promise.all(all.map((id) => runtime.store.load(profile.userId, id)));
  return loaded.filter((each) => each !== null).filter(({ history }) => current(history).status === 'active');
}
