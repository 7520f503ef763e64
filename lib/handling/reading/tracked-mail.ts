/**
 * A mail from the user to somebody: its recipients, its tags, and its kind in a given conversation.
 * Not here: which conversation (track/place/place-mail.ts), what follows from it (sent-events.ts).
 */
import type { Profile } from '../../domain/settings/profile.ts';
import { isOfPortalAlone, type Timeline } from '../../domain/timeline.ts';
import { type ReadKind, readKind } from '../../email/kind/read-kind.ts';
import type { Mailbox } from '../../email/message/message.ts';
import type { AddressSpace } from '../../email/people/address-space.ts';
import { companyOf } from '../../email/people/employers/names.ts';
import { type TrackingTag, tagOf } from '../../email/people/tracking-tag.ts';
import { answeredText, type QuotedHead, quotedHead } from '../../email/quoting/quoted-text.ts';
import { hasSubjectPrefix } from '../../email/quoting/subject-prefix.ts';
import type { Gathered } from '../store.ts';
import type { Incoming } from './incoming.ts';

export interface TrackedMail extends Incoming {
  /** Its recipients outside our domain. */
  readonly recipients: readonly Mailbox[];
  readonly tags: readonly TrackingTag[];
  /** Its kind, if that is known from elsewhere: a portal's receipt. */
  readonly asKind: ReadKind | null;
  readonly company: string | null;
  /** The mail's kind on this timeline as it was before the mail. Null: its kind without a timeline. */
  readonly kindOn: (timeline: Timeline | null) => ReadKind;
}

type Told = Pick<TrackedMail, 'recipients' | 'tags' | 'asKind'>;

export function trackedMail(mail: Incoming, told: Told): TrackedMail {
  const [first] = told.recipients;
  const { message, written } = mail;
  const company = first === undefined ? null : companyOf(first, message.subject, written().typed);
  // Cached: needed for the mail's place, pace and facts, and slower than all other reading.
  const known = new Map<string, ReadKind>();
  const kindOn = (timeline: Timeline | null): ReadKind => {
    const before = knownOf(timeline, mail);
    const question = JSON.stringify(before);
    const kind = known.get(question) ?? read(mail, told, before);
    known.set(question, kind);
    return kind;
  };
  return { ...mail, ...told, company, kindOn };
}

type Known = Parameters<typeof readKind>[0]['timeline'];

function knownOf(timeline: Timeline | null, { at }: Incoming): Known {
  // Beside a portal's receipt alone it is the user's first mail.
  if (timeline === null || timeline.firstMailAt === null || isOfPortalAlone(timeline)) return null;
  const { kind, via, stage, lastReply, interview, rejectedAt } = timeline;
  return {
    kind,
    via,
    stage,
    theyAnswered: lastReply !== null,
    rejected: rejectedAt !== null,
    interviewHeld: interview !== null && interview.start.until(at).sign >= 0,
  };
}

/** A tag overrides every reading. */
function read({ message, written }: Incoming, { recipients, tags, asKind }: Told, timeline: Known): ReadKind {
  if (asKind !== null) return asKind;
  const { typed, quoted } = written();
  const kind = readKind({
    subject: message.subject,
    text: typed,
    answered: answeredText(quoted),
    recipients,
    attachments: message.attachments,
    isReply: message.inReplyTo !== null || message.references.length > 0,
    timeline,
  });
  const tag = timeline === null ? tagOf(tags, 'kind') : undefined;
  return tag === undefined ? kind : { ...kind, kind: tag.kind, because: `you tagged it +${tag.kind}`, sure: true };
}

/**
 * An In-Reply-To that we never saw and that is not ours means that they wrote, unless the user answers their own mail. Without one, as in
 * some programs and in forwards from Sent, the quote must name somebody who is answered.
 */
export function answersUnseen(
  { message, written, recipients }: TrackedMail,
  profile: Profile,
  { messages }: Gathered,
  { idDomain }: AddressSpace,
): boolean {
  const { inReplyTo, subject } = message;
  if (!hasSubjectPrefix(subject) || (inReplyTo !== null && (messages.has(inReplyTo) || isOurs(inReplyTo, idDomain)))) return false;
  const { quoted } = written();
  const head = quotedHead(quoted);
  if (quoted === '' || isOwnQuote(head, profile)) return false;
  return inReplyTo !== null || recipients.some(({ address }) => address === head.from?.address);
}

/** The address decides; if none is shown, the user's whole name. */
function isOwnQuote({ from, writer }: QuotedHead, { addresses, name }: Profile): boolean {
  if (from !== null) return addresses.includes(from.address);
  const words = wordsOf(writer);
  return name !== null && wordsOf(name).every((word) => words.includes(word));
}
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const isOurs = (messageId: string, idDomain: string): boolean => messageId.toLowerCase().endsWith(`@${idDomain.toLowerCase()}>`);
