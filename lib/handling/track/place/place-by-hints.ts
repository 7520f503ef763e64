/**
 * The last attempt to place a mail of theirs before it begins a conversation. Its writer's address leads to none: the user knows the writer
 * from another mailbox, or applied to a private mailbox whose company has not been named yet. Mostly we ask.
 */
import { current } from '../../../domain/history.ts';
import type { Timeline } from '../../../domain/timeline.ts';
import type { Mailbox, Message } from '../../../email/message/message.ts';
import { domainOf, isFreemail, isNoReplyOrAts } from '../../../email/people/addresses.ts';
import { employerName } from '../../../email/people/employers/employer-name.ts';
import { employersBehind, ownLabel } from '../../../email/people/employers/employers.ts';
import { companyOf } from '../../../email/people/employers/names.ts';
import { hasSubjectPrefix, sameSubject } from '../../../email/quoting/subject-prefix.ts';
import type { InHand } from '../../reading/in-hand.ts';
import { nameWords } from '../../reading/sender-of-mail.ts';
import type { LoadedTimeline } from '../../store.ts';
import { clientIn, onlyOne } from './about-which.ts';
import type { AmongOpen } from './among-open.ts';
import { namesSomebodyOf } from './goes-on.ts';
import { isCalled, isKnownAs, openOnes } from './known-by-name.ts';
import { employersOn, type HowItCame } from './place-by-employer.ts';
import { namesAnotherPosting, namesItsPosting, sameJob } from './same-job.ts';

/** `atEmployer`: the conversations with an employer that the mail names. If there are any, no others are considered. */
export async function placeByHints(
  { mail: { message }, profile, runtime }: Pick<InHand, 'mail' | 'profile' | 'runtime'>,
  { byHand }: HowItCame,
  atEmployer: readonly LoadedTimeline[],
): Promise<AmongOpen> {
  const [from] = message.from;
  // Anybody can cause an automatic forward, so a name proves little there.
  if (from === undefined || !(byHand || isFreemail(domainOf(from.address)))) return { fits: null, perhaps: atEmployer };
  const open = atEmployer.length > 0 ? atEmployer : await openOnes(profile.userId, runtime);
  const named = isFullName(from.name) ? open.filter(({ history }) => mayBeSamePerson(message, from, current(history))) : [];
  if (named.length > 0) {
    const fits =
      onlyOne(named, ({ history }) => sameSubject(message.subject, current(history).subject)) ??
      onlyOne(named, ({ history }) => isSamePerson(message, from, current(history)));
    return { fits, perhaps: fits !== null ? [] : atEmployer.length > 0 ? atEmployer : named };
  }
  if (atEmployer.length > 0) return { fits: null, perhaps: atEmployer };
  return { fits: null, perhaps: byHand ? open.filter(({ history }) => isHinted(message, from, current(history))) : [] };
}

const isFullName = (name: string | null): name is string => nameWords(name ?? '').split(' ').length >= 2;

/** Two companies may each have somebody of that name. Then we don't even ask. */
function mayBeSamePerson(message: Message, from: Mailbox, timeline: Timeline): boolean {
  if (!isKnownAs(from.name, timeline)) return false;
  return isFreemail(domainOf(from.address)) || isKnownPrivately(from, timeline) || sameJob(message, timeline) === true;
}

/** Somebody who got the application at a private address answers from work, or about the same posting from their company's new domain. */
function isSamePerson(message: Message, from: Mailbox, timeline: Timeline): boolean {
  if (ownLabel(from.address) === '' || namesAnotherPosting(message, timeline)) return false;
  const job = sameJob(message, timeline);
  return job === true || (job === null && timeline.company === null && isKnownPrivately(from, timeline));
}

const isKnownPrivately = ({ name }: Mailbox, { correspondents }: Timeline): boolean =>
  correspondents.some((known) => name !== null && isCalled(known, name) && isFreemail(domainOf(known.address)));

/** Signs that are too weak to decide, and good enough to ask once. */
function isHinted(message: Message, from: Mailbox, timeline: Timeline): boolean {
  const job = sameJob(message, timeline);
  if (job === false || timeline.kind === 'networking') return false;
  const isAbout = job === true || namesItsPosting(message, timeline);
  if (isAbout && (answersSubject(message, timeline) || isOfClient(message, from, timeline))) return true;
  const hasNoEmployer = timeline.company === null && timeline.correspondents.every(({ address }) => isFreemail(domainOf(address)));
  if (hasNoEmployer && (isAbout || namesSomebodyOf(withoutOwnNames(message, from), timeline))) return true;
  return shortensEmployer(message, from, timeline);
}

/** Without the greeting and the writer's own name: the user or the writer may share a first name with a correspondent. */
function withoutOwnNames(message: Message, { name }: Mailbox): Message {
  const own = new Set(nameWords(name ?? '').split(' '));
  const text = message.text
    .replace(/^(?:hi|hello|hey|dear)\b[^\n,]{0,40}/gim, '')
    .replace(/\p{L}+/gu, (word) => (own.has(word.toLowerCase()) ? '' : word));
  return { ...message, text };
}

/** "Re: Application: miller" */
const answersSubject = ({ subject }: Message, timeline: Timeline): boolean =>
  hasSubjectPrefix(subject) && sameSubject(subject, timeline.subject);

/** The recruiter's client writes to the user directly. */
function isOfClient({ subject, text }: Message, from: Mailbox, timeline: Timeline): boolean {
  const client = employerName(clientIn(timeline));
  if (timeline.via !== 'recruiter' || client === null) return false;
  return employersBehind(from, subject, text).some((key) => key.startsWith(client.key));
}

/** A portal's "Summit" may be Summit Dental, and its "Westvale Nursing Care" may have the domain wnc.example. */
export function shortensEmployer({ subject, text }: Message, from: Mailbox, timeline: Timeline): boolean {
  if (!isNoReplyOrAts(from.address) || ownLabel(from.address) !== '') return false;
  const theirs = employersBehind(from, subject, text);
  const initials = [companyOf(from, subject, text) ?? '', from.name ?? ''].map(initialsOf);
  return employersOn(timeline).some(
    ({ key, letters }) => initials.includes(letters) || theirs.some((named) => named.length >= leastKeyLength && key.startsWith(named)),
  );
}

/** With five letters of the name. */
const leastKeyLength = 'at '.length + 5;

const leastInitials = 3;
/** "wnc" of "Westvale Nursing Care". Empty: too few to identify anybody. */
const initialsOf = (name: string): string => {
  const initials = (name.slice(0, 200).match(/(?<![\p{L}'’-])\p{Lu}/gu) ?? []).join('').toLowerCase();
  return initials.length < leastInitials ? '' : initials;
};
