/**
 * "What would Tactful have told me?": plays a mail archive through the service on its own clock.
 * Each mail of the user's arrives at its date as if our address had been in its BCC; what others wrote in these threads arrives as if copied to us.
 * Not here: reading archives (mail-archive.ts), what the service makes of the mails, how it is shown (replay-report.ts).
 */

import { Temporal } from 'temporal-polyfill';
import { fieldValue, readHeaderFields } from '../../email/message/header-fields.ts';
import { readMailboxes } from '../../email/message/mailboxes.ts';
import { readMessageIds } from '../../email/message/message-id.ts';
import type { AddressSpace } from '../../email/people/address-space.ts';
import type { TimelineView } from '../http/json-interface.ts';
import type { SentMail } from '../sending/sent-mail.ts';
import type { Service } from '../service-ports.ts';
import { type ArchivedMail, type MailArchive, readMails } from './mail-archive.ts';
import type { PlacedMail, UnreadableMail } from './placed-mail.ts';

export interface Replay {
  readonly user: string;
  readonly timeZone: string;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
  /** Mails of the user's, answers in their threads, and what was left out: other people's, and what came after `until`. */
  readonly counts: { readonly sent: number; readonly answers: number; readonly leftOut: number };
  /** What would have been sent, in that order; without the welcome. */
  readonly mails: readonly SentMail[];
  readonly timelines: readonly TimelineView[];
  readonly unreadable: readonly UnreadableMail[];
}

interface Playing {
  readonly archive: MailArchive;
  readonly user: string;
  /** Null: a year after the last mail, when silence has ended every conversation. */
  readonly until: Temporal.Instant | null;
  readonly addresses: AddressSpace;
  /** A new service of its own, with a manual clock that stands there and authentic senders. */
  readonly open: (start: Temporal.Instant) => Promise<Service>;
  readonly progress?: (done: number, of: number) => void;
  /** Called before the service stops, for what is to be kept of it. */
  readonly keep?: (service: Service, mails: readonly SentMail[]) => Promise<void>;
}

/** The address that most mails come from; of equally many the earliest. */
export function commonestSender(mails: readonly PlacedMail[]): string | null {
  const counts = new Map<string, number>();
  for (const { from } of mails) if (from !== null) counts.set(from, (counts.get(from) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** @throws NothingToReplayError when no mail is the user's. */
export async function replay(playing: Playing): Promise<Replay> {
  const { archive, user } = playing;
  const sent = archive.mails.filter(({ from }) => from === user);
  const first = sent[0];
  const last = sent.at(-1);
  if (first === undefined || last === undefined) throw new NothingToReplayError();
  const from = instantOf(first);
  const until = playing.until ?? instantOf(last).toZonedDateTimeISO('UTC').add({ years: 1 }).toInstant();
  const toPlay = archive.mails.filter((mail) => mail.atMilliseconds >= first.atMilliseconds && !isAfter(instantOf(mail), until));
  const service = await playing.open(from.subtract({ minutes: 1 }));
  try {
    const { sent: played, answers, lost } = await play(toPlay, service, playing);
    if (isAfter(until, service.now())) await service.advanceTo(until);
    const mails = (await service.view.mails(user)).filter(({ kind }) => kind !== 'welcome');
    await playing.keep?.(service, mails);
    const [profile] = await service.view.users(user);
    return {
      user,
      timeZone: profile?.timeZone ?? 'UTC',
      from,
      until,
      counts: { sent: played, answers, leftOut: archive.mails.length - played - answers - lost.length },
      mails,
      timelines: await service.view.timelines(user),
      unreadable: [...archive.unreadable, ...lost],
    };
  } finally {
    await service.stop();
  }
}

async function play(mails: readonly PlacedMail[], service: Service, { user, addresses, progress = () => {} }: Playing) {
  const lost: UnreadableMail[] = [];
  const known = new Set<string>();
  const counts = { sent: 0, answers: 0 };
  let trackingAddress: string | null = null;
  let done = 0;
  for await (const mail of readMails(mails, (one) => lost.push(one))) {
    done += 1;
    const thread = threadOf(mail);
    const isSent = mail.from === user;
    if (isSent || thread.ancestors.some((id) => known.has(id))) {
      trackingAddress ??= await join(user, thread.from, addresses.of('start'), service);
      if (isAfter(instantOf(mail), service.now())) await service.advanceTo(instantOf(mail));
      const outcome = await service.deliver(mail.bytes, envelope(mail.from ?? '', trackingAddress));
      if (outcome.type === 'refused') lost.push({ source: mail.source, offset: mail.offset, reason: `it was refused: ${outcome.reason}` });
      else counts[isSent ? 'sent' : 'answers'] += 1;
      // Copied: cut from the head, each id would keep the whole of it in memory.
      for (const id of thread.own) known.add(Buffer.from(id).toString());
    }
    progress(done, mails.length);
  }
  return { ...counts, lost };
}

function threadOf({ bytes }: ArchivedMail) {
  const fields = readHeaderFields(headOf(bytes));
  const idsOf = (name: string): readonly string[] => readMessageIds(fieldValue(fields, name) ?? '');
  return {
    from: fieldValue(fields, 'from') ?? '',
    own: idsOf('message-id'),
    ancestors: [...idsOf('in-reply-to'), ...idsOf('references')],
  };
}

const maxHeadBytes = 1024 * 1024;

function headOf(bytes: Buffer): Buffer {
  const ends = [bytes.indexOf('\n\n'), bytes.indexOf('\n\r\n')].filter((end) => end !== -1);
  return bytes.subarray(0, Math.min(maxHeadBytes, ...ends));
}

/** The user signs up a moment before their first mail, under the name that it shows. */
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

export class NothingToReplayError extends Error {
  override readonly name = 'NothingToReplayError';
  constructor(details: readonly string[] = []) {
    super(["None of these mails is the user's. Name the sender with --user, as it stands in From.", ...details].join('\n'));
  }
}

export class JoinRefusedError extends Error {
  override readonly name = 'JoinRefusedError';
  constructor() {
    super('The service took no sign-up, so nothing was played. Unset SIGN_UP and SENDER_CHECK for a replay.');
  }
}
