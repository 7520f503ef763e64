/** Mail to tactful@: a user's notes and commands that belong to no mail of ours. A stranger gets no answer. */
import { readAnswer } from '../../email/commands/read-answer.ts';
import { heardFrom } from '../account/feedback.ts';
import { isUnprovenUser, obeyUnproven } from '../obey/unproven-user.ts';
import type { Incoming } from '../reading/incoming.ts';
import { openQuestionFor } from '../reading/open-question.ts';
import { typedIn } from '../reading/written.ts';
import type { Runtime } from '../runtime.ts';
import { contextFor } from './answer-mail.ts';
import { notSaidToUs, saidToUs } from './may-obey.ts';
import { wordsToUs } from './words-to-us.ts';

export async function mailToTactful(mail: Incoming, runtime: Runtime): Promise<string> {
  const { store } = runtime;
  if (mail.from === '') return 'dropped: no sender';
  const owner = await store.ownerOf(mail.from, runtime.now());
  if (owner === null || owner.purpose !== 'sender') return 'dropped: not a user';
  const { profile: known, counters } = await store.gather(owner.userId, { messageIds: [], correspondents: [] });
  if (known === null || known.status === 'erased') return 'dropped: no such user';
  const addressed = saidToUs(mail, runtime);
  if (isUnprovenUser(mail, known)) {
    if (addressed !== 'to us') return notSaidToUs(mail, addressed, known, runtime);
    const said = readAnswer(typedIn(mail), contextFor(mail, known, null, runtime));
    return obeyUnproven({ mail, profile: known, counters, timelineId: null }, said, runtime);
  }
  if (!mail.proven || known.status === 'unconfirmed') return 'dropped: unproven';
  if (addressed !== 'to us') return notSaidToUs(mail, addressed, known, runtime);
  const profile = await heardFrom(known, runtime);
  const question = openQuestionFor(mail, profile, null, runtime.now);
  return wordsToUs({ mail, profile, counters, timelineId: null, question }, runtime);
}
