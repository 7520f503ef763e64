/**
 * A mail without our thread from somebody else at the employer of a timeline: HR, a colleague, a robot, a portal. It is compared with the user's
 * active timelines at that employer by posting and subject. One fits: that one. In doubt the user is asked.
 */
import { current } from '../../domain/history.ts';
import type { Profile } from '../../domain/settings/profile.ts';
import type { Timeline } from '../../domain/timeline.ts';
import type { Mailbox, Message } from '../../email/message/message.ts';
import { domainOf, isFreemail } from '../../email/people/addresses.ts';
import { employerName, isSameEmployer } from '../../email/people/employer-name.ts';
import { namedEmployersOf, ownLabel } from '../../email/people/employers.ts';
import { organisationalDomain } from '../../email/people/organisational-domain.ts';
import { postingOf } from '../../email/people/posting.ts';
import type { Runtime } from '../runtime.ts';
import type { Gathered, LoadedTimeline } from '../store.ts';
import { isOver, mostTimelines, placeAt, sameSubject } from './place-mail.ts';

export interface AtEmployer {
  /** Null: none of them, or several as well as each other. */
  readonly fits: LoadedTimeline | null;
  /** Which the user is asked about, the likeliest first; none where one fits. */
  readonly perhaps: readonly LoadedTimeline[];
}

export interface Theirs {
  readonly message: Message;
  readonly from: Mailbox | null;
  /** The user forwarded it. What a mailbox sends on by itself anybody can cause, so there only their own domain or a portal counts. */
  readonly byHand: boolean;
}

/** An active timeline at an employer that the mail names. */
export interface OpenThere {
  readonly loaded: LoadedTimeline;
  readonly timeline: Timeline;
  /** The mail is surely of this employer. */
  readonly isSure: boolean;
}

export async function knownAtEmployer(
  { message, from, byHand }: Theirs,
  profile: Profile,
  { correspondents }: Pick<Gathered, 'correspondents'>,
  runtime: Runtime,
): Promise<readonly OpenThere[]> {
  const named = namedEmployersOf(from, message.subject, message.text);
  const ids = new Set(named.flatMap(({ key }) => correspondents.get(key)?.timelines.slice(0, mostTimelines) ?? []));
  const places = await Promise.all([...ids].map((id) => placeAt(id, 'correspondent', { message }, profile, runtime)));
  return places.flatMap(({ loaded }) => {
    const timeline = loaded === null ? null : current(loaded.history);
    if (loaded === null || timeline === null || isOver(timeline) || !(byHand || isTheirs(from, timeline))) return [];
    const theirs = namesOf(timeline);
    const fitting = named.filter((each) => theirs.some(({ key }) => key === each.key));
    const isSure = fitting.some((each) => each.sure && theirs.some((their) => isSameEmployer(each, their)));
    return fitting.length === 0 ? [] : [{ loaded, timeline, isSure }];
  });
}

export async function atEmployer(
  theirs: Theirs,
  profile: Profile,
  gathered: Pick<Gathered, 'correspondents'>,
  runtime: Runtime,
): Promise<AtEmployer> {
  const known = await knownAtEmployer(theirs, profile, gathered, runtime);
  const matches = known.map((each) => ({ ...each, match: matchOf(theirs.message, each) }));
  for (const wanted of ['same job', 'same employer'] as const) {
    const [one, another] = matches.filter(({ match }) => match === wanted);
    if (one !== undefined && another === undefined) return { fits: one.loaded, perhaps: [] };
    if (another !== undefined) break;
  }
  return { fits: null, perhaps: matches.map(({ loaded }) => loaded) };
}

/** Of a portal, or of the very domain to which the user wrote. */
function isTheirs(from: Mailbox | null, { correspondents }: Timeline): boolean {
  if (from === null || isFreemail(domainOf(from.address))) return false;
  if (ownLabel(from.address) === '') return true;
  const domain = organisationalDomain(domainOf(from.address));
  return correspondents.some(({ address }) => organisationalDomain(domainOf(address)) === domain);
}

function matchOf(message: Message, { timeline, isSure }: OpenThere): 'same job' | 'same employer' | 'doubt' {
  if (timeline.subject !== '' && sameSubject(message.subject, timeline.subject)) return 'same job';
  const job = sameJob(message, timeline);
  if (job === true) return isSure ? 'same job' : 'doubt';
  // A recruiter has several clients: the job alone tells which.
  return job === null && isSure && timeline.via !== 'recruiter' ? 'same employer' : 'doubt';
}

const namesOf = ({ company, correspondents }: Timeline) =>
  [company ?? '', ...correspondents.map(({ address }) => ownLabel(address))].map(employerName).filter((name) => name !== null);

/** Null: nobody knows. "Staff Nurse" may be "Staff Nurse (Band 5)". `written`: what is known of the timeline's first mail beside its subject. */
export function sameJob(message: Message, { subject, company }: Timeline, written = ''): boolean | null {
  const wanted = wordsOf(postingOf(message.subject, message.text, [company]));
  const theirs = wordsOf(postingOf(subject, written, [company]));
  if (theirs.length === 0) return null;
  if (` ${wordsOf(`${message.subject} ${message.text}`).join(' ')} `.includes(` ${theirs.join(' ')} `)) return true;
  if (wanted.length === 0) return null;
  return wanted.every((word) => theirs.includes(word)) || theirs.every((word) => wanted.includes(word)) ? null : false;
}

const wordsOf = (title: string | null): readonly string[] => title?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
