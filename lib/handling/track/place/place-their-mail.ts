/** The timeline of a correspondent's mail that the user forwarded, by its thread, its author, its job, or the employer. */
import { current } from '../../../domain/history.ts';
import { isOver, type Timeline } from '../../../domain/timeline.ts';
import type { TimelineId } from '../../../domain/words.ts';
import type { Mailbox, Message } from '../../../email/message/message.ts';
import { domainOf, isNoReplyOrAts } from '../../../email/people/addresses.ts';
import { companyOf } from '../../../email/people/employers/names.ts';
import { postingOf } from '../../../email/people/posting.ts';
import type { TrackingTag } from '../../../email/people/tracking-tag.ts';
import { sameSubject } from '../../../email/quoting/subject-prefix.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { isPersonal, nearestKnown } from '../../reading/sender-of-mail.ts';
import { placeOn } from '../../record/commit-events.ts';
import type { Choice } from '../../record/record-mail.ts';
import { aboutWhich, onlyOne } from './about-which.ts';
import { atEmployer } from './place-by-employer.ts';
import { placeByHints } from './place-by-hints.ts';
import { newPlace, openWith, type Placed, placeAmongTheirs, placeAt } from './place-mail.ts';
import { isBoardsTalk, opensNone, placeNo } from './place-no.ts';
import { sameJob } from './same-job.ts';

/** How it came: `outer` is the mail that brought it, whose References name the thread, and `tags` the words after its plus. */
export interface Brought {
  readonly outer: Message;
  readonly tags: readonly TrackingTag[];
}

/** `user`: a no to nothing that we know, or a mail of nobody that we can see. */
export async function placeTheirMail(hand: InHand, brought: Brought): Promise<Choice> {
  const { message } = hand.mail;
  const placed = await placeAmongKnown(hand, brought);
  if (placed !== null) return placed;
  const [from] = message.from;
  if (from !== undefined && isPersonal(from) && (await openWith(from, message, hand)).length > 1) return 'unclear';
  const withWriter = await onlyOpenWith(hand);
  if (withWriter !== null) return withWriter;
  const how = { byHand: brought.outer !== message };
  const { fits, perhaps } = await atEmployer(hand, how);
  if (fits !== null) return placeOn(fits);
  const hinted = await placeByHints(hand, how, perhaps);
  if (hinted.fits !== null) return placeOn(hinted.fits);
  if (hinted.perhaps.length > 0) return 'unclear';
  if (opensNone(hand)) return placeNo(hand);
  return message.from.length === 0 || isBoardsTalk(hand) ? 'user' : newPlace(message, hand.profile, 0);
}

/** By its thread, its author or its job. Null: it belongs to no timeline of theirs. */
export async function placeAmongKnown(hand: InHand, { outer, tags }: Brought): Promise<Placed | null> {
  const { from } = hand.mail.message;
  const placed = await placeAmongTheirs({ message: outer, recipients: from.slice(0, 1), tags, kindOn: () => theirAnswer }, hand);
  return placed !== null && placed !== 'unclear' && placed.loaded !== null ? placed : placeByJob(hand);
}

/** Their mail starts no application of the user. */
const theirAnswer = { kind: 'other', sure: true, via: 'direct' } as const;

/** The only open timeline with the person who wrote, unless it is surely about another job: a recruiter writes under many subjects. */
async function onlyOpenWith(hand: InHand): Promise<Placed | null> {
  const { message } = hand.mail;
  const [from] = message.from;
  if (from === undefined || !isPersonal(from) || isNoReplyOrAts(from.address)) return null;
  const [only, another] = await openWith(from, message, hand);
  if (only === undefined || another !== undefined) return null;
  return sameJob(message, current(only.loaded.history)) === false ? null : only;
}

/** Of several open timelines with a correspondent whose mail names no thread: the one it is about, otherwise unclear. */
export async function timelineOfTheirs(hand: InHand, newest: TimelineId): Promise<TimelineId | 'unclear'> {
  const { message } = hand.mail;
  const [from] = message.from;
  if (from === undefined || nearestKnown(message, hand.gathered) !== null) return newest;
  const open = await openWith(from, message, hand);
  if (open.length < 2) return newest;
  const isAbout = aboutThe(message, from);
  const byJob = onlyOne(open, ({ loaded }) => isAbout(current(loaded.history)));
  const one =
    byJob ??
    aboutWhich(
      message,
      open.map(({ timelineId, loaded }) => ({ timelineId, history: loaded.history })),
    );
  return one?.timelineId ?? 'unclear';
}

/** A shared mailbox or a portal serves many postings. Of the timelines with it, the only one that this mail can be about. */
async function placeByJob(hand: InHand): Promise<Placed | null> {
  const { message } = hand.mail;
  const [from] = message.from;
  if (from === undefined || (isPersonal(from) && !isNoReplyOrAts(from.address))) return null;
  const ids = hand.gathered.correspondents.get(from.address)?.timelines ?? [];
  const places = await Promise.all(ids.map((id) => placeAt(id, 'correspondent', message, hand)));
  const isAbout = aboutThe(message, from);
  const [only, ...more] = places.filter(({ loaded }) => loaded !== null && isAbout(current(loaded.history)));
  return only !== undefined && more.length === 0 ? only : null;
}

function aboutThe(message: Message, from: Mailbox): (timeline: Timeline) => boolean {
  const company = plain(companyOf(from, message.subject, message.text));
  const job = plain(postingOf(message.subject, message.text));
  return (timeline) => {
    const theirs = { company: plain(timeline.company), job: plain(postingOf(timeline.subject, '')) };
    if (isOver(timeline)) return false;
    if (timeline.subject !== '' && sameSubject(message.subject, timeline.subject)) return true;
    // What is read as the job may be the company: "Your application to Initech".
    const sameJob = job === '' || job === company || theirs.job === '' || theirs.job === theirs.company ? null : job === theirs.job;
    const sameCompany = company === '' || theirs.company === '' ? alike(timeline, from, company) : company === theirs.company;
    // Everybody at a shared mailbox works for one company, so the company decides nothing there.
    return sameJob === null ? isNoReplyOrAts(from.address) && sameCompany === true : sameJob && sameCompany !== false;
  };
}

/** For when one side names no company: the other's subject contains it, or a portal wrote both mails in its name. Null: unknown. */
function alike({ subject, correspondents }: Timeline, { address, name }: Mailbox, company: string): boolean | null {
  if (company !== '' && plain(subject).includes(company)) return true;
  const shown = plain(name);
  const isOwnName = shown === '' || plain(domainOf(address)).includes(shown.slice(0, brandLetters)); // "LinkedIn", "NHS Jobs"
  return !isOwnName && correspondents.some((known) => known.address === address && plain(known.name) === shown) ? true : null;
}
const brandLetters = 3;

const plain = (name: string | null): string => (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
