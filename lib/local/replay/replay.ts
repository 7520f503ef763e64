/**
 * "What would Tactful have told me?": plays a mail archive through the service on its own clock. Each of the user's mails arrives at its
 * date as if our address had been in its BCC. What others wrote in these threads arrives as if copied to us. Not here: reading archives
 * (mail-archive.ts), what the service makes of the mails, how it is shown (replay-report.ts).
 */

import { Temporal } from 'temporal-polyfill';
import { decodeWords } from '../../email/message/encoded-words.ts';
import { fieldValue, readHeaderFields } from '../../email/message/header-fields.ts';
import { readMailboxes } from '../../email/message/mailboxes.ts';
import { readMessageIds } from '../../email/message/message-id.ts';
import type { AddressSpace } from '../../email/people/address-space.ts';
import type { TimelineView } from '../http/json-interface.ts';
import type { SentMail } from '../sending/sent-mail.ts';
import type { Service } from '../service-ports.ts';
import { judgeMail, type LeftOutBecause } from './job-mail.ts';
import { type ArchivedMail, type MailArchive, readMails } from './mail-archive.ts';
import type { PlacedMail, UnreadableMail } from './placed-mail.ts';

export interface Replay {
  readonly user: string;
  readonly timeZone: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** The user's mails that were played, answers in their threads, and everything that was left out. */
  readonly counts: { readonly sent: number; readonly answers: number; readonly leftOut: number };
  /** How many were left out for which reason, and which ones; only mails that the user wrote. */
  readonly leftOut: LeftOut;
  /** What would have been sent, in order, without the welcome. */
  readonly mails: readonly SentMail[];
  readonly timelines: readonly TimelineView[];
  readonly unreadable: readonly UnreadableMail[];
  /** It was interrupted after this many mails of that many; null: it reached its end. */
  readonly interrupted: { readonly after: number; readonly of: number } | null;
}

export interface LeftOut {
  readonly counts: Readonly<Partial<Record<LeftOutBecause, number>>>;
  readonly mails: readonly LeftOutMail[];
}

export interface LeftOutMail {
  /** ISO instant. */
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly because: LeftOutBecause;
}

interface Playing {
  readonly archive: MailArchive;
  readonly user: string;
  /** Null: a year after the last mail, when silence has ended every conversation. */
  readonly until: Temporal.Instant | null;
  /** Plays everything the user sent, and not only what reads like job mail. */
  readonly everything: boolean;
  readonly addresses: AddressSpace;
  /** A new, separate service with a manual clock set to this time and authentic senders. */
  readonly open: (start: Temporal.Instant) => Promise<Service>;
  readonly progress?: (done: number, of: number) => void;
  /** True if the replay should end now, with the results so far. */
  readonly isInterrupted?: () => boolean;
  /** Called before the service stops, for whatever should be kept of it. */
  readonly keep?: (service: Service, mails: readonly SentMail[]) => Promise<void>;
}

