/** A user's mail to the tracking address alone: a forward, a note of what happened elsewhere, or a command. */
import type { Profile } from '../../domain/settings/profile.ts';
import type { Addressed } from '../../email/authentication/addressed-to-us.ts';
import { readNote } from '../../email/commands/notes/notes.ts';
import { readAnswer } from '../../email/commands/read-answer.ts';
import { type Forward, forwardOfNobody, readForward } from '../../email/quoting/forwarded.ts';
import { obey } from '../obey/obey.ts';
import type { InHand } from '../reading/in-hand.ts';
import { type Incoming, typedIn } from '../reading/incoming.ts';
import { openQuestionFor } from '../reading/open-question.ts';
import type { Runtime } from '../runtime.ts';
import { takeForwardOfNobody } from '../track/ask-who-wrote.ts';
import { takeBounce } from '../track/take-bounce.ts';
import { takeForward } from '../track/take-forward.ts';
import type { HowTracked } from '../track/track-mail.ts';
import { partOf } from './answer-numbers.ts';
import { doubtIn } from './doubts.ts';
import { notSaidToUs, saidToUs } from './may-obey.ts';
import { saidOfNamed } from './named-timeline.ts';
import { takeSeveral } from './several-forwards.ts';
import { contextFor } from './typed-words.ts';
import { wordsToUs } from './words-to-us.ts';

/** `tagWord`: what followed the + of the tracking address; it describes the mail that is forwarded. */
export async function mailToUsAlone(hand: InHand, tagWord: string | null): Promise<HowTracked> {
  const { mail, profile, gathered, runtime } = hand;
  const addressed = saidToUs(mail, runtime);
  if (mail.message.forwarded.length > 1 && isTheirsToForward(mail, addressed)) return { decided: await takeSeveral(hand, tagWord) };
  const forward = readForward(mail.message);
  // Our own mail, sent back to us, is an answer to it.
  if (forward !== null && !isOurs(forward, runtime) && isTheirsToForward(mail, addressed)) {
    const bounced = await takeBounce(hand, forward);
    if (bounced !== null) return { decided: bounced };
    const taken = await takeForward(hand, forward, tagWord);
    if (addressed === 'to us') await obeyLineAbove(mail, forward, profile, runtime);
    return taken;
  }
  const nobodys = forward === null && isTheirsToForward(mail, addressed) ? forwardOfNobody(mail.message) : null;
  if (nobodys !== null && !(await saysSomething(hand, nobodys.by))) {
    return { decided: await takeForwardOfNobody(hand, nobodys.text) };
  }
  if (addressed !== 'to us') return { decided: await notSaidToUs(mail, addressed, { profile, gathered }, runtime) };
  const question = openQuestionFor(mail, profile, null, runtime.now);
  return { decided: await wordsToUs({ mail, profile, counters: gathered.counters, gathered, timelineId: null, question }, runtime) };
}

/** Facts in it count even if To does not name our address (a forward in Bcc), but not if anybody may have written or removed its To. */
const isTheirsToForward = ({ proof }: Incoming, addressed: Addressed): boolean =>
  addressed === 'to us' || !(proof.proven && proof.open.includes('to'));

const isOurs = ({ original: { from } }: Forward, { service }: Runtime): boolean =>
  from !== null && service.addresses.read(from.address).type !== 'foreign';

/** What they typed is a command or a note, and counts by itself. */
async function saysSomething({ mail, profile, gathered, runtime }: InHand, by: string): Promise<boolean> {
  const context = contextFor(mail, profile, null, runtime);
  const said = by === '' ? typedIn(mail) : { typed: by, subject: '', hadQuote: true };
  if (readAnswer(said, context).type === 'commands') return true;
  const line = by.split('\n', 1)[0] ?? '';
  if (line === '') return false;
  const asking = { mail, profile, counters: gathered.counters, gathered, timelineId: null };
  return readNote(line, context) !== null || (await saidOfNamed(asking, line, runtime)) !== null;
}

/**
 * A line typed above a forward is obeyed as a command afterwards, on the timeline that received the forward. Any other text there is the
 * user's own remark.
 */
async function obeyLineAbove(mail: Incoming, { by }: Forward, profile: Profile, runtime: Runtime): Promise<void> {
  if (doubtIn(mail, contextFor(mail, profile, null, runtime)) !== null) return;
  const answer = readAnswer({ typed: by, subject: '', hadQuote: true }, contextFor(mail, profile, null, runtime));
  if (answer.type !== 'commands') return;
  const { messageId } = mail.message;
  const part = partOf(mail, 'above');
  const gathered = await runtime.store.gather(profile.userId, { messageIds: [messageId, part.message.messageId], correspondents: [] });
  const { messages, counters, profile: latest } = gathered;
  const timelineId = messages.get(messageId)?.timelineId ?? null;
  await obey({ mail: part, profile: latest ?? profile, counters, gathered, timelineId }, answer, runtime);
}
