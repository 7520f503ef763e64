/** Their mail says that they have left: nothing is recorded, and the user is offered the person who takes over. */
import { current, shownOf } from '../../domain/history.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import type { Message } from '../../email/message/message.ts';
import type { Departure } from '../../email/people/departure.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import { answerOnce } from '../record/record-mail.ts';
import { placeTheirMail } from './place/place-their-mail.ts';

/** `outer` is the mail that forwards it. If no known conversation fits, the user's answer is asked which one it means. */
export function offerSuccessor(hand: InHand, outer: Message, { line, successor }: Departure): Promise<string> {
  const { mail, profile, runtime } = hand;
  const { messageId, from } = mail.message;
  const tell = async () => {
    const place = await placeTheirMail(hand, { outer, tags: [] });
    const loaded = typeof place === 'string' ? null : place.loaded;
    const replyAddress = loaded === null ? null : await claimReplyAddress(loaded.timelineId, profile, 'answer', runtime);
    const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'question'), replyAddress, references: [messageId] }, runtime);
    const on = loaded === null ? {} : { timelineId: loaded.timelineId, timeline: current(loaded.history), ...shownOf(loaded.history) };
    const who = from[0]?.name ?? from[0]?.address ?? null;
    await sendAnswer(composeQuestion({ ...facts, ...on }, { type: 'has-left', line, who, successor }), runtime);
    return 'question: they have left';
  };
  return answerOnce(hand, tell, runtime);
}
