/** Somebody else at the employer writes with the log address in copy, in no thread of ours: HR for Dana. Proven, and from the very domain that the user wrote to. */
import type { Profile } from '../../domain/settings/profile.ts';
import { ownLabel } from '../../email/people/employers.ts';
import type { Incoming } from '../reading/incoming.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered, LoadedTimeline } from '../store.ts';
import { atEmployer } from './place-by-employer.ts';
import { hearCorrespondent, type TakenAs } from './take-reply.ts';

/** Null: they are a stranger, or it is not clear which timeline they mean; a stranger is not asked about. */
export async function hearColleague(mail: Incoming, profile: Profile, gathered: Gathered, runtime: Runtime): Promise<TakenAs | null> {
  const fits = await fitsColleague(mail, profile, gathered, runtime);
  return fits === null ? null : hearCorrespondent(mail, fits.timelineId, profile, gathered, runtime);
}

/** The timeline that they mean. */
export async function fitsColleague(
  mail: Incoming,
  profile: Profile,
  gathered: Gathered,
  runtime: Runtime,
): Promise<LoadedTimeline | null> {
  const { message, proven } = mail;
  const [from = null] = message.from;
  const names = [...message.to, ...message.cc].some(({ address }) => profile.addresses.includes(address));
  if (!proven || !names || from === null || ownLabel(from.address) === '') return null;
  return (await atEmployer({ message, from, byHand: false }, profile, gathered, runtime)).fits;
}
