/**
 * Which application a portal's receipt confirms: one to a person at that employer, or one that another portal confirmed already. Not here:
 * whether a mail is a receipt (email/kind/application-receipt.ts).
 */
import { Temporal } from 'temporal-polyfill';
import type { Message } from '../../email/message/message.ts';
import type { InHand } from '../reading/in-hand.ts';
import { placeOn } from '../record/commit-events.ts';
import { type HowItCame, knownAtEmployer, type OpenThere } from './place-by-employer.ts';
import type { Placed } from './place-mail.ts';
import { sameJob } from './same-job.ts';

/** A portal confirms at once, an office within days. A later receipt is for another application. Our choice. */
const mostHours = 14 * 24;

/** Null: it confirms an application that we don't know yet. */
export async function placeReceipt(hand: InHand, how: HowItCame): Promise<Placed | null> {
  const { message, at } = hand.mail;
  const known = (await knownAtEmployer(hand, how)).filter((each) => each.isSure && isJustMade(each, at));
  const jobs = known.map((each) => ({ each, job: sameJob(message, each.timeline, firstText(each)) }));
  const [same] = jobs.filter(({ job }) => job === true);
  const [unnamed] = jobs.filter(({ job, each }) => job === null && !isOfThisPortal(message, each));
  const confirmed = (same ?? unnamed)?.each;
  return confirmed === undefined ? null : { ...placeOn(confirmed.loaded), by: 'thread' };
}

/** The portal of a recruiter's client may be about anything. */
function isJustMade({ timeline: { kind, via, firstMailAt } }: OpenThere, at: Temporal.Instant): boolean {
  if (kind === 'networking' || via === 'recruiter' || firstMailAt === null) return false;
  return Temporal.Duration.compare(firstMailAt.until(at).abs(), { hours: mostHours }) <= 0;
}

/** A portal confirms each application once. If neither mail names the posting, this is the next application. */
const isOfThisPortal = ({ from: [from] }: Message, { timeline }: OpenThere): boolean =>
  timeline.correspondents.some(({ address }) => address === from?.address);

/** A portal's subject seldom names the posting. */
function firstText({ loaded, timeline }: OpenThere): string {
  const first = timeline.channel === 'portal' ? loaded.history.recent.find(({ type }) => type === 'MailSent') : undefined;
  return first?.type === 'MailSent' ? (first.excerpt ?? '') : '';
}
