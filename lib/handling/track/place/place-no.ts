/**
 * A no of theirs, or their confirmation that the user withdrew, which fits no open conversation. It opens none: it belongs to one that it
 * ended before. If there is none, the user is asked whose a no is. Not here: which open one it fits (place-their-mail.ts).
 */
import { current } from '../../../domain/history.ts';
import { isOver, type Timeline } from '../../../domain/timeline.ts';
import { composeNotice } from '../../../email/compose/mails/notice.ts';
import { composeQuestion } from '../../../email/compose/mails/question.ts';
import type { Message } from '../../../email/message/message.ts';
import { isNoReplyOrAts } from '../../../email/people/addresses.ts';
import { isBoardsOwn } from '../../../email/people/boards/board-names.ts';
import { employersBehind, employersOf } from '../../../email/people/employers/employers.ts';
import { companyOf } from '../../../email/people/employers/names.ts';
import { mailIdOf } from '../../mail-id.ts';
import { activeTimelines } from '../../obey/which-timeline.ts';
import { mailFacts, sendAnswer } from '../../outbox.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { isPersonal } from '../../reading/sender-of-mail.ts';
import { placeOn } from '../../record/commit-events.ts';
import type { Choice } from '../../record/record-mail.ts';
import type { LoadedTimeline } from '../../store.ts';
import { readTheirs } from '../what-they-said.ts';
import { mostTimelines } from './among-open.ts';
import { addressOfOnly, choicesOf } from './choices-of.ts';
import { employersOn } from './place-by-employer.ts';
import { shortensEmployer } from './place-by-hints.ts';
import { sameJob } from './same-job.ts';
import { waitWhileAsked } from './wait-while-asked.ts';

/** Whether the mail is a rejection, or confirms that the user withdrew, whoever wrote it. */
export function endsIt(hand: InHand): boolean {
  const { outcome } = readTheirs(hand);
  return outcome === 'rejected' || outcome === 'withdrew';
}

/** Whether the mail says no, or that nothing is open: nobody applies by that. */
export const opensNone = (hand: InHand): boolean => endsIt(hand) || readTheirs(hand).outcome === 'no-openings';

/** A job board's own mail in which nothing is decided, promised or asked: views, similar jobs, invitations to connect. It begins nothing. */
export function isBoardsTalk(hand: InHand): boolean {
  const [from] = hand.mail.message.from;
  if (from === undefined || !isBoardsOwn(from.address)) return false;
  const { outcome, unsure, asks } = readTheirs(hand);
  return outcome === null && unsure === null && !asks;
}

/** The newest conversation with its writer, or at its writer's own domain, if that is over; `user`: none that we know. */
export async function placeNo({ mail, profile, gathered, runtime }: InHand): Promise<Choice> {
  const [from] = mail.message.from;
  if (from === undefined) return 'user';
  const names = [...(isPersonal(from) && !isNoReplyOrAts(from.address) ? [from.address] : []), ...employersOf([from], null)];
  const ids = names.flatMap((name) => gathered.correspondents.get(name)?.timelines.slice(0, mostTimelines) ?? []);
  const known = await Promise.all([...new Set(ids)].map((id) => runtime.store.load(profile.userId, id)));
  const ended = known.filter((each) => each !== null).find(({ history }) => isOver(current(history)));
  return ended === undefined ? 'user' : placeOn(ended);
}

/** Asks whose it is where it could be about something open; otherwise says that nothing was recorded. */
export async function tellUnplacedNo(hand: InHand): Promise<void> {
  const { mail, profile, gathered, runtime } = hand;
  const { message } = mail;
  const [from = null] = message.from;
  const open = (await activeTimelines({ profile, counters: gathered.counters }, runtime)).map(({ loaded }) => loaded);
  const choices = await choicesOf(open.filter(mayBeAbout(message)), profile, runtime);
  const facts = mailFacts(
    profile,
    { ...mailIdOf(profile, message.messageId, 'question'), replyAddress: null, references: [message.messageId] },
    runtime,
  );
  if (choices.length > 0) {
    const line = `${from?.name ?? from?.address ?? ''}: ${message.subject}`;
    await waitWhileAsked(hand, choices);
    await sendAnswer(
      composeQuestion(
        { ...facts, replyAddress: await addressOfOnly(choices, 'rejected', profile, runtime) },
        { type: 'whose-no', line, choices },
      ),
      runtime,
    );
  } else {
    const company = from === null ? null : companyOf(from, message.subject, message.text);
    await sendAnswer(composeNotice(facts, { type: 'no-of-none', name: company ?? from?.name ?? null }), runtime);
  }
}

/** Neither another employer nor another posting. */
function mayBeAbout(message: Message): (open: LoadedTimeline) => boolean {
  const [from] = message.from;
  const theirs = from === undefined ? [] : employersBehind(from, message.subject, message.text);
  const isElsewhere = (timeline: Timeline) => {
    const known = employersOn(timeline);
    const isSame = known.some(({ key }) => theirs.includes(key)) || (from !== undefined && shortensEmployer(message, from, timeline));
    return theirs.length > 0 && known.length > 0 && !isSame;
  };
  return ({ history }) => !isElsewhere(current(history)) && sameJob(message, current(history)) !== false;
}
