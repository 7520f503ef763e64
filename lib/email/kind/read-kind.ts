/**
 * What a mail from the user is, and why we think so. When in doubt we take the harmless reading (the longer wait) and ask the user.
 * Not here: what a mail promises (promises/), what follows from its kind (domain/).
 */
import type { MailKind, Via } from '../../domain/words.ts';
import { sentences } from '../dates/sentences.ts';
import { answer, answersQuestion } from './answer.ts';
import { application, titledApplication } from './application.ts';
import { asAsked } from './as-asked.ts';
import { acceptance } from './endings/acceptance.ts';
import { afterNo } from './endings/after-no.ts';
import { decline } from './endings/decline.ts';
import { negotiation } from './endings/negotiation.ts';
import { withdrawal } from './endings/withdrawal.ts';
import { followUp } from './follow-up.ts';
import { interviewTime } from './interview-time.ts';
import { type KindFound, type KindInput, type KindReader, type ReadableMail, readable } from './kind-reader.ts';
import { likenesses } from './likeness/likeness.ts';
import { networking, referral } from './networking.ts';
import { otherOffer } from './other-offer.ts';
import { smallTalk } from './small-talk.ts';
import { statusQuestion } from './status-question.ts';
import { thanksOutright, thankYou } from './thank-you.ts';
import { unsolicited } from './unsolicited.ts';
import { recruiterSign } from './via-recruiter.ts';

export type { KindInput } from './kind-reader.ts';

export interface ReadKind extends KindFound {
  readonly via: Via;
}

// What ends a conversation first, since it may be said with thanks; what asks before what thanks; what opens one last,
// unsolicited and networking come before application, because both may mention a position.
const readers: readonly KindReader[] = [
  decline,
  withdrawal,
  acceptance,
  referral,
  afterNo,
  otherOffer,
  negotiation,
  interviewTime,
  thanksOutright,
  asAsked,
  statusQuestion,
  thankYou,
  followUp,
  titledApplication,
  unsolicited,
  networking,
  application,
  answer,
  smallTalk,
  answersQuestion,
];

export function readKind(input: KindInput): ReadKind {
  const mail = readable(input, sentences(input.text));
  const recruiter = recruiterSign(mail);
  const found = weighed(mail, firstOf(mail) ?? unclaimed(mail));
  return { ...found, via: recruiter || input.timeline?.via === 'recruiter' ? 'recruiter' : 'direct' };
}

function firstOf(mail: ReadableMail): KindFound | undefined {
  for (const reader of readers) {
    const found = reader(mail);
    if (found) return found;
  }
  return undefined;
}

/**
 * A kind that a reader found explicitly gets this head start over the scores. A kind that no reader found gets little. Measured on labelled
 * mails.
 */
const trust = { inWords: 8, inDoubt: 2 } as const;
/** A lower share means nothing. Our choice. */
const fewestWords = 3;
/** Below this share the scores never outweigh the readers. Our choice. */
const leastShare = 0.5;
const opens: ReadonlySet<MailKind> = new Set(['application', 'unsolicited', 'networking']);
const ends: ReadonlySet<MailKind> = new Set(['withdrawal', 'acceptance', 'decline']);

function weighed(mail: ReadableMail, found: KindFound): KindFound {
  if (found.outright || !saysSomething(mail.sentences)) return found;
  const [first, ...others] = likenesses(mail);
  if (first === undefined || first.kind === found.kind || first.share < leastShare) return found;
  const its = others.find(({ kind }) => kind === found.kind)?.share ?? 0;
  if (its * (found.kind === 'other' || !found.sure ? trust.inDoubt : trust.inWords) >= first.share) return found;
  // By likeness alone nothing ends, and no first mail is settled without a question.
  const sure = !ends.has(first.kind) && !opens.has(first.kind);
  return { kind: first.kind, because: `it reads like one (above all '${first.words().join("', '")}')`, sure };
}

function saysSomething(sentences: readonly string[]): boolean {
  let words = 0;
  return sentences.some((sentence) => {
    words += sentence.split(' ', fewestWords).length;
    return words >= fewestWords;
  });
}

/** An unclear first mail waits as long as an unsolicited one. Any other unclear mail counts by who wrote last. */
function unclaimed(mail: ReadableMail): KindFound {
  if (mail.opens) return { kind: 'unsolicited', because: 'it is a first mail that names no posting', sure: false };
  return { kind: 'other', because: 'it says nothing of itself', sure: mail.timeline !== null };
}
