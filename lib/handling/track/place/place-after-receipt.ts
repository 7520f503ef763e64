/**
 * The user applied through a portal and then writes to a person there: it is the same application, unless it is about another posting. Not
 * here: the portal's receipt that comes after the user's mail (place-receipt.ts).
 */
import { current } from '../../../domain/history.ts';
import { isOver } from '../../../domain/timeline.ts';
import { isNoReplyOrAts } from '../../../email/people/addresses.ts';
import { employersOf } from '../../../email/people/employers/employers.ts';
import type { TrackedMail } from '../../reading/tracked-mail.ts';
import { placeOn } from '../../record/commit-events.ts';
import { mostTimelines } from './among-open.ts';
import { isJustMade, receiptText } from './just-applied.ts';
import type { OfUser, Placed, Placing } from './place-mail.ts';
import { sameJob } from './same-job.ts';

/** Null: they applied through no portal there. By `correspondent`: the posting is not surely the same. */
export async function placeAfterReceipt(
  { message, recipients, company, kindOn, at }: Placing & Pick<TrackedMail, 'company' | 'at'>,
  { profile, gathered, runtime }: OfUser,
): Promise<Placed | null> {
  const { kind, sure, via } = kindOn(null);
  const isOther = kind === 'networking' || (kind === 'unsolicited' && sure) || recipients.every(({ address }) => isNoReplyOrAts(address));
  if (isOther) return null;
  const ids = employersOf(recipients, company).flatMap((key) => gathered.correspondents.get(key)?.timelines.slice(0, mostTimelines) ?? []);
  const loaded = await Promise.all([...new Set(ids)].map((id) => runtime.store.load(profile.userId, id)));
  const applied = loaded.flatMap((each) => {
    if (each === null) return [];
    const timeline = current(each.history);
    const isOfPortal = timeline.channel === 'portal' && timeline.kind === 'application' && !isOver(timeline);
    return isOfPortal && (kind !== 'application' || isJustMade(timeline, at)) ? [{ loaded: each, timeline }] : [];
  });
  const jobs = applied.map((each) => ({ each, job: sameJob(message, each.timeline, receiptText(each.timeline, each.loaded)) }));
  const same = jobs.find(({ job }) => job === true);
  if (same !== undefined) return { ...placeOn(same.each.loaded), by: 'thread' };
  // An agency has several clients, so only the job decides.
  const unnamed = via === 'recruiter' ? undefined : jobs.find(({ job }) => job === null);
  return unnamed === undefined ? null : { ...placeOn(unnamed.each.loaded), by: 'correspondent' };
}
