/**
 * Which application a portal's receipt confirms: one to a person at that employer, or one that another portal confirmed already. Not here:
 * whether a mail is a receipt (email/kind/application-receipt.ts).
 */
import type { Message } from '../../../email/message/message.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { placeOn } from '../../record/commit-events.ts';
import { isJustMade, receiptText } from './just-applied.ts';
import { type HowItCame, knownAtEmployer, type OpenThere } from './place-by-employer.ts';
import type { Placed } from './place-mail.ts';
import { sameJob } from './same-job.ts';

/** Null: it confirms an application that we don't know yet. */
export async function placeReceipt(hand: InHand, how: HowItCame): Promise<Placed | null> {
  const { message, at } = hand.mail;
  const known = (await knownAtEmployer(hand, how)).filter((each) => each.isSure && isJustMade(each.timeline, at));
  const jobs = known.map((each) => ({ each, job: sameJob(message, each.timeline, receiptText(each.timeline, each.loaded)) }));
  const [same] = jobs.filter(({ job }) => job === true);
  const [unnamed] = jobs.filter(({ job, each }) => job === null && !isOfThisPortal(message, each));
  const confirmed = (same ?? unnamed)?.each;
  return confirmed === undefined ? null : { ...placeOn(confirmed.loaded), by: 'thread' };
}

/** A portal confirms each application once. If neither mail names the posting, this is the next application. */
const isOfThisPortal = ({ from: [from] }: Message, { timeline }: OpenThere): boolean =>
  timeline.correspondents.some(({ address }) => address === from?.address);
