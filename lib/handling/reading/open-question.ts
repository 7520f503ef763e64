/**
 * Which of our questions a `yes` or `no` answers. A `yes` to something else must never count. So it counts only in answer to the question's
 * own mail, or in a mail to us that is no answer, while the question is fresh. Not here: what the answer does
 * (obey/questions/answer-question.ts).
 */
import type { Temporal } from 'temporal-polyfill';
import { leavingOf } from '../../domain/settings/own-addresses.ts';
import { answerableHours, type OpenQuestion, type Profile } from '../../domain/settings/profile.ts';
import { bareSubject, hasSubjectPrefix } from '../../email/quoting/subject-prefix.ts';
import { subjects } from '../../email/wording/shared.ts';
import { newReplyAddress } from '../identity.ts';
import { updateProfile } from '../record/update-profile.ts';
import type { Runtime } from '../runtime.ts';
import type { Owner } from '../store.ts';
import type { Incoming } from './incoming.ts';

/**
 * The question about a leaving address is kept apart from other open questions, so that no later question can take the place of its `no`.
 */
export type AskedQuestion =
  | OpenQuestion
  | { readonly type: 'leaving'; readonly address: string; readonly askedAt: Temporal.Instant }
  /** The question on a Friday. Its answer is harmless, so it need not be an answer to its mail. */
  | { readonly type: 'forgotten-emails'; readonly askedAt: Temporal.Instant };

/** After this time the user is asked again. */
export const freshHours = answerableHours;

/** Opens the question. Returns the address at which its `yes` or `no` counts. */
export async function ask(question: OpenQuestion, profile: Profile, runtime: Runtime): Promise<string> {
  await updateProfile(profile, (known) => ({ ...known, openQuestion: question }), runtime);
  const replyAddress = newReplyAddress(runtime.random, runtime.service.addresses);
  await runtime.store.claimOwner(replyAddress, {
    userId: profile.userId,
    timelineId: question.type === 'stop-others' ? question.timelineId : null,
    purpose: 'question',
    asks: question.type,
    expiresAt: question.askedAt.add({ hours: freshHours }),
  });
  return replyAddress;
}

/** `owner`: the owner of the reply address the mail went to; null if it went to tactful@ or to the tracking address. */
export function openQuestionFor(mail: Incoming, profile: Profile, owner: Owner | null, now: Runtime['now']): AskedQuestion | null {
  if (owner?.asks === 'leaving') return leavingQuestion(profile, owner.about ?? '');
  const { openQuestion } = profile;
  const ofFriday = answersAQuestion(mail) ? null : fridayQuestion(profile, mail.delivery.receivedAt, now());
  if (owner === null && !answersNothing(mail)) return ofFriday;
  const isFresh = openQuestion !== null && isFreshAt(openQuestion.askedAt, now());
  if (owner !== null) return isFresh && isOf(openQuestion, owner) ? openQuestion : null;
  return isFresh ? openQuestion : (leavingQuestion(profile, mail.from) ?? ofFriday);
}

/** "Re: A quick question": another one than that of Friday, which has a subject of its own. */
const answersAQuestion = ({ message: { subject } }: Incoming): boolean =>
  hasSubjectPrefix(subject) && bareSubject(subject).toLowerCase().endsWith(subjects.question(null).toLowerCase());

/** A word that was received before it was asked, and is handled again, is no answer to it. */
function fridayQuestion(profile: Profile, receivedAt: Temporal.Instant, now: Temporal.Instant): AskedQuestion | null {
  const askedAt = profile.fridayQuestion?.askedAt ?? null;
  const isAnswer = askedAt !== null && isFreshAt(askedAt, now) && receivedAt.since(askedAt).sign >= 0;
  return isAnswer ? { type: 'forgotten-emails', askedAt } : null;
}

const isFreshAt = (askedAt: Temporal.Instant, now: Temporal.Instant): boolean => askedAt.add({ hours: freshHours }).since(now).sign > 0;

/** Whether this address is about to be removed, and may say no. */
export function leavingQuestion(profile: Profile, address: string): AskedQuestion | null {
  const leaves = leavingOf(profile, address);
  return leaves === null ? null : { type: 'leaving', address, askedAt: leaves.askedAt };
}

/** Our mails without a reply address are answered to tactful@ as well. There anybody can write in an unproven user's name. */
const answersNothing = ({ proven, message }: Incoming): boolean => proven && message.inReplyTo === null && message.references.length === 0;

const isOf = (question: OpenQuestion, { asks, timelineId }: Owner): boolean =>
  asks === question.type && (question.type !== 'stop-others' || timelineId === question.timelineId);
