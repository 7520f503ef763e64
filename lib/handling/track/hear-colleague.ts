/**
 * Somebody else at the employer, such as HR, writes with the log address in copy, outside the threads we know. They must be proven, and
 * from the exact domain to which the user wrote.
 */
import { ownLabel } from '../../email/people/employers/employers.ts';
import type { InHand } from '../reading/in-hand.ts';
import type { LoadedTimeline } from '../store.ts';
import { atEmployer } from './place/place-by-employer.ts';
import { hearCorrespondent, type TakenAs } from './take-reply.ts';

/** Null: they are a stranger, or it is unclear which timeline they mean. We don't ask about a stranger. */
export async function hearColleague(hand: InHand): Promise<TakenAs | null> {
  const fits = await fitsColleague(hand);
  return fits === null ? null : hearCorrespondent(hand, fits.timelineId);
}

/** The timeline they mean. */
export async function fitsColleague(hand: InHand): Promise<LoadedTimeline | null> {
  const { message, proven } = hand.mail;
  const [from = null] = message.from;
  const names = [...message.to, ...message.cc].some(({ address }) => hand.profile.addresses.includes(address));
  if (!proven || !names || from === null || ownLabel(from.address) === '') return null;
  return (await atEmployer(hand, { byHand: false })).fits;
}
