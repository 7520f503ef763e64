/**
 * The user forwarded a mail that shows nobody who wrote it: its marker has no readable block below it, or the block a name that we don't know.
 * Nothing is recorded, and they are asked once whose it is.
 */
import { isSilent } from '../../domain/settings/effective-settings.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { mailIdOf } from '../mail-id.ts';
import { activeTimelines } from '../obey/which-timeline.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import { writtenIn } from '../reading/incoming.ts';
import { answerOnce } from '../record/record-mail.ts';
import { saidIn } from './ask-which-of-theirs.ts';
import { addressOfOnly, choicesOf } from './place/choices-of.ts';
import { waitWhileAsked } from './place/wait-while-asked.ts';

/** `text`: what stands below the marker. */
export async function takeForwardOfNobody(hand: InHand, text: string): Promise<string> {
  const message = { ...hand.mail.message, from: [], text };
  const shown = { ...hand, mail: { ...hand.mail, message, written: writtenIn(text) } };
  const ask = async () => {
    if (!isSilent(hand.profile, hand.runtime.now())) await askWhoWrote(shown);
    return 'question';
  };
  return answerOnce(hand, ask, hand.runtime);
}

export async function askWhoWrote(hand: InHand): Promise<void> {
  const { mail, profile, gathered, runtime } = hand;
  const { messageId, subject } = mail.message;
  const open = (await activeTimelines({ profile, counters: gathered.counters }, runtime)).map(({ loaded }) => loaded);
  const choices = await choicesOf(open, profile, runtime);
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'question'), replyAddress: null, references: [messageId] }, runtime);
  const line = mail.written().said.find((sentence) => sentence.trim() !== '') ?? subject;
  const says = saidIn(hand);
  if (says === 'rejected') await waitWhileAsked(hand, choices);
  await sendAnswer(
    composeQuestion(
      { ...facts, replyAddress: await addressOfOnly(choices, says, profile, runtime) },
      { type: 'who-wrote', line, says, choices },
    ),
    runtime,
  );
}