/** The address that most mails come from; of equally frequent ones the earliest. */
export function commonestSender(mails: readonly PlacedMail[]): string | null {
  const counts = new Map<string, number>();
  for (const { from } of mails) if (from !== null) counts.set(from, (counts.get(from) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** @throws NothingToReplayError if no mail is from the user, or all are later than the end */
export async function replay(playing: Playing): Promise<Replay> {
  const { archive, user, isInterrupted = () => false } = playing;
  const sent = archive.mails.filter(({ from, isDraft }) => from === user && !isDraft);
  const first = sent[0];
  const last = sent.at(-1);
  if (first === undefined || last === undefined) throw new NothingToReplayError(noneOfTheirs);
  const from = instantOf(first);
  const until = playing.until ?? instantOf(last).toZonedDateTimeISO('UTC').add({ years: 1 }).toInstant();
  if (!isAfter(until, from)) {
    throw new NothingToReplayError(
      `Nothing to play: --until is before the first mail of ${user}, which is from ${from.toString().slice(0, 10)}.`,
    );
  }
  const leftOut = leavingOut();
  const toPlay: PlacedMail[] = [];
  for (const mail of archive.mails) {
    if (mail.isDraft) leftOut.count('a draft');
    else if (isAfter(instantOf(mail), until)) leftOut.count('after the end');
    else if (mail.atMilliseconds < first.atMilliseconds) leftOut.count('by somebody else');
    else toPlay.push(mail);
  }
  const service = await playing.open(from.subtract({ minutes: 1 }));
  try {
    const { sent: played, answers, lost, done } = await play(toPlay, service, leftOut, { ...playing, isInterrupted });
    await advanceTo(until, service, isInterrupted);
    const mails = (await service.view.mails(user)).filter(({ kind }) => kind !== 'welcome');
    await playing.keep?.(service, mails);
    const [profile] = await service.view.users(user);
    const isCut = isInterrupted();
    return {
      user,
      timeZone: profile?.timeZone ?? 'UTC',
      from,
      until: isCut ? service.now() : until,
      counts: { sent: played, answers, leftOut: leftOut.all().count },
      leftOut: leftOut.all(),
      mails,
      timelines: await service.view.timelines(user),
      unreadable: [...archive.unreadable, ...lost],
      interrupted: isCut ? { after: done, of: toPlay.length } : null,
    };
  } finally {
    await service.stop();
  }
}

/** A month at a time: a year of a user's reminders may take a while, and they may want to stop it. */
async function advanceTo(until: Temporal.Instant, service: Service, isInterrupted: () => boolean): Promise<void> {
  while (isAfter(until, service.now()) && !isInterrupted()) {
    const aMonthOn = service.now().add({ hours: 24 * 30 });
    await service.advanceTo(isAfter(aMonthOn, until) ? until : aMonthOn);
  }
}

function leavingOut() {
  const counts: Partial<Record<LeftOutBecause, number>> = {};
  const mails: LeftOutMail[] = [];
  const count = (because: LeftOutBecause): void => {
    counts[because] = (counts[because] ?? 0) + 1;
  };
  return {
    count,
    note(mail: ArchivedMail, because: LeftOutBecause): void {
      count(because);
      const fields = readHeaderFields(headOf(mail.bytes));
      const named = (name: string): string => copied(decodeWords(fieldValue(fields, name) ?? '').slice(0, longestNoted));
      mails.push({ at: instantOf(mail).toString(), to: named('to'), subject: named('subject'), because });
    },
    all: () => ({ counts, mails, count: Object.values(counts).reduce((sum, each) => sum + each, 0) }),
  };
}
type LeavingOut = ReturnType<typeof leavingOut>;

/** Our choice: enough to recognise a mail. */
const longestNoted = 120;

/** Copied: a slice of the header would keep the whole header in memory. */
const copied = (text: string): string => Buffer.from(text).toString();

async function play(
  mails: readonly PlacedMail[],
  service: Service,
  leftOut: LeavingOut,
  { user, everything, addresses, isInterrupted, progress = () => {} }: Playing & { readonly isInterrupted: () => boolean },
) {
  const lost: UnreadableMail[] = [];
  const known = { ids: new Set<string>(), people: new Set<string>() };
  const counts = { sent: 0, answers: 0 };
  let trackingAddress: string | null = null;
  let done = 0;
  for await (const mail of readMails(mails, (one) => lost.push(one))) {
    if (isInterrupted()) break;
    done += 1;
    progress(done, mails.length);
    const thread = threadOf(mail);
    const isSent = mail.from === user;
    const isKnown = thread.ancestors.some((id) => known.ids.has(id)) || (isSent && thread.to.some((address) => known.people.has(address)));
    if (!isSent && !isKnown) {
      leftOut.count('by somebody else');
      continue;
    }
    const judged = everything || isKnown ? playIt : await judgeMail(mail.bytes, user, instantOf(mail));
    if (!judged.isJobMail) {
      leftOut.note(mail, judged.because);
      continue;
    }
    trackingAddress ??= await join(user, thread.from, addresses.of('start'), service);
    if (isAfter(instantOf(mail), service.now())) await service.advanceTo(instantOf(mail));
    const outcome = await service.deliver(mail.bytes, envelope(mail.from ?? '', trackingAddress));
    if (outcome.type === 'refused') lost.push({ source: mail.source, offset: mail.offset, reason: `it was refused: ${outcome.reason}` });
    else counts[isSent ? 'sent' : 'answers'] += 1;
    for (const id of thread.own) known.ids.add(copied(id));
    if (isSent) for (const address of thread.to) known.people.add(copied(address));
  }
  return { ...counts, lost, done };
}

const playIt = { isJobMail: true } as const;

function threadOf({ bytes }: ArchivedMail) {
  const fields = readHeaderFields(headOf(bytes));
  const idsOf = (name: string): readonly string[] => readMessageIds(fieldValue(fields, name) ?? '');
  return {
    from: fieldValue(fields, 'from') ?? '',
    to: readMailboxes(fieldValue(fields, 'to') ?? '').map(({ address }) => address),
    own: idsOf('message-id'),
    ancestors: [...idsOf('in-reply-to'), ...idsOf('references')],
  };
}

const maxHeadBytes = 1024 * 1024;

function headOf(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((end) => end !== -1);
  return bytes.subarray(0, Math.min(maxHeadBytes, ...ends));
}

/** The user signs up a moment before their first mail, under the name in it. */
async function join(user: string, from: string, start: string, service: Service): Promise<string> {
  const sender = readMailboxes(from).length === 1 ? from : user;
  const date = service.now().toZonedDateTimeISO('UTC');
  const day = date.toLocaleString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const lines = [
    `From: ${sender}`,
    `To: ${start}`,
    `Date: ${day} ${date.toPlainTime().toString({ smallestUnit: 'second' })} +0000`,
    `Message-ID: <join-${date.epochMilliseconds}@replay.invalid>`,
    'Subject: Join',
  ];
  await service.deliver(Buffer.from(`${lines.join('\r\n')}\r\n\r\nHello\r\n`), envelope(user, start));
  const [profile] = await service.view.users(user);
  if (profile === undefined) throw new JoinRefusedError();
  return profile.trackingAddress;
}

const envelope = (mailFrom: string, recipient: string) => ({ mailFrom, recipients: [recipient], peer: null, helo: null });

const instantOf = ({ atMilliseconds }: PlacedMail): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(atMilliseconds);

const isAfter = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) > 0;

/** Its message says what to do. */
export class NothingToReplayError extends Error {
  override readonly name = 'NothingToReplayError';
}

const noneOfTheirs = "None of these mails is the user's. Name the sender with --user, as it appears in From.";

/** Null: the archive has a mail with an author. */
export function nothingIn({ mails, unreadable }: MailArchive, paths: readonly string[]): string | null {
  if (mails.length === 0 && unreadable.length === 0) return `There is no mail in ${paths.join(', ')}: no mbox file, no Maildir, no .eml.`;
  return mails.some(({ isDraft }) => !isDraft) ? null : 'Nothing to play: there are only drafts, or nothing that can be read.';
}

export class JoinRefusedError extends Error {
  override readonly name = 'JoinRefusedError';
  constructor() {
    super('The service refused the sign-up, so nothing was played. Unset SIGN_UP and SENDER_CHECK for a replay.');
  }
}
