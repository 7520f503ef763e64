/** `yes` and `no`: to which question of ours, the mail itself says (open-question.ts). */
import type { OpenQuestion } from '../../domain/settings/profile.ts';
import { deleteOrKeep } from '../account/delete-everything.ts';
import type { Asking } from '../reading/asking.ts';
import type { Runtime } from '../runtime.ts';
import { stopOthersOrNot } from './stop-others.ts';

type Answers = {
  readonly [Type in OpenQuestion['type']]?: (asking: Asking, yes: boolean, runtime: Runtime) => Promise<void>;
};

const answers: Answers = { 'delete-everything': deleteOrKeep, 'stop-others': stopOthersOrNot };

/** An answer counts for the question that stood when it was read, and not for one that came in between. */
export async function answerQuestion(asking: Asking, { yes }: { readonly yes: boolean }, runtime: Runtime): Promise<void> {
  const { question, profile } = asking;
  const standing = profile.openQuestion;
  if (!question || standing?.type !== question.type || !standing.askedAt.equals(question.askedAt)) return;
  await answers[question.type]?.(asking, yes, runtime);
}
