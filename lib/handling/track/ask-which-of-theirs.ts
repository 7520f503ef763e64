/** Their mail fits several timelines, or one doubtfully. We ask one question, with a tap for each, and change nothing. */
import { shownOf } from '../../domain/history.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import { mailIdOf } from '../mail-id.ts';
import { claimReplyAddress, mailFacts, sendAnswer } from '../outbox.ts';
import type { InHand } from '../reading/in-hand.ts';
import { isPersonal } from '../reading/sender-of-mail.ts';
import { planOf } from '../record/plan.ts';
import type { LoadedTimeline } from '../store.ts';
import { addressOfOnly } from './place/choices-of.ts';
import { atEmployer, type HowItCame } from './place/place-by-employer.ts';
import { placeByHints } from './place/place-by-hints.ts';
import { openWith } from './place/place-mail.ts';
import { waitWhileAsked } from './place/wait-while-asked.ts';
import { readTheirs } from './what-they-said.ts';

export async function askWhichOfTheirs(hand: InHand, how: HowItCame): Promise<void> {
  const { mail, profile, gathered, runtime } = hand;
  const { message } = mail;
  const [from = null] = message.from;
  const choices = [];
  for (const loaded of await fitting(hand, how)) {
    const { timeline } = planOf(loaded, profile, gathered.counters, runtime.service, runtime.now());
    const replyAddress = await claimReplyAddress(loaded.timelineId, profile, 'answer', runtime);
    choices.push({ timelineId: loaded.timelineId, timeline, ...shownOf(loaded.history), replyAddress });
  }
  if (choices.length === 0) return;
  const { messageId } = message;
  const facts = mailFacts(profile, { ...mailIdOf(profile, messageId, 'question'), replyAddress: null, references: [messageId] }, runtime);
  const shown = `${from?.name ?? from?.address ?? ''}: ${message.subject}`;
  const says = saidIn(hand);
  if (says === 'rejected') await waitWhileAsked(hand, choices);
  await sendAnswer(
    composeQuestion(
      { ...facts, replyAddress: await addressOfOnly(choices, says, profile, runtime) },
      { type: 'which-of-theirs', line: shown, says, choices },
    ),
    runtime,
  );
}

/** Those that are open with the writer, else at their employer, else with somebody of their name. */
async function fitting(hand: InHand, how: HowItCame): Promise<readonly LoadedTimeline[]> {
  const { message } = hand.mail;
  const [from] = message.from;
  const theirs = from === undefined || !isPersonal(from) ? [] : await openWith(from, message, hand);
  if (theirs.length > 1) return theirs.map(({ loaded }) => loaded);
  const { fits, perhaps } = await atEmployer(hand, how);
  if (fits !== null) return [fits];
  return (await placeByHints(hand, how, perhaps)).perhaps;
}

/** The words of a tap: what they decided, or just that they wrote. */
export function saidIn(hand: InHand): string {
  const { outcome } = readTheirs(hand);
  return (outcome === null ? undefined : words[outcome]) ?? 'heard';
}

const words: Partial<Record<string, string>> = {
  rejected: 'rejected',
  offer: 'offer',
  'in-process': 'in process',
  'on-hold': 'on hold',
  'no-openings': 'no openings',
};
