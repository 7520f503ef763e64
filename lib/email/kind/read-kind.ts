/**
 * What one mail of the user's is, and why we think so. When in doubt the harmless reading: the longer wait, and the user is asked.
 * Not here: what a mail promises (promises/), and what its kind leads to (domain/).
 */
import type { Via } from '../../domain/words.ts';
import { acceptance } from './acceptance.ts';
import { answer } from './answer.ts';
import { application } from './application.ts';
import { decline } from './decline.ts';
import { followUp } from './follow-up.ts';
import { type KindFound, type KindInput, type KindReader, type ReadableMail, readable } from './kind-reader.ts';
import { networking } from './networking.ts';
import { otherOffer } from './other-offer.ts';
import { smallTalk } from './small-talk.ts';
import { statusQuestion } from './status-question.ts';
import { thankYou } from './thank-you.ts';
import { unsolicited } from './unsolicited.ts';
import { recruiterSign } from './via-recruiter.ts';
import { withdrawal } from './withdrawal.ts';

export type { KindInput } from './kind-reader.ts';

export interface ReadKind extends KindFound {
  readonly via: Via;
}

// What ends a conversation first, since it may be said with thanks; what asks before what thanks; what opens one last,
// unsolicited and networking before application, since both may speak of a position.
const readers: readonly KindReader[] = [
  withdrawal,
  decline,
  acceptance,
  otherOffer,
  statusQuestion,
  thankYou,
  followUp,
  unsolicited,
  networking,
  application,
  answer,
  smallTalk,
];

export function readKind(input: KindInput): ReadKind {
  const mail = readable(input);
  const recruiter = recruiterSign(mail);
  const found = firstOf(mail) ?? unclaimed(mail);
  return { ...found, via: recruiter || input.timeline?.via === 'recruiter' ? 'recruiter' : 'direct' };
}

function firstOf(mail: ReadableMail): KindFound | undefined {
  for (const reader of readers) {
    const found = reader(mail);
    if (found) return found;
  }
  return undefined;
}

/** A first mail that says nothing of itself waits as long as one that nobody expects. Any other one is folded by who wrote last. */
function unclaimed(mail: ReadableMail): KindFound {
  if (mail.opens) return { kind: 'unsolicited', because: 'it is a first mail that names no posting', sure: false };
  return { kind: 'other', because: 'it says nothing of itself', sure: mail.timeline !== null };
}
