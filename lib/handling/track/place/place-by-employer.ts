/**
 * A mail outside our threads from somebody else at a timeline's employer: HR, a colleague, an automatic sender, a portal. It is compared
 * with the user's active timelines at that employer by posting and subject. If one fits, the mail goes there. If in doubt, we ask the user.
 */
import { current } from '../../../domain/history.ts';
import { isOver, type Timeline } from '../../../domain/timeline.ts';
import type { Mailbox, Message } from '../../../email/message/message.ts';
import { domainOf, isFreemail } from '../../../email/people/addresses.ts';
import { employerName, isSameEmployer } from '../../../email/people/employers/employer-name.ts';
import { deskOf, mailboxLabel, namedEmployersOf, ownLabel } from '../../../email/people/employers/employers.ts';
import { organisationalDomain } from '../../../email/people/organisational-domain.ts';
import { sameSubject } from '../../../email/quoting/subject-prefix.ts';
import type { InHand } from '../../reading/in-hand.ts';
import type { LoadedTimeline } from '../../store.ts';
import { type AmongOpen, mostTimelines } from './among-open.ts';
import { isKnownAs } from './known-by-name.ts';
import { isOfOtherSector } from './other-sector.ts';
import { placeAt } from './place-mail.ts';
import { sameJob } from './same-job.ts';

export interface HowItCame {
  /** The user forwarded it. Anybody can cause an automatic forward, so there only the employer's own domain or a portal counts. */
  readonly byHand: boolean;
}

/** An active timeline at an employer that the mail names. */
export interface OpenThere {
  readonly loaded: LoadedTimeline;
  readonly timeline: Timeline;
  /** The mail is surely from this employer. */
  readonly isSure: boolean;
  /** It may be another company of the group: only its posting, or a person known from there, speaks for it. */
  readonly isAkin: boolean;
}

export async function knownAtEmployer(hand: InHand, { byHand }: HowItCame): Promise<readonly OpenThere[]> {
  const { message } = hand.mail;
  const [from = null] = message.from;
  const named = namedEmployersOf(from, message.subject, message.text);
  const ids = new Set(named.flatMap(({ key }) => hand.gathered.correspondents.get(key)?.timelines.slice(0, mostTimelines) ?? []));
  const places = await Promise.all([...ids].map((id) => placeAt(id, 'correspondent', message, hand)));
  return places.flatMap(({ loaded }) => {
    const timeline = loaded === null ? null : current(loaded.history);
    if (loaded === null || timeline === null || isOver(timeline) || !(byHand || isTheirs(from, timeline))) return [];
    const theirs = employersOn(timeline);
    const fitting = named.filter((each) => theirs.some(({ key }) => key === each.key));
    const desk = byHand ? employerName(deskOf(from) ?? '') : null;
    const isSame =
      fitting.some((each) => each.sure && theirs.some((their) => isSameEmployer(each, their))) ||
      (desk !== null && theirs.some((their) => isSameEmployer(desk, their)) && !isForAnother(message, timeline));
    const isSure = isSame && !isOfOtherSector(from, timeline);
    return fitting.length === 0 ? [] : [{ loaded, timeline, isSure, isAkin: fitting.every(({ akin }) => akin === true) }];
  });
}

/** `perhaps`: likeliest first. */
export async function atEmployer(hand: InHand, how: HowItCame): Promise<AmongOpen> {
  const known = await knownAtEmployer(hand, how);
  const matches = known.flatMap((each) => {
    const match = matchOf(hand.mail.message, each);
    return match === null ? [] : [{ ...each, match }];
  });
  for (const wanted of ['same job', 'same employer'] as const) {
    const [one, another] = matches.filter(({ match }) => match === wanted);
    if (one !== undefined && another === undefined) return { fits: one.loaded, perhaps: [] };
    if (another !== undefined) break;
  }
  return { fits: null, perhaps: matches.map(({ loaded }) => loaded) };
}

/** From a portal, or from the exact domain to which the user wrote. */
function isTheirs(from: Mailbox | null, { correspondents }: Timeline): boolean {
  if (from === null || isFreemail(domainOf(from.address))) return false;
  if (ownLabel(from.address) === '') return true;
  const domain = organisationalDomain(domainOf(from.address));
  return correspondents.some(({ address }) => organisationalDomain(domainOf(address)) === domain);
}

/** "Your application for Crane Operator", where that is neither the posting nor the employer. */
function isForAnother(message: Message, timeline: Timeline): boolean {
  const title = APPLICATION_FOR.exec(message.subject)?.[1];
  const named = employerName(title ?? '');
  return named !== null && sameJob(message, timeline) !== true && !employersOn(timeline).some((their) => isSameEmployer(named, their));
}
const APPLICATION_FOR = /\bapplication (?:for|as) (?:the |our |an? )?(\p{Lu}[^|(,–]{2,60})/u;

/** Null: it is about another company. */
function matchOf(message: Message, { timeline, isSure, isAkin }: OpenThere): 'same job' | 'same employer' | 'doubt' | null {
  if (timeline.subject !== '' && sameSubject(message.subject, timeline.subject)) return 'same job';
  const job = sameJob(message, timeline);
  if (isAkin && job !== true && !message.from.some((writer) => isKnownAs(writer.name, timeline))) return null;
  if (job === true) return isSure ? 'same job' : 'doubt';
  // A recruiter has several clients, so only the job decides.
  return job === null && isSure && timeline.via !== 'recruiter' ? 'same employer' : 'doubt';
}

/** What its employer may be called: the company, or a correspondent's domain or private mailbox. */
export const employersOn = ({ company, correspondents }: Timeline) =>
  [company ?? '', ...correspondents.flatMap(({ address }) => [ownLabel(address), mailboxLabel(address)])]
    .map(employerName)
    .filter((name) => name !== null);
