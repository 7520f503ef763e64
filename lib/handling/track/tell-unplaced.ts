/**
 * A mail of the user's that fits several of their open conversations, or one that withdraws, accepts or declines and fits none. Nothing is
 * recorded, and we tell them.
 */
import { current } from '../../domain/history.ts';
import type { MailKind } from '../../domain/words.ts';
import { composeQuestion } from '../../email/compose/mails/question.ts';
import type { Question } from '../../email/wording/facts.ts';
import { mailIdOf } from '../mail-id.ts';
import { activeTimelines } from '../obey/which-timeline.ts';
import { mailFacts, sendAnswer } from '../outbox.ts';
import type { TrackedMail } from '../reading/tracked-mail.ts';
import type { LoadedTimeline } from '../store.ts';
import { amongOpen } from './place/among-open.ts';
import { choicesOf } from './place/choices-of.ts';
import { isSureEnding, type OfUser } from './place/place-mail.ts';

type Ended = Extract<Question, { readonly type: 'ended-which' }>['ended'];

export async function tellUnplaced(sent: TrackedMail, isUnclear: boolean, whose: OfUser): Promise<void> {
  const { message, recipients, company } = sent;
  const { profile, gathered, runtime } = whose;
  const open = isUnclear
    ? (await amongOpen(sent, whose)).perhaps
    : (await activeTimelines({ profile, counters: gathered.counters }, runtime)).map(({ loaded }) => loaded);
  const choices = await choicesOf(open, profile, runtime);
  const [first] = recipients;
  const kind = kindAmong(sent, open);
  const ended = endings[kind] ?? (isUnclear ? null : 'withdrew');
  const line = message.subject;
  const who = first?.name ?? first?.address ?? '';
  const question: Question =
    ended === null
      ? { type: 'which-of-mine', name: who, says: said[kind] ?? 'done', line, choices }
      : { type: 'ended-which', ended, name: company ?? who, isTracked: isUnclear, line, choices };
  const id = mailIdOf(profile, message.messageId, 'question');
  await sendAnswer(
    composeQuestion(mailFacts(profile, { ...id, replyAddress: null, references: [message.messageId] }, runtime), question),
    runtime,
  );
}

/** Its kind as a mail of its own, or beside a conversation. */
function kindAmong({ kindOn }: TrackedMail, open: readonly LoadedTimeline[]): MailKind {
  const read = [kindOn(null), ...open.map(({ history }) => kindOn(current(history)))];
  return (read.find(isSureEnding) ?? read.at(-1) ?? kindOn(null)).kind;
}

const endings: Partial<Record<MailKind, Ended>> = { acceptance: 'hired', decline: 'declined', withdrawal: 'withdrew' };

/** What a tap says of the mail; any other was written to follow up. */
const said: Partial<Record<MailKind, string>> = { 'thank-you': 'met', answer: 'heard', 'small-talk': 'heard' };
