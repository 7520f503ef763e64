/** Mail to tactful@: a user's notes and commands that don't answer one of our mails. A stranger gets no answer. */
import { readAnswer } from '../../email/commands/read-answer.ts';
import { heardIn } from '../account/feedback.ts';
import { obeyUnproven } from '../obey/unproven-user.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import { openQuestionFor } from '../reading/open-question.ts';
import { isUnprovenUser } from '../reading/sender-of-mail.ts';
import { cameBefore, isKnown } from '../record/record-mail.ts';
import type { Runtime } from '../runtime.ts';
import { identified } from './doubts.ts';
import { notSaidToUs, saidToUs } from './may-obey.ts';
import { contextFor } from './typed-words.ts';
import { wordsToUs } from './words-to-us.ts';

export async function mailToTactful(received: Incoming, runtime: Runtime): Promise<string> {
  const { store } = runtime;
  const mail = identified(received);
  if (mail.from === '') return 'dropped: no sender';
  const owner = await store.ownerOf(mail.from, runtime.now());
  if (owner === null || owner.purpose !== 'sender') return 'dropped: not a user';
  const gathered = await store.gather(owner.userId, { messageIds: [mail.message.messageId], correspondents: [] });
  const { profile: known, counters } = gathered;
  if (known === null || known.status === 'erased') return 'dropped: no such user';
  const addressed = saidToUs(mail, runtime);
  if (cameBefore(mail, known, runtime.now())) return 'dropped: said before they joined';
  if (isKnown(mail, gathered)) return 'known already';
  if (isUnprovenUser(mail, known)) {
    if (addressed !== 'to us') return notSaidToUs(mail, addressed, { profile: known, gathered }, runtime);
    const said = readAnswer(typedIn(mail), contextFor(mail, known, null, runtime));
    return obeyUnproven({ mail, profile: known, counters, gathered, timelineId: null }, said, runtime);
  }
  if (!mail.proven || known.status === 'unconfirmed') return 'dropped: unproven';
  if (addressed !== 'to us') return notSaidToUs(mail, addressed, { profile: known, gathered }, runtime);
  const profile = await heardIn(mail, known, gathered, runtime);
  const question = openQuestionFor(mail, profile, null, runtime.now);
  return wordsToUs({ mail, profile, counters, gathered, timelineId: null, question }, runtime);
}
