/** Handles `yes` and `no`. The mail itself says which of our questions it answers (open-question.ts). */
import type { Profile } from '../../../domain/settings/profile.ts';
import { mayAnswer, needsOldest, oldestAnswered } from '../../account/addresses/ask-oldest.ts';
import { keepOrLeave } from '../../account/addresses/leaving-address.ts';
import { renewTrackingAddress } from '../../account/addresses/renew-tracking-address.ts';
import { deleteOrKeep } from '../../account/delete-everything.ts';
import { exportEverything } from '../../account/export-everything.ts';
import type { Asking } from '../../reading/asking.ts';
import { type AskedQuestion, leavingQuestion } from '../../reading/open-question.ts';
import type { Runtime } from '../../runtime.ts';
import { forgottenOrNot } from './forgotten-emails.ts';
import { stopOthersOrNot } from './stop-others.ts';

type Answers = { readonly [Type in AskedQuestion['type']]: (asking: Asking, yes: boolean, runtime: Runtime) => Promise<void> };

const answers: Answers = {
  'delete-everything': deleteOrKeep,
  export: oldestAnswered('export', exportEverything),
  'new-address': oldestAnswered('new-address', renewTrackingAddress),
  leaving: keepOrLeave,
  'forgotten-emails': forgottenOrNot,
  'stop-others': stopOthersOrNot,
};

/** An answer counts for the question that was open when the mail was read, not for one asked in between. */
export async function answerQuestion(asking: Asking, { yes }: { readonly yes: boolean }, runtime: Runtime): Promise<void> {
  const { question, profile } = asking;
  if (!question) return;
  const standing = standingAs(question, profile);
  if (standing?.type !== question.type || !standing.askedAt.equals(question.askedAt)) return;
  if (!mayAnswer(question, yes, asking, runtime)) return needsOldest(asking, runtime);
  await answers[question.type](asking, yes, runtime);
  // Otherwise the newer address that asks for the removal could cause another question, for the `no` to go to.
  const leaving = leavingQuestion(profile, asking.mail.from);
  if (!yes && question.type !== 'leaving' && leaving !== null) await keepOrLeave({ ...asking, question: leaving }, yes, runtime);
}

const standingAs = (
  question: AskedQuestion,
  profile: Profile,
): { readonly type: string; readonly askedAt: AskedQuestion['askedAt'] } | null => {
  if (question.type === 'forgotten-emails') return question;
  if (question.type !== 'leaving') return profile.openQuestion;
  return leavingQuestion(profile, question.address);
};
