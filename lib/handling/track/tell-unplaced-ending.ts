/**
 * The user withdrew, accepted or declined in a mail that fits none of their open conversations, or several. Nothing is recorded, and we
 * tell them.
 */
import { current } from '../../domain/history.ts';
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

export async function tellUnplacedEnding(sent: TrackedMail, isUnclear: boolean, whose: OfUser): Promise<void> {
  const { message, recipients, company } = sent;
  const { profile, gathered, runtime } = whose;
  const open = isUnclear
    ? (await amongOpen(sent, whose)).perhaps
    : (await activeTimelines({ profile, counters: gathered.counters }, runtime)).map(({ loaded }) => loaded);
  const choices = await choicesOf(open, profile, runtime);
  const [first] = recipients;
  const question = {
    type: 'ended-which',
    ended: endedBy(sent, open),
    name: company ?? first?.name ?? first?.address ?? '',
    isTracked: isUnclear,
    line: message.subject,
    choices,
  } as const;
  const id = mailIdOf(profile, message.messageId, 'question');
  await sendAnswer(
    composeQuestion(mailFacts(profile, { ...id, replyAddress: null, references: [message.messageId] }, runtime), question),
    runtime,
  );
}

/** The ending that the mail reports, read on its own or as part of an open conversation. */
function endedBy({ kindOn }: TrackedMail, open: readonly LoadedTimeline[]): Ended {
  const read = [kindOn(null), ...open.map(({ history }) => kindOn(current(history)))];
  const kind = read.find(isSureEnding)?.kind;
  return kind === 'acceptance' ? 'hired' : kind === 'decline' ? 'declined' : 'withdrew';
}
